package visit

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/figures"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/run"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// RemoveVisitInput takes one household off the list.
type RemoveVisitInput struct {
	ID              id.ID
	ExpectedVersion int
	Reason          string
}

// Validate checks the shape.
func (in RemoveVisitInput) Validate() error {
	var v validate.Errors
	v.OneLine("reason", in.Reason, 1, 200)
	return v.Err()
}

// Remove takes a visit that was not made off the list, with a reason. Errors:
// NOT_FOUND, FORBIDDEN, CONFLICT (version), FAILED_PRECONDITION
// (campaign.visit_closed).
func (s *Service) Remove(ctx context.Context, in RemoveVisitInput) (*Visit, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		v, err := lockVisit(ctx, tx, in.ID)
		if err != nil {
			return err
		}
		if err := authz.Require(ctx, authz.CampaignRun, v.Resource()); err != nil {
			return err
		}
		if v.Version != in.ExpectedVersion {
			return errs.Stale(v.Version)
		}
		r, err := run.ReadTx(ctx, tx, v.RunID)
		if err != nil {
			return err
		}
		if !v.Open() || !r.State.Open() && r.State != run.RunSettling {
			return errs.New(errs.FailedPrecondition, "campaign.visit_closed")
		}
		return s.remove(ctx, tx, v, in.Reason)
	})
	if err != nil {
		return nil, err
	}
	return s.VisitByID(ctx, in.ID)
}

func (s *Service) remove(ctx context.Context, tx db.Tx, v *Visit, reason string) error {
	now := s.clock.Now()
	line := figures.Tally{Class: v.Class, Visits: 1, People: v.HouseholdSize, CashFen: v.CashFen, GoodsFen: v.GoodsFen}
	if v.State == VisitUndelivered {
		line.Undelivered = 1
	}
	if err := markRemoved(ctx, tx, v.ID, reason, now); err != nil {
		return err
	}
	if v.FederationBix != nil {
		if err := run.ReleaseTx(ctx, tx, v.RunID, v.FederationBix); err != nil {
			return err
		}
	}
	if err := figures.UnlistTx(ctx, tx, v.RunID, []figures.Tally{line}, figures.Removed, now); err != nil {
		return err
	}
	return s.audit.Append(ctx, tx, audit.Event{Action: "visit.remove", Object: audit.Of(v.ID), Reason: reason})
}
