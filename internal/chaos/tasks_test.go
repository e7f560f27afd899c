package chaos

import (
	"context"
	"math/rand/v2"
	"time"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
)

type none struct{}

// batch is the cursor of a chunked job.
type batch struct{ Number int }

// The tasks, one of each sort. Faults fail attempts without end, so no number of
// them makes a job dead.
var (
	patient = jobs.Options{MaxAttempts: 1 << 20, Backoff: func(int) time.Duration { return 200 * time.Millisecond }}

	stepTask    = jobs.NewTask[none]("chaos.step", patient)
	chunkTask   = jobs.NewTask[batch]("chaos.chunk", patient)
	tickTask    = jobs.NewTask[none]("chaos.tick", patient)
	outsideTask = jobs.NewTask[none]("chaos.outside", jobs.Options{
		Lane: jobs.Slow, MaxAttempts: patient.MaxAttempts, Backoff: patient.Backoff,
	})
)

// effects is how many rows of app.effect a job of each kind leaves: one for each
// of its batches.
var effects = map[string]int{"chaos.step": 1, "chaos.chunk": 4, "chaos.tick": 1, "chaos.outside": 3}

func newRegistry() *jobs.Registry {
	r := jobs.NewRegistry()
	one := func(ctx context.Context, tx db.Tx, job *jobs.Job, _ none) error { return effect(ctx, tx, job.Info, 0) }
	jobs.Handle(r, stepTask, one)
	jobs.Handle(r, tickTask, one)
	jobs.Handle(r, chunkTask, func(ctx context.Context, tx db.Tx, job *jobs.Job, b batch) error {
		if err := effect(ctx, tx, job.Info, b.Number); err != nil {
			return err
		}
		if b.Number+1 < effects[job.Kind] {
			return job.Continue(batch{b.Number + 1})
		}
		return nil
	})
	jobs.HandleOutside(r, outsideTask, func(ctx context.Context, job *jobs.Leased, _ none) error {
		steps := int64(effects[job.Kind])
		for n := job.Done; n < steps; n++ {
			if err := job.Commit(ctx, func(ctx context.Context, tx db.Tx) error {
				job.Progress(n+1, steps)
				return effect(ctx, tx, job.Info, int(n))
			}); err != nil {
				return err
			}
		}
		return nil
	})
	return r
}

// effect leaves the trace of one batch and dawdles, so that faults find it
// between its write and its commit.
func effect(ctx context.Context, tx db.Tx, job jobs.Info, number int) error {
	_, err := tx.ExecContext(ctx, "insert into app.effect (tenant_id, job_id, batch) values (?, ?, ?)", job.Tenant, job.ID, number)
	if err != nil {
		return err
	}
	_, err = tx.ExecContext(ctx, "select pg_sleep(?)", rand.Float64()*0.03)
	return err
}

// secondly is the rule of every schedule: each full second.
type secondly struct{}

func (secondly) Next(after time.Time) (time.Time, bool) {
	return after.Truncate(time.Second).Add(time.Second), true
}

func parseRule(context.Context, id.ID, string) (jobs.Rule, error) { return secondly{}, nil }
