package app

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"

	"github.com/redis/go-redis/v9"

	"github.com/nuanxin/nuanxin/internal/blob"
	"github.com/nuanxin/nuanxin/internal/blob/s3blob"
	"github.com/nuanxin/nuanxin/internal/config"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// Backends are the servers that the program stands on.
type Backends struct {
	DB    *db.DB
	Redis redis.UniversalClient // nil: workers look into PostgreSQL themselves
	Store blob.Store
	Keys  []secret.NamedKey
	Files http.Handler // same-origin way to the store; nil if browsers reach it themselves
	close []func() error
}

// onClose has fn run when the backends are closed, the last one first.
func (b *Backends) onClose(fn func() error) { b.close = append(b.close, fn) }

// Close ends what was opened, the last first.
func (b *Backends) Close() (err error) {
	for i := len(b.close) - 1; i >= 0; i-- {
		err = errors.Join(err, b.close[i]())
	}
	return err
}

// external opens the servers that the settings name.
func external(ctx context.Context, c *config.Config) (_ *Backends, err error) {
	b := &Backends{}
	defer func() {
		if err != nil {
			err = errors.Join(err, b.Close())
		}
	}()
	if b.DB, err = openDatabase(ctx, c, c.DatabaseURL.Reveal()); err != nil {
		return nil, err
	}
	b.onClose(b.DB.Close)
	if c.RedisURL != "" {
		o, err := redis.ParseURL(c.RedisURL.Reveal())
		if err != nil {
			return nil, fmt.Errorf("REDIS_URL: %w", err)
		}
		client := redis.NewClient(o)
		b.Redis = client
		b.onClose(client.Close)
	}
	if b.Store, err = openStore(ctx, c, ""); err != nil {
		return nil, err
	}
	if b.Keys, err = secret.ReadKeyFile(c.MasterKeyFile); err != nil {
		return nil, fmt.Errorf("NUANXIN_MASTER_KEY_FILE: %w", err)
	}
	return b, nil
}

func openDatabase(ctx context.Context, c *config.Config, url string) (*db.DB, error) {
	writes := c.DatabaseWriteConns + int32(c.WorkerConcurrency) // each running job holds one
	return db.Open(ctx, db.Options{URL: url, ReadConns: c.DatabaseReadConns, WriteConns: writes, ExecMode: c.DatabaseExecMode})
}

// openStore connects to the object store. proxyPath is where browsers reach it under
// our own address, "" if they reach it themselves.
func openStore(ctx context.Context, c *config.Config, proxyPath string) (blob.Store, error) {
	store, err := s3blob.New(s3blob.Options{
		Endpoint: c.S3Endpoint, PublicURL: c.S3PublicEndpoint, ProxyPath: proxyPath, AccessKey: c.S3AccessKey, SecretKey: c.S3SecretKey.Reveal(),
		Bucket: c.S3Bucket, Region: c.S3Region, Secure: c.S3Secure,
	})
	if err != nil {
		return nil, err
	}
	if proxyPath != "" { // our own store: nobody else makes its bucket
		err = store.EnsureBucket(ctx)
	}
	return store, err
}

// secure tells whether people reach the app by https.
func secure(publicURL string) bool { return strings.HasPrefix(publicURL, "https://") }

// filesOrigin is where browsers reach the object store, "" under our own address.
func (a *App) filesOrigin() string {
	switch {
	case a.backends.Files != nil || a.cfg.S3Endpoint == "":
		return ""
	case a.cfg.S3PublicEndpoint != "":
		return strings.TrimRight(a.cfg.S3PublicEndpoint, "/")
	case a.cfg.S3Secure:
		return "https://" + a.cfg.S3Endpoint
	default:
		return "http://" + a.cfg.S3Endpoint
	}
}
