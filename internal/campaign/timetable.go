package campaign

import (
	"context"
	"time"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
)

// putOnTimetable makes the schedule of an approved campaign. One that comes once has
// an end at its only opening.
func (s *Service) putOnTimetable(ctx context.Context, tx db.Tx, c *Campaign, opening time.Time) error {
	if c.ScheduleID == nil {
		x := id.New(id.Schedule)
		c.ScheduleID = &x
	}
	entry := jobs.Schedule{ID: *c.ScheduleID, Rule: c.scheduleText(), Zone: zone, Grace: c.grace(), NextAt: opening}
	if a := authz.From(ctx); a != nil {
		entry.CreatedBy = a.AccountID
	}
	if c.Recurrence == Once {
		entry.Until = opening
	}
	_, err := jobs.PutSchedule(ctx, tx, s.ParseRule, OpenTask, entry, OpenPayload{CampaignID: c.ID})
	return err
}

// takeOffTimetable lets the schedule rest for good. Its row and its occurrences stay:
// they show what came due.
func takeOffTimetable(ctx context.Context, tx db.Tx, c *Campaign) error {
	if c.ScheduleID == nil {
		return nil
	}
	return jobs.PauseSchedule(ctx, tx, *c.ScheduleID)
}

// freeOpening is the next moment of the schedule that no run has taken yet. Errors:
// FAILED_PRECONDITION (campaign.no_opening).
func (s *Service) freeOpening(ctx context.Context, tx db.Tx, c *Campaign) (time.Time, error) {
	rule, err := s.ParseRule(ctx, c.TenantID, c.scheduleText())
	if err != nil {
		return time.Time{}, err
	}
	due, ok, err := scheduledNext(ctx, tx, c)
	for range maxNextDates {
		if err != nil || !ok {
			break
		}
		var taken bool
		if taken, err = runExists(ctx, tx, c.ID, due); err != nil || !taken {
			return due, err
		}
		due, ok = rule.Next(due)
	}
	if err != nil {
		return time.Time{}, err
	}
	return time.Time{}, errs.New(errs.FailedPrecondition, "campaign.no_opening")
}
