package bench

import (
	"context"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/app"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/config"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/demo"
	"github.com/nuanxin/nuanxin/internal/embedded"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/migrations"
)

const (
	database = "nuanxin"
	// ledUnions are unions of the district beside those of the demo, with figures of
	// their own and nothing else.
	ledUnions = 50
	startTime = 5 * time.Minute
)

// world is the filled database with the identifiers that questions name.
type world struct {
	b        *testing.B
	dir      string
	pg       *embedded.Postgres
	keyFile  string
	logins   []demo.Login
	archives []string // of the union that asks
	union    string   // its tenant
	district string
	units    []string
	teamPath string                           // of the team that sees the least
	staff    struct{ Login, Password string } // of that team
}

func newWorld(b *testing.B, households int) *world {
	b.Helper()
	ctx, cancel := context.WithTimeout(b.Context(), startTime)
	defer cancel()
	// Not b.TempDir, which is closed to the account that PostgreSQL runs under.
	dir, err := os.MkdirTemp("", "nuanxin-bench-")
	require.NoError(b, err)
	require.NoError(b, os.Chmod(dir, 0o755))
	w := &world{b: b, dir: dir, keyFile: filepath.Join(dir, "keys")}
	b.Cleanup(func() { _ = os.RemoveAll(dir) })
	require.NoError(b, secret.EnsureKeyFile(w.keyFile))
	w.pg, err = embedded.StartPostgres(ctx, embedded.PostgresOptions{Dir: filepath.Join(dir, "pg")})
	require.NoError(b, err)
	b.Cleanup(func() { _ = w.pg.Stop() })
	require.NoError(b, db.Bootstrap(ctx, w.pg.AdminURL("postgres"), database, migrations.Roles, func() error { return nil }))
	require.NoError(b, db.Migrate(ctx, w.pg.URL("nuanxin_owner", database), migrations.Files, func(string) {}))
	w.fill(ctx, households)
	return w
}

func (w *world) fill(ctx context.Context, households int) {
	d, err := db.Open(ctx, db.Options{URL: w.pg.URL("nuanxin_app", database)})
	require.NoError(w.b, err)
	defer d.Close()
	keys, err := secret.ReadKeyFile(w.keyFile)
	require.NoError(w.b, err)
	w.logins, err = app.SeedDemo(ctx, &config.Config{Env: config.Dev}, &app.Backends{DB: d, Keys: keys},
		demo.Options{Dir: w.dir, Households: households, Progress: func(string) {}})
	require.NoError(w.b, err)
	super := w.connect("postgres")
	w.union = text(w.b, super, `select tenant_id::text from app.archive group by 1 order by count(*) desc limit 1`)
	w.district = text(w.b, super, `select parent_id::text from identity.tenant where id = $1`, w.union)
	w.archives = strings.Split(text(w.b, super, `select string_agg(id::text, ',') from (select id from app.archive where tenant_id = $1 order by id limit 5000) a`, w.union), ",")
	w.units = strings.Split(text(w.b, super, `select string_agg(id::text, ',') from app.unit where tenant_id = $1`, w.union), ",")
	for n := range ledUnions {
		w.leadUnion(super, n)
	}
	_, err = super.Exec(ctx, "vacuum analyze")
	require.NoError(w.b, err)
}

// leadUnion adds a union with last year's and this year's figures.
func (w *world) leadUnion(super *pgx.Conn, n int) {
	x := id.New(id.Tenant)
	tx, err := super.Begin(w.b.Context()) //nolint:forbidigo // as the superuser, outside of any tenant
	require.NoError(w.b, err)
	for _, q := range []struct {
		sql  string
		args []any
	}{
		{"select set_config('app.tenant', $1, true)", []any{w.district}},
		{"select identity.create_tenant($1, $2, 'ENTERPRISE_UNION', $3, '', $4, '530102', $5)",
			[]any{x, w.district, fmt.Sprintf("第 %d 企业工会", n), fmt.Sprintf("91%016d", n), id.New(id.Account)}},
		{"insert into app.tenant_stat select (jsonb_populate_record(s, jsonb_build_object('tenant_id', $1::uuid))).* from app.tenant_stat s where tenant_id = $2",
			[]any{x, w.union}},
	} {
		_, err := tx.Exec(w.b.Context(), q.sql, q.args...)
		require.NoError(w.b, err)
	}
	require.NoError(w.b, tx.Commit(w.b.Context()))
}

