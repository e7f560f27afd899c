package intake_test

import (
	"context"
	"fmt"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/attachment"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/calendar"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/disclosure"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/exit"
	"github.com/nuanxin/nuanxin/internal/hardship/intake"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/jobs/jobstest"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/org"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

func TestMain(m *testing.M) { os.Exit(dbtest.Main(m)) }

// world is one union with two branches, its people and the service under test.
type world struct {
	*intake.Service
	t        testing.TB
	db       *dbtest.DB
	now      *clock.Fake
	ctx      context.Context // of the tenant, without an actor
	above    context.Context // of the federation above it
	archives *hardship.Service
	exits    *exit.Service
	engine   *jobs.Engine
	serial   int

	notices   *disclosure.Service
	approvals *approval.Service
	means     tested

	root, one, two           unit
	officer, second, station person
	chair                    person
}

type unit struct {
	id   id.ID
	path string
}

type person struct {
	member id.ID
	ctx    context.Context
}

type shippedDays struct{}

func (shippedDays) Holidays(context.Context) (calendar.Holidays, error) {
	return calendar.Shipped(), nil
}

func (shippedDays) NoticeWorkdays(context.Context) (int, error) { return 5, nil }

// tested answers for means tests; the zero value knows of none.
type tested struct {
	confirmed bool
	above     id.ID // the assessment that shows a household above the line
}

func (m *tested) AboveLineTx(context.Context, db.Tx, id.ID) (id.ID, error) {
	if m.above == id.Nil {
		return id.Nil, errs.New(errs.FailedPrecondition, "means.assessment.below_line")
	}
	return m.above, nil
}

func (m *tested) RequireConfirmedTx(context.Context, db.Tx, id.ID) error {
	if !m.confirmed {
		return errs.New(errs.FailedPrecondition, "means.assessment.none")
	}
	return nil
}

// today is the Friday before the make-up Sunday of 2026-09-20.
var today = clock.Date{Year: 2026, Month: time.September, Day: 18}

func newWorld(t testing.TB) *world {
	t.Helper()
	d := dbtest.Shared(t)
	kms, err := secret.NewFileKMS([]secret.NamedKey{{ID: "test"}})
	require.NoError(t, err)
	w := &world{t: t, db: d, now: clock.NewFake(today.Start().Add(10 * time.Hour))}
	w.above = d.TenantUnder(t, id.Nil, string(authz.Federation))
	federation, _ := tenant.From(w.above)
	w.ctx = d.TenantUnder(t, federation, string(authz.EnterpriseUnion))
	keys := secret.New(d.DB, kms)
	log := audit.New(d.DB, keys)
	w.archives = hardship.New(d.DB, keys, log, &org.Service{}, w.now)
	told := notify.New(notify.Deps{DB: d.DB, Clock: w.now})
	w.notices = disclosure.New(disclosure.Deps{DB: d.DB, Keys: keys, Audit: log, Clock: w.now, Calendar: shippedDays{}, Settings: shippedDays{}})
	w.approvals = approval.New(approval.Deps{DB: d.DB, Audit: log, Clock: w.now, Calendar: shippedDays{}, Notify: told})
	w.Service = intake.New(intake.Deps{
		DB: d.DB, Keys: keys, Audit: log, Clock: w.now, Calendar: shippedDays{}, Archives: w.archives,
		Files: attachment.New(d.DB, nil, log, w.now), Notify: told, Means: &w.means, Notices: w.notices, Approvals: w.approvals,
	})
	w.exits = exit.New(exit.Deps{
		DB: d.DB, Keys: keys, Audit: log, Clock: w.now, Archives: w.archives, Intake: w.Service, Means: &w.means, Notices: w.notices,
		Approvals: w.approvals,
	})
	w.newEngine()
	w.root = w.unit(id.Nil, "0001.", "东江机械集团工会")
	w.one = w.unit(w.root.id, "0001.0002.", "一分厂工会")
	w.two = w.unit(w.root.id, "0001.0003.", "二分厂工会")
	w.officer = w.person("林经办", authz.UnionOfficer, unit{})
	w.second = w.person("齐同行", authz.Helper, unit{})
	w.station = w.person("傅站长", authz.StationStaff, w.one)
	w.chair = w.person("何主席", authz.UnionChair, unit{})
	return w
}

func (w *world) newEngine() {
	r := jobs.NewRegistry()
	w.Register(r)
	w.notices.Register(r)
	w.approvals.Register(r)
	var err error
	w.engine, err = jobs.New(jobs.Config{DB: w.db.DB, Registry: r, Context: func(ctx context.Context, job jobs.Info) context.Context {
		return audit.WithActor(authz.With(ctx, &authz.Actor{System: true, TenantID: job.Tenant, Name: job.Kind}), audit.System(job.Kind))
	}})
	require.NoError(w.t, err)
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
	t, _ := tenant.From(w.ctx)
	a := &authz.Actor{
		AccountID: account, MembershipID: p.member, TenantID: t, TenantKind: authz.EnterpriseUnion, Name: name,
		Grants: []authz.Grant{{Role: role, UnitPath: over.path}},
	}
	p.ctx = audit.WithActor(authz.With(w.ctx, a), audit.Actor{ID: account, Name: name})
	return p
}

func (w *world) exec(sql string, args ...any) {
	w.t.Helper()
	require.NoError(w.t, w.db.InTenant(w.ctx, func(ctx context.Context, tx db.Tx) error {
		_, err := tx.ExecContext(ctx, sql, args...)
		return err
	}))
}

func count(w *world, sql string, args ...any) int {
	w.t.Helper()
	q := db.One[int](sql, args...)
	require.NoError(w.t, w.db.Fetch(w.ctx, q))
	return q.Row
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

// fullForm states everything that an application must state.
func fullForm() hardship.ParticularsInput {
	return hardship.ParticularsInput{
		Political: ptr("MASSES"), Marriage: ptr("MARRIED"), RegisterType: ptr("NON_AGRICULTURAL"), RegisterArea: ptr("410402"),
		HealthState: ptr("UREMIA"), Industry: ptr("C"), WorkState: ptr("ON_POST"), WorkedSince: ptr(clock.Date{Year: 2001, Month: 7, Day: 1}),
		ModelWorker: ptr("NONE"), IncomeOwnMonth: ptr(money.Fen(300_000)), IncomeOtherYear: ptr(money.Fen(0)),
		ContractSignedOn: ptr(clock.Date{Year: 2020, Month: 3, Day: 1}), ContractTerm: ptr("OPEN"), Housing: ptr("RENTED"), HousingArea: ptr(48), MedicalInsurance: ptr("EMPLOYEE"),
	}
}

// draft is an application of the first branch.
func (w *world) draft(change ...func(*hardship.ArchiveInput)) *hardship.Archive {
	w.t.Helper()
	w.serial++
	in := hardship.ArchiveInput{
		UnitID: w.one.id, HeadName: "贾春德", IDNumber: residentID(w.serial), Category: hardship.Deep, HouseholdSize: 3, MainCause: hardship.Illness,
		Phone: ptr("13311288570"), Address: ptr("河南省平顶山市新华区和平路12号"), Nation: ptr("汉"), IncomeYear: ptr(money.Fen(3_600_000)),
		ParticularsInput: fullForm(),
	}
	for _, f := range change {
		f(&in)
	}
	for i := range in.Members {
		m := &in.Members[i]
		m.IncomeMonth, m.HealthState, m.MedicalInsurance, m.Identity = ptr(money.Fen(0)), ptr("GOOD"), ptr("RESIDENT"), ptr("ON_POST")
	}
	out, err := w.archives.SaveDraft(w.officer.ctx, in)
	require.NoError(w.t, err)
	return out.Archive
}

// read is the archive as it is stored.
func (w *world) read(x id.ID) *hardship.Archive {
	w.t.Helper()
	a, err := w.archives.ArchiveByID(w.officer.ctx, x)
	require.NoError(w.t, err)
	return a
}

func (w *world) progress(p person, x id.ID) *intake.ArchiveProgress {
	w.t.Helper()
	records, err := w.RecordsOf(p.ctx, []id.ID{x})
	require.NoError(w.t, err)
	out, err := w.Progress(p.ctx, w.read(x), records[x])
	require.NoError(w.t, err)
	return out
}

func (w *world) step(x id.ID) intake.StepInput {
	return intake.StepInput{ID: x, ExpectedVersion: w.read(x).Version}
}

// submitted is an application that was handed in.
func (w *world) submitted(change ...func(*hardship.ArchiveInput)) id.ID {
	w.t.Helper()
	a := w.draft(change...)
	_, err := w.Submit(w.officer.ctx, intake.SubmitArchiveInput{ID: a.ID, ExpectedVersion: a.Version, OwnerID: w.station.member})
	require.NoError(w.t, err)
	return a.ID
}

func (w *world) surveying(change ...func(*hardship.ArchiveInput)) id.ID {
	w.t.Helper()
	x := w.submitted(change...)
	_, err := w.StartSurvey(w.station.ctx, w.step(x))
	require.NoError(w.t, err)
	return x
}

func (w *world) form(x id.ID) intake.FinishSurveyInput {
	return intake.FinishSurveyInput{
		ID: x, ExpectedVersion: w.read(x).Version, SurveyedOn: today, SurveyorID: w.station.member, SecondID: &w.second.member,
		Informant: "贾春德", Matches: true, Conclusion: "情况属实", HeadSigned: true,
		Findings: []intake.SurveyFinding{{Section: intake.HousingSection, Text: "租房两间"}, {Section: intake.HealthSection, Text: "长期透析"}},
	}
}

func (w *world) vote(x id.ID, present, inFavour int) intake.AppraiseArchiveInput {
	return intake.AppraiseArchiveInput{
		ID: x, ExpectedVersion: w.read(x).Version, HeldOn: today, Present: present, InFavour: inFavour, Minutes: "到会人员评议家庭情况。",
	}
}

// checking is an application that the unit has appraised.
func (w *world) checking(change ...func(*hardship.ArchiveInput)) id.ID {
	w.t.Helper()
	x := w.surveying(change...)
	_, err := w.FinishSurvey(w.station.ctx, w.form(x))
	require.NoError(w.t, err)
	_, err = w.Appraise(w.officer.ctx, w.vote(x, 9, 7))
	require.NoError(w.t, err)
	return x
}

func (w *world) consent(x id.ID, who *id.ID, purpose hardship.ConsentPurpose) {
	w.t.Helper()
	_, err := w.archives.GiveConsent(w.officer.ctx, hardship.GiveConsentInput{
		ArchiveID: x, PersonID: who, Purpose: purpose, TextVersion: "2026-01", Channel: "paper", SignedOn: today,
	})
	require.NoError(w.t, err)
}

// daily makes the daily round on the morning of a day. The database's clock decides
// what is due, so the job is brought forward.
func (w *world) daily(day clock.Date) {
	w.t.Helper()
	w.now.Set(day.Start().Add(9 * time.Hour))
	require.NoError(w.t, w.db.InTenant(w.ctx, w.PlantTx))
	jobstest.Pass(w.t, w.ctx, w.db.DB, 1000*24*time.Hour)
	jobstest.Drain(w.t, w.ctx, w.engine)
}

func refused(t testing.TB, err error, code errs.Code, reason string) {
	t.Helper()
	require.ErrorIs(t, err, errs.New(code, reason))
}

func (d shippedDays) mustHolidays(t testing.TB) calendar.Holidays {
	t.Helper()
	h, err := d.Holidays(t.Context())
	require.NoError(t, err)
	return h
}
