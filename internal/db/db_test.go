package db_test

import (
	"context"
	"errors"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/db/systemdb"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

func TestMain(m *testing.M) { os.Exit(dbtest.Main(m)) }

func addUnit(ctx context.Context, tx db.Tx, name string) error {
	t, _ := tenant.From(ctx)
	_, err := tx.ExecContext(ctx, `insert into app.unit (tenant_id, id, path, seq, kind, name) values (?, ?, '0001.', 1, 'COMPANY', ?)`,
		t, id.New(id.Unit), name)
	return err
}

type unitRow struct {
	Name string
	Path string
}

func unitsOf(t *testing.T, ctx context.Context, d *db.DB) []unitRow {
	t.Helper()
	q := db.Many[unitRow]("select name, path from app.unit order by path limit 10")
	require.NoError(t, d.Fetch(ctx, q))
	return q.Rows
}

func TestTenantsDoNotSeeEachOther(t *testing.T) {
	t.Parallel()
	d := dbtest.Shared(t)
	a, b := d.Tenant(t), d.Tenant(t)
	require.NoError(t, d.InTenant(a, func(ctx context.Context, tx db.Tx) error { return addUnit(ctx, tx, "甲公司") }))
	require.Equal(t, []unitRow{{"甲公司", "0001."}}, unitsOf(t, a, d.DB))
	require.Empty(t, unitsOf(t, b, d.DB))

	other, _ := tenant.From(a)
	err := d.InTenant(b, func(ctx context.Context, tx db.Tx) error {
		_, err := tx.ExecContext(ctx, `insert into app.unit (tenant_id, id, path, seq, kind, name) values (?, ?, '0002.', 2, 'TEAM', 'x')`, other, id.New(id.Unit))
		return err
	})
	require.Error(t, err, "a row for another tenant must be refused")
}

func TestWithoutTenantNothingIsReachable(t *testing.T) {
	t.Parallel()
	d := dbtest.Shared(t)
	require.ErrorIs(t, d.Fetch(t.Context(), db.One[int]("select 1")), db.ErrNoTenant)
	require.ErrorIs(t, d.InTenant(t.Context(), func(context.Context, db.Tx) error { return nil }), db.ErrNoTenant)

	a := d.Tenant(t)
	require.NoError(t, d.InTenant(a, func(ctx context.Context, tx db.Tx) error { return addUnit(ctx, tx, "乙公司") }))
	require.NoError(t, d.Unscoped(t.Context(), func(ctx context.Context, tx db.Tx) error {
		var n int
		require.NoError(t, tx.QueryRowContext(ctx, "select count(*) from app.unit").Scan(&n))
		require.Zero(t, n)
		return nil
	}))
}

func TestTransactionKeepsItsTenant(t *testing.T) {
	t.Parallel()
	d := dbtest.Shared(t)
	a, b := d.Tenant(t), d.Tenant(t)
	bID, _ := tenant.From(b)
	err := d.InTenant(a, func(ctx context.Context, _ db.Tx) error {
		return d.InTenant(tenant.With(ctx, bID), func(context.Context, db.Tx) error { return nil })
	})
	require.ErrorIs(t, err, db.ErrOtherTenant)
}

func TestRollbackOnErrorAndPanic(t *testing.T) {
	t.Parallel()
	d := dbtest.Shared(t)
	a := d.Tenant(t)
	boom := errors.New("boom")
	require.ErrorIs(t, d.InTenant(a, func(ctx context.Context, tx db.Tx) error {
		require.NoError(t, addUnit(ctx, tx, "丙公司"))
		return boom
	}), boom)
	require.Panics(t, func() {
		_ = d.InTenant(a, func(ctx context.Context, tx db.Tx) error {
			_ = addUnit(ctx, tx, "丙公司")
			panic("defect")
		})
	})
	require.Empty(t, unitsOf(t, a, d.DB))
}

func TestConstraintsBecomeRefusals(t *testing.T) {
	t.Parallel()
	d := dbtest.Shared(t)
	a := d.Tenant(t)
	add := func() error {
		return d.InTenant(a, func(ctx context.Context, tx db.Tx) error { return addUnit(ctx, tx, "丁公司") })
	}
	require.NoError(t, add())
	err := add()
	require.Equal(t, errs.Conflict, errs.CodeOf(err))
	require.True(t, db.Violates(err, "unit_path"), err)
}

func TestFetchReadsSeveralResultsInOneRoundTrip(t *testing.T) {
	t.Parallel()
	d := dbtest.Shared(t)
	a := d.Tenant(t)
	ctx, count := db.WithCounter(a)
	one, none, many := db.One[int]("select 7"), db.One[unitRow]("select name, path from app.unit"), db.Many[string]("select unnest($1::text[])", []string{"x", "y"})
	require.NoError(t, d.Fetch(ctx, one, none, many))
	require.Equal(t, 7, one.Row)
	require.True(t, one.Found)
	require.False(t, none.Found)
	require.Equal(t, []string{"x", "y"}, many.Rows)
	require.EqualValues(t, 1, count.RoundTrips.Load())
	require.Error(t, d.Fetch(a, db.One[unitRow]("select 1 as nowhere")), "a column without a field is a defect")
	require.Error(t, d.Fetch(a, db.One[int]("select nothing from nowhere")))
}

func TestSystemTaskNeedsName(t *testing.T) {
	t.Parallel()
	d := dbtest.Shared(t)
	sys := systemdb.New(d.DB)
	d.Tenant(t)
	require.Error(t, sys.InSystem(t.Context(), "x'; drop", "none", func(context.Context, db.Tx) error { return nil }))
	require.NoError(t, sys.InSystem(t.Context(), "test.count", "counts tenants", func(ctx context.Context, tx db.Tx) error {
		var n int
		require.NoError(t, tx.QueryRowContext(ctx, "select count(*) from identity.tenant").Scan(&n))
		require.Positive(t, n)
		return nil
	}))
}

func TestPrivilegedRoleIsRefused(t *testing.T) {
	t.Parallel()
	d := dbtest.Shared(t)
	for _, role := range []string{"postgres", "nuanxin_owner"} {
		_, err := db.Open(t.Context(), db.Options{URL: d.URL(role)})
		require.ErrorIs(t, err, db.ErrPrivileged, role)
	}
}

func TestUnitScope(t *testing.T) {
	t.Parallel()
	where, args := db.UnitScope{Paths: []string{"0001.0002.", "0001.0003."}}.Where("u.path", []any{"first"})
	require.Equal(t, "((u.path >= $2 and u.path < $3) or (u.path >= $4 and u.path < $5))", where)
	require.Equal(t, []any{"first", "0001.0002.", "0001.0002.~", "0001.0003.", "0001.0003.~"}, args)
	where, _ = db.UnitScope{}.Where("u.path", nil)
	require.Equal(t, "false", where, "no unit means no rows")
	require.True(t, db.UnitScope{Paths: []string{"0001."}}.Covers("0001.0009."))
	require.False(t, db.UnitScope{Paths: []string{"0001."}}.Covers("0010."))
}

const currentScope = "select coalesce(current_setting('app.tenant', true), '')"

// The scope of a transaction is not that of one beside it, nor of the next on the same
// connection.
func TestScopeEndsWithItsTransaction(t *testing.T) {
	t.Parallel()
	d := dbtest.Shared(t)
	a := d.Tenant(t)
	own, _ := tenant.From(a)
	scope := func(ctx context.Context, tx db.Tx) (s string) {
		require.NoError(t, tx.QueryRowContext(ctx, currentScope).Scan(&s))
		return s
	}
	for range 8 { // more than the pool has connections
		require.NoError(t, d.InTenant(a, func(ctx context.Context, tx db.Tx) error {
			require.Equal(t, own.String(), scope(ctx, tx))
			return d.Unscoped(ctx, func(ctx context.Context, tx db.Tx) error {
				require.Empty(t, scope(ctx, tx))
				return nil
			})
		}))
	}
}

// Kept plans answer for the tenant of their transaction, and for no other that the
// connection served before.
func TestPreparedStatementsFollowTheTenant(t *testing.T) {
	t.Parallel()
	d := dbtest.Shared(t)
	tenants := []context.Context{d.Tenant(t), d.Tenant(t), d.Tenant(t)}
	for n := range 60 { // past the five executions after which a plan is kept
		ctx := tenants[n%len(tenants)]
		own, _ := tenant.From(ctx)
		require.NoError(t, d.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
			p := d.Prepared(tx)
			if n < len(tenants) {
				if err := addUnit(ctx, tx, own.String()); err != nil {
					return err
				}
			}
			var name string
			err := p.QueryRowContext(ctx, "select name from app.unit where seq = $1", 1).Scan(&name)
			require.Equal(t, own.String(), name)
			return err
		}))
	}
}
