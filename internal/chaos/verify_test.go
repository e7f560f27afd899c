package chaos

import (
	"context"
	"database/sql"
	"fmt"
	"strings"

	"github.com/stretchr/testify/require"
)

// findings is what a run broke; all zero when it held.
type findings struct {
	lost        int // acknowledged commands without a job, and jobs not done
	doubled     int // batches with more than one effect
	incomplete  int // done jobs without all their effects
	orphans     int // effects without a job, or of a job that is not done
	occurrences int // schedules that missed or doubled a second
	open        int // transactions that nobody ends
}

func (f findings) String() string {
	return fmt.Sprintf("%d lost, %d doubled, %d incomplete, %d orphaned effects, %d schedules wrong, %d transactions open",
		f.lost, f.doubled, f.incomplete, f.orphans, f.occurrences, f.open)
}

// verify reads the truth as the superuser.
func (r *run) verify(ctx context.Context) (f findings) {
	f.lost = r.number(ctx, "select count(*) from app.job where state <> 'done'") +
		r.number(ctx, "select count(*) from unnest($1::text[]) k where not exists (select from app.job j where j.dedup = k)", r.planned)
	f.doubled = r.number(ctx, "select count(*) from (select from app.effect group by job_id, batch having count(*) > 1) d")
	for kind, n := range effects {
		f.incomplete += r.number(ctx, `select count(*) from app.job j where kind = $1 and state = 'done'
			and (select count(distinct batch) from app.effect e where e.job_id = j.id) <> $2`, kind, n)
	}
	f.orphans = r.number(ctx, "select count(*) from app.effect e where not exists (select from app.job j where j.tenant_id = e.tenant_id and j.id = e.job_id)")
	f.occurrences = r.number(ctx, `select count(*) from (
		select from app.schedule_occurrence o left join app.job j on j.tenant_id = o.tenant_id and j.id = o.job_id
		group by o.tenant_id, o.schedule_id
		having count(*) <> extract(epoch from max(o.due_at) - min(o.due_at)) + 1 or count(*) <> count(j.id)
			or count(*) <> (select count(*) from app.job t where t.schedule_id = o.schedule_id)) wrong`)
	f.open = r.number(ctx, "select count(*) from pg_stat_activity where usename = 'nuanxin_app' and state like 'idle in transaction%'")
	return f
}

// report prints what the run did and how long jobs waited for their first effect.
func (r *run) report(ctx context.Context, f findings) {
	var done int
	var p50, p99, worst float64
	require.NoError(r.t, r.pg.super(database, func(conn *sql.DB) error {
		return conn.QueryRowContext(ctx, `select count(*), percentile_cont(0.5) within group (order by w), percentile_cont(0.99) within group (order by w), max(w)
			from (select extract(epoch from finished_at - created_at)::float8 as w from app.job where state = 'done') waits`).Scan(&done, &p50, &p99, &worst)
	}))
	var kinds []string
	for _, k := range r.menu {
		kinds = append(kinds, fmt.Sprintf("%d %s", r.faults[k.name], k.name))
	}
	r.t.Logf("%d commands, %d jobs done, %d faults (%s); from command to done p50 %.2fs p99 %.1fs worst %.1fs; %s",
		len(r.planned), done, r.broken(), strings.Join(kinds, ", "), p50, p99, worst, f)
}
