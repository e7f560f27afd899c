package app

import (
	"encoding/json"
	"fmt"
	"net/http"

	"github.com/nuanxin/nuanxin/graph"
	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/assistance"
	"github.com/nuanxin/nuanxin/internal/assistance/feedback"
	"github.com/nuanxin/nuanxin/internal/attachment"
	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/config"
	"github.com/nuanxin/nuanxin/internal/db/systemdb"
	"github.com/nuanxin/nuanxin/internal/dictionary"
	"github.com/nuanxin/nuanxin/internal/disclosure"
	"github.com/nuanxin/nuanxin/internal/followup"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/bulk"
	"github.com/nuanxin/nuanxin/internal/hardship/change"
	"github.com/nuanxin/nuanxin/internal/hardship/civilcheck"
	"github.com/nuanxin/nuanxin/internal/hardship/disposal"
	"github.com/nuanxin/nuanxin/internal/hardship/exit"
	"github.com/nuanxin/nuanxin/internal/hardship/handover"
	"github.com/nuanxin/nuanxin/internal/hardship/intake"
	"github.com/nuanxin/nuanxin/internal/hardship/meanstest"
	"github.com/nuanxin/nuanxin/internal/hardship/selfcheck"
	"github.com/nuanxin/nuanxin/internal/httpapi"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/member"
	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/org"
	"github.com/nuanxin/nuanxin/internal/oversight"
	"github.com/nuanxin/nuanxin/internal/printing"
	"github.com/nuanxin/nuanxin/internal/run"
	"github.com/nuanxin/nuanxin/internal/search"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/supervision"
	"github.com/nuanxin/nuanxin/internal/transfer"
	"github.com/nuanxin/nuanxin/internal/visit"
	"github.com/nuanxin/nuanxin/internal/workbench"
	"github.com/nuanxin/nuanxin/internal/worker"
	"github.com/nuanxin/nuanxin/web"
)

// App is the product built over its backends.
type App struct {
	cfg      *config.Config
	backends *Backends
	clock    clock.Clock
	system   *systemdb.Runner

	closing chan struct{} // closed when the server shuts down

	Engine  *jobs.Engine
	Handler http.Handler
	Notary  *audit.Notary

	Org        *org.Service
	Member     *member.Service
	Hardship   *hardship.Service
	Dictionary *dictionary.Service
	Audience   *audience.Service
	Intake     *intake.Service
	Change     *change.Service
	Handover   *handover.Service
	CivilCheck *civilcheck.Service
	Exit       *exit.Service
	Disposal   *disposal.Service
	Campaign   *campaign.Service
	Run        *run.Service
	Visit      *visit.Service
	FollowUp   *followup.Service
	Bulk       *bulk.Service

	Assistance *assistance.Service
	Feedback   *feedback.Service
	Notify     *notify.Service

	MeansTest   *meanstest.Service
	Attachment  *attachment.Service
	Supervision *supervision.Service
	Transfer    *transfer.Service
	Disclosure  *disclosure.Service
	Approval    *approval.Service
	Worker      *worker.Service
	Printing    *printing.Service
	Search      *search.Service
}

