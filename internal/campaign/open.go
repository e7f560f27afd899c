package campaign

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
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

// open is the handler of a schedule that came due.
func (s *Service) open(ctx context.Context, tx db.Tx, job *jobs.Job, in openPayload) error {
	c, err := lockCampaign(ctx, tx, in.CampaignID)
	if err != nil {
		return err
	}
	if !c.State.can(eventOpen) {
		return fmt.Errorf("campaign is %s: %w", c.State, jobs.ErrDiscard)
	}
	before := *c
	if err := s.openRun(ctx, tx, c, job.DueAt); err != nil {
		return err
	}
	if err := updateCampaign(ctx, tx, c, s.clock.Now()); err != nil {
		return err
	}
	return s.audit.Append(ctx, tx, audit.Event{Action: "campaign.open", Object: audit.Of(c.ID), Before: before, After: c})
}

// openRun makes the run of a moment, once, and starts its expansion. A run that would
// cost more than was approved, or whose approver is no longer in office, is made as
// well, but rests and says why.
func (s *Service) openRun(ctx context.Context, tx db.Tx, c *Campaign, due time.Time) error {
	if taken, err := runExists(ctx, tx, c.ID, due); err != nil || taken {
		return err
	}
	p, err := loadPlan(ctx, tx, c)
	if err != nil {
		return err
	}
	if err := p.requireUnchanged(); err != nil {
		return err
	}
	r, err := s.newRun(ctx, c, due)
	if err != nil {
		return err
	}
	estimate, err := s.estimate(ctx, c.Audience, c.Standards, &c.ID, r.OpenedAt)
	if err != nil {
		return err
	}
	r.Expected = estimate.Households
	if r.StopReason, err = s.stopReason(ctx, tx, r, estimate); err != nil {
		return err
	}
	if r.StopReason != "" {
		r.State = RunPaused
	}
	if err := insertRun(ctx, tx, r); err != nil {
		return err
	}
	if err := s.startOrTell(ctx, tx, r, c); err != nil {
		return err
	}
	return s.afterOpening(ctx, tx, c, due)
}

// newRun freezes the plan.
func (s *Service) newRun(ctx context.Context, c *Campaign, due time.Time) (*CampaignRun, error) {
	settings, err := s.settings.CampaignSettings(ctx)
	if err != nil {
		return nil, err
	}
	now := s.clock.Now()
	year := strconv.Itoa(clock.DateOf(due).Year)
	ends := clock.DateOf(now).AddDays(c.VisitDays - 1)
	return &CampaignRun{
		TenantID: c.TenantID, ID: id.New(id.CampaignRun), CampaignID: c.ID, DueAt: due,
		Title: strings.ReplaceAll(c.Title, "{year}", year), Theme: c.Theme,
		State: RunExpanding, Phase: phaseArchives, OpenedAt: now, Loads: map[id.ID]int{},
		EndsOn: ends, OverdueFrom: ends.AddDays(settings.OverdueDays + 1),
		Plan:        FrozenPlan{Audience: c.Audience, Standards: c.Standards, FundSource: c.FundSource, Assignment: c.Assignment},
		ApprovedFen: *c.ApprovedFen, ApprovedBy: *c.DecidedBy, Version: 1, UpdatedAt: now,
	}, nil
}

// stopReason tells why a run must not begin, "" when it may.
func (s *Service) stopReason(ctx context.Context, tx db.Tx, r *CampaignRun, e *AudienceEstimate) (string, error) {
	may, err := member.MayTx(ctx, tx, r.ApprovedBy, authz.CampaignApprove, authz.Resource{}, clock.TodayCN(s.clock))
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

func (s *Service) startOrTell(ctx context.Context, tx db.Tx, r *CampaignRun, c *Campaign) error {
	if r.StopReason != "" {
		return s.tellStopped(ctx, tx, r, c)
	}
	_, err := expandTask.Enqueue(ctx, tx, expandPayload{RunID: r.ID})
	return err
}

// tellStopped tells maker and approver that the run rests.
func (s *Service) tellStopped(ctx context.Context, tx db.Tx, r *CampaignRun, c *Campaign) error {
	return s.notify.NotifyTx(ctx, tx, notify.Message{
		Recipients: []id.ID{*c.SubmittedBy, *c.DecidedBy}, Kind: notify.KindRunStopped, Link: runLink(r.ID),
		Args: notify.Args{"title": r.Title, "reason": r.StopReason},
	})
}

// afterOpening ends a campaign that has no further moment.
func (s *Service) afterOpening(ctx context.Context, tx db.Tx, c *Campaign, due time.Time) error {
	more := false
	if c.Recurrence == Yearly {
		rule, err := s.ParseRule(ctx, c.TenantID, c.scheduleText())
		if err != nil {
			return err
		}
		_, more = rule.Next(due)
	}
	if more {
		return c.move(eventOpen)
	}
	if err := takeOffTimetable(ctx, tx, c); err != nil {
		return err
	}
	return c.move(eventEnd)
}
