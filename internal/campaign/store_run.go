package campaign

import (
	"context"
	"time"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
)

const (
	runColumns = `r.tenant_id, r.id, r.campaign_id, r.due_at, r.title, r.theme, r.state, r.phase, r.cursor_id, r.loads,
		r.stop_reason, r.ends_on, r.overdue_from, r.opened_at, r.closed_at, r.plan, r.approved_fen, r.approved_by,
		r.expected, r.skipped_listed, r.skipped_elsewhere, r.skipped_standard, r.summary_text, r.version, r.updated_at`

	sqlRunsByID = `select ` + runColumns + ` from app.campaign_run r where r.id = any ($1)`
	sqlRunsOf   = `select ` + runColumns + ` from app.campaign_run r where r.campaign_id = any ($1)
		order by r.due_at desc, r.id desc limit 500`

	sqlOpenRuns = `select ` + runColumns + ` from app.campaign_run r
		where r.state in ('EXPANDING', 'VISITING', 'PAUSED', 'SETTLING') order by r.due_at desc, r.id desc limit $1`

	// $1 the runs, $2 today. Amounts and counts come from the statistics; only what
	// depends on the day or on the assignment is counted, in indexes of open visits.
	sqlProgressOf = `select r.id as run_id, r.expected, r.skipped_listed, r.skipped_elsewhere,
			coalesce(sum(s.planned), 0)::int as planned, coalesce(sum(s.received), 0)::int as received,
			coalesce(sum(s.undelivered), 0)::int as undelivered, coalesce(sum(s.removed), 0)::int as removed,
			coalesce(sum(s.planned_cash_fen), 0)::bigint as cash_planned_fen,
			coalesce(sum(s.received_cash_fen), 0)::bigint as cash_received_fen,
			coalesce(sum(s.received_goods_fen), 0)::bigint as goods_received_fen,
			(select count(*)::int from app.visit v where v.run_id = r.id and v.helper_id is null and v.state = 'PLANNED') as unassigned,
			case when r.overdue_from > $2 then 0 else (select count(*)::int from app.visit v
				where v.run_id = r.id and v.state = 'PLANNED' and v.overdue_from <= $2) end as overdue
		from app.campaign_run r left join app.campaign_stat s on s.tenant_id = r.tenant_id and s.run_id = r.id
		where r.id = any ($1) group by r.tenant_id, r.id`
)

// runsWhere are the conditions of a list of runs.
func runsWhere(f *RunFilter) *db.Where {
	w := &db.Where{}
	if f == nil {
		return w
	}
	if len(f.States) > 0 {
		w.Add("r.state = any (string_to_array($%d, ','))", db.Joined(f.States))
	}
	if f.CampaignID != nil {
		w.Add("r.campaign_id = $%d", *f.CampaignID)
	}
	if f.Year != nil {
		first := clock.Date{Year: *f.Year, Month: time.January, Day: 1}
		w.Add("r.due_at >= $%d::timestamptz", first.Start())
		w.Add("r.due_at < $%d::timestamptz", first.AddMonths(12).Start())
	}
	return w
}

func runExists(ctx context.Context, tx db.Tx, campaign id.ID, due time.Time) (exists bool, err error) {
	err = tx.NewRaw(`select exists (select from app.campaign_run where campaign_id = ? and due_at = ?)`, campaign, due).Scan(ctx, &exists)
	return exists, err
}

// scheduledNext is the next moment of the campaign's schedule; false when it rests or
// has ended.
func scheduledNext(ctx context.Context, tx db.Tx, c *Campaign) (next time.Time, found bool, err error) {
	err = tx.NewRaw(`select next_at from app.schedule where id = ? and state = 'active' and next_at is not null`, c.ScheduleID).Scan(ctx, &next)
	if db.IsNoRows(err) {
		return next, false, nil
	}
	return next, err == nil, err
}

func insertRun(ctx context.Context, tx db.Tx, r *CampaignRun) error {
	_, err := tx.NewInsert().Model(r).Exec(ctx)
	return err
}

// lockRun loads a run for a change.
func lockRun(ctx context.Context, tx db.Tx, x id.ID) (*CampaignRun, error) {
	r := &CampaignRun{}
	err := tx.NewRaw(`select `+runColumns+` from app.campaign_run r where r.id = ? for update`, x).Scan(ctx, r)
	return r, db.NotFound(err, "campaign.run_missing")
}

