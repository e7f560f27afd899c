// Package handover moves an archive to another union of the same federation (转移建档关系),
// because the worker's employer was dissolved or they work elsewhere now.
//
// The giving union keeps a handover: asked for with the worker's consent, reviewed by a
// second person, packed and offered to one named union. The receiving union keeps an
// offer, which tells little until it is accepted; then its own archive begins, the other
// one ends in the same transaction, and both sides hold the receipt (交接回执). What the
// households state belongs to hardship; this package keeps who gave what to whom.
package handover