// New connects every capability over its backends and a clock. It opens nothing by
// itself.
func New(c *config.Config, b *Backends, clk clock.Clock) (*App, error) {
	kms, err := secret.NewFileKMS(b.Keys)
	if err != nil {
		return nil, err
	}
	signer, err := audit.NewSigner(b.Keys)
	if err != nil {
		return nil, err
	}
	a := &App{cfg: c, backends: b, clock: clk, closing: make(chan struct{}), system: systemdb.New(b.DB)}
	keys := secret.New(b.DB, kms)
	log := audit.New(b.DB, keys)
	a.Notary = audit.NewNotary(b.DB, a.system, signer, clk)
	a.Member = member.New(b.DB, log, clk)
	a.Org = org.New(b.DB, a.system, log, clk, a.Member)
	a.Hardship = hardship.New(b.DB, keys, log, a.Org, clk)
	a.Dictionary = dictionary.New(b.DB, log, clk)
	channels, err := channelsOf(c)
	if err != nil {
		return nil, err
	}
	a.Notify = notify.New(notify.Deps{DB: b.DB, Clock: clk, Texts: texts, Channels: channels, PublicURL: c.PublicURL})
	a.Attachment = attachment.New(b.DB, b.Store, log, clk)
	a.buildCasework(keys, log)
	registry := jobs.NewRegistry()
	a.Disclosure.Register(registry)
	a.buildCampaigns(keys, log, registry)
	a.Notify.Register(registry)
	a.Approval.Register(registry)
	a.Member.Register(registry)
	a.Attachment.Register(registry)
	a.Supervision = supervision.New(b.DB, log, clk)
	a.Supervision.Register(registry)
	a.Intake.Register(registry)
	a.Bulk.Register(registry)
	a.MeansTest.Register(registry)
	a.Handover.Register(registry)
	a.Org.Register(registry)
	a.Org.OnGrantNews(a.tellGrant)
	a.Org.OnDissolve(a.Hardship.RequireUnitFreeTx)
	a.Org.OnDissolve(a.Visit.RequireUnitFreeTx)
	a.Transfer = a.newTransfer(keys, log)
	a.Transfer.Register(registry)
	a.Assistance.Register(registry)
	a.Feedback.Register(registry)
	for _, plant := range a.nightly() {
		a.Org.OnFurnish(plant)
	}
	a.Engine, err = jobs.New(jobs.Config{
		DB: b.DB, Registry: registry, Redis: b.Redis, ParseRule: a.Campaign.ParseRule,
		QuickWorkers: c.WorkerConcurrency, SlowWorkers: slowWorkers, Context: systemActor, Stuck: endProcess,
		Dead: a.tellDeadJob,
	})
	if err != nil {
		return nil, err
	}
	return a, a.buildEdge(log)
}

func (a *App) buildEdge(log *audit.Log) error {
	documents, err := trustedDocuments(web.TrustedDocuments)
	if err != nil {
		return err
	}
	dev := a.cfg.Env == config.Dev
	resolver := graph.NewResolver(graph.Services{
		Oversight: oversight.New(a.backends.DB, log), Clock: a.clock, Audit: log, Notary: a.Notary, Org: a.Org, Member: a.Member, Hardship: a.Hardship, Intake: a.Intake, Change: a.Change, Handover: a.Handover, Exit: a.Exit, Disposal: a.Disposal, Bulk: a.Bulk, CivilCheck: a.CivilCheck,
		Dictionary: a.Dictionary, MeansTest: a.MeansTest, Audience: a.Audience, Campaign: a.Campaign, Run: a.Run, Visit: a.Visit, FollowUp: a.FollowUp,
		Workbench: workbench.New(a.backends.DB, a.clock, a.Campaign),
		Notify:    a.Notify, Attachment: a.Attachment, Assistance: a.Assistance, Feedback: a.Feedback, Supervision: a.Supervision, Transfer: a.Transfer, Disclosure: a.Disclosure,
		Approval: a.Approval, Worker: a.Worker, Printing: a.Printing, Search: a.Search, PublicURL: a.cfg.PublicURL,
	})
	o := httpapi.Options{
		GraphQL: graph.NewHandler(resolver, graph.Config{
			Documents: graph.Documents{Trusted: documents, FreeForm: dev}, Introspection: dev,
		}),
		Resolver: resolver, Members: a.Member, Clock: a.clock, Ready: a.backends.DB.Ping, App: web.App(), Board: a.Disclosure, Door: a.Worker, SelfCheck: selfcheck.New(a.backends.DB, a.clock), Files: a.backends.Files, FilesOrigin: a.filesOrigin(),
		Secure: secure(a.cfg.PublicURL), TrustProxy: a.cfg.TrustProxy, Unread: a.Notify.UnreadCount, Changes: a.inboxChanges,
		Watch: a.Engine.Watch, Closing: a.closing,
	}
	if dev {
		o.GraphiQL = web.GraphiQL()
	}
	a.Handler = httpapi.New(o)
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
