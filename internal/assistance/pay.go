package assistance

import (
	"context"
	"slices"

	"github.com/nuanxin/nuanxin/internal/assistance/limit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// InMoney tells whether the household is paid, and not served or given goods; the duties
// of the queue and the checks of the table say the same.
func (p *Application) InMoney() bool { return !isService(p.Item) && p.Item != limit.Goods }

// PayApplicationInput says that a household was paid what was approved.
type PayApplicationInput struct {
	ID              id.ID
	ExpectedVersion int
	PaidOn          clock.Date
	Note            string // how, and the number of the voucher
}

// PayApplication records that a household was paid what was approved (发放). The amount is
// held against the limits for the third time: another case, or a new rule, may have
// used what was left since the decision. Who made, verified or decided the application
// does not pay it. Errors: BAD_USER_INPUT, NOT_FOUND, FORBIDDEN (assistance.took_part),
// CONFLICT (version), FAILED_PRECONDITION (assistance.state, assistance.in_kind,
// assistance.over_limit, assistance.limit_unknown).
func (s *Service) PayApplication(ctx context.Context, in PayApplicationInput) (*ApplicationPayload, error) {
	if err := s.checkHandedOver("paidOn", in.PaidOn, in.Note); err != nil {
		return nil, err
	}
	return s.command(ctx, Named{in.ID, in.ExpectedVersion}, authz.ApplicationPay, func(ctx context.Context, tx db.Tx, p *Application) error {
		if _, err := p.State.After(Pay); err != nil {
			return err
		}
		if !p.InMoney() {
			return errs.New(errs.FailedPrecondition, "assistance.in_kind")
		}
		if err := s.requireApart(ctx, tx, p); err != nil {
			return err
		}
		if err := s.checkPayment(ctx, tx, p); err != nil {
			return err
		}
		me, _, err := authz.Caller(ctx)
		if err != nil {
			return err
		}
		p.PayerID = &me
		return s.handOver(ctx, tx, p, Pay, "paidOn", in.PaidOn, in.Note)
	})
}

// requireApart keeps those who had a part in an application from paying it.
func (s *Service) requireApart(ctx context.Context, tx db.Tx, p *Application) error {
	took, err := s.TookPartTx(ctx, tx, p.ID)
	if err != nil {
		return err
	}
	if slices.Contains(took, authz.From(ctx).AccountID) {
		return errs.New(errs.Forbidden, "assistance.took_part")
	}
	return nil
}

// checkPayment keeps the reckoning of the day of payment. The household's aid stays
// locked until the transaction ends.
func (s *Service) checkPayment(ctx context.Context, tx db.Tx, p *Application) error {
	own, err := p.open(p.seen.keys)
	if err != nil {
		return err
	}
	p.LimitPaid, err = s.reckonWithin(ctx, tx, p, own, *p.Approved)
	return err
}

// checkHandedOver checks what is said about a payment or a delivery.
func (s *Service) checkHandedOver(field string, on clock.Date, note string) error {
	var v validate.Errors
	v.Check(!on.After(s.today()), field, "in_future")
	v.Text("note", note, 2, 200)
	return v.Err()
}

// handOver records that the household has the aid since a day, and starts the days in
// which it may rate it.
func (s *Service) handOver(ctx context.Context, tx db.Tx, p *Application, step Step, field string, on clock.Date, note string) error {
	if p.DecidedOn != nil && on.Before(*p.DecidedOn) {
		return errs.Invalid(errs.Field{Path: field, Code: "before_start"})
	}
	p.DeliveredOn = &on
	if err := s.awaitFeedback(ctx, tx, p); err != nil {
		return err
	}
	return s.move(ctx, tx, p, step, note)
}
