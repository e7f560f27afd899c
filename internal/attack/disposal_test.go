package attack

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/id"
)

// trace stands in every text that could tell of a household. It has a star and no digits,
// as what stands on notices must.
const trace = "查无*此人踪迹"

// staysWhole are tables that refer to archives and keep their rows as they are.
var staysWhole = map[string]string{
	"app.archive_bulk_row":       "that a list was worked on; the reason of a refusal is a code",
	"app.archive_disposal_entry": "the register of what was destroyed",
	"app.access_log":             "who looked at what and why: the proof of proper use outlives the data",
	"app.audit_entry":            "a hash chain, which nobody can take a link out of",
}

// staysColumn are texts of blanked rows that tell nothing of the household: the place of the
// row, who of the staff worked on it, codes.
var staysColumn = map[string][]string{
	"app.archive":           {"unit_path", "ended_as", "provenance"},
	"app.archive_change":    {"proposed_by_name", "reviewed_by_name", "undone_by_name"},
	"app.archive_hold":      {"placed_by_name", "lifted_by_name"},
	"app.archive_offer":     {"giver_name", "receiver_name", "offered_by_name", "answered_by_name", "receipt_number", "checksum"},
	"app.application":       {"number", "unit_path"},
	"app.aid_complaint":     {"answered_by_name", "decided_by_name"},
	"app.aid_call_back":     {"called_by_name"},
	"app.visit":             {"unit_name", "unit_path", "category", "goods", "received_goods"},
	"app.visit_report":      {"helper_name", "second_handler_name", "goods"},
	"app.follow_up":         {"unit_path"},
	"app.approval_case":     {"item", "unit_path", "steps", "step_role", "content_hash", "referred_to", "origin_tenant_name"},
	"app.approval_decision": {"step_name", "name", "for_name", "union_name", "content_hash"},
	"app.approval_referral": {"origin_tenant_name", "kind", "item", "content_hash"},
	"app.notice_entry":      {"subject_kind", "channel"},
	"app.notice_objection":  {"receipt"},
}

// column is one that may hold a text.
type column struct{ table, name, kind string }

func (w *world) columns(t *testing.T) []column {
	t.Helper()
	rows, err := w.super.Query(t.Context(), `select format('%I.%I', c.table_schema, c.table_name), c.column_name, c.udt_name
		from information_schema.columns c join pg_class k on k.oid = format('%I.%I', c.table_schema, c.table_name)::regclass
		where c.table_schema = 'app' and k.relkind = 'r' and c.is_generated = 'NEVER' order by 1, c.ordinal_position`)
	require.NoError(t, err)
	out, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (c column, err error) { return c, row.Scan(&c.table, &c.name, &c.kind) })
	require.NoError(t, err)
	return out
}

func (w *world) exec(t *testing.T, sql string, args ...any) {
	t.Helper()
	_, err := w.super.Exec(t.Context(), sql, args...)
	require.NoError(t, err, sql)
}

func (w *world) number(t *testing.T, sql string, args ...any) (n int) {
	t.Helper()
	require.NoError(t, w.super.QueryRow(t.Context(), sql, args...).Scan(&n), sql)
	return n
}

// findAbout finds every row that refers to a household of the union, directly or by another
// row, and every row about one of its people, as the table about.
func (w *world) findAbout(t *testing.T, union id.ID) {
	t.Helper()
	w.exec(t, `create temp table about (tbl text, row tid, id uuid, primary key (tbl, row))`)
	w.exec(t, `insert into about select 'app.archive', ctid, id from app.archive where tenant_id = $1`, union)
	w.exec(t, `create temp table persons as select id_number_bix as bix from app.archive where tenant_id = $1
		union select id_number_bix from app.household_person where tenant_id = $1 and id_number_bix is not null`, union)
	refers := map[string][]string{}
	hasID := map[string]bool{}
	for _, c := range w.columns(t) {
		hasID[c.table] = hasID[c.table] || c.name == "id"
		switch {
		case c.kind == "uuid" && c.name != "id" && c.name != "tenant_id" && c.name != "cursor_id":
			refers[c.table] = append(refers[c.table], fmt.Sprintf("x.%s in (select id from about)", c.name))
		case slices.Contains([]string{"app.approval_tie", "app.member_identity", "app.worker_access"}, c.table) && strings.HasSuffix(c.name, "_bix"):
			refers[c.table] = append(refers[c.table], fmt.Sprintf("x.%s in (select bix from persons)", c.name))
		}
	}
	for grown := true; grown; {
		grown = false
		for table, conditions := range refers {
			if _, stays := staysWhole[table]; stays {
				continue
			}
			key := "null::uuid"
			if hasID[table] {
				key = "x.id"
			}
			tag, err := w.super.Exec(t.Context(), fmt.Sprintf(`insert into about select '%s', x.ctid, %s from %s x where %s on conflict do nothing`,
				table, key, table, strings.Join(conditions, " or ")))
			require.NoError(t, err)
			grown = grown || tag.RowsAffected() > 0
		}
	}
}

