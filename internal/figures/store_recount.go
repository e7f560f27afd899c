package figures

import (
	"context"
	"time"

	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
)

// nextToRecount is the next run after one that changed since a moment, nil when there
// is none.
func nextToRecount(ctx context.Context, tx db.Tx, after *id.ID, since time.Time) (*id.ID, error) {
	var run id.ID
	err := tx.NewRaw(`select id from app.campaign_run where (?0::uuid is null or id > ?0)
			and (state in ('EXPANDING', 'VISITING', 'PAUSED', 'SETTLING') or updated_at >= ?1) order by id limit 1`,
		after, since).Scan(ctx, &run)
	if db.IsNoRows(err) {
		return nil, nil
	}
	return &run, err
}

// wrongLine is what is missing from the figures of a class; negative for too much.
type wrongLine struct {
	Class            audience.RecipientClass
	Planned          int
	PlannedPeople    int
	PlannedCashFen   money.Fen
	PlannedGoodsFen  money.Fen
	Received         int
	ReceivedPeople   int
	ReceivedCashFen  money.Fen
	ReceivedGoodsFen money.Fen
	Undelivered      int
	Removed          int
	Cancelled        int
	FollowUps        int
	FollowUpsOpen    int
}

// One statement, so that figures and visits are those of the same moment.
const sqlWrongLines = `with visited as (
		select v.class,
			count(*) filter (where listed)::int as planned,
			coalesce(sum(household_size) filter (where listed), 0)::int as planned_people,
			coalesce(sum(cash_fen) filter (where listed), 0)::bigint as planned_cash_fen,
			coalesce(sum(goods_fen) filter (where listed), 0)::bigint as planned_goods_fen,
			count(*) filter (where state = 'RECEIVED')::int as received,
			coalesce(sum(household_size) filter (where state = 'RECEIVED'), 0)::int as received_people,
			coalesce(sum(received_cash_fen), 0)::bigint as received_cash_fen,
			coalesce(sum(received_goods_fen), 0)::bigint as received_goods_fen,
			count(*) filter (where state = 'UNDELIVERED')::int as undelivered,
			count(*) filter (where state = 'REMOVED')::int as removed,
			count(*) filter (where state = 'CANCELLED')::int as cancelled
		from (select v.*, v.state not in ('REMOVED', 'CANCELLED') as listed from app.visit v where v.run_id = ?0) v group by v.class
	), asked as (
		select v.class, count(*)::int as follow_ups, count(*) filter (where f.ended_at is null)::int as follow_ups_open
		from app.follow_up f join app.visit v on v.tenant_id = f.tenant_id and v.id = f.visit_id
		where v.run_id = ?0 group by v.class
	), missing as (
		select class,
			coalesce(v.planned, 0) - coalesce(s.planned, 0) as planned,
			coalesce(v.planned_people, 0) - coalesce(s.planned_people, 0) as planned_people,
			coalesce(v.planned_cash_fen, 0) - coalesce(s.planned_cash_fen, 0) as planned_cash_fen,
			coalesce(v.planned_goods_fen, 0) - coalesce(s.planned_goods_fen, 0) as planned_goods_fen,
			coalesce(v.received, 0) - coalesce(s.received, 0) as received,
			coalesce(v.received_people, 0) - coalesce(s.received_people, 0) as received_people,
			coalesce(v.received_cash_fen, 0) - coalesce(s.received_cash_fen, 0) as received_cash_fen,
			coalesce(v.received_goods_fen, 0) - coalesce(s.received_goods_fen, 0) as received_goods_fen,
			coalesce(v.undelivered, 0) - coalesce(s.undelivered, 0) as undelivered,
			coalesce(v.removed, 0) - coalesce(s.removed, 0) as removed,
			coalesce(v.cancelled, 0) - coalesce(s.cancelled, 0) as cancelled,
			coalesce(a.follow_ups, 0) - coalesce(s.follow_ups, 0) as follow_ups,
			coalesce(a.follow_ups_open, 0) - coalesce(s.follow_ups_open, 0) as follow_ups_open
		from visited v
		full join (select * from app.campaign_stat where run_id = ?0) s using (class)
		left join asked a using (class)
	)
	select * from missing m where (m.planned, m.planned_people, m.planned_cash_fen, m.planned_goods_fen, m.received,
		m.received_people, m.received_cash_fen, m.received_goods_fen, m.undelivered, m.removed, m.cancelled,
		m.follow_ups, m.follow_ups_open) <> (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
	order by class`

