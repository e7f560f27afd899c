package jobs_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/jobs/jobstest"
)

var export = jobs.NewTask[countPayload]("test.export", jobs.Options{Lane: jobs.Slow, MaxAttempts: 2})

func TestOutside_CommitsInSteps(t *testing.T) {
	w := newWorld(t)
	ctx := w.Tenant(t)
	jobs.HandleOutside(w.registry, export, func(ctx context.Context, job *jobs.Leased, _ countPayload) error {
		for i := range 3 {
			if err := job.Commit(ctx, func(ctx context.Context, tx db.Tx) error {
				job.Progress(int64(i+1), 3)
				return insertEffect(ctx, tx, &job.Job)
			}); err != nil {
				return err
			}
			require.Equal(t, i+1, w.number(t, "select progress_done from app.job"), "visible at once")
		}
		return job.SetResult("file 7")
	})
	job := enqueue(t, ctx, w, export, countPayload{})
	require.Equal(t, 1, jobstest.Drain(t, ctx, w.engine(t)))
	s := w.get(t, ctx, job)
	require.Equal(t, "done", s.State)
	require.JSONEq(t, `"file 7"`, string(s.Result))
	require.Equal(t, 3, w.number(t, "select count(*) from app.effect"))
}

func TestOutside_FailsAndDies(t *testing.T) {
	w := newWorld(t)
	ctx := w.Tenant(t)
	jobs.HandleOutside(w.registry, export, func(context.Context, *jobs.Leased, countPayload) error { return errors.New("s3 is away") })
	job := enqueue(t, ctx, w, export, countPayload{})
	e := w.engine(t)
	require.Equal(t, 1, jobstest.Drain(t, ctx, e))
	require.Equal(t, 1, w.get(t, ctx, job).Attempts)
	jobstest.Pass(t, ctx, w.DB.DB, time.Hour)
	require.Equal(t, 1, jobstest.Drain(t, ctx, e))
	s := w.get(t, ctx, job)
	require.Equal(t, "dead", s.State)
	require.Equal(t, 2, s.Attempts)
}

func TestOutside_Continue(t *testing.T) {
	w := newWorld(t)
	ctx := w.Tenant(t)
	seen := []int{}
	jobs.HandleOutside(w.registry, export, func(ctx context.Context, job *jobs.Leased, p countPayload) error {
		seen = append(seen, p.N)
		if p.N < 2 {
			return job.Continue(countPayload{N: p.N + 1})
		}
		return nil
	})
	enqueue(t, ctx, w, export, countPayload{})
	jobstest.Drain(t, ctx, w.engine(t))
	require.Equal(t, []int{0, 1, 2}, seen)
	require.Equal(t, 1, w.number(t, countDone))
}

// A worker that was frozen past its lease finds that it may not commit.
func TestOutside_ZombieCannotCommit(t *testing.T) {
	w := newWorld(t)
	ctx := w.Tenant(t)
	var zombie error
	run := 0
	e := w.engine(t)
	jobs.HandleOutside(w.registry, export, func(hctx context.Context, job *jobs.Leased, _ countPayload) error {
		if run++; run > 1 {
			return job.Commit(hctx, func(ctx context.Context, tx db.Tx) error { return insertEffect(ctx, tx, &job.Job) })
		}
		jobstest.Pass(t, ctx, w.DB.DB, time.Minute) // frozen for a minute …
		require.Equal(t, 1, jobstest.Drain(t, ctx, e), "… while another worker takes over and finishes")
		zombie = job.Commit(hctx, func(ctx context.Context, tx db.Tx) error { return insertEffect(ctx, tx, &job.Job) })
		return zombie
	})
	job := enqueue(t, ctx, w, export, countPayload{})
	jobstest.Drain(t, ctx, e)
	require.ErrorIs(t, zombie, jobs.ErrLeaseLost)
	require.Equal(t, "done", w.get(t, ctx, job).State)
	require.Equal(t, 1, w.number(t, "select count(*) from app.effect"))
}

// While the lease holds, other deliveries leave the job alone.
func TestOutside_LeaseKeepsOthersOut(t *testing.T) {
	w := newWorld(t)
	ctx := w.Tenant(t)
	runs := 0
	e := w.engine(t)
	jobs.HandleOutside(w.registry, export, func(context.Context, *jobs.Leased, countPayload) error {
		runs++
		require.Zero(t, jobstest.Drain(t, ctx, e))
		return nil
	})
	enqueue(t, ctx, w, export, countPayload{})
	require.Equal(t, 1, jobstest.Drain(t, ctx, e))
	require.Equal(t, 1, runs)
}
