package member

import (
	"context"
	"regexp"
	"strings"
	"time"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// InvitationLife is how long an invitation link works.
const InvitationLife = 7 * 24 * time.Hour

// Invitation is an offer of membership that has not been accepted.
type Invitation struct {
	ID          id.ID
	Login       string
	DisplayName string
	Title       string
	UnitID      *id.ID
	Roles       []InvitedRole
	CreatedAt   time.Time
	ExpiresAt   time.Time
}

// InvitedRole is a role that comes with the membership.
type InvitedRole struct {
	Role   authz.Role `json:"role"`
	UnitID *id.ID     `json:"unitId,omitempty"`
}

// InviteMemberInput offers a membership.
type InviteMemberInput struct {
	Login       string
	DisplayName string
	Title       *string
	UnitID      *id.ID
	Roles       []InvitedRole
}

// maxRoles bounds the roles of one person.
const maxRoles = 10

var loginForm = regexp.MustCompile(`^[a-z0-9][a-z0-9._%+@-]{2,99}$`)

// Validate checks the shape of an invitation; kind decides which roles exist.
func (in InviteMemberInput) Validate(kind authz.TenantKind) error {
	var v validate.Errors
	v.Check(loginForm.MatchString(normalLogin(in.Login)), "login", "login_form")
	v.OneLine("displayName", in.DisplayName, 1, 40)
	if in.Title != nil {
		v.OneLine("title", *in.Title, 0, 40)
	}
	v.Check(len(in.Roles) >= 1 && len(in.Roles) <= maxRoles, "roles", "out_of_range", errs.Args{"min": 1, "max": maxRoles})
	var held []authz.Role
	for i, r := range in.Roles {
		v.Check(r.Role.ValidIn(kind), validate.Index("roles", i, "role"), "role_unknown")
		if other := authz.ConflictOf(r.Role, held); other != "" {
			v.Add(validate.Index("roles", i, "role"), "role_conflict", errs.Args{"role": string(other)})
		}
		held = append(held, r.Role)
	}
	return v.Err()
}

// NewInvitation is an invitation with the token of its link, which is shown once.
type NewInvitation struct {
	*Invitation
	Token string
}

// Invite offers a membership by link. Errors: CONFLICT (member.exists,
// db.invitation_open), NOT_FOUND for a foreign unit.
func (s *Service) Invite(ctx context.Context, in InviteMemberInput) (*NewInvitation, error) {
	a := authz.From(ctx)
	if err := authz.Require(ctx, authz.MemberInvite, authz.Resource{}); err != nil {
		return nil, err
	}
	if err := in.Validate(a.TenantKind); err != nil {
		return nil, err
	}
	var out *NewInvitation
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) (err error) {
		out, err = s.InviteTx(ctx, tx, in)
		return err
	})
	return out, err
}

// InviteTx is Invite inside the caller's transaction, for the first administrator
// of a tenant that is just being admitted; the caller has checked permission and
// shape.
func (s *Service) InviteTx(ctx context.Context, tx db.Tx, in InviteMemberInput) (*NewInvitation, error) {
	t, _ := tenant.From(ctx)
	tok := newToken()
	inv, err := s.inviteTx(ctx, tx, in, tok.hash())
	if err != nil {
		return nil, err
	}
	return &NewInvitation{Invitation: inv, Token: t.String() + "." + string(tok)}, nil
}

func (s *Service) inviteTx(ctx context.Context, tx db.Tx, in InviteMemberInput, tokenHash []byte) (*Invitation, error) {
	now := s.clock.Now()
	inv := &Invitation{
		ID: id.New(id.Invitation), Login: normalLogin(in.Login), DisplayName: strings.TrimSpace(in.DisplayName),
		UnitID: in.UnitID, Roles: in.Roles, CreatedAt: now, ExpiresAt: now.Add(InvitationLife),
	}
	if in.Title != nil {
		inv.Title = strings.TrimSpace(*in.Title)
	}
	exists, err := memberWithLogin(ctx, tx, inv.Login)
	if err != nil {
		return nil, err
	}
	if exists {
		return nil, errs.New(errs.Conflict, "member.exists")
	}
	if err := insertInvitation(ctx, tx, inv, tokenHash, authz.From(ctx).AccountID); err != nil {
		return nil, err
	}
	return inv, s.audit.Append(ctx, tx, audit.Event{Action: "member.invite", Object: audit.Of(inv.ID), After: inv})
}

// InviteAdministratorTx invites the first administrator of the tenant of ctx, which
// is just being made, and answers the link's path.
func (s *Service) InviteAdministratorTx(ctx context.Context, tx db.Tx, login, name string) (string, error) {
	in := InviteMemberInput{Login: login, DisplayName: name, Roles: []InvitedRole{{Role: authz.TenantAdmin}}}
	var v validate.Errors
	v.Check(loginForm.MatchString(normalLogin(login)), "adminLogin", "login_form")
	if err := v.Err(); err != nil {
		return "", err
	}
	inv, err := s.InviteTx(ctx, tx, in)
	if err != nil {
		return "", err
	}
	return InvitationPath(inv.Token), nil
}

// InvitationPath is the address of an invitation inside the web app.
func InvitationPath(token string) string { return invitationPrefix + token }

const invitationPrefix = "/invite/"

// TokenOf is the token of an invitation's path.
func TokenOf(path string) string { return strings.TrimPrefix(path, invitationPrefix) }

