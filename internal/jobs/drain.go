package jobs

import (
	"context"
	"fmt"
	"time"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

// RunDue runs the due jobs of the tenant of ctx one after the other in the
// caller's goroutine, with those that they enqueue, until none is due. It works
// without Start and is how tests and the demo's seed see all effects at once.
// Failed jobs are not due any more; limit bounds jobs that never end.
func (e *Engine) RunDue(ctx context.Context, limit int) (ran int, err error) {
	return e.runDue(ctx, limit, nil)
}

// RunDueAsOf is RunDue for a past that is being told, as the demo's seed does: jobs
// that were put off to a later moment than told wait for it, though that moment is
// over by the database's clock.
func (e *Engine) RunDueAsOf(ctx context.Context, told time.Time, limit int) (ran int, err error) {
	return e.runDue(ctx, limit, &told)
}

func (e *Engine) runDue(ctx context.Context, limit int, told *time.Time) (ran int, err error) {
	t, ok := tenant.From(ctx)
	if !ok {
		return 0, db.ErrNoTenant
	}
	for ; ran < limit; ran++ {
		r, found, err := e.firstDue(ctx, t, told)
		if err != nil || !found {
			return ran, err
		}
		e.deliver(ctx, r)
	}
	return ran, fmt.Errorf("jobs are still due after %d were run", limit)
}

func (e *Engine) firstDue(ctx context.Context, t id.ID, told *time.Time) (ref, bool, error) {
	type due struct {
		ID   id.ID
		Kind string
	}
	q := db.One[due](`select id, kind from app.job
		where tenant_id = $1 and state = 'pending' and run_at <= clock_timestamp()
			and (leased_until is null or leased_until < clock_timestamp())
			and ($2::timestamptz is null or run_at <= $2 or run_at >= created_at) -- at once, or put off and come due
		order by priority, run_at, id limit 1`, t, told)
	err := e.db.Fetch(ctx, q)
	return ref{tenant: t, id: q.Row.ID, kind: q.Row.Kind}, q.Found, err
}

// RunSchedules acts on everything that is due in any tenant's timetable, for the
// same users as RunDue.
func (e *Engine) RunSchedules(ctx context.Context) error {
	s := e.scheduler()
	for {
		acted, err := s.round(ctx)
		if err != nil || acted == 0 {
			return err
		}
	}
}
