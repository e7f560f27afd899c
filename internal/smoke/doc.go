// Package smoke tells whole stories on the whole product: named people with
// browsers, the real server, PostgreSQL and object store, a clock that the story
// moves, and jobs that run when the story says so.
//
// It also counts what the main screens cost: the round trips and statements behind
// one request may not depend on the number of rows.
package smoke
