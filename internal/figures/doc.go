// Package figures owns what the visits of a union add up to: per run and class of
// recipients (app.campaign_stat) and per month (app.campaign_month). Screens, official
// tables and the federation read these sums instead of counting visits.
//
// Whoever lists, reports or answers something adds the difference in the same
// transaction, late, because the lines are hot. Every night the figures are compared
// with what they count and repaired.
//
// It does not own runs, visits or follow-ups: it reads them for the comparison only.
package figures
