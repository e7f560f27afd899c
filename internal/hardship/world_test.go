package hardship_test

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/org"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

// world is one tenant with three units and the service under test.
type world struct {
	*hardship.Service
	t    testing.TB
	db   *dbtest.DB
	now  *clock.Fake
	ctx  context.Context // of the tenant, without an actor
	root id.ID           // 东江机械集团, "0001."
	one  id.ID           // 一分厂工会, "0001.0002."
	two  id.ID           // 二分厂工会, "0001.0003."
}

var today = clock.Date{Year: 2026, Month: time.November, Day: 22}

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
	w.Service = hardship.New(d.DB, keys, log, &org.Service{}, w.now)
	w.root = w.unit(id.Nil, "0001.", "东江机械集团工会", "DJ")
	w.one = w.unit(w.root, "0001.0002.", "一分厂工会", "DJ01")
	w.two = w.unit(w.root, "0001.0003.", "二分厂工会", "DJ02")
	return w
}

func (w *world) unit(parent id.ID, path, name, code string) id.ID {
	w.t.Helper()
	u := id.New(id.Unit)
	var above any
	if parent != id.Nil {
		above = parent
	}
	w.exec(`insert into app.unit (tenant_id, id, parent_id, path, seq, kind, name, code)
		values (app.current_tenant(), ?, ?, ?, (select count(*) + 1 from app.unit), 'BRANCH', ?, ?)`, u, above, path, name, code)
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

func count(w *world, sql string, args ...any) int {
	w.t.Helper()
	q := db.One[int](sql, args...)
	require.NoError(w.t, w.db.Fetch(w.ctx, q))
	return q.Row
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
	birth := clock.Date{Year: 1960, Month: 1, Day: 1}.AddDays(n % 12_000)
	base := fmt.Sprintf("410402%04d%02d%02d%03d", birth.Year, int(birth.Month), birth.Day, n/12_000%1000)
	sum := 0
	for i, weight := range []int{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2} {
		sum += weight * int(base[i]-'0')
	}
	return base + string("10X98765432"[sum%11])
}

// input is the form of an ordinary household.
func (w *world) input(n int) hardship.ArchiveInput {
	return hardship.ArchiveInput{
		UnitID: w.one, HeadName: "贾春德", IDNumber: person(n), Category: hardship.Deep, HouseholdSize: 3,
		MainCause: hardship.Illness, Phone: ptr("13311288570"), Address: ptr("河南省平顶山市新华区和平路12号"),
		Health: ptr("尿毒症"), BankCard: ptr("6217000000000000012"), BankName: ptr("中国建设银行"),
	}
}

func (w *world) create(n int, change ...func(*hardship.ArchiveInput)) *hardship.Archive {
	w.t.Helper()
	in := w.input(n)
	for _, f := range change {
		f(&in)
	}
	out, err := w.Create(w.officer(), in)
	require.NoError(w.t, err)
	return out.Archive
}

func asError(err error) (*errs.Error, bool) { return errors.AsType[*errs.Error](err) }
