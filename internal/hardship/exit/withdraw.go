package exit

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/intake"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// WithdrawArchiveExitInput takes a request back.
type WithdrawArchiveExitInput struct {
	ID              id.ID
	ExpectedVersion int
	Reason          string
}

// Withdraw takes a request back: the notice is taken down, nobody is asked any more, and the
// household is re-checked on. Errors: BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, CONFLICT
// (version), FAILED_PRECONDITION (hardship.exit.state).
func (s *Service) Withdraw(ctx context.Context, in WithdrawArchiveExitInput) (*ArchiveExitPayload, error) {
	var v validate.Errors
	v.Text("reason", in.Reason, 2, maxText)
	if err := v.Err(); err != nil {
		return nil, err
	}
	out := &ArchiveExitPayload{}
	return out, s.DB.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		x, a, err := s.lockBoth(ctx, tx, in.ID)
		if err != nil {
			return err
		}
		out.Exit = x
		if err := authz.Require(ctx, authz.ArchiveCheck, a.Resource()); err != nil {
			return err
		}
		if x.Version != in.ExpectedVersion {
			return errs.Stale(x.Version)
		}
		if x.State == Deciding {
			err = s.Approvals.WithdrawTx(ctx, tx, x.approvalSubject())
		} else if x.State.open() {
			err = s.Notices.TakeDownTx(ctx, tx, x.noticeSubject())
		}
		if err != nil {
			return err
		}
		return s.stay(ctx, tx, x, withdraw, in.Reason)
	})
}

// Relapse takes a household up again that fell back into hardship while it was watched
// (返困): it is surveyed anew, and the exit says so, so that its means test stays within
// reach. Errors: BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, CONFLICT (version),
// FAILED_PRECONDITION (hardship.archive.state).
func (s *Service) Relapse(ctx context.Context, in intake.StepInput) (*intake.ArchiveStepPayload, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	err := s.DB.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		a, err := s.Archives.LockTx(ctx, tx, in.ID, authz.ArchiveProcess, &in.ExpectedVersion)
		if err != nil {
			return err
		}
		if _, err := s.Intake.StepTx(ctx, tx, a.ID, hardship.Relapse, validate.TextOf(in.Opinion)); err != nil {
			return err
		}
		x, err := lastExit(ctx, tx, a.ID)
		if err != nil || x == nil {
			return err
		}
		now := s.Clock.Now()
		x.RelapsedAt = &now
		if err := updateExit(ctx, tx, x); err != nil {
			return err
		}
		return s.Audit.Append(ctx, tx, audit.Event{Action: "archive.exit_relapse", Object: audit.Of(x.ID), Reason: validate.TextOf(in.Opinion)})
	})
	if err != nil {
		return nil, err
	}
	return &intake.ArchiveStepPayload{ArchiveID: in.ID}, nil
}
