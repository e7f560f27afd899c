package org

import (
	"context"
	"strings"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// AdmitTenantInput describes a new tenant and its first administrator.
type AdmitTenantInput struct {
	Kind       authz.TenantKind
	Name       string
	ShortName  *string
	USCC       string
	AreaCode   string
	AdminLogin string
	AdminName  string
}

// Validate checks every field; the USCC by its check character.
func (in AdmitTenantInput) Validate() error {
	var v validate.Errors
	v.OneLine("name", in.Name, 2, 100)
	if in.ShortName != nil {
		v.OneLine("shortName", *in.ShortName, 0, 20)
	}
	_, err := cn.ParseUSCC(in.USCC)
	v.Check(err == nil, "uscc", "uscc")
	_, err = cn.ParseAreaCode(in.AreaCode)
	v.Check(err == nil, "areaCode", "area_code")
	v.OneLine("adminLogin", in.AdminLogin, 3, 100)
	v.OneLine("adminName", in.AdminName, 1, 40)
	return v.Err()
}

// Admitted is a new tenant with the link that lets its first administrator in.
type Admitted struct {
	Tenant         *Tenant
	InvitationLink string
}

// Admit makes a tenant below the caller's federation. Errors: BAD_USER_INPUT,
// CONFLICT (db.tenant_uscc), FAILED_PRECONDITION (db.tenant_parent_is_federation).
func (s *Service) Admit(ctx context.Context, in AdmitTenantInput) (*Admitted, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	t := in.tenant()
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		if err := authz.Require(ctx, authz.SubordinateAdmit, authz.Resource{}); err != nil {
			return err
		}
		parent, _ := tenant.From(ctx)
		t.ParentID = &parent
		if err := createTenant(ctx, tx, t, actorID(ctx)); err != nil {
			return err
		}
		return s.audit.Append(ctx, tx, audit.Event{Action: "subordinate.admit", Object: audit.Of(t.ID), After: t})
	})
	if err != nil {
		return nil, err
	}
	return s.furnish(ctx, t, in)
}

// Found makes a federation at the top of a tree. Only platform operators may.
func (s *Service) Found(ctx context.Context, in AdmitTenantInput) (*Admitted, error) {
	if err := authz.RequireOperator(ctx); err != nil {
		return nil, err
	}
	in.Kind = authz.Federation
	if err := in.Validate(); err != nil {
		return nil, err
	}
	t := in.tenant()
	err := s.db.Unscoped(ctx, func(ctx context.Context, tx db.Tx) error { return createTenant(ctx, tx, t, actorID(ctx)) })
	if err != nil {
		return nil, err
	}
	return s.furnish(ctx, t, in)
}

func (in AdmitTenantInput) tenant() *Tenant {
	t := &Tenant{ID: id.New(id.Tenant), Kind: in.Kind, Name: strings.TrimSpace(in.Name), USCC: strings.ToUpper(in.USCC), AreaCode: in.AreaCode}
	if in.ShortName != nil {
		t.ShortName = strings.TrimSpace(*in.ShortName)
	}
	return t
}

// furnish works inside the new tenant: its root unit and its first administrator.
func (s *Service) furnish(ctx context.Context, t *Tenant, in AdmitTenantInput) (*Admitted, error) {
	out := &Admitted{}
	inside := tenant.With(ctx, t.ID)
	err := s.db.InTenant(inside, func(ctx context.Context, tx db.Tx) (err error) {
		name := t.ShortName
		if name == "" {
			name = t.Name
		}
		root := &Unit{ID: id.New(id.Unit), Kind: Company, Name: truncate(name, maxUnitName), Seq: 1, Path: segment(1)}
		if err := insertUnit(ctx, tx, root); err != nil {
			return err
		}
		for _, furnish := range s.furnishings {
			if err := furnish(ctx, tx); err != nil {
				return err
			}
		}
		if out.InvitationLink, err = s.invite.InviteAdministratorTx(ctx, tx, in.AdminLogin, in.AdminName); err != nil {
			return err
		}
		out.Tenant, err = selfTx(ctx, tx)
		return err
	})
	return out, err
}

// SuspendTenantInput stops a led tenant.
type SuspendTenantInput struct {
	ID              id.ID
	ExpectedVersion int
	Reason          string
}

// ResumeTenantInput lets a suspended tenant work again.
type ResumeTenantInput struct {
	ID              id.ID
	ExpectedVersion int
}

// Suspend stops a led tenant from its next request on. Errors: NOT_FOUND,
// CONFLICT (version), BAD_USER_INPUT (reason).
func (s *Service) Suspend(ctx context.Context, in SuspendTenantInput) (*Tenant, error) {
	var v validate.Errors
	v.Text("reason", in.Reason, 4, 200)
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.setState(ctx, in.ID, in.ExpectedVersion, TenantSuspended, strings.TrimSpace(in.Reason))
}

// Resume ends a suspension. Errors: NOT_FOUND, CONFLICT (version).
func (s *Service) Resume(ctx context.Context, in ResumeTenantInput) (*Tenant, error) {
	return s.setState(ctx, in.ID, in.ExpectedVersion, TenantActive, "")
}

func (s *Service) setState(ctx context.Context, led id.ID, version int, to TenantState, reason string) (out *Tenant, err error) {
	err = s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		before, err := lockLedTenant(ctx, tx, led)
		if err != nil {
			return db.NotFound(err, "org.tenant.unknown")
		}
		if err := authz.Require(ctx, authz.SubordinateSuspend, authz.Resource{}); err != nil {
			return err
		}
		if before.State == TenantClosed {
			return errs.New(errs.FailedPrecondition, "org.tenant.closed")
		}
		if out, err = setTenantState(ctx, tx, led, version, to, reason); err != nil {
			return err
		}
		return s.audit.Append(ctx, tx, audit.Event{Action: "subordinate.suspend", Object: audit.Of(led), Reason: reason, Before: before, After: out})
	})
	return out, err
}

// Update changes the tenant's names and choices; what changes nothing leaves no trace.
// Errors: CONFLICT (version).
func (s *Service) Update(ctx context.Context, in UpdateTenantInput) (out *Tenant, err error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	err = s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		if err := authz.Require(ctx, authz.TenantEdit, authz.Resource{}); err != nil {
			return err
		}
		before, err := selfTx(ctx, tx)
		if err != nil {
			return err
		}
		if before.Version == in.ExpectedVersion && in.appliedTo(*before) == *before {
			out = before
			return nil
		}
		if out, err = updateTenant(ctx, tx, in); err != nil {
			return err
		}
		return s.audit.Append(ctx, tx, audit.Event{Action: "tenant.edit", Object: audit.Of(out.ID), Before: before, After: out})
	})
	return out, err
}

func truncate(s string, n int) string {
	if r := []rune(s); len(r) > n {
		return string(r[:n])
	}
	return s
}
