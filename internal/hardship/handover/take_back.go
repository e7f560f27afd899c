package handover

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// WithdrawHandoverInput takes a request back before its review, or an offer before its
// answer.
type WithdrawHandoverInput struct {
	ID              id.ID
	ExpectedVersion int
	Reason          string
}

// Withdraw takes a request or an offer back; the archive stays. Errors: BAD_USER_INPUT,
// NOT_FOUND, FORBIDDEN, CONFLICT (version), FAILED_PRECONDITION (hardship.handover.state,
// hardship.handover.answered: the other union was faster).
func (s *Service) Withdraw(ctx context.Context, in WithdrawHandoverInput) (*ArchiveHandoverPayload, error) {
	var v validate.Errors
	v.Text("reason", in.Reason, minReason, maxReason)
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.command(ctx, in.ID, in.ExpectedVersion, authz.ArchiveEdit, func(ctx context.Context, tx db.Tx, x *ArchiveHandover) error {
		if x.State != Proposed {
			return s.recall(ctx, tx, x, recall, in.Reason)
		}
		now := s.Clock.Now()
		x.State, x.EndedAt, x.Outcome = Withdrawn, &now, in.Reason
		return s.store(ctx, tx, x, "archive.handover_withdraw", in.Reason)
	})
}

// recall closes the offer at the other union and keeps the archive.
func (s *Service) recall(ctx context.Context, tx db.Tx, x *ArchiveHandover, e event, reason string) error {
	next, err := x.State.after(e)
	if err != nil {
		return err
	}
	closed, err := closeOffer(ctx, tx, x.ID, next, s.Clock.Now())
	if err != nil {
		return err
	}
	if !closed {
		return errs.New(errs.FailedPrecondition, "hardship.handover.answered")
	}
	return s.stays(ctx, tx, x, next, reason)
}

// stays ends an offer that came to nothing.
func (s *Service) stays(ctx context.Context, tx db.Tx, x *ArchiveHandover, as ArchiveHandoverState, reason string) error {
	a, err := s.Archives.LockSubjectTx(ctx, tx, x.ArchiveID)
	if err != nil {
		return err
	}
	if err := s.Archives.StepTx(ctx, tx, a, hardship.TakeBack, reason); err != nil {
		return err
	}
	now := s.Clock.Now()
	x.State, x.EndedAt, x.Outcome = as, &now, reason
	return s.store(ctx, tx, x, "archive.handover_end", reason)
}
