package run

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/audience"
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
	byClass := db.Many[line](sqlSummaryByClass, runs, db.Joined(audience.Classes))
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
