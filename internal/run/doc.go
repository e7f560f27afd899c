// Package run owns the runs of campaigns (一次活动): what comes of a plan when its moment
// has come. A run freezes the plan as it was approved, makes the list of the visits,
// shares them out among helpers, tells these, and is settled and closed in the end.
//
// It does not own the plan (campaign), who is visited (audience), what helpers do with
// a visit (visit) or the sums (figures).
//
// States of a run: EXPANDING → VISITING → SETTLING → CLOSED, PAUSED in between, and
// CANCELLED before settlement; state.go has the whole table.
//
// How a campaign comes due. Approval stores a schedule; when its moment comes, the
// job campaign.open makes the run, which holds the plan as it was approved, and
// campaign.expand makes the visits in batches, each one statement and one commit
// with the cursor. A worker may be killed at any point: the next one continues at
// the cursor, and the unique key of a visit refuses a second one for a household.
package run
