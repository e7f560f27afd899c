// Package roster reads the lists of hardship workers that unions keep in
// spreadsheets (困难职工花名册): any order of columns, the headings of many forms,
// three generations of categories, two of causes, amounts and dates as people
// type them, and family members on a sheet of their own.
//
// It judges each row on its own and says which can be imported, which with a
// look, and which must go back to the sender. It knows nothing of what is already
// stored: units, existing archives and permissions are the importer's.
//
// The checks of a row run in the order of a reader's eye, and that order is part
// of the contract: name, identity number, first occurrence in the file, sex, date
// of birth, category, causes, phone, household size, amounts, bank account,
// consent, remaining texts. The reason shown first is the first error, or the
// first warning when there is no error; all are kept.
package roster
