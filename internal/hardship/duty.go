package hardship

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/member"
)

// Duty is one of the four duties of the union towards a household (四个第一), a code of
// the dictionary DUTY.
type Duty string

// The duties.
const (
	Responsible Duty = "RESPONSIBLE" // 第一责任人
	Informed    Duty = "INFORMED"    // 第一知情人
	Coordinator Duty = "COORDINATOR" // 第一协调人
	Implementer Duty = "IMPLEMENTER" // 第一落实人
)

// InCharge are the members of staff who have the duties. A duty that nobody is named for
// is that of the owner.
type InCharge struct {
	OwnerID       *id.ID // 第一责任人
	InformedID    *id.ID
	CoordinatorID *id.ID
	ImplementerID *id.ID
}

// HouseholdDuty is who has one duty towards a household.
type HouseholdDuty struct {
	Duty     Duty
	MemberID *id.ID
	Named    bool // otherwise the owner has it as well
}

// Duties lists the four, responsibility first.
func (c *InCharge) Duties() []HouseholdDuty {
	out := []HouseholdDuty{{Duty: Responsible, MemberID: c.OwnerID, Named: c.OwnerID != nil}}
	for _, d := range []HouseholdDuty{
		{Duty: Informed, MemberID: c.InformedID}, {Duty: Coordinator, MemberID: c.CoordinatorID}, {Duty: Implementer, MemberID: c.ImplementerID},
	} {
		d.Named = d.MemberID != nil
		if !d.Named {
			d.MemberID = c.OwnerID
		}
		out = append(out, d)
	}
	return out
}

// lines are the duties under their names in the history.
func (c *InCharge) lines() []line {
	return []line{
		{"owner", optionalID(c.OwnerID), nil},
		{"informed", optionalID(c.InformedID), nil},
		{"coordinator", optionalID(c.CoordinatorID), nil},
		{"implementer", optionalID(c.ImplementerID), nil},
	}
}

// ChargeTx gives the duties of a locked archive to people and stores it as its next
// version. Errors: CONFLICT (version).
func (s *Service) ChargeTx(ctx context.Context, tx db.Tx, a *Archive, to InCharge, reason string) error {
	before := a.InCharge
	a.InCharge = to
	fields := differing(before.lines(), to.lines())
	if len(fields) == 0 {
		return nil
	}
	return s.next(ctx, tx, a, change{
		kind: kindUpdated, action: "archive.assign", reason: reason, before: before, after: to, fields: fields,
	})
}

// AssignTx puts somebody in charge of a locked archive (第一责任人) and stores it as its
// next version. Errors: CONFLICT (version).
func (s *Service) AssignTx(ctx context.Context, tx db.Tx, a *Archive, owner id.ID, reason string) error {
	to := a.InCharge
	to.OwnerID = &owner
	return s.ChargeTx(ctx, tx, a, to, reason)
}

// NearestTx answers who is in charge of the households of a unit when nobody is named:
// whoever works on archives nearest to it, or else oversees them, nil for nobody.
func NearestTx(ctx context.Context, tx db.Tx, today clock.Date) (func(unitPath string) *id.ID, error) {
	works, err := member.NearestTx(ctx, tx, authz.ArchiveProcess, today)
	if err != nil {
		return nil, err
	}
	oversees, err := member.NearestTx(ctx, tx, authz.ArchiveOversee, today)
	if err != nil {
		return nil, err
	}
	return func(unitPath string) *id.ID {
		if found := works(unitPath); found != nil {
			return found
		}
		return oversees(unitPath)
	}, nil
}