// plant writes the trace into every text of those rows that takes it, and answers into
// which columns. Rows move when they are written, so all of it happens in one statement.
func (w *world) plant(t *testing.T) map[string]int {
	t.Helper()
	w.exec(t, `set session_replication_role = replica`) // neither triggers nor foreign keys
	w.exec(t, `create or replace function pg_temp.plant(tbl text, col text, value text, texts jsonb) returns int language plpgsql as $$
		declare r record; n int := 0;
		begin
			for r in execute format('select x.ctid as row from %s x where to_jsonb(x) @> any (select k from jsonb_array_elements($1) k)', tbl) using texts loop
				begin
					execute format('update %s set %I = %s where ctid = $1', tbl, col, value) using r.row;
					n := n + 1;
				exception when others then null;
				end;
			end loop;
			return n;
		end $$`)
	keys := w.keys(t)
	planted := map[string]int{}
	for _, c := range w.columns(t) {
		if keys[c.table] == "" || slices.Contains(staysColumn[c.table], c.name) || strings.HasSuffix(c.name, "_bix") || c.name == "object_key" || c.name == "thumbnail_key" {
			continue
		}
		value := map[string]string{
			"text": fmt.Sprintf("'%s'", trace), "bytea": fmt.Sprintf("convert_to('%s', 'UTF8')", trace),
			"jsonb": fmt.Sprintf(`jsonb_build_object('%s', '%s')`, trace, trace),
		}[c.kind]
		if value == "" || c.table == "app.archive" && c.kind == "jsonb" { // the program reads those before it destroys
			continue
		}
		if n := w.number(t, `select pg_temp.plant($1, $2, $3, $4)`, c.table, c.name, value, keys[c.table]); n > 0 {
			planted[c.table+"."+c.name] = n
		}
	}
	w.exec(t, `set session_replication_role = origin`)
	return planted
}

// keys are the primary keys of the marked rows by table, as a JSON array.
func (w *world) keys(t *testing.T) map[string]string {
	t.Helper()
	out := map[string]string{}
	rows, err := w.super.Query(t.Context(), `select distinct tbl from about`)
	require.NoError(t, err)
	tables, err := pgx.CollectRows(rows, pgx.RowTo[string])
	require.NoError(t, err)
	for _, table := range tables {
		var keys string
		require.NoError(t, w.super.QueryRow(t.Context(), fmt.Sprintf(`select jsonb_agg((select jsonb_object_agg(a.attname, to_jsonb(x) -> a.attname::text)
				from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
				where i.indrelid = '%[1]s'::regclass and i.indisprimary))::text
			from %[1]s x join about b on b.tbl = '%[1]s' and b.row = x.ctid`, table)).Scan(&keys))
		out[table] = keys
	}
	return out
}

// traces lists the columns that hold the trace.
func (w *world) traces(t *testing.T) []string {
	t.Helper()
	var out []string
	for _, table := range w.tenantTables(t) {
		rows, err := w.super.Query(t.Context(), fmt.Sprintf(`select distinct '%[1]s.' || v.key from %[1]s x, lateral jsonb_each_text(to_jsonb(x)) v
			where strpos(v.value, $1) > 0 or strpos(v.value, encode(convert_to($1, 'UTF8'), 'hex')) > 0`, table), trace)
		require.NoError(t, err)
		found, err := pgx.CollectRows(rows, pgx.RowTo[string])
		require.NoError(t, err)
		out = append(out, found...)
	}
	return out
}

