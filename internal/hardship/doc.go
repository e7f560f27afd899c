// Package hardship owns the archives of hardship households (困难职工档案), one
// household one archive (一户一档): facts, members, causes, consents, versions and
// history, the states of an archive's life, and the import of rosters (花名册).
//
// It does not own units and members of staff (org, member), campaigns and visits
// (campaign), nor aid (assistance); those refer to (archive id, version) and call
// the …Tx functions of export.go inside their own transactions.
//
// Sensitive facts (identity number, phone, address, health, bank card) are stored
// sealed and leave the package masked; Reveal alone gives one away, with a reason
// that the person concerned can read. Equal identity numbers and phones are found
// by blind index.
//
// The states, with the complete table of transitions, are in state.go. Archives
// that a union approved on paper are filed as ACTIVE at once; so are imported ones.
package hardship
