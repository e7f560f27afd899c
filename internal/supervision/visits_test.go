package supervision_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/page"
)

func (w *world) refused(ctx context.Context, grant id.ID) {
	w.t.Helper()
	_, err := w.Visits(ctx, grant, first(10))
	require.ErrorIs(w.t, err, errs.New(errs.Forbidden, "supervision.no_grant"))
}

func (w *world) looks(in context.Context) int {
	return count(w, `select count(*) from app.access_log where tenant_id = $1`, of(in))
}

func TestVisitsAreShownUnderAGrant(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.visits(w.first, w.campaign(w.first), 3)
	w.visits(w.second, w.campaign(w.second), 2)
	grant := w.grant(w.first, w.city, "GRANTED", "VISIT")
	w.grant(w.second, w.city, "GRANTED", "VISIT") // no part of this grant

	c, err := w.Visits(w.supervisor, grant, first(2))
	require.NoError(t, err)
	require.Len(t, c.Edges, 2)
	require.True(t, c.PageInfo.HasNextPage)
	v := c.Edges[0].Node
	require.Equal(t, "欧阳*德", v.Name, "masked")
	require.Equal(t, "RETIREE", v.Class)
	require.Equal(t, "PLANNED", v.State)
	require.Equal(t, "2026 年送温暖", v.RunTitle)
	require.Equal(t, money.Fen(3000), v.CashFen, "newest first")
	require.Equal(t, 1, w.looks(w.first))
	require.Equal(t, 2, count(w, `select row_count from app.access_log where tenant_id = $1 and grant_id = $2
		and viewer_tenant_id = $3 and viewer_name = '王督导' and purpose = '年度抽查走访记录' and object_kind = 'Visit'`, of(w.first), grant, of(w.city)))

	two := 2
	c, err = w.Visits(w.supervisor, grant, page.Args{First: &two, After: c.PageInfo.EndCursor})
	require.NoError(t, err)
	require.Len(t, c.Edges, 1)
	require.False(t, c.PageInfo.HasNextPage)
	require.Equal(t, 2, w.looks(w.first), "each page is a look")
	require.Zero(t, w.looks(w.second))
	n, err := c.TotalCount(w.supervisor)
	require.NoError(t, err)
	require.Equal(t, 3, n)
	require.Equal(t, 2, count(w, `select count(*) from app.audit_entry where tenant_id = $1 and action = 'supervision.visits'`, of(w.city)))
}

func TestNothingIsShownWithoutAGrantInForce(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.visits(w.first, w.campaign(w.first), 1)
	for _, state := range []string{"REQUESTED", "REFUSED", "REVOKED"} {
		w.refused(w.supervisor, w.grant(w.first, w.city, state, "VISIT"))
	}
	w.refused(w.supervisor, id.New(id.Grant))
	w.refused(w.supervisor, w.grant(w.first, w.city, "GRANTED", "ARCHIVE"))
	w.refused(w.supervisor, w.grant(w.first, w.district, "GRANTED", "VISIT"))

	grant := w.grant(w.first, w.city, "GRANTED", "VISIT")
	w.refused(w.districtsOwn, grant)
	_, err := w.Visits(w.supervisor, grant, first(1))
	require.NoError(t, err)
	w.exec(`update app.supervision_grant set state = 'REVOKED' where id = $1`, grant)
	w.refused(w.supervisor, grant)
	looks := w.looks(w.first)
	require.ErrorIs(t, w.Log(w.supervisor, of(w.first), grant, 1), errs.New(errs.Forbidden, "supervision.no_grant"), "revoked while the rows were read")
	require.Equal(t, looks, w.looks(w.first))
	grant = w.grant(w.first, w.city, "GRANTED", "VISIT")
	w.exec(`update app.supervision_grant set expires_at = now() - interval '1 second' where id = $1`, grant)
	w.refused(w.supervisor, grant)
	require.Equal(t, 1, w.looks(w.first))

	// A union that is no longer led is not seen, whatever grants are left.
	grant = w.grant(w.first, w.city, "GRANTED", "VISIT")
	w.exec(`delete from identity.tenant_tree where ancestor_id = $1 and descendant_id = $2`, of(w.city), of(w.first))
	w.refused(w.supervisor, grant)
}

func TestWhoSeesVisitsOfOthers(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	grant := w.grant(w.first, w.city, "GRANTED", "VISIT")
	for _, ctx := range []context.Context{
		w.chairOfCity, w.chairOfTheFirst, as(w.city, authz.Federation, authz.TenantAdmin),
		as(w.city, authz.Federation, authz.UnionOfficer), as(w.second, authz.EnterpriseUnion, authz.SuperiorSupervisor),
	} {
		_, err := w.Visits(ctx, grant, first(1))
		require.ErrorIs(t, err, errs.New(errs.Forbidden, "authz.denied"))
	}
	many := 101
	_, err := w.Visits(w.supervisor, grant, page.Args{First: &many})
	require.Equal(t, errs.BadUserInput, errs.CodeOf(err))
	require.Zero(t, w.looks(w.first))
}
