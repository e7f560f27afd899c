// Package transfer owns the way of tables into the system and out of it: imports of
// spreadsheets in stages (数据导入) and audited exports (数据导出).
//
// An import reads an uploaded file in the background, keeps its lines sealed,
// previews what writing them would do, waits for a person, and then writes the good
// lines in chunks, each exactly once. A file comes back as an error workbook. An
// export is a list with a purpose, written by a job to a file that ends by itself.
//
// It does not know what a line means: a Format reads and writes one kind of import, a
// Source is one kind of export, and app gives it both. How spreadsheets are read and
// written belongs to package sheet.
//
// States of an import: PARSING → PREVIEW → COMMITTING → DONE, or CANCELLED by a
// person, or FAILED; see import.go. Of an export: RUNNING → READY → EXPIRED, or FAILED.
//
// Exports show sensitive columns masked, but for those lists that another authority
// needs whole: they are a WholeSource or, with the files that go along, a FilesSource, have
// a permission of their own, and leave an entry in the access log for every household.
package transfer
