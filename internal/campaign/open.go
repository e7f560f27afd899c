package campaign

import (
	"context"
	"fmt"
	"time"

	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/member"
)

// DuePlan is a plan whose moment has come, as it was approved.
type DuePlan struct {
	Campaign *Campaign
	DueAt    time.Time                  // the moment on the timetable
	At       time.Time                  // when it is opened
	Estimate *audience.AudienceEstimate // of the audience at that time
}

// MakeRun makes the run of a plan that is due, in the same transaction; package run has
// it.
type MakeRun func(ctx context.Context, tx db.Tx, p DuePlan) error

// OpenDueTx opens a campaign whose schedule came due. Errors: NOT_FOUND, CONFLICT
// (campaign.changed), jobs.ErrDiscard for a campaign that does not open any more.
func (s *Service) OpenDueTx(ctx context.Context, tx db.Tx, campaign id.ID, due time.Time, makeRun MakeRun) error {
	c, err := lockCampaign(ctx, tx, campaign)
	if err != nil {
		return err
	}
	if !c.State.can(eventOpen) {
		return fmt.Errorf("campaign is %s: %w", c.State, jobs.ErrDiscard)
	}
	before := *c
	if err := s.openAt(ctx, tx, c, due, makeRun); err != nil {
		return err
	}
	if err := updateCampaign(ctx, tx, c, s.clock.Now()); err != nil {
		return err
	}
	return s.audit.Append(ctx, tx, audit.Event{Action: "campaign.open", Object: audit.Of(c.ID), Before: before, After: c})
}

// OpenNow opens the next run now instead of at its time, which then brings no second
// one. Errors: as Pause, and campaign.notice_too_late, campaign.no_opening,
// campaign.approver_lost.
func (s *Service) OpenNow(ctx context.Context, in CampaignActionInput, makeRun MakeRun) (*Campaign, error) {
	return s.act(ctx, in, "campaign.open", func(ctx context.Context, tx db.Tx, c *Campaign) error {
		if !c.State.can(eventOpen) {
			return c.move(eventOpen)
		}
		now := s.clock.Now()
		if err := s.requireNotice(ctx, c, clock.DateOf(*c.DecidedAt), now); err != nil {
			return err
		}
		may, err := member.MayTx(ctx, tx, *c.DecidedBy, authz.ApprovalDecide, authz.Resource{}, clock.DateOf(now))
		if err != nil {
			return err
		}
		if !may {
			return errs.New(errs.FailedPrecondition, "campaign.approver_lost")
		}
		due, err := s.freeOpening(ctx, tx, c)
		if err != nil {
			return err
		}
		return s.openAt(ctx, tx, c, due, makeRun)
	})
}

// openAt has the run of a moment made, once, from the plan that was approved.
func (s *Service) openAt(ctx context.Context, tx db.Tx, c *Campaign, due time.Time, makeRun MakeRun) error {
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
	d := DuePlan{Campaign: c, DueAt: due, At: s.clock.Now()}
	if d.Estimate, err = s.audiences.EstimateAt(ctx, c.Audience, c.Standards, &c.ID, d.At); err != nil {
		return err
	}
	if err := makeRun(ctx, tx, d); err != nil {
		return err
	}
	return s.afterOpening(ctx, tx, c, due)
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
