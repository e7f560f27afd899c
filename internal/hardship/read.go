package hardship

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
)

// personRow is a member with the unit of the archive, which decides what a reader
// may see.
type personRow struct {
	HouseholdPerson
	UnitPath string
}

// scoped appends the caller's read scope to a statement whose arguments are args.
func scoped(ctx context.Context, sql, rest string, args ...any) (string, []any, error) {
	scope, err := authz.ScopeFor(ctx, authz.ArchiveRead)
	if err != nil {
		return "", nil, err
	}
	where, args := scope.Where("a.unit_path", args)
	return sql + where + rest, args, nil
}

// ArchivesByID loads the archives that the caller may see; others are absent.
func (s *Service) ArchivesByID(ctx context.Context, ids []id.ID) (map[id.ID]*Archive, error) {
	sql, args, err := scoped(ctx, sqlArchivesByID, "", ids)
	if err != nil {
		return nil, err
	}
	r, err := s.reader(ctx)
	if err != nil {
		return nil, err
	}
	q := db.Many[Archive](sql, args...)
	if err := s.db.FetchByID(ctx, q); err != nil {
		return nil, err
	}
	out := make(map[id.ID]*Archive, len(q.Rows))
	for i := range q.Rows {
		q.Rows[i].seen = r
		out[q.Rows[i].ID] = &q.Rows[i]
	}
	return out, nil
}

// ArchiveByID is one archive, NOT_FOUND when it does not exist or the caller may
// not see it.
func (s *Service) ArchiveByID(ctx context.Context, x id.ID) (*Archive, error) {
	found, err := s.ArchivesByID(ctx, []id.ID{x})
	if err != nil {
		return nil, err
	}
	if found[x] == nil {
		return nil, errs.New(errs.NotFound, "hardship.archive.missing")
	}
	return found[x], nil
}

// Detail is an archive with what its screen shows, read in one round trip.
type Detail struct {
	Archive  *Archive
	Members  []*HouseholdPerson
	Consents []*Consent
}

// ArchiveDetail is ArchiveByID together with PersonsOf and ConsentsOf.
func (s *Service) ArchiveDetail(ctx context.Context, x id.ID) (*Detail, error) {
	r, err := s.reader(ctx)
	if err != nil {
		return nil, err
	}
	sql, args, err := scoped(ctx, sqlArchivesByID, "", []id.ID{x})
	if err != nil {
		return nil, err
	}
	archive := db.One[Archive](sql, args...)
	persons, err := s.personsQuery(ctx, []id.ID{x})
	if err != nil {
		return nil, err
	}
	consents, err := s.consentsQuery(ctx, []id.ID{x})
	if err != nil {
		return nil, err
	}
	if err := s.db.FetchByID(ctx, archive, persons, consents); err != nil {
		return nil, err
	}
	if !archive.Found {
		return nil, errs.New(errs.NotFound, "hardship.archive.missing")
	}
	archive.Row.seen = r
	return &Detail{Archive: &archive.Row, Members: r.persons(persons.Rows), Consents: consents.Rows}, nil
}

func (s *Service) personsQuery(ctx context.Context, archives []id.ID) (*db.Rows[personRow], error) {
	sql, args, err := scoped(ctx, sqlPersonsOf, sqlPersonsOfOrder, archives)
	return db.Many[personRow](sql, args...), err
}

func (s *Service) consentsQuery(ctx context.Context, archives []id.ID) (*db.Rows[*Consent], error) {
	sql, args, err := scoped(ctx, sqlConsentsOf, sqlConsentsOfOrder, archives)
	return db.Many[*Consent](sql, args...), err
}

func (r reader) persons(rows []personRow) []*HouseholdPerson {
	out := make([]*HouseholdPerson, len(rows))
	for i := range rows {
		p := &rows[i].HouseholdPerson
		p.unitPath, p.seen = rows[i].UnitPath, r
		out[i] = p
	}
	return out
}

