package campaign

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// CampaignActionInput names a campaign, the version the caller has seen, and why.
type CampaignActionInput struct {
	ID              id.ID
	ExpectedVersion int
	Note            *string
}

// Validate checks the shape.
func (in CampaignActionInput) Validate() error {
	var v validate.Errors
	v.Text("note", validate.TextOf(in.Note), 0, 500)
	return v.Err()
}

// Pause lets the schedule rest. Errors: NOT_FOUND, FORBIDDEN, CONFLICT (version),
// FAILED_PRECONDITION (campaign.state).
func (s *Service) Pause(ctx context.Context, in CampaignActionInput) (*Campaign, error) {
	return s.act(ctx, in, "campaign.pause", func(ctx context.Context, tx db.Tx, c *Campaign) error {
		if err := c.move(eventPause); err != nil {
			return err
		}
		return jobs.PauseSchedule(ctx, tx, *c.ScheduleID)
	})
}

// Resume lets the schedule run again from the next moment on; what the pause
// swallowed stays swallowed. Errors: as Pause, and campaign.no_opening.
func (s *Service) Resume(ctx context.Context, in CampaignActionInput) (*Campaign, error) {
	return s.act(ctx, in, "campaign.resume", func(ctx context.Context, tx db.Tx, c *Campaign) error {
		if err := c.move(eventResume); err != nil {
			return err
		}
		opening, err := s.nextOpening(ctx, c, s.clock.Now())
		if err != nil {
			return err
		}
		return s.putOnTimetable(ctx, tx, c, opening)
	})
}

// Cancel ends the campaign; open runs go on. Errors: as Pause.
func (s *Service) Cancel(ctx context.Context, in CampaignActionInput) (*Campaign, error) {
	return s.act(ctx, in, "campaign.cancel", func(ctx context.Context, tx db.Tx, c *Campaign) error {
		if err := c.move(eventCancel); err != nil {
			return err
		}
		if err := s.approvals.WithdrawTx(ctx, tx, c.subject()); err != nil {
			return err
		}
		return takeOffTimetable(ctx, tx, c)
	})
}

// act is the frame of the commands on one campaign.
func (s *Service) act(ctx context.Context, in CampaignActionInput, action string,
	change func(ctx context.Context, tx db.Tx, c *Campaign) error,
) (*Campaign, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		c, err := s.lockFor(ctx, tx, in.ID, in.ExpectedVersion, authz.CampaignRun)
		if err != nil {
			return err
		}
		before := *c
		if err := change(ctx, tx, c); err != nil {
			return err
		}
		if err := updateCampaign(ctx, tx, c, s.clock.Now()); err != nil {
			return err
		}
		return s.audit.Append(ctx, tx, audit.Event{
			Action: action, Object: audit.Of(c.ID), Reason: validate.TextOf(in.Note), Before: before, After: c,
		})
	})
	if err != nil {
		return nil, err
	}
	return s.CampaignByID(ctx, in.ID)
}
