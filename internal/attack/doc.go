// Package attack calls every operation of the API as people who must not succeed:
// with identifiers of other tenants, without a role, without a session, from a
// suspended union. It walks the schema, so a new operation is attacked without
// anybody thinking of it. It holds tests only.
//
// What is asserted for each call: no text of another tenant comes back, no row of
// another tenant changes, and a foreign identifier answers exactly like one that
// does not exist.
package attack
