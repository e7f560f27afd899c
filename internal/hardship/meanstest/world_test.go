package meanstest_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/attachment"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/meanstest"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/org"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

var today = clock.Date{Year: 2026, Month: time.November, Day: 22}

// area is that of the tenants of tests.
const area = "410400"

// world is one tenant with two units and the services under test.
type world struct {
	*meanstest.Service
	archives *hardship.Service
	t        testing.TB
	db       *dbtest.DB
	now      *clock.Fake
	ctx      context.Context // of the tenant, without an actor
	engine   *jobs.Engine
	one, two id.ID // units "0001.0002." and "0001.0003."
}

func newWorld(t testing.TB) *world {
	t.Helper()
	d := dbtest.Shared(t)
	return worldIn(d.Tenant(t), t, d)
}

func worldIn(ctx context.Context, t testing.TB, d *dbtest.DB) *world {
	t.Helper()
	kms, err := secret.NewFileKMS([]secret.NamedKey{{ID: "test"}})
	require.NoError(t, err)
	keys := secret.New(d.DB, kms)
	log := audit.New(d.DB, keys)
	w := &world{t: t, db: d, ctx: ctx, now: clock.NewFake(today.Start().Add(9 * time.Hour))}
	w.archives = hardship.New(d.DB, keys, log, &org.Service{}, w.now)
	w.Service = meanstest.New(d.DB, log, w.now, w.archives, attachment.New(d.DB, nil, log, w.now))
	registry := jobs.NewRegistry()
	w.Register(registry)
	w.engine, err = jobs.New(jobs.Config{DB: d.DB, Registry: registry, Context: func(ctx context.Context, j jobs.Info) context.Context {
		return audit.WithActor(authz.With(ctx, &authz.Actor{System: true, TenantID: j.Tenant, Name: "system"}), audit.System(j.Kind))
	}})
	require.NoError(t, err)
	root := w.unit(id.Nil, "0001.", "东江机械集团工会")
	w.one, w.two = w.unit(root, "0001.0002.", "一分厂工会"), w.unit(root, "0001.0003.", "二分厂工会")
	return w
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

// exec runs a statement as the server in the tenant.
func (w *world) exec(sql string, args ...any) {
	w.t.Helper()
	require.NoError(w.t, w.inTx(func(ctx context.Context, tx db.Tx) error {
		_, err := tx.ExecContext(ctx, sql, args...)
		return err
	}))
}

func (w *world) inTx(fn func(ctx context.Context, tx db.Tx) error) error {
	return w.db.InTenant(w.ctx, fn)
}

// as is the context of somebody with a role over a unit's subtree ("" for all).
func (w *world) as(role authz.Role, path string) context.Context {
	t, _ := tenant.From(w.ctx)
	a := &authz.Actor{
		AccountID: id.New(id.Account), MembershipID: id.New(id.Membership), TenantID: t,
		TenantKind: authz.EnterpriseUnion, TenantName: "测试工会", Name: "林经办",
		Grants: []authz.Grant{{Role: role, UnitPath: path}},
	}
	return audit.WithActor(authz.With(w.ctx, a), audit.Actor{ID: a.AccountID, Name: a.Name})
}

func (w *world) officer() context.Context { return w.as(authz.UnionOfficer, "") }

func ptr[T any](v T) *T { return &v }

// person is an invented valid identity number, a new one for each n.
func person(n int) string {
	birth := clock.Date{Year: 1960, Month: time.January, Day: 1}.AddDays(n)
	base := fmt.Sprintf("410402%04d%02d%02d123", birth.Year, int(birth.Month), birth.Day)
	sum := 0
	for i, weight := range []int{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2} {
		sum += weight * int(base[i]-'0')
	}
	return base + string("10X98765432"[sum%11])
}

// file makes the archive of an invented head, another one for each n.
func (w *world) file(n int, change ...func(*hardship.ArchiveInput)) *hardship.Archive {
	w.t.Helper()
	in := hardship.ArchiveInput{
		UnitID: w.one, HeadName: "贾春德", IDNumber: person(n),
		Category: hardship.Deep, HouseholdSize: 3, MainCause: hardship.Illness,
		Members: []hardship.HouseholdPersonInput{{Name: "周淑兰", Relation: "妻子"}},
	}
	for _, f := range change {
		f(&in)
	}
	out, err := w.archives.Create(w.officer(), in)
	require.NoError(w.t, err)
	return out.Archive
}

// standard adds the urban standard of the area from 2026 on.
func (w *world) standard(monthly money.Fen) *meanstest.DibaoStandard {
	w.t.Helper()
	s, err := w.SaveStandard(w.officer(), standardInput(monthly, clock.Date{Year: 2026, Month: time.January, Day: 1}))
	require.NoError(w.t, err)
	return s
}

func standardInput(monthly money.Fen, from clock.Date) meanstest.SaveDibaoStandardInput {
	return meanstest.SaveDibaoStandardInput{
		AreaCode: area, Residence: meanstest.Urban, Monthly: monthly, EffectiveFrom: from, DocumentNo: "平民〔2026〕1号",
	}
}

// lines is a form with one income and one spending.
func lines(archive id.ID, version int, income, spending money.Fen) meanstest.SaveMeansLinesInput {
	return meanstest.SaveMeansLinesInput{ExpectedVersion: version, Lines: meanstest.MeansLinesInput{
		ArchiveID: archive, AreaCode: area, Residence: meanstest.Urban,
		Incomes:   []meanstest.IncomeLine{{Kind: meanstest.Wage, Amount: income}},
		Spendings: []meanstest.SpendingLine{{Kind: meanstest.Illness, Amount: spending}},
	}}
}
