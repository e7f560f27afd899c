package db

import (
	"context"
	"fmt"
	"regexp"

	"github.com/jackc/pgx/v5"

	"github.com/nuanxin/nuanxin/internal/tenant"
)

// Query is one statement of a Fetch, with a place for its result. Make one with
// Many or One.
type Query interface {
	statement() (sql string, args []any)
	read(rows pgx.Rows) error
}

// Rows is the result of Many.
type Rows[T any] struct {
	sql  string
	args []any
	Rows []T
}

// Row is the result of One.
type Row[T any] struct {
	sql   string
	args  []any
	Row   T
	Found bool
}

// Many is a statement that answers any number of rows; the statement itself must
// bound them with LIMIT or by what it selects.
//
// Columns are matched to the struct's fields by their bun column name. A column
// without a field is a defect and fails; a field without a column stays zero. T is
// a struct, a pointer to one, or a single value.
func Many[T any](sql string, args ...any) *Rows[T] { return &Rows[T]{sql: sql, args: args} }

// One is a statement that answers at most one row. No row leaves Found false:
// missing and hidden by row level security look the same.
func One[T any](sql string, args ...any) *Row[T] { return &Row[T]{sql: sql, args: args} }

func (q *Rows[T]) statement() (string, []any) { return q.sql, q.args }
func (q *Row[T]) statement() (string, []any)  { return q.sql, q.args }

func (q *Rows[T]) read(rows pgx.Rows) error {
	plan, err := planFor[T](rows)
	if err != nil {
		return err
	}
	for rows.Next() {
		var v T
		if err := rows.Scan(plan.targets(&v)...); err != nil {
			return err
		}
		q.Rows = append(q.Rows, v)
	}
	return rows.Err()
}

func (q *Row[T]) read(rows pgx.Rows) error {
	plan, err := planFor[T](rows)
	if err != nil {
		return err
	}
	for rows.Next() {
		if q.Found {
			return fmt.Errorf("more than one row where at most one is expected")
		}
		if err := rows.Scan(plan.targets(&q.Row)...); err != nil {
			return err
		}
		q.Found = true
	}
	return rows.Err()
}

const setTenant = "select set_config('app.tenant', $1, true)"

// Fetch runs the queries in one round trip under the tenant of ctx. Without BEGIN
// a pipeline is one implicit transaction: the tenant setting ends with it, and
// all queries see the same moment only as far as READ COMMITTED gives it.
func (d *DB) Fetch(ctx context.Context, queries ...Query) error {
	t, ok := tenant.From(ctx)
	if !ok {
		return ErrNoTenant
	}
	return d.pipeline(ctx, setTenant, []any{t.String()}, queries)
}

// setTenantByID also has PostgreSQL keep one plan. Left to itself it plans a look-up
// by a list of identifiers anew each time, because a list of unknown length looks dear
// to it, and that takes ten times as long as the look-up.
const setTenantByID = "select set_config('app.tenant', $1, true), set_config('plan_cache_mode', 'force_generic_plan', true)"

// FetchByID is Fetch for statements that find their rows by identifiers. Lists with
// other conditions need plans for their values and stay with Fetch.
func (d *DB) FetchByID(ctx context.Context, queries ...Query) error {
	t, ok := tenant.From(ctx)
	if !ok {
		return ErrNoTenant
	}
	return d.pipeline(ctx, setTenantByID, []any{t.String()}, queries)
}

// FetchScoped is Fetch under another scope statement, for superdb, systemdb and
// the session look-up, which learns its tenant from the session row itself.
func (d *DB) FetchScoped(ctx context.Context, scope string, args []any, queries ...Query) error {
	return d.pipeline(ctx, scope, args, queries)
}

// setTenantByCode makes the union of a unified social credit code the tenant; a code
// that nobody has leaves none.
const setTenantByCode = "select set_config('app.tenant', coalesce(identity.tenant_of_code($1)::text, ''), true)"

// codePattern is the form of a unified social credit code (统一社会信用代码).
var codePattern = regexp.MustCompile(`^[0-9A-HJ-NPQRTUWXY]{18}$`)

// FetchPublic is Fetch for visitors without an account: under the union whose public
// address carries the code. What is no code of a union finds nothing.
func (d *DB) FetchPublic(ctx context.Context, code string, queries ...Query) error {
	if !codePattern.MatchString(code) {
		return nil
	}
	return d.pipeline(ctx, setTenantByCode, []any{code}, queries)
}

func (d *DB) pipeline(ctx context.Context, scope string, args []any, queries []Query) (err error) {
	b := &pgx.Batch{}
	b.Queue(scope, args...)
	for _, q := range queries {
		sql, args := q.statement()
		b.Queue(sql, args...)
	}
	countQueries(ctx, len(queries))
	res := d.read.SendBatch(ctx, b)
	defer func() {
		if cerr := res.Close(); err == nil && cerr != nil {
			err = mapError(cerr)
		}
	}()
	if _, err := res.Exec(); err != nil {
		return mapError(err)
	}
	for _, q := range queries {
		rows, err := res.Query()
		if err != nil {
			return mapError(err)
		}
		err = q.read(rows)
		rows.Close()
		if err != nil {
			sql, _ := q.statement()
			return fmt.Errorf("%s: %w", firstLine(sql), mapError(err))
		}
	}
	return nil
}
