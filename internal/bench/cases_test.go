package bench

import (
	"encoding/hex"
	"fmt"
	"math/rand/v2"
	"strings"
	"sync/atomic"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/id"
)

// benchCase is one question in the language of each server.
type benchCase struct {
	name    string
	scope   scope
	limit   statements
	session string // of the account that asks our server
	own     question
	theirs  question // nil: PostGraphile has nothing that compares
}

func pick[T any](rng *rand.Rand, from []T) T { return from[rng.IntN(len(from))] }

// maxOffset is how far people turn pages: the tenth page of twenty.
const maxOffset = 200

func (w *world) cases(product process) []benchCase {
	officer := w.login("machine", authz.UnionOfficer)
	supervisor := w.login("district", authz.SuperiorSupervisor)
	desk, above := w.signIn(product, officer.Login, officer.Password), w.signIn(product, supervisor.Login, supervisor.Password)
	union := scope{w.union, "nuanxin_app"}
	super := w.connect("postgres")
	prefixes := strings.Split(text(w.b, super, `select string_agg(distinct left(head_name, 2), ',') from app.archive where tenant_id = $1`, w.union), ",")
	year := clock.TodayCN(clock.System).Year
	ask := func(operation string, vars func(rng *rand.Rand) map[string]any) question {
		document := documentOf(w.b, operation)
		return func(rng *rand.Rand) map[string]any {
			return map[string]any{"documentId": document, "variables": vars(rng)}
		}
	}
	const found = ` from app.archive a where a.id in (select k.archive_id from app.archive_search_key k where k.key >= $1 and k.key < $2)`
	return []benchCase{
		{
			name: "an archive with its family and consents", scope: union, session: desk,
			limit: func(rng *rand.Rand) []statement {
				return []statement{{`select a.*, (select json_agg(p) from app.household_person p where p.archive_id = a.id and p.removed_at is null),
					(select json_agg(c) from app.consent c where c.archive_id = a.id) from app.archive a where a.id = $1`, []any{pick(rng, w.archives)}}}
			},
			own: ask("Archive", func(rng *rand.Rand) map[string]any { return map[string]any{"id": pick(rng, w.archives)} }),
			theirs: func(rng *rand.Rand) map[string]any {
				return map[string]any{"query": theirArchive, "variables": map[string]any{"tenant": w.union, "id": pick(rng, w.archives)}}
			},
		},
		{
			name: "a page of 20 archives and their number", scope: union, session: desk,
			limit: func(rng *rand.Rand) []statement {
				return []statement{
					{`select a.*, u.name from app.archive a join app.unit u on u.tenant_id = a.tenant_id and u.id = a.unit_id
						order by a.head_pinyin, a.id limit 21 offset $1`, []any{rng.IntN(maxOffset)}},
					{`select count(*) from app.archive`, nil},
				}
			},
			own: ask("Archives", func(rng *rand.Rand) map[string]any {
				return map[string]any{"first": 20, "offset": rng.IntN(maxOffset)}
			}),
			theirs: func(rng *rand.Rand) map[string]any {
				return map[string]any{"query": theirPage, "variables": map[string]any{"offset": rng.IntN(maxOffset)}}
			},
		},
		{
			name: "search by the beginning of a name", scope: union, session: desk,
			limit: func(rng *rand.Rand) []statement {
				v := between(pick(rng, prefixes))
				args := []any{v["from"], v["to"]}
				return []statement{
					{`select a.*` + found + ` order by a.head_pinyin, a.id limit 21`, args},
					{`select count(*)` + found, args},
				}
			},
			own: ask("Archives", func(rng *rand.Rand) map[string]any {
				return map[string]any{"first": 20, "filter": map[string]any{"search": pick(rng, prefixes)}}
			}),
			theirs: func(rng *rand.Rand) map[string]any {
				return map[string]any{"query": theirSearch, "variables": between(pick(rng, prefixes))}
			},
		},
		{
			name: "filing an archive", scope: union, session: desk, limit: w.copyArchive(),
			own: ask("CreateArchive", func(rng *rand.Rand) map[string]any { return map[string]any{"input": w.newHousehold(rng)} }),
		},
		{
			name: fmt.Sprintf("the federation's roll-up over %d unions", ledUnions+3), session: above,
			scope: scope{w.district, "nuanxin_supervisor"},
			limit: func(*rand.Rand) []statement { return []statement{{rollUp, []any{year}}} },
			own:   ask("FederationOverview", func(*rand.Rand) map[string]any { return map[string]any{"year": year} }),
			theirs: func(*rand.Rand) map[string]any {
				return map[string]any{"query": theirRollUp, "variables": map[string]any{"year": year}}
			},
		},
	}
}

