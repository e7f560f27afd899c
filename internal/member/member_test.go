package member_test

import (
	"context"
	"fmt"
	"os"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/member"
	"github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

func TestMain(m *testing.M) { os.Exit(dbtest.Main(m)) }

const goodPassword = "枫桥夜泊-kite-4417"

// world is a tenant with its first administrator signed in.
type world struct {
	d     *dbtest.DB
	svc   *member.Service
	clock *clock.Fake
	ctx   context.Context // the administrator's
	admin *authz.Actor
	// office is a network of this world's own: throttles count per network.
	office member.Client
}

var worlds atomic.Int32

func newWorld(t *testing.T) *world {
	t.Helper()
	return newWorldOn(t, dbtest.Shared(t))
}

func newWorldOn(t *testing.T, d *dbtest.DB) *world {
	t.Helper()
	kms, err := secret.NewFileKMS([]secret.NamedKey{{ID: "test"}})
	require.NoError(t, err)
	now := clock.NewFake(time.Date(2027, 1, 20, 2, 0, 0, 0, time.UTC))
	keys := secret.New(d.DB, kms)
	n := worlds.Add(1)
	w := &world{d: d, clock: now, office: member.Client{IP: fmt.Sprintf("10.1.%d.3", n), UserAgent: "test"}}
	w.svc = member.New(d.DB, audit.New(d.DB, keys), now)
	setup := setupContext(d.Tenant(t))
	w.ctx, w.admin = w.accept(t, w.invite(t, setup, "admin", authz.TenantAdmin), "admin")
	return w
}

// setupContext acts as the federation's person who admits the tenant.
func setupContext(ctx context.Context) context.Context {
	t, _ := tenant.From(ctx)
	a := &authz.Actor{AccountID: id.New(id.Account), TenantID: t, TenantKind: authz.EnterpriseUnion, Name: "筹建人",
		Grants: []authz.Grant{{Role: authz.TenantAdmin}}}
	return audit.WithActor(authz.With(ctx, a), audit.Actor{ID: a.AccountID, Name: a.Name, TenantID: t})
}

func login(ctx context.Context, name string) string {
	t, _ := tenant.From(ctx)
	return name + "-" + t.String()[24:] + "@example.test"
}

func (w *world) invite(t *testing.T, ctx context.Context, name string, roles ...authz.Role) string {
	t.Helper()
	in := member.InviteMemberInput{Login: login(ctx, name), DisplayName: name}
	for _, r := range roles {
		in.Roles = append(in.Roles, member.InvitedRole{Role: r})
	}
	inv, err := w.svc.Invite(ctx, in)
	require.NoError(t, err)
	return inv.Token
}

func (w *world) accept(t *testing.T, link, _ string) (context.Context, *authz.Actor) {
	t.Helper()
	s, err := w.svc.AcceptInvitation(t.Context(), member.AcceptInvitationInput{Token: link, Password: goodPassword}, w.office)
	require.NoError(t, err)
	return w.enter(t, s.Token)
}

func (w *world) enter(t *testing.T, token string) (context.Context, *authz.Actor) {
	t.Helper()
	a, _, err := w.svc.Resolve(t.Context(), token)
	require.NoError(t, err)
	ctx := member.Enter(t.Context(), a)
	return audit.WithActor(ctx, audit.Actor{ID: a.AccountID, Name: a.Name, TenantID: a.TenantID}), a
}

func TestInvitationMakesAMemberWhoCanSignIn(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	link := w.invite(t, w.ctx, "officer", authz.UnionOfficer)
	preview, err := w.svc.PreviewInvitation(t.Context(), link)
	require.NoError(t, err)
	require.False(t, preview.AccountExists)
	_, officer := w.accept(t, link, "officer")
	require.True(t, officer.Has(authz.UnionOfficer))

	preview, err = w.svc.PreviewInvitation(t.Context(), link)
	require.NoError(t, err)
	require.Nil(t, preview, "a link works once")
	for _, bad := range []string{"", "x", link + "x", link[:len(link)-1]} {
		_, err := w.svc.AcceptInvitation(t.Context(), member.AcceptInvitationInput{Token: bad, Password: goodPassword}, w.office)
		require.Equal(t, errs.NotFound, errs.CodeOf(err), bad)
	}

	s, err := w.svc.Login(t.Context(), member.LoginInput{Login: strings.ToUpper(login(w.ctx, "officer")), Password: goodPassword}, w.office)
	require.NoError(t, err)
	a, viewer, err := w.svc.Resolve(t.Context(), s.Token)
	require.NoError(t, err)
	require.Equal(t, w.admin.TenantID, a.TenantID)
	require.Contains(t, viewer.Actions, authz.ArchiveRead)
}

func TestWeakPasswordsAreRefused(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	link := w.invite(t, w.ctx, "weak", authz.Helper)
	for password, code := range map[string]string{
		"short": "password_short", "123456789012": "password_common", "aaaaaaaaaaaaaaaa": "password_common",
		login(w.ctx, "weak")[:16]: "password_common", strings.Repeat("长", 129): "too_long",
	} {
		_, err := w.svc.AcceptInvitation(t.Context(), member.AcceptInvitationInput{Token: link, Password: password}, w.office)
		var e *errs.Error
		require.ErrorAs(t, err, &e, password)
		require.Equal(t, code, e.Fields[0].Code, password)
	}
}

func TestWrongLoginAndWrongPasswordAnswerAlike(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	_, err1 := w.svc.Login(t.Context(), member.LoginInput{Login: "nobody-at-all", Password: goodPassword}, member.Client{IP: "10.77.1.1"})
	_, err2 := w.svc.Login(t.Context(), member.LoginInput{Login: login(w.ctx, "admin"), Password: "wrong wrong wrong"}, member.Client{IP: "10.77.2.1"})
	require.Error(t, err1)
	require.Equal(t, err1.Error(), err2.Error())
}

func TestThrottleSlowsTheAttackerNotTheVictim(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	victim := login(w.ctx, "admin")
	attacker := member.Client{IP: "203.0.113.9"}
	refused := 0
	for range 20 {
		_, err := w.svc.Login(t.Context(), member.LoginInput{Login: victim, Password: "guess guess guess"}, attacker)
		if errs.CodeOf(err) == errs.RateLimited {
			refused++
		}
	}
	require.GreaterOrEqual(t, refused, 14)
	_, err := w.svc.Login(t.Context(), member.LoginInput{Login: victim, Password: goodPassword}, w.office)
	require.NoError(t, err, "the person signs in from their own network")
}

func TestSessionEndsByIdleLogoutAndAbsoluteTime(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	open := func() string {
		s, err := w.svc.Login(t.Context(), member.LoginInput{Login: login(w.ctx, "admin"), Password: goodPassword}, w.office)
		require.NoError(t, err)
		return s.Token
	}
	token := open()
	w.clock.Advance(member.IdleTimeout + time.Second)
	_, _, err := w.svc.Resolve(t.Context(), token)
	require.Equal(t, errs.Unauthenticated, errs.CodeOf(err))

	token = open()
	for range 30 { // never idle, so only the absolute end stops it
		w.clock.Advance(25 * time.Minute)
		_, _, err = w.svc.Resolve(t.Context(), token)
	}
	require.Equal(t, errs.Unauthenticated, errs.CodeOf(err))

	token = open()
	ctx, _ := w.enter(t, token)
	require.NoError(t, w.svc.Logout(ctx))
	_, _, err = w.svc.Resolve(t.Context(), token)
	require.Equal(t, errs.Unauthenticated, errs.CodeOf(err))
}

func TestPasswordChangeEndsOtherSessions(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	in := member.LoginInput{Login: login(w.ctx, "admin"), Password: goodPassword}
	other, err := w.svc.Login(t.Context(), in, w.office)
	require.NoError(t, err)
	_, err = w.svc.ChangePassword(w.ctx, member.ChangePasswordInput{Current: "not this one", New: "另一句-river-9021"}, w.office)
	require.Equal(t, errs.BadUserInput, errs.CodeOf(err))
	fresh, err := w.svc.ChangePassword(w.ctx, member.ChangePasswordInput{Current: goodPassword, New: "另一句-river-9021"}, w.office)
	require.NoError(t, err)
	_, _, err = w.svc.Resolve(t.Context(), other.Token)
	require.Error(t, err)
	_, _, err = w.svc.Resolve(t.Context(), fresh.Token)
	require.NoError(t, err)
}

func TestRevocationWorksOnTheNextRequest(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s, err := w.svc.AcceptInvitation(t.Context(), member.AcceptInvitationInput{Token: w.invite(t, w.ctx, "h", authz.Helper), Password: goodPassword}, w.office)
	require.NoError(t, err)
	_, helper := w.enter(t, s.Token)
	roles, err := w.svc.RolesOf(w.ctx, []id.ID{helper.MembershipID})
	require.NoError(t, err)
	_, err = w.svc.RevokeRole(w.ctx, member.RevokeRoleInput{AssignmentID: roles[helper.MembershipID][0].ID})
	require.NoError(t, err)
	a, _, err := w.svc.Resolve(t.Context(), s.Token)
	require.NoError(t, err)
	require.Empty(t, a.Grants)

	state := member.Suspended
	_, err = w.svc.UpdateMember(w.ctx, member.UpdateMemberInput{ID: helper.MembershipID, ExpectedVersion: 1, State: &state})
	require.NoError(t, err)
	_, _, err = w.svc.Resolve(t.Context(), s.Token)
	require.Equal(t, errs.Unauthenticated, errs.CodeOf(err), "suspension ends the sessions")
}

func TestSuspendedTenantStopsOnTheNextRequest(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s, err := w.svc.Login(t.Context(), member.LoginInput{Login: login(w.ctx, "admin"), Password: goodPassword}, w.office)
	require.NoError(t, err)
	_, err = w.d.Super(t).Exec(t.Context(), "update identity.tenant set state = 'SUSPENDED', suspended_reason = 'test' where id = $1", w.admin.TenantID)
	require.NoError(t, err)
	ctx, _ := w.enter(t, s.Token)
	require.Equal(t, "org.tenant.suspended", errs.ReasonOf(authz.RequireAny(ctx, authz.MemberRead)))
}

func TestRolesConflictAndNobodyChangesTheirOwn(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	_, officer := w.accept(t, w.invite(t, w.ctx, "o", authz.UnionOfficer), "o")
	_, err := w.svc.AssignRole(w.ctx, member.AssignRoleInput{MemberID: officer.MembershipID, Role: authz.UnionChair})
	require.Equal(t, "member.role_conflict", errs.ReasonOf(err))
	_, err = w.svc.AssignRole(w.ctx, member.AssignRoleInput{MemberID: officer.MembershipID, Role: authz.SuperiorSupervisor})
	require.Equal(t, errs.BadUserInput, errs.CodeOf(err), "no supervisors in an enterprise union")
	_, err = w.svc.AssignRole(w.ctx, member.AssignRoleInput{MemberID: officer.MembershipID, Role: authz.Helper})
	require.NoError(t, err)
	_, err = w.svc.AssignRole(w.ctx, member.AssignRoleInput{MemberID: officer.MembershipID, Role: authz.Helper})
	require.True(t, db.Violates(err, "role_assignment_once"), err)
	_, err = w.svc.AssignRole(w.ctx, member.AssignRoleInput{MemberID: w.admin.MembershipID, Role: authz.Helper})
	require.Equal(t, "member.own_roles", errs.ReasonOf(err))
	_, err = w.svc.Invite(w.ctx, member.InviteMemberInput{Login: "x-y-z", DisplayName: "x",
		Roles: []member.InvitedRole{{Role: authz.UnionOfficer}, {Role: authz.UnionChair}}})
	require.Equal(t, errs.BadUserInput, errs.CodeOf(err))
}

func TestMembersListIsTheTenantsOwn(t *testing.T) {
	t.Parallel()
	w, other := newWorld(t), newWorld(t)
	w.accept(t, w.invite(t, w.ctx, "li", authz.Helper), "li")
	first := 1
	list, err := w.svc.Members(w.ctx, nil, page.Args{First: &first})
	require.NoError(t, err)
	require.Len(t, list.Edges, 1)
	require.True(t, list.PageInfo.HasNextPage)
	n, err := list.TotalCount(w.ctx)
	require.NoError(t, err)
	require.Equal(t, 2, n)
	next, err := w.svc.Members(w.ctx, nil, page.Args{First: &first, After: list.PageInfo.EndCursor})
	require.NoError(t, err)
	require.NotEqual(t, list.Edges[0].Node.ID, next.Edges[0].Node.ID)
	_, err = other.svc.MemberByID(other.ctx, w.admin.MembershipID)
	require.Equal(t, errs.NotFound, errs.CodeOf(err))
	search := "li"
	found, err := w.svc.Members(w.ctx, &member.MemberFilter{Search: &search}, page.Args{})
	require.NoError(t, err)
	require.Len(t, found.Edges, 1)
}
