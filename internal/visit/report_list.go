package visit

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
)

// ReportsOf loads the reports of visits that the caller has been shown, newest first,
// at most twenty each.
func (s *Service) ReportsOf(ctx context.Context, visits []id.ID) (map[id.ID][]*VisitReport, error) {
	rows := db.Many[*VisitReport](sqlReportsOf, visits)
	if err := s.db.Fetch(ctx, rows); err != nil {
		return nil, err
	}
	out := map[id.ID][]*VisitReport{}
	for _, r := range rows.Rows {
		out[r.VisitID] = append(out[r.VisitID], r)
	}
	return out, nil
}

// ReportsByID loads reports of visits that the caller may see.
func (s *Service) ReportsByID(ctx context.Context, ids []id.ID) (map[id.ID]*VisitReport, error) {
	where, args, err := visible(ctx, []any{ids})
	if err != nil {
		return nil, err
	}
	rows := db.Many[*VisitReport](sqlReportsByID+where, args...)
	if err := s.db.Fetch(ctx, rows); err != nil {
		return nil, err
	}
	out := make(map[id.ID]*VisitReport, len(rows.Rows))
	for _, r := range rows.Rows {
		out[r.ID] = r
	}
	return out, nil
}

// FilesOf loads which files belong to reports that the caller has been shown: the
// signature first, then the photos in order. Who may open them is for attachment to
// say.
func (s *Service) FilesOf(ctx context.Context, reports []id.ID) (map[id.ID][]*ReportFile, error) {
	rows := db.Many[*ReportFile](sqlFilesOf, reports)
	if err := s.db.Fetch(ctx, rows); err != nil {
		return nil, err
	}
	out := map[id.ID][]*ReportFile{}
	for _, f := range rows.Rows {
		out[f.ReportID] = append(out[f.ReportID], f)
	}
	return out, nil
}
