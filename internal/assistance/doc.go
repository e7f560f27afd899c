// Package assistance owns applications for aid (帮扶申请) from the first word of a need
// to the decision, and the limits (限额) that aid must keep.
//
// It does not own archives (hardship), who decides (approval) and what is posted
// (disclosure): it starts those in its own transactions and registers what follows.
// From which money it is paid belongs to the funds; that it was paid, and by whom, is
// recorded here.
//
// The states, with the complete table of transitions, are in state.go. The limits are
// reckoned by package limit three times, when an application is submitted, decided and
// paid, because a case decided in between may have used what was left; every reckoning
// is kept with all its numbers. Who makes, who verifies, who decides and who pays are
// different people, by a trigger of the table too.
//
// What the form of an item says is sealed, because it tells of illness and of
// children; the illness itself leaves the package only through Reveal.
package assistance
