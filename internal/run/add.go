package run

import (
	"context"
	"slices"

	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/figures"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// maxAdded bounds one late addition.
const maxAdded = 200

// AddVisitsInput names archives to add to an open run.
type AddVisitsInput struct {
	RunID      id.ID
	ArchiveIDs []id.ID
	Reason     string
}

// Validate checks the shape.
func (in AddVisitsInput) Validate() error {
	var v validate.Errors
	v.OneLine("reason", in.Reason, 1, 200)
	v.Check(len(in.ArchiveIDs) > 0, "archiveIds", "required")
	v.Check(len(in.ArchiveIDs) <= maxAdded, "archiveIds", "too_many", errs.Args{"max": maxAdded})
	for i, x := range in.ArchiveIDs {
		v.Check(!slices.Contains(in.ArchiveIDs[:i], x), validate.Index("archiveIds", i, ""), "duplicate")
	}
	return v.Err()
}

// Add adds households to an open run whose list is complete. All are added or
// none: the error names each archive that stands in the way. Errors: NOT_FOUND,
// FORBIDDEN, FAILED_PRECONDITION (campaign.run_state, campaign.over_budget,
// campaign.archive_not_active, campaign.no_standard), CONFLICT
// (campaign.already_listed, campaign.held_elsewhere).
func (s *Service) Add(ctx context.Context, in AddVisitsInput) (r *CampaignRun, added int, err error) {
	if err := in.Validate(); err != nil {
		return nil, 0, err
	}
	err = s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		scope, err := authz.ScopeFor(ctx, authz.CampaignRun)
		if err != nil {
			return err
		}
		run, err := lockRun(ctx, tx, in.RunID)
		if err != nil {
			return err
		}
		if err := run.requireComplete(); err != nil {
			return err
		}
		if err := s.addLate(ctx, tx, run, in, scope); err != nil {
			return err
		}
		items := make([]audit.Item, len(in.ArchiveIDs))
		for i, x := range in.ArchiveIDs {
			items[i] = audit.Item{Object: audit.Of(x)}
		}
		return s.audit.AppendBulk(ctx, tx, audit.Event{Action: "run.add", Object: audit.Of(run.ID), Reason: in.Reason}, items)
	})
	if err != nil {
		return nil, 0, err
	}
	r, err = s.RunByID(ctx, in.RunID)
	return r, len(in.ArchiveIDs), err
}

// requireComplete lets only open runs pass whose list has been made.
func (r *CampaignRun) requireComplete() error {
	if !r.State.Open() || r.Phase != phaseDone {
		return errs.New(errs.FailedPrecondition, "campaign.run_state", errs.Args{"state": string(r.State), "event": "add"})
	}
	return nil
}

func (s *Service) addLate(ctx context.Context, tx db.Tx, r *CampaignRun, in AddVisitsInput, scope db.UnitScope) error {
	if err := lockListing(ctx, tx); err != nil {
		return err
	}
	found := r.listing().ArchivesByID(in.ArchiveIDs, scope)
	if err := s.db.Fetch(ctx, found); err != nil {
		return err
	}
	sel, err := choose(ctx, tx, r, found.Rows)
	if err != nil {
		return err
	}
	if err := sel.refusal(in.ArchiveIDs, found.Rows); err != nil {
		return err
	}
	spent, err := figures.PlannedCostTx(ctx, tx, r.ID)
	if err != nil {
		return err
	}
	if total, err := spent.Add(sel.cost); err != nil || total > r.ApprovedFen {
		return errs.New(errs.FailedPrecondition, stopOverBudget)
	}
	return s.makeVisits(ctx, tx, r, sel.chosen, in.Reason)
}

// refusals are the errors of verdicts that stand in the way of a late addition.
var refusals = map[verdict]*errs.Error{
	"":            errs.New(errs.FailedPrecondition, "campaign.archive_not_active"), // or not in the caller's units
	noStandard:    errs.New(errs.FailedPrecondition, "campaign.no_standard"),
	alreadyListed: errs.New(errs.Conflict, "campaign.already_listed"),
	heldElsewhere: errs.New(errs.Conflict, "campaign.held_elsewhere"),
}

// refusal names every archive that cannot be added; nil when all can. The reason is
// that of the first.
func (sel *selection) refusal(archives []id.ID, candidates []audience.Candidate) error {
	of := map[id.ID]verdict{}
	for i, c := range candidates {
		of[c.RecipientID] = sel.verdicts[i]
	}
	var out *errs.Error
	for i, x := range archives {
		bad, refused := refusals[of[x]]
		if !refused {
			continue
		}
		if out == nil {
			out = errs.New(bad.Code, bad.Reason)
		}
		out.Fields = append(out.Fields, errs.Field{Path: validate.Index("archiveIds", i, ""), Code: bad.Reason})
	}
	if out == nil {
		return nil
	}
	return out
}
