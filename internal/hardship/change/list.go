package change

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// Changes lists requests, the newest first. Errors: BAD_USER_INPUT, FORBIDDEN.
func (s *Service) Changes(ctx context.Context, states []ArchiveChangeState, args page.Args) (*ArchiveChangeConnection, error) {
	var v validate.Errors
	validate.KnownAll(&v, "states", states, States)
	if err := v.Err(); err != nil {
		return nil, err
	}
	win, err := args.Window()
	if err != nil {
		return nil, err
	}
	scope, err := authz.ScopeFor(ctx, authz.ArchiveRead)
	if err != nil {
		return nil, err
	}
	w := &db.Where{}
	if len(states) > 0 {
		w.Add("x.state = any($%d)", states)
	}
	w.AddScope(scope, "a.unit_path")
	sql, params := w.Page(changeColumns, changeTables, db.Keyset{Columns: "x.proposed_at, x.id", Cast: "timestamptz", Desc: true}, win)
	q := db.Many[*ArchiveChange](sql, params...)
	if err := s.DB.Fetch(ctx, q); err != nil {
		return nil, err
	}
	c := page.Of(q.Rows, win, func(x *ArchiveChange) page.Cursor { return page.Cursor{Key: page.TimeKey(x.ProposedAt), ID: x.ID} })
	c.Total = func(ctx context.Context) (int, error) { return s.DB.Count(ctx, w, changeTables) }
	return c, nil
}

// ChangesByID loads the requests that the caller may see; others are absent.
func (s *Service) ChangesByID(ctx context.Context, ids []id.ID) (map[id.ID]*ArchiveChange, error) {
	rows, err := s.scoped(ctx, sqlChangesByID, ids)
	out := make(map[id.ID]*ArchiveChange, len(rows))
	for _, c := range rows {
		out[c.ID] = c
	}
	return out, err
}

// ChangesOf loads the requests of archives, also those by which an archive began or
// ended, the newest first.
func (s *Service) ChangesOf(ctx context.Context, archives []id.ID) (map[id.ID][]*ArchiveChange, error) {
	rows, err := s.scoped(ctx, sqlChangesOf, archives)
	out := make(map[id.ID][]*ArchiveChange, len(archives))
	for _, c := range rows {
		out[c.ArchiveID] = append(out[c.ArchiveID], c)
		if c.OtherID != nil {
			out[*c.OtherID] = append(out[*c.OtherID], c)
		}
	}
	return out, err
}

func (s *Service) scoped(ctx context.Context, sql string, ids []id.ID) ([]*ArchiveChange, error) {
	scope, err := authz.ScopeFor(ctx, authz.ArchiveRead)
	if err != nil {
		return nil, err
	}
	where, args := scope.Where("a.unit_path", []any{ids})
	q := db.Many[*ArchiveChange](sql+where+sqlChangesOrder, args...)
	return q.Rows, s.DB.FetchByID(ctx, q)
}
