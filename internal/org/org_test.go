package org_test

import (
	"context"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/db/superdb"
	"github.com/nuanxin/nuanxin/internal/db/systemdb"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/org"
	"github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

func TestMain(m *testing.M) { os.Exit(dbtest.Main(m)) }

// paperInvites stands for the member capability, which has its own tests.
type paperInvites struct{}

func (paperInvites) InviteAdministratorTx(context.Context, db.Tx, string, string) (string, error) {
	return "link", nil
}

func newService(t *testing.T) (*dbtest.DB, *org.Service, *clock.Fake) {
	t.Helper()
	d := dbtest.Shared(t)
	kms, err := secret.NewFileKMS([]secret.NamedKey{{ID: "test"}})
	require.NoError(t, err)
	now := clock.NewFake(time.Now())
	return d, org.New(d.DB, systemdb.New(d.DB), audit.New(d.DB, secret.New(d.DB, kms)), now, paperInvites{}), now
}

// as acts in the tenant of ctx with the given role.
func as(ctx context.Context, kind authz.TenantKind, role authz.Role) context.Context {
	t, _ := tenant.From(ctx)
	a := &authz.Actor{AccountID: id.New(id.Account), MembershipID: id.New(id.Membership), TenantID: t, TenantKind: kind,
		TenantName: "本单位", Name: string(role), Grants: []authz.Grant{{Role: role}}}
	return audit.WithActor(authz.With(ctx, a), audit.Actor{ID: a.AccountID, Name: a.Name, TenantID: t})
}

var usccs = []string{"81110000MC0000001R", "81410400MC0000002M", "91110000MA0000004X"}

func admit(ctx context.Context, t *testing.T, svc *org.Service, kind authz.TenantKind, uscc string) *org.Tenant {
	t.Helper()
	out, err := svc.Admit(ctx, org.AdmitTenantInput{Kind: kind, Name: "某某工会" + uscc[10:], USCC: uscc, AreaCode: "410400", AdminLogin: "admin", AdminName: "管理员"})
	require.NoError(t, err)
	require.Equal(t, "link", out.InvitationLink)
	return out.Tenant
}

func TestFederationAdmitsAndSuspends(t *testing.T) {
	t.Parallel()
	d, svc, _ := newService(t)
	fed := d.TenantUnder(t, id.Nil, "FEDERATION")
	boss := as(fed, authz.Federation, authz.TenantAdmin)
	district := admit(boss, t, svc, authz.Federation, usccs[0])
	low := as(tenant.With(fed, district.ID), authz.Federation, authz.TenantAdmin)
	union := admit(low, t, svc, authz.EnterpriseUnion, usccs[1])
	require.Equal(t, 5, union.Settings.NoticeWorkdays, "defaults apply until something is chosen")

	list, err := svc.Subordinates(boss, nil, page.Args{})
	require.NoError(t, err)
	require.Len(t, list.Edges, 2, "the tree is led at every depth")
	direct := true
	list, err = svc.Subordinates(boss, &org.SubordinateFilter{Direct: &direct}, page.Args{})
	require.NoError(t, err)
	require.Len(t, list.Edges, 1)

	_, err = svc.Admit(boss, org.AdmitTenantInput{Kind: authz.EnterpriseUnion, Name: "另一家", USCC: usccs[1], AreaCode: "410400", AdminLogin: "abc", AdminName: "x"})
	require.True(t, db.Violates(err, "tenant_uscc"), err)
	_, err = svc.Admit(boss, org.AdmitTenantInput{Kind: authz.EnterpriseUnion, Name: "x", USCC: "91310115MA1G4L1WXK", AreaCode: "zz", AdminLogin: "a", AdminName: ""})
	var bad *errs.Error
	require.ErrorAs(t, err, &bad)
	require.Len(t, bad.Fields, 5, "every bad field at once: %v", bad)

	got, err := svc.Suspend(boss, org.SuspendTenantInput{ID: union.ID, ExpectedVersion: union.Version, Reason: "资料不实"})
	require.NoError(t, err)
	require.Equal(t, org.TenantSuspended, got.State)
	_, err = svc.Suspend(boss, org.SuspendTenantInput{ID: union.ID, ExpectedVersion: union.Version, Reason: "资料不实"})
	require.Equal(t, errs.Conflict, errs.CodeOf(err))
	stranger := as(d.TenantUnder(t, id.Nil, "FEDERATION"), authz.Federation, authz.TenantAdmin)
	_, err = svc.Resume(stranger, org.ResumeTenantInput{ID: union.ID, ExpectedVersion: got.Version})
	require.Equal(t, errs.NotFound, errs.CodeOf(err), "another federation does not even learn that it exists")
	_, err = svc.Resume(boss, org.ResumeTenantInput{ID: union.ID, ExpectedVersion: got.Version})
	require.NoError(t, err)
	_, err = svc.Admit(as(fed, authz.Federation, authz.SuperiorSupervisor), org.AdmitTenantInput{Kind: authz.EnterpriseUnion, Name: "某厂工会", USCC: usccs[2], AreaCode: "410400", AdminLogin: "abc", AdminName: "x"})
	require.Equal(t, errs.Forbidden, errs.CodeOf(err))
}

// rooted is a tenant with a root unit and its administrator.
func rooted(t *testing.T, d *dbtest.DB, svc *org.Service) (context.Context, *org.Unit) {
	t.Helper()
	ctx := d.Tenant(t)
	n, _ := tenant.From(ctx)
	_, err := d.Super(t).Exec(t.Context(), "insert into app.unit (tenant_id, id, path, seq, kind, name) values ($1, $2, '0001.', 1, 'COMPANY', '总公司')", n, id.New(id.Unit))
	require.NoError(t, err)
	ctx = as(ctx, authz.EnterpriseUnion, authz.TenantAdmin)
	units, err := svc.Units(ctx, false)
	require.NoError(t, err)
	return ctx, units[0]
}

func TestUnitTree(t *testing.T) {
	t.Parallel()
	d, svc, _ := newService(t)
	ctx, root := rooted(t, d, svc)
	add := func(parent id.ID, name string) *org.Unit {
		u, err := svc.CreateUnit(ctx, org.CreateUnitInput{ParentID: parent, Kind: org.Branch, Name: name})
		require.NoError(t, err)
		return u
	}
	a, b := add(root.ID, "一分公司"), add(root.ID, "二分公司")
	team := add(a.ID, "运转班")
	require.Equal(t, "总公司 / 一分公司 / 运转班", team.FullName)
	_, err := svc.CreateUnit(ctx, org.CreateUnitInput{ParentID: root.ID, Kind: org.Branch, Name: "一分公司"})
	require.True(t, db.Violates(err, "unit_sibling_name"), err)

	_, err = svc.MoveUnit(ctx, org.MoveUnitInput{ID: a.ID, ExpectedVersion: a.Version, NewParentID: team.ID})
	require.Equal(t, "org.unit.cycle", errs.ReasonOf(err))
	_, err = svc.MoveUnit(ctx, org.MoveUnitInput{ID: a.ID, ExpectedVersion: a.Version, NewParentID: b.ID})
	require.NoError(t, err)
	units, err := svc.Units(ctx, false)
	require.NoError(t, err)
	var names []string
	for _, u := range units {
		names = append(names, u.FullName)
	}
	require.Equal(t, []string{"总公司", "总公司 / 二分公司", "总公司 / 二分公司 / 一分公司", "总公司 / 二分公司 / 一分公司 / 运转班"}, names)

	_, err = svc.DissolveUnit(ctx, org.DissolveUnitInput{ID: b.ID, ExpectedVersion: b.Version})
	require.Equal(t, "org.unit.not_empty", errs.ReasonOf(err))
	var occupied error = errs.New(errs.FailedPrecondition, "hardship.unit.archives")
	svc.OnDissolve(func(_ context.Context, _ db.Tx, unit id.ID) error {
		require.Equal(t, team.ID, unit)
		return occupied
	})
	_, err = svc.DissolveUnit(ctx, org.DissolveUnitInput{ID: team.ID, ExpectedVersion: team.Version})
	require.ErrorIs(t, err, occupied)
	occupied = nil
	_, err = svc.DissolveUnit(ctx, org.DissolveUnitInput{ID: team.ID, ExpectedVersion: team.Version})
	require.NoError(t, err)
	_, err = svc.UpdateUnit(ctx, org.UpdateUnitInput{ID: b.ID, ExpectedVersion: 99})
	require.Equal(t, errs.Conflict, errs.CodeOf(err))

	other, _ := rooted(t, d, svc)
	_, err = svc.UpdateUnit(other, org.UpdateUnitInput{ID: b.ID, ExpectedVersion: b.Version})
	require.Equal(t, errs.NotFound, errs.CodeOf(err))

	station := as(ctx, authz.EnterpriseUnion, authz.StationStaff)
	_, err = svc.CreateUnit(station, org.CreateUnitInput{ParentID: root.ID, Kind: org.Team, Name: "x"})
	require.Equal(t, errs.Forbidden, errs.CodeOf(err))

	site, err := svc.CreateSite(ctx, org.CreateSiteInput{UnitID: b.ID, Kind: org.Station, Name: "二分公司帮扶站"})
	require.NoError(t, err)
	closed := org.SiteClosed
	site, err = svc.UpdateSite(ctx, org.UpdateSiteInput{ID: site.ID, ExpectedVersion: site.Version, State: &closed})
	require.NoError(t, err)
	require.Equal(t, org.SiteClosed, site.State)
	_, err = svc.CreateSite(ctx, org.CreateSiteInput{UnitID: id.New(id.Unit), Kind: org.Station, Name: "无处"})
	require.Equal(t, errs.NotFound, errs.CodeOf(err))
}

func TestGrantOpensRowsOnlyWhileInForce(t *testing.T) {
	t.Parallel()
	d, svc, now := newService(t)
	fed := d.TenantUnder(t, id.Nil, "FEDERATION")
	fedID, _ := tenant.From(fed)
	union := d.TenantUnder(t, fedID, "ENTERPRISE_UNION")
	unionID, _ := tenant.From(union)
	watcher, chair := as(fed, authz.Federation, authz.SuperiorSupervisor), as(union, authz.EnterpriseUnion, authz.UnionChair)

	g, err := svc.RequestGrant(watcher, org.RequestGrantInput{TenantID: unionID, Purpose: "春节走访抽查", Scopes: []org.GrantScope{org.ScopeVisit}, Days: 5})
	require.NoError(t, err)
	require.False(t, g.InForce)
	reader := superdb.New(d.DB)
	opened := func() []id.ID {
		q := db.Many[id.ID]("select app.granted_tenants('VISIT')")
		require.NoError(t, reader.Fetch(watcher, q))
		return q.Rows
	}
	require.Empty(t, opened())

	_, err = svc.DecideGrant(watcher, org.DecideGrantInput{ID: g.ID, ExpectedVersion: g.Version, Grant: true})
	require.Equal(t, errs.NotFound, errs.CodeOf(err), "nobody grants to themselves")
	g, err = svc.DecideGrant(chair, org.DecideGrantInput{ID: g.ID, ExpectedVersion: g.Version, Grant: true})
	require.NoError(t, err)
	require.True(t, g.InForce)
	require.Equal(t, []id.ID{unionID}, opened())

	_, err = svc.RevokeGrant(chair, org.RevokeGrantInput{ID: g.ID, ExpectedVersion: g.Version, Note: "抽查结束"})
	require.NoError(t, err)
	require.Empty(t, opened())
	list, err := svc.Grants(watcher, page.Args{})
	require.NoError(t, err)
	require.Equal(t, org.GrantRevoked, list.Edges[0].Node.State)

	_, err = svc.RequestGrant(watcher, org.RequestGrantInput{TenantID: fedID, Purpose: "查自己一下", Scopes: []org.GrantScope{org.ScopeVisit}, Days: 5})
	require.Equal(t, errs.NotFound, errs.CodeOf(err))
	late, err := svc.RequestGrant(watcher, org.RequestGrantInput{TenantID: unionID, Purpose: "另一次抽查", Scopes: []org.GrantScope{org.ScopeVisit}, Days: 1})
	require.NoError(t, err)
	now.Advance(72 * time.Hour)
	_, err = svc.DecideGrant(chair, org.DecideGrantInput{ID: late.ID, ExpectedVersion: late.Version, Grant: true})
	require.Equal(t, "org.grant.expired", errs.ReasonOf(err))
}

func TestAccessLogKeepsEveryLook(t *testing.T) {
	t.Parallel()
	d, svc, _ := newService(t)
	union := d.Tenant(t)
	officer, chair := as(union, authz.EnterpriseUnion, authz.UnionOfficer), as(union, authz.EnterpriseUnion, authz.UnionChair)
	seen := id.New(id.Archive)
	require.NoError(t, d.InTenant(officer, func(ctx context.Context, tx db.Tx) error {
		return svc.LogAccessTx(ctx, tx, seen, "核对发放", "PHONE", "BANK_CARD")
	}))
	log, err := svc.AccessLog(chair, &org.AccessLogFilter{ObjectID: &seen}, page.Args{})
	require.NoError(t, err)
	require.Len(t, log.Edges, 1)
	require.Equal(t, []string{"PHONE", "BANK_CARD"}, log.Edges[0].Node.Fields)
	require.Equal(t, "Archive", log.Edges[0].Node.ObjectKind)
	_, err = svc.AccessLog(officer, nil, page.Args{})
	require.Equal(t, errs.Forbidden, errs.CodeOf(err))
	_, err = d.Super(t).Exec(t.Context(), "set role nuanxin_app; delete from app.access_log")
	require.Error(t, err, "the log is append-only")
}

func TestSettingsKeepDefaultsOfToday(t *testing.T) {
	t.Parallel()
	d, svc, _ := newService(t)
	ctx := as(d.Tenant(t), authz.EnterpriseUnion, authz.TenantAdmin)
	days := 7
	got, err := svc.Update(ctx, org.UpdateTenantInput{ExpectedVersion: 1, NoticeWorkdays: &days})
	require.NoError(t, err)
	require.Equal(t, org.TenantSettings{NoticeWorkdays: 7, OverdueDays: 3, TwoHandlers: true}, got.Settings)
	same, err := svc.Update(ctx, org.UpdateTenantInput{ExpectedVersion: 2, Name: &got.Name, NoticeWorkdays: &days})
	require.NoError(t, err)
	require.Equal(t, 2, same.Version, "nothing was changed")
	_, err = svc.Update(ctx, org.UpdateTenantInput{ExpectedVersion: 1, NoticeWorkdays: &days})
	require.Equal(t, errs.Conflict, errs.CodeOf(err))
}
