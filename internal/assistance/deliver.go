package assistance

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
)

// RecordDeliveryInput says when a household got what was approved.
type RecordDeliveryInput struct {
	ID              id.ID
	ExpectedVersion int
	DeliveredOn     clock.Date
	Note            string // how: goods handed over, a lawyer, a post
}

// RecordDelivery records that the household has the goods or the service that was
// approved (兑现); from then on its feedback is waited for. Money is paid, by somebody else
// (PayApplication). Errors: BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, CONFLICT (version),
// FAILED_PRECONDITION (assistance.state, assistance.money).
func (s *Service) RecordDelivery(ctx context.Context, in RecordDeliveryInput) (*ApplicationPayload, error) {
	if err := s.checkHandedOver("deliveredOn", in.DeliveredOn, in.Note); err != nil {
		return nil, err
	}
	return s.command(ctx, Named{in.ID, in.ExpectedVersion}, authz.ApplicationHandle, func(ctx context.Context, tx db.Tx, p *Application) error {
		if p.InMoney() {
			return errs.New(errs.FailedPrecondition, "assistance.money")
		}
		return s.handOver(ctx, tx, p, Deliver, "deliveredOn", in.DeliveredOn, in.Note)
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
