package run

import (
	"context"
	"strconv"
	"strings"

	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/member"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/notify"
)

// Why a run rests other than by hand; also the reasons of the refusals to resume it.
const (
	stopOverBudget   = "campaign.over_budget"
	stopApproverLost = "campaign.approver_lost"
)

// OpenNow opens the next run of a campaign now instead of at its time. Errors: as
// campaign.Service.OpenNow.
func (s *Service) OpenNow(ctx context.Context, in campaign.CampaignActionInput) (*campaign.Campaign, error) {
	return s.campaigns.OpenNow(ctx, in, s.begin)
}

// open is the handler of a schedule that came due.
func (s *Service) open(ctx context.Context, tx db.Tx, job *jobs.Job, in campaign.OpenPayload) error {
	return s.campaigns.OpenDueTx(ctx, tx, in.CampaignID, job.DueAt, s.begin)
}

// begin makes the run of a plan that is due and starts its expansion. A run that would cost
// more than was approved, or whose approver is no longer in office, is made as well,
// but rests and says why.
func (s *Service) begin(ctx context.Context, tx db.Tx, p campaign.DuePlan) error {
	r, err := s.newRun(ctx, p)
	if err != nil {
		return err
	}
	if r.StopReason, err = s.stopReason(ctx, tx, r, p.Estimate); err != nil {
		return err
	}
	if r.StopReason != "" {
		r.State = RunPaused
	}
	if err := insertRun(ctx, tx, r); err != nil {
		return err
	}
	return s.startOrTell(ctx, tx, r, p.Campaign)
}

// newRun freezes the plan.
func (s *Service) newRun(ctx context.Context, p campaign.DuePlan) (*CampaignRun, error) {
	settings, err := s.settings.CampaignSettings(ctx)
	if err != nil {
		return nil, err
	}
	c := p.Campaign
	year := strconv.Itoa(clock.DateOf(p.DueAt).Year)
	ends := clock.DateOf(p.At).AddDays(c.VisitDays - 1)
	return &CampaignRun{
		TenantID: c.TenantID, ID: id.New(id.CampaignRun), CampaignID: c.ID, DueAt: p.DueAt,
		Title: strings.ReplaceAll(c.Title, "{year}", year), Theme: c.Theme,
		State: RunExpanding, Phase: phaseArchives, OpenedAt: p.At, Loads: map[id.ID]int{},
		EndsOn: ends, OverdueFrom: ends.AddDays(settings.OverdueDays + 1),
		Plan:        FrozenPlan{Audience: c.Audience, Standards: c.Standards, FundSource: c.FundSource, Assignment: c.Assignment},
		ApprovedFen: *c.ApprovedFen, ApprovedBy: *c.DecidedBy, Expected: p.Estimate.Households, Version: 1, UpdatedAt: p.At,
	}, nil
}

// stopReason tells why a run must not begin, "" when it may.
func (s *Service) stopReason(ctx context.Context, tx db.Tx, r *CampaignRun, e *audience.AudienceEstimate) (string, error) {
	may, err := member.MayTx(ctx, tx, r.ApprovedBy, authz.ApprovalDecide, authz.Resource{}, clock.TodayCN(s.clock))
	if err != nil {
		return "", err
	}
	cost, err := money.Sum(e.CashFen, e.GoodsFen)
	switch {
	case err != nil:
		return "", err
	case !may:
		return stopApproverLost, nil
	case cost > r.ApprovedFen:
		return stopOverBudget, nil
	default:
		return "", nil
	}
}

func (s *Service) startOrTell(ctx context.Context, tx db.Tx, r *CampaignRun, c *campaign.Campaign) error {
	if r.StopReason != "" {
		return s.tellStopped(ctx, tx, r, c)
	}
	_, err := expandTask.Enqueue(ctx, tx, expandPayload{RunID: r.ID})
	return err
}

// tellStopped tells maker and approver that the run rests.
func (s *Service) tellStopped(ctx context.Context, tx db.Tx, r *CampaignRun, c *campaign.Campaign) error {
	return s.notify.NotifyTx(ctx, tx, notify.Message{
		Recipients: []id.ID{*c.SubmittedBy, *c.DecidedBy}, Kind: notify.KindRunStopped, Link: runLink(r.ID),
		Args: notify.Args{"title": r.Title, "reason": r.StopReason},
	})
}
