package handover

import (
	"context"
	"strings"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// HandoverDestination is a union that an archive can be handed over to.
type HandoverDestination struct {
	ID   id.ID
	Name string
	Uscc string
}

// Destinations finds unions of the own federation by a part of their name or by their
// code, at most twenty. Errors: FORBIDDEN.
func (s *Service) Destinations(ctx context.Context, wanted string) ([]*HandoverDestination, error) {
	if err := authz.RequireAny(ctx, authz.ArchiveEdit); err != nil {
		return nil, err
	}
	q := db.Many[*HandoverDestination](sqlFindUnions, strings.TrimSpace(wanted))
	err := s.DB.Fetch(ctx, q)
	return q.Rows, err
}

// Handovers lists the handovers of this union, the newest first. Errors: BAD_USER_INPUT,
// FORBIDDEN.
func (s *Service) Handovers(ctx context.Context, states []ArchiveHandoverState, args page.Args) (*ArchiveHandoverConnection, error) {
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
	sql, params := w.Page(handoverColumns, handoverTables, db.Keyset{Columns: "x.proposed_at, x.id", Cast: "timestamptz", Desc: true}, win)
	q := db.Many[*ArchiveHandover](sql, params...)
	if err := s.DB.Fetch(ctx, q); err != nil {
		return nil, err
	}
	c := page.Of(q.Rows, win, func(x *ArchiveHandover) page.Cursor { return page.Cursor{Key: page.TimeKey(x.ProposedAt), ID: x.ID} })
	c.Total = func(ctx context.Context) (int, error) { return s.DB.Count(ctx, w, handoverTables) }
	return c, nil
}

// Offers lists what other unions offer to this one, the newest first. An offer belongs to
// no unit yet: only those see it who may file archives anywhere. Errors: BAD_USER_INPUT,
// FORBIDDEN.
func (s *Service) Offers(ctx context.Context, states []ArchiveOfferState, args page.Args) (*ArchiveOfferConnection, error) {
	var v validate.Errors
	validate.KnownAll(&v, "states", states, OfferStates)
	if err := v.Err(); err != nil {
		return nil, err
	}
	win, err := args.Window()
	if err != nil {
		return nil, err
	}
	if err := authz.Require(ctx, authz.ArchiveRegister, authz.Resource{}); err != nil {
		return nil, err
	}
	w := &db.Where{}
	if len(states) > 0 {
		w.Add("o.state = any($%d)", states)
	}
	sql, params := w.Page(offerColumns, offerTables, db.Keyset{Columns: "o.offered_at, o.id", Cast: "timestamptz", Desc: true}, win)
	q := db.Many[*ArchiveOffer](sql, params...)
	if err := s.DB.Fetch(ctx, q); err != nil {
		return nil, err
	}
	c := page.Of(q.Rows, win, func(o *ArchiveOffer) page.Cursor { return page.Cursor{Key: page.TimeKey(o.OfferedAt), ID: o.ID} })
	c.Total = func(ctx context.Context) (int, error) { return s.DB.Count(ctx, w, offerTables) }
	return c, nil
}

// HandoversByID loads the handovers that the caller may see; others are absent.
func (s *Service) HandoversByID(ctx context.Context, ids []id.ID) (map[id.ID]*ArchiveHandover, error) {
	rows, err := s.scoped(ctx, sqlHandoversByID, ids)
	out := make(map[id.ID]*ArchiveHandover, len(rows))
	for _, x := range rows {
		out[x.ID] = x
	}
	return out, err
}

// HandoversOf loads the handovers of archives, the newest first.
func (s *Service) HandoversOf(ctx context.Context, archives []id.ID) (map[id.ID][]*ArchiveHandover, error) {
	rows, err := s.scoped(ctx, sqlHandoversOf, archives)
	out := make(map[id.ID][]*ArchiveHandover, len(archives))
	for _, x := range rows {
		out[x.ArchiveID] = append(out[x.ArchiveID], x)
	}
	return out, err
}

func (s *Service) scoped(ctx context.Context, sql string, ids []id.ID) ([]*ArchiveHandover, error) {
	scope, err := authz.ScopeFor(ctx, authz.ArchiveRead)
	if err != nil {
		return nil, err
	}
	where, args := scope.Where("a.unit_path", []any{ids})
	q := db.Many[*ArchiveHandover](sql+where+sqlHandoversOrder, args...)
	return q.Rows, s.DB.FetchByID(ctx, q)
}

// OffersByID loads offers for those who may answer them, and accepted ones for those who
// read the archive that came of it; for others they are absent.
func (s *Service) OffersByID(ctx context.Context, ids []id.ID) (map[id.ID]*ArchiveOffer, error) {
	scope, err := authz.ScopeFor(ctx, authz.ArchiveRead)
	if err != nil {
		return nil, err
	}
	where, args := scope.Where("a.unit_path", []any{ids, authz.Can(ctx, authz.ArchiveRegister, authz.Resource{})})
	q := db.Many[*ArchiveOffer](sqlOffersByID+where+`)`, args...)
	err = s.DB.FetchByID(ctx, q)
	out := make(map[id.ID]*ArchiveOffer, len(q.Rows))
	for _, o := range q.Rows {
		out[o.ID] = o
	}
	return out, err
}

// OffersOf loads the offers that archives came from.
func (s *Service) OffersOf(ctx context.Context, archives []id.ID) (map[id.ID]*ArchiveOffer, error) {
	scope, err := authz.ScopeFor(ctx, authz.ArchiveRead)
	if err != nil {
		return nil, err
	}
	where, args := scope.Where("a.unit_path", []any{archives})
	q := db.Many[*ArchiveOffer](sqlOffersOf+where, args...)
	err = s.DB.FetchByID(ctx, q)
	out := make(map[id.ID]*ArchiveOffer, len(q.Rows))
	for _, o := range q.Rows {
		out[*o.ArchiveID] = o
	}
	return out, err
}
