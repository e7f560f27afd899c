package disposal

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/validate"
)

const (
	minReason = 2
	maxReason = 200
)

// HoldArchiveInput keeps an archive from being destroyed.
type HoldArchiveInput struct {
	ArchiveID id.ID
	Reason    string
}

// Hold keeps an archive from being destroyed, whatever its age: because of a lawsuit, an
// inquiry, an open claim. One that waits for its disposal goes back to where it ended.
// Errors: BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, CONFLICT (db.archive_hold_open),
// FAILED_PRECONDITION (hardship.archive.state).
func (s *Service) Hold(ctx context.Context, in HoldArchiveInput) (*ArchiveHoldPayload, error) {
	by, name, err := authz.Caller(ctx)
	if err != nil {
		return nil, err
	}
	var v validate.Errors
	v.Text("reason", in.Reason, minReason, maxReason)
	if err := v.Err(); err != nil {
		return nil, err
	}
	out := &ArchiveHoldPayload{}
	return out, s.DB.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		a, err := s.Archives.LockTx(ctx, tx, in.ArchiveID, authz.ArchiveDispose, nil)
		if err != nil {
			return err
		}
		if a.State == hardship.Destroyed {
			_, err := a.State.After(hardship.Retain)
			return err
		}
		out.Hold = &ArchiveHold{
			TenantID: a.TenantID, ID: id.New(id.ArchiveHold), ArchiveID: a.ID, Reason: in.Reason,
			PlacedBy: by, PlacedByName: name, PlacedAt: s.Clock.Now(), UnitPath: a.UnitPath,
		}
		if err := insertHold(ctx, tx, out.Hold); err != nil {
			return err
		}
		if a.State == hardship.DisposalDue {
			if err := s.Archives.RetainTx(ctx, tx, a, nil, in.Reason); err != nil {
				return err
			}
		}
		return s.Audit.Append(ctx, tx, audit.Event{Action: "archive.hold", Object: audit.Of(a.ID), Reason: in.Reason})
	})
}

// LiftArchiveHoldInput ends a hold.
type LiftArchiveHoldInput struct {
	ID     id.ID
	Reason string
}

// Lift ends a hold; the archive falls due with the next daily round if its years are over.
// Errors: BAD_USER_INPUT, NOT_FOUND, FORBIDDEN (and hardship.disposal.own: whoever placed
// it), FAILED_PRECONDITION (hardship.hold.lifted).
func (s *Service) Lift(ctx context.Context, in LiftArchiveHoldInput) (*ArchiveHoldPayload, error) {
	by, name, err := authz.Caller(ctx)
	if err != nil {
		return nil, err
	}
	var v validate.Errors
	v.Text("reason", in.Reason, minReason, maxReason)
	if err := v.Err(); err != nil {
		return nil, err
	}
	out := &ArchiveHoldPayload{}
	return out, s.DB.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		h, err := lockHold(ctx, tx, in.ID)
		if err != nil {
			return err
		}
		if err := authz.Require(ctx, authz.ArchiveDestroy, authz.Resource{UnitPath: h.UnitPath}); err != nil {
			return err
		}
		if h.PlacedBy == by {
			return errs.New(errs.Forbidden, "hardship.disposal.own")
		}
		if h.LiftedAt != nil {
			return errs.New(errs.FailedPrecondition, "hardship.hold.lifted")
		}
		now := s.Clock.Now()
		h.LiftedBy, h.LiftedByName, h.LiftedAt, h.LiftReason = &by, name, &now, in.Reason
		out.Hold = h
		if err := updateHold(ctx, tx, h); err != nil {
			return err
		}
		return s.Audit.Append(ctx, tx, audit.Event{Action: "archive.hold_lift", Object: audit.Of(h.ArchiveID), Reason: in.Reason})
	})
}
