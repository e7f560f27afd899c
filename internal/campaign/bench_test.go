package campaign_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/id"
)

// BenchmarkExpand50k is the fan-out of 50,000 visits with a hundred helpers, from the
// job to the last commit (performance.md P6).
func BenchmarkExpand50k(b *testing.B) {
	w := newWorld(b)
	const households = 50_000
	w.many(households, 1)
	for i := range 100 {
		w.person(fmt.Sprintf("走访%d", i), authz.Helper, []unit{w.one, w.two}[i%2])
	}
	_, err := w.db.Super(b).Exec(context.Background(), `analyze app.archive, app.archive_version, app.unit`)
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		b.StopTimer()
		c := w.approved()
		_, r := w.opened(c)
		b.StartTimer()
		w.drain()
		b.StopTimer()
		if n := w.progress(r).Planned; n != households {
			b.Fatalf("%d visits", n)
		}
		w.forget(r.ID)
		b.StartTimer()
	}
	b.ReportMetric(float64(households)*float64(b.N)/b.Elapsed().Seconds(), "visits/s")
}

// forget ends a run, so that its households may be listed again.
func (w *world) forget(run id.ID) {
	w.t.Helper()
	r := w.run(run)
	if _, err := w.CancelRun(w.officer.ctx, campaign.RunActionInput{ID: r.ID, ExpectedVersion: r.Version}); err != nil {
		w.t.Fatal(err)
	}
}
