package campaign_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/calendar"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/jobs/jobstest"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/org"
	pages "github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

func TestMain(m *testing.M) { os.Exit(dbtest.Main(m)) }

// world is one union with a small unit tree, its people and the service under test.
// Its clock begins at the machine's, because the database decides what is due.
type world struct {
	*campaign.Service
	t        testing.TB
	db       *dbtest.DB
	now      *clock.Fake
	ctx      context.Context // of the tenant, without an actor
	keys     *secret.Keyring
	hardship *hardship.Service
	engine   *jobs.Engine

	// between runs once before the second batch of an expansion.
	between func()

	root, one, shop, two unit
	officer, chair       person
}

type unit struct {
	id   id.ID
	path string
}

// person is a member with one role.
type person struct {
	member id.ID
	ctx    context.Context
}

// fixedChoices are the tenant's days off and settings: no notice unless a plan asks
// for it.
type fixedChoices struct{}

func (fixedChoices) Holidays(context.Context) (calendar.Holidays, error) {
	return calendar.Shipped(), nil
}
func (fixedChoices) CampaignSettings(context.Context) (campaign.Settings, error) {
	return campaign.Settings{NoticeWorkdays: 0, OverdueDays: 3}, nil
}

func newWorld(t testing.TB) *world {
	t.Helper()
	d := dbtest.Shared(t)
	return worldIn(t, d.Tenant(t), d)
}

func worldIn(t testing.TB, ctx context.Context, d *dbtest.DB) *world {
	t.Helper()
	kms, err := secret.NewFileKMS([]secret.NamedKey{{ID: "test"}})
	require.NoError(t, err)
	w := &world{t: t, db: d, ctx: ctx, keys: secret.New(d.DB, kms), now: clock.NewFake(clock.System.Now().Truncate(time.Second))}
	log := audit.New(d.DB, w.keys)
	w.hardship = hardship.New(d.DB, w.keys, log, &org.Service{}, w.now)
	w.Service = campaign.New(campaign.Deps{
		DB: d.DB, Keys: w.keys, Audit: log, Clock: w.now, Calendar: fixedChoices{}, Settings: fixedChoices{},
		Notify: notify.New(notify.Deps{DB: d.DB, Clock: w.now}), Archives: w.hardship,
	})
	w.engine = w.newEngine(0)
	w.root = w.unit(id.Nil, "0001.", "东江机械集团工会")
	w.one = w.unit(w.root.id, "0001.0002.", "一分厂工会")
	w.shop = w.unit(w.one.id, "0001.0002.0004.", "铸造车间")
	w.two = w.unit(w.root.id, "0001.0003.", "二分厂工会")
	w.officer = w.person("林经办", authz.UnionOfficer, unit{})
	w.chair = w.person("何主席", authz.UnionChair, unit{})
	return w
}

// newEngine is an engine with workers, or without any for the tests that run the jobs
// themselves.
func (w *world) newEngine(workers int) *jobs.Engine {
	w.t.Helper()
	r := jobs.NewRegistry()
	w.Register(r)
	e, err := jobs.New(jobs.Config{
		DB: w.db.DB, Registry: r, ParseRule: w.ParseRule, QuickWorkers: workers,
		Idle: 20 * time.Millisecond,
		Context: func(ctx context.Context, job jobs.Info) context.Context {
			if job.Kind == "campaign.expand" && job.Done == 1 && w.between != nil {
				w.between()
			}
			return audit.WithActor(authz.With(ctx, &authz.Actor{System: true, TenantID: job.Tenant, Name: job.Kind}), audit.System(job.Kind))
		},
	})
	require.NoError(w.t, err)
	return e
}

func (w *world) unit(parent id.ID, path, name string) unit {
	w.t.Helper()
	u := unit{id: id.New(id.Unit), path: path}
	var above any
	if parent != id.Nil {
		above = parent
	}
	w.exec(`insert into app.unit (tenant_id, id, parent_id, path, seq, kind, name)
		values (app.current_tenant(), ?, ?, ?, (select count(*) + 1 from app.unit), 'BRANCH', ?)`, u.id, above, path, name)
	return u
}

