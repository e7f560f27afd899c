package hardship

import (
	"fmt"

	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/db"
)

// Bearers are rows that are found by a name.
type Bearers struct {
	rows  string // what is selected from; the archive there is a
	id    string // what the rows are told apart by
	near  string // the same rows of one owner n.owner, joined to n
	owner string // who bears the name
	keys  string // the table of the names' keys
	key   string // the column there that says whose a key is
}

const nearHead = ` cross join lateral (select * from app.archive a where a.id = n.owner offset 0) a`

var (
	byHead   = Bearers{`app.archive a`, "a.id", nearHead, "a.id", "app.archive_search_key", "archive_id"}
	byMember = Bearers{
		`app.household_person p join app.archive a on a.tenant_id = p.tenant_id and a.id = p.archive_id`, "p.id",
		` cross join lateral (select * from app.household_person p where p.id = n.owner offset 0) p
		cross join lateral (select * from app.archive a where a.id = p.archive_id offset 0) a`,
		"p.id", "app.household_person_key", "person_id",
	}
)

// OfArchives are the rows of a table that belong to archives, and are found by their heads:
// t is the alias of the table, which names an archive in archive_id.
func OfArchives(table, t string) Bearers {
	b := byHead
	b.rows = table + ` ` + t + ` join app.archive a on a.tenant_id = ` + t + `.tenant_id and a.id = ` + t + `.archive_id`
	b.id = t + `.id`
	b.near += ` cross join lateral (select * from ` + table + ` ` + t + ` where ` + t + `.archive_id = a.id offset 0) ` + t
	return b
}

// Bounds of a search by name.
const (
	nearest    = 300 // keys that are looked at before all rows that the reader sees are
	keysOfName = 4   // more than the keys of one name that begin with one text
)

// Found begins a statement with "found", the ids of at most limit rows under a condition
// whom a name means, and takes what it needs behind the arguments.
//
// A letter may mean a fifth of a union. The keys nearest to it are therefore asked first,
// in their order, and suffice for everybody who sees a good part of the union. If there
// are more keys and not yet enough rows, the reader sees few, and each of those is asked
// for its own keys. Each offset 0 keeps PostgreSQL to that order: it takes both the keys
// of a text and the rows of a unit for far fewer than they are.
func (b Bearers) Found(name, where string, args []any, limit int) (with string, _ []any) {
	from, to := cn.KeyRange(name)
	args = append(args, from, to, limit)
	n := len(args)
	begins := fmt.Sprintf("k.key >= $%d and k.key < $%d", n-2, n-1)
	enough := db.Placeholder(n)
	return fmt.Sprintf(`with near as materialized (
		select k.%[5]s as owner from %[4]s k where %[6]s order by k.key, k.%[5]s limit %[8]d
	), hit as materialized (
		select %[2]s as id from near n%[11]s where %[7]s limit %[9]d * %[10]s
	), rest as (
		select %[2]s as id from %[1]s where %[7]s
			and (select count(*) from near) = %[8]d and (select count(distinct h.id) from hit h) < %[10]s
			and exists (select from %[4]s k where k.tenant_id = a.tenant_id and k.%[5]s = %[3]s and %[6]s offset 0)
		limit %[10]s
	), found as (select h.id from hit h union select r.id from rest r limit %[10]s) `,
		b.rows, b.id, b.owner, b.keys, b.key, begins, where, nearest, keysOfName, enough, b.near), args
}