// counted are the figures of a union: whatever is counted from rows of households.
func (w *world) counted(t *testing.T, union id.ID) (figures string) {
	t.Helper()
	require.NoError(t, w.super.QueryRow(t.Context(), `select jsonb_build_object(
		'stats', (select jsonb_agg(to_jsonb(s) - 'updated_at' order by s.run_id, s.class) from app.campaign_stat s where s.tenant_id = $1),
		'months', (select jsonb_agg(to_jsonb(m) - 'updated_at' order by m.month) from app.campaign_month m where m.tenant_id = $1),
		'visits', (select jsonb_agg(v order by v) from (select v.run_id, v.class, v.state, v.category, count(*), sum(v.cash_fen), sum(v.received_cash_fen),
			sum(v.household_size), count(distinct v.household_key) from app.visit v where v.tenant_id = $1 group by 1, 2, 3, 4) v),
		'aid', (select jsonb_agg(p order by p) from (select p.item, p.state, count(*), sum(p.approved_fen) from app.application p where p.tenant_id = $1 group by 1, 2) p),
		'scores', (select jsonb_agg(f order by f) from (select f.score, count(*) from app.aid_feedback f where f.tenant_id = $1 group by 1) f),
		'archives', (select jsonb_agg(a order by a) from (select a.unit_id, a.category, a.tier, a.flow, count(*) from app.archive a where a.tenant_id = $1 group by 1, 2, 3, 4) a))::text`,
		union).Scan(&figures))
	return figures
}

// do sends a mutation that must succeed.
func (p *persona) do(t *testing.T, query string, variables map[string]any, into any) {
	t.Helper()
	reply := p.send(t, call{query: query, variables: variables})
	var out struct {
		Data   json.RawMessage
		Errors json.RawMessage
	}
	require.NoError(t, json.Unmarshal([]byte(reply), &out))
	require.Empty(t, out.Errors, reply)
	require.NoError(t, json.Unmarshal(out.Data, into))
}

// TestDestroyedHouseholdsLeaveNoTrace destroys every household of a union that has used
// everything, after a trace was written into whatever could tell of one of them.
func TestDestroyedHouseholdsLeaveNoTrace(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	union := w.tenants[victim]
	w.exec(t, `update app.archive_hold h set lifted_at = now(), lift_reason = '诉讼已结',
		lifted_by = (select m.id from app.membership m where m.tenant_id = h.tenant_id and m.id <> h.placed_by limit 1)`)
	w.exec(t, `update app.archive set state = 'DISPOSAL_DUE', ended_as = 'CLOSED', ended_on = '2010-01-01' where tenant_id = $1`, union)
	w.findAbout(t, union)
	planted := w.plant(t)
	for _, c := range []string{
		"app.archive.head_name", "app.archive.id_number_sealed", "app.household_person.name", "app.archive_version.facts", "app.consent.person_name",
		"app.archive_event.reason", "app.visit.name", "app.visit_report.condition", "app.application.reason", "app.application_event.note",
		"app.approval_case.title", "app.approval_decision.note", "app.notice_entry.name", "app.means_assessment.explanation",
		"app.archive_survey.findings_sealed", "app.attachment.file_name", "app.archive_search_key.key",
	} {
		require.Positive(t, planted[c], c)
	}
	figures := w.counted(t, union)
	w.destroyAll(t, union)
	require.Empty(t, w.traces(t))
	w.requireWorkersSeeNothing(t)
	require.Equal(t, figures, w.counted(t, union))

	require.Zero(t, w.number(t, `select count(*) from app.archive where tenant_id = $1 and (state <> 'DESTROYED' or federation_bix is not null)`, union))
	for _, c := range w.columns(t) {
		if strings.HasSuffix(c.name, "_bix") && c.table != "app.named_recipient" {
			require.Zero(t, w.number(t, fmt.Sprintf(`select count(*) from %s where tenant_id = $1 and %s in (select bix from persons)`, c.table, c.name), union),
				"%s.%s finds somebody", c.table, c.name)
		}
	}
	require.Positive(t, w.number(t, `select count(*) from app.attachment_leftover where tenant_id = $1`, union), "objects are swept")
	w.requireCovered(t, union)
}

