package org

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/db/systemdb"
	"github.com/nuanxin/nuanxin/internal/id"
)

// Inviter makes the invitation of a new tenant's first administrator. The member
// capability implements it; it stands here because member imports org.
type Inviter interface {
	InviteAdministratorTx(ctx context.Context, tx db.Tx, login, name string) (link string, err error)
}

// Service is the capability. It is safe for concurrent use.
type Service struct {
	db     *db.DB
	system *systemdb.Runner
	audit  *audit.Log
	clock  clock.Clock
	invite Inviter

	furnishings []func(ctx context.Context, tx db.Tx) error
	holds       []func(ctx context.Context, tx db.Tx, unit id.ID) error
	tellGrant   func(ctx context.Context, tx db.Tx, g *SupervisionGrant) error
}

// New makes the service.
func New(d *db.DB, system *systemdb.Runner, log *audit.Log, c clock.Clock, invite Inviter) *Service {
	return &Service{
		db: d, system: system, audit: log, clock: c, invite: invite,
		tellGrant: func(context.Context, db.Tx, *SupervisionGrant) error { return nil },
	}
}

// OnFurnish adds something that every new tenant gets when it is admitted, inside
// the transaction that makes its root unit. Call it before the first request.
func (s *Service) OnFurnish(fn func(ctx context.Context, tx db.Tx) error) {
	s.furnishings = append(s.furnishings, fn)
}

// OnDissolve adds a check on a unit that is about to be dissolved: fn refuses while
// its capability keeps something there. Call it before the first request.
func (s *Service) OnDissolve(fn func(ctx context.Context, tx db.Tx, unit id.ID) error) {
	s.holds = append(s.holds, fn)
}

// counter counts a list's rows when the client asks for the total.
func (s *Service) counter(w *db.Where, from string) func(context.Context) (int, error) {
	return func(ctx context.Context) (int, error) { return s.db.Count(ctx, w, from) }
}

// actorID is the account behind the request; Nil for a task of the system.
func actorID(ctx context.Context) id.ID {
	if a := authz.From(ctx); a != nil {
		return a.AccountID
	}
	return id.Nil
}
