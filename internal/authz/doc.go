// Package authz answers one question: may this person do this action here?
//
// Roles are code (policy.csv), assignments are data. At start the roles are
// resolved once through casbin into sets; a request then costs a set look-up per
// check. The assignments come with the session on every request, so a revocation
// works on the next one.
//
// Which rows of a kind somebody sees (centre all, station its subtree) is not
// asked here row by row: ScopeFor gives the unit scope, and the query carries it
// as one predicate.
package authz
