package chaos

import (
	"context"
	"time"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

// silenceBells sabotages the relay: once a bell has rung, no second one ever
// does, whatever asks for it.
const silenceBells = `
	create function app.silence_bells() returns trigger language plpgsql as $$
	begin
	  if new.state = 'pending' and new.attempts = old.attempts and new.pushes > 0 then
	    new.next_push = 'infinity';
	  end if;
	  return new;
	end $$;
	create trigger silence_bells before update on app.job for each row execute function app.silence_bells();`

// naiveWorker does what many queues do: take what is due, work, mark it done,
// without holding the row meanwhile.
func naiveWorker(ctx context.Context, d *db.DB) {
	for ctx.Err() == nil {
		for _, j := range naivelyDue(ctx, d) {
			naivelyWork(tenant.With(ctx, j.Tenant), d, j)
		}
		time.Sleep(20 * time.Millisecond)
	}
}

type naiveJob struct {
	Tenant id.ID `bun:"tenant_id"`
	ID     id.ID
}

func naivelyDue(ctx context.Context, d *db.DB) []naiveJob {
	q := db.Many[naiveJob](`select tenant_id, id from app.job
		where state = 'pending' and kind in ('chaos.step', 'chaos.tick') and run_at <= now() order by run_at limit 20`)
	// Errors are faults of the run; the next look finds the same jobs.
	_ = d.FetchScoped(ctx, "select set_config('app.task', 'chaos.control', true), set_config('role', 'nuanxin_system', true)", nil, q)
	return q.Rows
}

func naivelyWork(ctx context.Context, d *db.DB, j naiveJob) {
	worked := d.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		_, err := tx.ExecContext(ctx, "insert into app.effect (tenant_id, job_id, batch) values (?, ?, 0)", j.Tenant, j.ID)
		return err
	})
	if worked != nil {
		return
	}
	_ = d.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		_, err := tx.ExecContext(ctx, "update app.job set state = 'done', finished_at = clock_timestamp() where tenant_id = ? and id = ? and state = 'pending'", j.Tenant, j.ID)
		return err
	})
}
