// Package sheet reads and writes spreadsheets: files that people upload
// (XLSX and CSV), templates made from live columns, streaming exports and the
// workbook that returns refused rows with their reasons.
//
// An uploaded file is hostile until proven otherwise. Open looks at the content,
// never at the file name, and refuses what it cannot bound: archives that expand
// too much, macros, encryption, nested archives. Reading is streaming and keeps
// the stored type of every cell, because an 18-digit identity number kept as an
// Excel number has already lost its last digits and must not be taken for text.
//
// The package knows tables, headings and lines. What a column means belongs to
// the capability that imports it. A refusal of the whole file is an *errs.Error
// whose reason begins with "sheet."; a fault of one row is a Reason in its
// Outcome.
package sheet
