package assistance

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// RecordDeliveryInput says when a household got what was approved.
type RecordDeliveryInput struct {
	ID              id.ID
	ExpectedVersion int
	DeliveredOn     clock.Date
	Note            string // how: a transfer, goods, a lawyer, a course
}

// RecordDelivery records that the household has what was approved (兑现); from then on its
// feedback is waited for. Errors: BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, CONFLICT
// (version), FAILED_PRECONDITION (assistance.state).
func (s *Service) RecordDelivery(ctx context.Context, in RecordDeliveryInput) (*ApplicationPayload, error) {
	var v validate.Errors
	v.Check(!in.DeliveredOn.After(s.today()), "deliveredOn", "in_future")
	v.Text("note", in.Note, 2, 200)
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.command(ctx, Named{in.ID, in.ExpectedVersion}, authz.ApplicationHandle, func(ctx context.Context, tx db.Tx, p *Application) error {
		if p.DecidedOn != nil && in.DeliveredOn.Before(*p.DecidedOn) {
			v.Add("deliveredOn", "before_start")
			return v.Err()
		}
		p.DeliveredOn = &in.DeliveredOn
		if err := s.awaitFeedback(ctx, tx, p); err != nil {
			return err
		}
		return s.move(ctx, tx, p, Deliver, in.Note)
	})
}

// awaitFeedback starts the days in which the household may rate the aid.
func (s *Service) awaitFeedback(ctx context.Context, tx db.Tx, p *Application) error {
	days, err := s.SettingsTx(ctx, tx)
	if err != nil {
		return err
	}
	due, err := s.workdays(ctx, days.FeedbackDays)
	p.FeedbackDueOn = &due
	return err
}