// between are the bounds of all texts that begin with a prefix.
func between(prefix string) map[string]any {
	return map[string]any{"from": prefix, "to": prefix + "\U0010FFFF"}
}

const rollUp = `select t.*, s.* from app.tenant_branch() t left join app.tenant_stat s on s.tenant_id = t.id and s.year = $1
	order by t.name collate app.zh, t.id`

// newHousehold is somebody nobody has filed yet.
func (w *world) newHousehold(rng *rand.Rand) map[string]any {
	return map[string]any{
		"unitId": pick(rng, w.units), "headName": "测试户主", "idNumber": newResident(), "category": "DEEP", "householdSize": 3,
		"mainCause": "ILLNESS", "phone": fmt.Sprintf("139%08d", rng.IntN(1e8)), "address": "青溪区铸造路 1 号", "incomeYear": "3600000", "rigidYear": "2400000",
		"members": []map[string]any{{"name": "家属", "relation": "配偶"}, {"name": "孩子", "relation": "子女"}},
	}
}

var residents atomic.Int64

// newResident makes an identity number that no other call makes, of an area that the
// demo does not use.
func newResident() string {
	n := int(residents.Add(1))
	birth := clock.Date{Year: 1955, Month: 1, Day: 1}.AddDays(n % 15_000)
	body := fmt.Sprintf("410402%04d%02d%02d%03d", birth.Year, int(birth.Month), birth.Day, n/15_000%1000)
	sum := 0
	for i, weight := range []int{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2} {
		sum += weight * int(body[i]-'0')
	}
	return body + string("10X98765432"[sum%11])
}

// copyArchive writes the rows of a household, copied from one on file, in one
// transaction: what is left of filing without seals, numbering and the audit chain.
func (w *world) copyArchive() statements {
	super := w.connect("postgres")
	archive := copied(w.b, super, "app.archive", "id")
	person := copied(w.b, super, "app.household_person", "archive_id")
	version := copied(w.b, super, "app.archive_version", "archive_id")
	key := copied(w.b, super, "app.archive_search_key", "archive_id")
	withFamily := strings.Split(text(w.b, super, `select string_agg(archive_id::text, ',') from
		(select distinct archive_id from app.household_person where tenant_id = $1 and removed_at is null limit 1000) a`, w.union), ",")
	var copies atomic.Int64
	return func(rng *rand.Rand) []statement {
		from, to := pick(rng, withFamily), id.New(id.Archive).String()
		index := make([]byte, 32)
		for i := range index {
			index[i] = byte(rng.Uint32())
		}
		bix := `\x` + hex.EncodeToString(index)
		of := map[string]any{"archive_id": to}
		member := map[string]any{"archive_id": to, "id": id.New(id.Person), "id_number_bix": nil, "federation_bix": nil}
		second := map[string]any{"archive_id": to, "id": id.New(id.Person), "id_number_bix": nil, "federation_bix": nil}
		return []statement{
			{archive, []any{from, map[string]any{"id": to, "number": fmt.Sprintf("2020-%06d", copies.Add(1)), "id_number_bix": bix, "federation_bix": bix, "created_at": clock.System.Now()}}},
			{person, []any{from, member}},
			{person, []any{from, second}},
			{version, []any{from, of}},
			{key, []any{from, of}},
		}
	}
}
