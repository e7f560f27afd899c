package archtest

import (
	"os"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/db/dbtest"
)

func TestMain(m *testing.M) { os.Exit(dbtest.Main(m)) }

// systemTables are those that system tasks reach for every tenant; each was decided.
var systemTables = []string{
	"app.job", "app.schedule", "app.schedule_occurrence", "app.audit_anchor", "app.audit_entry", "app.audit_head",
	"identity.tenant", "identity.tenant_tree",
}

// supervisorTables are those that a federation's read-only role reaches.
var supervisorTables = []string{
	"app.supervision_grant", "app.archive", "app.visit", "app.campaign_stat", "app.campaign_month", "app.campaign_run", "app.tenant_stat",
}

// answers runs a query whose rows are findings; each is a failure.
func findings(t *testing.T, conn *pgx.Conn, sql string, args ...any) []string {
	t.Helper()
	rows, err := conn.Query(t.Context(), sql, args...)
	require.NoError(t, err)
	out, err := pgx.CollectRows(rows, pgx.RowTo[string])
	require.NoError(t, err)
	return out
}

func catalogue(t *testing.T) *pgx.Conn {
	t.Helper()
	return dbtest.Shared(t).Super(t)
}

func TestCatalogue(t *testing.T) {
	t.Parallel()
	conn := catalogue(t)
	for name, sql := range map[string]string{
		"every table of app forces row level security": `
			select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
			where n.nspname = 'app' and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)`,
		"every table of app begins its key with tenant_id": `
			select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
			where n.nspname = 'app' and c.relkind in ('r', 'p') and not exists (
				select from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
				where i.indrelid = c.oid and i.indisprimary and a.attname = 'tenant_id')`,
		"every unique index begins with tenant_id": `
			select i.indexrelid::regclass::text from pg_index i join pg_class c on c.oid = i.indrelid
			join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
			where n.nspname = 'app' and i.indisunique and a.attname <> 'tenant_id'`,
		"foreign keys between tenant tables carry tenant_id": `
			select con.conname::text from pg_constraint con
			join pg_class c on c.oid = con.conrelid join pg_namespace n on n.oid = c.relnamespace
			join pg_class f on f.oid = con.confrelid join pg_namespace fn on fn.oid = f.relnamespace
			where con.contype = 'f' and n.nspname = 'app' and fn.nspname = 'app' and not exists (
				select from pg_attribute a where a.attrelid = c.oid and a.attnum = con.conkey[1] and a.attname = 'tenant_id')`,
		"one policy for the server's role, bound to the tenant": `
			select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
			where n.nspname = 'app' and c.relkind in ('r', 'p') and (
				select count(*) <> 1 or not bool_and(pg_get_expr(p.polqual, p.polrelid) like '%current_tenant()%')
				from pg_policy p join pg_roles r on r.oid = any (p.polroles) where p.polrelid = c.oid and r.rolname = 'nuanxin_app')`,
		"no policy for everybody": `
			select p.polrelid::regclass::text || '.' || p.polname from pg_policy p where 0 = any (p.polroles)`,
		"no function in a policy is immutable": `
			select distinct f.proname::text from pg_policy p join pg_depend d on d.classid = 'pg_policy'::regclass and d.objid = p.oid
			join pg_proc f on d.refclassid = 'pg_proc'::regclass and d.refobjid = f.oid
			join pg_namespace n on n.oid = f.pronamespace where n.nspname in ('app', 'identity') and f.provolatile = 'i'`,
		"definer functions fix their search path": `
			select f.oid::regprocedure::text from pg_proc f join pg_namespace n on n.oid = f.pronamespace
			where n.nspname in ('app', 'identity') and f.prosecdef and not exists (
				select from unnest(coalesce(f.proconfig, '{}')) c where c like 'search_path=%')`,
		"definer functions are not open to everybody": `
			select f.oid::regprocedure::text from pg_proc f join pg_namespace n on n.oid = f.pronamespace
			where n.nspname in ('app', 'identity') and f.prosecdef and has_function_privilege('public', f.oid, 'execute')`,
		"views run with their reader's rights": `
			select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
			where n.nspname in ('app', 'identity') and (c.relkind = 'm' or c.relkind = 'v' and not coalesce(c.reloptions::text like '%security_invoker=true%', false))`,
		"the server owns nothing and may not truncate": `
			select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
			where n.nspname in ('app', 'identity') and c.relkind in ('r', 'p')
				and (pg_get_userbyid(c.relowner) <> 'nuanxin_owner' or has_table_privilege('nuanxin_app', c.oid, 'truncate'))`,
		"no sequence shows the volume of other tenants": `
			select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
			where n.nspname in ('app', 'identity') and c.relkind = 'S'`,
		"the server's roles are bound by row level security": `
			select rolname::text from pg_roles where rolname in ('nuanxin_app', 'nuanxin_supervisor', 'nuanxin_system') and (rolsuper or rolbypassrls or rolinherit and rolname = 'nuanxin_app')`,
	} {
		require.Empty(t, findings(t, conn, sql), name)
	}
}

// TestWiderRolesReachWhatWasDecided: a new table does not become visible to system
// tasks or supervisors by accident.
func TestWiderRolesReachWhatWasDecided(t *testing.T) {
	t.Parallel()
	conn := catalogue(t)
	const granted = `select distinct c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where n.nspname in ('app', 'identity') and c.relkind in ('r', 'p')
			and has_table_privilege($1, c.oid, 'select, insert, update, delete') order by 1`
	require.Subset(t, systemTables, findings(t, conn, granted, "nuanxin_system"))
	require.Subset(t, supervisorTables, findings(t, conn, granted, "nuanxin_supervisor"))
	const writes = `select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where n.nspname in ('app', 'identity') and c.relkind in ('r', 'p') and has_table_privilege('nuanxin_supervisor', c.oid, 'insert, update, delete')`
	require.Empty(t, findings(t, conn, writes), "supervisors only read")
}

// TestCatalogueFindsABrokenTable: the test above can fail.
func TestCatalogueFindsABrokenTable(t *testing.T) {
	t.Parallel()
	d := dbtest.Isolated(t)
	require.NoError(t, d.Exec(t.Context(), d.Name, `create table app.leaky (id uuid primary key); create unique index leaky_id on app.leaky (id)`))
	got := findings(t, d.Super(t), `select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
		where n.nspname = 'app' and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)`)
	require.Equal(t, "app.leaky", strings.Join(got, ","))
}
