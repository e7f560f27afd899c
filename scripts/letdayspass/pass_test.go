package main

import (
	"context"
	"os"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

func TestMain(m *testing.M) { os.Exit(dbtest.Main(m)) }

// world is a union with a notice, a job that ends it, a household and a trail.
const world = `
	insert into app.unit (tenant_id, id, path, seq, kind, name) values ($1, $1, '0001.', 1, 'COMPANY', '机械厂工会');
	insert into app.public_notice (tenant_id, id, number, kind, channel, unit_id, unit_path, first_day, working_days, last_day, uncertain, created_at, updated_at)
		values ($1, $1, '2026-0001', 'ARCHIVE', 'ONLINE', $1, '0001.', '2026-09-01', 5, '2026-09-08', false, '2026-08-31 15:00Z', '2026-08-31 15:00Z');
	insert into app.job (tenant_id, id, kind, lane, priority, run_at, due, next_push)
		values ($1, $1, 'disclosure.end', 'quick', 0, '2026-09-08 16:00Z', false, '2026-09-08 16:00Z');
	insert into app.job (tenant_id, id, kind, dedup, lane, priority, run_at, due, next_push)
		values ($1, gen_random_uuid(), 'hardship.daily', '2026-09-02', 'quick', 0, '2026-09-02 00:30Z', false, '2026-09-02 00:30Z');
	insert into app.household_person (tenant_id, id, archive_id, seq, name, relation, sex, birth_date, removed_at)
		values ($1, $1, $1, 1, '张三', '', 'MALE', '1970-01-02', '2026-08-31 15:00Z');
	insert into app.audit_entry (tenant_id, seq, id, at, actor_name, action, object_kind, reason, bulk_count, request_id, ip, prev, hash)
		values ($1, 1, $1, '2026-08-31 15:00Z', '', 'notice.publish', 'PublicNotice', '', 0, '', '', '', '')`

// dates are the dates of a union's world, in the order of their tables.
func dates(t *testing.T, conn *pgx.Conn, union id.ID) []string {
	t.Helper()
	const q = `select (select first_day || ' ' || last_day from app.public_notice where tenant_id = $1),
		(select to_char(run_at, 'MM-DD HH24:MI') || ' ' || to_char(next_push, 'MM-DD HH24:MI') from app.job where tenant_id = $1 and id = $1),
		(select birth_date || ' ' || to_char(removed_at, 'MM-DD HH24:MI') from app.household_person where tenant_id = $1),
		(select to_char(at, 'MM-DD HH24:MI') from app.audit_entry where tenant_id = $1)`
	out := make([]string, 4)
	require.NoError(t, conn.QueryRow(t.Context(), q, union).Scan(&out[0], &out[1], &out[2], &out[3]))
	return out
}

func TestDaysPassForOneUnion(t *testing.T) {
	t.Parallel()
	d := dbtest.Shared(t)
	conn := d.Super(t)
	_, err := conn.Exec(t.Context(), "set timezone = 'Asia/Shanghai'")
	require.NoError(t, err)
	mine, code := union(t, d, conn)
	other, _ := union(t, d, conn)
	before := dates(t, conn, other)
	require.Equal(t, []string{"2026-09-01 2026-09-08", "09-09 00:00 09-09 00:00", "1970-01-02 08-31 23:00", "08-31 23:00"}, before)

	require.NoError(t, letDaysPass(t.Context(), conn, code, 21))
	require.Equal(t, []string{"2026-08-11 2026-08-18", "08-19 00:00 08-19 00:00", "1970-01-02 08-10 23:00", "08-31 23:00"}, dates(t, conn, mine))
	require.Equal(t, before, dates(t, conn, other))
	var planned int
	require.NoError(t, conn.QueryRow(t.Context(), "select count(*) from app.job where tenant_id = $1 and dedup is not null", mine).Scan(&planned))
	require.Zero(t, planned, "the round of each day can be planned again")

	require.ErrorContains(t, letDaysPass(t.Context(), conn, "no such code", 1), "no rows")
	require.Error(t, letDaysPass(t.Context(), conn, code, -1))
}

// TestWhatStaysIsThere keeps the list of what does not move from outliving the schema.
func TestWhatStaysIsThere(t *testing.T) {
	t.Parallel()
	const q = `select count(*) from information_schema.columns where table_schema = 'app' and data_type in ('date', 'timestamp with time zone')
		and $1::text in (table_name::text, table_name || '.' || column_name, '*.' || column_name)`
	conn := dbtest.Shared(t).Super(t)
	for _, name := range stays {
		var n int
		require.NoError(t, conn.QueryRow(t.Context(), q, name).Scan(&n))
		require.Positive(t, n, name)
	}
}

// union makes a world in a tenant of its own, past its rules.
func union(t *testing.T, d *dbtest.DB, conn *pgx.Conn) (tenantID id.ID, code string) {
	t.Helper()
	tenantID, _ = tenant.From(d.Tenant(t))
	require.NoError(t, pgx.BeginFunc(t.Context(), conn, func(tx pgx.Tx) error {
		_, err := tx.Exec(t.Context(), "set local session_replication_role = replica")
		require.NoError(t, err)
		_, err = tx.Exec(t.Context(), world, pgx.QueryExecModeSimpleProtocol, tenantID)
		return err
	}))
	require.NoError(t, conn.QueryRow(context.Background(), "select uscc from identity.tenant where id = $1", tenantID).Scan(&code))
	return tenantID, code
}
