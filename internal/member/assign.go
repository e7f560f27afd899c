package member

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// AssignRoleInput gives a role over a unit's subtree (nil: the whole tenant).
type AssignRoleInput struct {
	MemberID  id.ID
	Role      authz.Role
	UnitID    *id.ID
	ValidFrom *clock.Date
	ValidTo   *clock.Date
}

// AssignRole gives a role. Errors: FORBIDDEN for one's own roles, CONFLICT
// (member.role_conflict, db.role_assignment_once), NOT_FOUND.
func (s *Service) AssignRole(ctx context.Context, in AssignRoleInput) (*Member, error) {
	from := clock.TodayCN(s.clock)
	if in.ValidFrom != nil {
		from = *in.ValidFrom
	}
	var v validate.Errors
	v.Check(in.ValidTo == nil || !in.ValidTo.Before(from), "validTo", "before_start")
	if err := v.Err(); err != nil {
		return nil, err
	}
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		held, err := s.lockedRoles(ctx, tx, in.MemberID)
		if err != nil {
			return err
		}
		if !in.Role.ValidIn(authz.From(ctx).TenantKind) {
			return errs.Invalid(errs.Field{Path: "role", Code: "role_unknown"})
		}
		if other := authz.ConflictOf(in.Role, held); other != "" {
			return errs.New(errs.Conflict, "member.role_conflict", errs.Args{"role": string(in.Role), "other": string(other)})
		}
		if len(held) >= maxRoles {
			return errs.New(errs.FailedPrecondition, "member.role_limit", errs.Args{"max": maxRoles})
		}
		ra := &RoleAssignment{ID: id.New(id.Assignment), MembershipID: in.MemberID, Role: in.Role, UnitID: in.UnitID, ValidFrom: from, ValidTo: in.ValidTo}
		if err := insertAssignment(ctx, tx, ra, authz.From(ctx).AccountID, s.clock.Now()); err != nil {
			return err
		}
		return s.audit.Append(ctx, tx, audit.Event{Action: "role.assign", Object: audit.Of(in.MemberID), After: ra})
	})
	if err != nil {
		return nil, err
	}
	return s.MemberByID(ctx, in.MemberID)
}

// lockedRoles locks the member, so that two administrators cannot give two
// conflicting roles at once, and checks that the caller may change their roles.
func (s *Service) lockedRoles(ctx context.Context, tx db.Tx, memberID id.ID) ([]authz.Role, error) {
	if _, err := lockMember(ctx, tx, memberID); err != nil {
		return nil, db.NotFound(err, "member.unknown")
	}
	if err := authz.Require(ctx, authz.RoleAssign, authz.Resource{}); err != nil {
		return nil, err
	}
	if authz.From(ctx).MembershipID == memberID {
		return nil, errs.New(errs.Forbidden, "member.own_roles")
	}
	return heldRoles(ctx, tx, memberID)
}

// RevokeRoleInput names an assignment.
type RevokeRoleInput struct{ AssignmentID id.ID }

// RevokeRole takes a role away; the member's next request no longer has it.
// Errors: FORBIDDEN for one's own roles, NOT_FOUND.
func (s *Service) RevokeRole(ctx context.Context, in RevokeRoleInput) (*Member, error) {
	var memberID id.ID
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) (err error) {
		if memberID, err = memberOfAssignment(ctx, tx, in.AssignmentID); err != nil {
			return db.NotFound(err, "member.assignment_unknown")
		}
		if _, err := s.lockedRoles(ctx, tx, memberID); err != nil {
			return err
		}
		role, err := revokeAssignment(ctx, tx, in.AssignmentID, authz.From(ctx).AccountID, s.clock.Now())
		if err != nil {
			return db.NotFound(err, "member.assignment_unknown")
		}
		return s.audit.Append(ctx, tx, audit.Event{Action: "role.revoke", Object: audit.Of(memberID), Before: map[string]any{"role": role}})
	})
	if err != nil {
		return nil, err
	}
	return s.MemberByID(ctx, memberID)
}

// UpdateMemberInput changes what is given; absent fields stay.
type UpdateMemberInput struct {
	ID              id.ID
	ExpectedVersion int
	DisplayName     *string
	Title           *string
	UnitID          *id.ID
	Phone           *string
	State           *State
}

// Validate checks the shape.
func (in UpdateMemberInput) Validate() error {
	var v validate.Errors
	for _, f := range []struct {
		path     string
		text     *string
		min, max int
	}{{"displayName", in.DisplayName, 1, 40}, {"title", in.Title, 0, 40}, {"phone", in.Phone, 0, 20}} {
		if f.text != nil {
			v.OneLine(f.path, *f.text, f.min, f.max)
		}
	}
	return v.Err()
}

// UpdateMember changes a member. Suspending or parting ends their sessions here.
// Errors: CONFLICT (version), FORBIDDEN for one's own state, NOT_FOUND.
func (s *Service) UpdateMember(ctx context.Context, in UpdateMemberInput) (*Member, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		before, err := lockMember(ctx, tx, in.ID)
		if err != nil {
			return db.NotFound(err, "member.unknown")
		}
		if err := authz.Require(ctx, authz.MemberEdit, authz.Resource{}); err != nil {
			return err
		}
		if in.State != nil && authz.From(ctx).MembershipID == in.ID {
			return errs.New(errs.Forbidden, "member.own_state")
		}
		after := in.apply(*before)
		if err := updateMember(ctx, tx, &after, in.ExpectedVersion); err != nil {
			return err
		}
		if after.State != Active {
			if _, err := endTenantSessions(ctx, tx, after.AccountID, s.clock.Now()); err != nil {
				return err
			}
		}
		if after.State == Left && before.State != Left {
			for _, follow := range s.gone {
				if err := follow(ctx, tx, in.ID); err != nil {
					return err
				}
			}
		}
		return s.audit.Append(ctx, tx, audit.Event{Action: "member.edit", Object: audit.Of(in.ID), Before: before, After: after})
	})
	if err != nil {
		return nil, err
	}
	return s.MemberByID(ctx, in.ID)
}

func (in UpdateMemberInput) apply(m Member) Member {
	if in.DisplayName != nil {
		m.DisplayName = *in.DisplayName
	}
	if in.Title != nil {
		m.Title = *in.Title
	}
	if in.UnitID != nil {
		m.UnitID = in.UnitID
	}
	if in.Phone != nil {
		m.Phone = *in.Phone
	}
	if in.State != nil {
		m.State = *in.State
	}
	return m
}

// EndMemberSessionsInput names a member.
type EndMemberSessionsInput struct{ MemberID id.ID }

// EndMemberSessions ends all of a member's sessions in this tenant and tells how
// many there were.
func (s *Service) EndMemberSessions(ctx context.Context, in EndMemberSessionsInput) (ended int, err error) {
	err = s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		m, err := lockMember(ctx, tx, in.MemberID)
		if err != nil {
			return db.NotFound(err, "member.unknown")
		}
		if err := authz.Require(ctx, authz.SessionRevoke, authz.Resource{}); err != nil {
			return err
		}
		if ended, err = endTenantSessions(ctx, tx, m.AccountID, s.clock.Now()); err != nil {
			return err
		}
		return s.audit.Append(ctx, tx, audit.Event{Action: "session.revoke", Object: audit.Of(in.MemberID), After: map[string]any{"ended": ended}})
	})
	return ended, err
}
