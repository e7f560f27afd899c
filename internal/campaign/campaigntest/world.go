// Package campaigntest is a union in which campaigns are planned, opened, visited and
// reported, for the tests of the packages that do so.
package campaigntest

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/attachment"
	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/calendar"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/figures"
	"github.com/nuanxin/nuanxin/internal/followup"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/org"
	"github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/run"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/tenant"
	"github.com/nuanxin/nuanxin/internal/visit"
)

// World is one union with a small unit tree, its people and the services from the plan
// to what is heard at a door. Its clock begins at the machine's, because the database
// decides what is due.
type World struct {
	Hardship *hardship.Service
	Audience *audience.Service
	Approval *approval.Service
	Campaign *campaign.Service
	Run      *run.Service
	Visit    *visit.Service
	FollowUp *followup.Service
	figures  *figures.Service

	T      testing.TB
	DB     *dbtest.DB
	Now    *clock.Fake
	Ctx    context.Context // of the tenant, without an actor
	Keys   *secret.Keyring
	Engine *jobs.Engine

	// Between runs once before the second batch of an expansion.
	Between func()

	Root, One, Shop, Two Unit
	Officer, Chair       Person
}

// Unit is a unit of the union.
type Unit struct {
	ID   id.ID
	Path string
}

// Person is a member with one role.
type Person struct {
	Member id.ID
	Ctx    context.Context
}

// choices are the tenant's days off and settings.
type choices campaign.Settings

func (choices) Holidays(context.Context) (calendar.Holidays, error) { return calendar.Shipped(), nil }

func (c choices) CampaignSettings(context.Context) (campaign.Settings, error) {
	return campaign.Settings(c), nil
}

// New makes a union that asks for no notice unless a plan does.
func New(t testing.TB) *World {
	t.Helper()
	d := dbtest.Shared(t)
	return In(d.Tenant(t), t, d)
}

// In makes the union of ctx.
func In(ctx context.Context, t testing.TB, d *dbtest.DB) *World {
	t.Helper()
	return worldOf(ctx, t, d, choices{OverdueDays: 3})
}

func worldOf(ctx context.Context, t testing.TB, d *dbtest.DB, c choices) *World {
	t.Helper()
	kms, err := secret.NewFileKMS([]secret.NamedKey{{ID: "test"}})
	require.NoError(t, err)
	w := &World{T: t, DB: d, Ctx: ctx, Keys: secret.New(d.DB, kms), Now: clock.NewFake(clock.System.Now().Truncate(time.Second))}
	w.furnish(c)
	w.Engine = w.NewEngine(0)
	w.Root = w.Unit(id.Nil, "0001.", "东江机械集团工会")
	w.One = w.Unit(w.Root.ID, "0001.0002.", "一分厂工会")
	w.Shop = w.Unit(w.One.ID, "0001.0002.0004.", "铸造车间")
	w.Two = w.Unit(w.Root.ID, "0001.0003.", "二分厂工会")
	w.Officer = w.Person("林经办", authz.UnionOfficer, Unit{})
	w.Chair = w.Person("何主席", authz.UnionChair, Unit{})
	return w
}

// furnish makes the services.
func (w *World) furnish(c choices) {
	d, log := w.DB.DB, audit.New(w.DB.DB, w.Keys)
	messages := notify.New(notify.Deps{DB: d, Clock: w.Now})
	w.Hardship = hardship.New(d, w.Keys, log, &org.Service{}, w.Now)
	w.Audience = audience.New(d, w.Now)
	w.Approval = approval.New(approval.Deps{DB: d, Audit: log, Clock: w.Now, Calendar: c, Notify: messages})
	w.Campaign = campaign.New(campaign.Deps{
		DB: d, Keys: w.Keys, Audit: log, Clock: w.Now, Calendar: c, Settings: c, Audiences: w.Audience, Approvals: w.Approval,
	})
	w.figures = figures.New(w.Now)
	w.Run = run.New(run.Deps{
		DB: d, Audit: log, Clock: w.Now, Settings: c, Notify: messages, Audiences: w.Audience, Campaigns: w.Campaign, Figures: w.figures,
	})
	w.FollowUp = followup.New(d, log, w.Now, messages)
	w.Visit = visit.New(visit.Deps{
		DB: d, Audit: log, Clock: w.Now, Calendar: c, Settings: c, Notify: messages, Archives: w.Hardship,
		Files: attachment.New(d, nil, log, w.Now), Campaigns: w.Campaign, Runs: w.Run, FollowUps: w.FollowUp,
	})
}

// NewEngine is an engine with workers, or without any for the tests that run the jobs
// themselves.
func (w *World) NewEngine(workers int) *jobs.Engine {
	w.T.Helper()
	r := jobs.NewRegistry()
	w.Approval.Register(r)
	w.Run.Register(r)
	w.FollowUp.Register(r)
	w.figures.Register(r)
	e, err := jobs.New(jobs.Config{
		DB: w.DB.DB, Registry: r, ParseRule: w.Campaign.ParseRule, QuickWorkers: workers,
		Idle: 20 * time.Millisecond,
		Context: func(ctx context.Context, job jobs.Info) context.Context {
			if job.Kind == "campaign.expand" && job.Done == 1 && w.Between != nil {
				w.Between()
			}
			return audit.WithActor(authz.With(ctx, &authz.Actor{System: true, TenantID: job.Tenant, Name: job.Kind}), audit.System(job.Kind))
		},
	})
	require.NoError(w.T, err)
	return e
}

