package run

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
)

// Runs lists the runs of the union, the latest opening first.
func (s *Service) Runs(ctx context.Context, f *RunFilter, args page.Args) (*CampaignRunConnection, error) {
	if err := authz.RequireAny(ctx, authz.CampaignRead); err != nil {
		return nil, err
	}
	w, err := args.Window()
	if err != nil {
		return nil, err
	}
	where := runsWhere(f)
	sql, params := where.Page(runColumns, "app.campaign_run r", db.Keyset{Columns: "r.due_at, r.id", Cast: "timestamptz", Desc: true}, w)
	rows := db.Many[*CampaignRun](sql, params...)
	if err := s.db.Fetch(ctx, rows); err != nil {
		return nil, err
	}
	c := page.Of(rows.Rows, w, func(r *CampaignRun) page.Cursor {
		return page.Cursor{Key: page.TimeKey(r.DueAt), ID: r.ID}
	})
	c.Total = func(ctx context.Context) (int, error) { return s.db.Count(ctx, where, "app.campaign_run r") }
	return c, nil
}

// RunByID is one run. Errors: NOT_FOUND, FORBIDDEN.
func (s *Service) RunByID(ctx context.Context, x id.ID) (*CampaignRun, error) {
	found, err := s.RunsByID(ctx, []id.ID{x})
	if err != nil {
		return nil, err
	}
	if found[x] == nil {
		return nil, errs.New(errs.NotFound, "campaign.run_missing")
	}
	return found[x], nil
}

// RunsByID loads runs. Helpers need the run of their visits, so whoever reads or
// records visits may read its frame too.
func (s *Service) RunsByID(ctx context.Context, ids []id.ID) (map[id.ID]*CampaignRun, error) {
	if authz.RequireAny(ctx, authz.VisitRecord) != nil {
		if err := authz.RequireAny(ctx, authz.CampaignRead); err != nil {
			return nil, err
		}
	}
	rows := db.Many[*CampaignRun](sqlRunsByID, ids)
	if err := s.db.FetchByID(ctx, rows); err != nil {
		return nil, err
	}
	out := make(map[id.ID]*CampaignRun, len(rows.Rows))
	for _, r := range rows.Rows {
		out[r.ID] = r
	}
	return out, nil
}

// RunsOf loads the runs of campaigns, the latest first.
func (s *Service) RunsOf(ctx context.Context, campaigns []id.ID) (map[id.ID][]CampaignRun, error) {
	rows := db.Many[CampaignRun](sqlRunsOf, campaigns)
	if err := s.db.FetchByID(ctx, rows); err != nil {
		return nil, err
	}
	out := map[id.ID][]CampaignRun{}
	for _, r := range rows.Rows {
		out[r.CampaignID] = append(out[r.CampaignID], r)
	}
	return out, nil
}

// ProgressOf loads how far runs have come, of the whole union.
func (s *Service) ProgressOf(ctx context.Context, runs []id.ID) (map[id.ID]*RunProgress, error) {
	type row struct {
		RunID id.ID
		RunProgress
	}
	rows := db.Many[row](sqlProgressOf, runs, clock.TodayCN(s.clock))
	if err := s.db.FetchByID(ctx, rows); err != nil {
		return nil, err
	}
	out := make(map[id.ID]*RunProgress, len(rows.Rows))
	for i := range rows.Rows {
		out[rows.Rows[i].RunID] = &rows.Rows[i].RunProgress
	}
	return out, nil
}
