package approval

import (
	"context"
	"strings"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// RecuseApprovalInput declares a tie with the person concerned (回避).
type RecuseApprovalInput struct {
	CaseID id.ID
	Reason string
}

// Recuse takes the actor out of a case for good: a relative, a dependant, a debtor. The
// step goes on with the others, or by its rule for an empty step. Errors: NOT_FOUND,
// CONFLICT (approval.nobody_twice after a signature), FAILED_PRECONDITION
// (approval.ended), FORBIDDEN (approval.not_yours).
func (s *Service) Recuse(ctx context.Context, in RecuseApprovalInput) (*ApprovalCase, error) {
	var v validate.Errors
	v.Text("reason", in.Reason, 2, 200)
	if err := v.Err(); err != nil {
		return nil, err
	}
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		if err := authz.RequireAny(ctx, authz.ApprovalDecide); err != nil {
			return err
		}
		h, err := s.lockCase(ctx, tx, in.CaseID)
		if err != nil {
			return err
		}
		return s.recuse(ctx, tx, h, strings.TrimSpace(in.Reason))
	})
	if err != nil {
		return nil, err
	}
	return s.CaseByID(ctx, in.CaseID)
}

func (s *Service) recuse(ctx context.Context, tx db.Tx, h *hearing, reason string) error {
	actor, err := me(ctx)
	if err != nil {
		return err
	}
	delegators, err := delegatorsOf(ctx, tx, actor.MemberID, s.today())
	if err != nil {
		return err
	}
	if _, ok := h.seat(actor, delegators); !ok && !h.decidesLater(actor) {
		return h.whyNot(actor)
	}
	if err := insertRecusal(ctx, tx, h.ID, actor, reason, s.clock.Now()); err != nil {
		if db.Violates(err, "approval_signed_before") {
			err = errs.New(errs.Conflict, "approval.nobody_twice")
		}
		return err
	}
	h.excluded[actor.AccountID] = true
	if err := s.audit.Append(ctx, tx, audit.Event{Action: "approval.recuse", Object: audit.Of(h.ID), Note: reason}); err != nil {
		return err
	}
	return s.restaff(ctx, tx, h)
}

// decidesLater tells whether a step still to come names the actor.
func (h *hearing) decidesLater(actor Person) bool {
	if h.excluded[actor.AccountID] || h.signed(actor.AccountID) != nil {
		return false
	}
	for step := h.Step; step < len(h.Steps); step++ {
		for _, p := range h.people(step) {
			if p.AccountID == actor.AccountID {
				return true
			}
		}
	}
	return false
}
