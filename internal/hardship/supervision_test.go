package hardship_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

// TestSupervisionNeedsAGrant: what a leading federation sees of the archives of a
// union, as the database decides it.
func TestSupervisionNeedsAGrant(t *testing.T) {
	t.Parallel()
	d := dbtest.Shared(t)
	above, _ := tenant.From(d.TenantUnder(t, id.Nil, "FEDERATION"))
	w := worldIn(t, d, d.TenantUnder(t, above, "ENTERPRISE_UNION"))
	a := w.create(1)
	super := d.Super(t)
	seen := func(table string) (n int) {
		tx, err := super.Begin(t.Context())
		require.NoError(t, err)
		defer func() { require.NoError(t, tx.Rollback(t.Context())) }()
		_, err = tx.Exec(t.Context(), "select set_config('app.tenant', $1, true), set_config('role', 'nuanxin_supervisor', true)", above.String())
		require.NoError(t, err)
		require.NoError(t, tx.QueryRow(t.Context(), "select count(*) from "+table).Scan(&n))
		return n
	}
	grant := func(scope, state string) {
		_, err := super.Exec(t.Context(), `insert into app.supervision_grant (tenant_id, id, supervisor_id, purpose, scopes, state,
				requested_by, requested_by_name, decided_by, expires_at)
			values ($1, gen_random_uuid(), $2, '年度档案抽查', array[$3], $4, gen_random_uuid(), '上级', gen_random_uuid(), now() + interval '1 day')`,
			a.TenantID, above, scope, state)
		require.NoError(t, err)
	}
	require.Zero(t, seen("app.archive"))
	grant("VISIT", "GRANTED")
	grant("ARCHIVE", "REFUSED")
	require.Zero(t, seen("app.archive"))
	grant("ARCHIVE", "GRANTED")
	require.Equal(t, 1, seen("app.archive"))
	require.Zero(t, seen("app.household_person"))
}
