package followup

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// FollowUps lists the requests of the caller's units and the caller's own, due first.
func (s *Service) FollowUps(ctx context.Context, f *FollowUpFilter, args page.Args) (*FollowUpConnection, error) {
	w, err := args.Window()
	if err != nil {
		return nil, err
	}
	if f != nil {
		var v validate.Errors
		validate.KnownAll(&v, "filter.states", f.States, states)
		if err := v.Err(); err != nil {
			return nil, err
		}
	}
	where, err := followUpsWhere(ctx, f, clock.TodayCN(s.clock))
	if err != nil {
		return nil, err
	}
	sql, params := where.Page(followUpColumns, followUpTables, db.Keyset{Columns: "f.due_on, f.id", Cast: "date"}, w)
	rows := db.Many[*FollowUp](sql, params...)
	if err := s.fetchFollowUps(ctx, rows); err != nil {
		return nil, err
	}
	c := page.Of(rows.Rows, w, func(f *FollowUp) page.Cursor { return page.Cursor{Key: f.DueOn.String(), ID: f.ID} })
	c.Total = func(ctx context.Context) (int, error) { return s.db.Count(ctx, where, followUpTables) }
	return c, nil
}

// FollowUpByID is one request. Errors: NOT_FOUND, FORBIDDEN.
func (s *Service) FollowUpByID(ctx context.Context, x id.ID) (*FollowUp, error) {
	found, err := s.FollowUpsByID(ctx, []id.ID{x})
	if err != nil {
		return nil, err
	}
	if found[x] == nil {
		return nil, errs.New(errs.NotFound, "campaign.follow_up_missing")
	}
	return found[x], nil
}

// FollowUpsByID loads requests that the caller may see.
func (s *Service) FollowUpsByID(ctx context.Context, ids []id.ID) (map[id.ID]*FollowUp, error) {
	where, args, err := followUpsVisible(ctx, []any{ids})
	if err != nil {
		return nil, err
	}
	rows := db.Many[*FollowUp](sqlFollowUpsByID+where, args...)
	if err := s.fetchFollowUps(ctx, rows); err != nil {
		return nil, err
	}
	out := make(map[id.ID]*FollowUp, len(rows.Rows))
	for _, f := range rows.Rows {
		out[f.ID] = f
	}
	return out, nil
}

// FollowUpsOf loads the requests of reports that the caller has been shown, in the
// order in which they were heard.
func (s *Service) FollowUpsOf(ctx context.Context, reports []id.ID) (map[id.ID][]*FollowUp, error) {
	rows := db.Many[*FollowUp](sqlFollowUpsOf, reports)
	if err := s.fetchFollowUps(ctx, rows); err != nil {
		return nil, err
	}
	out := map[id.ID][]*FollowUp{}
	for _, f := range rows.Rows {
		out[f.ReportID] = append(out[f.ReportID], f)
	}
	return out, nil
}

func (s *Service) fetchFollowUps(ctx context.Context, rows *db.Rows[*FollowUp]) error {
	if err := s.db.Fetch(ctx, rows); err != nil {
		return err
	}
	today := clock.TodayCN(s.clock)
	for _, f := range rows.Rows {
		f.today = today
	}
	return nil
}
