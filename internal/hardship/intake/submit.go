package intake

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/member"
	"github.com/nuanxin/nuanxin/internal/validate"
)

const maxOpinion = 500

// StepInput takes an archive one step on.
type StepInput struct {
	ID              id.ID
	ExpectedVersion int
	Opinion         *string
}

// Validate checks the shape.
func (in *StepInput) Validate() error {
	var v validate.Errors
	v.Text("opinion", validate.TextOf(in.Opinion), 0, maxOpinion)
	return v.Err()
}

// SubmitArchiveInput submits an application, for the first time or again.
type SubmitArchiveInput struct {
	ID              id.ID
	ExpectedVersion int
	OwnerID         id.ID // 第一责任人
	Opinion         *string
}

// Submit hands an application in and puts somebody in charge of it. One that was given
// back must bring what was missing. Errors: BAD_USER_INPUT, NOT_FOUND, FORBIDDEN,
// CONFLICT (version), FAILED_PRECONDITION (hardship.archive.state,
// hardship.intake.owner, hardship.intake.still_missing).
func (s *Service) Submit(ctx context.Context, in SubmitArchiveInput) (*ArchiveStepPayload, error) {
	if err := (&StepInput{Opinion: in.Opinion}).Validate(); err != nil {
		return nil, err
	}
	return s.at(ctx, authz.ArchiveCreate, in.ID, &in.ExpectedVersion, func(ctx context.Context, tx db.Tx, at *station) error {
		may, err := member.MayTx(ctx, tx, in.OwnerID, authz.ArchiveProcess, at.Resource(), s.today())
		if err != nil {
			return err
		}
		if !may {
			return errs.New(errs.FailedPrecondition, "hardship.intake.owner")
		}
		if at.State == hardship.Returned {
			if err := s.answerReturn(ctx, tx, at); err != nil {
				return err
			}
		}
		at.OwnerID = &in.OwnerID
		return s.step(ctx, tx, at, hardship.Submit, validate.TextOf(in.Opinion))
	})
}

// answerReturn closes the open return if nothing on its list is missing any more.
func (s *Service) answerReturn(ctx context.Context, tx db.Tx, at *station) error {
	r, err := openReturn(ctx, tx, at.ID)
	if err != nil || r == nil {
		return err
	}
	papers, err := papersOf(ctx, tx, at.ID)
	if err != nil {
		return err
	}
	if still := r.Still(papers, s.today()); len(still) > 0 {
		return errs.New(errs.FailedPrecondition, "hardship.intake.still_missing", errs.Args{"count": len(still)})
	}
	return answerReturn(ctx, tx, r, s.clock.Now())
}

// Withdraw takes an application back at the applicant's wish. Errors: BAD_USER_INPUT,
// NOT_FOUND, FORBIDDEN, CONFLICT (version), FAILED_PRECONDITION (hardship.archive.state).
func (s *Service) Withdraw(ctx context.Context, in StepInput) (*ArchiveStepPayload, error) {
	return s.withdrawAs(ctx, authz.ArchiveCreate, in)
}

func (s *Service) withdrawAs(ctx context.Context, act authz.Action, in StepInput) (*ArchiveStepPayload, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	return s.at(ctx, act, in.ID, &in.ExpectedVersion, func(ctx context.Context, tx db.Tx, at *station) error {
		if err := s.recall(ctx, tx, at); err != nil {
			return err
		}
		return s.step(ctx, tx, at, hardship.Withdraw, validate.TextOf(in.Opinion))
	})
}

// StartSurvey takes an application on: somebody goes to the household. Who takes on what
// a worker handed in is in charge of it from then on. Errors: as Withdraw, and CONFLICT
// (hardship.archive.exists, hardship.person.is_head).
func (s *Service) StartSurvey(ctx context.Context, in StepInput) (*ArchiveStepPayload, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	return s.at(ctx, authz.ArchiveProcess, in.ID, &in.ExpectedVersion, func(ctx context.Context, tx db.Tx, at *station) error {
		if at.OwnerID == nil {
			at.OwnerID = &at.by
		}
		if at.Provenance == hardship.FromWorker {
			if err := s.archives.RequireUnheldTx(ctx, tx, at.Archive); err != nil {
				return err
			}
		}
		return s.step(ctx, tx, at, hardship.StartSurvey, validate.TextOf(in.Opinion))
	})
}

// plainStep is a step that its station asks nothing for.
func (s *Service) plainStep(ctx context.Context, act authz.Action, in StepInput, step hardship.Step) (*ArchiveStepPayload, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	return s.at(ctx, act, in.ID, &in.ExpectedVersion, func(ctx context.Context, tx db.Tx, at *station) error {
		return s.step(ctx, tx, at, step, validate.TextOf(in.Opinion))
	})
}
