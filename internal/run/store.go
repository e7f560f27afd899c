package run

import (
	"context"
	"time"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
)

// lockUnfinished counts the visits of a run of which nothing was reported. It locks
// what may still be reported, so that a report either comes before the closing or
// finds the run closed.
func lockUnfinished(ctx context.Context, tx db.Tx, run id.ID) (planned int, err error) {
	err = tx.NewRaw(`select count(*) filter (where v.state = 'PLANNED')::int from (
			select state from app.visit where run_id = ? and state in ('PLANNED', 'UNDELIVERED') order by id for update) v`,
		run).Scan(ctx, &planned)
	return planned, err
}

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

// Classes and requests come from the figures of the run; units and days are counted.
const (
	sqlSummaryTotals = `select s.run_id, coalesce(sum(s.received_people), 0)::int as people,
			coalesce(sum(s.received), 0)::int as person_times,
			(select count(distinct v.household_key)::int from app.visit v where v.run_id = s.run_id and v.state = 'RECEIVED') as households,
			coalesce(sum(s.follow_ups), 0)::int as follow_ups, coalesce(sum(s.follow_ups_open), 0)::int as follow_ups_open
		from app.campaign_stat s where s.run_id = any ($1) group by s.tenant_id, s.run_id`
	sqlSummaryByClass = `select s.run_id, s.class as key, s.planned, s.received, s.received_people as people,
			s.received_cash_fen as cash_fen, s.received_goods_fen as goods_fen
		from app.campaign_stat s where s.run_id = any ($1)
		order by s.run_id, array_position(string_to_array($2, ','), s.class)`
	sqlSummaryByUnit = `select v.run_id, max(v.unit_name) as key, count(*)::int as planned,
			count(*) filter (where v.state = 'RECEIVED')::int as received,
			coalesce(sum(v.household_size) filter (where v.state = 'RECEIVED'), 0)::int as people,
			coalesce(sum(v.received_cash_fen), 0)::bigint as cash_fen, coalesce(sum(v.received_goods_fen), 0)::bigint as goods_fen
		from app.visit v where v.run_id = any ($1) and v.state not in ('REMOVED', 'CANCELLED')
		group by v.run_id, v.unit_path order by v.run_id, v.unit_path limit 5000`
	sqlSummaryByDay = `select v.run_id, (v.visited_at at time zone 'Asia/Shanghai')::date as date, count(*)::int as received,
			sum(v.received_cash_fen)::bigint as cash_fen
		from app.visit v where v.run_id = any ($1) and v.state = 'RECEIVED' group by 1, 2 order by 1, 2 limit 5000`
)

// readRun loads a run without locking it.
func readRun(ctx context.Context, tx db.Tx, x id.ID) (*CampaignRun, error) {
	r := &CampaignRun{}
	err := tx.NewRaw(`select `+runColumns+` from app.campaign_run r where r.id = ?`, x).Scan(ctx, r)
	return r, db.NotFound(err, "campaign.run_missing")
}
