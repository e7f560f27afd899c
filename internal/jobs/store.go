package jobs

import (
	"context"
	"database/sql"
	"time"

	"github.com/google/uuid"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
)

// ref names a job, and its task so that the deadline is known before it is read.
type ref struct {
	tenant id.ID
	id     id.ID
	kind   string
}

// row is a job as its worker locked it.
type row struct {
	Info
	payload     string
	attempts    int
	pushes      int
	gen         int
	ready       bool // its time has come and nobody holds a lease on it
	tenantState string
	lag         time.Duration // how late it starts
}

func insertJob(ctx context.Context, tx db.Tx, tenantID id.ID, j newJob) (id.ID, error) {
	const insert = `insert into app.job
		(tenant_id, id, kind, dedup, lane, priority, payload, run_at, due, next_push, created_by, schedule_id, due_at)
		select ?, ?, ?, ?, ?, ?, ?::jsonb, run_at, run_at <= now(), run_at, ?::uuid, ?::uuid, ?::timestamptz
		from coalesce(?::timestamptz, now()) run_at
		on conflict (tenant_id, kind, dedup) where dedup is not null do nothing
		returning id`
	var n id.ID
	err := tx.QueryRowContext(ctx, insert, tenantID, id.New(id.Job), j.kind, j.dedup, j.lane, j.priority, j.payload,
		nullable(j.createdBy), j.scheduleID, j.dueAt, j.runAt).Scan(&n)
	if j.dedup == nil || !db.IsNoRows(err) {
		return n, err
	}
	err = tx.QueryRowContext(ctx, "select id from app.job where tenant_id = ? and kind = ? and dedup = ?",
		tenantID, j.kind, *j.dedup).Scan(&n)
	return n, err
}

func nullable(n id.ID) *id.ID {
	if n == id.Nil {
		return nil
	}
	return &n
}

// lockJob locks a pending job against every other worker and relay. found is
// false when it is not pending any more.
func lockJob(ctx context.Context, tx db.Prepared, r ref) (j row, found bool, err error) {
	const q = `select payload::text, attempts, pushes, gen, run_at, created_by, schedule_id, due_at,
			progress_done, progress_total,
			run_at <= clock_timestamp() and (leased_until is null or leased_until < clock_timestamp()),
			coalesce(app.current_tenant_state(), ''),
			extract(epoch from clock_timestamp() - run_at)::float8
		from app.job j where tenant_id = $1 and id = $2 and state = 'pending' for update of j`
	var creator, schedule uuid.NullUUID
	var due sql.NullTime
	var lag float64
	j.Tenant, j.ID, j.Kind = r.tenant, r.id, r.kind
	err = tx.QueryRowContext(ctx, q, r.tenant, r.id).Scan(&j.payload, &j.attempts, &j.pushes, &j.gen, &j.RunAt,
		&creator, &schedule, &due, &j.Done, &j.Total, &j.ready, &j.tenantState, &lag)
	if db.IsNoRows(err) {
		return row{}, false, nil
	}
	j.CreatedBy, j.ScheduleID, j.DueAt = creator.UUID, schedule.UUID, due.Time
	j.lag = time.Duration(lag * float64(time.Second))
	return j, err == nil, err
}

// finish marks a job done in the transaction of its effects.
func finish(ctx context.Context, tx db.Prepared, j *Job) error {
	const q = `update app.job set state = 'done', finished_at = clock_timestamp(), last_error = '',
		lease = null, leased_until = null, progress_done = $3, progress_total = $4, result = $5::jsonb
		where tenant_id = $1 and id = $2`
	_, err := tx.ExecContext(ctx, q, j.Tenant, j.ID, j.Done, j.Total, j.result)
	return err
}

// rearm makes the next batch due. A new generation, because this one's bell is
// not acknowledged yet and its name is taken. When the worker goes on by itself
// the bell only rings in case it dies.
func rearm(ctx context.Context, tx db.Tx, j *Job, goesOn bool) error {
	bell := 0 * time.Second
	if goesOn {
		bell = 5 * time.Second
	}
	const q = `update app.job set payload = ?::jsonb, attempts = 0, pushes = 0, gen = gen + 1,
		run_at = clock_timestamp(), due = true, next_push = clock_timestamp() + make_interval(secs => ?), last_error = '', lease = null, leased_until = null,
		progress_done = ?, progress_total = ?
		where tenant_id = ? and id = ?`
	_, err := tx.ExecContext(ctx, q, *j.next, bell.Seconds(), j.Done, j.Total, j.Tenant, j.ID)
	return err
}

// failure is what becomes of a job whose attempt failed.
type failure struct {
	state string // pending, dead, held or done
	wait  time.Duration
	text  string
	count int // attempts to add
}

// recordFailure writes the outcome of a failed attempt, unless the job has moved
// on meanwhile: the commit of a failed attempt may have arrived after all, or
// another delivery has counted a failure of its own.
func recordFailure(ctx context.Context, tx db.Tx, j row, f failure) (bool, error) {
	const q = `update app.job set state = ?0, attempts = attempts + ?1, last_error = ?2, pushes = 0, gen = gen + 1,
		hold = case when ?0 = 'held' then 'task' end,
		finished_at = case when ?0 in ('dead', 'done') then clock_timestamp() end,
		run_at = clock_timestamp() + make_interval(secs => ?3), next_push = clock_timestamp() + make_interval(secs => ?3),
		due = (?3 = 0),
		lease = null, leased_until = null
		where tenant_id = ?4 and id = ?5 and state = 'pending' and attempts = ?6 and gen = ?7`
	res, err := tx.ExecContext(ctx, q, f.state, f.count, f.text, f.wait.Seconds(), j.Tenant, j.ID, j.attempts, j.gen)
	if err != nil {
		return false, err
	}
	n, err := res.RowsAffected()
	return n == 1, err
}

// countStart counts an attempt before it begins.
func countStart(ctx context.Context, tx db.Tx, r ref) error {
	_, err := tx.ExecContext(ctx, "update app.job set attempts = attempts + 1 where tenant_id = ? and id = ?", r.tenant, r.id)
	return err
}

// holdForTenant parks a job until its tenant is active again.
func holdForTenant(ctx context.Context, tx db.Tx, r ref) error {
	_, err := tx.ExecContext(ctx, "update app.job set state = 'held', hold = 'tenant' where tenant_id = ? and id = ?", r.tenant, r.id)
	return err
}
