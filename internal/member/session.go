package member

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"time"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

// Lifetimes of a session (ASVS 7.3).
const (
	IdleTimeout     = 30 * time.Minute
	AbsoluteTimeout = 12 * time.Hour
	touchEvery      = time.Minute
)

// Session is one place where a person is signed in.
type Session struct {
	ID         id.ID
	CreatedAt  time.Time
	LastSeenAt time.Time
	ExpiresAt  time.Time
	IP         string `bun:"ip"`
	UserAgent  string
	Current    bool `bun:"-"`
}

// Client describes where a request comes from.
type Client struct {
	IP        string
	UserAgent string
}

// token is the secret of a cookie or link: 256 random bits, kept only as a hash.
type token string

func newToken() token {
	b := make([]byte, 32)
	rand.Read(b)
	return token(base64.RawURLEncoding.EncodeToString(b))
}

func (t token) hash() []byte {
	h := sha256.Sum256([]byte(t))
	return h[:]
}

// Resolve finds the person behind a session token and what they hold today, in one
// round trip: the transaction's tenant is set from the session row itself. It
// answers UNAUTHENTICATED for an unknown, ended or idle session.
func (s *Service) Resolve(ctx context.Context, sessionToken string) (*authz.Actor, *Viewer, error) {
	now := s.clock.Now()
	hash := token(sessionToken).hash()
	who := db.One[sessionRow](sqlResolveSession, hash, now)
	grants := db.Many[authz.Grant](sqlSessionGrants, hash, clock.DateOf(now))
	if err := s.db.FetchScoped(ctx, sqlEnterSession, []any{hash, now}, who, grants); err != nil {
		return nil, nil, err
	}
	if !who.Found {
		return nil, nil, errs.New(errs.Unauthenticated, "session.ended")
	}
	row := who.Row
	if now.Sub(row.LastSeenAt) > touchEvery {
		if err := s.touch(ctx, row.SessionID, now); err != nil {
			return nil, nil, err
		}
	}
	actor := row.actor()
	if !actor.Suspended {
		actor.Grants = grants.Rows
	}
	return actor, row.viewer(actor), nil
}

func (s *Service) touch(ctx context.Context, session id.ID, now time.Time) error {
	return s.db.Unscoped(ctx, func(ctx context.Context, tx db.Tx) error {
		return touchSession(ctx, tx, session, now, now.Add(IdleTimeout))
	})
}

// Tenant returns a context that works for the actor's tenant, if it has one.
func withTenant(ctx context.Context, a *authz.Actor) context.Context {
	if a.TenantID == id.Nil {
		return ctx
	}
	return tenant.With(ctx, a.TenantID)
}

// Enter puts the actor and their tenant into the context of a request.
func Enter(ctx context.Context, a *authz.Actor) context.Context {
	return authz.With(withTenant(ctx, a), a)
}

// MySessions lists where the caller is signed in, newest first, at most 100.
func (s *Service) MySessions(ctx context.Context) ([]*Session, error) {
	a := authz.From(ctx)
	if a == nil {
		return nil, errs.New(errs.Unauthenticated, "session.required")
	}
	var out []*Session
	err := s.db.Unscoped(ctx, func(ctx context.Context, tx db.Tx) (err error) {
		out, err = sessionsOf(ctx, tx, a.AccountID, s.clock.Now())
		return err
	})
	for _, x := range out {
		x.Current = x.ID == a.SessionID
	}
	return out, err
}

// RevokeSessionInput names one of the caller's own sessions.
type RevokeSessionInput struct{ ID id.ID }

// RevokeSession ends one of the caller's own sessions.
func (s *Service) RevokeSession(ctx context.Context, in RevokeSessionInput) (*Session, error) {
	a := authz.From(ctx)
	if a == nil {
		return nil, errs.New(errs.Unauthenticated, "session.required")
	}
	var out *Session
	err := s.db.Unscoped(ctx, func(ctx context.Context, tx db.Tx) (err error) {
		out, err = endSession(ctx, tx, a.AccountID, in.ID, s.clock.Now())
		return db.NotFound(err, "session.unknown")
	})
	return out, err
}

// Logout ends the session of this request.
func (s *Service) Logout(ctx context.Context) error {
	a := authz.From(ctx)
	if a == nil {
		return errs.New(errs.Unauthenticated, "session.required")
	}
	_, err := s.RevokeSession(ctx, RevokeSessionInput{ID: a.SessionID})
	return err
}
