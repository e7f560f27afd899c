// Package feedback owns what follows a decision on aid: how satisfied the household is,
// calls to a drawn share of what was closed, complaints and their appeal, and taking a
// matter up again.
//
// A household complains about the handling of an application in any state but a draft.
// Nobody answers who made, verified or decided the application. An answer that does not
// come in time is told to the chair, and like an answer that does not satisfy it may be
// appealed against once: the appeal is a matter of package approval, whose routes lead
// to the chair, or to the superior union where the chair took part.
//
//	RECEIVED ─answer─▶ ANSWERED ─appeal─▶ APPEALED ─decide─▶ FINAL
//	   ▲  └──────appeal when overdue─────────▲  │
//	   └──────────to be answered anew───────────┘
//	RECEIVED, APPEALED ─withdraw─▶ WITHDRAWN
//
// The states of applications belong to package assistance.
package feedback
