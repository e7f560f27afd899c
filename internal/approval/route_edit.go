package approval

import (
	"context"
	"slices"
	"strings"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// Routes lists the routes of the union that are not retired, by kind, item and amount.
func (s *Service) Routes(ctx context.Context) ([]*ApprovalRoute, error) {
	if err := authz.RequireAny(ctx, authz.ApprovalRoute); err != nil {
		return nil, err
	}
	rows := db.Many[*ApprovalRoute](sqlRoutes, maxRoutes)
	err := s.db.Fetch(ctx, rows)
	return rows.Rows, err
}

// Defaults lists what each kind follows where the union has published no route.
func (s *Service) Defaults(ctx context.Context) ([]*DefaultRoute, error) {
	if err := authz.RequireAny(ctx, authz.ApprovalRoute); err != nil {
		return nil, err
	}
	out := make([]*DefaultRoute, len(Kinds))
	for i, k := range Kinds {
		out[i] = &DefaultRoute{Kind: k, Steps: defaultSteps(k)}
	}
	return out, nil
}

// RouteByID is one route. Errors: NOT_FOUND.
func (s *Service) RouteByID(ctx context.Context, route id.ID) (*ApprovalRoute, error) {
	if err := authz.RequireAny(ctx, authz.ApprovalRoute); err != nil {
		return nil, err
	}
	row := db.One[*ApprovalRoute](sqlRouteByID, route)
	if err := s.db.Fetch(ctx, row); err != nil {
		return nil, err
	}
	if !row.Found {
		return nil, errs.New(errs.NotFound, "approval.route_unknown")
	}
	return row.Row, nil
}

// SaveApprovalRouteInput makes a draft, or changes the draft of a route. What a route is
// for stays: kind, item and amount are read only of a new one.
type SaveApprovalRouteInput struct {
	ID              *id.ID // nil makes a new route
	ExpectedVersion *int   // required with an id
	Kind            Kind
	Item            *string
	FromFen         money.Fen
	Name            string
	Steps           []Step
}

// Validate checks the shape.
func (in SaveApprovalRouteInput) Validate() error {
	var v validate.Errors
	v.Check(slices.Contains(Kinds, in.Kind), "kind", "required")
	v.OneLine("item", validate.TextOf(in.Item), 0, 40)
	v.Range("fromFen", int64(in.FromFen), 0, 1_000_000_000_00)
	v.OneLine("name", in.Name, 1, 60)
	v.Check(in.ID == nil || in.ExpectedVersion != nil, "expectedVersion", "required")
	checkSteps(&v, in.Steps)
	checkHome(&v, in.Kind, in.Steps)
	return v.Err()
}

// SaveRoute keeps a draft; cases go on by what is published. Errors: NOT_FOUND, CONFLICT
// (version, db.approval_route_band).
func (s *Service) SaveRoute(ctx context.Context, in SaveApprovalRouteInput) (*ApprovalRoute, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	route := id.New(id.ApprovalRoute)
	if in.ID != nil {
		route = *in.ID
	}
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		if err := authz.Require(ctx, authz.ApprovalRoute, authz.Resource{}); err != nil {
			return err
		}
		if in.ID == nil {
			if err := s.addRoute(ctx, tx, route, in); err != nil {
				return err
			}
		} else if err := s.changeRoute(ctx, tx, in); err != nil {
			return err
		}
		return s.audit.Append(ctx, tx, audit.Event{Action: "approval.route", Object: audit.Of(route), After: in})
	})
	if err != nil {
		return nil, err
	}
	return s.RouteByID(ctx, route)
}

