// Package campaign owns the plans of visits with money and goods (慰问活动方案): what a
// plan says, its approval by the chair, when it opens, and the people without an archive
// whom units name for it.
//
// It does not own whom the conditions of a plan find (audience), what comes of an
// opening (run), archives (hardship), the words of recurring dates (calendar), when jobs
// run (jobs) or how people are told (notify).
//
// States of a campaign: DRAFT → PENDING_APPROVAL → APPROVED ⇄ PAUSED → ENDED, and
// CANCELLED from all of them but ENDED; state.go has the whole table.
//
// An approved campaign stands on the timetable as a schedule. When it comes due, the job
// campaign.open is handled by package run, which has the plan opened here and makes the
// run in the same transaction.
package campaign
