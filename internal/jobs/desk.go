package jobs

import (
	"context"
	"database/sql"
	"encoding/json"
	"time"

	"github.com/google/uuid"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
)

// Status is a job as people see it: whether it runs, how far it is, what went
// wrong.
type Status struct {
	ID            id.ID
	Kind          string
	State         string // pending, done, dead or held
	Hold          string // why it is held: "task" or "tenant"
	Attempts      int
	LastError     string
	RunAt         time.Time
	CreatedAt     time.Time
	FinishedAt    sql.NullTime
	CreatedBy     uuid.NullUUID
	ProgressDone  int64
	ProgressTotal int64
	Result        json.RawMessage
}

const statusColumns = `id, kind, state, coalesce(hold, '') as hold, attempts, last_error, run_at, created_at, finished_at,
	created_by, progress_done, progress_total, coalesce(result, 'null') as result`

var errNoJob = errs.New(errs.NotFound, "job.not_found")

// Get reads one job of the tenant of ctx.
func Get(ctx context.Context, d *db.DB, job id.ID) (Status, error) {
	q := db.One[Status]("select "+statusColumns+" from app.job where tenant_id = app.current_tenant() and id = $1", job)
	if err := d.Fetch(ctx, q); err != nil {
		return Status{}, err
	}
	if !q.Found {
		return Status{}, errNoJob
	}
	return q.Row, nil
}

// Counts is the number of a tenant's jobs in each state that somebody may have
// to care about. Late are pending jobs that were due a minute ago.
type Counts struct{ Pending, Late, Held, Dead int }

// Count counts the jobs of the tenant of ctx.
func Count(ctx context.Context, d *db.DB) (Counts, error) {
	q := db.One[Counts](`select count(*) filter (where state = 'pending') as pending,
			count(*) filter (where state = 'pending' and run_at < clock_timestamp() - interval '1 min') as late,
			count(*) filter (where state = 'held') as held, count(*) filter (where state = 'dead') as dead
		from app.job where tenant_id = app.current_tenant() and lane in ('quick', 'slow') and state in ('pending', 'held', 'dead')`)
	err := d.Fetch(ctx, q)
	return q.Row, err
}

// ListDead pages through the dead jobs of the tenant of ctx, the latest first.
func ListDead(ctx context.Context, d *db.DB, args page.Args) (*page.Connection[Status], error) {
	return list(ctx, d, args, listDead, func(c Counts) int { return c.Dead })
}

// ListHeld pages through the held jobs of the tenant of ctx, the latest first.
func ListHeld(ctx context.Context, d *db.DB, args page.Args) (*page.Connection[Status], error) {
	return list(ctx, d, args, listHeld, func(c Counts) int { return c.Held })
}

// Ids sort by creation. $3 is the last id of the page before, null for the first.
const (
	listDead = "select " + statusColumns + ` from app.job
		where tenant_id = app.current_tenant() and state = 'dead' and ($3::uuid is null or id < $3)
		order by id desc limit $1 offset $2`
	listHeld = "select " + statusColumns + ` from app.job
		where tenant_id = app.current_tenant() and state = 'held' and ($3::uuid is null or id < $3)
		order by id desc limit $1 offset $2`
)

func list(ctx context.Context, d *db.DB, args page.Args, query string, total func(Counts) int) (*page.Connection[Status], error) {
	w, err := args.Window()
	if err != nil {
		return nil, err
	}
	var after *id.ID
	if w.Cursor != nil {
		after = &w.Cursor.ID
	}
	q := db.Many[Status](query, w.Limit+1, w.Offset, after)
	if err := d.Fetch(ctx, q); err != nil {
		return nil, err
	}
	c := page.Of(q.Rows, w, func(s Status) page.Cursor { return page.Cursor{ID: s.ID} })
	c.Total = func(ctx context.Context) (int, error) {
		n, err := Count(ctx, d)
		return total(n), err
	}
	return c, nil
}

// Retry lets a dead job try again, with all its attempts. The caller checks the
// permission and writes the audit entry in the same transaction.
func Retry(ctx context.Context, tx db.Tx, job id.ID) error {
	return revive(ctx, tx, job, stateDead)
}

// Release lets a job go on that its handler held with ErrHold.
func Release(ctx context.Context, tx db.Tx, job id.ID) error {
	return revive(ctx, tx, job, stateHeld)
}

func revive(ctx context.Context, tx db.Tx, job id.ID, from string) error {
	const q = `update app.job set state = 'pending', hold = null, finished_at = null, attempts = 0, pushes = 0, gen = gen + 1,
		run_at = clock_timestamp(), due = true, next_push = clock_timestamp()
		where tenant_id = app.current_tenant() and id = ? and state = ?`
	return moved(tx.ExecContext(ctx, q, job, from))
}

// Discard ends a dead or held job without effect; why is what an operator reads
// later.
func Discard(ctx context.Context, tx db.Tx, job id.ID, why string) error {
	const q = `update app.job set state = 'done', hold = null, finished_at = clock_timestamp(), last_error = ?
		where tenant_id = app.current_tenant() and id = ? and state in ('dead', 'held')`
	return moved(tx.ExecContext(ctx, q, "discarded: "+why, job))
}

var errMovedOn = errs.New(errs.Conflict, "job.moved_on")

func moved(res sql.Result, err error) error {
	if err != nil {
		return err
	}
	n, err := res.RowsAffected()
	if err == nil && n == 0 {
		return errMovedOn
	}
	return err
}
