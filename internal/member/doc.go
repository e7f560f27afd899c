// Package member owns the people who log in: accounts (one person's login across
// tenants), memberships (that person in one tenant), role assignments, invitations
// and sessions.
//
// It does not own what a role may do (package authz) or the workers whom the union
// helps (package hardship).
//
// States: a membership is ACTIVE, SUSPENDED or LEFT; an invitation is open,
// accepted, revoked or expired; a session lives until it idles out, reaches its
// absolute end or is revoked. All three are read on every request, so every change
// works on the next one.
package member
