package visit

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
)

const (
	listColumns = visitColumns + `, p.at as reported_at, p.outcome, p.receiver, p.proxy_name, p.proxy_relation, p.helper_name,
		p.second_handler_name, exists (select from app.visit_report_file pf where pf.tenant_id = v.tenant_id
			and pf.report_id = p.id and pf.role = 'SIGNATURE') as signed`
	listTables = `app.visit v left join lateral (select p.* from app.visit_report p
		where p.tenant_id = v.tenant_id and p.visit_id = v.id order by p.id desc limit 1) p on true`
)

// exportable are the visits on the list of a run that the actor may export.
func exportable(ctx context.Context, run id.ID) (*db.Where, error) {
	scope, err := authz.ScopeFor(ctx, authz.CampaignExport)
	if err != nil {
		return nil, err
	}
	w := &db.Where{}
	w.Add("v.run_id = $%d", run)
	w.AddScope(scope, "v.unit_path")
	w.AddFixed("v.state not in ('REMOVED', 'CANCELLED')")
	return w, nil
}

const sqlGroups = `select grouping(v.hard, v.class, v.migrant)::int as grouping, v.hard, v.class, v.migrant, count(*)::int as planned,
		count(distinct v.household_key) filter (where v.done)::int as households,
		coalesce(sum(v.household_size) filter (where v.done), 0)::int as people,
		count(*) filter (where v.done)::int as person_times, count(distinct v.unit_id) filter (where v.done)::int as units,
		sum(v.cash_fen + v.goods_fen)::bigint as planned_fen, coalesce(sum(v.received_cash_fen), 0)::bigint as cash_fen,
		coalesce(sum(v.received_goods_fen), 0)::bigint as goods_fen,
		coalesce(sum(f.follow_ups), 0)::int as follow_ups, coalesce(sum(f.ended), 0)::int as follow_ups_ended
	from (select v.*, v.state = 'RECEIVED' as done, v.archive_id is not null as hard, coalesce(a.is_migrant, false) as migrant
		from app.visit v left join app.archive a on a.tenant_id = v.tenant_id and a.id = v.archive_id) v
	left join (select f.visit_id, count(*) as follow_ups, count(f.ended_at) as ended from app.follow_up f
		join app.visit x on x.tenant_id = f.tenant_id and x.id = f.visit_id where x.run_id = $1 group by f.visit_id) f on f.visit_id = v.id`

const groupBy = ` group by grouping sets ((), (v.hard), (v.class), (v.migrant))`
