package run_test

import (
	"testing"

	"github.com/nuanxin/nuanxin/internal/campaign/campaigntest"
)

// BenchmarkExpand50k is the fan-out of 50,000 visits with a hundred helpers, from the
// job to the last commit (performance.md P6).
func BenchmarkExpand50k(b *testing.B) {
	w := campaigntest.NewBig(b)
	for b.Loop() {
		b.StopTimer()
		c := w.Approved()
		_, r := w.Opened(c)
		b.StartTimer()
		w.Drain()
		b.StopTimer()
		if n := w.Progress(r).Planned; n != campaigntest.BigUnion {
			b.Fatalf("%d visits", n)
		}
		w.Forget(r.ID)
		b.StartTimer()
	}
	b.ReportMetric(float64(campaigntest.BigUnion)*float64(b.N)/b.Elapsed().Seconds(), "visits/s")
}
