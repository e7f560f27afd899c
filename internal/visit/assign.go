package visit

import (
	"context"
	"slices"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/member"
	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/run"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// maxAssignIDs bounds one assignment by identifiers; more go by a filter.
const maxAssignIDs = 1000

// AssignVisitsInput gives visits of a run to a helper: these, or all of a filter.
type AssignVisitsInput struct {
	RunID    id.ID
	HelperID *id.ID // nil: nobody
	VisitIDs []id.ID
	Filter   *VisitFilter
}

// Validate checks the shape.
func (in AssignVisitsInput) Validate() error {
	var v validate.Errors
	v.Check((in.VisitIDs == nil) != (in.Filter == nil), "visitIds", "ids_or_filter")
	v.Check(len(in.VisitIDs) <= maxAssignIDs, "visitIds", "too_many", errs.Args{"max": maxAssignIDs})
	for i, x := range in.VisitIDs {
		v.Check(!slices.Contains(in.VisitIDs[:i], x), validate.Index("visitIds", i, ""), "duplicate")
	}
	return v.Err()
}

// Assign gives the open visits among those named to a helper, in one
// statement, and tells how many changed hands. Errors: NOT_FOUND
// (campaign.visit_missing: one of the ids is not in the caller's units), FORBIDDEN,
// FAILED_PRECONDITION (campaign.run_state, campaign.helper_unfit).
func (s *Service) Assign(ctx context.Context, in AssignVisitsInput) (r *run.CampaignRun, assigned int, err error) {
	if err := in.Validate(); err != nil {
		return nil, 0, err
	}
	if err := in.Filter.Validate(); err != nil {
		return nil, 0, err
	}
	err = s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		scope, err := authz.ScopeFor(ctx, authz.VisitAssign)
		if err != nil {
			return err
		}
		r, err := run.ReadTx(ctx, tx, in.RunID)
		if err != nil {
			return err
		}
		if !r.State.Open() {
			return errs.New(errs.FailedPrecondition, "campaign.run_state", errs.Args{"state": string(r.State), "event": "assign"})
		}
		if err := s.requireHelper(ctx, tx, in.HelperID); err != nil {
			return err
		}
		changed, err := s.assign(ctx, tx, in, scope)
		assigned = len(changed)
		if err != nil || assigned == 0 {
			return err
		}
		return s.tellAssigned(ctx, tx, r, in.HelperID, changed)
	})
	if err != nil {
		return nil, 0, err
	}
	r, err = s.runs.RunByID(ctx, in.RunID)
	return r, assigned, err
}

// requireHelper refuses a helper who may not record visits anywhere.
func (s *Service) requireHelper(ctx context.Context, tx db.Tx, x *id.ID) error {
	if x == nil {
		return nil
	}
	fit, err := member.MayAnywhereTx(ctx, tx, *x, authz.VisitRecord, clock.TodayCN(s.clock))
	if err == nil && !fit {
		err = errs.New(errs.FailedPrecondition, "campaign.helper_unfit")
	}
	return err
}

func (s *Service) assign(ctx context.Context, tx db.Tx, in AssignVisitsInput, scope db.UnitScope) ([]id.ID, error) {
	where := visitsWhere(in.RunID, in.Filter, scope, clock.TodayCN(s.clock))
	if in.VisitIDs != nil {
		where.Add("v.id = any (string_to_array($%d, ',')::uuid[])", db.IDList(in.VisitIDs))
		n, err := countVisits(ctx, tx, where)
		if err != nil {
			return nil, err
		}
		if n != len(in.VisitIDs) {
			return nil, errs.New(errs.NotFound, "campaign.visit_missing")
		}
	}
	return assignVisits(ctx, tx, where, in.HelperID, s.clock.Now())
}

func (s *Service) tellAssigned(ctx context.Context, tx db.Tx, r *run.CampaignRun, to *id.ID, changed []id.ID) error {
	if to != nil && r.State == run.RunVisiting {
		if err := s.notify.NotifyTx(ctx, tx, r.HelperMessage(notify.KindVisitAssigned, *to, len(changed))); err != nil {
			return err
		}
	}
	items := make([]audit.Item, len(changed))
	for i, x := range changed {
		items[i] = audit.Item{Object: audit.Of(x)}
	}
	return s.audit.AppendBulk(ctx, tx, audit.Event{
		Action: "visit.assign", Object: audit.Of(r.ID), Note: map[string]any{"helper": to},
	}, items)
}
