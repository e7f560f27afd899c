package followup

import (
	"context"
	"strconv"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/figures"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/member"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// UpdateFollowUpInput takes a request (IN_PROGRESS), answers it (DONE with the
// result), declines it (DECLINED with the reason) or hands it on (OwnerID).
type UpdateFollowUpInput struct {
	ID              id.ID
	ExpectedVersion int
	State           *FollowUpState
	OwnerID         *id.ID
	Result          *string
}

// Validate checks the shape.
func (in UpdateFollowUpInput) Validate() error {
	var v validate.Errors
	v.Check(in.State != nil || in.OwnerID != nil || in.Result != nil, "state", "required")
	v.Text("result", validate.TextOf(in.Result), 0, 2000)
	if in.State != nil {
		v.Check(validate.Known(*in.State, states) && *in.State != FollowUpOpen, "state", "unknown_value")
		v.Check(in.OwnerID == nil, "ownerId", "state_or_owner")
		v.Check(!in.State.ended() || validate.Trimmed(in.Result) != nil, "result", "required")
	}
	return v.Err()
}

// Update works on a request. Its owner may, and whoever handles requests in
// the unit. Errors: NOT_FOUND, FORBIDDEN, CONFLICT (version), BAD_USER_INPUT,
// FAILED_PRECONDITION (campaign.follow_up_closed, campaign.owner_unfit: the new owner
// answers no requests of this unit).
func (s *Service) Update(ctx context.Context, in UpdateFollowUpInput) (*FollowUp, error) {
	in.Result = validate.Trimmed(in.Result)
	if err := in.Validate(); err != nil {
		return nil, err
	}
	var out *FollowUp
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		f, err := lockFollowUp(ctx, tx, in.ID)
		if err != nil {
			return err
		}
		if err := requireHandler(ctx, f); err != nil {
			return err
		}
		if f.Version != in.ExpectedVersion {
			return errs.Stale(f.Version)
		}
		if f.State.ended() {
			return errs.New(errs.FailedPrecondition, "campaign.follow_up_closed")
		}
		out = f
		return s.changeFollowUp(ctx, tx, f, in)
	})
	if err != nil {
		return nil, err
	}
	out.today = clock.TodayCN(s.clock)
	return out, nil
}

func requireHandler(ctx context.Context, f *FollowUp) error {
	if f.ownedBy(ctx) {
		return authz.RequireAny(ctx, authz.FollowUpHandle)
	}
	return authz.Require(ctx, authz.FollowUpHandle, f.Resource())
}

func (s *Service) changeFollowUp(ctx context.Context, tx db.Tx, f *FollowUp, in UpdateFollowUpInput) error {
	before := *f
	f.Version++
	f.UpdatedAt = s.clock.Now()
	if in.Result != nil {
		f.Result = *in.Result
	}
	if in.OwnerID != nil {
		if err := s.handOn(ctx, tx, f, *in.OwnerID); err != nil {
			return err
		}
	}
	if in.State != nil {
		f.enter(*in.State, authz.From(ctx).MembershipID)
	}
	if err := updateFollowUp(ctx, tx, f); err != nil {
		return err
	}
	if f.State.ended() {
		run, class, err := lineOf(ctx, tx, f.VisitID)
		if err != nil {
			return err
		}
		if err := figures.AddTx(ctx, tx, run, class, figures.Delta{FollowUpsOpen: -1}, f.UpdatedAt); err != nil {
			return err
		}
	}
	return s.audit.Append(ctx, tx, audit.Event{Action: "followup.update", Object: audit.Of(f.ID), Before: before, After: f})
}

// enter moves an unfinished request on. Whoever takes one that belongs to nobody
// becomes its owner.
func (f *FollowUp) enter(to FollowUpState, by id.ID) {
	f.State = to
	if f.OwnerID == nil {
		f.OwnerID = &by
	}
	if to.ended() {
		f.EndedAt = &f.UpdatedAt
	}
}

// handOn gives the request to somebody who answers requests of its unit, and tells
// them. The clock goes on.
func (s *Service) handOn(ctx context.Context, tx db.Tx, f *FollowUp, to id.ID) error {
	fit, err := member.MayTx(ctx, tx, to, authz.FollowUpHandle, f.Resource(), clock.TodayCN(s.clock))
	if err != nil {
		return err
	}
	if !fit {
		return errs.New(errs.FailedPrecondition, "campaign.owner_unfit")
	}
	f.OwnerID, f.State = &to, FollowUpOpen
	return s.tellOwner(ctx, tx, &to, f.ID.String()+" "+strconv.Itoa(f.Version), []*FollowUp{f})
}
