package visit

import (
	"context"
	"time"

	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/figures"
	"github.com/nuanxin/nuanxin/internal/run"
)

// reportDelta is what a report adds, from the visit before and after it.
func reportDelta(before, after *Visit, asked int) figures.Delta {
	d := figures.Delta{FollowUps: asked, FollowUpsOpen: asked}
	if after.State == VisitReceived {
		d.Received, d.ReceivedPeople = 1, after.HouseholdSize
		d.CashFen, d.GoodsFen = *after.ReceivedCashFen, *after.ReceivedGoodsFen
	} else {
		d.Undelivered = 1
	}
	if before.State == VisitUndelivered {
		d.Undelivered--
	}
	return d
}

// bookReport brings archive and figures in step with a report. The archive comes
// first: its lock makes two visits to one household wait for each other, so that only
// one of them counts as the first of the year.
func (s *Service) bookReport(ctx context.Context, tx db.Tx, r *run.CampaignRun, before, v *Visit, asked int) error {
	var months []figures.MonthDelta
	if v.State == VisitReceived {
		moved, err := s.markVisited(ctx, tx, v)
		if err != nil {
			return err
		}
		months = append([]figures.MonthDelta{handOver(r, v)}, moved...)
	}
	if err := figures.AddTx(ctx, tx, v.RunID, v.Class, reportDelta(before, v, asked), v.UpdatedAt); err != nil {
		return err
	}
	return figures.AddMonthsTx(ctx, tx, months, v.UpdatedAt)
}

// handOver is what a received visit adds to its month.
func handOver(r *run.CampaignRun, v *Visit) figures.MonthDelta {
	d := figures.MonthDelta{
		Month: monthOf(*v.VisitedAt), Received: 1, People: v.HouseholdSize, CashFen: *v.ReceivedCashFen, GoodsFen: *v.ReceivedGoodsFen,
	}
	if r.Theme == campaign.SpringFestival {
		d.Festival = 1
	}
	return d
}

// markVisited records the visit in the archive of the household, if it has one, and
// answers how the first visit of the year moves, in the order of the months. Reports
// come in any order: a visit that turns out to be the first takes that from the one
// that held it.
func (s *Service) markVisited(ctx context.Context, tx db.Tx, v *Visit) ([]figures.MonthDelta, error) {
	if archived, err := isArchive(ctx, tx, v.HouseholdKey); err != nil || !archived {
		return nil, err
	}
	if err := s.archives.MarkVisitedTx(ctx, tx, v.HouseholdKey, clock.DateOf(*v.VisitedAt)); err != nil {
		return nil, err
	}
	earliest, err := otherVisitOfYear(ctx, tx, v)
	if err != nil {
		return nil, err
	}
	first := figures.MonthDelta{Month: monthOf(*v.VisitedAt), First: 1}
	switch {
	case earliest == nil:
		return []figures.MonthDelta{first}, nil
	case v.VisitedAt.Before(*earliest):
		return []figures.MonthDelta{first, {Month: monthOf(*earliest), First: -1}}, nil
	default:
		return nil, nil
	}
}

// monthOf is the first day of the month of a moment in China.
func monthOf(t time.Time) clock.Date {
	d := clock.DateOf(t)
	d.Day = 1
	return d
}
