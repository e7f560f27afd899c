package feedback

import (
	"context"
	"slices"

	"github.com/nuanxin/nuanxin/internal/assistance/limit"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// AnswerComplaintInput is the answer to a complaint in writing.
type AnswerComplaintInput struct {
	ID              id.ID
	ExpectedVersion int
	Upheld          bool // 投诉成立
	Answer          string
}

// AnswerComplaint answers in writing; who made, verified or decided the application, or
// filed the complaint, may not. Errors: BAD_USER_INPUT, NOT_FOUND, FORBIDDEN
// (feedback.took_part), CONFLICT (version), FAILED_PRECONDITION
// (feedback.complaint.state).
func (s *Service) AnswerComplaint(ctx context.Context, in AnswerComplaintInput) (*AidComplaintPayload, error) {
	var v validate.Errors
	v.Text("answer", in.Answer, 4, 1000)
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.complaint(ctx, in.ID, in.ExpectedVersion, authz.ComplaintAnswer, func(ctx context.Context, tx db.Tx, c *AidComplaint) error {
		if err := s.requireNoPart(ctx, tx, c); err != nil {
			return err
		}
		days, err := s.applications.SettingsTx(ctx, tx)
		if err != nil {
			return err
		}
		until, err := s.applications.Workdays(ctx, days.AppealDays)
		if err != nil {
			return err
		}
		now := s.clock.Now()
		c.Upheld, c.Answer, c.AnsweredAt, c.AppealUntil, c.DueOn = &in.Upheld, in.Answer, &now, &until, nil
		c.AnsweredBy, c.AnsweredByName = by(ctx)
		if err := s.step(ctx, tx, c, Answer, in.Answer); err != nil {
			return err
		}
		return s.tellParties(ctx, tx, c, notify.KindComplaintAnswered)
	})
}

// complaint locks a complaint, lets whoever may act pass, and runs the change.
func (s *Service) complaint(ctx context.Context, x id.ID, version int, act authz.Action, change func(context.Context, db.Tx, *AidComplaint) error) (*AidComplaintPayload, error) {
	out := &AidComplaintPayload{}
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) (err error) {
		if out.Complaint, err = s.lock(ctx, tx, x); err != nil {
			return err
		}
		if act != authz.ComplaintAnswer && !out.Complaint.known(ctx) {
			return errs.New(errs.NotFound, "feedback.complaint.missing")
		}
		if err := authz.Require(ctx, act, out.Complaint.Resource()); err != nil {
			return err
		}
		if out.Complaint.Version != version {
			return errs.Stale(out.Complaint.Version)
		}
		return change(ctx, tx, out.Complaint)
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

// known tells whether the actor may know of the application; see assistance.Readable.
func (c *AidComplaint) known(ctx context.Context) bool {
	if c.Item != limit.Psych || authz.Can(ctx, authz.ApplicationHandle, c.Resource()) {
		return true
	}
	me, _, err := authz.Caller(ctx)
	return err == nil && slices.Contains(c.Parties, me)
}

func (s *Service) lock(ctx context.Context, tx db.Tx, x id.ID) (*AidComplaint, error) {
	c, err := lockComplaint(ctx, tx, x)
	if err != nil {
		return nil, err
	}
	c.today = s.today()
	return c, nil
}

// step moves a complaint on, stores it and tells the audit chain.
func (s *Service) step(ctx context.Context, tx db.Tx, c *AidComplaint, step ComplaintStep, words string) error {
	before := c.State
	next, err := before.After(step)
	if err != nil {
		return err
	}
	c.State = next
	c.Version++
	if err := updateComplaint(ctx, tx, c); err != nil {
		return err
	}
	return s.audit.Append(ctx, tx, audit.Event{
		Action: "complaint." + string(step), Object: audit.Of(c.ID), Reason: words, Before: map[string]any{"state": before}, After: c,
	})
}

// requireNoPart refuses people who had a part in the application, whatever membership of
// theirs had it.
func (s *Service) requireNoPart(ctx context.Context, tx db.Tx, c *AidComplaint) error {
	took, err := s.tookPart(ctx, tx, c)
	if err != nil {
		return err
	}
	if slices.Contains(took, authz.From(ctx).AccountID) {
		return errs.New(errs.Forbidden, "feedback.took_part")
	}
	return nil
}

// tookPart lists the accounts that had a part in the application, or filed
// the complaint in somebody's name.
func (s *Service) tookPart(ctx context.Context, tx db.Tx, c *AidComplaint) ([]id.ID, error) {
	took, err := s.applications.TookPartTx(ctx, tx, c.ApplicationID)
	if err != nil || c.FiledBy == nil {
		return took, err
	}
	filed, err := accountOf(ctx, tx, *c.FiledBy)
	return append(took, filed), err
}

// tellParties tells who filed a complaint and who made and verified the application.
func (s *Service) tellParties(ctx context.Context, tx db.Tx, c *AidComplaint, kind string) error {
	to := c.Parties
	if c.FiledBy != nil {
		to = append(to[:len(to):len(to)], *c.FiledBy)
	}
	slices.SortFunc(to, func(a, b id.ID) int { return slices.Compare(a[:], b[:]) })
	return s.notify.NotifyTx(ctx, tx, notify.Message{
		Recipients: slices.Compact(to), Kind: kind, Link: complaintLink(c.ID), Args: notify.Args{"number": c.ApplicationNumber},
	})
}

// without is all but some.
func without(all, some []id.ID) []id.ID {
	return slices.DeleteFunc(slices.Clone(all), func(x id.ID) bool { return slices.Contains(some, x) })
}