func (s *Service) addRoute(ctx context.Context, tx db.Tx, route id.ID, in SaveApprovalRouteInput) error {
	n, err := countRoutes(ctx, tx)
	if err != nil {
		return err
	}
	if n >= maxRoutes {
		return errs.New(errs.FailedPrecondition, "approval.route_limit", errs.Args{"max": maxRoutes})
	}
	return insertRoute(ctx, tx, &ApprovalRoute{
		ID: route, Kind: in.Kind, Item: strings.TrimSpace(validate.TextOf(in.Item)), FromFen: in.FromFen, Name: strings.TrimSpace(in.Name),
		Steps: in.Steps, UpdatedAt: s.clock.Now(), UpdatedByName: authz.From(ctx).Name,
	})
}

func (s *Service) changeRoute(ctx context.Context, tx db.Tx, in SaveApprovalRouteInput) error {
	r, err := s.lockRoute(ctx, tx, *in.ID, *in.ExpectedVersion)
	if err != nil {
		return err
	}
	r.Name, r.Steps = strings.TrimSpace(in.Name), in.Steps
	return s.keep(ctx, tx, r)
}

// lockRoute locks a route that is not retired. Errors: NOT_FOUND, CONFLICT (version).
func (s *Service) lockRoute(ctx context.Context, tx db.Tx, route id.ID, version int) (*ApprovalRoute, error) {
	r, err := lockRoute(ctx, tx, route)
	if err != nil {
		return nil, db.NotFound(err, "approval.route_unknown")
	}
	if r.Version != version {
		return nil, errs.Stale(r.Version)
	}
	return r, nil
}

func (s *Service) keep(ctx context.Context, tx db.Tx, r *ApprovalRoute) error {
	r.Version++
	r.UpdatedAt, r.UpdatedByName = s.clock.Now(), authz.From(ctx).Name
	return updateRoute(ctx, tx, r)
}

// ApprovalRouteInput names a route and the version that was seen.
type ApprovalRouteInput struct { //nolint:revive // the name of the API's type
	ID              id.ID
	ExpectedVersion int
}

// PublishRoute lets new cases follow the draft; running ones keep their steps. Errors:
// NOT_FOUND, CONFLICT (version), BAD_USER_INPUT with approval_nobody or
// approval_too_few at every step that nobody, or too few, could decide.
func (s *Service) PublishRoute(ctx context.Context, in ApprovalRouteInput) (*ApprovalRoute, error) {
	return s.withRoute(ctx, in, "approval.route.publish", func(ctx context.Context, tx db.Tx, r *ApprovalRoute) error {
		if err := s.requireStaffed(ctx, tx, r.Steps); err != nil {
			return err
		}
		next := 1
		if r.PublishedVersion != nil {
			next = *r.PublishedVersion + 1
		}
		r.State, r.PublishedVersion = RoutePublished, &next
		return insertRouteVersion(ctx, tx, r, s.clock.Now(), authz.From(ctx).Name)
	})
}

// RetireRoute ends a route: new cases follow what is left. Errors: NOT_FOUND, CONFLICT.
func (s *Service) RetireRoute(ctx context.Context, in ApprovalRouteInput) (*ApprovalRoute, error) {
	return s.withRoute(ctx, in, "approval.route.retire", func(_ context.Context, _ db.Tx, r *ApprovalRoute) error {
		r.State = RouteRetired
		return nil
	})
}

func (s *Service) withRoute(ctx context.Context, in ApprovalRouteInput, action string, change func(context.Context, db.Tx, *ApprovalRoute) error) (*ApprovalRoute, error) {
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		if err := authz.Require(ctx, authz.ApprovalRoute, authz.Resource{}); err != nil {
			return err
		}
		r, err := s.lockRoute(ctx, tx, in.ID, in.ExpectedVersion)
		if err != nil {
			return err
		}
		if err := change(ctx, tx, r); err != nil {
			return err
		}
		if err := s.keep(ctx, tx, r); err != nil {
			return err
		}
		return s.audit.Append(ctx, tx, audit.Event{Action: action, Object: audit.Of(r.ID), After: r})
	})
	if err != nil {
		return nil, err
	}
	return s.RouteByID(ctx, in.ID)
}