// person makes a member with a role over a unit's subtree; the zero unit is the whole
// union.
func (w *world) person(name string, role authz.Role, over unit) person {
	w.t.Helper()
	account, p := id.New(id.Account), person{member: id.New(id.Membership)}
	w.exec(`insert into identity.account (id, login, display_name) values (?, ?, ?)`, account, account.String(), name)
	w.exec(`insert into app.membership (tenant_id, id, account_id, display_name) values (app.current_tenant(), ?, ?, ?)`, p.member, account, name)
	var at any
	if over.id != id.Nil {
		at = over.id
	}
	w.exec(`insert into app.role_assignment (tenant_id, id, membership_id, role, unit_id, valid_from, granted_by)
		values (app.current_tenant(), ?, ?, ?, ?, '2020-01-01', ?)`, id.New(id.Assignment), p.member, role, at, account)
	p.ctx = w.as(account, p.member, name, authz.Grant{Role: role, UnitPath: over.path})
	return p
}

func (w *world) as(account, member id.ID, name string, grants ...authz.Grant) context.Context {
	t, _ := tenant.From(w.ctx)
	a := &authz.Actor{
		AccountID: account, MembershipID: member, TenantID: t, TenantKind: authz.EnterpriseUnion, Name: name, Grants: grants,
	}
	return audit.WithActor(authz.With(w.ctx, a), audit.Actor{ID: account, Name: name})
}

// nobody is signed in and holds no role.
func (w *world) nobody() context.Context {
	return w.as(id.New(id.Account), id.New(id.Membership), "路人")
}

// exec runs a statement as the server in the tenant.
func (w *world) exec(sql string, args ...any) {
	w.t.Helper()
	require.NoError(w.t, w.db.InTenant(w.ctx, func(ctx context.Context, tx db.Tx) error {
		_, err := tx.ExecContext(ctx, sql, args...)
		return err
	}))
}

func one[T any](w *world, sql string, args ...any) T {
	w.t.Helper()
	q := db.One[T](sql, args...)
	require.NoError(w.t, w.db.Fetch(w.ctx, q))
	return q.Row
}

// household files an archive of a new person in the unit.
func (w *world) household(n int, at unit, change ...func(*hardship.ArchiveInput)) *hardship.Archive {
	w.t.Helper()
	phone, address := "13311288570", "河南省平顶山市新华区和平路12号"
	in := hardship.ArchiveInput{
		UnitID: at.id, HeadName: "贾春德", IDNumber: residentID(n), Category: hardship.Deep, HouseholdSize: 3,
		MainCause: hardship.Illness, Phone: &phone, Address: &address,
	}
	for _, f := range change {
		f(&in)
	}
	out, err := w.hardship.Create(w.officer.ctx, in)
	require.NoError(w.t, err)
	return out.Archive
}

// residentID is an invented valid identity number, a new one for each n.
func residentID(n int) string {
	birth := clock.Date{Year: 1960, Month: 1, Day: 1}.AddDays(n % 12_000)
	base := fmt.Sprintf("410402%04d%02d%02d%03d", birth.Year, int(birth.Month), birth.Day, n/12_000%1000)
	sum := 0
	for i, weight := range []int{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2} {
		sum += weight * int(base[i]-'0')
	}
	return base + string("10X98765432"[sum%11])
}

func ptr[T any](v T) *T { return &v }

// plan is an ordinary campaign: everybody with an archive, at once.
func (w *world) plan(change ...func(*campaign.CampaignInput)) campaign.CampaignInput {
	due := w.now.Now().Add(time.Hour)
	in := campaign.CampaignInput{
		Theme: campaign.SpringFestival, Title: "{year} 年送温暖", Recurrence: campaign.Once, DueAt: &due, VisitDays: 10,
		Audience: campaign.AudienceInput{Archives: true},
		Standards: []campaign.StandardInput{
			{Class: campaign.DeepClass, CashFen: 100000, Goods: []campaign.GoodsInput{{Name: "大米", Quantity: 2, Unit: "袋", ValueFen: 6000}}},
			{Class: campaign.RelativeClass, CashFen: 80000},
			{Class: campaign.ModelWorker, CashFen: 50000},
		},
		FundSource: campaign.OwnUnion, Assignment: campaign.ByUnit,
	}
	for _, f := range change {
		f(&in)
	}
	return in
}

const deepCost = money.Fen(112000)

func (w *world) create(change ...func(*campaign.CampaignInput)) *campaign.Campaign {
	w.t.Helper()
	c, err := w.Create(w.officer.ctx, w.plan(change...))
	require.NoError(w.t, err)
	return c
}

