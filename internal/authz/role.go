package authz

import "slices"

// Role is a code-owned bundle of actions.
type Role string

// The roles of a union. Federations use the same ones, and SuperiorSupervisor.
const (
	TenantAdmin        Role = "TENANT_ADMIN"        // 系统管理员: configuration, no personal data
	SecurityAdmin      Role = "SECURITY_ADMIN"      // 安全管理员: sessions, grants, logs
	SystemAudit        Role = "SYSTEM_AUDIT"        // 安全审计员: reads the audit trail
	UnionChair         Role = "UNION_CHAIR"         // 工会主席: approves
	Committee          Role = "COMMITTEE"           // 领导小组成员
	UnionOfficer       Role = "UNION_OFFICER"       // 经办: archives, campaigns
	Finance            Role = "FINANCE"             // 出纳
	Accountant         Role = "ACCOUNTANT"          // 会计
	Auditor            Role = "AUDITOR"             // 经审: reads everything in scope
	CenterStaff        Role = "CENTER_STAFF"        // 帮扶中心工作人员
	StationStaff       Role = "STATION_STAFF"       // 帮扶站点工作人员
	TeamLeader         Role = "TEAM_LEADER"         // 班组长
	Helper             Role = "HELPER"              // 走访人、联系人
	SuperiorSupervisor Role = "SUPERIOR_SUPERVISOR" // 上级工会监督员 (federations only)
	Worker             Role = "WORKER"              // 职工: their own things only (enterprise unions only)
)

// Roles lists every role in the order in which screens offer them.
var Roles = []Role{
	UnionOfficer, UnionChair, Committee, CenterStaff, StationStaff, TeamLeader, Helper,
	Finance, Accountant, Auditor, SuperiorSupervisor, TenantAdmin, SecurityAdmin, SystemAudit, Worker,
}

// conflicts are pairs that one person must not hold in one tenant at one time:
// who makes does not check, who checks does not pay, who configures does not read
// personal data, and the three administrators are three people (等保 三员分立).
var conflicts = [][2]Role{
	{UnionOfficer, UnionChair}, {UnionOfficer, Finance}, {UnionOfficer, Auditor},
	{UnionChair, Finance}, {UnionChair, Auditor},
	{CenterStaff, Auditor}, {StationStaff, Auditor},
	{Finance, Accountant}, {Finance, Auditor}, {Accountant, Auditor},
	{TenantAdmin, SecurityAdmin}, {TenantAdmin, SystemAudit}, {SecurityAdmin, SystemAudit},
	{TenantAdmin, UnionOfficer}, {TenantAdmin, UnionChair}, {TenantAdmin, Finance}, {TenantAdmin, Auditor},
	{TenantAdmin, CenterStaff}, {TenantAdmin, StationStaff}, {TenantAdmin, Helper}, {TenantAdmin, SuperiorSupervisor},
}

// ConflictOf is a role among held that excludes wanted, or "".
func ConflictOf(wanted Role, held []Role) Role {
	for _, c := range conflicts {
		if c[0] == wanted && slices.Contains(held, c[1]) {
			return c[1]
		}
		if c[1] == wanted && slices.Contains(held, c[0]) {
			return c[0]
		}
	}
	return ""
}

// TenantKind decides which policy lines apply to a tenant's people.
type TenantKind string

// The kinds of tenant.
const (
	EnterpriseUnion TenantKind = "ENTERPRISE_UNION"
	Federation      TenantKind = "FEDERATION"
)

// ValidIn tells whether a role exists in tenants of the kind.
func (r Role) ValidIn(k TenantKind) bool { return len(permissions[roleIn{r, k}]) > 0 }