// Unit makes a unit below another; id.Nil is above the topmost.
func (w *World) Unit(parent id.ID, path, name string) Unit {
	w.T.Helper()
	u := Unit{ID: id.New(id.Unit), Path: path}
	var above any
	if parent != id.Nil {
		above = parent
	}
	w.Exec(`insert into app.unit (tenant_id, id, parent_id, path, seq, kind, name)
		values (app.current_tenant(), ?, ?, ?, (select count(*) + 1 from app.unit), 'BRANCH', ?)`, u.ID, above, path, name)
	return u
}

// Person makes a member with a role over a unit's subtree; the zero Unit is the whole
// union.
func (w *World) Person(name string, role authz.Role, over Unit) Person {
	w.T.Helper()
	account, p := id.New(id.Account), Person{Member: id.New(id.Membership)}
	w.Exec(`insert into identity.account (id, login, display_name) values (?, ?, ?)`, account, account.String(), name)
	w.Exec(`insert into app.membership (tenant_id, id, account_id, display_name) values (app.current_tenant(), ?, ?, ?)`, p.Member, account, name)
	var at any
	if over.ID != id.Nil {
		at = over.ID
	}
	w.Exec(`insert into app.role_assignment (tenant_id, id, membership_id, role, unit_id, valid_from, granted_by)
		values (app.current_tenant(), ?, ?, ?, ?, '2020-01-01', ?)`, id.New(id.Assignment), p.Member, role, at, account)
	p.Ctx = w.As(account, p.Member, name, authz.Grant{Role: role, UnitPath: over.Path})
	return p
}

// As is a context in which a member acts.
func (w *World) As(account, member id.ID, name string, grants ...authz.Grant) context.Context {
	t, _ := tenant.From(w.Ctx)
	a := &authz.Actor{
		AccountID: account, MembershipID: member, TenantID: t, TenantKind: authz.EnterpriseUnion, Name: name, Grants: grants,
	}
	return audit.WithActor(authz.With(w.Ctx, a), audit.Actor{ID: account, Name: name})
}

// Nobody is signed in and holds no role.
func (w *World) Nobody() context.Context {
	return w.As(id.New(id.Account), id.New(id.Membership), "路人")
}

// Exec runs a statement as the server in the tenant.
func (w *World) Exec(sql string, args ...any) {
	w.T.Helper()
	require.NoError(w.T, w.DB.InTenant(w.Ctx, func(ctx context.Context, tx db.Tx) error {
		_, err := tx.ExecContext(ctx, sql, args...)
		return err
	}))
}

// One reads one row as the server in the tenant.
func One[T any](w *World, sql string, args ...any) T {
	w.T.Helper()
	q := db.One[T](sql, args...)
	require.NoError(w.T, w.DB.Fetch(w.Ctx, q))
	return q.Row
}

// Fetch reads rows as the server in the tenant.
func Fetch[T any](w *World, sql string, args ...any) []T {
	w.T.Helper()
	q := db.Many[T](sql, args...)
	require.NoError(w.T, w.DB.Fetch(w.Ctx, q))
	return q.Rows
}

// TenantOf is the tenant of ctx.
func TenantOf(ctx context.Context) id.ID {
	t, _ := tenant.From(ctx)
	return t
}

// FieldsOf are the codes of the bad fields of a refusal by their paths.
func FieldsOf(t testing.TB, err error) map[string]string {
	t.Helper()
	e, ok := errors.AsType[*errs.Error](err)
	require.True(t, ok, "%v", err)
	out := map[string]string{}
	for _, f := range e.Fields {
		out[f.Path] = f.Code
	}
	return out
}

// Page asks for the first rows.
func Page(first int) page.Args { return page.Args{First: &first} }

// Messages counts the messages of a kind in the inboxes of the union.
func (w *World) Messages(kind string) int {
	return One[int](w, `select count(*) from app.notification where kind = $1`, kind)
}

// Audited counts the entries of an action in the audit chain.
func (w *World) Audited(action string) int {
	return One[int](w, `select count(*) from app.audit_entry where action = $1`, action)
}

// BigUnion is how many households NewBig files.
const BigUnion = 50_000

// NewBig makes a union of the size that the limits of performance are stated for, with a
// hundred helpers.
func NewBig(b *testing.B) *World {
	b.Helper()
	w := New(b)
	w.Many(BigUnion, 1)
	for i := range 100 {
		w.Person(fmt.Sprintf("走访%d", i), authz.Helper, []Unit{w.One, w.Two}[i%2])
	}
	_, err := w.DB.Super(b).Exec(context.Background(), `analyze app.archive, app.archive_version, app.unit`)
	require.NoError(b, err)
	return w
}
