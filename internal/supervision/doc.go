// Package supervision owns what a federation sees of the unions that it leads:
// figures of all of them without names, and personal rows of one of them, masked,
// under a grant in force that the union gave. Every such look stands in the union's
// own access log before it is shown.
//
// It does not own grants and the tree of tenants (org) or the figures of visits
// (campaign). It owns app.tenant_stat, one row per tenant and year: triggers roll the
// figures of campaign up into it when a transaction commits, and a nightly job counts
// the archives. Row level security decides which tenants a federation sees: the reads
// here go through superdb and name no tenant.
//
// Figures from 1 to 4 would point at people and are hidden, also where a sum would
// tell them; see guard.go.
package supervision
