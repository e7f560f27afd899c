package supervision

import (
	"context"
	"time"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
)

// Statements of the supervisor's role; row level security lets them see the led
// tenants, or those that gave a grant.
const (
	// $1 the year.
	sqlLines = `select t.id, t.depth, t.parent_id, t.kind, t.name, t.short_name, t.uscc, t.area_code, t.state,
			t.suspended_reason, t.settings, t.version, t.created_at,
			coalesce(a.archives, 0) as archives, coalesce(a.planned, 0) as planned, coalesce(a.received, 0) as received,
			coalesce(a.follow_ups_open, 0) as follow_ups_open, coalesce(a.cash_fen, 0) as cash_fen, coalesce(a.goods_fen, 0) as goods_fen,
			coalesce(a.handed_over, 0) as handed_over, coalesce(a.festival, 0) as festival, coalesce(a.covered, 0) as covered,
			a.remaining, a.by_month, a.updated_at as figures_at
		from app.tenant_branch() t left join app.tenant_stat a on a.tenant_id = t.id and a.year = $1
		order by t.name collate app.zh, t.id limit 10001`

	grantInForce = `app.supervision_grant g where g.id = $1 and g.state = 'GRANTED' and 'VISIT' = any (g.scopes)
		and g.expires_at > now() and g.tenant_id in (select app.led_tenants())`
	sqlGrant = `select g.tenant_id from ` + grantInForce

	// The rows of the grant's own tenant, whatever other grants there are; newest first.
	supervisedVisits = ` from app.visit v join app.campaign_run r on r.tenant_id = v.tenant_id and r.id = v.run_id
		where v.tenant_id = (select g.tenant_id from ` + grantInForce + `)`
	sqlSupervisedVisits = `select v.id, v.name, v.unit_name, v.class, v.state, r.title as run_title,
			coalesce(v.received_cash_fen, v.cash_fen) as cash_fen, v.visited_at` + supervisedVisits + `
		and ($2::uuid is null or v.id < $2) order by v.id desc limit $3`
	sqlCountSupervised = `select count(*)` + supervisedVisits
)

// logAccess writes a look at rows of another tenant into that tenant's own log. It
// fails when the grant is no longer in force.
func logAccess(ctx context.Context, tx db.Tx, subordinate, grant id.ID, a *authz.Actor, kind id.Kind, rows int) error {
	_, err := tx.ExecContext(ctx, `select app.log_supervised_access(?, ?, ?, ?, ?, ?, ?, null, ?)`,
		id.New(id.AccessLog), subordinate, a.AccountID, a.Name, a.TenantName, grant, kind.String(), rows)
	return err
}

// recountArchives brings the year's number of active archives up to date.
func recountArchives(ctx context.Context, tx db.Tx, year int, now time.Time) error {
	_, err := tx.ExecContext(ctx, `insert into app.tenant_stat as s (tenant_id, year, archives, updated_at)
		select app.current_tenant(), ?, count(*), ? from app.archive a where a.state = 'ACTIVE'
		on conflict (tenant_id, year) do update set archives = excluded.archives, updated_at = excluded.updated_at
			where s.archives <> excluded.archives`, year, now)
	return err
}
