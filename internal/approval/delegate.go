package approval

import (
	"context"
	"strings"
	"time"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/member"
	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// ApprovalDelegation lets ToID decide what FromID may decide, on the days from FromOn to
// ToOn (委托审批). It is not passed on: a delegate uses the delegator's own roles only.
type ApprovalDelegation struct { //nolint:revive // the name of the API's type
	ID        id.ID
	FromID    id.ID // memberships
	ToID      id.ID
	FromOn    clock.Date
	ToOn      clock.Date
	Reason    string
	CreatedAt time.Time
	RevokedAt *time.Time
}

// maxDelegations bounds the list of one member.
const maxDelegations = 100

// maxDelegationDays is the longest leave.
const maxDelegationDays = 365

// DelegateApprovalInput lets a colleague decide for the actor.
type DelegateApprovalInput struct {
	ToID   id.ID
	FromOn clock.Date
	ToOn   clock.Date
	Reason *string
}

// Validate checks the shape.
func (in DelegateApprovalInput) Validate(today clock.Date) error {
	var v validate.Errors
	v.Check(!in.FromOn.Before(today), "fromOn", "in_the_past")
	v.Check(!in.ToOn.Before(in.FromOn), "toOn", "before_start")
	v.Check(in.FromOn.DaysUntil(in.ToOn) <= maxDelegationDays, "toOn", "out_of_range", errs.Args{"min": 0, "max": maxDelegationDays})
	v.Text("reason", validate.TextOf(in.Reason), 0, 200)
	return v.Err()
}

// Delegate lets a colleague decide for the actor on some days. Errors: NOT_FOUND,
// FORBIDDEN (approval.delegate_self), FAILED_PRECONDITION (approval.delegate_may_not).
func (s *Service) Delegate(ctx context.Context, in DelegateApprovalInput) (*ApprovalDelegation, error) {
	if err := in.Validate(s.today()); err != nil {
		return nil, err
	}
	var out *ApprovalDelegation
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		if err := authz.RequireAny(ctx, authz.ApprovalDecide); err != nil {
			return err
		}
		actor, err := me(ctx)
		if err != nil {
			return err
		}
		out = &ApprovalDelegation{
			ID: id.New(id.ApprovalDelegation), FromID: actor.MemberID, ToID: in.ToID, FromOn: in.FromOn, ToOn: in.ToOn,
			Reason: strings.TrimSpace(validate.TextOf(in.Reason)), CreatedAt: s.clock.Now(),
		}
		return s.delegate(ctx, tx, out, actor.Name)
	})
	return out, err
}

func (s *Service) delegate(ctx context.Context, tx db.Tx, d *ApprovalDelegation, name string) error {
	if d.ToID == d.FromID {
		return errs.New(errs.Forbidden, "approval.delegate_self")
	}
	known, err := memberExists(ctx, tx, d.ToID)
	if err != nil {
		return err
	}
	if !known {
		return errs.New(errs.NotFound, "member.unknown")
	}
	may, err := member.MayAnywhereTx(ctx, tx, d.ToID, authz.ApprovalDecide, s.today())
	if err != nil {
		return err
	}
	if !may {
		return errs.New(errs.FailedPrecondition, "approval.delegate_may_not")
	}
	if err := insertDelegation(ctx, tx, d); err != nil {
		return err
	}
	if err := s.notify.NotifyTx(ctx, tx, notify.Message{
		Recipients: []id.ID{d.ToID}, Kind: notify.KindApprovalDelegated, Link: inboxDesk, Dedup: d.ID.String(),
		Args: notify.Args{"by": name, "from": d.FromOn.String(), "to": d.ToOn.String()},
	}); err != nil {
		return err
	}
	return s.audit.Append(ctx, tx, audit.Event{Action: "approval.delegate", Object: audit.Of(d.ID), After: d})
}

// RevokeApprovalDelegationInput names a delegation of the actor's.
type RevokeApprovalDelegationInput struct{ ID id.ID }

// RevokeDelegation ends a delegation at once. Errors: NOT_FOUND.
func (s *Service) RevokeDelegation(ctx context.Context, in RevokeApprovalDelegationInput) (*ApprovalDelegation, error) {
	var out *ApprovalDelegation
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		if err := authz.RequireAny(ctx, authz.ApprovalDecide); err != nil {
			return err
		}
		actor, err := me(ctx)
		if err != nil {
			return err
		}
		if out, err = revokeDelegation(ctx, tx, in.ID, actor.MemberID, s.clock.Now()); err != nil {
			return db.NotFound(err, "approval.delegation_unknown")
		}
		return s.audit.Append(ctx, tx, audit.Event{Action: "approval.delegate", Object: audit.Of(in.ID), After: out})
	})
	return out, err
}

// Delegations lists those given by the actor or to them that have not ended, the
// earliest first.
func (s *Service) Delegations(ctx context.Context) ([]*ApprovalDelegation, error) {
	if err := authz.RequireAny(ctx, authz.ApprovalDecide); err != nil {
		return nil, err
	}
	actor, err := me(ctx)
	if err != nil {
		return nil, err
	}
	rows := db.Many[*ApprovalDelegation](sqlDelegations, actor.MemberID, s.today(), maxDelegations)
	err = s.db.Fetch(ctx, rows)
	return rows.Rows, err
}
