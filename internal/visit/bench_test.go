package visit_test

import (
	"context"
	"sync/atomic"
	"testing"

	"github.com/nuanxin/nuanxin/internal/campaign/campaigntest"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/visit"
	"github.com/nuanxin/nuanxin/internal/workbench"
)

// BenchmarkReportVisit is many phones that report hand-overs of goods at once in one
// union of 20,000 households.
func BenchmarkReportVisit(b *testing.B) {
	w := newDoor(b, 1)
	w.Settle()
	w.Many(20_000, 100_000)
	_, w.Open = w.Visiting()
	visits := w.Visits(w.Open)
	var next atomic.Int64
	b.ResetTimer()
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			v := visits[next.Add(1)]
			in := w.NotHome(v, func(in *visit.ReportVisitInput) {
				in.Outcome, in.Receiver, in.CashFen = visit.OutcomeReceived, new(visit.ReceiverSelf), new(money.Fen(0))
			})
			if _, err := w.Visit.Report(w.Officer.Ctx, in); err != nil {
				b.Error(err)
			}
		}
	})
}

// BenchmarkVisits50k is one page of a run's list in each order, with a search.
func BenchmarkVisits50k(b *testing.B) {
	w := campaigntest.NewBig(b)
	_, r := w.Visiting()
	if _, err := w.DB.Super(b).Exec(context.Background(), `vacuum analyze app.visit`); err != nil {
		b.Fatal(err)
	}
	for name, c := range map[string]struct {
		filter *visit.VisitFilter
		order  visit.VisitOrder
	}{
		"unit": {nil, visit.OrderUnit}, "name": {nil, visit.OrderName}, "due": {nil, visit.OrderDue},
		"search":  {&visit.VisitFilter{Search: new("huzhu4999")}, visit.OrderName},
		"overdue": {&visit.VisitFilter{Overdue: new(true)}, visit.OrderDue},
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if _, err := w.Visit.Visits(w.Officer.Ctx, r.ID, c.filter, c.order, campaigntest.Page(20)); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
	b.Run("progress", func(b *testing.B) {
		for b.Loop() {
			w.Progress(r)
		}
	})
	b.Run("workbench", func(b *testing.B) {
		for b.Loop() {
			if _, err := workbench.New(w.DB.DB, w.Now, w.Campaign).Queues(w.Officer.Ctx); err != nil {
				b.Fatal(err)
			}
		}
	})
}
