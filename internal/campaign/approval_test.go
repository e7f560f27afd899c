package campaign_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/campaign/campaigntest"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
)

// waiting is the one case in somebody's inbox.
func waiting(t *testing.T, w *campaigntest.World, who campaigntest.Person) *approval.ApprovalCase {
	t.Helper()
	inbox, err := w.Approval.Inbox(who.Ctx, nil, page.Args{})
	require.NoError(t, err)
	require.Len(t, inbox.Edges, 1)
	return inbox.Edges[0].Node
}

func decision(c *approval.ApprovalCase, v approval.Verdict, note string) approval.DecideApprovalInput {
	return approval.DecideApprovalInput{CaseID: c.ID, Step: c.Step, ContentHash: c.Hash(), Verdict: v, Note: &note}
}

// TestPlansAreDecidedFromTheInbox: the plan waits among everything else, with what it
// costs and gives, and the decision there is that of the plan.
func TestPlansAreDecidedFromTheInbox(t *testing.T) {
	t.Parallel()
	w := campaigntest.New(t)
	w.Household(1, w.One)
	c := w.Submit(w.Create())
	item := waiting(t, w, w.Chair)
	require.Equal(t, approval.KindCampaign, item.Kind)
	require.Equal(t, campaigntest.DeepCost, *item.AmountFen)
	facts, err := w.Approval.FactsOf(w.Chair.Ctx, []id.ID{c.ID})
	require.NoError(t, err)
	require.Equal(t, "/campaigns/"+c.ID.String(), facts[c.ID].Link)
	codes := []string{}
	for _, line := range facts[c.ID].Lines {
		codes = append(codes, line.Code)
	}
	require.Subset(t, codes, []string{"standard_DEEP", "opens_on"})

	_, err = w.Approval.Decide(w.Chair.Ctx, decision(item, approval.Refuse, "今年经费不足"))
	require.NoError(t, err)
	c, err = w.Campaign.CampaignByID(w.Officer.Ctx, c.ID)
	require.NoError(t, err)
	require.Equal(t, campaign.Draft, c.State)
	require.Equal(t, "今年经费不足", c.DecisionNote)

	c = w.Submit(c)
	_, err = w.Approval.Decide(w.Chair.Ctx, decision(waiting(t, w, w.Chair), approval.Approve, ""))
	require.NoError(t, err)
	c, err = w.Campaign.CampaignByID(w.Officer.Ctx, c.ID)
	require.NoError(t, err)
	require.Equal(t, campaign.Approved, c.State)
	require.Equal(t, w.Chair.Member, *c.DecidedBy)
}

// TestPlansFollowARoute: every step signs, on the plan's screen or in the inbox, and the
// last one decides.
func TestPlansFollowARoute(t *testing.T) {
	t.Parallel()
	w := campaigntest.New(t)
	w.Household(1, w.One)
	admin, committee := w.Person("邓管理", authz.TenantAdmin, campaigntest.Unit{}), w.Person("冯委员", authz.Committee, campaigntest.Unit{})
	steps := []approval.Step{
		{Name: "委员审核", Role: authz.Committee, Level: approval.WholeUnion, Mode: approval.Any, Needed: 1, Days: 3, OnEmpty: approval.BlockEmpty},
		{Name: "主席审批", Role: authz.UnionChair, Level: approval.WholeUnion, Mode: approval.Any, Needed: 1, Days: 3, OnEmpty: approval.BlockEmpty},
	}
	r, err := w.Approval.SaveRoute(admin.Ctx, approval.SaveApprovalRouteInput{Kind: approval.KindCampaign, Name: "慰问方案", Steps: steps})
	require.NoError(t, err)
	_, err = w.Approval.PublishRoute(admin.Ctx, approval.ApprovalRouteInput{ID: r.ID, ExpectedVersion: r.Version})
	require.NoError(t, err)

	c := w.Submit(w.Create())
	_, err = w.Campaign.Decide(w.Chair.Ctx, campaign.DecideCampaignInput{ID: c.ID, ExpectedVersion: c.Version, Approve: true})
	require.ErrorIs(t, err, errs.New(errs.Forbidden, "approval.not_yours"), "the chair is second")
	_, err = w.Approval.Decide(committee.Ctx, decision(waiting(t, w, committee), approval.Approve, ""))
	require.NoError(t, err)
	c, err = w.Campaign.CampaignByID(w.Officer.Ctx, c.ID)
	require.NoError(t, err)
	require.Equal(t, campaign.PendingApproval, c.State)
	require.Equal(t, campaign.Approved, w.Decide(c).State)
}

// TestPlansStayInTheUnion: no superior decides them, by route or by escalation.
func TestPlansStayInTheUnion(t *testing.T) {
	t.Parallel()
	w := campaigntest.New(t)
	w.Household(1, w.One)
	admin := w.Person("邓管理", authz.TenantAdmin, campaigntest.Unit{})
	_, err := w.Approval.SaveRoute(admin.Ctx, approval.SaveApprovalRouteInput{Kind: approval.KindCampaign, Name: "慰问方案", Steps: []approval.Step{
		{Name: "上级", Level: approval.Superior, Mode: approval.Any, Needed: 1, Days: 3, OnEmpty: approval.AskAbove},
	}})
	require.Equal(t, map[string]string{"steps[0].level": "approval_stays", "steps[0].onEmpty": "approval_stays"}, campaigntest.FieldsOf(t, err))
	w.Submit(w.Create())
	_, err = w.Approval.Decide(w.Chair.Ctx, decision(waiting(t, w, w.Chair), approval.Escalate, "金额较大"))
	require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "approval.no_superior"))
}

// TestACancelledPlanWaitsForNobody.
func TestACancelledPlanWaitsForNobody(t *testing.T) {
	t.Parallel()
	w := campaigntest.New(t)
	w.Household(1, w.One)
	c := w.Submit(w.Create())
	_, err := w.Campaign.Cancel(w.Officer.Ctx, campaign.CampaignActionInput{ID: c.ID, ExpectedVersion: c.Version})
	require.NoError(t, err)
	inbox, err := w.Approval.Inbox(w.Chair.Ctx, nil, page.Args{})
	require.NoError(t, err)
	require.Empty(t, inbox.Edges)
}
