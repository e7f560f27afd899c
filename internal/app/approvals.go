package app

import (
	"context"
	"slices"

	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/page"
)

// plansToDecide shows the plans of campaigns that wait for the actor in their inbox of
// approvals; they are decided on the campaign's own screen.
func (a *App) plansToDecide(ctx context.Context) ([]*approval.ApprovalElsewhere, error) {
	if authz.RequireAny(ctx, authz.CampaignApprove) != nil {
		return nil, nil
	}
	most := page.MaxFirst
	waiting := &campaign.CampaignFilter{States: []campaign.CampaignState{campaign.PendingApproval}}
	plans, err := a.Campaign.Campaigns(ctx, waiting, page.Args{First: &most})
	if err != nil {
		return nil, err
	}
	var out []*approval.ApprovalElsewhere
	for _, e := range plans.Edges {
		if c := e.Node; slices.Contains(c.ViewerCan(ctx), "approve") {
			out = append(out, &approval.ApprovalElsewhere{
				Kind: approval.KindCampaign, Title: c.Title, SubmittedByName: *c.SubmittedByName, SubmittedAt: *c.SubmittedAt,
				Link: "/campaigns/" + c.ID.String(),
			})
		}
	}
	return out, nil
}
