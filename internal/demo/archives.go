package demo

import (
	"context"
	"fmt"
	"sort"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
)

// shares of the demo's households by union, in percent.
var shares = []struct {
	union    string
	percent  int
	industry string // section of GB/T 4754
}{{"machine", 70, "C"}, {"transit", 20, "G"}, {"textile", 10, "C"}}

// fileArchives imports invented rosters the way an office would.
func (d *director) fileArchives() error {
	taken := map[string]bool{} // over all unions: who is on file in one is not filed in another
	for i, s := range shares {
		st := d.tenants[s.union]
		n := d.Households * s.percent / 100
		d.Progress(fmt.Sprintf("demo: %d archives of %s", n, st.name))
		g := newGenerator(uint64(i+1), st.area, clock.TodayCN(d.Clock))
		g.taken, g.industry = taken, s.industry
		if err := d.importRoster(st, g, n); err != nil {
			return fmt.Errorf("archives of %s: %w", st.name, err)
		}
	}
	return nil
}

func (d *director) importRoster(st *stage, g *generator, n int) error {
	units := leaves(st)
	importID := id.New(id.Import)
	for from := 0; from < n; from += hardship.MaxRosterChunk {
		chunk := hardship.RosterChunk{ImportID: importID}
		for i := from; i < min(n, from+hardship.MaxRosterChunk); i++ {
			h := g.household(units[i%len(units)])
			st.roster = append(st.roster, h)
			chunk.Rows = append(chunk.Rows, hardship.RosterRow{Row: i + 4, Household: h})
		}
		var results []hardship.RosterResult
		err := d.DB.InTenant(st.as(authz.UnionOfficer), func(ctx context.Context, tx db.Tx) (err error) {
			results, err = d.Hardship.ImportRosterTx(ctx, tx, chunk)
			return err
		})
		if err != nil {
			return err
		}
		for _, r := range results {
			if !r.Written {
				return fmt.Errorf("row %d was refused: %v", r.Row, r.Reasons)
			}
		}
	}
	return nil
}

// leaves are the names of the units in which people work, in a fixed order.
func leaves(st *stage) (out []string) {
	for _, b := range st.branches {
		if b.workshops == nil {
			out = append(out, b.name)
		}
		out = append(out, b.workshops...)
	}
	sort.Strings(out)
	return out
}
