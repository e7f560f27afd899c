package hardship

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/cn"
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

// keysOfAName is more than the keys of one name that begin with one text, so that so
// many rows name enough people.
const keysOfAName = 4

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
	heads := &conditions{}
	heads.scope(scope)
	condition, values := x.Heads()
	heads.add(condition, values...)
	f := &Finding{r: r, heads: db.Many[*Archive](`select `+archiveColumns+` from app.archive a where `+heads.sql()+` order by a.head_pinyin, a.id limit `+
		heads.arg(limit), heads.args...)}
	people := &conditions{}
	people.scope(scope)
	if from, ok := people.members(ctx, x, r); ok {
		rest := from + people.arg(keysOfAName*limit)
		f.people = db.Many[personRow](`select `+personColumns+`, a.unit_path`+rest, people.args...)
		f.households = db.Many[*Archive](`select `+archiveColumns+` from app.archive a where a.id in (select p.archive_id`+rest+`)`, people.args...)
	}
	return f, nil
}

// members is where the members of households are found whom a text means, but for their
// bound. A minor's name finds them only for those who may see it.
func (c *conditions) members(ctx context.Context, x Sought, r reader) (from string, ok bool) {
	const joined = ` join app.archive a on a.tenant_id = p.tenant_id and a.id = p.archive_id where p.removed_at is null and `
	switch {
	case x.IDNumber != nil:
		c.add("p.id_number_bix = ?", x.IDNumber)
		return ` from app.household_person p` + joined + c.sql() + ` order by p.id limit `, true
	case x.Name == "":
		return "", false
	}
	least, beyond := cn.KeyRange(x.Name)
	c.add("k.key >= ? and k.key < ?", least, beyond)
	keepers, err := authz.ScopeFor(ctx, authz.ArchiveEdit)
	if err != nil {
		keepers = db.UnitScope{}
	}
	grown := "coalesce(p.birth_date, '-infinity'::date) <= " + c.arg(r.today.AddMonths(-12*adultAge))
	kept, args := keepers.Where("a.unit_path", c.args)
	c.args = args
	c.parts = append(c.parts, "("+grown+" or "+kept+")")
	return ` from app.household_person_key k join app.household_person p on p.tenant_id = k.tenant_id and p.id = k.person_id` + joined + c.sql() +
		` order by k.key, k.person_id limit `, true
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
