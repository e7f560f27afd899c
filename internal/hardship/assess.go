package hardship

import (
	"context"
	"slices"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
)

// Assessable tells whether the household may be tested and its category confirmed:
// until the public notice, and again while the archive is kept.
func (s ArchiveState) Assessable() bool {
	return slices.Contains([]ArchiveState{
		Draft, Submitted, Surveying, UnitReview, Checking, Returned, Active, ReviewDue, Monitoring,
	}, s)
}

// LockAssessableTx loads an archive for its means test. Errors: NOT_FOUND, FORBIDDEN,
// FAILED_PRECONDITION (hardship.archive.frozen).
func (s *Service) LockAssessableTx(ctx context.Context, tx db.Tx, x id.ID, act authz.Action) (*Archive, error) {
	a, err := s.lock(ctx, tx, x, act, nil)
	if err != nil {
		return nil, err
	}
	if !a.State.Assessable() {
		return nil, errs.New(errs.FailedPrecondition, "hardship.archive.frozen", errs.Args{"state": string(a.State)})
	}
	return a, nil
}

// Assessed is what a means test found and a person confirmed.
type Assessed struct {
	Category Category
	Income   money.Fen // of the year
	Rigid    money.Fen // 刚性支出 of the year
	Reason   string
}

// AssessedTx puts a confirmed means test into the archive, which the caller has
// locked with LockAssessableTx, as its next version.
func (s *Service) AssessedTx(ctx context.Context, tx db.Tx, a *Archive, m Assessed) error {
	before := a.means()
	a.Category, a.CategoryStated, a.IncomeYear, a.RigidYear = m.Category, "", &m.Income, &m.Rigid
	a.Version++
	a.UpdatedAt = s.clock.Now()
	a.outOfStep()
	a.Sources = a.Sources.after(before.lines(), a.means().lines(), Source{From: OfficerSource, At: a.UpdatedAt, By: actor(ctx).name})
	if err := updateArchives(ctx, tx, []*Archive{a}); err != nil {
		return err
	}
	if err := s.follow(ctx, tx, a.ID); err != nil {
		return err
	}
	by := actor(ctx)
	if err := snapshot(ctx, tx, by, a.UpdatedAt, []*Archive{a}); err != nil {
		return err
	}
	ev := by.event(a, kindUpdated, a.UpdatedAt)
	ev.Reason, ev.Changes = m.Reason, append(ev.Changes, differing(before.lines(), a.means().lines())...)
	if err := insertEvents(ctx, tx, []*ArchiveEvent{ev}); err != nil {
		return err
	}
	return s.audit.Append(ctx, tx, audit.Event{
		Action: "archive.assess", Object: audit.Of(a.ID), Reason: m.Reason, Before: before, After: a.means(),
	})
}

// means are the facts of an archive that come from its means test.
type means struct {
	Category   Category
	IncomeYear *money.Fen
	RigidYear  *money.Fen
}

func (a *Archive) means() means { return means{a.Category, a.IncomeYear, a.RigidYear} }

func (m means) lines() []line {
	return []line{
		{"category", string(m.Category), nil},
		{"incomeYear", optionalFen(m.IncomeYear), nil},
		{"rigidYear", optionalFen(m.RigidYear), nil},
	}
}
