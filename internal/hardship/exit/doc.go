// Package exit leads a household out of hardship (脱困、解困): what was found against each
// condition, the unit's meeting, the public notice, the decision; and takes it up again
// when it falls back (返困).
//
// It owns the requests, whose states are NOTICE, OBJECTION and APPROVAL until they end as
// DONE, REFUSED or WITHDRAWN. While one is open the archive is LEAVING: its facts stand
// still, so that what was published is what is decided. The archive's own states belong to
// hardship, its clock and the call-backs afterwards to intake.
package exit
