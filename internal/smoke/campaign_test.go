package smoke

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// A Spring Festival from the plan to the federation's numbers.
func TestCampaignFromPlanToFederation(t *testing.T) {
	t.Parallel()
	c := newCast(install(t))
	c.file(c.foundry, 1, 5)
	c.file(c.assembly, 6, 8)

	// The officer plans; the chair alone may approve, and hears of it.
	made := c.officer.ask(`mutation($i: CampaignInput!) { createCampaign(input: $i) { campaign { id version estimate { households cashFen goodsFen } nextAt } } }`,
		vars{"i": plan()}).at("createCampaign.campaign")
	require.Equal(t, 8, made.number("estimate.households"))
	require.Equal(t, "800000", made.text("estimate.cashFen"))
	require.Equal(t, "52000", made.text("estimate.goodsFen"))
	campaign := made.text("id")
	handed := c.officer.ask(`mutation($i: SubmitCampaignInput!) { submitCampaign(input: $i) { campaign { version state } } }`,
		vars{"i": vars{"id": campaign, "expectedVersion": made.number("version")}}).at("submitCampaign.campaign")
	require.Equal(t, "PENDING_APPROVAL", handed.text("state"))
	decide := `mutation($i: DecideCampaignInput!) { decideCampaign(input: $i) { campaign { version state approvedFen nextAt } } }`
	approval := vars{"i": vars{"id": campaign, "expectedVersion": handed.number("version"), "approve": true}}
	c.officer.refused("FORBIDDEN", "authz.denied", decide, approval)
	require.Equal(t, 1, c.chair.ask(`{ workbench { approvalsWaiting } }`, nil).number("workbench.approvalsWaiting"))
	c.work(c.officer.union)
	require.Equal(t, 1, c.chair.ask(`{ viewer { unreadNotifications } }`, nil).number("viewer.unreadNotifications"))
	approved := c.chair.ask(decide, approval).at("decideCampaign.campaign")
	require.Equal(t, "APPROVED", approved.text("state"))
	require.Equal(t, "852000", approved.text("approvedFen"))
	require.Equal(t, "2027-01-27T01:00:00Z", approved.text("nextAt"), "ten days before Spring Festival at nine")

	// It opens once the list was on notice for five working days, and not before.
	open := `mutation($i: CampaignActionInput!) { openCampaignNow(input: $i) { campaign { state nextAt } } }`
	opening := vars{"i": vars{"id": campaign, "expectedVersion": approved.number("version")}}
	c.officer.refused("FAILED_PRECONDITION", "campaign.notice_too_late", open, opening)
	c.clock.Set(time.Date(2027, time.January, 27, 1, 0, 0, 0, time.UTC))
	c.again(c.officer, c.chair, c.li, c.zhao, c.supervisor, c.fu)
	require.Equal(t, "2028-01-16T01:00:00Z", c.officer.ask(open, opening).text("openCampaignNow.campaign.nextAt"), "next year's comes by itself")
	c.work(c.officer.union)
	runs := c.officer.ask(`{ campaignRuns { edges { node { id title state version progress { planned unassigned } } } } }`, nil)
	require.Len(t, runs.list("campaignRuns.edges"), 1)
	run := runs.at("campaignRuns.edges.0.node")
	require.Equal(t, "2027年春节送温暖", run.text("title"))
	require.Equal(t, "VISITING", run.text("state"))
	require.Equal(t, 8, run.number("progress.planned"))
	require.Zero(t, run.number("progress.unassigned"))

	c.visit(t)
	c.settleAndClose(t, run.text("id"))
	c.federationSees(t)
	require.True(t, c.fu.ask(`{ auditVerification { ok } }`, nil).at("auditVerification.ok").value.(bool))
}

