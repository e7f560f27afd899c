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
	if step == Submit {
		if err := requireComplete(ctx, tx, a); err != nil {
			return err
		}
	}
	a.State, a.EndedOn = next, nil
	if !next.Live() {
		a.EndedOn = optionalDate(clock.TodayCN(s.clock))
	}
	if step == Relapse {
		a.Flow = Relapsed
	}
	return s.moved(ctx, tx, a, before, "archive."+string(step), opinion)
}

// moved stores an archive that took a step, as its next version.
func (s *Service) moved(ctx context.Context, tx db.Tx, a *Archive, before ArchiveState, action, reason string) error {
	a.Version++
	a.UpdatedAt = s.clock.Now()
	if err := updateArchives(ctx, tx, []*Archive{a}); err != nil {
		return err
	}
	by := actor(ctx)
	if err := snapshot(ctx, tx, by, a.UpdatedAt, []*Archive{a}); err != nil {
		return err
	}
	was, is := string(before), string(a.State)
	ev := by.event(a, kindState, a.UpdatedAt)
	ev.Reason, ev.Changes = reason, []FieldChange{{Field: "state", Before: &was, After: &is}}
	if err := insertEvents(ctx, tx, []*ArchiveEvent{ev}); err != nil {
		return err
	}
	type state struct{ State ArchiveState }
	return s.audit.Append(ctx, tx, audit.Event{
		Action: action, Object: audit.Of(a.ID), Reason: reason, Before: state{before}, After: state{a.State},
	})
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