func (w *world) connect(role string) *pgx.Conn {
	conn, err := pgx.Connect(w.b.Context(), w.pg.URL(role, database))
	require.NoError(w.b, err)
	w.b.Cleanup(func() { _ = conn.Close(context.Background()) })
	return conn
}

func text(b *testing.B, conn *pgx.Conn, sql string, args ...any) (s string) {
	b.Helper()
	require.NoError(b, conn.QueryRow(b.Context(), sql, args...).Scan(&s), sql)
	return s
}

// login is the first account of a tenant with a role; both begin the login name.
func (w *world) login(prefix string, role authz.Role) demo.Login {
	for _, l := range w.logins {
		if strings.HasPrefix(l.Login, prefix) && slices.Contains(l.Roles, string(role)) {
			return l
		}
	}
	require.Fail(w.b, "no such account", "%s %s in %v", prefix, role, w.logins)
	return demo.Login{}
}

// process is a server under measurement.
type process struct {
	addr string
	pid  int
}

// start runs a server until the end of the benchmark and waits until it listens.
func (w *world) start(name string, cmd *exec.Cmd, addr string) process {
	w.b.Helper()
	log, err := os.Create(filepath.Join(w.dir, name+".log"))
	require.NoError(w.b, err)
	cmd.Stdout, cmd.Stderr = log, log
	require.NoError(w.b, cmd.Start())
	w.b.Cleanup(func() {
		_ = cmd.Process.Signal(os.Interrupt)
		_ = cmd.Wait()
		_ = log.Close()
		if said, _ := os.ReadFile(log.Name()); w.b.Failed() {
			w.b.Logf("%s said: %.4000s", name, said)
		}
	})
	for range 600 {
		conn, err := net.DialTimeout("tcp", addr, time.Second)
		if err == nil {
			_ = conn.Close()
			return process{addr, cmd.Process.Pid}
		}
		time.Sleep(100 * time.Millisecond)
	}
	said, _ := os.ReadFile(log.Name())
	require.Fail(w.b, name+" does not listen", "%s", said)
	return process{}
}

func freeAddr(b *testing.B) string {
	b.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(b, err)
	defer l.Close()
	return l.Addr().String()
}

// startProduct runs nuanxin api with its settings of production. Redis and the object
// store are never asked.
func (w *world) startProduct() process {
	addr := freeAddr(w.b)
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), envChild+"=1", "NUANXIN_ENV=prod", "NUANXIN_ADDR="+addr, "NUANXIN_PUBLIC_URL=https://nuanxin.test",
		"NUANXIN_TRUST_PROXY=true", "NUANXIN_MASTER_KEY_FILE="+w.keyFile, "DATABASE_URL="+w.pg.URL("nuanxin_app", database), "REDIS_URL=redis://127.0.0.1:1",
		"S3_ENDPOINT=127.0.0.1:1", "S3_ACCESS_KEY=nuanxin-bench", "S3_SECRET_KEY=nothing-is-stored-here", "NUANXIN_LOG_LEVEL=error")
	return w.start("nuanxin", cmd, addr)
}

// memory is what the process has in memory, in MiB.
func (p process) memory(b *testing.B) int {
	b.Helper()
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", p.pid))
	require.NoError(b, err)
	_, rest, _ := strings.Cut(string(status), "VmRSS:")
	kib, err := strconv.Atoi(strings.Fields(rest)[0])
	require.NoError(b, err)
	return kib >> 10
}