// visit: the helpers go from door to door.
func (c *cast) visit(t *testing.T) {
	t.Helper()
	c.clock.Advance(24 * time.Hour)
	c.again(c.officer, c.chair, c.li, c.zhao, c.supervisor, c.fu)
	require.Equal(t, 1, c.li.ask(`{ viewer { unreadNotifications } }`, nil).number("viewer.unreadNotifications"))
	li, zhao := c.li.openVisits(), c.zhao.openVisits()
	require.Len(t, li, 5)
	require.Len(t, zhao, 3)
	sent := c.li.handOver(li[0], vars{"kind": "MEDICAL", "text": "希望了解大病救助的申请材料。"})
	require.Equal(t, true, c.li.ask(reportDocument, vars{"i": sent}).at("reportVisit.repeated").value, "sent again after the network came back")
	for _, visit := range li[1:] {
		c.li.handOver(visit)
	}
	c.zhao.handOver(zhao[0])
	c.zhao.notHome(zhao[1])
	c.zhao.refused("FORBIDDEN", "authz.denied", reportDocument, vars{"i": sent}) // another helper's door
	require.ElementsMatch(t, zhao[1:], c.zhao.openVisits(), "an empty door is tried again")
	require.Equal(t, 1, c.officer.ask(`{ workbench { followUpsOpen } }`, nil).number("workbench.followUpsOpen"))
}

// settleAndClose: nothing may stay open, then the figures stand.
func (c *cast) settleAndClose(t *testing.T, run string) {
	t.Helper()
	version := func() int {
		return c.officer.ask(`query($id: ID!) { node(id: $id) { ... on CampaignRun { version } } }`, vars{"id": run}).number("node.version")
	}
	settle := `mutation($i: RunActionInput!) { settleRun(input: $i) { run { state } } }`
	require.Equal(t, "SETTLING", c.officer.ask(settle, vars{"i": vars{"id": run, "expectedVersion": version()}}).text("settleRun.run.state"))
	closeRun := `mutation($i: CloseRunInput!) { closeRun(input: $i) { run { state closedAt } } }`
	closing := func() vars {
		return vars{"i": vars{"id": run, "expectedVersion": version(), "summaryText": "慰问金全部实名签收。"}}
	}
	c.officer.refused("FAILED_PRECONDITION", "campaign.unsettled", closeRun, closing())
	left := c.officer.ask(`query($id: ID!) { node(id: $id) { ... on CampaignRun { visits(filter: {states: [PLANNED]}) { edges { node { id version } } } } } }`,
		vars{"id": run}).list("node.visits.edges")
	require.Len(t, left, 1)
	c.officer.ask(`mutation($i: RemoveVisitInput!) { removeVisit(input: $i) { visit { state } } }`,
		vars{"i": vars{"id": left[0].text("node.id"), "expectedVersion": left[0].number("node.version"), "reason": "已搬离本市"}})
	require.Equal(t, "CLOSED", c.officer.ask(closeRun, closing()).text("closeRun.run.state"))

	figures := c.officer.ask(`query($id: ID!) { node(id: $id) { ... on CampaignRun {
		progress { received undelivered removed cashReceivedFen goodsReceivedFen } summary { households personTimes followUps byUnit { key received } } } } }`, vars{"id": run})
	require.Equal(t, []int{6, 1, 1}, []int{figures.number("node.progress.received"), figures.number("node.progress.undelivered"), figures.number("node.progress.removed")})
	require.Equal(t, "600000", figures.text("node.progress.cashReceivedFen"))
	require.Equal(t, "39000", figures.text("node.progress.goodsReceivedFen"))
	require.Equal(t, []int{6, 1}, []int{figures.number("node.summary.households"), figures.number("node.summary.followUps")})
}

// federationSees numbers and no name.
func (c *cast) federationSees(t *testing.T) {
	t.Helper()
	c.work(c.officer.union)
	c.work(c.supervisor.union)
	data, failed, _ := c.supervisor.send(vars{"query": `{ federationOverview(year: 2027) { tenants lines { tenant { name } archives { value } visitsReceived { value hidden } cashFen } } }`})
	require.Empty(t, failed)
	line := answer{t, data}.at("federationOverview.lines.0")
	require.Equal(t, "青溪重型机械集团工会", line.text("tenant.name"))
	require.Equal(t, 8, line.number("archives.value"))
	require.Equal(t, 6, line.number("visitsReceived.value"))
	require.Equal(t, "600000", line.text("cashFen"))
	require.NotContains(t, fmt.Sprint(data), "困难职工")
	c.supervisor.refused("FORBIDDEN", "authz.denied", `{ archives { totalCount } }`, nil)
	c.supervisor.refused("FORBIDDEN", "authz.denied", `{ campaignRuns { totalCount } }`, nil)
}
