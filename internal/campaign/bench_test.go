package campaign_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/id"
)

const households = 50_000

func bigWorld(b *testing.B) *world {
	b.Helper()
	w := newWorld(b)
	w.many(households, 1)
	for i := range 100 {
		w.person(fmt.Sprintf("走访%d", i), authz.Helper, []unit{w.one, w.two}[i%2])
	}
	if _, err := w.db.Super(b).Exec(context.Background(), `analyze app.archive, app.archive_version, app.unit`); err != nil {
		b.Fatal(err)
	}
	return w
}

// BenchmarkExpand50k is the fan-out of 50,000 visits with a hundred helpers, from the
// job to the last commit (performance.md P6).
func BenchmarkExpand50k(b *testing.B) {
	w := bigWorld(b)
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

// BenchmarkEstimate50k is the live count of a plan over as many archives, all of them
// on no list yet.
func BenchmarkEstimate50k(b *testing.B) {
	w := bigWorld(b)
	in := campaign.AudienceEstimateInput{Audience: campaign.AudienceInput{Archives: true}, Standards: w.plan().Standards}
	for b.Loop() {
		e, err := w.Estimate(w.officer.ctx, in)
		if err != nil || e.Households != households {
			b.Fatal(e, err)
		}
	}
}

// BenchmarkVisits50k is one page of a run's list in each order, with a search.
func BenchmarkVisits50k(b *testing.B) {
	w := bigWorld(b)
	_, r := w.visiting()
	if _, err := w.db.Super(b).Exec(context.Background(), `vacuum analyze app.visit`); err != nil {
		b.Fatal(err)
	}
	for name, c := range map[string]struct {
		filter *campaign.VisitFilter
		order  campaign.VisitOrder
	}{
		"unit": {nil, campaign.OrderUnit}, "name": {nil, campaign.OrderName}, "due": {nil, campaign.OrderDue},
		"search":  {&campaign.VisitFilter{Search: ptr("huzhu4999")}, campaign.OrderName},
		"overdue": {&campaign.VisitFilter{Overdue: ptr(true)}, campaign.OrderDue},
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if _, err := w.Visits(w.officer.ctx, r.ID, c.filter, c.order, page(20)); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
	b.Run("progress", func(b *testing.B) {
		for b.Loop() {
			w.progress(r)
		}
	})
	b.Run("workbench", func(b *testing.B) {
		for b.Loop() {
			if _, err := w.Queues(w.officer.ctx); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// forget ends a run, so that its households may be listed again.
func (w *world) forget(run id.ID) {
	w.t.Helper()
	r := w.run(run)
	if _, err := w.CancelRun(w.officer.ctx, campaign.RunActionInput{ID: r.ID, ExpectedVersion: r.Version}); err != nil {
		w.t.Fatal(err)
	}
}
