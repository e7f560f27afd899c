package disclosure

import (
	"context"
	"strings"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// InvestigateObjectionInput takes an objection on.
type InvestigateObjectionInput struct {
	ID              id.ID
	ExpectedVersion int
}

// InvestigateObjection makes the caller its investigator. Errors: NOT_FOUND, FORBIDDEN,
// CONFLICT (version), FAILED_PRECONDITION (disclosure.objection.state).
func (s *Service) InvestigateObjection(ctx context.Context, in InvestigateObjectionInput) (*NoticeObjection, error) {
	var out *NoticeObjection
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		o, err := lockForDecision(ctx, tx, in.ID, in.ExpectedVersion)
		if err != nil {
			return err
		}
		before := *o
		if err := o.enter(ObjectionInvestigating); err != nil {
			return err
		}
		me, now := authz.From(ctx).MembershipID, s.clock.Now()
		o.HandlerID, o.InvestigatedAt = &me, &now
		if err := updateObjection(ctx, tx, o); err != nil {
			return err
		}
		out = o
		return s.audit.Append(ctx, tx, audit.Event{Action: "notice.investigate", Object: audit.Of(o.ID), Before: before, After: o})
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

func lockForDecision(ctx context.Context, tx db.Tx, x id.ID, version int) (*NoticeObjection, error) {
	o, err := lockObjection(ctx, tx, x)
	if err != nil {
		return nil, err
	}
	if err := authz.Require(ctx, authz.NoticeDecide, o.Resource()); err != nil {
		return nil, err
	}
	if o.Version != version {
		return nil, errs.Stale(o.Version)
	}
	return o, nil
}

// DecideObjectionInput ends an investigation.
type DecideObjectionInput struct {
	ID              id.ID
	ExpectedVersion int
	Upheld          bool
	Outcome         string    // the written result, for the objector and the file
	NextStep        *NextStep // of a dismissal; the last one of an entry counts
}

// Validate checks the shape.
func (in DecideObjectionInput) Validate() error {
	var v validate.Errors
	v.Text("outcome", in.Outcome, 5, 1000)
	if in.Upheld {
		v.Check(in.NextStep == nil, "nextStep", "notice_next_step")
	} else {
		v.Check(in.NextStep != nil && validate.Known(*in.NextStep, nextSteps), "nextStep", "required")
	}
	return v.Err()
}

// DecideObjection upholds or dismisses an objection. An upheld one ends the entry and is
// reported to its subject at once. When the last one is dismissed the subject goes on
// notice again, for the whole period or for the days that were left; an early end is not
// among the choices. Errors: BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, CONFLICT (version),
// FAILED_PRECONDITION (disclosure.objection.state).
func (s *Service) DecideObjection(ctx context.Context, in DecideObjectionInput) (*NoticeObjection, error) {
	in.Outcome = strings.TrimSpace(in.Outcome)
	if err := in.Validate(); err != nil {
		return nil, err
	}
	var out *NoticeObjection
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		o, err := lockForDecision(ctx, tx, in.ID, in.ExpectedVersion)
		if err != nil {
			return err
		}
		before := *o
		if err := s.decide(ctx, tx, o, in); err != nil {
			return err
		}
		out = o
		return s.audit.Append(ctx, tx, audit.Event{Action: "notice.decide", Object: audit.Of(o.ID), Before: before, After: o})
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

func (s *Service) decide(ctx context.Context, tx db.Tx, o *NoticeObjection, in DecideObjectionInput) error {
	to := ObjectionDismissed
	if in.Upheld {
		to = ObjectionUpheld
	}
	if err := o.enter(to); err != nil {
		return err
	}
	me, now := authz.From(ctx).MembershipID, s.clock.Now()
	o.DecidedBy, o.DecidedAt, o.Outcome, o.NextStep = &me, &now, in.Outcome, in.NextStep
	if err := updateObjection(ctx, tx, o); err != nil {
		return err
	}
	e, err := lockEntry(ctx, tx, o.EntryID)
	if err != nil || e.State != EntryObjected { // withdrawn, or upheld for another objection
		return err
	}
	if in.Upheld {
		return s.uphold(ctx, tx, e)
	}
	open, err := openObjections(ctx, tx, e.ID)
	if err != nil || open > 0 {
		return err
	}
	return s.goOn(ctx, tx, e, *in.NextStep)
}

func (s *Service) uphold(ctx context.Context, tx db.Tx, e *NoticeEntry) error {
	n, err := lockNotice(ctx, tx, e.NoticeID)
	if err != nil {
		return err
	}
	if err := e.enter(EntryUpheld, s.clock.Now()); err != nil {
		return err
	}
	if err := updateEntry(ctx, tx, e); err != nil {
		return err
	}
	return s.report(ctx, tx, n, e, Upheld)
}

// goOn puts the subject of an entry without open objections on a new notice.
func (s *Service) goOn(ctx context.Context, tx db.Tx, e *NoticeEntry, step NextStep) error {
	n, err := lockNotice(ctx, tx, e.NoticeID)
	if err != nil {
		return err
	}
	if err := e.enter(EntryDismissed, s.clock.Now()); err != nil {
		return err
	}
	if err := updateEntry(ctx, tx, e); err != nil {
		return err
	}
	next := &NoticeEntry{
		SubjectKind: e.SubjectKind, SubjectID: e.SubjectID, Consented: e.Consented, Name: e.Name, UnitName: e.UnitName, Item: e.Item,
		AmountBand: e.AmountBand, Summary: e.Summary, PreviousID: &e.ID, AfterObjection: step == Continue,
	}
	in := slot{kind: n.Kind, unit: n.UnitID, path: n.UnitPath, days: n.WorkingDays}
	if step == Continue {
		if in.days, err = s.daysLeft(ctx, tx, n, e); err != nil {
			return err
		}
	}
	after, err := s.place(ctx, tx, next, in, nil)
	if err != nil || step == Continue {
		return err
	}
	return s.reportObjected(ctx, tx, after, next, true)
}

// daysLeft is how many working days the entry was not shown, the day of the first
// objection among them, because it was not shown to its end.
func (s *Service) daysLeft(ctx context.Context, tx db.Tx, n *PublicNotice, e *NoticeEntry) (int, error) {
	stopped, err := firstObjection(ctx, tx, e.ID)
	if err != nil {
		return 0, err
	}
	off, err := s.calendar.Holidays(ctx)
	if err != nil {
		return 0, err
	}
	left, _ := off.WorkdaysBetween(clock.DateOf(stopped).AddDays(-1), n.LastDay)
	return min(max(left, 1), n.WorkingDays), nil
}
