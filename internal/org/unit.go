package org

import (
	"context"
	"strconv"
	"strings"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// UnitKind is the level of a unit.
type UnitKind string

// The kinds of unit.
const (
	Company  UnitKind = "COMPANY"
	Branch   UnitKind = "BRANCH"
	Workshop UnitKind = "WORKSHOP"
	Team     UnitKind = "TEAM"
)

// UnitState says whether a unit exists today.
type UnitState string

// The states of a unit.
const (
	UnitActive    UnitState = "ACTIVE"
	UnitDissolved UnitState = "DISSOLVED"
)

// Bounds of the unit tree of one tenant.
const (
	MaxUnits    = 5000
	maxDepth    = 8
	maxUnitName = 60
)

// Unit is a part of a tenant: company, branch, workshop, team.
type Unit struct {
	ID          id.ID
	ParentID    *id.ID
	Path        string
	FullName    string
	Seq         int
	Kind        UnitKind
	Name        string
	Code        string
	MemberCount int
	State       UnitState
	Version     int
}

// Resource is what authorisation knows of the unit.
func (u *Unit) Resource() authz.Resource { return authz.Resource{UnitPath: u.Path} }

func (u *Unit) depth() int { return strings.Count(u.Path, ".") }

// segment is the path part of a unit: its number in four base-36 digits and a dot.
func segment(seq int) string {
	s := strconv.FormatInt(int64(seq), 36)
	return strings.Repeat("0", 4-len(s)) + s + "."
}

// Units lists the tenant's units in tree order, at most MaxUnits and, with the
// dissolved ones, twice as many.
func (s *Service) Units(ctx context.Context, includeDissolved bool) ([]*Unit, error) {
	if err := authz.RequireAny(ctx, authz.UnitRead); err != nil {
		return nil, err
	}
	rows := db.Many[*Unit](sqlUnits, includeDissolved, 2*MaxUnits)
	err := s.db.Fetch(ctx, rows)
	return rows.Rows, err
}

// UnitsByID loads units for lists that show their names; the unit tree is no secret
// inside a tenant.
func (s *Service) UnitsByID(ctx context.Context, ids []id.ID) (map[id.ID]*Unit, error) {
	rows := db.Many[*Unit](sqlUnitsByID, ids)
	if err := s.db.FetchByID(ctx, rows); err != nil {
		return nil, err
	}
	out := make(map[id.ID]*Unit, len(rows.Rows))
	for _, u := range rows.Rows {
		out[u.ID] = u
	}
	return out, nil
}

// CreateUnitInput describes a unit below another.
type CreateUnitInput struct {
	ParentID    id.ID
	Kind        UnitKind
	Name        string
	Code        *string
	MemberCount *int
}

// Validate checks the shape.
func (in CreateUnitInput) Validate() error {
	var v validate.Errors
	v.OneLine("name", in.Name, 1, maxUnitName)
	checkUnitFields(&v, in.Code, in.MemberCount)
	return v.Err()
}

func checkUnitFields(v *validate.Errors, code *string, members *int) {
	if code != nil {
		v.OneLine("code", *code, 0, 30)
	}
	if members != nil {
		v.Range("memberCount", int64(*members), 0, 10_000_000)
	}
}

// CreateUnit adds a unit. Errors: NOT_FOUND (parent), CONFLICT
// (db.unit_sibling_name, db.unit_code), FAILED_PRECONDITION (org.unit.limit, .depth).
func (s *Service) CreateUnit(ctx context.Context, in CreateUnitInput) (*Unit, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	u := &Unit{ID: id.New(id.Unit), ParentID: &in.ParentID, Kind: in.Kind, Name: strings.TrimSpace(in.Name)}
	setIf(&u.Code, in.Code)
	setIf(&u.MemberCount, in.MemberCount)
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		parent, err := s.lockUnit(ctx, tx, in.ParentID)
		if err != nil {
			return err
		}
		if parent.depth() >= maxDepth {
			return errs.New(errs.FailedPrecondition, "org.unit.depth", errs.Args{"max": maxDepth})
		}
		if u.Seq, err = nextUnitSeq(ctx, tx); err != nil {
			return err
		}
		u.Path = parent.Path + segment(u.Seq)
		if err := insertUnit(ctx, tx, u); err != nil {
			return err
		}
		return s.audit.Append(ctx, tx, audit.Event{Action: "unit.create", Object: audit.Of(u.ID), After: u})
	})
	if err != nil {
		return nil, err
	}
	return s.unit(ctx, u.ID)
}

func (s *Service) unit(ctx context.Context, unitID id.ID) (*Unit, error) {
	found, err := s.UnitsByID(ctx, []id.ID{unitID})
	if err != nil {
		return nil, err
	}
	if found[unitID] == nil {
		return nil, errs.New(errs.NotFound, "org.unit.unknown")
	}
	return found[unitID], nil
}

