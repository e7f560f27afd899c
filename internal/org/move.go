package org

import (
	"context"
	"strings"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// MoveTenantInput puts a tenant with all that it leads below another federation.
type MoveTenantInput struct {
	ID              id.ID
	ExpectedVersion int
	NewParentID     id.ID
	Reason          string
}

// Validate checks the shape.
func (in MoveTenantInput) Validate() error {
	var v validate.Errors
	v.Text("reason", in.Reason, 4, 200)
	return v.Err()
}

// Move moves a tenant inside the tree of its top federation; only platform operators
// may. From the next request on the new superiors lead it, and the former ones see
// nothing of it any more, under whatever grant. Errors: NOT_FOUND, FORBIDDEN, CONFLICT
// (version), FAILED_PRECONDITION (org.tenant.same_parent, db.tenant_tree_cycle,
// db.tenant_parent_is_federation, db.tenant_same_root).
func (s *Service) Move(ctx context.Context, in MoveTenantInput) (out *Tenant, err error) {
	if err := authz.RequireOperator(ctx); err != nil {
		return nil, err
	}
	if err := in.Validate(); err != nil {
		return nil, err
	}
	reason := strings.TrimSpace(in.Reason)
	err = s.db.InTenant(tenant.With(ctx, in.ID), func(ctx context.Context, tx db.Tx) error {
		before, err := lockSelf(ctx, tx)
		switch {
		case err != nil:
			return db.NotFound(err, "org.tenant.unknown")
		case before.Version != in.ExpectedVersion:
			return errs.Stale(before.Version)
		case before.ParentID != nil && *before.ParentID == in.NewParentID:
			return errs.New(errs.FailedPrecondition, "org.tenant.same_parent")
		}
		if err := moveTenant(ctx, tx, in.ID, in.NewParentID, actorID(ctx), reason); err != nil {
			return err
		}
		if out, err = selfTx(ctx, tx); err != nil {
			return err
		}
		return s.audit.Append(ctx, tx, audit.Event{Action: "tenant.move", Object: audit.Of(in.ID), Reason: reason, Before: before, After: out})
	})
	return out, err
}
