package feedback

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/assistance"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// GiveFeedbackInput is a rating with a comment.
type GiveFeedbackInput struct {
	ApplicationID id.ID
	Source        Source // what an officer types is PHONE, VISIT or PAPER
	Score         int    // 1 to 5
	Comment       *string
}

// Validate checks the shape.
func (in *GiveFeedbackInput) Validate() error {
	var v validate.Errors
	v.Range("score", int64(in.Score), worstScore, bestScore)
	v.Text("comment", validate.TextOf(in.Comment), 0, 500)
	return v.Err()
}

// FeedbackPayload is the application after a command about it.
type FeedbackPayload struct { //nolint:revive // the name of the API's type
	Application *assistance.Application
}

// GiveFeedback types how satisfied a household is and closes its application. Errors:
// BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, FAILED_PRECONDITION (assistance.state).
func (s *Service) GiveFeedback(ctx context.Context, in GiveFeedbackInput) (*FeedbackPayload, error) {
	if err := requireTyped(in.Source); err != nil {
		return nil, err
	}
	return s.on(ctx, in.ApplicationID, authz.ApplicationWrite, func(ctx context.Context, tx db.Tx, p *assistance.Application) error {
		return s.giveTx(ctx, tx, p, in)
	})
}

func requireTyped(source Source) error {
	var v validate.Errors
	v.Check(validate.Known(source, typed), "source", "unknown_value")
	return v.Err()
}

// on locks an application, lets whoever may act pass, and runs the change.
func (s *Service) on(ctx context.Context, x id.ID, act authz.Action, change func(context.Context, db.Tx, *assistance.Application) error) (*FeedbackPayload, error) {
	out := &FeedbackPayload{}
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) (err error) {
		if out.Application, err = s.applications.LockTx(ctx, tx, x); err != nil {
			return err
		}
		if err := out.Application.RequireKnown(ctx); err != nil {
			return err
		}
		if err := authz.Require(ctx, act, out.Application.Resource()); err != nil {
			return err
		}
		return change(ctx, tx, out.Application)
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

func (s *Service) giveTx(ctx context.Context, tx db.Tx, p *assistance.Application, in GiveFeedbackInput) error {
	if err := in.Validate(); err != nil {
		return err
	}
	if err := s.applications.CloseTx(ctx, tx, p, ""); err != nil {
		return err
	}
	return s.rate(ctx, tx, p, in)
}

func (s *Service) rate(ctx context.Context, tx db.Tx, p *assistance.Application, in GiveFeedbackInput) error {
	f := &AidFeedback{
		TenantID: p.TenantID, ID: id.New(id.AidFeedback), ApplicationID: p.ID, Source: in.Source, Score: in.Score,
		Comment: validate.TextOf(in.Comment), GivenAt: s.clock.Now(),
	}
	f.ByID, f.ByName = by(ctx)
	if err := insertFeedback(ctx, tx, f); err != nil {
		return err
	}
	return s.audit.Append(ctx, tx, audit.Event{
		Action: "application.rate", Object: audit.Of(p.ID), After: map[string]any{"source": f.Source, "score": f.Score},
	})
}
