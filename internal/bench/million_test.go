package bench

import (
	"fmt"
	"math/rand/v2"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

// perTeam is how many archives a team has, however many the union has.
const perTeam = 500

// few is how many archives are planted for the figures that those of many stand beside.
const few = 2 * perTeam

// shallow is how far back pages are asked for: as far as there are any with few archives.
const shallow = 900

// BenchmarkMillion asks the screens of casework in a union with few archives and again
// with very many, as somebody of one team, who sees the least, and as somebody of the
// whole union. NUANXIN_BENCH_ARCHIVES is how many; without it the benchmark is left out.
func BenchmarkMillion(b *testing.B) {
	n, err := strconv.Atoi(os.Getenv("NUANXIN_BENCH_ARCHIVES"))
	if err != nil {
		b.Skip("NUANXIN_BENCH_ARCHIVES says how many archives")
	}
	w := newWorld(b, few)
	w.multiply(0, few)
	product := w.startProduct()
	var table strings.Builder
	table.WriteString("\n| Question | As | p50 with few | p50 | times | p95 | p50 of 16 at once | p95 | /s |\n|---|---|---|---|---|---|---|---|---|\n")
	for b.Loop() {
		var small []time.Duration
		for _, q := range w.bigQuestions(product) {
			small = append(small, q.alone(b).p50)
		}
		w.multiply(few, n)
		for i, q := range w.bigQuestions(product) {
			alone := q.alone(b)
			fmt.Fprintf(&table, "| %s | %s | %s | %s | %.1f | %s | %s |\n", q.name, q.as, millis(small[i]), millis(alone.p50),
				float64(alone.p50)/float64(small[i]), millis(alone.p95), q.together())
		}
	}
	fmt.Fprintf(os.Stdout, "%s\n%d and %d archives\n", table.String(), 2*few, n+few)
}

// bigQuestion is one screen as one person sees it.
type bigQuestion struct {
	name, as string
	askers   []asker
}

// alone measures the screen as one reader at a time asks for it, warmed.
func (q bigQuestion) alone(b *testing.B) figures {
	b.Helper()
	measure(b, q.askers[:1], time.Second)
	return measure(b, q.askers[:1], 3*time.Second)
}

// together is the end of the screen's line: as all ask for it at once, or that the server
// refused somebody because it would have taken too long.
func (q bigQuestion) together() string {
	f, err := try(q.askers, 3*time.Second)
	if err != nil {
		return "refused | | "
	}
	return fmt.Sprintf("%s | %s | %.0f", millis(f.p50), millis(f.p95), f.perSecond)
}

func (w *world) bigQuestions(product process) (out []bigQuestion) {
	officer, chair := w.login("machine", authz.UnionOfficer), w.login("machine", authz.UnionChair)
	if w.staff.Login == "" {
		w.staff = w.ofOneTeam()
	}
	wide := w.signIn(product, officer.Login, officer.Password)
	deciding := w.signIn(product, chair.Login, chair.Password)
	deep := w.signIn(product, w.staff.Login, w.staff.Password)
	super := w.connect("postgres")
	of := func(sql string, args ...any) func(string) func(*rand.Rand) map[string]any {
		found := strings.Split(text(w.b, super, "select string_agg(x::text, ',') from ("+sql+" limit 20000) q(x)", append([]any{w.union}, args...)...), ",")
		return func(name string) func(*rand.Rand) map[string]any {
			return func(rng *rand.Rand) map[string]any { return map[string]any{name: pick(rng, found)} }
		}
	}
	all := of(`select id from app.archive where tenant_id = $1`)
	own := of(`select id from app.archive where tenant_id = $1 and unit_path = $2`, w.teamPath)
	names := of(`select distinct head_name from app.archive where tenant_id = $1 and unit_path = $2`, w.teamPath)
	applications := of(`select id from app.application where tenant_id = $1 and state <> 'DRAFT' and number not like 'B%'`)
	cases := of(`select id from app.approval_case where tenant_id = $1 and state = 'PENDING' and step_role = 'UNION_CHAIR'
		and subject_id in (select id from app.archive union all select id from app.application where number not like 'B%')`)
	add := func(name, as, session, operation string, vars func(rng *rand.Rand) map[string]any) {
		document := documentOf(w.b, operation)
		out = append(out, bigQuestion{name, as, product.askers(w.b, session, func(rng *rand.Rand) map[string]any {
			return map[string]any{"documentId": document, "variables": vars(rng)}
		})})
	}
	both := func(name, operation string, forAll, forTeam func(rng *rand.Rand) map[string]any) {
		add(name, "union", wide, operation, forAll)
		add(name, "team", deep, operation, forTeam)
	}
	filtered := func(key, value string) func(*rand.Rand) map[string]any {
		return func(*rand.Rand) map[string]any {
			return map[string]any{"first": 20, "filter": map[string]any{key: value}}
		}
	}
	page := func(rng *rand.Rand) map[string]any { return map[string]any{"first": 20, "offset": rng.IntN(shallow)} }
	first := func(*rand.Rand) map[string]any { return map[string]any{"first": 20} }
	nothing := func(*rand.Rand) map[string]any { return nil }
	search := func(rng *rand.Rand) map[string]any {
		return map[string]any{"first": 20, "filter": map[string]any{"search": names("x")(rng)["x"]}}
	}
	letter := func(rng *rand.Rand) map[string]any {
		return map[string]any{"text": pick(rng, []string{"w", "li", "zh"})}
	}
	both("the counts of the queues", "ArchiveQueues", nothing, nothing)
	both("a page of archives", "Archives", page, first)
	both("the number of archives", "ArchivesTotal", nothing, nothing)
	both("a queue: never helped", "Archives", filtered("queue", "NEVER_HELPED"), filtered("queue", "NEVER_HELPED"))
	both("a queue: missing papers", "Archives", filtered("queue", "MISSING_PAPERS"), filtered("queue", "MISSING_PAPERS"))
	both("a queue: expiring consents", "Archives", filtered("queue", "EXPIRING_CONSENTS"), filtered("queue", "EXPIRING_CONSENTS"))
	both("search for a name", "Archives", search, search)
	both("search everything for a name", "Search", names("text"), names("text"))
	both("search everything for a letter", "Search", letter, letter)
	both("an archive", "Archive", all("id"), own("id"))
	both("an archive's progress", "ArchiveProgress", all("id"), own("id"))
	both("an archive's means test", "MeansTest", all("archiveId"), own("archiveId"))
	both("a page of applications", "Applications", first, first)
	add("an application", "union", wide, "Application", applications("id"))
	both("the number of applications", "ApplicationsTotal", nothing, nothing)
	add("the inbox of approvals", "chair", deciding, "ApprovalInbox", first)
	add("the number of cases in the inbox", "chair", deciding, "ApprovalInboxTotal", nothing)
	add("a case to decide", "chair", deciding, "ApprovalCase", cases("id"))
	add("the workbench", "union", wide, "Workbench", nothing)
	return append(out, bigQuestion{"the self-check", "anybody", product.visitors(w.b, w.publicCode(super))})
}

// ofOneTeam is a team leader who has become the staff of one of the new teams.
func (w *world) ofOneTeam() (l struct{ Login, Password string }) {
	found := w.login("machine", authz.TeamLeader)
	tag, err := w.connect("postgres").Exec(w.b.Context(), `update app.role_assignment ra set role = 'STATION_STAFF', unit_id = (select id from app.unit where tenant_id = $1 and path = $2)
		from app.membership m join identity.account a on a.id = m.account_id
		where ra.tenant_id = $1 and m.tenant_id = $1 and m.id = ra.membership_id and a.login = $3 and ra.role = 'TEAM_LEADER'`, w.union, w.teamPath, found.Login)
	require.NoError(w.b, err)
	require.Positive(w.b, tag.RowsAffected())
	l.Login, l.Password = found.Login, found.Password
	return l
}

func (w *world) publicCode(super *pgx.Conn) string {
	return text(w.b, super, `select uscc from identity.tenant where id = $1`, w.union)
}

// ownKind is the identifier of the seed with the kind of the copied row.
const ownKind = "overlay(b.id::text placing substr(s.id::text, 22, 2) from 22 for 2)::uuid"

// multiply copies the archives of the union that asks from the copy of one number up to
// that of another, each with its own sealed identity number, to new teams. A tenth get an
// application, and a thousandth of many wait for the chair.
func (w *world) multiply(from, to int) {
	w.b.Helper()
	ctx := w.b.Context()
	super := w.connect("postgres")
	_, err := super.Exec(ctx, `set session_replication_role = replica; set synchronous_commit = off;
		create unlogged table public.big (id uuid, template uuid, seq int, sealed bytea, unit_id uuid, unit_path text collate "C")`)
	require.NoError(w.b, err)
	w.plantSeeds(super, w.plantTeams(super, (to-from)/perTeam), from, to)
	waiting := 1000
	if from == 0 {
		waiting = 20 // the first page of the inbox is full with few archives too
	}
	for _, sql := range []string{
		clone(w.b, super, "app.archive", "s.id = b.template", map[string]string{
			"id": "b.id", "number": "to_char(1000 + b.seq / 1000000, 'FM0000') || '-' || to_char(b.seq % 1000000, 'FM000000')", "state": "'ACTIVE'",
			"unit_id": "b.unit_id", "unit_path": "b.unit_path", "id_number_sealed": "b.sealed", "phone_sealed": "null", "address_sealed": "null",
			"health_sealed": "null", "bank_card_sealed": "null", "imported_extra_sealed": "null", "owner_id": "null", "ended_on": "null", "ended_as": "null", "retain_until": "null",
			"id_number_bix": "sha256(b.id::text::bytea)", "federation_bix": "sha256(b.id::text::bytea)", "phone_bix": "null",
		}, ""),
		clone(w.b, super, "app.household_person", "s.archive_id = b.template", map[string]string{
			"id": "(left(b.id::text, 13) || substr(s.id::text, 14))::uuid", "archive_id": "b.id", "id_number_sealed": "null", "health_sealed": "null",
			"id_number_bix": "null", "federation_bix": "null",
		}, ""),
		clone(w.b, super, "app.archive_search_key", "s.archive_id = b.template", map[string]string{"archive_id": "b.id"}, ""),
		clone(w.b, super, "app.household_person_key", "s.person_id in (select p.id from app.household_person p where p.archive_id = b.template)", map[string]string{
			"person_id": "(left(b.id::text, 13) || substr(s.person_id::text, 14))::uuid",
		}, ""),
		clone(w.b, super, "app.archive_version", "s.archive_id = b.template and s.version = 1", map[string]string{
			"archive_id": "b.id", "facts": "'{}'::jsonb", "persons": "'[]'::jsonb",
		}, ""),
		clone(w.b, super, "app.application", "s.id = (select x.id from app.application x where x.tenant_id = s.tenant_id order by x.id limit 1)", map[string]string{
			"id": ownKind, "archive_id": "b.id", "archive_version": "1", "number": "'B' || b.seq",
			"unit_id": "b.unit_id", "unit_path": "b.unit_path", "person_id": "null", "section_sealed": "null", "illness_sealed": "null",
			"event_bix": "sha256(b.id::text::bytea)", "follow_up_id": "null",
		}, "where b.seq % 10 = 0"),
		clone(w.b, super, "app.approval_case", "s.id = (select x.id from app.approval_case x where x.tenant_id = s.tenant_id order by x.id limit 1)", map[string]string{
			"id": ownKind, "subject_id": "b.id", "unit_id": "b.unit_id", "unit_path": "b.unit_path",
			"state": "'PENDING'", "step": "0", "step_role": "'UNION_CHAIR'", "step_level": "'TENANT'", "ended_at": "null", "blocked": "false",
			"referral_id": "null", "referred_to": "''", "steps": `'[{"name": "主席审批", "role": "UNION_CHAIR", "level": "TENANT", "mode": "ANY", "needed": 1, "days": 3, "onEmpty": "BLOCK"}]'`,
		}, fmt.Sprintf("where b.seq %% %d = 0", waiting)),
	} {
		began := time.Now()
		tag, err := super.Exec(ctx, sql, w.union)
		require.NoError(w.b, err, sql)
		fmt.Fprintln(os.Stdout, tag.RowsAffected(), "rows in", time.Since(began).Round(time.Second))
	}
	_, err = super.Exec(ctx, `drop table public.big`)
	require.NoError(w.b, err)
	_, err = super.Exec(ctx, `vacuum analyze`)
	require.NoError(w.b, err)
}

// team is a unit that archives are planted in.
type team struct {
	id   id.ID
	path string
}

// plantTeams adds teams to the other units in turn.
func (w *world) plantTeams(super *pgx.Conn, n int) (planted []team) {
	rows, err := super.Query(w.b.Context(), `with above as (
			select u.id, u.path, row_number() over (order by u.path) as no, count(*) over () as n from app.unit u where u.tenant_id = $1 and u.kind <> 'TEAM'
		), top as (select max(seq) as seq from app.unit where tenant_id = $1)
		select above.id, above.path, (top.seq + g)::int from generate_series(1, $2) g cross join top join above on above.no = g % above.n + 1`, w.union, n)
	require.NoError(w.b, err)
	type place struct {
		Parent id.ID
		Path   string
		Seq    int
	}
	parents, err := pgx.CollectRows(rows, pgx.RowToStructByPos[place])
	require.NoError(w.b, err)
	union := uuidOf(w.b, w.union)
	var values [][]any
	for _, p := range parents {
		path := fmt.Sprintf("%s%04d.", p.Path, p.Seq)
		t := team{id.New(id.Unit), path}
		planted = append(planted, t)
		values = append(values, []any{union, t.id, p.Parent, path, p.Seq, "TEAM", fmt.Sprintf("第 %d 班组", p.Seq)})
	}
	_, err = super.CopyFrom(w.b.Context(), pgx.Identifier{"app", "unit"}, []string{"tenant_id", "id", "parent_id", "path", "seq", "kind", "name"}, pgx.CopyFromRows(values))
	require.NoError(w.b, err)
	if w.teamPath == "" {
		w.teamPath = planted[0].path
	}
	return planted
}

// plantSeeds writes what is different in every copy.
func (w *world) plantSeeds(super *pgx.Conn, units []team, from, to int) {
	ctx := w.b.Context()
	d, err := db.Open(ctx, db.Options{URL: w.pg.URL("nuanxin_app", database)})
	require.NoError(w.b, err)
	defer d.Close()
	named, err := secret.ReadKeyFile(w.keyFile)
	require.NoError(w.b, err)
	kms, err := secret.NewFileKMS(named)
	require.NoError(w.b, err)
	keys, err := secret.New(d, kms).For(tenant.With(ctx, uuidOf(w.b, w.union)))
	require.NoError(w.b, err)
	_, err = super.CopyFrom(ctx, pgx.Identifier{"public", "big"}, []string{"id", "template", "seq", "sealed", "unit_id", "unit_path"},
		pgx.CopyFromSlice(to-from, func(i int) ([]any, error) {
			x, at := id.New(id.Archive), units[i%len(units)]
			sealed, err := keys.Seal(secret.AAD{Table: "archive", Column: "id_number", Row: x}, secret.NewText("530102197503010018"))
			return []any{x, uuidOf(w.b, w.archives[i%len(w.archives)]), from + i, []byte(sealed), at.id, at.path}, err
		}))
	require.NoError(w.b, err)
	_, err = super.Exec(ctx, `analyze public.big`)
	require.NoError(w.b, err)
}

// clone is a statement that copies rows of a table once for each seed, with other
// values for some columns; $1 is the tenant.
func clone(b *testing.B, super *pgx.Conn, table, on string, other map[string]string, where string) string {
	b.Helper()
	columns := strings.Split(text(b, super, `select string_agg(a.attname, ',' order by a.attnum) from pg_attribute a
		where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''`, table), ",")
	values := make([]string, len(columns))
	for i, c := range columns {
		values[i] = "s." + c
		if v := other[c]; v != "" {
			values[i] = v
		}
	}
	return "insert into " + table + " (" + strings.Join(columns, ", ") + ") select " + strings.Join(values, ", ") +
		" from public.big b join " + table + " s on s.tenant_id = $1 and " + on + " " + where
}

func uuidOf(b *testing.B, s string) id.ID {
	b.Helper()
	x, err := id.Parse(s)
	require.NoError(b, err)
	return x
}
