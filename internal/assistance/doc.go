// Package assistance owns applications for aid (帮扶申请) from the first word of a need
// to the decision, and the limits (限额) that aid must keep.
//
// It does not own archives (hardship), who decides (approval) and what is posted
// (disclosure): it starts those in its own transactions and registers what follows.
// Paying what was approved belongs to the funds.
//
// The states, with the complete table of transitions, are in state.go. The limits are
// reckoned by package limit twice, when an application is submitted and when it is
// decided, because a case decided in between may have used what was left; both
// reckonings are kept with every number.
//
// What the form of an item says is sealed, because it tells of illness and of
// children; the illness itself leaves the package only through Reveal.
package assistance
