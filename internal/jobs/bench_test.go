package jobs_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/jobs"
)

// BenchmarkNoEffectJobs measures the whole way of a job that does nothing: rung
// through Redis or handed over directly, locked, marked done. jobs/s counts only
// that; the rows are inserted before the clock runs.
func BenchmarkNoEffectJobs(b *testing.B) {
	b.Run("redis", func(b *testing.B) { benchmarkJobs(b, true) })
	b.Run("direct", func(b *testing.B) { benchmarkJobs(b, false) })
}

func benchmarkJobs(b *testing.B, redis bool) {
	w := &world{DB: dbtest.Isolated(b), registry: jobs.NewRegistry()}
	jobs.Handle(w.registry, countTask(jobs.Options{}), func(context.Context, db.Tx, *jobs.Job, countPayload) error { return nil })
	c := w.config()
	c.Idle = time.Second
	if redis {
		_, c.Redis = startRedis(b)
	}
	w.bulk(b, w.Tenant(b), "test.count", b.N)
	e, err := jobs.New(c)
	require.NoError(b, err)
	b.ResetTimer()
	e.Start()
	for e.Snapshot().Done < int64(b.N) {
		time.Sleep(time.Millisecond)
	}
	b.StopTimer()
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "jobs/s")
	e.Stop(context.Background())
}