// lockUnit locks an active unit and checks that the caller may edit there.
func (s *Service) lockUnit(ctx context.Context, tx db.Tx, unitID id.ID) (*Unit, error) {
	u, err := lockUnit(ctx, tx, unitID)
	if err != nil {
		return nil, db.NotFound(err, "org.unit.unknown")
	}
	if err := authz.Require(ctx, authz.UnitEdit, u.Resource()); err != nil {
		return nil, err
	}
	return u, nil
}

// UpdateUnitInput changes what is given; absent fields stay.
type UpdateUnitInput struct {
	ID              id.ID
	ExpectedVersion int
	Kind            *UnitKind
	Name            *string
	Code            *string
	MemberCount     *int
}

// UpdateUnit renames a unit or changes its facts. Errors: NOT_FOUND, CONFLICT.
func (s *Service) UpdateUnit(ctx context.Context, in UpdateUnitInput) (*Unit, error) {
	var v validate.Errors
	if in.Name != nil {
		v.OneLine("name", *in.Name, 1, maxUnitName)
	}
	checkUnitFields(&v, in.Code, in.MemberCount)
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.changeUnit(ctx, in.ID, in.ExpectedVersion, "unit.edit", func(_ context.Context, _ db.Tx, u *Unit) error {
		setIf(&u.Kind, in.Kind)
		setIf(&u.Name, in.Name)
		setIf(&u.Code, in.Code)
		setIf(&u.MemberCount, in.MemberCount)
		return nil
	})
}

// changeUnit locks a unit, lets change alter it, writes it under its version and
// audits the difference.
func (s *Service) changeUnit(ctx context.Context, unitID id.ID, version int, action string, change func(context.Context, db.Tx, *Unit) error) (*Unit, error) {
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		before, err := s.lockUnit(ctx, tx, unitID)
		if err != nil {
			return err
		}
		after := *before
		if err := change(ctx, tx, &after); err != nil {
			return err
		}
		if err := updateUnit(ctx, tx, &after, version); err != nil {
			return err
		}
		return s.audit.Append(ctx, tx, audit.Event{Action: action, Object: audit.Of(unitID), Before: before, After: after})
	})
	if err != nil {
		return nil, err
	}
	return s.unit(ctx, unitID)
}

// MoveUnitInput puts a unit with all below it under another unit.
type MoveUnitInput struct {
	ID              id.ID
	ExpectedVersion int
	NewParentID     id.ID
}

// MoveUnit moves a subtree. Rows that follow a unit's path follow by foreign key.
// Errors: NOT_FOUND, CONFLICT, FAILED_PRECONDITION (org.unit.cycle, .root, .depth).
func (s *Service) MoveUnit(ctx context.Context, in MoveUnitInput) (*Unit, error) {
	return s.changeUnit(ctx, in.ID, in.ExpectedVersion, "unit.move", func(ctx context.Context, tx db.Tx, u *Unit) error {
		if u.ParentID == nil {
			return errs.New(errs.FailedPrecondition, "org.unit.root")
		}
		parent, err := s.lockUnit(ctx, tx, in.NewParentID)
		if err != nil {
			return err
		}
		if strings.HasPrefix(parent.Path, u.Path) {
			return errs.New(errs.FailedPrecondition, "org.unit.cycle")
		}
		deepest, err := deepestBelow(ctx, tx, u.Path)
		if err != nil {
			return err
		}
		if parent.depth()+deepest-u.depth()+1 > maxDepth+1 {
			return errs.New(errs.FailedPrecondition, "org.unit.depth", errs.Args{"max": maxDepth})
		}
		u.ParentID = &parent.ID
		return repath(ctx, tx, u.Path, parent.Path+segment(u.Seq))
	})
}

// DissolveUnitInput names an empty unit.
type DissolveUnitInput struct {
	ID              id.ID
	ExpectedVersion int
}

// DissolveUnit ends a unit that holds nothing any more. Errors: NOT_FOUND, CONFLICT,
// FAILED_PRECONDITION (org.unit.not_empty, .root, and the reasons of OnDissolve).
func (s *Service) DissolveUnit(ctx context.Context, in DissolveUnitInput) (*Unit, error) {
	return s.changeUnit(ctx, in.ID, in.ExpectedVersion, "unit.dissolve", func(ctx context.Context, tx db.Tx, u *Unit) error {
		if u.ParentID == nil {
			return errs.New(errs.FailedPrecondition, "org.unit.root")
		}
		occupied, err := unitOccupied(ctx, tx, u.ID)
		if err != nil {
			return err
		}
		if occupied {
			return errs.New(errs.FailedPrecondition, "org.unit.not_empty")
		}
		for _, hold := range s.holds {
			if err := hold(ctx, tx, u.ID); err != nil {
				return err
			}
		}
		u.State = UnitDissolved
		return nil
	})
}
