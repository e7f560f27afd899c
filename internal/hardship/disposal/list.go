package disposal

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// Disposals lists appraisals and registers, the newest first. Errors: BAD_USER_INPUT,
// FORBIDDEN.
func (s *Service) Disposals(ctx context.Context, states []DisposalState, args page.Args) (*ArchiveDisposalConnection, error) {
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
		w.Add("d.state = any($%d)", states)
	}
	w.AddScope(scope, "d.unit_path")
	sql, params := w.Page(disposalColumns, disposalTables, db.Keyset{Columns: "d.proposed_at, d.id", Cast: "timestamptz", Desc: true}, win)
	q := db.Many[*ArchiveDisposal](sql, params...)
	if err := s.DB.Fetch(ctx, q); err != nil {
		return nil, err
	}
	c := page.Of(q.Rows, win, func(d *ArchiveDisposal) page.Cursor { return page.Cursor{Key: page.TimeKey(d.ProposedAt), ID: d.ID} })
	c.Total = func(ctx context.Context) (int, error) { return s.DB.Count(ctx, w, disposalTables) }
	return c, nil
}

// DisposalsByID loads the appraisals that the caller may see; others are absent.
func (s *Service) DisposalsByID(ctx context.Context, ids []id.ID) (map[id.ID]*ArchiveDisposal, error) {
	rows, err := scoped[*ArchiveDisposal](ctx, s, sqlDisposalsByID, "d.unit_path", sqlDisposalsOrder, ids)
	out := make(map[id.ID]*ArchiveDisposal, len(rows))
	for _, d := range rows {
		out[d.ID] = d
	}
	return out, err
}

// ofArchive is an appraisal as one of its archives has it.
type ofArchive struct {
	ArchiveDisposal
	ArchiveID id.ID
}

// DisposalsOf loads the appraisals of archives, the newest first.
func (s *Service) DisposalsOf(ctx context.Context, archives []id.ID) (map[id.ID][]*ArchiveDisposal, error) {
	rows, err := scoped[*ofArchive](ctx, s, sqlDisposalsOf, "d.unit_path", sqlDisposalsOrder, archives)
	out := make(map[id.ID][]*ArchiveDisposal, len(archives))
	for _, d := range rows {
		out[d.ArchiveID] = append(out[d.ArchiveID], &d.ArchiveDisposal)
	}
	return out, err
}

// EntriesOf loads the archives of appraisals in their order.
func (s *Service) EntriesOf(ctx context.Context, ids []id.ID) (map[id.ID][]*ArchiveDisposalEntry, error) {
	rows, err := scoped[*ArchiveDisposalEntry](ctx, s, sqlEntriesOf, "a.unit_path", sqlEntriesOrder, ids)
	out := make(map[id.ID][]*ArchiveDisposalEntry, len(ids))
	for _, e := range rows {
		out[e.DisposalID] = append(out[e.DisposalID], e)
	}
	return out, err
}

// HoldsByID loads the holds that the caller may see; others are absent.
func (s *Service) HoldsByID(ctx context.Context, ids []id.ID) (map[id.ID]*ArchiveHold, error) {
	rows, err := scoped[*ArchiveHold](ctx, s, sqlHoldsByID, "a.unit_path", sqlHoldsOrder, ids)
	out := make(map[id.ID]*ArchiveHold, len(rows))
	for _, h := range rows {
		out[h.ID] = h
	}
	return out, err
}

// HoldsOf loads the holds of archives, the newest first.
func (s *Service) HoldsOf(ctx context.Context, archives []id.ID) (map[id.ID][]*ArchiveHold, error) {
	rows, err := scoped[*ArchiveHold](ctx, s, sqlHoldsOf, "a.unit_path", sqlHoldsOrder, archives)
	out := make(map[id.ID][]*ArchiveHold, len(archives))
	for _, h := range rows {
		out[h.ArchiveID] = append(out[h.ArchiveID], h)
	}
	return out, err
}

// scoped runs a statement by identifiers within what the caller may read.
func scoped[T any](ctx context.Context, s *Service, sql, column, order string, ids []id.ID) ([]T, error) {
	scope, err := authz.ScopeFor(ctx, authz.ArchiveRead)
	if err != nil {
		return nil, err
	}
	where, args := scope.Where(column, []any{ids})
	q := db.Many[T](sql+where+order, args...)
	return q.Rows, s.DB.FetchByID(ctx, q)
}
