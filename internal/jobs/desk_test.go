package jobs_test

import (
	"context"
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/jobs/jobstest"
	"github.com/nuanxin/nuanxin/internal/page"
)

func TestDead_ListRetryDiscard(t *testing.T) {
	w := newWorld(t)
	ctx, other := w.Tenant(t), w.Tenant(t)
	task, broken := countTask(jobs.Options{MaxAttempts: 1}), true
	jobs.Handle(w.registry, task, func(ctx context.Context, tx db.Tx, job *jobs.Job, _ countPayload) error {
		if broken {
			return errors.New("broken")
		}
		return insertEffect(ctx, tx, job)
	})
	e := w.engine(t)
	for range 5 {
		enqueue(t, ctx, w, task, countPayload{})
	}
	enqueue(t, other, w, task, countPayload{})
	jobstest.Drain(t, ctx, e)
	jobstest.Drain(t, other, e)
	counts, err := jobs.Count(ctx, w.DB.DB)
	require.NoError(t, err)
	require.Equal(t, jobs.Counts{Dead: 5}, counts)

	var dead []jobs.Status
	first, args := 2, page.Args{}
	args.First = &first
	for {
		p, err := jobs.ListDead(ctx, w.DB.DB, args)
		require.NoError(t, err)
		for _, edge := range p.Edges {
			dead = append(dead, edge.Node)
		}
		if !p.PageInfo.HasNextPage {
			total, err := p.Total(ctx)
			require.NoError(t, err)
			require.Equal(t, 5, total)
			break
		}
		args.After = p.PageInfo.EndCursor
	}
	require.Len(t, dead, 5, "each once, in pages of two")
	for i := range dead[1:] {
		require.False(t, dead[i+1].CreatedAt.After(dead[i].CreatedAt), "latest first")
	}

	broken = false
	w.inTenant(t, ctx, func(ctx context.Context, tx db.Tx) error {
		return errors.Join(jobs.Retry(ctx, tx, dead[0].ID), jobs.Discard(ctx, tx, dead[1].ID, "no longer wanted"))
	})
	require.Equal(t, 1, jobstest.Drain(t, ctx, e))
	require.Equal(t, "done", w.get(t, ctx, dead[0].ID).State)
	require.Equal(t, "discarded: no longer wanted", w.get(t, ctx, dead[1].ID).LastError)
	require.Equal(t, 1, w.number(t, "select count(*) from app.effect"))
	counts, err = jobs.Count(ctx, w.DB.DB)
	require.NoError(t, err)
	require.Equal(t, jobs.Counts{Dead: 3}, counts)
}
