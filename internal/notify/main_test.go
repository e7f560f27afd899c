package notify_test

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/jobs/jobstest"
	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

func TestMain(m *testing.M) { os.Exit(dbtest.Main(m)) }

// world is a tenant with a notify service of its own.
type world struct {
	d      *dbtest.DB
	svc    *notify.Service
	clock  *clock.Fake
	ctx    context.Context // of the tenant, nobody signed in
	engine *jobs.Engine
}

func newWorld(t *testing.T, channels ...notify.Channel) *world {
	t.Helper()
	d := dbtest.Shared(t)
	w := &world{d: d, clock: clock.NewFake(time.Now()), ctx: d.Tenant(t)}
	w.svc = notify.New(notify.Deps{DB: d.DB, Clock: w.clock, Texts: catalogue(t), Channels: channels, PublicURL: "https://nuanxin.test"})
	r := jobs.NewRegistry()
	w.svc.Register(r)
	w.engine = jobstest.Engine(t, d.DB, r, nil)
	return w
}

// member makes a person who works in the tenant of ctx.
func (w *world) member(t *testing.T, ctx context.Context, login, phone string) id.ID {
	t.Helper()
	account, membership := id.New(id.Account), id.New(id.Membership)
	n, _ := tenant.From(ctx)
	s := w.d.Super(t)
	_, err := s.Exec(t.Context(), "insert into identity.account (id, login, display_name) values ($1, $2, '某人')", account, fmt.Sprintf(login, account.String()[24:]))
	require.NoError(t, err)
	_, err = s.Exec(t.Context(), "insert into app.membership (tenant_id, id, account_id, display_name, phone) values ($1, $2, $3, '王梅', $4)", n, membership, account, phone)
	require.NoError(t, err)
	return membership
}

const withMail, withoutMail = "m%s@example.test", "m%s"

// as signs the member in.
func (w *world) as(member id.ID) context.Context {
	n, _ := tenant.From(w.ctx)
	return authz.With(w.ctx, &authz.Actor{AccountID: id.New(id.Account), MembershipID: member, TenantID: n, TenantKind: authz.EnterpriseUnion, Name: "王梅"})
}

func (w *world) tell(t *testing.T, messages ...notify.Message) {
	t.Helper()
	require.NoError(t, w.tellIn(w.ctx, messages...))
}

func (w *world) tellIn(ctx context.Context, messages ...notify.Message) error {
	return w.d.InTenant(ctx, func(ctx context.Context, tx db.Tx) error { return w.svc.NotifyTx(ctx, tx, messages...) })
}

func assigned(count int, to ...id.ID) notify.Message {
	return notify.Message{Recipients: to, Kind: notify.KindVisitAssigned, Link: "/m", Args: notify.Args{"title": "春节送温暖", "count": count, "endsOn": "2027-02-05"}}
}

// catalogue reads the shipped words; the package that serves them is an outer one.
func catalogue(t *testing.T) notify.Texts {
	t.Helper()
	raw, err := os.ReadFile("../../graph/messages/notify.json")
	require.NoError(t, err)
	var all map[string]struct{ Zh, En string }
	require.NoError(t, json.Unmarshal(raw, &all))
	all["campaign.over_budget"] = struct{ Zh, En string }{"费用超过批准的金额。", "Too dear."}
	return func(locale, key string, args map[string]any) (string, bool) {
		e, ok := all[key]
		text := e.Zh
		if locale == "en" {
			text = e.En
		}
		for k, v := range args {
			text = strings.ReplaceAll(text, "{"+k+"}", fmt.Sprint(v))
		}
		return text, ok
	}
}

// provider is a channel whose answers a test decides: one per attempt, then success.
type provider struct {
	name notify.ChannelName

	mu      sync.Mutex
	answers []error
	got     []notify.Envelope
}

func (p *provider) Name() notify.ChannelName { return p.name }

func (p *provider) Send(_ context.Context, e notify.Envelope) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.got = append(p.got, e)
	if len(p.answers) == 0 {
		return nil
	}
	err := p.answers[0]
	p.answers = p.answers[1:]
	return err
}