func (w *world) submit(c *campaign.Campaign) *campaign.Campaign {
	w.t.Helper()
	c, err := w.Submit(w.officer.ctx, campaign.SubmitCampaignInput{ID: c.ID, ExpectedVersion: c.Version})
	require.NoError(w.t, err)
	return c
}

func (w *world) decide(c *campaign.Campaign) *campaign.Campaign {
	w.t.Helper()
	c, err := w.Decide(w.chair.ctx, campaign.DecideCampaignInput{ID: c.ID, ExpectedVersion: c.Version, Approve: true})
	require.NoError(w.t, err)
	return c
}

// approved is a campaign that the chair has approved.
func (w *world) approved(change ...func(*campaign.CampaignInput)) *campaign.Campaign {
	w.t.Helper()
	return w.decide(w.submit(w.create(change...)))
}

// opened is a campaign that was opened before its time, and its run.
func (w *world) opened(c *campaign.Campaign) (*campaign.Campaign, *campaign.CampaignRun) {
	w.t.Helper()
	c, err := w.OpenNow(w.officer.ctx, campaign.CampaignActionInput{ID: c.ID, ExpectedVersion: c.Version})
	require.NoError(w.t, err)
	return c, w.lastRun(c)
}

func (w *world) lastRun(c *campaign.Campaign) *campaign.CampaignRun {
	w.t.Helper()
	runs, err := w.RunsOf(w.officer.ctx, []id.ID{c.ID})
	require.NoError(w.t, err)
	require.NotEmpty(w.t, runs[c.ID])
	return &runs[c.ID][0]
}

func (w *world) run(x id.ID) *campaign.CampaignRun {
	w.t.Helper()
	r, err := w.RunByID(w.officer.ctx, x)
	require.NoError(w.t, err)
	return r
}

func (w *world) drain() int {
	w.t.Helper()
	return jobstest.Drain(w.t, w.ctx, w.engine)
}

// visiting is a campaign with its run, whose list is complete.
func (w *world) visiting(change ...func(*campaign.CampaignInput)) (*campaign.Campaign, *campaign.CampaignRun) {
	w.t.Helper()
	c, r := w.opened(w.approved(change...))
	w.drain()
	r = w.run(r.ID)
	require.Equal(w.t, campaign.RunVisiting, r.State, r.StopReason)
	return c, r
}

func (w *world) progress(r *campaign.CampaignRun) campaign.RunProgress {
	w.t.Helper()
	p, err := w.ProgressOf(w.ctx, []id.ID{r.ID})
	require.NoError(w.t, err)
	return *p[r.ID]
}

func (w *world) visits(r *campaign.CampaignRun) []*campaign.Visit {
	w.t.Helper()
	q := db.Many[*campaign.Visit](`select id, run_id, household_key, archive_id, named_recipient_id, name, unit_path, class, state,
		helper_id, cash_fen, goods, goods_fen, late, household_size, version from app.visit where run_id = $1 order by id`, r.ID)
	require.NoError(w.t, w.db.Fetch(w.ctx, q))
	return q.Rows
}

func (w *world) messages(kind string) int {
	return one[int](w, `select count(*) from app.notification where kind = $1`, kind)
}

func (w *world) audited(action string) int {
	return one[int](w, `select count(*) from app.audit_entry where action = $1`, action)
}

// name adds n new people without an archive in the unit.
func (w *world) name(c *campaign.Campaign, at unit, n int) {
	w.t.Helper()
	in := campaign.AddNamedRecipientsInput{CampaignID: c.ID}
	for range n {
		in.Recipients = append(in.Recipients, campaign.NamedRecipientInput{Class: campaign.ModelWorker, Name: "李明华", UnitID: at.id})
	}
	_, added, err := w.AddNamedRecipients(w.officer.ctx, in)
	require.NoError(w.t, err)
	require.Equal(w.t, n, added)
}

func asError(err error) (*errs.Error, bool) { return errors.AsType[*errs.Error](err) }

// requireRefusal asserts code and reason.
func requireRefusal(t testing.TB, err error, code errs.Code, reason string) {
	t.Helper()
	require.ErrorIs(t, err, errs.New(code, reason))
}

func page(first int) pages.Args { return pages.Args{First: &first} }

func tenantOf(ctx context.Context) id.ID {
	t, _ := tenant.From(ctx)
	return t
}
