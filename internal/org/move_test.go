package org_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/db/superdb"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/org"
	"github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

func TestTenantMovesWithAllThatItLeads(t *testing.T) {
	t.Parallel()
	d, svc, _ := newService(t)
	tenantOf := func(ctx context.Context) id.ID { x, _ := tenant.From(ctx); return x }
	city := d.TenantUnder(t, id.Nil, "FEDERATION")
	east, west := d.TenantUnder(t, tenantOf(city), "FEDERATION"), d.TenantUnder(t, tenantOf(city), "FEDERATION")
	district := d.TenantUnder(t, tenantOf(east), "FEDERATION")
	union := d.TenantUnder(t, tenantOf(district), "ENTERPRISE_UNION")
	otherCity := d.TenantUnder(t, id.Nil, "FEDERATION")
	led := func(by context.Context) (out []id.ID) {
		t.Helper()
		list, err := svc.Subordinates(as(by, authz.Federation, authz.TenantAdmin), nil, page.Args{})
		require.NoError(t, err)
		for _, e := range list.Edges {
			out = append(out, e.Node.ID)
		}
		return out
	}
	watcher := as(east, authz.Federation, authz.SuperiorSupervisor)
	g, err := svc.RequestGrant(watcher, org.RequestGrantInput{TenantID: tenantOf(union), Purpose: "春节走访抽查", Scopes: []org.GrantScope{org.ScopeVisit}, Days: 5})
	require.NoError(t, err)
	_, err = svc.DecideGrant(as(union, authz.EnterpriseUnion, authz.UnionChair), org.DecideGrantInput{ID: g.ID, ExpectedVersion: g.Version, Grant: true})
	require.NoError(t, err)
	opened := func() []id.ID {
		t.Helper()
		q := db.Many[id.ID]("select app.granted_tenants('VISIT')")
		require.NoError(t, superdb.New(d.DB).Fetch(watcher, q))
		return q.Rows
	}
	require.Equal(t, []id.ID{tenantOf(union)}, opened())

	operator := &authz.Actor{AccountID: id.New(id.Account), Name: "平台运维", Operator: true}
	ctx := audit.WithActor(authz.With(t.Context(), operator), audit.Actor{ID: operator.AccountID, Name: operator.Name})
	move := func(ctx context.Context, moved, to context.Context, version int) (*org.Tenant, error) {
		return svc.Move(ctx, org.MoveTenantInput{ID: tenantOf(moved), ExpectedVersion: version, NewParentID: tenantOf(to), Reason: "区划调整"})
	}
	for _, c := range []struct {
		moved, to context.Context
		version   int
		code      errs.Code
		reason    string
	}{
		{district, district, 1, errs.FailedPrecondition, "db.tenant_tree_cycle"},
		{east, district, 1, errs.FailedPrecondition, "db.tenant_tree_cycle"},
		{district, union, 1, errs.FailedPrecondition, "db.tenant_tree_cycle"},
		{union, otherCity, 1, errs.FailedPrecondition, "db.tenant_same_root"},
		{otherCity, city, 1, errs.FailedPrecondition, "db.tenant_same_root"},
		{district, east, 1, errs.FailedPrecondition, "org.tenant.same_parent"},
		{district, west, 9, errs.Conflict, "version"},
		{tenant.With(t.Context(), id.New(id.Tenant)), west, 1, errs.NotFound, "org.tenant.unknown"},
	} {
		_, err := move(ctx, c.moved, c.to, c.version)
		require.Equal(t, c.reason, errs.ReasonOf(err), "%v", err)
		require.Equal(t, c.code, errs.CodeOf(err))
	}
	_, err = move(as(city, authz.Federation, authz.TenantAdmin), district, west, 1)
	require.Equal(t, errs.Forbidden, errs.CodeOf(err), "only operators")

	moved, err := move(ctx, district, west, 1)
	require.NoError(t, err)
	require.Equal(t, tenantOf(west), *moved.ParentID)
	require.Equal(t, 2, moved.Version)
	require.Empty(t, led(east))
	require.ElementsMatch(t, []id.ID{tenantOf(district), tenantOf(union)}, led(west))
	require.Len(t, led(city), 4, "the top leads as before")
	require.Empty(t, opened(), "a grant ends with the tree it was given in")
	var moves, history int
	require.NoError(t, d.Super(t).QueryRow(t.Context(), `select (select count(*) from app.audit_entry where tenant_id = $1 and action = 'tenant.move'),
		(select count(*) from identity.tenant_parent_history where tenant_id = $1 and reason = '区划调整' and parent_id = $2 and until_at is null)`,
		tenantOf(district), tenantOf(west)).Scan(&moves, &history))
	require.Equal(t, []int{1, 1}, []int{moves, history})
}