// PersonsOf loads the present members of households in the order of the form.
func (s *Service) PersonsOf(ctx context.Context, archives []id.ID) (map[id.ID][]*HouseholdPerson, error) {
	r, err := s.reader(ctx)
	if err != nil {
		return nil, err
	}
	q, err := s.personsQuery(ctx, archives)
	if err != nil {
		return nil, err
	}
	if err := s.db.FetchByID(ctx, q); err != nil {
		return nil, err
	}
	out := make(map[id.ID][]*HouseholdPerson, len(archives))
	for _, p := range r.persons(q.Rows) {
		out[p.ArchiveID] = append(out[p.ArchiveID], p)
	}
	return out, nil
}

// PersonsByID loads members, also those who left.
func (s *Service) PersonsByID(ctx context.Context, ids []id.ID) (map[id.ID]*HouseholdPerson, error) {
	r, err := s.reader(ctx)
	if err != nil {
		return nil, err
	}
	sql, args, err := scoped(ctx, sqlPersonsByID, "", ids)
	if err != nil {
		return nil, err
	}
	q := db.Many[personRow](sql, args...)
	if err := s.db.FetchByID(ctx, q); err != nil {
		return nil, err
	}
	out := make(map[id.ID]*HouseholdPerson, len(ids))
	for _, p := range r.persons(q.Rows) {
		out[p.ID] = p
	}
	return out, nil
}

// ConsentsOf loads the consents of households, oldest first.
func (s *Service) ConsentsOf(ctx context.Context, archives []id.ID) (map[id.ID][]*Consent, error) {
	q, err := s.consentsQuery(ctx, archives)
	if err != nil {
		return nil, err
	}
	if err := s.db.FetchByID(ctx, q); err != nil {
		return nil, err
	}
	out := make(map[id.ID][]*Consent, len(archives))
	for _, c := range q.Rows {
		out[c.ArchiveID] = append(out[c.ArchiveID], c)
	}
	return out, nil
}

// ConsentsByID loads consents.
func (s *Service) ConsentsByID(ctx context.Context, ids []id.ID) (map[id.ID]*Consent, error) {
	sql, args, err := scoped(ctx, sqlConsentsByID, "", ids)
	if err != nil {
		return nil, err
	}
	q := db.Many[*Consent](sql, args...)
	if err := s.db.FetchByID(ctx, q); err != nil {
		return nil, err
	}
	out := make(map[id.ID]*Consent, len(ids))
	for _, c := range q.Rows {
		out[c.ID] = c
	}
	return out, nil
}

// EventsByID loads entries of histories.
func (s *Service) EventsByID(ctx context.Context, ids []id.ID) (map[id.ID]*ArchiveEvent, error) {
	sql, args, err := scoped(ctx, sqlEventsByID, "", ids)
	if err != nil {
		return nil, err
	}
	q := db.Many[*ArchiveEvent](sql, args...)
	if err := s.db.FetchByID(ctx, q); err != nil {
		return nil, err
	}
	out := make(map[id.ID]*ArchiveEvent, len(ids))
	for _, e := range q.Rows {
		out[e.ID] = e
	}
	return out, nil
}

// History is what happened to one archive, newest first: identifiers sort by time.
func (s *Service) History(ctx context.Context, archive id.ID, args page.Args) (*ArchiveEventConnection, error) {
	w, err := args.Window()
	if err != nil {
		return nil, err
	}
	var before *id.ID
	if w.Cursor != nil {
		before = &w.Cursor.ID
	}
	sql, params, err := scoped(ctx, sqlEvents, "", archive, before)
	if err != nil {
		return nil, err
	}
	sql, params = windowed(sql+` order by e.id desc`, params, w)
	q := db.Many[*ArchiveEvent](sql, params...)
	if err := s.db.Fetch(ctx, q); err != nil {
		return nil, err
	}
	c := page.Of(q.Rows, w, func(e *ArchiveEvent) page.Cursor { return page.Cursor{ID: e.ID} })
	c.Total = func(ctx context.Context) (int, error) {
		sql, params, err := scoped(ctx, sqlCountEvents, "", archive)
		if err != nil {
			return 0, err
		}
		n := db.One[int](sql, params...)
		err = s.db.Fetch(ctx, n)
		return n.Row, err
	}
	return c, nil
}
