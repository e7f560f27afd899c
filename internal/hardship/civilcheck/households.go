package civilcheck

import (
	"context"
	"strconv"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
)

// Households lists the households of a batch that the caller has loaded, with everybody
// on the list, in one round trip.
func (s *Service) Households(ctx context.Context, batch id.ID, leftOut bool, args page.Args) (*CivilBatchHouseholdConnection, error) {
	win, err := args.Window()
	if err != nil {
		return nil, err
	}
	scope, err := authz.ScopeFor(ctx, authz.ArchiveCheck)
	if err != nil {
		return nil, err
	}
	w := &db.Where{}
	w.Add("x.batch_id = $%d", batch)
	w.Add("(x.left_out is not null) = $%d", leftOut)
	w.AddScope(scope, "a.unit_path")
	sql, params := w.Page(householdColumns, listed, db.Keyset{Columns: "x.seq, x.archive_id", Cast: "int"}, win)
	rows := db.Many[*CivilBatchHousehold](sql, params...)
	people := db.Many[*CivilBatchPerson](`select `+personColumns+` from app.civil_batch_person p
		join (`+sql+`) z on z.batch_id = p.batch_id and z.archive_id = p.archive_id order by p.archive_id, p.seq`, params...)
	if err := s.DB.Fetch(ctx, rows, people); err != nil {
		return nil, err
	}
	by := make(map[id.ID]*CivilBatchHousehold, len(rows.Rows))
	for _, x := range rows.Rows {
		by[x.ArchiveID] = x
	}
	for _, p := range people.Rows {
		by[p.ArchiveID].Members = append(by[p.ArchiveID].Members, p)
	}
	c := page.Of(rows.Rows, win, func(x *CivilBatchHousehold) page.Cursor {
		return page.Cursor{Key: strconv.Itoa(x.Seq), ID: x.ArchiveID}
	})
	c.Total = func(ctx context.Context) (int, error) { return s.DB.Count(ctx, w, listed) }
	return c, nil
}
