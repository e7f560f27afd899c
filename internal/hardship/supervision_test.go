package hardship_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/db"
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
	w := worldIn(d.TenantUnder(t, above, "ENTERPRISE_UNION"), t, d)
	a := w.create(1)
	super := d.Super(t)
	seen := func() int {
		const asSupervisor = "select set_config('app.tenant', $1, true), set_config('role', 'nuanxin_supervisor', true)"
		q := db.One[int]("select count(*) from app.archive")
		require.NoError(t, d.FetchScoped(t.Context(), asSupervisor, []any{above.String()}, q))
		return q.Row
	}
	grant := func(scope, state string) {
		_, err := super.Exec(t.Context(), `insert into app.supervision_grant (tenant_id, id, supervisor_id, purpose, scopes, state,
				requested_by, requested_by_name, decided_by, expires_at)
			values ($1, gen_random_uuid(), $2, '年度档案抽查', array[$3], $4, gen_random_uuid(), '上级', gen_random_uuid(), now() + interval '1 day')`,
			a.TenantID, above, scope, state)
		require.NoError(t, err)
	}
	require.Zero(t, seen())
	grant("VISIT", "GRANTED")
	grant("ARCHIVE", "REFUSED")
	require.Zero(t, seen())
	grant("ARCHIVE", "GRANTED")
	require.Equal(t, 1, seen())
}
