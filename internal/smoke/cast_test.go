package smoke

import (
	"fmt"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/authz"
)

// cast are a city federation and one enterprise union below it, with everybody that
// a campaign needs.
type cast struct {
	*installation
	admin, supervisor                        *person // of the federation
	unionAdmin, officer, chair, li, zhao, fu *person // of the union; li and zhao visit, fu audits
	foundry, assembly                        string  // units
}

func newCast(w *installation) *cast {
	w.t.Helper()
	c := &cast{installation: w}
	c.admin = w.accept(w.found("云岭市总工会", "81530100MC00000012"))
	c.supervisor = c.admin.hire("city.supervisor", "苏明远", authz.SuperiorSupervisor, "")
	c.unionAdmin = w.accept(c.admin.ask(`mutation($i: AdmitTenantInput!) { admitTenant(input: $i) { invitationUrl } }`, vars{"i": vars{
		"kind": "ENTERPRISE_UNION", "name": "青溪重型机械集团工会", "shortName": "青溪重机工会", "uscc": "81530102MC00000035", "areaCode": "530102",
		"adminLogin": "machine.admin", "adminName": "韩立",
	}}).text("admitTenant.invitationUrl"))
	top := c.unionAdmin.ask(`{ units { id } }`, nil).text("units.0.id")
	c.foundry, c.assembly = c.unit(top, "铸造车间"), c.unit(top, "装配车间")
	c.officer = c.unionAdmin.hire("officer", "沈慧敏", authz.UnionOfficer, "")
	c.chair = c.unionAdmin.hire("chair", "王志远", authz.UnionChair, "")
	c.li = c.unionAdmin.hire("helper.li", "李春燕", authz.Helper, c.foundry)
	c.zhao = c.unionAdmin.hire("helper.zhao", "赵国强", authz.Helper, c.assembly)
	c.fu = c.unionAdmin.hire("auditor", "傅明", authz.SystemAudit, "")
	return c
}

func (c *cast) unit(parent, name string) string {
	c.t.Helper()
	return c.unionAdmin.ask(`mutation($i: CreateUnitInput!) { createUnit(input: $i) { unit { id } } }`,
		vars{"i": vars{"parentId": parent, "kind": "WORKSHOP", "name": name}}).text("createUnit.unit.id")
}

// file files the archives with these numbers in a unit, all of the same kind.
func (c *cast) file(unit string, from, to int) (ids []string) {
	c.t.Helper()
	for n := from; n <= to; n++ {
		in := vars{
			"unitId": unit, "headName": "困难职工" + string(rune('甲'+n%10)), "idNumber": resident(n), "category": "DEEP", "householdSize": 3,
			"mainCause": "ILLNESS", "phone": fmt.Sprintf("138000%05d", n), "address": "青溪区铸造路 1 号", "incomeYear": "3600000", "rigidYear": "2400000",
			"members": []vars{{"name": "家属", "relation": "配偶"}, {"name": "孩子", "relation": "子女"}},
		}
		archive := c.officer.ask(`mutation($i: ArchiveInput!) { createArchive(input: $i) { archive { id state } } }`, vars{"i": in}).at("createArchive.archive")
		require.Equal(c.t, "ACTIVE", archive.text("state"))
		ids = append(ids, archive.text("id"))
	}
	return ids
}

// plan is a Spring Festival campaign over every archive, with cash and goods.
func plan() vars {
	return vars{
		"theme": "SPRING_FESTIVAL", "title": "{year}年春节送温暖", "recurrence": "YEARLY", "rule": "春节前 10 天 09:00", "visitDays": 10,
		"noticeWorkdays": 5, "audience": vars{"archives": true, "named": false}, "fundSource": "OWN_UNION", "assignment": "BY_UNIT",
		"standards": []vars{{"class": "DEEP", "cashFen": "100000", "goods": []vars{{"name": "大米", "quantity": 1, "unit": "袋", "valueFen": "6500"}}}},
	}
}

// approved is a campaign that the officer planned and the chair approved.
func (c *cast) approved(in vars) (campaign string) {
	c.t.Helper()
	made := c.officer.ask(`mutation($i: CampaignInput!) { createCampaign(input: $i) { campaign { id version } } }`, vars{"i": in}).at("createCampaign.campaign")
	campaign = made.text("id")
	handed := c.officer.ask(`mutation($i: SubmitCampaignInput!) { submitCampaign(input: $i) { campaign { version } } }`,
		vars{"i": vars{"id": campaign, "expectedVersion": made.number("version")}})
	c.chair.ask(`mutation($i: DecideCampaignInput!) { decideCampaign(input: $i) { campaign { id } } }`,
		vars{"i": vars{"id": campaign, "expectedVersion": handed.number("submitCampaign.campaign.version"), "approve": true}})
	return campaign
}

// opened opens a campaign and lets its list be made.
func (c *cast) opened(campaign string) (run string) {
	c.t.Helper()
	version := c.officer.ask(`query($id: ID!) { node(id: $id) { ... on Campaign { version } } }`, vars{"id": campaign}).number("node.version")
	c.officer.ask(`mutation($i: CampaignActionInput!) { openCampaignNow(input: $i) { campaign { id } } }`,
		vars{"i": vars{"id": campaign, "expectedVersion": version}})
	c.work(c.officer.union)
	return c.officer.ask(`query($f: RunFilter) { campaignRuns(filter: $f) { edges { node { id } } } }`,
		vars{"f": vars{"campaignId": campaign}}).text("campaignRuns.edges.0.node.id")
}
