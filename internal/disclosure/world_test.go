package disclosure_test

import (
	"context"
	"errors"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/calendar"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/disclosure"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/jobs/jobstest"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

func TestMain(m *testing.M) { os.Exit(dbtest.Main(m)) }

// now is a Monday morning, far enough ahead that no job of a test is due by itself.
var now = time.Date(2027, time.March, 8, 2, 0, 0, 0, time.UTC)

// world is one union with two branches and the service under test. Its holidays are
// those of the shipped calendar; outcomes that subjects were told are kept.
type world struct {
	*disclosure.Service
	t        testing.TB
	d        *dbtest.DB
	clock    *clock.Fake
	ctx      context.Context // of the tenant, without an actor
	engine   *jobs.Engine
	off      calendar.Holidays
	code     string
	branch   id.ID // 0001.0002.
	other    id.ID // 0001.0003.
	staff    map[authz.Role]id.ID
	outcomes []disclosure.Ended
	stages   []disclosure.Objected
	news     int
	refuse   error // of the subject's handler
}

func (w *world) Holidays(context.Context) (calendar.Holidays, error) { return w.off, nil }
func (w *world) NoticeWorkdays(context.Context) (int, error)         { return 5, nil }
func (w *world) BindTx(_ context.Context, _ db.Tx, _ []id.ID, _ id.ID, path string) error {
	if path == "" {
		return errors.New("bound to no unit")
	}
	return nil
}
func (w *world) LogAccessTx(context.Context, db.Tx, id.ID, string, ...string) error { return nil }

func newWorld(t testing.TB) *world {
	t.Helper()
	d := dbtest.Shared(t)
	kms, err := secret.NewFileKMS([]secret.NamedKey{{ID: "test"}})
	require.NoError(t, err)
	keys := secret.New(d.DB, kms)
	w := &world{t: t, d: d, ctx: d.Tenant(t), clock: clock.NewFake(now), off: calendar.Shipped(), staff: map[authz.Role]id.ID{}}
	w.Service = disclosure.New(disclosure.Deps{
		DB: d.DB, Keys: keys, Audit: audit.New(d.DB, keys), Clock: w.clock, Calendar: w, Settings: w, Files: w, Access: w,
	})
	w.Handle(disclosure.KindArchive, func(_ context.Context, _ db.Tx, e disclosure.Ended) error {
		if w.refuse != nil {
			return w.refuse
		}
		w.outcomes = append(w.outcomes, e)
		return nil
	})
	w.HandleObjected(disclosure.KindArchive, func(_ context.Context, _ db.Tx, o disclosure.Objected) error {
		w.stages = append(w.stages, o)
		return nil
	})
	w.OnObjection(func(context.Context, db.Tx, *disclosure.PublicNotice, *disclosure.NoticeObjection) error {
		w.news++
		return nil
	})
	registry := jobs.NewRegistry()
	w.Register(registry)
	w.engine, err = jobs.New(jobs.Config{DB: d.DB, Registry: registry, Context: func(ctx context.Context, j jobs.Info) context.Context {
		return audit.WithActor(authz.With(ctx, &authz.Actor{System: true, TenantID: j.Tenant}), audit.System(j.Kind))
	}})
	require.NoError(t, err)
	root := w.unit(id.Nil, "0001.", "机械厂工会")
	w.branch, w.other = w.unit(root, "0001.0002.", "一分厂工会"), w.unit(root, "0001.0003.", "二分厂工会")
	code := db.One[string](`select uscc from identity.tenant where id = app.current_tenant()`)
	require.NoError(t, d.Fetch(w.ctx, code))
	w.code = code.Row
	return w
}

func (w *world) exec(sql string, args ...any) {
	w.t.Helper()
	require.NoError(w.t, w.try(sql, args...))
}

// try runs a statement as the server in the tenant.
func (w *world) try(sql string, args ...any) error {
	return w.d.InTenant(w.ctx, func(ctx context.Context, tx db.Tx) error {
		_, err := tx.ExecContext(ctx, sql, args...)
		return err
	})
}

func (w *world) unit(parent id.ID, path, name string) id.ID {
	w.t.Helper()
	u := id.New(id.Unit)
	var above any
	if parent != id.Nil {
		above = parent
	}
	w.exec(`insert into app.unit (tenant_id, id, parent_id, path, seq, kind, name)
		values (app.current_tenant(), ?, ?, ?, (select count(*) + 1 from app.unit), 'BRANCH', ?)`, u, above, path, name)
	return u
}

// as is the context of the one person of the union who holds the role over path.
func (w *world) as(role authz.Role, path string) context.Context {
	w.t.Helper()
	if w.staff[role] == id.Nil {
		account, membership := id.New(id.Account), id.New(id.Membership)
		_, err := w.d.Super(w.t).Exec(w.t.Context(), `insert into identity.account (id, login, display_name) values ($1, $2, '林')`, account, account.String()[:20])
		require.NoError(w.t, err)
		w.exec(`insert into app.membership (tenant_id, id, account_id, display_name) values (app.current_tenant(), ?, ?, '林经办')`, membership, account)
		w.staff[role] = membership
	}
	t, _ := tenant.From(w.ctx)
	a := &authz.Actor{
		AccountID: id.New(id.Account), MembershipID: w.staff[role], TenantID: t, TenantKind: authz.EnterpriseUnion, Name: "林经办",
		Grants: []authz.Grant{{Role: role, UnitPath: path}},
	}
	return audit.WithActor(authz.With(w.ctx, a), audit.Actor{ID: a.AccountID, Name: a.Name})
}

func (w *world) officer() context.Context { return w.as(authz.UnionOfficer, "") }

// adult is somebody of forty.
var adult = &clock.Date{Year: 1987, Month: time.May, Day: 1}

func archive() disclosure.Publish {
	return disclosure.Publish{
		Subject: disclosure.Subject{Kind: id.Archive, ID: id.New(id.Archive)}, Kind: disclosure.KindArchive, Consented: true, BirthDate: adult,
		Entry: disclosure.Entry{Name: "张*", UnitName: "铸造车间", Item: "DEEP", Summary: "本人患重病"},
	}
}

// publish puts a subject on notice in the first branch, unless changed.
func (w *world) publish(change ...func(*disclosure.Publish)) (*disclosure.NoticeEntry, error) {
	w.t.Helper()
	in := archive()
	in.UnitID, in.UnitPath = w.branch, "0001.0002."
	for _, c := range change {
		c(&in)
	}
	var out *disclosure.NoticeEntry
	err := w.d.InTenant(w.officer(), func(ctx context.Context, tx db.Tx) (err error) {
		out, err = w.PublishTx(ctx, tx, in)
		return err
	})
	return out, err
}

func (w *world) published(change ...func(*disclosure.Publish)) *disclosure.NoticeEntry {
	w.t.Helper()
	e, err := w.publish(change...)
	require.NoError(w.t, err)
	return e
}

func (w *world) notice(x id.ID) *disclosure.PublicNotice {
	w.t.Helper()
	d, err := w.Detail(w.officer(), x)
	require.NoError(w.t, err)
	return d.Notice
}

func (w *world) entry(x id.ID) *disclosure.NoticeEntry {
	w.t.Helper()
	m, err := w.EntriesByID(w.officer(), []id.ID{x})
	require.NoError(w.t, err)
	require.NotNil(w.t, m[x])
	return m[x]
}

// live is the entry of a subject whose outcome is open.
func (w *world) live(subject id.ID) *disclosure.NoticeEntry {
	w.t.Helper()
	q := db.One[id.ID](`select id from app.notice_entry where subject_id = $1 and ended_at is null`, subject)
	require.NoError(w.t, w.d.Fetch(w.ctx, q))
	require.True(w.t, q.Found)
	return w.entry(q.Row)
}

// on sets the clock to nine in the morning of a day in China.
func (w *world) on(day clock.Date) { w.clock.Set(day.Start().Add(9 * time.Hour)) }

// midnight is the moment after the last day; the jobs that wait for it run.
func (w *world) midnight(last clock.Date) {
	w.t.Helper()
	w.clock.Set(last.AddDays(1).Start())
	w.exec(`update app.job set run_at = now() - interval '1 minute', due = true where state = 'pending' and run_at <= ?`, w.clock.Now())
	jobstest.Drain(w.t, w.ctx, w.engine)
}

func (w *world) object(n *disclosure.PublicNotice, seq int, change ...func(*disclosure.PublicObjection)) (string, error) {
	in := disclosure.PublicObjection{Seq: seq, Text: "这户人家去年买了新车。"}
	for _, c := range change {
		c(&in)
	}
	return w.Object(w.t.Context(), w.code, n.ID, in, "203.0.113.7")
}

// objection is the only one against a notice.
func (w *world) objection(notice id.ID) *disclosure.NoticeObjection {
	w.t.Helper()
	m, err := w.ObjectionsOf(w.officer(), []id.ID{notice})
	require.NoError(w.t, err)
	require.Len(w.t, m[notice], 1)
	return m[notice][0]
}

func (w *world) decide(o *disclosure.NoticeObjection, upheld bool, next ...disclosure.NextStep) error {
	w.t.Helper()
	o, err := w.InvestigateObjection(w.officer(), disclosure.InvestigateObjectionInput{ID: o.ID, ExpectedVersion: o.Version})
	require.NoError(w.t, err)
	in := disclosure.DecideObjectionInput{ID: o.ID, ExpectedVersion: o.Version, Upheld: upheld, Outcome: "入户核实，情况属实。"}
	if len(next) > 0 {
		in.NextStep = &next[0]
	}
	_, err = w.DecideObjection(w.officer(), in)
	return err
}

func refused(t testing.TB, err error, code errs.Code, reason string) {
	t.Helper()
	require.ErrorIs(t, err, errs.New(code, reason))
}
