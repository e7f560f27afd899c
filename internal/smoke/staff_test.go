package smoke

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/authz"
)

const preview = `query($t: String!) { invitation(token: $t) { tenantName login accountExists } }`

func tokenOf(link string) string { return link[strings.LastIndex(link, "/")+1:] }

// How people come to work in a union, and how that ends: each time on the very next
// request.
func TestInvitationAndRevocation(t *testing.T) {
	t.Parallel()
	c := newCast(install(t))

	// A link shows what it offers, works once, and is good for a week.
	link := c.unionAdmin.invite("newcomer", "孙丽华", authz.UnionOfficer, "")
	offer := c.somebody().ask(preview, vars{"t": tokenOf(link)})
	require.Equal(t, "青溪重型机械集团工会", offer.text("invitation.tenantName"))
	require.Equal(t, false, offer.at("invitation.accountExists").value)
	sun := c.accept(link)
	require.Nil(t, c.somebody().ask(preview, vars{"t": tokenOf(link)}).at("invitation").value)
	accept := `mutation($i: AcceptInvitationInput!) { acceptInvitation(input: $i) { viewer { name } } }`
	c.somebody().refused("NOT_FOUND", "member.invitation_unknown", accept, vars{"i": vars{"token": tokenOf(link), "password": password}})

	withdrawn := c.unionAdmin.invite("withdrawn", "单立群", authz.Helper, c.foundry)
	open := c.unionAdmin.ask(`{ invitations { id login } }`, nil)
	require.Equal(t, []string{"withdrawn"}, open.texts("invitations", "login"))
	c.unionAdmin.ask(`mutation($i: RevokeInvitationInput!) { revokeInvitation(input: $i) { invitation { id } } }`, vars{"i": vars{"id": open.text("invitations.0.id")}})
	c.somebody().refused("NOT_FOUND", "member.invitation_unknown", accept, vars{"i": vars{"token": tokenOf(withdrawn), "password": password}})

	late := c.unionAdmin.invite("late", "曾雪", authz.Helper, c.foundry)
	c.clock.Advance(8 * 24 * time.Hour)
	c.somebody().refused("NOT_FOUND", "member.invitation_unknown", accept, vars{"i": vars{"token": tokenOf(late), "password": password}})

	c.again(c.unionAdmin, c.admin, c.officer, c.chair, sun)
	c.roleEnds(t, sun)
	c.workEnds(t, sun)
	c.unionRests(t)
}

const someArchives = `{ archives(first: 1) { totalCount } }`

// roleEnds: what a role allows ends with it, and conflicting roles do not meet.
func (c *cast) roleEnds(t *testing.T, sun *person) {
	t.Helper()
	require.Zero(t, sun.ask(someArchives, nil).number("archives.totalCount"))
	member := c.unionAdmin.ask(`{ members(filter: {search: "孙丽华"}) { edges { node { id roles { id role } } } } }`, nil).at("members.edges.0.node")
	assign := `mutation($i: AssignRoleInput!) { assignRole(input: $i) { member { id } } }`
	c.unionAdmin.refused("CONFLICT", "member.role_conflict", assign, vars{"i": vars{"memberId": member.text("id"), "role": "AUDITOR"}})
	c.unionAdmin.ask(`mutation($i: RevokeRoleInput!) { revokeRole(input: $i) { member { id } } }`, vars{"i": vars{"assignmentId": member.text("roles.0.id")}})
	sun.refused("FORBIDDEN", "authz.denied", someArchives, nil)
	require.Empty(t, sun.ask(`{ viewer { actions } }`, nil).list("viewer.actions"))
	c.unionAdmin.ask(assign, vars{"i": vars{"memberId": member.text("id"), "role": "UNION_OFFICER"}})
	require.Zero(t, sun.ask(someArchives, nil).number("archives.totalCount"))
}

// workEnds: a suspended member is signed out and stays out.
func (c *cast) workEnds(t *testing.T, sun *person) {
	t.Helper()
	member := c.unionAdmin.ask(`{ members(filter: {search: "孙丽华"}) { edges { node { id version } } } }`, nil).at("members.edges.0.node")
	update := `mutation($i: UpdateMemberInput!) { updateMember(input: $i) { member { state } } }`
	in := vars{"id": member.text("id"), "expectedVersion": member.number("version"), "state": "SUSPENDED"}
	require.Equal(t, "SUSPENDED", c.unionAdmin.ask(update, vars{"i": in}).text("updateMember.member.state"))
	sun.refused("UNAUTHENTICATED", "session.required", someArchives, nil)
	c.unionAdmin.refused("CONFLICT", "version", update, vars{"i": in}) // the page was older than that
}

// unionRests: a federation suspends a union and lets it go on.
func (c *cast) unionRests(t *testing.T) {
	t.Helper()
	led := c.admin.ask(`{ subordinates { edges { node { id version } } } }`, nil).at("subordinates.edges.0.node")
	suspended := c.admin.ask(`mutation($i: SuspendTenantInput!) { suspendTenant(input: $i) { tenant { version } } }`,
		vars{"i": vars{"id": led.text("id"), "expectedVersion": led.number("version"), "reason": "未按时上报"}})
	c.officer.refused("FORBIDDEN", "org.tenant.suspended", someArchives, nil)
	c.chair.refused("FORBIDDEN", "org.tenant.suspended", `{ campaigns { totalCount } }`, nil)
	c.admin.ask(`mutation($i: ResumeTenantInput!) { resumeTenant(input: $i) { tenant { state } } }`,
		vars{"i": vars{"id": led.text("id"), "expectedVersion": suspended.number("suspendTenant.tenant.version")}})
	require.Zero(t, c.officer.ask(someArchives, nil).number("archives.totalCount"))
}

// One person, one account, two unions: an invitation to the second asks for the
// password of the account, and the session works for one of them at a time.
func TestOnePersonInTwoUnions(t *testing.T) {
	t.Parallel()
	c := newCast(install(t))
	second := c.accept(c.admin.ask(`mutation($i: AdmitTenantInput!) { admitTenant(input: $i) { invitationUrl } }`, vars{"i": vars{
		"kind": "ENTERPRISE_UNION", "name": "青溪公共交通公司工会", "uscc": "81530102MC00000048", "areaCode": "530102", "adminLogin": "transit.admin", "adminName": "冯一鸣",
	}}).text("admitTenant.invitationUrl"))
	c.file(c.foundry, 1, 3)
	link := second.invite(c.officer.login, "沈慧敏", authz.UnionOfficer, "")
	require.Equal(t, true, c.somebody().ask(preview, vars{"t": tokenOf(link)}).at("invitation.accountExists").value)
	c.somebody().refused("UNAUTHENTICATED", "session.credentials", `mutation($i: AcceptInvitationInput!) { acceptInvitation(input: $i) { viewer { name } } }`,
		vars{"i": vars{"token": tokenOf(link), "password": "not hers at all"}})
	shen := c.accept(link)
	switchTo := `mutation($i: SwitchTenantInput!) { switchTenant(input: $i) { viewer { tenant { id } } } }`
	for union, archives := range map[string]int{second.union: 0, c.officer.union: 3} {
		viewer := shen.ask(switchTo, vars{"i": vars{"tenantId": union}}).at("switchTenant.viewer")
		require.Equal(t, union, viewer.text("tenant.id"))
		require.Equal(t, archives, shen.ask(someArchives, nil).number("archives.totalCount"))
	}
	shen.refused("NOT_FOUND", "member.not_there", switchTo, vars{"i": vars{"tenantId": c.admin.union}})
}
