package assistance

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// WithdrawApplicationInput takes an application back.
type WithdrawApplicationInput struct {
	ID              id.ID
	ExpectedVersion int
	Reason          string
}

// WithdrawApplication takes an application back before the household has anything. Errors:
// BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, CONFLICT (version), FAILED_PRECONDITION
// (assistance.state).
func (s *Service) WithdrawApplication(ctx context.Context, in WithdrawApplicationInput) (*ApplicationPayload, error) {
	return s.withdrawAs(ctx, authz.ApplicationWrite, in)
}

func (s *Service) withdrawAs(ctx context.Context, act authz.Action, in WithdrawApplicationInput) (*ApplicationPayload, error) {
	var v validate.Errors
	v.Text("reason", in.Reason, 2, 200)
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.command(ctx, Named{in.ID, in.ExpectedVersion}, act, func(ctx context.Context, tx db.Tx, p *Application) error {
		p.AnswerDueOn, p.PapersDueOn = nil, nil
		if err := s.move(ctx, tx, p, Withdraw, in.Reason); err != nil {
			return err
		}
		if err := s.approval.WithdrawTx(ctx, tx, p.approvalSubject()); err != nil {
			return err
		}
		return s.disclosure.TakeDownTx(ctx, tx, p.noticeSubject())
	})
}
