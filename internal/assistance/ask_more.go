package assistance

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// AskForMoreInput lists everything that is missing, at once.
type AskForMoreInput struct {
	ID              id.ID
	ExpectedVersion int
	Papers          []Paper
	Note            string
}

// Validate checks the shape.
func (in *AskForMoreInput) Validate() error {
	var v validate.Errors
	v.Check(len(in.Papers) <= len(papers), "papers", "too_many", errs.Args{"max": len(papers)})
	validate.KnownAll(&v, "papers", in.Papers, papers)
	v.Text("note", in.Note, 4, 500)
	return v.Err()
}

// AskForMore tells once what has to be brought or mended (一次性告知补正), as the law of
// the relief peers asks; without an answer in the days of the settings the application
// counts as withdrawn. Errors: BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, CONFLICT (version),
// FAILED_PRECONDITION (assistance.state, assistance.asked_already).
func (s *Service) AskForMore(ctx context.Context, in AskForMoreInput) (*ApplicationPayload, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	return s.command(ctx, Named{in.ID, in.ExpectedVersion}, authz.ApplicationHandle, func(ctx context.Context, tx db.Tx, p *Application) error {
		if p.AskedMore {
			return errs.New(errs.FailedPrecondition, "assistance.asked_already")
		}
		days, err := s.SettingsTx(ctx, tx)
		if err != nil {
			return err
		}
		due, err := s.workdays(ctx, days.AnswerDays)
		if err != nil {
			return err
		}
		p.AskedMore, p.Wanted, p.WantedNote, p.AnswerDueOn = true, in.Papers, in.Note, &due
		if err := s.move(ctx, tx, p, AskMore, in.Note); err != nil {
			return err
		}
		_, err = lapseTask.Enqueue(ctx, tx, lapsePayload{p.ID}, jobs.At(due.AddDays(1).Start()), jobs.Dedup(p.ID.String()))
		return err
	})
}

// lapseTask ends an application whose applicant did not answer.
var lapseTask = jobs.NewTask[lapsePayload]("assistance.lapse", jobs.Options{})

type lapsePayload struct {
	ApplicationID id.ID `json:"applicationId"`
}

// Register adds the handlers of this capability.
func (s *Service) Register(r *jobs.Registry) {
	jobs.Handle(r, lapseTask, func(ctx context.Context, tx db.Tx, _ *jobs.Job, in lapsePayload) error {
		return s.lapse(ctx, tx, in)
	})
}

func (s *Service) lapse(ctx context.Context, tx db.Tx, in lapsePayload) error {
	p, err := lockApplication(ctx, tx, in.ApplicationID)
	if err != nil {
		return err
	}
	if p.State != NeedMore || !p.AnswerDueOn.Before(s.today()) {
		return nil
	}
	p.AnswerDueOn = nil
	return s.move(ctx, tx, p, Lapse, "")
}
