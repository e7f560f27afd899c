package app_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/app"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/config"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/member"
	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/org"
	"github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// office is the product with a federation and a union below it.
type office struct {
	*app.App
	t  *testing.T
	db *dbtest.DB
}

func newOffice(t *testing.T) *office {
	t.Helper()
	d := dbtest.Isolated(t)
	a, err := app.New(&config.Config{Env: config.Dev}, &app.Backends{DB: d.DB, Keys: []secret.NamedKey{{ID: "test"}}},
		clock.NewFake(time.Date(2027, time.January, 20, 2, 0, 0, 0, time.UTC)))
	require.NoError(t, err)
	return &office{App: a, t: t, db: d}
}

func (o *office) accept(token string) context.Context {
	o.t.Helper()
	s, err := o.Member.AcceptInvitation(o.t.Context(), member.AcceptInvitationInput{Token: token, Password: "枫桥夜泊-kite-4417"}, member.Client{IP: "127.0.0.1"})
	require.NoError(o.t, err)
	a, _, err := o.Member.Resolve(o.t.Context(), s.Token)
	require.NoError(o.t, err)
	return audit.WithActor(member.Enter(o.t.Context(), a), audit.Actor{ID: a.AccountID, Name: a.Name, TenantID: a.TenantID})
}

func (o *office) hire(admin context.Context, login string, role authz.Role) context.Context {
	o.t.Helper()
	inv, err := o.Member.Invite(admin, member.InviteMemberInput{Login: login, DisplayName: login, Roles: []member.InvitedRole{{Role: role}}})
	require.NoError(o.t, err)
	return o.accept(inv.Token)
}

// work lets everything happen that waits for the person's union.
func (o *office) work(ctx context.Context) {
	o.t.Helper()
	_, err := o.Engine.RunDue(ctx, 1000)
	require.NoError(o.t, err)
}

// inbox are the titles of a person's messages.
func (o *office) inbox(ctx context.Context) (titles []string) {
	o.t.Helper()
	c, err := o.Notify.List(ctx, nil, page.Args{})
	require.NoError(o.t, err)
	for _, e := range c.Edges {
		title, _ := o.Notify.Words(e.Node, "zh-CN")
		titles = append(titles, title)
	}
	return titles
}

// unions makes a federation and a union below it and answers their administrators.
func (o *office) unions() (federation, union context.Context) {
	o.t.Helper()
	operator := &authz.Actor{AccountID: id.New(id.Account), Name: "平台运维", Operator: true}
	ctx := audit.WithActor(authz.With(o.t.Context(), operator), audit.Actor{ID: operator.AccountID, Name: operator.Name})
	top, err := o.Org.Found(ctx, org.AdmitTenantInput{
		Kind: authz.Federation, Name: "云岭市总工会", USCC: "81530100MC00000012", AreaCode: "530100", AdminLogin: "city.admin", AdminName: "段文博",
	})
	require.NoError(o.t, err)
	federation = o.accept(member.TokenOf(top.InvitationLink))
	below, err := o.Org.Admit(federation, org.AdmitTenantInput{
		Kind: authz.EnterpriseUnion, Name: "云岭纺织厂工会", USCC: "81530100MC0000005E", AreaCode: "530100", AdminLogin: "textile.admin", AdminName: "贺小军",
	})
	require.NoError(o.t, err)
	return federation, o.accept(member.TokenOf(below.InvitationLink))
}

func TestBothSidesHearOfAGrant(t *testing.T) {
	t.Parallel()
	o := newOffice(t)
	federation, union := o.unions()
	supervisor, chair := o.hire(federation, "supervisor", authz.SuperiorSupervisor), o.hire(union, "chair", authz.UnionChair)
	g, err := o.Org.RequestGrant(supervisor, org.RequestGrantInput{
		TenantID: authz.From(union).TenantID, Purpose: "春节走访抽查", Scopes: []org.GrantScope{org.ScopeVisit}, Days: 5,
	})
	require.NoError(t, err)
	o.work(union)
	require.Equal(t, []string{"上级工会申请查看明细：云岭市总工会"}, o.inbox(chair))
	require.Empty(t, o.inbox(union), "an administrator does not decide")

	g, err = o.Org.DecideGrant(chair, org.DecideGrantInput{ID: g.ID, ExpectedVersion: g.Version, Grant: true})
	require.NoError(t, err)
	o.work(supervisor)
	_, err = o.Org.RevokeGrant(chair, org.RevokeGrantInput{ID: g.ID, ExpectedVersion: g.Version, Note: "抽查结束"})
	require.NoError(t, err)
	o.work(supervisor)
	require.Equal(t, []string{"查看授权：云岭纺织厂工会收回了", "查看授权：云岭纺织厂工会同意了"}, o.inbox(supervisor))
	require.Empty(t, o.inbox(federation))
}

func TestAdministratorsHearOfADeadJob(t *testing.T) {
	t.Parallel()
	o := newOffice(t)
	_, union := o.unions()
	helper := o.hire(union, "helper", authz.Helper)
	_, err := o.db.Super(t).Exec(t.Context(), `insert into app.job (tenant_id, id, kind, lane, priority, payload, attempts, run_at, due, next_push)
		values ($1, $2, 'campaign.expand', 'quick', 0, '"nonsense"', 9, now(), true, now())`, authz.From(union).TenantID, id.New(id.Job))
	require.NoError(t, err)
	o.work(union)
	require.Equal(t, []string{"有后台任务失败"}, o.inbox(union))
	require.Empty(t, o.inbox(helper))
	c, err := o.Notify.List(union, nil, page.Args{})
	require.NoError(t, err)
	require.Equal(t, notify.Args{"kind": "campaign.expand"}, c.Edges[0].Node.Args)
}
