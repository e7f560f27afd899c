package run

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/figures"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// RunActionInput names a run, the version the caller has seen, and why.
type RunActionInput struct {
	ID              id.ID
	ExpectedVersion int
	Note            *string
}

// Validate checks the shape.
func (in RunActionInput) Validate() error {
	var v validate.Errors
	v.Text("note", validate.TextOf(in.Note), 0, 500)
	return v.Err()
}

// Pause stops listing and visiting for a while; the note stays on the run until it
// goes on. Errors: NOT_FOUND, FORBIDDEN,
// CONFLICT (version), FAILED_PRECONDITION (campaign.run_state).
func (s *Service) Pause(ctx context.Context, in RunActionInput) (*CampaignRun, error) {
	return s.act(ctx, in, "run.pause", authz.CampaignRun, func(_ context.Context, _ db.Tx, r *CampaignRun) error {
		r.StopReason = validate.TextOf(in.Note)
		return r.move(runPause)
	})
}

// Resume goes on where the run rested. Errors: as Pause, and while the cause of
// a stop lasts its reason (campaign.over_budget, campaign.approver_lost).
func (s *Service) Resume(ctx context.Context, in RunActionInput) (*CampaignRun, error) {
	return s.act(ctx, in, "run.resume", authz.CampaignRun, func(ctx context.Context, tx db.Tx, r *CampaignRun) error {
		if err := r.move(runResume); err != nil {
			return err
		}
		r.StopReason = ""
		if r.State == RunVisiting {
			return nil
		}
		if err := s.requireGoOn(ctx, tx, r); err != nil {
			return err
		}
		_, err := expandTask.Enqueue(ctx, tx, expandPayload{RunID: r.ID})
		return err
	})
}

// requireGoOn refuses to list the rest of a run that would stop again.
func (s *Service) requireGoOn(ctx context.Context, tx db.Tx, r *CampaignRun) error {
	rest, err := s.audiences.EstimateAt(ctx, r.Plan.Audience, r.Plan.Standards, &r.CampaignID, r.OpenedAt)
	if err != nil {
		return err
	}
	spent, err := figures.PlannedCostTx(ctx, tx, r.ID)
	if err != nil {
		return err
	}
	if rest.CashFen, err = money.Sum(rest.CashFen, spent); err != nil {
		return err
	}
	reason, err := s.stopReason(ctx, tx, r, rest)
	if err != nil {
		return err
	}
	if reason != "" {
		return errs.New(errs.FailedPrecondition, reason)
	}
	return nil
}

// Cancel ends a run. Visits not made are cancelled, what was handed over stays,
// and its people are free for other unions of the federation. Errors: as Pause.
func (s *Service) Cancel(ctx context.Context, in RunActionInput) (*CampaignRun, error) {
	return s.act(ctx, in, "run.cancel", authz.CampaignRun, func(ctx context.Context, tx db.Tx, r *CampaignRun) error {
		if err := r.move(runCancel); err != nil {
			return err
		}
		now := s.clock.Now()
		r.ClosedAt, r.StopReason = &now, validate.TextOf(in.Note)
		lines, err := cancelOpenVisits(ctx, tx, r.ID, now)
		if err != nil {
			return err
		}
		if err := releaseListing(ctx, tx, r.ID, nil); err != nil {
			return err
		}
		return figures.UnlistTx(ctx, tx, r.ID, lines, figures.Cancelled, now)
	})
}

// act is the frame of the commands on one run.
func (s *Service) act(ctx context.Context, in RunActionInput, action string, act authz.Action,
	change func(ctx context.Context, tx db.Tx, r *CampaignRun) error,
) (*CampaignRun, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		r, err := lockRun(ctx, tx, in.ID)
		if err != nil {
			return err
		}
		if err := authz.Require(ctx, act, r.Resource()); err != nil {
			return err
		}
		if r.Version != in.ExpectedVersion {
			return errs.Stale(r.Version)
		}
		before := *r
		if err := change(ctx, tx, r); err != nil {
			return err
		}
		r.Version++
		if err := updateRun(ctx, tx, r, s.clock.Now()); err != nil {
			return err
		}
		return s.audit.Append(ctx, tx, audit.Event{
			Action: action, Object: audit.Of(r.ID), Reason: validate.TextOf(in.Note), Before: before, After: r,
		})
	})
	if err != nil {
		return nil, err
	}
	return s.RunByID(ctx, in.ID)
}
