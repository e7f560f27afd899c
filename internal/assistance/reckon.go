package assistance

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/assistance/limit"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/hardship/meanstest"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
)

// reckonTx holds an amount against the limits and what the household was given, and tests
// the household again with that. It
// locks the household's aid until the transaction ends: two cases of one household
// are reckoned one after the other, so that neither overlooks the other.
func (s *Service) reckonTx(ctx context.Context, tx db.Tx, p *Application, own section, amount money.Fen) (*limit.Result, error) {
	if err := lockAid(ctx, tx, p.ArchiveID); err != nil {
		return nil, err
	}
	rules, err := rulesFor(ctx, tx, p.Item, p.seen.today)
	if err != nil {
		return nil, err
	}
	given, err := aidGiven(ctx, tx, p.ArchiveID, p.ID)
	if err != nil {
		return nil, err
	}
	if p.Retest, err = s.means.RetestTx(ctx, tx, p.ArchiveID, asIncome(given)); err != nil {
		return nil, err
	}
	c := p.limitCase(own, amount, given)
	area, standard, err := s.means.StandardTx(ctx, tx, p.ArchiveID, p.seen.today)
	if err != nil {
		return nil, err
	}
	c.AreaCode = area
	if standard != nil {
		c.Numbers[limit.Line] = standard.Monthly
	}
	return limit.Reckon(ruleValues(rules), c)
}

// reckonWithin is reckonTx for an amount that has to be within the limits. Errors:
// FAILED_PRECONDITION (assistance.over_limit, assistance.limit_unknown).
func (s *Service) reckonWithin(ctx context.Context, tx db.Tx, p *Application, own section, amount money.Fen) (*limit.Result, error) {
	r, err := s.reckonTx(ctx, tx, p, own, amount)
	if err != nil {
		return nil, err
	}
	return r, requireWithin(r)
}

func (p *Application) limitCase(own section, amount money.Fen, given []*aidRow) limit.Case {
	c := limit.Case{
		Item: p.Item, Category: string(p.Category), Event: string(p.EventBix), On: p.seen.today, Asked: amount, Numbers: own.numbers(),
	}
	if p.PersonID != nil {
		c.Person = p.PersonID.String()
	}
	for _, g := range given {
		c.Earlier = append(c.Earlier, g.aid())
	}
	return c
}

// aidRow is aid that was approved for the household.
type aidRow struct {
	ID       id.ID
	Item     limit.Item
	PersonID *id.ID
	EventBix []byte
	On       clock.Date `bun:"decided_on"`
	Amount   money.Fen  `bun:"approved_fen"`
}

func (g *aidRow) aid() limit.Aid {
	a := limit.Aid{ID: g.ID, Item: g.Item, Event: string(g.EventBix), On: g.On, Amount: g.Amount}
	if g.PersonID != nil {
		a.Person = g.PersonID.String()
	}
	return a
}

// asIncome is aid as the means test counts it; services are worth no money.
func asIncome(given []*aidRow) (out []meanstest.AidGiven) {
	for _, g := range given {
		if g.Amount > 0 {
			a := meanstest.AidGiven{On: g.On, Kind: meanstest.UnionAid, Amount: g.Amount}
			if g.Item == limit.Warmth {
				a.Kind = meanstest.FestivalGift
			}
			out = append(out, a)
		}
	}
	return out
}

func ruleValues(rules []*LimitRule) []limit.Rule {
	out := make([]limit.Rule, len(rules))
	for i, r := range rules {
		out[i] = r.Rule()
	}
	return out
}
