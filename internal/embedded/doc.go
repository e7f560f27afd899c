// Package embedded runs private copies of the three servers Nuanxin needs —
// PostgreSQL, Redis and an S3 store — so that `nuanxin dev` and the tests work
// on a machine with nothing installed and nothing running.
//
// It owns the life of those servers: finding or fetching their programs, their
// data directories, starting, stopping and clearing up after a killed run. It
// does not own what is inside them: roles, migrations and buckets belong to
// the callers. Production never uses this package; there the same program is
// pointed at real servers by DATABASE_URL, REDIS_URL and S3_ENDPOINT.
//
// Rules every server here keeps:
//   - One manager per directory, held by a file lock that ends with the process.
//   - A server ends when we end, also by kill -9, and what a killed run leaves
//     behind never blocks the next start.
//   - Nothing but the owner of the process can reach a server: PostgreSQL and
//     Redis listen on a private unix socket only, the S3 store on loopback with
//     generated keys.
//   - The context given to a Start function bounds the start, not the life.
package embedded
