// Package org owns tenants and their tree, the units inside a tenant, the sites of
// the help network, supervision grants and the access log.
//
// It does not own people (package member) or figures about tenants (package
// supervision).
//
// States: a tenant is ACTIVE, SUSPENDED (nothing of it works, from the next request
// on) or CLOSED; a unit is ACTIVE or DISSOLVED; a site ACTIVE or CLOSED; a grant goes
// REQUESTED → GRANTED | REFUSED, GRANTED → REVOKED, and ends by itself at its expiry.
package org
