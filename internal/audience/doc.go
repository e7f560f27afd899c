// Package audience says whom a campaign visits and what each household gets (慰问对象与
// 慰问标准): the conditions on archives, the classes of recipients with their standards,
// what all that would cost, and the households that a run still has to list.
//
// The estimate on screen and the list of a run are made from the same conditions, so
// that what was approved is what is visited.
//
// It does not own archives (hardship), the people whom a plan names (campaign) or the
// list of a run (run). It has no table and no states of its own.
package audience
