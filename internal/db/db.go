// Package db is the only door to PostgreSQL.
//
// It knows two ways in, and both set the tenant of the context before anything
// else, so that row level security answers for every statement:
//
//   - InTenant: a short write transaction with bun, for commands.
//   - Fetch: one pipelined round trip of prepared statements, for the reads that
//     serve screens (about four times the throughput of a transaction through
//     an ORM).
//
// Neighbouring packages hold the two ways that see more than one tenant,
// superdb (supervision, read only) and systemdb (named system tasks), so that an
// import shows who uses them.
package db

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/uptrace/bun"
	"github.com/uptrace/bun/dialect/pgdialect"

	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

// Tx is what a store function gets: statements inside the caller's transaction.
// It lacks BeginTx and RunInTx on purpose: nesting does not compile.
type Tx interface {
	NewSelect() *bun.SelectQuery
	NewInsert() *bun.InsertQuery
	NewUpdate() *bun.UpdateQuery
	NewDelete() *bun.DeleteQuery
	NewRaw(query string, args ...any) *bun.RawQuery
	NewValues(model any) *bun.ValuesQuery
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
}

var _ Tx = bun.Tx{}

// Limits that every connection carries. A statement that needs longer is a job
// that should work in batches.
const (
	statementTimeout = "15s"
	lockTimeout      = "5s"
	idleTxTimeout    = "20s"
)

// Options of Open. Zero values mean the default in the comment.
type Options struct {
	URL        string
	ReadConns  int32 // twice the cores; four were best on two cores
	WriteConns int32 // likewise
	// ExecMode turns prepared statements off for poolers that lose them
	// (PgBouncer before 1.21 in transaction mode).
	ExecMode bool
}

// DB holds the two pools. It is safe for concurrent use.
type DB struct {
	mode  pgx.QueryExecMode // of statements that are always the same
	read  *pgxpool.Pool
	pool  *pgxpool.Pool
	write *bun.DB
}

// Open connects and refuses a role that row level security does not bind.
func Open(ctx context.Context, o Options) (*DB, error) {
	mode := pgx.QueryExecModeCacheStatement
	if o.ExecMode {
		mode = pgx.QueryExecModeExec
	}
	read, err := newPool(ctx, o.URL, o.ReadConns, mode)
	if err != nil {
		return nil, err
	}
	// bun writes its arguments into the SQL text, so caching its statements
	// would fill every backend with plans that are never used again.
	pool, err := newPool(ctx, o.URL, o.WriteConns, pgx.QueryExecModeExec)
	if err != nil {
		read.Close()
		return nil, err
	}
	d := &DB{mode: mode, read: read, pool: pool, write: bun.NewDB(openScoped(pool), pgdialect.New())}
	if err := d.refusePrivileged(ctx); err != nil {
		return nil, errors.Join(err, d.Close())
	}
	return d, nil
}

func newPool(ctx context.Context, url string, conns int32, mode pgx.QueryExecMode) (*pgxpool.Pool, error) {
	cfg, err := pgxpool.ParseConfig(url)
	if err != nil {
		return nil, fmt.Errorf("database address: %w", err)
	}
	if conns == 0 {
		conns = 4
	}
	cfg.MaxConns = conns
	cfg.MaxConnLifetime = 5 * time.Minute
	cfg.MaxConnIdleTime = time.Minute
	cfg.ConnConfig.DefaultQueryExecMode = mode
	cfg.ConnConfig.ConnectTimeout = 5 * time.Second
	p := cfg.ConnConfig.RuntimeParams
	p["application_name"] = "nuanxin"
	p["timezone"] = "UTC"
	p["statement_timeout"] = statementTimeout
	p["lock_timeout"] = lockTimeout
	p["idle_in_transaction_session_timeout"] = idleTxTimeout
	pool, err := pgxpool.NewWithConfig(ctx, cfg)
	if err != nil {
		return nil, fmt.Errorf("database pool: %w", err)
	}
	return pool, nil
}

// ErrPrivileged means that the database role would walk past row level security.
var ErrPrivileged = errors.New("the database role is superuser, has BYPASSRLS or owns tables: " +
	"give the server a role such as nuanxin_app (see docs/operations.md)")

func (d *DB) refusePrivileged(ctx context.Context) error {
	const q = `select r.rolsuper or r.rolbypassrls or exists(
		select from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where c.relowner = r.oid and n.nspname in ('app', 'identity') and c.relkind in ('r','p'))
		from pg_roles r where r.rolname = current_user`
	var bad bool
	if err := d.read.QueryRow(ctx, q).Scan(&bad); err != nil {
		return fmt.Errorf("cannot reach the database: %w", err)
	}
	if bad {
		return ErrPrivileged
	}
	return nil
}

// Close ends both pools; running statements finish first.
func (d *DB) Close() error {
	err := d.write.Close()
	d.pool.Close()
	d.read.Close()
	return err
}

// Ping answers the readiness probe.
func (d *DB) Ping(ctx context.Context) error { return d.read.Ping(ctx) }

// ErrNoTenant means that a scoped access was tried outside of any tenant. It is
// a defect of the caller: row level security would have answered no rows.
var ErrNoTenant = errors.New("no tenant in the context")

// ErrOtherTenant means that the context changed its tenant inside a transaction.
var ErrOtherTenant = errors.New("a transaction works for one tenant only")

type scopeKey struct{}

// InTenant runs fn in one write transaction that works for the tenant of ctx.
//
// fn may run more than once: a serialisation failure or deadlock is retried with
// jitter, so fn must have no effect but through tx. It must not call HTTP, Redis
// or S3 and must not sleep.
func (d *DB) InTenant(ctx context.Context, fn func(ctx context.Context, tx Tx) error) error {
	t, ok := tenant.From(ctx)
	if !ok {
		return ErrNoTenant
	}
	if outer, ok := ctx.Value(scopeKey{}).(id.ID); ok {
		if outer != t {
			return ErrOtherTenant
		}
		return errors.New("a transaction is already open: pass its tx on")
	}
	return d.Run(context.WithValue(ctx, scopeKey{}, t), "select set_config('app.tenant', '"+t.String()+"', true)", fn)
}

// Unscoped runs fn in a write transaction without any tenant, for the tables of
// the identity schema (accounts, sessions). Row level security shows it no
// tenant's rows.
func (d *DB) Unscoped(ctx context.Context, fn func(ctx context.Context, tx Tx) error) error {
	return d.run(withScope(ctx, ""), fn)
}

// Run is InTenant under another scope statement, for the neighbouring packages
// superdb and systemdb. The statement holds no foreign text.
func (d *DB) Run(ctx context.Context, scope string, fn func(ctx context.Context, tx Tx) error) error {
	return d.run(withScope(ctx, scope), fn)
}

const maxAttempts = 5

func (d *DB) run(ctx context.Context, fn func(ctx context.Context, tx Tx) error) error {
	for attempt := 1; ; attempt++ {
		err := mapError(d.write.RunInTx(ctx, nil, func(ctx context.Context, tx bun.Tx) error { return fn(ctx, tx) }))
		if attempt == maxAttempts || !retryable(err) {
			return err
		}
		if err := backoff(ctx, attempt); err != nil {
			return err
		}
	}
}
