package supervision_test

import (
	"context"
	"fmt"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/supervision"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

func TestMain(m *testing.M) { os.Exit(dbtest.Main(m)) }

// world is a city federation that leads a district and two unions; the district leads
// a third.
type world struct {
	*supervision.Service
	t  testing.TB
	db *dbtest.DB
	// exec and scan work as the superuser, past row level security.
	exec func(sql string, args ...any)
	scan func(to any, sql string, args ...any)
	now  *clock.Fake

	city, district               context.Context
	first, second, ofDistrict    context.Context // unions
	supervisor, districtsOwn     context.Context // signed in
	chairOfCity, chairOfTheFirst context.Context
}

const year = 2026

// now is the machine's: the database decides which grants are in force.
func newWorld(t testing.TB) *world {
	t.Helper()
	d := dbtest.Shared(t)
	kms, err := secret.NewFileKMS([]secret.NamedKey{{ID: "test"}})
	require.NoError(t, err)
	w := &world{t: t, db: d, now: clock.NewFake(clock.System.Now().Truncate(time.Second))}
	super := d.Super(t)
	w.exec = func(sql string, args ...any) {
		t.Helper()
		_, err := super.Exec(t.Context(), sql, args...)
		require.NoError(t, err)
	}
	w.scan = func(to any, sql string, args ...any) {
		t.Helper()
		require.NoError(t, super.QueryRow(t.Context(), sql, args...).Scan(to))
	}
	w.Service = supervision.New(d.DB, audit.New(d.DB, secret.New(d.DB, kms)), w.now)
	w.city = d.TenantUnder(t, id.Nil, "FEDERATION")
	w.district = d.TenantUnder(t, of(w.city), "FEDERATION")
	w.first = d.TenantUnder(t, of(w.city), "ENTERPRISE_UNION")
	w.second = d.TenantUnder(t, of(w.city), "ENTERPRISE_UNION")
	w.ofDistrict = d.TenantUnder(t, of(w.district), "ENTERPRISE_UNION")
	w.supervisor = as(w.city, authz.Federation, authz.SuperiorSupervisor)
	w.districtsOwn = as(w.district, authz.Federation, authz.SuperiorSupervisor)
	w.chairOfCity = as(w.city, authz.Federation, authz.UnionChair)
	w.chairOfTheFirst = as(w.first, authz.EnterpriseUnion, authz.UnionChair)
	return w
}

func of(ctx context.Context) id.ID {
	t, _ := tenant.From(ctx)
	return t
}

// as is the context of somebody with a role over the whole tenant of ctx.
func as(ctx context.Context, kind authz.TenantKind, role authz.Role) context.Context {
	a := &authz.Actor{
		AccountID: id.New(id.Account), MembershipID: id.New(id.Membership), TenantID: of(ctx), TenantKind: kind,
		TenantName: "鹰城总工会", Name: "王督导", Grants: []authz.Grant{{Role: role}},
	}
	return audit.WithActor(authz.With(ctx, a), audit.Actor{ID: a.AccountID, Name: a.Name})
}

func count(w *world, sql string, args ...any) (n int) {
	w.t.Helper()
	w.scan(&n, sql, args...)
	return n
}

// campaign makes a campaign with a run in the tenant and answers the run.
func (w *world) campaign(in context.Context) id.ID {
	w.t.Helper()
	account, member, unit := id.New(id.Account), id.New(id.Membership), id.New(id.Unit)
	campaign, run := id.New(id.Campaign), id.New(id.CampaignRun)
	w.exec(`insert into identity.account (id, login, display_name) values ($1, $2, '林经办')`, account, account.String())
	w.exec(`insert into app.membership (tenant_id, id, account_id, display_name) values ($1, $2, $3, '林经办')`, of(in), member, account)
	w.exec(`insert into app.unit (tenant_id, id, path, seq, kind, name) values ($1, $2, '0001.', 1, 'COMPANY', '公司')`, of(in), unit)
	w.exec(`insert into app.campaign (tenant_id, id, theme, title, recurrence, due_at, visit_days, notice_workdays, audience, standards,
			fund_source, assignment, created_by, created_by_name, created_at, updated_at)
		values ($1, $2, 'SPRING_FESTIVAL', '送温暖', 'ONCE', now(), 10, 0, '{}', '[]', 'OWN_UNION', 'MANUAL', $3, '林经办', now(), now())`, of(in), campaign, member)
	w.exec(`insert into app.campaign_run (tenant_id, id, campaign_id, due_at, title, theme, state, phase, ends_on, overdue_from,
			opened_at, plan, approved_fen, approved_by, updated_at)
		values ($1, $2, $3, now(), '2026 年送温暖', 'SPRING_FESTIVAL', 'VISITING', 'DONE', '2026-02-10', '2026-02-14', now(), '{}', 0, $4, now())`,
		of(in), run, campaign, member)
	return run
}

// visits adds n visits to people without an archive.
func (w *world) visits(in context.Context, run id.ID, n int) {
	w.t.Helper()
	for i := range n {
		person := id.New(id.NamedRecipient)
		w.exec(`insert into app.named_recipient (tenant_id, id, campaign_id, class, name, name_pinyin, unit_id, unit_path, created_by, created_at)
			select r.tenant_id, $3, r.campaign_id, 'RETIREE', '欧阳春德', '', u.id, u.path, r.approved_by, now()
			from app.campaign_run r join app.unit u on u.tenant_id = r.tenant_id where r.tenant_id = $1 and r.id = $2`, of(in), run, person)
		w.exec(`insert into app.visit (tenant_id, id, run_id, household_key, named_recipient_id, name, name_pinyin, unit_id, unit_path, unit_name,
				class, cash_fen, goods_fen, due_on, overdue_from, household_size, updated_at)
			select n.tenant_id, $3, $2, n.id, n.id, n.name, '', n.unit_id, n.unit_path, '公司', n.class, $5, 0, '2026-02-10', '2026-02-14', 1, now()
			from app.named_recipient n where n.tenant_id = $1 and n.id = $4`, of(in), run, id.New(id.Visit), person, 1000*(i+1))
	}
}

// stat adds a line of figures of a run that opened on a day.
func (w *world) stat(in context.Context, run id.ID, class string, opened string, planned, received, undelivered, followUps int) {
	w.t.Helper()
	w.exec(`insert into app.campaign_stat (tenant_id, run_id, class, theme, opened_on, overdue_from, planned, received, undelivered,
			received_cash_fen, received_goods_fen, follow_ups_open, updated_at)
		values ($1, $2, $3, 'SPRING_FESTIVAL', $4, $4::date + 20, $5, $6, $7, $6::int * 50000, $6::int * 1000, $8, now())`,
		of(in), run, class, opened, planned, received, undelivered, followUps)
}

func (w *world) month(in context.Context, month string, received, festival, first int) {
	w.t.Helper()
	w.exec(`insert into app.campaign_month (tenant_id, month, received, received_festival, households_first, updated_at)
		values ($1, $2, $3, $4, $5, now())`, of(in), month, received, festival, first)
}

func (w *world) archives(in context.Context, n int) {
	w.t.Helper()
	w.exec(`insert into app.tenant_stat (tenant_id, year, archives, updated_at) values ($1, $2, $3, now())
		on conflict (tenant_id, year) do update set archives = excluded.archives`, of(in), year, n)
}

// grant lets a federation read visits of a union until an hour from now.
func (w *world) grant(from, to context.Context, state string, scopes ...string) id.ID {
	w.t.Helper()
	x := id.New(id.Grant)
	w.exec(`insert into app.supervision_grant (tenant_id, id, supervisor_id, purpose, scopes, state, requested_by, requested_by_name,
			requested_at, decided_by, decided_by_name, expires_at)
		values ($1, $2, $3, '年度抽查走访记录', $4, $5, $6, '王督导', now() - interval '1 day',
			case when $5 <> 'REQUESTED' then $6::uuid end, '何主席', now() + interval '1 hour')`,
		of(from), x, of(to), scopes, state, id.New(id.Account))
	return x
}

func first(n int) page.Args { return page.Args{First: &n} }

func text(g supervision.GuardedCount) string {
	if g.Hidden {
		return "-"
	}
	return fmt.Sprint(*g.Value)
}
