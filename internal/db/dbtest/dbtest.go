// Package dbtest gives tests a real PostgreSQL with the real schema, reached as
// the role that production uses. The unit of isolation is a fresh tenant, so
// tests share one database, run in parallel and exercise row level security for
// free. A test that needs all of a database takes Isolated.
//
// A test package's TestMain is:
//
//	func TestMain(m *testing.M) { os.Exit(dbtest.Main(m)) }
package dbtest

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/embedded"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
	"github.com/nuanxin/nuanxin/migrations"
)

const template = "nuanxin_template"

// server is the PostgreSQL of this test process, started by the first test that
// needs it.
var server struct {
	once   sync.Once
	pg     *embedded.Postgres
	err    error
	shared *DB
	count  atomic.Int64
}

// DB is a database with the current schema.
type DB struct {
	*db.DB
	Name string
	pg   *embedded.Postgres
}

// Main runs a package's tests and stops the server they started. It also serves
// as the entry of the child processes that the embedded services need.
func Main(m *testing.M) int {
	embedded.RunChildIfAsked()
	code := m.Run()
	if server.shared != nil {
		_ = server.shared.Close()
	}
	if server.pg != nil {
		if err := server.pg.Stop(); err != nil {
			fmt.Fprintln(os.Stderr, "stop the test server:", err)
			return 1
		}
	}
	return code
}

// Shared is the database that the package's tests share. Work in a tenant of your
// own: see Tenant.
func Shared(t testing.TB) *DB {
	t.Helper()
	start(t)
	return server.shared
}

// Isolated is a database of the test's own, dropped at its end.
func Isolated(t testing.TB) *DB {
	t.Helper()
	start(t)
	d, err := clone(fmt.Sprintf("test_%d_%d", os.Getpid(), server.count.Add(1)))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = d.Close()
		ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		if err := d.Exec(ctx, "postgres", "drop database "+d.Name+" with (force)"); err != nil {
			t.Error(err)
		}
	})
	return d
}

func start(t testing.TB) {
	t.Helper()
	server.once.Do(func() { server.err = startServer() })
	if server.err != nil {
		t.Fatal(server.err)
	}
}

func startServer() error {
	ctx, cancel := context.WithTimeout(context.Background(), 3*time.Minute)
	defer cancel()
	pg, err := embedded.StartPostgres(ctx, embedded.PostgresOptions{Ephemeral: true})
	if err != nil {
		return err
	}
	server.pg = pg
	super := &DB{Name: "postgres", pg: pg}
	for _, q := range []string{
		migrations.Roles,
		"create database " + template + " owner nuanxin_owner",
		// An odd zone, so that a test which forgets the zone fails everywhere.
		"alter database " + template + " set timezone to 'Canada/Newfoundland'",
	} {
		if err := super.Exec(ctx, "postgres", q); err != nil {
			return err
		}
	}
	if err := db.Migrate(ctx, pg.URL("nuanxin_owner", template), migrations.Files, func(string) {}); err != nil {
		return err
	}
	if err := super.Exec(ctx, "postgres", "alter database "+template+" with allow_connections false"); err != nil {
		return err
	}
	server.shared, err = clone("shared")
	return err
}

func clone(name string) (*DB, error) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	d := &DB{Name: name, pg: server.pg}
	err := d.Exec(ctx, "postgres", fmt.Sprintf("create database %s template %s strategy file_copy", name, template))
	if err != nil {
		return nil, err
	}
	d.DB, err = db.Open(ctx, db.Options{URL: d.URL("nuanxin_app")})
	return d, err
}

// URL is the address of the database for one of the roles of migrations/roles.sql,
// or for "postgres", the superuser.
func (d *DB) URL(role string) string { return d.pg.URL(role, d.Name) }

// Exec runs SQL as the superuser, past row level security: for making a test's
// world and for looking at what really is in the tables.
func (d *DB) Exec(ctx context.Context, database, sql string) (err error) {
	conn, err := pgx.Connect(ctx, d.pg.URL("postgres", database))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, conn.Close(ctx)) }()
	_, err = conn.PgConn().Exec(ctx, sql).ReadAll()
	return err
}

// Super is a superuser connection to the database, closed with the test.
func (d *DB) Super(t testing.TB) *pgx.Conn {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), d.URL("postgres"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = conn.Close(context.Background()) })
	return conn
}

// Tenant makes an enterprise union without a federation above it and returns a
// context that works for it.
func (d *DB) Tenant(t testing.TB) context.Context {
	t.Helper()
	return d.TenantUnder(t, id.Nil, "ENTERPRISE_UNION")
}

// TenantUnder makes a tenant below parent (id.Nil: a root).
func (d *DB) TenantUnder(t testing.TB, parent id.ID, kind string) context.Context {
	t.Helper()
	n := id.New(id.Tenant)
	super := d.Super(t)
	tx, err := super.Begin(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	var above *id.ID
	if parent != id.Nil {
		above = &parent
		if _, err := tx.Exec(t.Context(), "select set_config('app.tenant', $1, true)", parent.String()); err != nil {
			t.Fatal(err)
		}
	}
	_, err = tx.Exec(t.Context(), "select identity.create_tenant($1, $2, $3, $4, '', $5, '410400', $6)",
		n, above, kind, "测试"+n.String()[24:], testUSCC(n), id.New(id.Account))
	if err == nil {
		err = tx.Commit(t.Context())
	}
	if err != nil {
		t.Fatal(err)
	}
	return tenant.With(t.Context(), n)
}

// testUSCC has the form of a union's code; its check character is not computed.
func testUSCC(n id.ID) string {
	hex := strings.ToUpper(strings.ReplaceAll(n.String(), "-", ""))
	return "81410400" + hex[22:]
}
