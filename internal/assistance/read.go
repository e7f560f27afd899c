package assistance

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
)

// Detail is an application with what its screen shows, read in one round trip.
type Detail struct {
	Application *Application
	Papers      []*ApplicationPaper
	History     []*ApplicationEvent
}

// scoped appends the caller's read scope to a statement whose arguments are args.
func scoped(ctx context.Context, sql, rest string, args ...any) (string, []any, error) {
	where, args, err := Readable(ctx, args)
	return sql + where + rest, args, err
}

// ApplicationDetail is one application with its papers and its history. Errors:
// NOT_FOUND, FORBIDDEN.
func (s *Service) ApplicationDetail(ctx context.Context, x id.ID) (*Detail, error) {
	r, err := s.reader(ctx)
	if err != nil {
		return nil, err
	}
	sql, args, err := scoped(ctx, sqlApplicationsByID, "", []id.ID{x})
	if err != nil {
		return nil, err
	}
	found := db.One[*Application](sql, args...)
	there, err := papersQuery(ctx, []id.ID{x})
	if err != nil {
		return nil, err
	}
	history, err := historyQuery(ctx, []id.ID{x})
	if err != nil {
		return nil, err
	}
	if err := s.db.FetchByID(ctx, found, there, history); err != nil {
		return nil, err
	}
	if !found.Found {
		return nil, errs.New(errs.NotFound, "assistance.missing")
	}
	found.Row.seen = r
	return &Detail{Application: found.Row, Papers: there.Rows, History: history.Rows}, nil
}

func papersQuery(ctx context.Context, applications []id.ID) (*db.Rows[*ApplicationPaper], error) {
	sql, args, err := scoped(ctx, sqlPapersOf, sqlPapersOfOrder, applications)
	return db.Many[*ApplicationPaper](sql, args...), err
}

func historyQuery(ctx context.Context, applications []id.ID) (*db.Rows[*ApplicationEvent], error) {
	sql, args, err := scoped(ctx, sqlHistoryOf, sqlHistoryOfOrder, applications)
	return db.Many[*ApplicationEvent](sql, args...), err
}

// PapersOf loads the papers of applications in the order in which they came.
func (s *Service) PapersOf(ctx context.Context, applications []id.ID) (map[id.ID][]*ApplicationPaper, error) {
	q, err := papersQuery(ctx, applications)
	if err != nil {
		return nil, err
	}
	if err := s.db.FetchByID(ctx, q); err != nil {
		return nil, err
	}
	out := make(map[id.ID][]*ApplicationPaper, len(applications))
	for _, d := range q.Rows {
		out[d.ApplicationID] = append(out[d.ApplicationID], d)
	}
	return out, nil
}

// HistoryOf loads what happened to applications, oldest first.
func (s *Service) HistoryOf(ctx context.Context, applications []id.ID) (map[id.ID][]*ApplicationEvent, error) {
	q, err := historyQuery(ctx, applications)
	if err != nil {
		return nil, err
	}
	if err := s.db.FetchByID(ctx, q); err != nil {
		return nil, err
	}
	out := make(map[id.ID][]*ApplicationEvent, len(applications))
	for _, e := range q.Rows {
		out[e.ApplicationID] = append(out[e.ApplicationID], e)
	}
	return out, nil
}

// MissingPapers lists the papers of those given that an application lacks.
func (p *Application) MissingPapers(there []*ApplicationPaper) []Paper { return p.missing(there) }
