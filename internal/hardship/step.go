package hardship

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
)

// LockTx loads an archive for a step of its life and lets only those pass who may do
// the action on it; with a version, only if that is still the present one. Errors:
// NOT_FOUND, FORBIDDEN, CONFLICT (version).
func (s *Service) LockTx(ctx context.Context, tx db.Tx, archive id.ID, act authz.Action, version *int) (*Archive, error) {
	return s.lock(ctx, tx, archive, act, version)
}

// LockSubjectTx is LockTx for a decision that was taken on another object about the
// archive, such as an approval: its permission has been checked there.
func (s *Service) LockSubjectTx(ctx context.Context, tx db.Tx, archive id.ID) (*Archive, error) {
	return lockArchive(ctx, tx, archive)
}

// StepTx takes a locked archive one step on and stores it as its next version, with
// the opinion (意见) in its history. An owner that the caller has set is stored too.
// Errors: FAILED_PRECONDITION (hardship.archive.state), BAD_USER_INPUT (facts that an
// application may not leave out), CONFLICT (version).
func (s *Service) StepTx(ctx context.Context, tx db.Tx, a *Archive, step Step, opinion string) error {
	before := a.State
	next, err := before.After(step)
	if err != nil {
		return err
	}
	if step == a.completeBefore() {
		if err := requireComplete(ctx, tx, a); err != nil {
			return err
		}
	}
	a.goTo(next, clock.TodayCN(s.clock))
	if step == Relapse {
		a.Flow = Relapsed
	}
	return s.moved(ctx, tx, a, before, "archive."+string(step), opinion)
}

// goTo sets the state. The day of the end stays while an ended archive is appraised.
func (a *Archive) goTo(next ArchiveState, today clock.Date) {
	switch {
	case next == DisposalDue:
		ended := a.State
		a.State, a.EndedAs = next, &ended
	case next == formerState:
		a.State, a.EndedAs = *a.EndedAs, nil
	case next.Live():
		a.State, a.EndedOn, a.RetainUntil = next, nil, nil
	default:
		a.State, a.EndedOn = next, &today
	}
}

// moved stores an archive that took a step, as its next version.
func (s *Service) moved(ctx context.Context, tx db.Tx, a *Archive, before ArchiveState, action, reason string) error {
	type state struct{ State ArchiveState }
	was, is := string(before), string(a.State)
	return s.next(ctx, tx, a, change{
		kind: kindState, action: action, reason: reason, before: state{before}, after: state{a.State},
		fields: []FieldChange{{Field: "state", Before: &was, After: &is}},
	})
}

// change is what a version says about itself in the history and in the audit chain.
type change struct {
	kind, action, reason string
	fields               []FieldChange
	before, after        any
	factless             bool // what the archive states is as old as before
}

// next stores an archive as its next version.
func (s *Service) next(ctx context.Context, tx db.Tx, a *Archive, c change) error {
	a.Version++
	at := s.clock.Now()
	if !c.factless {
		a.UpdatedAt = at
	}
	if err := updateArchives(ctx, tx, []*Archive{a}); err != nil {
		return err
	}
	if err := s.follow(ctx, tx, a.ID); err != nil {
		return err
	}
	by := actor(ctx)
	if err := snapshot(ctx, tx, by, at, []*Archive{a}); err != nil {
		return err
	}
	ev := by.event(a, c.kind, at)
	ev.Reason, ev.Changes = c.reason, c.fields
	if err := insertEvents(ctx, tx, []*ArchiveEvent{ev}); err != nil {
		return err
	}
	return s.audit.Append(ctx, tx, audit.Event{
		Action: c.action, Object: audit.Of(a.ID), Reason: c.reason, Before: c.before, After: c.after,
	})
}

// completeBefore is the step before which the whole form must be stated: handing it in,
// or for workers, who are asked little, the end of the survey that completes it.
func (a *Archive) completeBefore() Step {
	if a.Provenance == FromWorker {
		return FinishSurvey
	}
	return Submit
}

// requireComplete refuses an application whose form leaves out what it must state.
func requireComplete(ctx context.Context, tx db.Tx, a *Archive) error {
	persons, err := selectPersons(ctx, tx, []id.ID{a.ID})
	if err != nil {
		return err
	}
	if missing := a.Missing(persons); len(missing) > 0 {
		return errs.Invalid(missing...)
	}
	return nil
}
