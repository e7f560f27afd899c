// Package followup owns the requests that were heard at a door (诉求跟进): who answers for
// each, by when, and what came of it.
//
// States of a follow-up: OPEN → IN_PROGRESS → DONE | DECLINED, see follow_up.go. One that
// is handed on is OPEN again. Who lets the day pass is reminded, and some days later
// those who answer for the union are told.
//
// It does not own the visit and the report in which a request was heard (visit).
package followup
