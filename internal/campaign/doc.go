// Package campaign owns the visits that a union makes to households with money and
// goods (走访慰问): the plan and its approval, who is visited and what each gets, the
// runs that come due by the calendar with their frozen lists, the assignment of
// visits to helpers, what helpers report from the door, the requests heard there
// and the settlement.
//
// It does not own archives (hardship), the words of recurring dates (calendar), when
// jobs run (jobs) or how people are told (notify).
//
// States of a campaign: DRAFT → PENDING_APPROVAL → APPROVED ⇄ PAUSED → ENDED, and
// CANCELLED from all of them but ENDED; campaign_state.go has the whole table. Of a
// run: EXPANDING → VISITING → SETTLING → CLOSED, PAUSED in between, see run_state.go.
// Of a visit: PLANNED → RECEIVED | UNDELIVERED | REMOVED | CANCELLED.
//
// Signatures, signed papers and photos of reports are vouchers of what was handed over
// (原始凭证). Nothing in the life of a run or of a visit ends them.
//
// How a campaign comes due. Approval stores a schedule; when its moment comes, the
// job campaign.open makes the run, which holds the plan as it was approved, and
// campaign.expand makes the visits in batches, each one statement and one commit
// with the cursor. A worker may be killed at any point: the next one continues at
// the cursor, and the unique key of a visit refuses a second one for a household.
package campaign
