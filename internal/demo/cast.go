package demo

import (
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/org"
)

// union is one tenant of the demo. USCCs are synthetic and pass their check.
type union struct {
	key, parent string
	kind        authz.TenantKind
	name, short string
	uscc, area  string
	people      []person
	branches    []branch
	sites       []site
}

// person is one account: the login, the name and what they do. unit is the name of
// the unit that a role is bound to, "" for the whole union.
type person struct {
	login, name, title string
	roles              []authz.Role
	unit               string
}

// branch is a unit with its workshops or teams; workers is how many each of those
// counts, or the branch itself when it has none.
type branch struct {
	name      string
	workshops []string
	workers   int
}

// site is a place of the help network; every one but the first stands below the first.
type site struct {
	kind                 org.SiteKind
	name, unit           string
	address, phone, open string
}

// cast is a city federation with a district below it and three enterprise unions of
// different habits: a machine works with many archives, a transit company that
// works by sites, and a small textile mill.
var cast = []union{
	{key: "city", kind: authz.Federation, name: "云岭市总工会", short: "市总工会", uscc: "81530100MC00000012", area: "530100", people: []person{
		{login: "city.admin", name: "段文博", title: "系统管理员", roles: []authz.Role{authz.TenantAdmin}},
		{login: "city.supervisor", name: "苏明远", title: "权益保障部", roles: []authz.Role{authz.SuperiorSupervisor}},
		{login: "city.chair", name: "郑海棠", title: "副主席", roles: []authz.Role{authz.UnionChair}},
		{login: "city.security", name: "尹书言", title: "安全管理员", roles: []authz.Role{authz.SecurityAdmin}},
	}},
	{key: "district", parent: "city", kind: authz.Federation, name: "云岭市青溪区总工会", short: "青溪区总工会", uscc: "81530102MC00000022", area: "530102", people: []person{
		{login: "district.admin", name: "毛子健", title: "系统管理员", roles: []authz.Role{authz.TenantAdmin}},
		{login: "district.supervisor", name: "欧阳静", title: "帮扶中心", roles: []authz.Role{authz.SuperiorSupervisor}},
		{login: "district.officer", name: "卫东升", title: "帮扶干事", roles: []authz.Role{authz.UnionOfficer}},
		{login: "district.chair", name: "罗素梅", title: "主席", roles: []authz.Role{authz.UnionChair}},
	}},
	{key: "machine", parent: "district", kind: authz.EnterpriseUnion, name: "青溪重型机械集团工会", short: "青溪重机工会", uscc: "81530102MC00000035", area: "530102",
		branches: []branch{
			{"铸造分公司", []string{"造型车间", "熔炼车间", "清理车间"}, 96}, {"装配分公司", []string{"总装车间", "电气车间"}, 120},
			{"锻压分公司", []string{"锻造车间", "热处理车间"}, 88}, {"机修厂", []string{"钳工班", "电修班"}, 42}, {"物流中心", []string{"铁路班", "汽运班"}, 35},
		},
		sites: []site{
			{org.Center, "集团困难职工帮扶中心", "", "机床街 1 号办公楼一层", "08718880001", "工作日 8:30–17:30"},
			{org.Station, "铸造帮扶站", "铸造分公司", "铸造厂区综合楼", "08718880011", "工作日 9:00–17:00"},
			{org.Station, "装配帮扶站", "装配分公司", "装配厂区二号门", "08718880012", "工作日 9:00–17:00"},
			{org.Point, "物流帮扶点", "物流中心", "铁路货场值班室", "", "轮班有人"},
		},
		people: []person{
			{login: "machine.admin", name: "韩立", title: "系统管理员", roles: []authz.Role{authz.TenantAdmin}},
			{login: "machine.officer", name: "沈慧敏", title: "生活保障部干事", roles: []authz.Role{authz.UnionOfficer}},
			{login: "machine.chair", name: "王志远", title: "工会主席", roles: []authz.Role{authz.UnionChair}},
			{login: "machine.finance", name: "钱晓云", title: "出纳", roles: []authz.Role{authz.Finance}},
			{login: "machine.accountant", name: "施玉珍", title: "会计", roles: []authz.Role{authz.Accountant}},
			{login: "machine.auditor", name: "方正", title: "经审委员", roles: []authz.Role{authz.Auditor}},
			{login: "machine.committee", name: "洪建国", title: "领导小组成员", roles: []authz.Role{authz.Committee}},
			{login: "machine.security", name: "汤敏", title: "安全管理员", roles: []authz.Role{authz.SecurityAdmin}},
			{login: "machine.trail", name: "雷刚", title: "安全审计员", roles: []authz.Role{authz.SystemAudit}},
			{login: "machine.station", name: "杜秋菊", title: "铸造帮扶站", roles: []authz.Role{authz.StationStaff}, unit: "铸造分公司"},
			{login: "machine.leader", name: "邱大勇", title: "造型车间班组长", roles: []authz.Role{authz.TeamLeader}, unit: "造型车间"},
			{login: "machine.helper", name: "李春燕", title: "走访联系人", roles: []authz.Role{authz.Helper}, unit: "铸造分公司"},
			{login: "machine.helper2", name: "赵国强", title: "走访联系人", roles: []authz.Role{authz.Helper}, unit: "装配分公司"},
			{login: "machine.helper3", name: "周红梅", title: "走访联系人", roles: []authz.Role{authz.Helper}, unit: "锻压分公司"},
			{login: "machine.helper4", name: "吴建军", title: "走访联系人", roles: []authz.Role{authz.Helper}, unit: "机修厂"},
			{login: "machine.helper5", name: "马俊杰", title: "走访联系人", roles: []authz.Role{authz.Helper}, unit: "物流中心"},
		}},
	{key: "transit", parent: "district", kind: authz.EnterpriseUnion, name: "青溪公共交通公司工会", short: "青溪公交工会", uscc: "81530102MC00000048", area: "530102",
		branches: []branch{{"一车队", []string{"101路班", "105路班"}, 64}, {"二车队", []string{"203路班", "207路班"}, 58}, {"维修车间", nil, 71}},
		sites: []site{
			{org.Center, "公交职工帮扶中心", "", "公交枢纽站三层", "08718880101", "工作日 8:30–17:30"},
			{org.Point, "一车队帮扶点", "一车队", "101 路终点站", "08718880111", "首班至末班"},
			{org.Point, "二车队帮扶点", "二车队", "203 路终点站", "08718880112", "首班至末班"},
		},
		people: []person{
			{login: "transit.admin", name: "冯一鸣", title: "系统管理员", roles: []authz.Role{authz.TenantAdmin}},
			{login: "transit.officer", name: "许文静", title: "工会干事", roles: []authz.Role{authz.UnionOfficer}},
			{login: "transit.chair", name: "何永昌", title: "工会主席", roles: []authz.Role{authz.UnionChair}},
			{login: "transit.center", name: "曾雪", title: "帮扶中心", roles: []authz.Role{authz.CenterStaff}},
			{login: "transit.helper", name: "孙丽华", title: "一车队帮扶点", roles: []authz.Role{authz.Helper}, unit: "一车队"},
			{login: "transit.helper2", name: "单立群", title: "二车队帮扶点", roles: []authz.Role{authz.Helper}, unit: "二车队"},
		}},
	{key: "textile", parent: "city", kind: authz.EnterpriseUnion, name: "云岭纺织厂工会", short: "云岭纺织工会", uscc: "81530100MC0000005E", area: "530100",
		branches: []branch{{"纺纱车间", nil, 210}, {"织布车间", nil, 185}},
		people: []person{
			{login: "textile.admin", name: "贺小军", title: "系统管理员", roles: []authz.Role{authz.TenantAdmin}},
			{login: "textile.officer", name: "田桂兰", title: "工会委员", roles: []authz.Role{authz.UnionOfficer}},
			{login: "textile.chair", name: "蒋秀英", title: "工会主席", roles: []authz.Role{authz.UnionChair}},
			{login: "textile.helper", name: "曹丽", title: "女工委员", roles: []authz.Role{authz.Helper}, unit: "纺纱车间"},
		}},
}
