// Package bulk owns what is done to all results of a list of archives at once: opening
// the yearly re-check (年度复核), naming the person in charge (指定责任人).
//
// What was confirmed is what is done: the archives are frozen when somebody confirms
// their number, and a job takes one after the other. Each is dealt with exactly once,
// in the name of whoever confirmed and as they may at that moment; one that cannot be is
// left as it is, with the reason beside it.
//
// States: RUNNING → DONE.
package bulk
