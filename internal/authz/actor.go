package authz

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
)

// Grant is one role over one unit's subtree ("" for the whole tenant), in force
// today.
type Grant struct {
	Role     Role
	UnitPath string
}

// Actor is the person (or the system task) behind a request, with what they hold
// in the tenant that the request works for.
type Actor struct {
	AccountID    id.ID
	MembershipID id.ID // Nil for a platform operator and for the system
	SessionID    id.ID
	TenantID     id.ID
	TenantKind   TenantKind
	TenantName   string
	Name         string
	Operator     bool // platform operator: the tenant registry, no tenant's data
	Suspended    bool // the tenant is suspended: no action is allowed in it
	System       bool // a background job: its creator's permission was checked when it was made
	Grants       []Grant
}

type actorKey struct{}

// With returns a context in which a acts.
func With(ctx context.Context, a *Actor) context.Context {
	return context.WithValue(ctx, actorKey{}, a)
}

// From is the actor of the context, nil when nobody has signed in.
func From(ctx context.Context) *Actor {
	a, _ := ctx.Value(actorKey{}).(*Actor)
	return a
}

// Caller is the membership and the name of the actor of ctx. Errors: UNAUTHENTICATED.
func Caller(ctx context.Context) (id.ID, string, error) {
	a := From(ctx)
	if a == nil {
		return id.Nil, "", errs.New(errs.Unauthenticated, "session.required")
	}
	return a.MembershipID, a.Name, nil
}

// Holder is the membership of the actor of ctx, who may do act somewhere: for what is
// limited to their own rows. Errors: UNAUTHENTICATED, FORBIDDEN.
func Holder(ctx context.Context, act Action) (id.ID, error) {
	if err := RequireAny(ctx, act); err != nil {
		return id.Nil, err
	}
	me, _, err := Caller(ctx)
	return me, err
}

// Resource is the thing an action concerns. UnitPath "" means that it belongs to
// the tenant as a whole; only grants over the whole tenant reach it.
type Resource struct {
	UnitPath string
}

// Require answers UNAUTHENTICATED without an actor and FORBIDDEN when none of the
// actor's grants allows the action on the resource.
func Require(ctx context.Context, act Action, r Resource) error {
	a := From(ctx)
	if a == nil {
		return errs.New(errs.Unauthenticated, "session.required")
	}
	if a.System {
		return nil
	}
	for _, g := range a.Grants {
		if permissions[roleIn{g.Role, a.TenantKind}][act] && (db.UnitScope{All: g.UnitPath == "", Paths: []string{g.UnitPath}}).Covers(r.UnitPath) {
			return nil
		}
	}
	return a.denied(act)
}

// RequireAny is Require for an action that concerns no single row: some grant,
// over whichever unit, must allow it.
func RequireAny(ctx context.Context, act Action) error {
	_, err := ScopeFor(ctx, act)
	return err
}

// ScopeFor is the union of the units in which the actor may do the action. It
// answers UNAUTHENTICATED or FORBIDDEN when there is none.
func ScopeFor(ctx context.Context, act Action) (db.UnitScope, error) {
	a := From(ctx)
	if a == nil {
		return db.UnitScope{}, errs.New(errs.Unauthenticated, "session.required")
	}
	if a.System {
		return db.UnitScope{All: true}, nil
	}
	s := a.scope(act)
	if !s.All && len(s.Paths) == 0 {
		return s, a.denied(act)
	}
	return s, nil
}

func (a *Actor) scope(act Action) (s db.UnitScope) {
	for _, g := range a.Grants {
		if !permissions[roleIn{g.Role, a.TenantKind}][act] {
			continue
		}
		if g.UnitPath == "" {
			return db.UnitScope{All: true}
		}
		s.Paths = append(s.Paths, g.UnitPath)
	}
	return s
}

// Can tells whether the actor may do the action on the resource; for viewerCan.
func Can(ctx context.Context, act Action, r Resource) bool { return Require(ctx, act, r) == nil }

// Permitted lists the actions that the actor may do somewhere in the tenant, in
// the order of Actions. It drives the menus.
func (a *Actor) Permitted() []Action {
	var out []Action
	for _, act := range Actions {
		if s := a.scope(act); s.All || len(s.Paths) > 0 {
			out = append(out, act)
		}
	}
	return out
}

// Has tells whether the actor holds the role anywhere in the tenant.
func (a *Actor) Has(r Role) bool {
	for _, g := range a.Grants {
		if g.Role == r {
			return true
		}
	}
	return false
}

func (a *Actor) denied(act Action) error {
	if a.Suspended {
		return errs.New(errs.Forbidden, "org.tenant.suspended")
	}
	return errs.New(errs.Forbidden, "authz.denied", errs.Args{"action": string(act)})
}

// RequireOperator lets only platform operators pass.
func RequireOperator(ctx context.Context) error {
	switch a := From(ctx); {
	case a == nil:
		return errs.New(errs.Unauthenticated, "session.required")
	case !a.Operator:
		return errs.New(errs.Forbidden, "authz.operator_only")
	}
	return nil
}
