package member

import (
	"context"
	"time"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
)

// State of a membership.
type State string

// The states of a membership.
const (
	Active    State = "ACTIVE"
	Suspended State = "SUSPENDED"
	Left      State = "LEFT"
)

// Member is a person who works in the tenant.
type Member struct {
	ID          id.ID
	AccountID   id.ID
	DisplayName string
	Login       string
	Title       string
	UnitID      *id.ID
	UnitPath    *string
	Phone       string
	State       State
	Version     int
	CreatedAt   time.Time
}

// RoleAssignment is a role held by a member over a unit's subtree (nil: the whole
// tenant) within dates.
type RoleAssignment struct {
	ID           id.ID
	MembershipID id.ID
	Role         authz.Role
	UnitID       *id.ID
	ValidFrom    clock.Date
	ValidTo      *clock.Date
	GrantedAt    time.Time
}

// MemberConnection is a page of members.
type MemberConnection = page.Connection[*Member] //nolint:revive // the name of the API's type

// MemberEdge is one member of a page.
type MemberEdge = page.Edge[*Member] //nolint:revive // the name of the API's type

// MemberFilter narrows a list of members; all given conditions hold.
type MemberFilter struct { //nolint:revive // the name of the API's type
	Search *string
	Role   *authz.Role
	UnitID *id.ID
	State  *State
}

// Members lists the people of the tenant in name order.
func (s *Service) Members(ctx context.Context, f *MemberFilter, args page.Args) (*MemberConnection, error) {
	scope, err := authz.ScopeFor(ctx, authz.MemberRead)
	if err != nil {
		return nil, err
	}
	w, err := args.Window()
	if err != nil {
		return nil, err
	}
	where := memberWhere(f, scope)
	sql, params := where.Page(memberColumns, memberTables, db.Keyset{Columns: "m.display_name, m.id"}, w)
	rows := db.Many[*Member](sql, params...)
	if err := s.db.Fetch(ctx, rows); err != nil {
		return nil, err
	}
	c := page.Of(rows.Rows, w, func(m *Member) page.Cursor { return page.Cursor{Key: m.DisplayName, ID: m.ID} })
	c.Total = func(ctx context.Context) (int, error) { return s.db.Count(ctx, where, memberTables) }
	return c, nil
}

// MembersByID loads members for lists that show their names. Names of colleagues
// are no secret inside a tenant, so no scope applies.
func (s *Service) MembersByID(ctx context.Context, ids []id.ID) (map[id.ID]*Member, error) {
	rows := db.Many[*Member](sqlMembersByID, ids)
	if err := s.db.FetchByID(ctx, rows); err != nil {
		return nil, err
	}
	out := make(map[id.ID]*Member, len(rows.Rows))
	for _, m := range rows.Rows {
		out[m.ID] = m
	}
	return out, nil
}

// MemberByID is one member of the tenant. Errors: NOT_FOUND.
func (s *Service) MemberByID(ctx context.Context, memberID id.ID) (*Member, error) {
	if err := authz.RequireAny(ctx, authz.MemberRead); err != nil {
		return nil, err
	}
	found, err := s.MembersByID(ctx, []id.ID{memberID})
	if err != nil {
		return nil, err
	}
	if found[memberID] == nil {
		return nil, errs.New(errs.NotFound, "member.unknown")
	}
	return found[memberID], nil
}

// RolesOf loads the assignments in force of several members.
func (s *Service) RolesOf(ctx context.Context, members []id.ID) (map[id.ID][]*RoleAssignment, error) {
	rows := db.Many[*RoleAssignment](sqlRolesOf, members, clock.TodayCN(s.clock))
	if err := s.db.FetchByID(ctx, rows); err != nil {
		return nil, err
	}
	out := map[id.ID][]*RoleAssignment{}
	for _, r := range rows.Rows {
		out[r.MembershipID] = append(out[r.MembershipID], r)
	}
	return out, nil
}

// Memberships lists the unions in which the viewer works.
func (s *Service) Memberships(ctx context.Context, v *Viewer) (out []*ViewerMembership, err error) {
	err = s.db.Unscoped(ctx, func(ctx context.Context, tx db.Tx) error {
		out, err = membershipsOf(ctx, tx, v.AccountID)
		return err
	})
	return out, err
}