// readRun loads a run without locking it.
func readRun(ctx context.Context, tx db.Tx, x id.ID) (*CampaignRun, error) {
	r := &CampaignRun{}
	err := tx.NewRaw(`select `+runColumns+` from app.campaign_run r where r.id = ?`, x).Scan(ctx, r)
	return r, db.NotFound(err, "campaign.run_missing")
}

// makersOf are the members who wrote and submitted the campaign.
func makersOf(ctx context.Context, tx db.Tx, campaign id.ID) (members []id.ID, err error) {
	err = tx.NewRaw(`select distinct m from app.campaign c, unnest(array[c.created_by, c.submitted_by]) m
		where c.id = ? and m is not null`, campaign).Scan(ctx, &members)
	return members, err
}

// openVisits is the number of visits still to make in a run.
func openVisits(ctx context.Context, tx db.Tx, run id.ID) (n int, err error) {
	err = tx.NewRaw(`select count(*) from app.visit where run_id = ? and state = 'PLANNED'`, run).Scan(ctx, &n)
	return n, err
}

// openByHelper counts the open visits of a run for the next helpers after one.
func openByHelper(ctx context.Context, tx db.Tx, run id.ID, after *id.ID, limit int) (out []helperCount, err error) {
	err = tx.NewRaw(`select helper_id, count(*) as visits from app.visit
		where run_id = ?0 and state = 'PLANNED' and helper_id > coalesce(?1::uuid, '00000000-0000-0000-0000-000000000000')
		group by helper_id order by helper_id limit ?2`, run, after, limit).Scan(ctx, &out)
	return out, err
}

// updateRun writes what changes in the life of a run that the caller has locked.
func updateRun(ctx context.Context, tx db.Tx, r *CampaignRun, now time.Time) error {
	r.UpdatedAt = now
	_, err := tx.NewUpdate().Model(r).Column("state", "phase", "cursor_id", "loads", "stop_reason", "closed_at", "expected",
		"skipped_listed", "skipped_elsewhere", "skipped_standard", "summary_text", "version", "updated_at").
		Where("r.tenant_id = ?", r.TenantID).Where("r.id = ?", r.ID).Exec(ctx)
	return err
}

// plannedCost is what the visits on the list of a run cost.
func plannedCost(ctx context.Context, tx db.Tx, run id.ID) (cost money.Fen, err error) {
	err = tx.NewRaw(`select coalesce(sum(planned_cash_fen + planned_goods_fen), 0)::bigint
		from app.campaign_stat where run_id = ?`, run).Scan(ctx, &cost)
	return cost, err
}

// tally is some visits of one class; Undelivered are those that were tried in vain.
type tally struct {
	Class       RecipientClass
	Visits      int
	Undelivered int
	People      int
	CashFen     money.Fen
	GoodsFen    money.Fen
}

// addPlanned adds visits to the figures of a run. The lines are hot: call it late in
// a transaction.
func addPlanned(ctx context.Context, tx db.Tx, r *CampaignRun, lines []tally, now time.Time) error {
	const q = `insert into app.campaign_stat as s (tenant_id, run_id, class, theme, opened_on, overdue_from,
			planned, planned_people, planned_cash_fen, planned_goods_fen, updated_at)
		values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
		on conflict (tenant_id, run_id, class) do update set planned = s.planned + excluded.planned,
			planned_people = s.planned_people + excluded.planned_people,
			planned_cash_fen = s.planned_cash_fen + excluded.planned_cash_fen,
			planned_goods_fen = s.planned_goods_fen + excluded.planned_goods_fen,
			updated_at = excluded.updated_at`
	for _, l := range lines {
		_, err := tx.ExecContext(ctx, q, r.TenantID, r.ID, l.Class, r.Theme, clock.DateOf(r.OpenedAt), r.OverdueFrom,
			l.Visits, l.People, l.CashFen, l.GoodsFen, now)
		if err != nil {
			return err
		}
	}
	return nil
}

// takePlanned takes visits that left the list off the figures of their run and counts
// them as removed or cancelled.
func takePlanned(ctx context.Context, tx db.Tx, run id.ID, lines []tally, as VisitState, now time.Time) error {
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
