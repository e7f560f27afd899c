package hardship

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
)

// ArchiveHit is an archive to which a search text leads.
type ArchiveHit struct {
	Archive *Archive
	Person  *HouseholdPerson // the member of the household who was found; nil: its head
}

// Finding is a search among archives: statements that the caller sends in its own round
// trip, and what they found.
type Finding struct {
	r          reader
	heads      *db.Rows[*Archive]
	households *db.Rows[*Archive]
	people     *db.Rows[personRow]
}

// Finding looks for at most limit archives by their heads and as many by members of the
// household, among those that the caller may read. Errors: FORBIDDEN.
func (s *Service) Finding(ctx context.Context, x Sought, limit int) (*Finding, error) {
	scope, err := authz.ScopeFor(ctx, authz.ArchiveRead)
	if err != nil {
		return nil, err
	}
	r, err := s.reader(ctx)
	if err != nil {
		return nil, err
	}
	f := &Finding{r: r, heads: findHeads(scope, x, limit)}
	people := &conditions{}
	people.scope(scope)
	people.add("p.removed_at is null")
	var found string
	switch {
	case x.IDNumber != nil:
		people.add("p.id_number_bix = ?", x.IDNumber)
		found = `with found as (select p.id from ` + byMember.rows + ` where ` + people.sql() + ` order by p.id limit ` + people.arg(limit) + `) `
	case x.Name != "":
		people.minorsForKeepers(ctx, r)
		found, people.args = byMember.Found(x.Name, people.sql(), people.args, limit)
	default:
		return f, nil
	}
	f.people = db.Many[personRow](found+`select `+personColumns+`, a.unit_path from `+byMember.rows+
		` where p.id in (select f.id from found f) order by p.name, p.id`, people.args...)
	f.households = db.Many[*Archive](found+`select `+archiveColumns+` from app.archive a
		where a.id in (select p.archive_id from found f join app.household_person p on p.id = f.id)`, people.args...)
	return f, nil
}

func findHeads(scope db.UnitScope, x Sought, limit int) *db.Rows[*Archive] {
	const selected, order = `select ` + archiveColumns + ` from app.archive a where `, ` order by a.head_pinyin, a.id`
	c := &conditions{}
	c.scope(scope)
	if x.Name != "" {
		found, args := byHead.Found(x.Name, c.sql(), c.args, limit)
		return db.Many[*Archive](found+selected+`a.id in (select f.id from found f)`+order, args...)
	}
	condition, values := x.Heads()
	c.add(condition, values...)
	return db.Many[*Archive](selected+c.sql()+order+` limit `+c.arg(limit), c.args...)
}

// minorsForKeepers leaves out minors, whom a name finds only for those who keep the
// archive.
func (c *conditions) minorsForKeepers(ctx context.Context, r reader) {
	keepers, err := authz.ScopeFor(ctx, authz.ArchiveEdit)
	if err != nil {
		keepers = db.UnitScope{}
	}
	grown := "coalesce(p.birth_date, '-infinity'::date) <= " + c.arg(r.today.AddMonths(-12*adultAge))
	kept, args := keepers.Where("a.unit_path", c.args)
	c.args = args
	c.parts = append(c.parts, "("+grown+" or "+kept+")")
}

// Queries are the statements to send.
func (f *Finding) Queries() []db.Query {
	if f.people == nil {
		return []db.Query{f.heads}
	}
	return []db.Query{f.heads, f.people, f.households}
}

// Hits are the archives that were found, those by their head first, each once.
func (f *Finding) Hits() []ArchiveHit {
	var hits []ArchiveHit
	seen := map[id.ID]bool{}
	for _, a := range f.heads.Rows {
		a.seen = f.r
		seen[a.ID] = true
		hits = append(hits, ArchiveHit{Archive: a})
	}
	if f.people == nil {
		return hits
	}
	households := make(map[id.ID]*Archive, len(f.households.Rows))
	for _, a := range f.households.Rows {
		a.seen = f.r
		households[a.ID] = a
	}
	for _, p := range f.r.persons(f.people.Rows) {
		if a := households[p.ArchiveID]; a != nil && !seen[a.ID] {
			seen[a.ID] = true
			hits = append(hits, ArchiveHit{Archive: a, Person: p})
		}
	}
	return hits
}
