package change

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// UndoArchiveChangeInput undoes a split or a merge.
type UndoArchiveChangeInput struct {
	ID              id.ID
	ExpectedVersion int
	Reason          string
}

// Undo brings back the households that a split or a merge has changed, with what happened
// to them since. Errors: BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, CONFLICT (version,
// hardship.archive.exists, hardship.person.is_head), FAILED_PRECONDITION
// (hardship.change.state, hardship.change.final, hardship.archive.state,
// hardship.archive.frozen).
func (s *Service) Undo(ctx context.Context, in UndoArchiveChangeInput) (*ArchiveChangePayload, error) {
	var v validate.Errors
	v.Text("reason", in.Reason, minReason, maxReason)
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.command(ctx, in.ID, in.ExpectedVersion, func(ctx context.Context, tx db.Tx, g *hardship.Reshaper, c *ArchiveChange) error {
		by, name, err := authz.Caller(ctx)
		if err != nil {
			return err
		}
		if err := c.require(Done); err != nil {
			return err
		}
		if !c.reversible() {
			return errs.New(errs.FailedPrecondition, "hardship.change.final")
		}
		if err := s.undo(ctx, tx, g, c, in.Reason); err != nil {
			return err
		}
		now := s.Clock.Now()
		c.UndoneBy, c.UndoneByName, c.UndoneAt, c.UndoReason, c.State = &by, name, &now, in.Reason, Undone
		return s.closed(ctx, tx, c, "archive.change_undo", in.Reason)
	})
}

func (s *Service) undo(ctx context.Context, tx db.Tx, g *hardship.Reshaper, c *ArchiveChange, reason string) error {
	first, second := c.ArchiveID, *c.OtherID
	if second.String() < first.String() {
		first, second = second, first
	}
	locked := map[id.ID]*hardship.Archive{}
	for _, x := range []id.ID{first, second} {
		a, err := s.Archives.LockTx(ctx, tx, x, authz.ArchiveReview, nil)
		if err != nil {
			return err
		}
		locked[x] = a
	}
	kept, other := locked[c.ArchiveID], locked[*c.OtherID]
	if !kept.State.Editable() {
		return errs.New(errs.FailedPrecondition, "hardship.archive.frozen", errs.Args{"state": string(kept.State)})
	}
	h, err := g.HouseholdTx(ctx, tx, kept)
	if err != nil {
		return err
	}
	if c.Kind == Merge {
		h.Release(c.Plan.Added)
		if err := g.StoreTx(ctx, tx, h, reason); err != nil {
			return err
		}
		return g.RestoreTx(ctx, tx, other, reason)
	}
	if err := s.Archives.StepTx(ctx, tx, other, hardship.Withdraw, reason); err != nil {
		return err
	}
	people := []id.ID{c.Plan.PersonID}
	for _, k := range c.Plan.Kin {
		people = append(people, k.PersonID)
	}
	if err := g.ReadmitTx(ctx, tx, h, people); err != nil {
		return err
	}
	return g.StoreTx(ctx, tx, h, reason)
}
