package meanstest

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
)

// AidGiven is aid that a household was given.
type AidGiven struct {
	On     clock.Date
	Kind   IncomeKind // UNION_AID or FESTIVAL_GIFT
	Amount money.Fen
}

// Retest is a household tested again when more aid is considered (再次救助复测): what it
// was given counts as income, as far as the rules count it. Like every test it proposes
// and decides nothing. It is kept as JSON with the application: only add to it.
type Retest struct {
	Since money.Fen         `json:"since"` // given since the means were confirmed
	Filed hardship.Category `json:"filed"` // as which the household is on file

	Explanation
}

// Changed tells whether the household would be in another category than it is filed in.
func (r *Retest) Changed() bool { return r.Proposed == nil || *r.Proposed != r.Filed }

// RetestTx tests a household with the aid that was given in the last twelve months and
// after its means were confirmed: what came before stands among its lines. Nil when there
// is none, or when nobody has confirmed its means. The caller holds the archive.
func (s *Service) RetestTx(ctx context.Context, tx db.Tx, archive id.ID, given []AidGiven) (*Retest, error) {
	if len(given) == 0 {
		return nil, nil
	}
	confirmed, err := confirmedAssessment(ctx, tx, archive)
	if err != nil || confirmed == nil {
		return nil, err
	}
	today := clock.TodayCN(s.clock)
	since := given[:0:0]
	for _, g := range given {
		if !g.On.Before(clock.DateOf(confirmed.MadeAt)) && g.On.YearsUntil(today) < 1 {
			since = append(since, g)
		}
	}
	if len(since) == 0 {
		return nil, nil
	}
	return s.retest(ctx, tx, archive, since, today)
}

func (s *Service) retest(ctx context.Context, tx db.Tx, archive id.ID, since []AidGiven, today clock.Date) (*Retest, error) {
	subject, err := subjectTx(ctx, tx, archive)
	if err != nil {
		return nil, err
	}
	sheet, err := sheetOf(ctx, tx, archive)
	if err != nil || sheet == nil {
		return nil, err
	}
	people, err := peopleOf(ctx, tx, archive)
	if err != nil {
		return nil, err
	}
	b, err := readBasis(ctx, tx)
	if err != nil {
		return nil, err
	}
	out := &Retest{Filed: subject.Category}
	for _, g := range since {
		sheet.Incomes = append(sheet.Incomes, IncomeLine{Kind: g.Kind, Amount: g.Amount})
		if out.Since, err = out.Since.Add(g.Amount); err != nil {
			return nil, err
		}
	}
	x, err := b.reckon(subject, sheet, people, today)
	if err != nil {
		return nil, err
	}
	out.Explanation = *x
	return out, nil
}
