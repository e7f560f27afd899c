package member

import (
	"time"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/id"
)

// Account is one person's login, across tenants.
type Account struct {
	ID           id.ID
	Login        string
	DisplayName  string
	PasswordHash *string
	Locale       string
	Operator     bool
}

// hash is "" for no account or no password: verifying against it costs the same
// and always fails.
func (a *Account) hash() string {
	if a == nil || a.PasswordHash == nil {
		return ""
	}
	return *a.PasswordHash
}

// Viewer is the signed-in person as the interface needs them.
type Viewer struct {
	AccountID     id.ID
	MembershipID  *id.ID
	TenantID      *id.ID // of the session's union, if any; a suspended one too
	Name          string
	Login         string
	Locale        string
	Operator      bool
	Actions       []authz.Action
	Roles         []authz.Role
	IdleExpiresAt time.Time
}

// ViewerMembership is one union in which the viewer works.
type ViewerMembership struct {
	TenantID   id.ID
	TenantName string
	TenantKind authz.TenantKind
}

// sessionRow is the result of resolving a session.
type sessionRow struct {
	SessionID     id.ID
	AccountID     id.ID
	LastSeenAt    time.Time
	IdleExpiresAt time.Time
	Login         string
	AccountName   string
	Locale        string
	Operator      bool
	TenantID      *id.ID
	TenantKind    *string
	TenantName    *string
	TenantState   *string
	MembershipID  *id.ID
	MemberName    *string
}

func (r *sessionRow) actor() *authz.Actor {
	a := &authz.Actor{AccountID: r.AccountID, SessionID: r.SessionID, Name: r.AccountName, Operator: r.Operator}
	if r.TenantID == nil || r.MembershipID == nil {
		return a
	}
	a.TenantID, a.MembershipID = *r.TenantID, *r.MembershipID
	a.TenantKind, a.TenantName = authz.TenantKind(*r.TenantKind), *r.TenantName
	a.Name = *r.MemberName
	a.Suspended = *r.TenantState != "ACTIVE"
	return a
}

func (r *sessionRow) viewer(a *authz.Actor) *Viewer {
	v := &Viewer{
		AccountID: r.AccountID, MembershipID: r.MembershipID, TenantID: r.TenantID, Name: a.Name, Login: r.Login, Locale: r.Locale,
		Operator: r.Operator, Actions: a.Permitted(), IdleExpiresAt: r.IdleExpiresAt,
	}
	for _, role := range authz.Roles {
		if a.Has(role) {
			v.Roles = append(v.Roles, role)
		}
	}
	return v
}
