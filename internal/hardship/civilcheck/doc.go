// Package civilcheck exchanges lists with civil affairs (家庭经济状况核对名单). A batch is a
// numbered list of households at the station of the check, with everybody of them and
// their signed authorisations; the answers come back as the same list filled in.
//
// It owns the batches and what was answered about each person. The answer about a
// household is a record of intake, which every household gets through the same command
// as an answer that an officer types; files and their stages belong to transfer.
package civilcheck
