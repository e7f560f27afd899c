package campaign

import (
	"context"
	"slices"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// resolve looks up what the plan names: units, members, archives. It fills the paths
// of the quotas' units and reports every name that does not exist here.
func (p *plan) resolve(ctx context.Context, tx db.Tx) error {
	units, err := unitsByID(ctx, tx, p.unitRefs())
	if err != nil {
		return err
	}
	members, err := activeMembers(ctx, tx, p.memberRefs())
	if err != nil {
		return err
	}
	excluded := make([]id.ID, len(p.Audience.Exclusions))
	for i, x := range p.Audience.Exclusions {
		excluded[i] = x.ArchiveID
	}
	archives, err := existingArchives(ctx, tx, excluded)
	if err != nil {
		return err
	}
	var v validate.Errors
	checkUnits(&v, "audience.unitIds", p.Audience.UnitIDs, units)
	for i, x := range excluded {
		v.Check(archives[x], validate.Index("audience.exclusions", i, "archiveId"), "archive_unknown")
	}
	for i := range p.quotas {
		q := &p.quotas[i]
		q.UnitPath = units[q.UnitID].Path
		v.Check(units[q.UnitID].State == unitActive, validate.Index("quotas", i, "unitId"), "unit_unknown")
		v.Check(q.FillerID == nil || members[*q.FillerID], validate.Index("quotas", i, "fillerId"), "member_unknown")
	}
	for i, g := range p.groups {
		checkUnits(&v, validate.Index("groups", i, "unitIds"), g.UnitIDs, units)
		v.Check(members[g.LeaderID], validate.Index("groups", i, "leaderId"), "member_unknown")
	}
	return v.Err()
}

// unitActive is the state of a unit that exists today.
const unitActive = "ACTIVE"

func checkUnits(v *validate.Errors, path string, ids []id.ID, units map[id.ID]unitRow) {
	for i, x := range ids {
		v.Check(units[x].State == unitActive, validate.Index(path, i, ""), "unit_unknown")
	}
}

func (p *plan) unitRefs() []id.ID {
	refs := slices.Clone(p.Audience.UnitIDs)
	for _, q := range p.quotas {
		refs = append(refs, q.UnitID)
	}
	for _, g := range p.groups {
		refs = append(refs, g.UnitIDs...)
	}
	return refs
}

func (p *plan) memberRefs() []id.ID {
	var refs []id.ID
	for _, q := range p.quotas {
		if q.FillerID != nil {
			refs = append(refs, *q.FillerID)
		}
	}
	for _, g := range p.groups {
		refs = append(refs, g.LeaderID)
	}
	return refs
}
