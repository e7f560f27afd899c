package chaos

import (
	"context"
	"database/sql"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/alicebob/miniredis/v2"
	"github.com/redis/go-redis/v9"
	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/embedded"
	"github.com/nuanxin/nuanxin/migrations"
)

const (
	database     = "chaos"
	startTimeout = time.Minute
)

// postgres is a server that can be crashed and comes back with its data, at the
// same address.
type postgres struct {
	dir    string
	server *embedded.Postgres
}

func startPostgres(t *testing.T) *postgres {
	t.Helper()
	// Not t.TempDir, which is closed to the account that PostgreSQL runs under.
	dir, err := os.MkdirTemp("", "nuanxin-chaos-")
	require.NoError(t, err)
	require.NoError(t, os.Chmod(dir, 0o755))
	p := &postgres{dir: filepath.Join(dir, "pg")}
	require.NoError(t, p.start())
	t.Cleanup(func() {
		_ = p.server.Stop()
		_ = os.RemoveAll(dir)
	})
	return p
}

func (p *postgres) start() (err error) {
	ctx, cancel := context.WithTimeout(context.Background(), startTimeout)
	defer cancel()
	p.server, err = embedded.StartPostgres(ctx, embedded.PostgresOptions{Dir: p.dir})
	return err
}

// crash ends the server without warning and starts it again.
func (p *postgres) crash() error {
	if err := p.server.KillHard(); err != nil {
		return err
	}
	return p.start()
}

func (p *postgres) appURL() string { return p.server.URL("nuanxin_app", database) }

// super runs fn as the superuser, whom no policy binds. The driver is the one that
// internal/db registers; its simple protocol takes several statements at once.
func (p *postgres) super(name string, fn func(conn *sql.DB) error) error {
	conn, err := sql.Open("pgx", p.server.AdminURL(name)+"&default_query_exec_mode=simple_protocol")
	if err != nil {
		return err
	}
	defer conn.Close()
	return fn(conn)
}

func (p *postgres) exec(ctx context.Context, name, query string) error {
	return p.super(name, func(conn *sql.DB) error {
		_, err := conn.ExecContext(ctx, query)
		return err
	})
}

func (p *postgres) makeSchema(ctx context.Context) error {
	for _, q := range []string{migrations.Roles, "create database " + database + " owner nuanxin_owner"} {
		if err := p.exec(ctx, "postgres", q); err != nil {
			return err
		}
	}
	if err := db.Migrate(ctx, p.server.URL("nuanxin_owner", database), migrations.Files, func(string) {}); err != nil {
		return err
	}
	return p.exec(ctx, database, `
		create table app.effect (tenant_id uuid not null, job_id uuid not null, batch int not null, at timestamptz not null default clock_timestamp());
		call app.protect('app.effect', 'select, insert');`)
}

// cut ends every connection of the program.
func (p *postgres) cut(ctx context.Context) error {
	return p.exec(ctx, "postgres", "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'nuanxin_app'")
}

// redisServer is a Redis that can be killed, with or without its memory.
type redisServer interface {
	kill() error
	start(forget bool) error
	address() (network, addr string)
}

func startRedis(t *testing.T) redisServer {
	t.Helper()
	if embedded.LocateRedis() == "" {
		return startMiniRedis(t)
	}
	r := &realRedis{dir: filepath.Join(t.TempDir(), "redis")}
	require.NoError(t, r.start(false))
	t.Cleanup(func() { _ = r.server.Stop() })
	return r
}

type realRedis struct {
	dir    string
	server *embedded.Redis
}

func (r *realRedis) kill() error { return r.server.KillHard() }

func (r *realRedis) start(forget bool) (err error) {
	if forget {
		if err := os.RemoveAll(r.dir); err != nil {
			return err
		}
	}
	ctx, cancel := context.WithTimeout(context.Background(), startTimeout)
	defer cancel()
	r.server, err = embedded.StartRedis(ctx, embedded.RedisOptions{Dir: r.dir})
	return err
}

func (r *realRedis) address() (network, addr string) {
	c := r.server.Client().(*redis.Client)
	defer c.Close()
	return c.Options().Network, c.Options().Addr
}

// miniRedis stands in where no Redis can be had. It listens on loopback, as the
// workers are processes of their own.
type miniRedis struct{ *miniredis.Miniredis }

func startMiniRedis(t *testing.T) redisServer { return miniRedis{miniredis.RunT(t)} }

func (m miniRedis) kill() error {
	m.Close()
	return nil
}

func (m miniRedis) start(forget bool) error {
	if forget {
		m.FlushAll()
	}
	return m.Restart()
}

func (m miniRedis) address() (network, addr string) { return "tcp", m.Addr() }

// flush empties a running Redis.
func flush(ctx context.Context, r redisServer) error {
	network, addr := r.address()
	c := redis.NewClient(&redis.Options{Network: network, Addr: addr})
	defer c.Close()
	return c.FlushAll(ctx).Err()
}
