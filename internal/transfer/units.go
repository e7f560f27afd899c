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

// unitNames are the units that the actor may import into, as a sheet names them: one
// whose name others have too is led by the name of the unit above.
func unitNames(ctx context.Context, d *db.DB) ([]string, error) {
	scope, err := authz.ScopeFor(ctx, authz.ArchiveImport)
	if err != nil {
		return nil, err
	}
	all, err := units(ctx, d)
	if err != nil {
		return nil, err
	}
	byPath, count := map[string]string{}, map[string]int{}
	for _, u := range all {
		byPath[u.Path] = u.Name
		if u.Active {
			count[u.Name]++
		}
	}
	var names []string
	for _, u := range all {
		switch {
		case !u.Active || !scope.Covers(u.Path):
		case count[u.Name] > 1:
			names = append(names, byPath[parentPath(u.Path)]+"/"+u.Name)
		default:
			names = append(names, u.Name)
		}
	}
	return names, nil
}

// parentPath cuts the last segment off: "0001.0004." is below "0001.".
func parentPath(path string) string {
	return path[:strings.LastIndexByte(strings.TrimSuffix(path, "."), '.')+1]
}