// Invitations lists the open ones, newest first, at most 500.
func (s *Service) Invitations(ctx context.Context) ([]*Invitation, error) {
	if err := authz.RequireAny(ctx, authz.MemberInvite); err != nil {
		return nil, err
	}
	rows := db.Many[*Invitation](sqlOpenInvitations, s.clock.Now())
	err := s.db.Fetch(ctx, rows)
	return rows.Rows, err
}

// RevokeInvitationInput names an open invitation.
type RevokeInvitationInput struct{ ID id.ID }

// RevokeInvitation withdraws an offer. Errors: NOT_FOUND when it is not open.
func (s *Service) RevokeInvitation(ctx context.Context, in RevokeInvitationInput) (inv *Invitation, err error) {
	err = s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		if err := authz.Require(ctx, authz.MemberInvite, authz.Resource{}); err != nil {
			return err
		}
		inv, err = revokeInvitation(ctx, tx, in.ID, s.clock.Now())
		if err != nil {
			return db.NotFound(err, "member.invitation_unknown")
		}
		return s.audit.Append(ctx, tx, audit.Event{Action: "member.revoke_invitation", Object: audit.Of(inv.ID)})
	})
	return inv, err
}

// InvitationPreview is what the holder of a link sees before accepting.
type InvitationPreview struct {
	TenantName    string
	Login         string
	DisplayName   string
	AccountExists bool
	ExpiresAt     time.Time
}

// splitToken separates "<tenant>.<secret>".
func splitToken(link string) (id.ID, token, bool) {
	head, secret, ok := strings.Cut(link, ".")
	t, err := id.Parse(head)
	return t, token(secret), ok && err == nil && len(secret) >= 20 && len(secret) <= 100
}

// PreviewInvitation answers nil for an unknown, used or expired link.
func (s *Service) PreviewInvitation(ctx context.Context, link string) (*InvitationPreview, error) {
	t, tok, ok := splitToken(link)
	if !ok {
		return nil, nil
	}
	row := db.One[InvitationPreview](sqlPreviewInvitation, tok.hash(), s.clock.Now())
	if err := s.db.Fetch(tenant.With(ctx, t), row); err != nil {
		return nil, err
	}
	if !row.Found {
		return nil, nil
	}
	return &row.Row, nil
}

// AcceptInvitationInput holds the link's token and the person's password.
type AcceptInvitationInput struct {
	Token    string
	Password string
}

// AcceptInvitation makes the membership with its roles, and the account if there is
// none with that login, then signs in. Errors: NOT_FOUND for a link that does not
// work, UNAUTHENTICATED when the existing account's password is wrong.
func (s *Service) AcceptInvitation(ctx context.Context, in AcceptInvitationInput, from Client) (*NewSession, error) {
	preview, err := s.PreviewInvitation(ctx, in.Token)
	if err != nil {
		return nil, err
	}
	if preview == nil {
		return nil, errs.New(errs.NotFound, "member.invitation_unknown")
	}
	account, err := s.accountFor(ctx, preview, in.Password, from)
	if err != nil {
		return nil, err
	}
	t, tok, _ := splitToken(in.Token)
	ctx = audit.WithActor(tenant.With(ctx, t), audit.Actor{ID: account.ID, Name: preview.DisplayName, TenantID: t, IP: from.IP})
	err = s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error { return s.acceptTx(ctx, tx, tok, account) })
	if err != nil {
		return nil, err
	}
	return s.open(ctx, account.ID, from, func(ctx context.Context, tx db.Tx) error {
		return forgetFailures(ctx, tx, account.Login, from)
	})
}

// accountFor is the existing account after its password was checked, or a new one
// that is not stored yet.
func (s *Service) accountFor(ctx context.Context, p *InvitationPreview, password string, from Client) (*Account, error) {
	account, err := s.admit(ctx, p.Login, from)
	if err != nil {
		return nil, err
	}
	if account != nil {
		ok, err := s.hasher.verify(ctx, password, account.hash())
		if err != nil {
			return nil, err
		}
		if !ok {
			return nil, errCredentials
		}
		return account, nil
	}
	var v validate.Errors
	checkPassword(&v, "password", password, p.Login, p.DisplayName, p.TenantName)
	if err := v.Err(); err != nil {
		return nil, err
	}
	hash, err := s.hasher.hash(ctx, password)
	if err != nil {
		return nil, err
	}
	return &Account{ID: id.New(id.Account), Login: p.Login, DisplayName: p.DisplayName, PasswordHash: &hash, Locale: "zh-CN"}, nil
}

func (s *Service) acceptTx(ctx context.Context, tx db.Tx, tok token, account *Account) error {
	now := s.clock.Now()
	inv, invitedBy, err := takeInvitation(ctx, tx, tok, account.ID, now)
	if err != nil {
		return db.NotFound(err, "member.invitation_unknown")
	}
	if err := ensureAccount(ctx, tx, account, now); err != nil {
		return err
	}
	m := &Member{ID: id.New(id.Membership), AccountID: account.ID, DisplayName: inv.DisplayName, Title: inv.Title, UnitID: inv.UnitID}
	if err := upsertMembership(ctx, tx, m); err != nil {
		return err
	}
	for _, r := range inv.Roles {
		ra := &RoleAssignment{ID: id.New(id.Assignment), MembershipID: m.ID, Role: r.Role, UnitID: r.UnitID, ValidFrom: clock.DateOf(now)}
		if err := insertAssignment(ctx, tx, ra, invitedBy, now); err != nil {
			return err
		}
	}
	for _, follow := range s.accepted {
		if err := follow(ctx, tx, inv.ID, m.ID); err != nil {
			return err
		}
	}
	return s.audit.Append(ctx, tx, audit.Event{Action: "member.accept_invitation", Object: audit.Of(m.ID), After: inv})
}
