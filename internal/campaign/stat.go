package campaign

import (
	"context"
	"time"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
)

// statDelta is what a change adds to the line of a class in the figures of a run.
type statDelta struct {
	Received       int
	ReceivedPeople int
	CashFen        money.Fen
	GoodsFen       money.Fen
	Undelivered    int
	FollowUps      int
	FollowUpsOpen  int
}

// reportDelta is what a report adds, from the visit before and after it.
func reportDelta(before, after *Visit, asked int) statDelta {
	d := statDelta{FollowUps: asked, FollowUpsOpen: asked}
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

// monthDelta is what a hand-over adds to the figures of a month.
type monthDelta struct {
	Month    clock.Date // its first day
	Received int
	People   int
	Festival int // under the theme of the two festivals (两节)
	First    int // archived households whose first visit of the year it was
	CashFen  money.Fen
	GoodsFen money.Fen
}

// bookReport brings archive and figures in step with a report. The archive comes
// first: its lock makes two visits to one household wait for each other, so that only
// one of them counts as the first of the year.
func (s *Service) bookReport(ctx context.Context, tx db.Tx, r *CampaignRun, before, v *Visit, asked int) error {
	var months []monthDelta
	if v.State == VisitReceived {
		moved, err := s.markVisited(ctx, tx, v)
		if err != nil {
			return err
		}
		months = append([]monthDelta{handOver(r, v)}, moved...)
	}
	if err := addStat(ctx, tx, v.RunID, v.Class, reportDelta(before, v, asked), v.UpdatedAt); err != nil {
		return err
	}
	return addMonths(ctx, tx, months, v.UpdatedAt)
}

// handOver is what a received visit adds to its month.
func handOver(r *CampaignRun, v *Visit) monthDelta {
	d := monthDelta{
		Month: monthOf(*v.VisitedAt), Received: 1, People: v.HouseholdSize, CashFen: *v.ReceivedCashFen, GoodsFen: *v.ReceivedGoodsFen,
	}
	if r.Theme == SpringFestival {
		d.Festival = 1
	}
	return d
}

// markVisited records the visit in the archive of the household, if it has one, and
// answers how the first visit of the year moves, in the order of the months. Reports
// come in any order: a visit that turns out to be the first takes that from the one
// that held it.
func (s *Service) markVisited(ctx context.Context, tx db.Tx, v *Visit) ([]monthDelta, error) {
	archived, err := existingArchives(ctx, tx, []id.ID{v.HouseholdKey})
	if err != nil || !archived[v.HouseholdKey] {
		return nil, err
	}
	if err := s.archives.MarkVisitedTx(ctx, tx, v.HouseholdKey, clock.DateOf(*v.VisitedAt)); err != nil {
		return nil, err
	}
	earliest, err := otherVisitOfYear(ctx, tx, v)
	if err != nil {
		return nil, err
	}
	first := monthDelta{Month: monthOf(*v.VisitedAt), First: 1}
	switch {
	case earliest == nil:
		return []monthDelta{first}, nil
	case v.VisitedAt.Before(*earliest):
		return []monthDelta{first, {Month: monthOf(*earliest), First: -1}}, nil
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

// otherVisitOfYear is the earliest other visit to the household in the same year, nil
// when there is none.
func otherVisitOfYear(ctx context.Context, tx db.Tx, v *Visit) (earliest *time.Time, err error) {
	first := clock.Date{Year: clock.DateOf(*v.VisitedAt).Year, Month: time.January, Day: 1}
	var row struct{ Earliest *time.Time }
	err = tx.NewRaw(`select min(visited_at) as earliest from app.visit where household_key = ? and id <> ? and state = 'RECEIVED'
			and visited_at >= ? and visited_at < ?`,
		v.HouseholdKey, v.ID, first.Start(), first.AddMonths(12).Start()).Scan(ctx, &row)
	return row.Earliest, err
}

// addStat changes one line of the figures of a run. The line exists since the visit
// was listed; it is hot: call it late in a transaction.
func addStat(ctx context.Context, tx db.Tx, run id.ID, class RecipientClass, d statDelta, now time.Time) error {
	_, err := tx.ExecContext(ctx, `update app.campaign_stat set received = received + ?, received_people = received_people + ?,
			received_cash_fen = received_cash_fen + ?, received_goods_fen = received_goods_fen + ?, undelivered = undelivered + ?,
			follow_ups = follow_ups + ?, follow_ups_open = follow_ups_open + ?, updated_at = ? where run_id = ? and class = ?`,
		d.Received, d.ReceivedPeople, d.CashFen, d.GoodsFen, d.Undelivered, d.FollowUps, d.FollowUpsOpen, now, run, class)
	return err
}

// addMonths changes the figures of months of the tenant, which must come in one order
// so that two transactions never wait for each other crosswise. They are hot too.
func addMonths(ctx context.Context, tx db.Tx, months []monthDelta, now time.Time) error {
	const q = `insert into app.campaign_month as m (tenant_id, month, received, received_people, received_festival,
			households_first, cash_fen, goods_fen, updated_at)
		values (app.current_tenant(), ?, ?, ?, ?, ?, ?, ?, ?)
		on conflict (tenant_id, month) do update set received = m.received + excluded.received,
			received_people = m.received_people + excluded.received_people,
			received_festival = m.received_festival + excluded.received_festival,
			households_first = m.households_first + excluded.households_first,
			cash_fen = m.cash_fen + excluded.cash_fen, goods_fen = m.goods_fen + excluded.goods_fen,
			updated_at = excluded.updated_at`
	for _, d := range months {
		if _, err := tx.ExecContext(ctx, q, d.Month, d.Received, d.People, d.Festival, d.First, d.CashFen, d.GoodsFen, now); err != nil {
			return err
		}
	}
	return nil
}
