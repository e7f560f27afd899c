package app

import (
	"context"
	"errors"
	"fmt"
	"net"
	"path/filepath"
	"strings"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/config"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/embedded"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/migrations"
)

const (
	devDatabase = "nuanxin"
	filesPath   = "/files"
)

// dev runs everything in one process on private servers: for a first look, for
// development and for small tests. What it keeps lies under one directory.
func (p Program) dev(ctx context.Context) (err error) {
	c, err := config.Load(append([]string{"NUANXIN_LOG_FORMAT=text", "NUANXIN_LOG_LEVEL=warn", "NUANXIN_FAKES=sms,wecom,email"}, append(p.Environ, "NUANXIN_ENV=dev")...))
	if err != nil {
		return err
	}
	if err := c.Validate(config.Serve); err != nil {
		return err
	}
	p.setLogger(c)
	l, err := listen(c.Addr) // before the servers start: a busy port is the commonest failure
	if err != nil {
		return err
	}
	if err := l.Close(); err != nil {
		return err
	}
	b, err := p.private(ctx, c)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, b.Close()) }()
	a, err := New(c, b.Backends, clock.System)
	if err != nil {
		return err
	}
	logins, err := a.seedDemo(ctx, p.step)
	if err != nil {
		return fmt.Errorf("demo data: %w", err)
	}
	return a.run(ctx, parts{api: true, worker: true}, func(addr net.Addr) { p.greet(addr, b, a.activeFakes(), logins) })
}

func (p Program) step(text string) { _, _ = fmt.Fprintln(p.Out, "  ·", text) }

// privateBackends are backends whose servers are our children.
type privateBackends struct {
	*Backends
	dir       string
	postgres  string
	redisKind string
}

// private starts PostgreSQL, Redis and S3 for this directory and prepares them.
func (p Program) private(ctx context.Context, c *config.Config) (_ *privateBackends, err error) {
	dir, err := embedded.MakeStateDir()
	if err != nil {
		return nil, err
	}
	b := &privateBackends{Backends: &Backends{}, dir: dir}
	defer func() {
		if err != nil {
			err = errors.Join(err, b.Close())
		}
	}()
	keyFile := filepath.Join(dir, "master.key")
	if err := secret.EnsureKeyFile(keyFile); err != nil {
		return nil, err
	}
	if b.Keys, err = secret.ReadKeyFile(keyFile); err != nil {
		return nil, err
	}
	p.step("PostgreSQL")
	pg, err := embedded.StartPostgres(ctx, embedded.PostgresOptions{Dir: filepath.Join(dir, "postgres"), Progress: p.step})
	if err != nil {
		return nil, err
	}
	b.onClose(pg.Stop)
	b.postgres = pg.Version()
	if err := p.prepareDatabase(ctx, pg, demoMark(dir)); err != nil {
		return nil, err
	}
	if b.DB, err = openDatabase(ctx, c, pg.URL("nuanxin_app", devDatabase)); err != nil {
		return nil, err
	}
	b.onClose(b.DB.Close)
	p.step("Redis")
	r, err := embedded.StartRedis(ctx, embedded.RedisOptions{Dir: filepath.Join(dir, "redis")})
	if err != nil {
		return nil, err
	}
	b.onClose(r.Stop)
	b.Redis, b.redisKind = r.Client(), r.Kind
	b.onClose(b.Redis.Close)
	p.step("object store")
	s3, err := embedded.StartS3(ctx, embedded.S3Options{Dir: filepath.Join(dir, "s3")})
	if err != nil {
		return nil, err
	}
	b.onClose(s3.Stop)
	b.Files = embedded.S3Proxy(s3.Endpoint)
	c.S3Endpoint, c.S3AccessKey, c.S3SecretKey = s3.Endpoint, s3.AccessKey, config.Secret(s3.SecretKey)
	c.S3Region, c.S3Secure, c.S3PublicEndpoint = embedded.S3Region, false, ""
	b.Store, err = openStore(ctx, c, filesPath)
	return b, err
}

// prepareDatabase makes roles, database and schema; all of it may run again. A demo
// that was not finished is thrown away with its database.
func (p Program) prepareDatabase(ctx context.Context, pg *embedded.Postgres, unfinished mark) error {
	begun, err := unfinished.isSet()
	if err != nil {
		return err
	}
	if begun {
		p.step("the first start was interrupted: beginning anew")
		if err := db.DropDatabase(ctx, pg.AdminURL("postgres"), devDatabase); err != nil {
			return err
		}
	}
	if err := db.Bootstrap(ctx, pg.AdminURL("postgres"), devDatabase, migrations.Roles, unfinished.set); err != nil {
		return err
	}
	first := true
	return db.Migrate(ctx, pg.URL("nuanxin_owner", devDatabase), migrations.Files, func(string) {
		if first {
			p.step("database schema")
			first = false
		}
	})
}

// greet tells a newcomer where to go and what is imitated.
func (p Program) greet(addr net.Addr, b *privateBackends, fakes []string, logins *demoLogins) {
	_, port, _ := net.SplitHostPort(addr.String())
	var s strings.Builder
	fmt.Fprintf(&s, "\n暖心 Nuanxin %s\n\n  open      http://localhost:%s   (any host name of this machine works)\n", p.Version, port)
	fmt.Fprintf(&s, "  data      %s   (PostgreSQL %s, Redis %s, S3 files)\n", b.dir, b.postgres, b.redisKind)
	fmt.Fprintf(&s, "  imitated  %s\n", strings.Join(fakes, ", "))
	logins.write(&s)
	s.WriteString("\n  Ctrl-C stops everything; the data stays.\n\n")
	_, _ = fmt.Fprint(p.Out, s.String())
}
