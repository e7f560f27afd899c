package audit_test

import (
	"bytes"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

// noSink is a sink for tests that look at the anchors in the database only.
type noSink struct{}

func (noSink) KeepAnchors(context.Context, time.Time, []byte) error { return nil }

// chainLength is the length of the chain that is tampered with.
const chainLength = 12

// tampering is what somebody with the owner's rights may try. It is SQL on the
// entry n (2 ≤ n < chainLength), run past row level security.
type tampering struct {
	name string
	sql  func(n int, r *rand.Rand) string
}

// rehash recomputes every hash and the head: the complete, consistent rewrite.
const rehash = `
	do $$ declare e app.audit_entry; last bytea := sha256('nuanxin.audit.genesis'::bytea); n bigint := 0; begin
	for e in select * from app.audit_entry where tenant_id = app.current_tenant() order by seq loop
		e.prev := last; e.hash := sha256(e.prev || app.audit_canonical(e)); last := e.hash; n := e.seq;
		update app.audit_entry set prev = e.prev, hash = e.hash where tenant_id = e.tenant_id and seq = e.seq;
	end loop;
	update app.audit_head set seq = n, hash = last where tenant_id = app.current_tenant(); end $$;`

const own = ` where tenant_id = app.current_tenant() `

func edit(column string) func(int, *rand.Rand) string {
	return func(n int, _ *rand.Rand) string {
		return fmt.Sprintf("update app.audit_entry set %s %s and seq = %d;", column, own, n)
	}
}

func closeGap(n int) string {
	return fmt.Sprintf(`update app.audit_entry set seq = -seq %[1]s and seq > %[2]d; update app.audit_entry set seq = -seq - 1 %[1]s and seq < 0;`, own, n)
}

func remove(n int) string {
	return fmt.Sprintf("delete from app.audit_entry %s and seq = %d;", own, n)
}

func insertAt(n int, id string) string {
	return fmt.Sprintf(`update app.audit_entry set seq = -seq %[1]s and seq >= %[2]d; update app.audit_entry set seq = -seq + 1 %[1]s and seq < 0;
		insert into app.audit_entry select (jsonb_populate_record(e, jsonb_build_object('seq', %[2]d, 'id', '%[3]s'))).* from app.audit_entry e %[1]s and seq = 1;`, own, n, id)
}

func cut(n int) string {
	return fmt.Sprintf(`delete from app.audit_entry %[1]s and seq >= %[2]d;
		update app.audit_head h set (seq, hash) = (select seq, hash from app.audit_entry e where e.tenant_id = h.tenant_id order by seq desc limit 1) %[1]s;`, own, n)
}

func swap(n, m int) string {
	return fmt.Sprintf(`update app.audit_entry set seq = -1 %[1]s and seq = %[2]d; update app.audit_entry set seq = %[2]d %[1]s and seq = %[3]d;
		update app.audit_entry set seq = %[3]d %[1]s and seq = -1;`, own, n, m)
}

func tamperings() []tampering {
	all := []tampering{
		{"delete", func(n int, _ *rand.Rand) string { return remove(n) }},
		{"delete and close the gap", func(n int, _ *rand.Rand) string { return remove(n) + closeGap(n) }},
		{"delete, close the gap and rehash", func(n int, _ *rand.Rand) string { return remove(n) + closeGap(n) + rehash }},
		{"insert", func(n int, _ *rand.Rand) string { return insertAt(n, id.New(id.AuditEntry).String()) }},
		{"insert and rehash", func(n int, _ *rand.Rand) string { return insertAt(n, id.New(id.AuditEntry).String()) + rehash }},
		{"swap", func(n int, r *rand.Rand) string { return swap(n, n-1-r.IntN(n-1)) }},
		{"swap and rehash", func(n int, r *rand.Rand) string { return swap(n, n-1-r.IntN(n-1)) + rehash }},
		{"cut the tail", func(n int, _ *rand.Rand) string { return cut(n) }},
		{"cut entries, leave the head", func(n int, _ *rand.Rand) string {
			return fmt.Sprintf("delete from app.audit_entry %s and seq >= %d;", own, n)
		}},
		{"cut the tail and grow another", func(n int, _ *rand.Rand) string {
			return cut(n) + `select app.audit_append(gen_random_uuid(), null, 'x', null, 'visit.sign', 'Visit', null, '', null, 0, null, '', '') from generate_series(1, 12);`
		}},
		{"forge an anchor", func(n int, _ *rand.Rand) string {
			return fmt.Sprintf("insert into app.audit_anchor select tenant_id, seq, hash, now(), 'a1', '\\x00' from app.audit_entry %s and seq = %d;", own, n)
		}},
		{"move an anchor", func(n int, _ *rand.Rand) string {
			return fmt.Sprintf("update app.audit_anchor set seq = %d %s;", n, own)
		}},
		{"move the head", func(n int, _ *rand.Rand) string {
			return fmt.Sprintf("update app.audit_head set seq = %d %s;", n, own)
		}},
		{"lose the head", func(int, *rand.Rand) string { return "delete from app.audit_head " + own }},
	}
	for _, column := range []string{
		"at = at + interval '1 microsecond'", "id = gen_random_uuid()", "actor_id = null", "actor_id = gen_random_uuid()",
		"actor_name = actor_name || 'x'", "acting_tenant_id = gen_random_uuid()", "action = 'visit.void'", "object_kind = 'Archive'",
		"object_id = gen_random_uuid()", "reason = ''", "detail = null", "detail = detail || '\\x00'", "bulk_count = 7, bulk_root = '\\x00'",
		"request_id = ''", "ip = '::1'", "prev = hash", "hash = prev",
		"actor_name = actor_name || request_id, request_id = ''",
	} {
		all = append(all, tampering{"edit: " + column, edit(column)})
		if column != "hash = prev" && column != "prev = hash" { // a rehash repairs these
			all = append(all, tampering{"edit and rehash: " + column, func(n int, r *rand.Rand) string { return edit(column)(n, r) + rehash }})
		}
	}
	return all
}

func TestAThousandTamperingsAreFound(t *testing.T) {
	t.Parallel()
	w := newWorld(t, dbtest.Isolated(t))
	ctx := w.tenant(t)
	for i := range chainLength {
		e := visitSigned(fmt.Sprint("签收 ", i))
		e.Note = i
		w.append(t, ctx, e)
		if i == chainLength/2 {
			_, err := w.notary.Anchor(ctx, noSink{})
			require.NoError(t, err)
			w.clock.Advance(10 * time.Minute)
		}
	}
	signed, err := w.notary.Anchor(ctx, noSink{})
	require.NoError(t, err)
	require.Equal(t, 1, signed)
	super := w.db.Super(t)
	exec := func(sql string) {
		t.Helper()
		_, err := super.PgConn().Exec(ctx, sql).ReadAll()
		require.NoError(t, err, sql)
	}
	self, _ := tenant.From(ctx)
	exec(fmt.Sprintf(`select set_config('app.tenant', '%s', false);
		create temp table e as table app.audit_entry; create temp table h as table app.audit_head; create temp table a as table app.audit_anchor`, self))

	seed := uint64(20261123)
	r, kinds := rand.New(rand.NewPCG(seed, 1)), tamperings()
	for i := range 1000 {
		how, n := kinds[i%len(kinds)], 2+r.IntN(chainLength-2)
		exec(how.sql(n, r))
		report, err := w.notary.Verify(ctx)
		require.NoError(t, err)
		require.False(t, report.OK(), "not found: %s at %d (seed %d, round %d)", how.name, n, seed, i)
		exec(`begin; delete from app.audit_entry; delete from app.audit_head; delete from app.audit_anchor;
			insert into app.audit_entry table e; insert into app.audit_head table h; insert into app.audit_anchor table a; commit`)
	}
	report, err := w.notary.Verify(ctx)
	require.NoError(t, err)
	require.Equal(t, &audit.Report{TenantID: self, Entries: chainLength, Anchored: chainLength}, report, "the untouched chain")
}

func TestKeptAnchorsFindWhatTheOwnerHides(t *testing.T) {
	t.Parallel()
	w := newWorld(t, dbtest.Isolated(t))
	ctx, dir := w.tenant(t), t.TempDir()
	w.append(t, ctx, visitSigned("一"), visitSigned("二"), visitSigned("三"))
	_, err := w.notary.Anchor(ctx, audit.DirSink(dir))
	require.NoError(t, err)
	again, err := w.notary.Anchor(ctx, audit.DirSink(dir))
	require.NoError(t, err)
	require.Zero(t, again, "nothing moved, nothing to sign")
	kept, err := os.ReadFile(filepath.Join(dir, "audit-anchors-2026-11.jsonl"))
	require.NoError(t, err)

	verify := func(lines []byte) (all, anchors bool, out string) {
		var b bytes.Buffer
		all, err := w.notary.VerifyAll(ctx, &b)
		require.NoError(t, err)
		anchors, err = w.notary.VerifyAnchors(ctx, bytes.NewReader(lines), &b)
		require.NoError(t, err)
		return all, anchors, b.String()
	}
	all, anchors, out := verify(kept)
	require.True(t, all && anchors, out)
	require.Contains(t, out, "3 entries, signed up to 3: ok")

	forged := bytes.Replace(kept, []byte(`"seq":3`), []byte(`"seq":2`), 1)
	_, anchors, out = verify(forged)
	require.False(t, anchors)
	require.Contains(t, out, "entry 2: FORGED")
	_, err = w.notary.VerifyAnchors(ctx, bytes.NewReader([]byte("{")), &bytes.Buffer{})
	require.Error(t, err)

	// The owner cuts the tail, moves the head and drops the anchors: inside of the
	// database nothing is wrong any more.
	self, _ := tenant.From(ctx)
	require.NoError(t, w.db.Exec(ctx, w.db.Name, fmt.Sprintf("select set_config('app.tenant', '%s', false);", self)+cut(3)+"delete from app.audit_anchor"))
	all, anchors, out = verify(kept)
	require.True(t, all)
	require.False(t, anchors)
	require.Contains(t, out, "entry 3: MISSING")

	w.append(t, ctx, visitSigned("另一"))
	_, anchors, out = verify(kept)
	require.False(t, anchors)
	require.Contains(t, out, "entry 3: REWRITTEN")
}

// The hash is computed in SQL and recomputed in Go; whatever the texts are, the two
// must agree.
func TestGoAndSQLHashTheSame(t *testing.T) {
	t.Parallel()
	w := newWorld(t, dbtest.Shared(t))
	base := w.db.Tenant(t)
	text := rapid.StringMatching(`[^\x00]{0,40}`)
	appended := 0
	rapid.Check(t, func(r *rapid.T) {
		actor := audit.Actor{Name: "a" + text.Draw(r, "name"), RequestID: text.Draw(r, "request"), IP: text.Draw(r, "ip")}
		if rapid.Bool().Draw(r, "person") {
			actor.ID, actor.TenantID = id.New(id.Account), id.New(id.Tenant)
		}
		e := visitSigned(text.Draw(r, "reason"))
		if rapid.Bool().Draw(r, "note") {
			e.Note = text.Draw(r, "text")
		}
		items := make([]audit.Item, rapid.IntRange(0, 3).Draw(r, "items"))
		require.NoError(r, w.db.InTenant(audit.WithActor(base, actor), func(ctx context.Context, tx db.Tx) error {
			return w.AppendBulk(ctx, tx, e, items)
		}))
		appended++
	})
	report, err := w.notary.Verify(base)
	require.NoError(t, err)
	require.Empty(t, report.Findings)
	require.EqualValues(t, appended, report.Entries)
}

func TestVerifyNeedsATenant(t *testing.T) {
	t.Parallel()
	w := newWorld(t, dbtest.Shared(t))
	_, err := w.notary.Verify(t.Context())
	require.ErrorIs(t, err, db.ErrNoTenant)
	report, err := w.notary.VerifyRecent(w.tenant(t))
	require.NoError(t, err)
	require.True(t, report.OK(), "an empty chain is whole")
}
