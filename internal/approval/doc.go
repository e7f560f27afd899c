// Package approval decides matters of other capabilities (审批): who may decide is a
// route of data, what was decided is a chain of signatures on a content hash.
//
// It knows a matter only as a Subject of some Kind. The capability that owns it calls
// StartTx, ChangedTx and WithdrawTx in its own transactions, and registers with Handle
// what follows a decision and with Describe what approvers have to see.
//
// States of a case: PENDING until it ends as APPROVED, REJECTED (不予批准), RETURNED (退回
// to who submitted it) or WITHDRAWN. A pending case stands at one step; it may wait for
// the superior union (referred) or for an administrator because nobody can decide
// (blocked). Submitting a returned matter again starts a new case.
//
// Ties (回避关系) are declared by those who decide and kept by person: who declared one
// has no part in any case that concerns the person, whenever either began.
//
// Rules that hold in every state, by constraint where the database can see them:
// nobody decides a case of their own, or one of a person they declared a tie with;
// nobody has two standing signatures in one case; nothing is approved without a
// signature; a change of the content drops every signature.
package approval
