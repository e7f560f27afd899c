package hardship

import (
	"context"
	"strings"

	"golang.org/x/text/width"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
)

// unitFinder finds the unit that a sheet names: by code, by name, or by a path of
// names such as "一分厂/总装车间", whole or its end.
type unitFinder struct {
	byCode   map[string]*unit
	byName   map[string][]*unit
	byPath   map[string]*unit
	fallback *unit
	found    map[string][]*unit // by the text asked for
}

func loadUnits(ctx context.Context, tx db.Tx, fallback *id.ID) (*unitFinder, error) {
	units, err := activeUnits(ctx, tx)
	f := &unitFinder{
		byCode: map[string]*unit{}, byName: map[string][]*unit{}, byPath: map[string]*unit{}, found: map[string][]*unit{},
	}
	for _, u := range units {
		name := plainUnitName(u.Name)
		f.byName[name] = append(f.byName[name], u)
		f.byPath[u.Path] = u
		if u.Code != "" {
			f.byCode[u.Code] = u
		}
		if fallback != nil && u.ID == *fallback {
			f.fallback = u
		}
	}
	return f, err
}

// UnitsNamedTx finds the active units that texts of a sheet may mean, as the import of
// rosters does: by code, by name, or by a path of names. Texts that name none have no
// entry.
func (s *Service) UnitsNamedTx(ctx context.Context, tx db.Tx, texts []string) (map[string][]id.ID, error) {
	units, err := loadUnits(ctx, tx, nil)
	if err != nil {
		return nil, err
	}
	out := map[string][]id.ID{}
	for _, text := range texts {
		if out[text] != nil {
			continue
		}
		for _, u := range units.find(text) {
			out[text] = append(out[text], u.ID)
		}
	}
	return out, nil
}

// find answers every unit that the text may mean, the fallback when there is none.
func (f *unitFinder) find(text string) []*unit {
	if known, ok := f.found[text]; ok {
		return known
	}
	units := f.search(text)
	if len(units) == 0 && f.fallback != nil {
		units = []*unit{f.fallback}
	}
	f.found[text] = units
	return units
}

func (f *unitFinder) search(text string) []*unit {
	if u := f.byCode[strings.TrimSpace(text)]; u != nil {
		return []*unit{u}
	}
	names := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(`/\>＞／、→|`, r) })
	for i := range names {
		names[i] = plainUnitName(names[i])
	}
	if len(names) == 0 {
		return nil
	}
	var fits []*unit
	for _, u := range f.byName[names[len(names)-1]] {
		if f.lies(u, names[:len(names)-1]) {
			fits = append(fits, u)
		}
	}
	return fits
}

// lies tells whether the units above u have these names, the nearest last.
func (f *unitFinder) lies(u *unit, above []string) bool {
	path := u.Path
	for i := len(above) - 1; i >= 0; i-- {
		path = parentPath(path)
		if parent := f.byPath[path]; parent == nil || plainUnitName(parent.Name) != above[i] {
			return false
		}
	}
	return true
}

// parentPath cuts the last segment off: "0001.0004." is below "0001.".
func parentPath(path string) string {
	return path[:strings.LastIndexByte(strings.TrimSuffix(path, "."), '.')+1]
}

// unionEndings are what sheets add to the name of a unit or leave out.
var unionEndings = []string{"工会委员会", "工会小组", "分工会", "工会", "分会"}

// plainUnitName folds width, case and spaces and drops the ending.
func plainUnitName(s string) string {
	s = strings.ToLower(width.Fold.String(strings.Join(strings.Fields(s), "")))
	for _, ending := range unionEndings {
		if short, ok := strings.CutSuffix(s, ending); ok && short != "" {
			return short
		}
	}
	return s
}
