package change

import (
	"cmp"
	"context"
	"slices"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
)

// concerned are the locked archives of a request.
type concerned struct {
	archive *hardship.Archive
	other   *hardship.Archive // nil but for merges
}

// lock loads the archives of a request for a change by somebody who may do act on each,
// always in the order of their identifiers.
func (s *Service) lock(ctx context.Context, tx db.Tx, c *ArchiveChange, act authz.Action) (*concerned, error) {
	ids := []id.ID{c.ArchiveID}
	if c.Kind == Merge {
		ids = append(ids, *c.OtherID)
		slices.SortFunc(ids, func(a, b id.ID) int { return cmp.Compare(a.String(), b.String()) })
	}
	at := &concerned{}
	for _, x := range ids {
		a, err := s.Archives.LockTx(ctx, tx, x, act, nil)
		if err != nil {
			return nil, err
		}
		if a.State != hardship.Active && a.State != hardship.ReviewDue {
			return nil, errs.New(errs.FailedPrecondition, "hardship.change.not_kept", errs.Args{"number": a.Number})
		}
		if x == c.ArchiveID {
			at.archive = a
		} else {
			at.other = a
		}
	}
	return at, nil
}

// outcome is a request worked out on the households as they are, nothing stored.
type outcome struct {
	kept   *hardship.Household
	before hardship.HouseholdShape
	fresh  *hardship.NewHousehold  // of a split
	ending hardship.HouseholdShape // of a merge
	number string
}

// try works a request out.
func (s *Service) try(ctx context.Context, tx db.Tx, g *hardship.Reshaper, c *ArchiveChange, at *concerned) (*outcome, error) {
	kept, err := g.HouseholdTx(ctx, tx, at.archive)
	if err != nil {
		return nil, err
	}
	w := &outcome{kept: kept, before: kept.Shape()}
	switch c.Kind {
	case Head:
		err = kept.ChangeHead(c.Plan.PersonID, c.Plan.FormerRelation, c.Plan.Kin)
	case Split:
		w.fresh, err = kept.Split(c.Plan.PersonID, c.Plan.Kin)
	case Merge:
		err = s.admit(ctx, tx, g, c, at, w)
	}
	return w, err
}

func (s *Service) admit(ctx context.Context, tx db.Tx, g *hardship.Reshaper, c *ArchiveChange, at *concerned, w *outcome) error {
	if err := s.Busy(ctx, tx, at.other.ID); err != nil {
		return err
	}
	other, err := g.HouseholdTx(ctx, tx, at.other)
	if err != nil {
		return err
	}
	w.ending, w.number = other.Shape(), at.other.Number
	c.Plan.Added, err = w.kept.Admit(other, c.Plan.HeadRelation, c.Plan.Kin)
	return err
}

// households tells what the outcome changes.
func (w *outcome) households(c *ArchiveChange) []HouseholdChange {
	after := w.kept.Shape()
	out := []HouseholdChange{{ArchiveID: &c.ArchiveID, Number: w.kept.Archive.Number, Before: &w.before, After: &after}}
	switch c.Kind {
	case Split:
		fresh := w.fresh.Shape()
		out = append(out, HouseholdChange{ArchiveID: c.OtherID, Number: w.number, After: &fresh})
	case Merge:
		out = append(out, HouseholdChange{ArchiveID: c.OtherID, Number: w.number, Before: &w.ending})
	case Head:
	}
	return out
}

// carryOut stores an outcome. Whoever's circle changed by more than the head is called up
// for a re-check: its income is another one now.
func (s *Service) carryOut(ctx context.Context, tx db.Tx, g *hardship.Reshaper, c *ArchiveChange, at *concerned, w *outcome) error {
	switch c.Kind {
	case Head:
		return g.StoreTx(ctx, tx, w.kept, c.Reason)
	case Split:
		if err := g.StoreTx(ctx, tx, w.kept, c.Reason); err != nil {
			return err
		}
		filed, err := g.FileTx(ctx, tx, w.fresh)
		if err != nil {
			return err
		}
		c.OtherID, w.number = &filed.ID, filed.Number
	case Merge:
		if err := s.Archives.StepTx(ctx, tx, at.other, hardship.Cancel, string(hardship.Duplicate)+": "+c.Reason); err != nil {
			return err
		}
		if err := g.StoreTx(ctx, tx, w.kept, c.Reason); err != nil {
			return err
		}
	}
	return s.recheck(ctx, tx, w.kept.Archive, c.Reason)
}

func (s *Service) recheck(ctx context.Context, tx db.Tx, a *hardship.Archive, reason string) error {
	if a.State != hardship.Active {
		return nil
	}
	return s.Reviews.CallReviewTx(ctx, tx, a.ID, reason)
}
