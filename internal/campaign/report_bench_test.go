package campaign_test

import (
	"sync/atomic"
	"testing"

	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/money"
)

// BenchmarkReportVisit is many phones that report hand-overs of goods at once in one
// union of 20,000 households.
func BenchmarkReportVisit(b *testing.B) {
	w := newDoor(b, 1)
	w.settle()
	w.many(20_000, 100_000)
	_, w.run = w.visiting()
	visits := w.visits(w.run)
	var next atomic.Int64
	b.ResetTimer()
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			v := visits[next.Add(1)]
			in := w.notHome(v, func(in *campaign.ReportVisitInput) {
				in.Outcome, in.Receiver, in.CashFen = campaign.OutcomeReceived, ptr(campaign.ReceiverSelf), ptr(money.Fen(0))
			})
			if _, err := w.ReportVisit(w.officer.ctx, in); err != nil {
				b.Error(err)
			}
		}
	})
}