// requireWorkersSeeNothing: whose archive is gone still comes in, is told that nothing is
// linked with the account, and finds nothing of what was. Who never had one goes on.
func (w *world) requireWorkersSeeNothing(t *testing.T) {
	t.Helper()
	logins := w.workersOf(victim)
	unlinked := 0
	for _, login := range logins {
		var own struct {
			OwnHome struct {
				Linked         bool
				Draft, Archive *struct{ Typename string }
				Applications   []any
			}
			OwnFile *struct{ Number string }
		}
		w.signIn(t, login).do(t, `{ ownHome { linked draft { typename: __typename } archive { typename: __typename } applications { id } } ownFile { number } }`, nil, &own)
		if !own.OwnHome.Linked {
			unlinked++
			require.Nil(t, own.OwnHome.Draft)
		}
		require.Nil(t, own.OwnHome.Archive)
		require.Empty(t, own.OwnHome.Applications)
		require.Nil(t, own.OwnFile)
	}
	require.Positive(t, unlinked)
}

// destroyAll has an officer propose and a chair decide.
func (w *world) destroyAll(t *testing.T, union id.ID) {
	t.Helper()
	rows, err := w.super.Query(t.Context(), `select id::text from app.archive where tenant_id = $1 order by id`, union)
	require.NoError(t, err)
	ids, err := pgx.CollectRows(rows, pgx.RowTo[string])
	require.NoError(t, err)
	officer, chair := w.signIn(t, "machine.officer"), w.signIn(t, "machine.chair")
	for some := range slices.Chunk(ids, 100) {
		var proposed struct {
			ProposeArchiveDisposal struct {
				Disposal struct {
					ID      string
					Version int
				}
			}
		}
		officer.do(t, `mutation($i: ProposeArchiveDisposalInput!) { proposeArchiveDisposal(input: $i) { disposal { id version } } }`, map[string]any{
			"i": map[string]any{"archiveIds": some, "verdict": "DESTROY", "opinion": "保管期满，无继续保存价值。", "attachmentIds": []string{}},
		}, &proposed)
		var decided struct {
			DecideArchiveDisposal struct {
				Disposal struct {
					Entries []struct{ Outcome, Checksum string }
				}
			}
		}
		chair.do(t, `mutation($i: DecideArchiveDisposalInput!) { decideArchiveDisposal(input: $i) { disposal { entries { outcome checksum } } } }`, map[string]any{
			"i": map[string]any{"id": proposed.ProposeArchiveDisposal.Disposal.ID, "expectedVersion": 1, "approve": true},
		}, &decided)
		for _, e := range decided.DecideArchiveDisposal.Disposal.Entries {
			require.Equal(t, "DESTROYED", e.Outcome)
			require.Len(t, e.Checksum, 64)
		}
	}
}

// requireCovered: a table that refers to archives, directly or through another, is taken
// care of by an eraser, or stays for a reason that is written down.
func (w *world) requireCovered(t *testing.T, union id.ID) {
	t.Helper()
	rows, err := w.super.Query(t.Context(), `
		with recursive below as (
			select 'app.archive'::regclass as tbl
			union
			select con.conrelid::regclass from pg_constraint con join below b on b.tbl::oid = con.confrelid where con.contype = 'f'
		), named as (
			select a.attrelid::regclass as tbl from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
			where n.nspname = 'app' and c.relkind = 'r' and a.attname in ('archive_id', 'subject_id', 'object_id', 'household_key', 'application_id', 'visit_id',
				'person_bix', 'record_id')
		)
		select tbl::text from below union select tbl::text from named
		except select distinct e.line ->> 'tbl' from app.archive_disposal_entry d, jsonb_array_elements(d.erased) e (line) where d.tenant_id = $1`, union)
	require.NoError(t, err)
	uncovered, err := pgx.CollectRows(rows, pgx.RowTo[string])
	require.NoError(t, err)
	for _, table := range uncovered {
		require.Contains(t, staysWhole, table, "nobody erases %s", table)
	}
}
