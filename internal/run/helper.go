package run

import (
	"bytes"
	"slices"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/id"
)

// helper is a member who visits, and where.
type helper struct {
	Path     string // unit, "" for the whole union
	HelperID id.ID  // membership
}

// helperRoles are the roles that visit for a unit (BY_UNIT).
var helperRoles = []authz.Role{authz.Helper, authz.TeamLeader}

// siteRoles are the roles that staff a site (BY_SITE).
var siteRoles = []authz.Role{authz.CenterStaff, authz.StationStaff}

// helperPool hands out helpers: those of the recipient's unit, else of the nearest
// unit above that has any, the one with the fewest visits first.
type helperPool struct {
	byPath map[string][]id.ID
	load   map[id.ID]int
	near   map[string][]id.ID // by unit path, found before
}

// newHelperPool counts on in loads, the visits that each helper has still to make.
func newHelperPool(helpers []helper, loads map[id.ID]int) *helperPool {
	p := &helperPool{byPath: map[string][]id.ID{}, load: loads, near: map[string][]id.ID{}}
	for _, h := range helpers {
		p.byPath[h.Path] = append(p.byPath[h.Path], h.HelperID)
	}
	for _, ids := range p.byPath { // equal loads are shared out in one order, so that a repeat gives the same
		slices.SortFunc(ids, func(a, b id.ID) int { return bytes.Compare(a[:], b[:]) })
	}
	return p
}

// take is the helper for one more visit in the unit; nil when there is nobody.
func (p *helperPool) take(unitPath string) *id.ID {
	ids := p.nearest(unitPath)
	if len(ids) == 0 {
		return nil
	}
	least := ids[0]
	for _, x := range ids[1:] {
		if p.load[x] < p.load[least] {
			least = x
		}
	}
	p.load[least]++
	return &least
}

// pathSegment is the length of one level of a unit path, "0001.".
const pathSegment = 5

func (p *helperPool) nearest(unitPath string) []id.ID {
	if ids, ok := p.near[unitPath]; ok {
		return ids
	}
	ids := p.byPath[unitPath]
	if len(ids) == 0 && len(unitPath) >= pathSegment {
		ids = p.nearest(unitPath[:len(unitPath)-pathSegment])
	}
	p.near[unitPath] = ids
	return ids
}
