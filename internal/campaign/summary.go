package campaign

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
)

// RunSummary is what a run has come to, 人, 户 and 人次 counted apart: People are the
// members of the households that received, Households those households, PersonTimes
// the hand-overs. It covers the whole union and names nobody.
type RunSummary struct {
	People        int
	Households    int
	PersonTimes   int
	ByClass       []SummaryLine
	ByUnit        []SummaryLine
	ByDay         []SummaryDay
	FollowUps     int
	FollowUpsOpen int
}

// SummaryLine is one class or unit of a summary. Planned counts the households on the
// list, People the members of those that received.
type SummaryLine struct {
	Key      string
	Planned  int
	Received int
	People   int
	CashFen  money.Fen
	GoodsFen money.Fen
}

// SummaryDay is one day on which something was handed over.
type SummaryDay struct {
	Date     clock.Date
	Received int
	CashFen  money.Fen
}

// Classes and requests come from the figures of the run; units and days are counted.
const (
	sqlSummaryTotals = `select s.run_id, coalesce(sum(s.received_people), 0)::int as people,
			coalesce(sum(s.received), 0)::int as person_times,
			(select count(distinct v.household_key)::int from app.visit v where v.run_id = s.run_id and v.state = 'RECEIVED') as households,
			coalesce(sum(s.follow_ups), 0)::int as follow_ups, coalesce(sum(s.follow_ups_open), 0)::int as follow_ups_open
		from app.campaign_stat s where s.run_id = any ($1) group by s.tenant_id, s.run_id`
	sqlSummaryByClass = `select s.run_id, s.class as key, s.planned, s.received, s.received_people as people,
			s.received_cash_fen as cash_fen, s.received_goods_fen as goods_fen
		from app.campaign_stat s where s.run_id = any ($1)
		order by s.run_id, array_position(string_to_array($2, ','), s.class)`
	sqlSummaryByUnit = `select v.run_id, max(v.unit_name) as key, count(*)::int as planned,
			count(*) filter (where v.state = 'RECEIVED')::int as received,
			coalesce(sum(v.household_size) filter (where v.state = 'RECEIVED'), 0)::int as people,
			coalesce(sum(v.received_cash_fen), 0)::bigint as cash_fen, coalesce(sum(v.received_goods_fen), 0)::bigint as goods_fen
		from app.visit v where v.run_id = any ($1) and v.state not in ('REMOVED', 'CANCELLED')
		group by v.run_id, v.unit_path order by v.run_id, v.unit_path limit 5000`
	sqlSummaryByDay = `select v.run_id, (v.visited_at at time zone 'Asia/Shanghai')::date as date, count(*)::int as received,
			sum(v.received_cash_fen)::bigint as cash_fen
		from app.visit v where v.run_id = any ($1) and v.state = 'RECEIVED' group by 1, 2 order by 1, 2 limit 5000`
)

// SummariesOf loads what runs have come to, in one round trip.
func (s *Service) SummariesOf(ctx context.Context, runs []id.ID) (map[id.ID]*RunSummary, error) {
	type (
		total struct {
			RunID id.ID
			RunSummary
		}
		line struct {
			RunID id.ID
			SummaryLine
		}
		day struct {
			RunID id.ID
			SummaryDay
		}
	)
	totals := db.Many[total](sqlSummaryTotals, runs)
	byClass := db.Many[line](sqlSummaryByClass, runs, db.Joined(classes))
	byUnit := db.Many[line](sqlSummaryByUnit, runs)
	byDay := db.Many[day](sqlSummaryByDay, runs)
	if err := s.db.Fetch(ctx, totals, byClass, byUnit, byDay); err != nil {
		return nil, err
	}
	out := make(map[id.ID]*RunSummary, len(runs))
	for _, x := range runs {
		out[x] = &RunSummary{ByClass: []SummaryLine{}, ByUnit: []SummaryLine{}, ByDay: []SummaryDay{}}
	}
	for _, r := range totals.Rows {
		own := out[r.RunID]
		own.People, own.Households, own.PersonTimes = r.People, r.Households, r.PersonTimes
		own.FollowUps, own.FollowUpsOpen = r.FollowUps, r.FollowUpsOpen
	}
	for _, r := range byClass.Rows {
		out[r.RunID].ByClass = append(out[r.RunID].ByClass, r.SummaryLine)
	}
	for _, r := range byUnit.Rows {
		out[r.RunID].ByUnit = append(out[r.RunID].ByUnit, r.SummaryLine)
	}
	for _, r := range byDay.Rows {
		out[r.RunID].ByDay = append(out[r.RunID].ByDay, r.SummaryDay)
	}
	return out, nil
}
