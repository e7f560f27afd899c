// Package visit owns the visits to households from the list to the receipt (走访慰问): who
// makes them, what helpers report from the door with its vouchers, what is shown of a
// household, and the official tables about a run.
//
// It does not own the list of a run (run), the requests heard at the door (followup),
// archives (hardship) or files (attachment).
//
// States of a visit: PLANNED → RECEIVED | UNDELIVERED | REMOVED | CANCELLED; what was
// tried in vain may still be RECEIVED or REMOVED.
//
// Signatures, signed papers and photos of reports are vouchers of what was handed over
// (原始凭证). Nothing in the life of a run or of a visit ends them.
package visit
