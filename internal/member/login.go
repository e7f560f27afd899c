package member

import (
	"context"
	"strings"
	"time"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// LoginInput are the credentials of a person.
type LoginInput struct {
	Login    string
	Password string
}

// Validate checks the shape only: how long a login or password may be.
func (in LoginInput) Validate() error {
	var v validate.Errors
	v.OneLine("login", in.Login, 1, 100)
	v.Check(in.Password != "" && len(in.Password) <= 4*maxPassword, "password", "required")
	return v.Err()
}

// NewSession is a session just made: its token goes into the cookie.
type NewSession struct {
	Token     string
	ExpiresAt time.Time
}

// errCredentials is the one answer to an unknown login and to a wrong password.
var errCredentials = errs.New(errs.Unauthenticated, "session.credentials")

// Login checks credentials and opens a session in the person's union, or in the
// one they last worked for if there are several. Errors: UNAUTHENTICATED
// (session.credentials), RATE_LIMITED (session.throttled, args.seconds).
func (s *Service) Login(ctx context.Context, in LoginInput, from Client) (*NewSession, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	login := normalLogin(in.Login)
	account, err := s.admit(ctx, login, from)
	if err != nil {
		return nil, err
	}
	ok, err := s.hasher.verify(ctx, in.Password, account.hash())
	if err != nil {
		return nil, err
	}
	if !ok || account == nil {
		return nil, errCredentials
	}
	return s.open(ctx, account.ID, from, func(ctx context.Context, tx db.Tx) error {
		return forgetFailures(ctx, tx, login, from)
	})
}

func normalLogin(s string) string { return strings.ToLower(strings.TrimSpace(s)) }

// admit counts the try before the password is looked at, so that parallel tries
// cannot outrun the count, and finds the account (nil for none).
func (s *Service) admit(ctx context.Context, login string, from Client) (account *Account, err error) {
	now := s.clock.Now()
	err = s.db.Unscoped(ctx, func(ctx context.Context, tx db.Tx) error {
		account, err = accountByLogin(ctx, tx, login)
		if err != nil && !db.IsNoRows(err) {
			return err
		}
		known, err := knownNetwork(ctx, tx, login, network(from.IP), now)
		if err != nil {
			return err
		}
		return countAttempt(ctx, tx, login, from, known, now)
	})
	return account, err
}

// open makes a session for the account in the tenant it used last.
func (s *Service) open(ctx context.Context, account id.ID, from Client, also func(context.Context, db.Tx) error) (*NewSession, error) {
	t := newToken()
	now := s.clock.Now()
	out := &NewSession{Token: string(t), ExpiresAt: now.Add(AbsoluteTimeout)}
	err := s.db.Unscoped(ctx, func(ctx context.Context, tx db.Tx) error {
		home, err := homeTenant(ctx, tx, account)
		if err != nil {
			return err
		}
		if err := insertSession(ctx, tx, t, account, home, from, now); err != nil {
			return err
		}
		return also(ctx, tx)
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

// SwitchTenantInput names the union to work for.
type SwitchTenantInput struct{ TenantID id.ID }

// SwitchTenant works for another union of the caller; the session gets a new token
// (ASVS 7.2.4). Errors: NOT_FOUND when the caller is no active member there.
func (s *Service) SwitchTenant(ctx context.Context, in SwitchTenantInput, from Client) (*NewSession, error) {
	a := authz.From(ctx)
	if a == nil {
		return nil, errs.New(errs.Unauthenticated, "session.required")
	}
	t, now := newToken(), s.clock.Now()
	err := s.db.Unscoped(ctx, func(ctx context.Context, tx db.Tx) error {
		places, err := membershipsOf(ctx, tx, a.AccountID)
		if err != nil {
			return err
		}
		for _, p := range places {
			if p.TenantID == in.TenantID {
				return replaceSession(ctx, tx, t, a, in.TenantID, from, now)
			}
		}
		return errs.New(errs.NotFound, "member.not_there")
	})
	if err != nil {
		return nil, err
	}
	return &NewSession{Token: string(t), ExpiresAt: now.Add(AbsoluteTimeout)}, nil
}

// ChangePasswordInput are the old and the new password.
type ChangePasswordInput struct {
	Current string
	New     string
}

// ChangePassword replaces the password, ends every other session of the person and
// gives this one a new token.
func (s *Service) ChangePassword(ctx context.Context, in ChangePasswordInput, from Client) (*NewSession, error) {
	a := authz.From(ctx)
	if a == nil {
		return nil, errs.New(errs.Unauthenticated, "session.required")
	}
	account, err := s.account(ctx, a.AccountID)
	if err != nil {
		return nil, err
	}
	var v validate.Errors
	checkPassword(&v, "new", in.New, account.Login, account.DisplayName, a.TenantName)
	if err := v.Err(); err != nil {
		return nil, err
	}
	if account, err = s.admit(ctx, account.Login, from); err != nil {
		return nil, err
	}
	ok, err := s.hasher.verify(ctx, in.Current, account.hash())
	if err != nil {
		return nil, err
	}
	if !ok {
		return nil, errs.Invalid(errs.Field{Path: "current", Code: "password_wrong"})
	}
	hash, err := s.hasher.hash(ctx, in.New)
	if err != nil {
		return nil, err
	}
	t, now := newToken(), s.clock.Now()
	err = s.db.Unscoped(ctx, func(ctx context.Context, tx db.Tx) error {
		if err := setPassword(ctx, tx, a.AccountID, hash, now); err != nil {
			return err
		}
		if err := endOtherSessions(ctx, tx, a.AccountID, now); err != nil {
			return err
		}
		if err := forgetFailures(ctx, tx, account.Login, from); err != nil {
			return err
		}
		return replaceSession(ctx, tx, t, a, a.TenantID, from, now)
	})
	if err != nil {
		return nil, err
	}
	return &NewSession{Token: string(t), ExpiresAt: now.Add(AbsoluteTimeout)}, nil
}

// SetLocaleInput is an interface language.
type SetLocaleInput struct{ Locale string }

// SetLocale keeps the caller's interface language, zh-CN or en.
func (s *Service) SetLocale(ctx context.Context, in SetLocaleInput) error {
	a := authz.From(ctx)
	if a == nil {
		return errs.New(errs.Unauthenticated, "session.required")
	}
	if in.Locale != "zh-CN" && in.Locale != "en" {
		return errs.Invalid(errs.Field{Path: "locale", Code: "unknown_value"})
	}
	return s.db.Unscoped(ctx, func(ctx context.Context, tx db.Tx) error {
		return setLocale(ctx, tx, a.AccountID, in.Locale, s.clock.Now())
	})
}

func (s *Service) account(ctx context.Context, accountID id.ID) (a *Account, err error) {
	err = s.db.Unscoped(ctx, func(ctx context.Context, tx db.Tx) error {
		a, err = accountByID(ctx, tx, accountID)
		return err
	})
	return a, err
}
