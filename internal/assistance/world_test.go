package assistance_test

import (
	"context"
	"encoding/hex"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/assistance"
	"github.com/nuanxin/nuanxin/internal/assistance/feedback"
	"github.com/nuanxin/nuanxin/internal/assistance/limit"
	"github.com/nuanxin/nuanxin/internal/attachment"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/calendar"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/disclosure"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/meanstest"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/jobs/jobstest"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/org"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

// world is one tenant with two units, the limits of the examples, and the service
// under test.
type world struct {
	*assistance.Service
	t        testing.TB
	db       *dbtest.DB
	now      *clock.Fake
	ctx      context.Context // of the tenant, without an actor
	archives *hardship.Service
	approval *approval.Service
	notices  *disclosure.Service
	after    *feedback.Service
	engine   *jobs.Engine
	one      id.ID // 一分厂工会, "0001.0002."
	people   map[string]context.Context
}

var today = clock.Date{Year: 2026, Month: time.November, Day: 23}

// shipped are the days off that come with the product.
type shipped struct{}

func (shipped) Holidays(context.Context) (calendar.Holidays, error) { return calendar.Shipped(), nil }
func (shipped) NoticeWorkdays(context.Context) (int, error)         { return 5, nil }

func newWorld(t testing.TB) *world {
	t.Helper()
	d := dbtest.Shared(t)
	kms, err := secret.NewFileKMS([]secret.NamedKey{{ID: "test"}})
	require.NoError(t, err)
	keys := secret.New(d.DB, kms)
	log := audit.New(d.DB, keys)
	w := &world{t: t, db: d, ctx: d.Tenant(t), now: clock.NewFake(today.Start().Add(9 * time.Hour)), people: map[string]context.Context{}}
	w.archives = hardship.New(d.DB, keys, log, &org.Service{}, w.now)
	files := attachment.New(d.DB, nil, log, w.now)
	news := notify.New(notify.Deps{DB: d.DB, Clock: w.now})
	w.approval = approval.New(approval.Deps{DB: d.DB, Audit: log, Clock: w.now, Calendar: shipped{}, Notify: news})
	w.notices = disclosure.New(disclosure.Deps{
		DB: d.DB, Keys: keys, Audit: log, Clock: w.now, Calendar: shipped{}, Settings: shipped{}, Access: &org.Service{},
	})
	w.Service = assistance.New(assistance.Deps{
		DB: d.DB, Keys: keys, Audit: log, Clock: w.now, Calendar: shipped{}, Archives: w.archives,
		Means: meanstest.New(d.DB, log, w.now, w.archives, files), Files: files, Approval: w.approval, Disclosure: w.notices,
	})
	w.after = feedback.New(feedback.Deps{DB: d.DB, Audit: log, Clock: w.now, Applications: w.Service, Approval: w.approval, Notify: news})
	registry := jobs.NewRegistry()
	w.after.Register(registry)
	w.Register(registry)
	w.notices.Register(registry)
	w.approval.Register(registry)
	w.engine, err = jobs.New(jobs.Config{DB: d.DB, Registry: registry, Context: func(ctx context.Context, j jobs.Info) context.Context {
		return audit.WithActor(authz.With(ctx, &authz.Actor{System: true, TenantID: j.Tenant, Name: "system"}), audit.System(j.Kind))
	}})
	require.NoError(t, err)
	root := w.unit(nil, "0001.", "东江机械集团工会", "DJ")
	w.one = w.unit(root, "0001.0002.", "一分厂工会", "DJ01")
	w.unit(root, "0001.0003.", "二分厂工会", "DJ02")
	_, err = w.AdoptLimitExamples(w.as("孙管理", authz.TenantAdmin, ""), assistance.AdoptLimitExamplesInput{EffectiveFrom: today.AddDays(-400)})
	require.NoError(t, err)
	return w
}

func (w *world) unit(parent any, path, name, code string) id.ID {
	w.t.Helper()
	u := id.New(id.Unit)
	w.exec(`insert into app.unit (tenant_id, id, parent_id, path, seq, kind, name, code)
		values (app.current_tenant(), ?, ?, ?, (select count(*) + 1 from app.unit), 'BRANCH', ?, ?)`, u, parent, path, name, code)
	return u
}

// exec runs a statement as the server in the tenant.
func (w *world) exec(sql string, args ...any) {
	w.t.Helper()
	require.NoError(w.t, w.db.InTenant(w.ctx, func(ctx context.Context, tx db.Tx) error {
		_, err := tx.ExecContext(ctx, sql, args...)
		return err
	}))
}

func (w *world) count(sql string, args ...any) int {
	w.t.Helper()
	q := db.One[int](sql, args...)
	require.NoError(w.t, w.db.Fetch(w.ctx, q))
	return q.Row
}

// as is the context of a member with a role over a unit's subtree ("" for all).
func (w *world) as(name string, role authz.Role, path string) context.Context {
	w.t.Helper()
	if ctx := w.people[name]; ctx != nil {
		return ctx
	}
	t, _ := tenant.From(w.ctx)
	a := &authz.Actor{
		AccountID: id.New(id.Account), MembershipID: id.New(id.Membership), TenantID: t, TenantKind: authz.EnterpriseUnion, Name: name,
		Grants: []authz.Grant{{Role: role, UnitPath: path}},
	}
	super := w.db.Super(w.t)
	_, err := super.Exec(w.t.Context(), `insert into identity.account (id, login, display_name) values ($1, $2, $3)`, a.AccountID, "u"+a.AccountID.String()[24:], name)
	require.NoError(w.t, err)
	w.exec(`insert into app.membership (tenant_id, id, account_id, display_name) values (app.current_tenant(), ?, ?, ?)`, a.MembershipID, a.AccountID, name)
	if path == "" {
		w.exec(`insert into app.role_assignment (tenant_id, id, membership_id, role, valid_from, granted_by)
			values (app.current_tenant(), ?, ?, ?, '2020-01-01', ?)`, id.New(id.Assignment), a.MembershipID, string(role), a.AccountID)
	}
	w.people[name] = audit.WithActor(authz.With(w.ctx, a), audit.Actor{ID: a.AccountID, Name: a.Name})
	return w.people[name]
}

func (w *world) officer() context.Context { return w.as("林经办", authz.UnionOfficer, "") }
func (w *world) chair() context.Context   { return w.as("王主席", authz.UnionChair, "") }
func (w *world) finance() context.Context { return w.as("钱出纳", authz.Finance, "") }
func (w *world) station() context.Context { return w.as("杜站员", authz.StationStaff, "0001.0002.") }

// line sets the monthly 低保 standard of the place where the tests' tenants are.
func (w *world) line(monthly money.Fen) {
	w.exec(`insert into app.dibao_standard (tenant_id, id, area_code, residence, monthly_fen, effective_from, document_no)
		select app.current_tenant(), ?, t.area_code, 'URBAN', ?, '2026-01-01', '测试标准' from identity.tenant t where t.id = app.current_tenant()`,
		id.New(id.DibaoStandard), monthly)
}

func ptr[T any](v T) *T { return &v }

// household files the archive of a household with a daughter.
func (w *world) household(category hardship.Category, idNumber string) *hardship.Archive {
	w.t.Helper()
	out, err := w.archives.Create(w.officer(), hardship.ArchiveInput{
		UnitID: w.one, HeadName: "贾春德", IDNumber: idNumber, Category: category, HouseholdSize: 3, MainCause: hardship.Illness,
		Members: []hardship.HouseholdPersonInput{{Name: "贾小梅", Relation: "女儿"}},
	})
	require.NoError(w.t, err)
	return out.Archive
}

// neverHelped is how many households are in that queue of the desk.
func (w *world) neverHelped() int {
	w.t.Helper()
	q, err := w.archives.Queues(w.officer())
	require.NoError(w.t, err)
	return q.NeverHelped
}

func (w *world) deep() *hardship.Archive { return w.household(hardship.Deep, "410402198502142023") }

func (w *world) daughter(a *hardship.Archive) *id.ID {
	w.t.Helper()
	members, err := w.archives.PersonsOf(w.officer(), []id.ID{a.ID})
	require.NoError(w.t, err)
	return &members[a.ID][0].ID
}

// illness is a complete form of medical aid with 20,000 yuan paid by the household.
func illness(asked money.Fen) assistance.Form {
	return assistance.Form{
		Item: limit.Medical, Reason: ptr("手术后家庭负担重"), Asked: &asked,
		Medical: &assistance.Medical{
			Illness: "尿毒症", Total: 6_000_000, Reimbursed: 3_500_000, OtherInsurance: 500_000,
			Stays: []assistance.Stay{{Hospital: "东江市人民医院", AdmittedOn: today.AddDays(-60), DischargedOn: today.AddDays(-40)}},
		},
	}
}

func (w *world) draft(a *hardship.Archive, f assistance.Form) *assistance.Application {
	w.t.Helper()
	out, err := w.DraftApplication(w.officer(), assistance.DraftApplicationInput{ArchiveID: a.ID, Origin: assistance.FromUnit, Form: f})
	require.NoError(w.t, err)
	return out.Application
}

// named is the application as it stands.
func named(p *assistance.Application) assistance.Named {
	return assistance.Named{ID: p.ID, ExpectedVersion: p.Version}
}

// withPapers files every required paper.
func (w *world) withPapers(p *assistance.Application) *assistance.Application {
	w.t.Helper()
	if len(p.RequiredPapers()) == 0 {
		return p
	}
	in := assistance.AddApplicationPapersInput{ID: p.ID, ExpectedVersion: p.Version}
	for _, k := range p.RequiredPapers() {
		in.Papers = append(in.Papers, assistance.PaperInput{Kind: k})
	}
	out, err := w.AddApplicationPapers(w.officer(), in)
	require.NoError(w.t, err)
	return out.Application
}

// forwarded is an application that waits for the chair's decision.
func (w *world) forwarded(p *assistance.Application, amount money.Fen) *assistance.Application {
	w.t.Helper()
	w.chair() // somebody decides
	w.now.Advance(time.Minute)
	out, err := w.AcceptApplication(w.officer(), named(p))
	require.NoError(w.t, err)
	out, err = w.ForwardApplication(w.officer(), assistance.ForwardApplicationInput{
		ID: p.ID, ExpectedVersion: out.Application.Version, Amount: amount, Opinion: "情况属实",
	})
	require.NoError(w.t, err)
	return out.Application
}

// decide has the chair give a verdict.
func (w *world) decide(p *assistance.Application, v approval.Verdict, note string) error {
	w.t.Helper()
	c, err := w.approval.CaseOf(w.chair(), p.ID)
	require.NoError(w.t, err)
	_, err = w.approval.Decide(w.chair(), approval.DecideApprovalInput{
		CaseID: c.ID, Step: c.Step, ContentHash: hex.EncodeToString(c.ContentHash), Verdict: v, Note: &note,
	})
	return err
}

func (w *world) read(p *assistance.Application) *assistance.Application {
	w.t.Helper()
	d, err := w.ApplicationDetail(w.officer(), p.ID)
	require.NoError(w.t, err)
	return d.Application
}

// midnight is the first moment after a day; the jobs that wait for it run.
func (w *world) midnight(day clock.Date) {
	w.t.Helper()
	w.now.Set(day.AddDays(1).Start())
	w.exec(`update app.job set run_at = now() - interval '1 minute', due = true where state = 'pending' and run_at <= ?`, w.now.Now())
	jobstest.Drain(w.t, w.ctx, w.engine)
}

func (w *world) submitted(a *hardship.Archive, f assistance.Form) *assistance.Application {
	w.t.Helper()
	out, err := w.SubmitApplication(w.officer(), named(w.withPapers(w.draft(a, f))))
	require.NoError(w.t, err)
	return out.Application
}
