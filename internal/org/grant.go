package org

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
	"github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// GrantState is the state of a supervision grant; expiry is a moment, not a state.
type GrantState string

// The states of a grant.
const (
	GrantRequested GrantState = "REQUESTED"
	GrantGranted   GrantState = "GRANTED"
	GrantRefused   GrantState = "REFUSED"
	GrantRevoked   GrantState = "REVOKED"
)

// GrantScope is a kind of personal rows.
type GrantScope string

// The scopes of a grant.
const (
	ScopeArchive GrantScope = "ARCHIVE"
	ScopeVisit   GrantScope = "VISIT"
)

// MaxGrantDays is the longest time that a grant may run.
const MaxGrantDays = 90

// SupervisionGrant lets a leading federation read personal rows of one led tenant.
type SupervisionGrant struct {
	ID              id.ID
	TenantID        id.ID
	TenantName      string
	SupervisorID    id.ID
	SupervisorName  string
	Purpose         string
	Scopes          []GrantScope `bun:",array"`
	State           GrantState
	InForce         bool
	RequestedBy     id.ID // account
	RequestedByName string
	RequestedAt     time.Time
	DecidedByName   *string
	DecidedAt       *time.Time
	DecisionNote    string
	ExpiresAt       time.Time
	Version         int
}

// SupervisionGrantConnection is a page of grants.
type SupervisionGrantConnection = page.Connection[*SupervisionGrant]

// SupervisionGrantEdge is one grant of a page.
type SupervisionGrantEdge = page.Edge[*SupervisionGrant]

// Grants lists those that concern the tenant, given or asked, newest first.
func (s *Service) Grants(ctx context.Context, args page.Args) (*SupervisionGrantConnection, error) {
	if err := authz.Require(ctx, authz.GrantRead, authz.Resource{}); err != nil {
		return nil, err
	}
	w, err := args.Window()
	if err != nil {
		return nil, err
	}
	where := &db.Where{}
	sql, params := where.Page(grantColumns, grantTables, db.Keyset{Columns: "g.requested_at, g.id", Cast: "timestamptz", Desc: true}, w)
	rows := db.Many[*SupervisionGrant](sql, params...)
	if err := s.db.Fetch(ctx, rows); err != nil {
		return nil, err
	}
	c := page.Of(rows.Rows, w, func(g *SupervisionGrant) page.Cursor {
		return page.Cursor{Key: g.RequestedAt.Format(time.RFC3339Nano), ID: g.ID}
	})
	c.Total = s.counter(where, grantTables)
	return c, nil
}

// GrantsToDecide counts the requests that wait for the caller; 0 for people who may
// not decide.
func (s *Service) GrantsToDecide(ctx context.Context) (int, error) {
	if !authz.Can(ctx, authz.GrantDecide, authz.Resource{}) {
		return 0, nil
	}
	n := db.One[int](sqlGrantsToDecide, s.clock.Now())
	err := s.db.Fetch(ctx, n)
	return n.Row, err
}

// GrantByID is a grant given or asked by the tenant. Errors: NOT_FOUND.
func (s *Service) GrantByID(ctx context.Context, grant id.ID) (*SupervisionGrant, error) {
	if err := authz.Require(ctx, authz.GrantRead, authz.Resource{}); err != nil {
		return nil, err
	}
	row := db.One[*SupervisionGrant](sqlGrantByID, grant)
	if err := s.db.Fetch(ctx, row); err != nil {
		return nil, err
	}
	if !row.Found {
		return nil, errs.New(errs.NotFound, "org.grant.unknown")
	}
	return row.Row, nil
}

// RequestGrantInput asks a led tenant for leave to read personal rows.
type RequestGrantInput struct {
	TenantID id.ID
	Purpose  string
	Scopes   []GrantScope
	Days     int
}

