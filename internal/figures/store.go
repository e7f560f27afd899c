package figures

import (
	"context"
	"time"

	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
)

// AddTx changes one line of the figures of a run. The line exists since the visit
// was listed; it is hot: call it late in a transaction.
func AddTx(ctx context.Context, tx db.Tx, run id.ID, class audience.RecipientClass, d Delta, now time.Time) error {
	_, err := tx.ExecContext(ctx, `update app.campaign_stat set received = received + ?, received_people = received_people + ?,
			received_cash_fen = received_cash_fen + ?, received_goods_fen = received_goods_fen + ?, undelivered = undelivered + ?,
			follow_ups = follow_ups + ?, follow_ups_open = follow_ups_open + ?, updated_at = ? where run_id = ? and class = ?`,
		d.Received, d.ReceivedPeople, d.CashFen, d.GoodsFen, d.Undelivered, d.FollowUps, d.FollowUpsOpen, now, run, class)
	return err
}

// AddMonthsTx changes the figures of months of the tenant, which must come in one order
// so that two transactions never wait for each other crosswise. They are hot too.
func AddMonthsTx(ctx context.Context, tx db.Tx, months []MonthDelta, now time.Time) error {
	const q = `insert into app.campaign_month as m (tenant_id, month, received, received_people, received_festival,
			households_first, cash_fen, goods_fen, updated_at)
		values (app.current_tenant(), ?, ?, ?, ?, ?, ?, ?, ?)
		on conflict (tenant_id, month) do update set received = m.received + excluded.received,
			received_people = m.received_people + excluded.received_people,
			received_festival = m.received_festival + excluded.received_festival,
			households_first = m.households_first + excluded.households_first,
			cash_fen = m.cash_fen + excluded.cash_fen, goods_fen = m.goods_fen + excluded.goods_fen,
			updated_at = excluded.updated_at`
	for _, d := range months {
		if _, err := tx.ExecContext(ctx, q, d.Month, d.Received, d.People, d.Festival, d.First, d.CashFen, d.GoodsFen, now); err != nil {
			return err
		}
	}
	return nil
}

// PlannedCostTx is what the visits on the list of a run cost.
func PlannedCostTx(ctx context.Context, tx db.Tx, run id.ID) (cost money.Fen, err error) {
	err = tx.NewRaw(`select coalesce(sum(planned_cash_fen + planned_goods_fen), 0)::bigint
		from app.campaign_stat where run_id = ?`, run).Scan(ctx, &cost)
	return cost, err
}

// ListTx adds visits to the figures of a run. The lines are hot: call it late in
// a transaction.
func ListTx(ctx context.Context, tx db.Tx, r Run, lines []Tally, now time.Time) error {
	const q = `insert into app.campaign_stat as s (tenant_id, run_id, class, theme, opened_on, overdue_from,
			planned, planned_people, planned_cash_fen, planned_goods_fen, updated_at)
		values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
		on conflict (tenant_id, run_id, class) do update set planned = s.planned + excluded.planned,
			planned_people = s.planned_people + excluded.planned_people,
			planned_cash_fen = s.planned_cash_fen + excluded.planned_cash_fen,
			planned_goods_fen = s.planned_goods_fen + excluded.planned_goods_fen,
			updated_at = excluded.updated_at`
	for _, l := range lines {
		_, err := tx.ExecContext(ctx, q, r.TenantID, r.ID, l.Class, r.Theme, r.OpenedOn, r.OverdueFrom,
			l.Visits, l.People, l.CashFen, l.GoodsFen, now)
		if err != nil {
			return err
		}
	}
	return nil
}

// UnlistTx takes visits that left the list off the figures of their run and counts
// them by how they left it.
func UnlistTx(ctx context.Context, tx db.Tx, run id.ID, lines []Tally, as Leaving, now time.Time) error {
	const q = `update app.campaign_stat set planned = planned - ?0, planned_people = planned_people - ?1,
			planned_cash_fen = planned_cash_fen - ?2, planned_goods_fen = planned_goods_fen - ?3, undelivered = undelivered - ?8,
			removed = removed + case when ?4 = 'REMOVED' then ?0 else 0 end,
			cancelled = cancelled + case when ?4 = 'CANCELLED' then ?0 else 0 end, updated_at = ?5
		where run_id = ?6 and class = ?7`
	for _, l := range lines {
		_, err := tx.ExecContext(ctx, q, l.Visits, l.People, l.CashFen, l.GoodsFen, as, now, run, l.Class, l.Undelivered)
		if err != nil {
			return err
		}
	}
	return nil
}
