package transfer

import (
	"context"
	"strings"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
)

// unit is what this package needs to know of a unit.
type unit struct {
	ID     id.ID
	Path   string
	Name   string
	Active bool
}

func units(ctx context.Context, d *db.DB) ([]unit, error) {
	q := db.Many[unit](sqlUnits)
	err := d.Fetch(ctx, q)
	return q.Rows, err
}

// unitNames are the units that the actor may import into, as a sheet names them.
func unitNames(ctx context.Context, d *db.DB) ([]string, error) {
	scope, err := authz.ScopeFor(ctx, authz.ArchiveImport)
	if err != nil {
		return nil, err
	}
	all, err := units(ctx, d)
	if err != nil {
		return nil, err
	}
	unique := unambiguous(all)
	var names []string
	for _, u := range all {
		if u.Active && scope.Covers(u.Path) {
			names = append(names, unique[u.ID])
		}
	}
	return names, nil
}

// uniqueNames are all units as a sheet names them.
func uniqueNames(ctx context.Context, d *db.DB) (map[id.ID]string, error) {
	all, err := units(ctx, d)
	return unambiguous(all), err
}

// unambiguous leads a name that other units in being have too by the name of the unit
// above.
func unambiguous(all []unit) map[id.ID]string {
	byPath, count := map[string]string{}, map[string]int{}
	for _, u := range all {
		byPath[u.Path] = u.Name
		if u.Active {
			count[u.Name]++
		}
	}
	names := make(map[id.ID]string, len(all))
	for _, u := range all {
		names[u.ID] = u.Name
		if count[u.Name] > 1 {
			names[u.ID] = byPath[parentPath(u.Path)] + "/" + u.Name
		}
	}
	return names
}

// parentPath cuts the last segment off: "0001.0004." is below "0001.".
func parentPath(path string) string {
	return path[:strings.LastIndexByte(strings.TrimSuffix(path, "."), '.')+1]
}