func wrongLines(ctx context.Context, tx db.Tx, run id.ID) (lines []wrongLine, err error) {
	err = tx.NewRaw(sqlWrongLines, run).Scan(ctx, &lines)
	return lines, err
}

// A line that does not exist yet begins with zeros.
const (
	sqlEnsureLine = `insert into app.campaign_stat (tenant_id, run_id, class, theme, opened_on, overdue_from, updated_at)
		select r.tenant_id, r.id, ?, r.theme, (r.opened_at at time zone 'Asia/Shanghai')::date, r.overdue_from, ?
		from app.campaign_run r where r.id = ? on conflict do nothing`

	sqlRepairLine = `update app.campaign_stat set planned = planned + ?, planned_people = planned_people + ?,
			planned_cash_fen = planned_cash_fen + ?, planned_goods_fen = planned_goods_fen + ?, received = received + ?,
			received_people = received_people + ?, received_cash_fen = received_cash_fen + ?,
			received_goods_fen = received_goods_fen + ?, undelivered = undelivered + ?, removed = removed + ?,
			cancelled = cancelled + ?, follow_ups = follow_ups + ?, follow_ups_open = follow_ups_open + ?, updated_at = ?
		where run_id = ? and class = ?`
)

func repairLine(ctx context.Context, tx db.Tx, run id.ID, l wrongLine, now time.Time) error {
	if _, err := tx.ExecContext(ctx, sqlEnsureLine, l.Class, now, run); err != nil {
		return err
	}
	_, err := tx.ExecContext(ctx, sqlRepairLine, l.Planned, l.PlannedPeople, l.PlannedCashFen, l.PlannedGoodsFen,
		l.Received, l.ReceivedPeople, l.ReceivedCashFen, l.ReceivedGoodsFen, l.Undelivered, l.Removed, l.Cancelled,
		l.FollowUps, l.FollowUpsOpen, now, run, l.Class)
	return err
}

// The months in which the visits of a period were received, against the figures.
const sqlWrongMonths = `with received as (
		select date_trunc('month', v.visited_at at time zone 'Asia/Shanghai')::date as month, v.household_size,
			r.theme, v.received_cash_fen, v.received_goods_fen,
			a.id is not null as archived, row_number() over (partition by v.household_key, date_trunc('year', v.visited_at at time zone 'Asia/Shanghai')
				order by v.visited_at, v.id) as nth
		from app.visit v join app.campaign_run r on r.tenant_id = v.tenant_id and r.id = v.run_id
		left join app.archive a on a.tenant_id = v.tenant_id and a.id = v.household_key
		where v.state = 'RECEIVED' and v.visited_at >= ?2 and v.visited_at < ?3
	), counted as (
		select month, count(*)::int as received, sum(household_size)::int as people,
			count(*) filter (where theme = 'SPRING_FESTIVAL')::int as festival, count(*) filter (where archived and nth = 1)::int as first,
			sum(received_cash_fen)::bigint as cash_fen, sum(received_goods_fen)::bigint as goods_fen
		from received group by month
	), missing as (
		select month, coalesce(c.received, 0) - coalesce(m.received, 0) as received,
			coalesce(c.people, 0) - coalesce(m.received_people, 0) as people,
			coalesce(c.festival, 0) - coalesce(m.received_festival, 0) as festival,
			coalesce(c.first, 0) - coalesce(m.households_first, 0) as first,
			coalesce(c.cash_fen, 0) - coalesce(m.cash_fen, 0) as cash_fen,
			coalesce(c.goods_fen, 0) - coalesce(m.goods_fen, 0) as goods_fen
		from counted c full join (select * from app.campaign_month where month >= ?0 and month < ?1) m using (month)
	)
	select * from missing m where (m.received, m.people, m.festival, m.first, m.cash_fen, m.goods_fen) <> (0, 0, 0, 0, 0, 0)
	order by month`

func wrongMonths(ctx context.Context, tx db.Tx, from, to clock.Date) (months []MonthDelta, err error) {
	err = tx.NewRaw(sqlWrongMonths, from, to, from.Start(), to.Start()).Scan(ctx, &months)
	return months, err
}
