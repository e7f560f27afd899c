package feedback

import (
	"context"
	"slices"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// RecordCallBackInput is what a call brought.
type RecordCallBackInput struct {
	ID              id.ID
	ExpectedVersion int
	Outcome         CallOutcome
	Score           *int    // of somebody who was reached
	Note            *string // what is wrong, for a problem
}

// AidCallBackPayload is a call after a command.
type AidCallBackPayload struct{ CallBack *AidCallBack }

// Validate checks the shape.
func (in *RecordCallBackInput) Validate() error {
	var v validate.Errors
	v.Check(validate.Known(in.Outcome, callOutcomes), "outcome", "unknown_value")
	v.Text("note", validate.TextOf(in.Note), 0, 500)
	v.Check(in.Outcome != Problem || validate.Trimmed(in.Note) != nil, "note", "required")
	if in.Score != nil {
		v.Range("score", int64(*in.Score), worstScore, bestScore)
		v.Check(in.Outcome != Unreached, "score", "unreached")
	}
	return v.Err()
}

// RecordCallBack records a call. Who is not reached is called again, three times in all;
// a problem is told to those who handle applications. Who made or verified the
// application does not make the call. Errors: BAD_USER_INPUT, NOT_FOUND, FORBIDDEN
// (feedback.took_part), CONFLICT (version), FAILED_PRECONDITION (feedback.call.done).
func (s *Service) RecordCallBack(ctx context.Context, in RecordCallBackInput) (*AidCallBackPayload, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	out := &AidCallBackPayload{}
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		b, err := lockCallBack(ctx, tx, in.ID)
		if err != nil {
			return err
		}
		out.CallBack = b
		if err := s.mayCall(ctx, tx, b, in.ExpectedVersion); err != nil {
			return err
		}
		return s.called(ctx, tx, b, in)
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

func (s *Service) mayCall(ctx context.Context, tx db.Tx, b *AidCallBack, version int) error {
	if err := authz.Require(ctx, authz.ApplicationHandle, b.Resource()); err != nil {
		return err
	}
	took, err := s.applications.TookPartTx(ctx, tx, b.ApplicationID)
	switch {
	case err != nil:
		return err
	case slices.Contains(took, authz.From(ctx).AccountID):
		return errs.New(errs.Forbidden, "feedback.took_part")
	case b.Version != version:
		return errs.Stale(b.Version)
	case b.State != CallDue:
		return errs.New(errs.FailedPrecondition, "feedback.call.done")
	default:
		return nil
	}
}

func (s *Service) called(ctx context.Context, tx db.Tx, b *AidCallBack, in RecordCallBackInput) error {
	now := s.clock.Now()
	b.Attempts++
	b.Version++
	b.Outcome, b.Note, b.CalledAt = &in.Outcome, validate.TextOf(in.Note), &now
	b.CalledBy, b.CalledByName = by(ctx)
	if in.Outcome != Unreached || b.Attempts == maxAttempts {
		b.State = CallDone
	}
	if err := updateCallBack(ctx, tx, b); err != nil {
		return err
	}
	if err := s.audit.Append(ctx, tx, audit.Event{Action: "application.call_back", Object: audit.Of(b.ApplicationID), After: b}); err != nil {
		return err
	}
	if in.Score != nil {
		p, err := s.applications.LockTx(ctx, tx, b.ApplicationID)
		if err != nil {
			return err
		}
		if err := s.rate(ctx, tx, p, GiveFeedbackInput{Source: FromPhone, Score: *in.Score, Comment: in.Note}); err != nil {
			return err
		}
	}
	if in.Outcome != Problem {
		return nil
	}
	return s.notify.NotifyTx(ctx, tx, notify.Message{
		Recipients: b.Parties, Kind: notify.KindCallBackProblem, Link: applicationLink(b.ApplicationID), Args: notify.Args{"number": b.ApplicationNumber},
	})
}
