// Package bench measures the API beside what could be had instead. It holds
// benchmarks only.
//
// BenchmarkSideBySide fills a private PostgreSQL with the demo world at twice its
// size and asks the same questions of three servers in turn, round by round, so that a
// slow minute of the machine hits all of them:
//
//	limit         the main statement of the question under its tenant, prepared and in
//	              one pipeline, with nothing above it: what the database can give
//	nuanxin       nuanxin api over HTTP on loopback, as in production: a session that
//	              is looked up each time, permission, scope, guard, decryption, masks
//	postgraphile  PostGraphile 5 in two processes over the same tables and policies,
//	              with a token it checks; only with NUANXIN_POSTGRAPHILE, the directory
//	              that scripts/need-postgraphile answers
//
// BenchmarkMillion plants NUANXIN_BENCH_ARCHIVES archives in one union and asks the
// screens of casework as who sees the least and as who sees the most.
//
// What PostgreSQL, the server and the asking side use comes from the same cores, so
// only the ratios of one run mean something. NUANXIN_BENCH_SECONDS is how long each
// measurement takes (default 3).
package bench
