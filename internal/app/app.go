package app

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"

	"github.com/nuanxin/nuanxin/graph"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/config"
	"github.com/nuanxin/nuanxin/internal/db/systemdb"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/httpapi"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/member"
	"github.com/nuanxin/nuanxin/internal/org"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/web"
)

// app is the product built over its backends.
type app struct {
	cfg      *config.Config
	backends *backends
	system   *systemdb.Runner
	engine   *jobs.Engine
	handler  http.Handler
	notary   *audit.Notary

	org      *org.Service
	member   *member.Service
	hardship *hardship.Service
}

// build connects every capability. It opens nothing by itself.
func build(c *config.Config, b *backends) (*app, error) {
	kms, err := secret.NewFileKMS(b.keys)
	if err != nil {
		return nil, err
	}
	signer, err := audit.NewSigner(b.keys)
	if err != nil {
		return nil, err
	}
	a := &app{cfg: c, backends: b, system: systemdb.New(b.db)}
	keys := secret.New(b.db, kms)
	log := audit.New(b.db, keys)
	a.notary = audit.NewNotary(b.db, a.system, signer, clock.System)
	a.member = member.New(b.db, log, clock.System)
	a.org = org.New(b.db, a.system, log, clock.System, a.member)
	a.hardship = hardship.New(b.db, keys, log, a.org, clock.System)
	registry := jobs.NewRegistry()
	a.engine, err = jobs.New(jobs.Config{
		DB: b.db, Registry: registry, Redis: b.redis, QuickWorkers: c.WorkerConcurrency, SlowWorkers: 2,
		Context: func(ctx context.Context, j jobs.Info) context.Context {
			return audit.WithActor(ctx, audit.System(j.Kind))
		},
	})
	if err != nil {
		return nil, err
	}
	return a, a.buildEdge(log)
}

func (a *app) buildEdge(log *audit.Log) error {
	documents, err := trustedDocuments(web.TrustedDocuments)
	if err != nil {
		return err
	}
	dev := a.cfg.Env == config.Dev
	resolver := graph.NewResolver(graph.Services{
		DB: a.backends.db, Clock: clock.System, Audit: log, Notary: a.notary, Org: a.org, Member: a.member, Hardship: a.hardship, PublicURL: a.cfg.PublicURL,
	})
	o := httpapi.Options{
		GraphQL: graph.NewHandler(resolver, graph.Config{
			Documents: graph.Documents{Trusted: documents, FreeForm: dev}, Introspection: dev,
		}),
		Resolver: resolver, Members: a.member, Ready: a.backends.db.Ping, App: web.App(), Files: a.backends.files,
		Secure: secure(a.cfg.PublicURL),
	}
	if dev {
		o.GraphiQL = web.GraphiQL()
	}
	a.handler = httpapi.New(o)
	return nil
}

// trustedDocuments reads the manifest of the web build: document id to text.
func trustedDocuments(manifest []byte) (map[string]string, error) {
	var out map[string]string
	if err := json.Unmarshal(manifest, &out); err != nil {
		return nil, fmt.Errorf("trusted documents: %w", err)
	}
	return out, nil
}
