// Package chaos breaks the servers under the jobs while they work and checks that
// nothing is lost and nothing is done twice. It holds tests only.
//
// A run starts a PostgreSQL and a Redis of its own and worker processes (this
// test binary again), plans jobs of every sort, and meanwhile kills and freezes
// workers, empties Redis, kills it with and without its memory, crashes PostgreSQL
// and cuts every connection, in an order that its seed decides. Then it lets everything drain and verifies:
//
//	every job whose enqueuing was acknowledged is there, and done
//	each batch of each job had its effect exactly once
//	every second of every schedule came due exactly once
//	no transaction is left open
//
// A harness that finds nothing may simply be blind. So the control runs sabotage
// the design, one part each, and must be found out: workers that do not lock the
// job's row, and bells that never ring a second time.
//
// A second kind of run does the same to the product itself: two unions of one
// federation have campaigns that come due together, and while three processes of
// nuanxin worker make the lists they are killed and Redis is emptied. Then each
// household is on one list, each person of the federation is visited by one union,
// each helper was told once, and figures, timetable and audit trail agree.
//
// NUANXIN_CHAOS_SECONDS sets how long faults go on (default 25), NUANXIN_CHAOS_ROUNDS
// how many campaigns are disturbed (default 1), and NUANXIN_CHAOS_SEED repeats an
// order of faults.
package chaos