// Validate checks the shape.
func (in RequestGrantInput) Validate() error {
	var v validate.Errors
	v.Text("purpose", in.Purpose, 5, 500)
	v.Range("days", int64(in.Days), 1, MaxGrantDays)
	v.Check(len(in.Scopes) > 0 && len(in.Scopes) <= 2, "scopes", "required")
	return v.Err()
}

// RequestGrant asks. Errors: NOT_FOUND when the tenant is not led by the caller's.
func (s *Service) RequestGrant(ctx context.Context, in RequestGrantInput) (*SupervisionGrant, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	grant := id.New(id.Grant)
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		if err := authz.Require(ctx, authz.GrantRequest, authz.Resource{}); err != nil {
			return err
		}
		a := authz.From(ctx)
		expires := clock.TodayCN(s.clock).AddDays(in.Days + 1).Start()
		if err := requestGrant(ctx, tx, grant, in, expires, a); err != nil {
			return err
		}
		if err := passOnGrant(ctx, tx, grant); err != nil {
			return err
		}
		return s.audit.Append(ctx, tx, audit.Event{Action: "grant.request", Object: audit.Of(grant), Reason: in.Purpose, After: in})
	})
	if err != nil {
		if db.Violates(err, "grant_subordinate") {
			err = errs.New(errs.NotFound, "org.tenant.unknown")
		}
		return nil, err
	}
	return s.GrantByID(ctx, grant)
}

// DecideGrantInput grants or refuses a request.
type DecideGrantInput struct {
	ID              id.ID
	ExpectedVersion int
	Grant           bool
	Note            *string
}

// DecideGrant answers a federation's request. Errors: NOT_FOUND, CONFLICT,
// FAILED_PRECONDITION (org.grant.decided, org.grant.expired).
func (s *Service) DecideGrant(ctx context.Context, in DecideGrantInput) (*SupervisionGrant, error) {
	to, note := GrantRefused, ""
	if in.Grant {
		to = GrantGranted
	}
	if in.Note != nil {
		note = strings.TrimSpace(*in.Note)
	}
	return s.setGrantState(ctx, in.ID, in.ExpectedVersion, GrantRequested, to, note)
}

// RevokeGrantInput takes a grant back.
type RevokeGrantInput struct {
	ID              id.ID
	ExpectedVersion int
	Note            string
}

// RevokeGrant takes a grant back at once. Errors: NOT_FOUND, CONFLICT,
// FAILED_PRECONDITION (org.grant.decided).
func (s *Service) RevokeGrant(ctx context.Context, in RevokeGrantInput) (*SupervisionGrant, error) {
	return s.setGrantState(ctx, in.ID, in.ExpectedVersion, GrantGranted, GrantRevoked, strings.TrimSpace(in.Note))
}

func (s *Service) setGrantState(ctx context.Context, grant id.ID, version int, from, to GrantState, note string) (*SupervisionGrant, error) {
	var v validate.Errors
	v.Text("note", note, 0, 200)
	if err := v.Err(); err != nil {
		return nil, err
	}
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		g, err := lockOwnGrant(ctx, tx, grant)
		if err != nil {
			return db.NotFound(err, "org.grant.unknown")
		}
		if err := authz.Require(ctx, authz.GrantDecide, authz.Resource{}); err != nil {
			return err
		}
		switch {
		case g.State != from:
			return errs.New(errs.FailedPrecondition, "org.grant.decided")
		case to == GrantGranted && !g.ExpiresAt.After(s.clock.Now()):
			return errs.New(errs.FailedPrecondition, "org.grant.expired")
		}
		if err := setGrantState(ctx, tx, grant, version, to, note, authz.From(ctx), s.clock.Now()); err != nil {
			return err
		}
		if err := passOnGrant(ctx, tx, grant); err != nil {
			return err
		}
		return s.audit.Append(ctx, tx, audit.Event{Action: "grant.decide", Object: audit.Of(grant), Reason: note,
			Before: map[string]any{"state": from}, After: map[string]any{"state": to}})
	})
	if err != nil {
		return nil, err
	}
	return s.GrantByID(ctx, grant)
}
