package audience

import (
	"context"
	"time"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// AudienceEstimateInput is an audience that is still being edited.
type AudienceEstimateInput struct {
	Audience   AudienceInput
	Standards  []StandardInput
	CampaignID *id.ID     // counts its named recipients too
	At         *time.Time // the opening; nil: now
}

// AudienceEstimate counts 人 and 户 apart, and what the campaign would cost if it
// opened at this moment: Households and the amounts are the visits that an expansion
// would make.
type AudienceEstimate struct {
	Households      int
	People          int
	Named           int // of the households, those of named recipients
	CashFen         money.Fen
	GoodsFen        money.Fen
	ByClass         []ClassEstimate
	WithoutStandard int
	Excluded        int
	AlreadyListed   int
	HeldElsewhere   int
}

// ClassEstimate is the part of one class.
type ClassEstimate struct {
	Class      RecipientClass
	Households int
	CashFen    money.Fen
	GoodsFen   money.Fen
}

// Estimate counts an audience that is still being edited and what it would cost.
// Errors: BAD_USER_INPUT, FORBIDDEN.
func (s *Service) Estimate(ctx context.Context, in AudienceEstimateInput) (*AudienceEstimate, error) {
	if err := authz.RequireAny(ctx, authz.CampaignPlan); err != nil {
		return nil, err
	}
	var v validate.Errors
	audience := in.Audience.Read(&v, "audience.")
	standards := ReadStandards(&v, in.Standards)
	if err := v.Err(); err != nil {
		return nil, err
	}
	at := s.clock.Now()
	if in.At != nil {
		at = *in.At
	}
	return s.EstimateAt(ctx, audience, standards, in.CampaignID, at)
}

// fate is what an expansion would do with some households.
type fate struct {
	Class      RecipientClass
	Named      bool
	Fate       string
	Households int
	People     int
}

// EstimateAt counts an audience as of a moment; campaign counts its named recipients
// too. Errors: money.ErrOverflow.
func (s *Service) EstimateAt(ctx context.Context, a Audience, standards []Standard, campaign *id.ID, at time.Time) (*AudienceEstimate, error) {
	byClass, err := Prices(standards)
	if err != nil {
		return nil, err
	}
	q := audienceOn(a, standards, clock.DateOf(at))
	sql := q.EstimateAt(a, campaign)
	rows := db.Many[fate](sql, q.args...)
	if err := s.db.Fetch(ctx, rows); err != nil {
		return nil, err
	}
	return sumUp(rows.Rows, byClass)
}

// sumUp adds the fates up. Errors: money.ErrOverflow.
func sumUp(rows []fate, byClass map[RecipientClass]Price) (*AudienceEstimate, error) {
	e := &AudienceEstimate{ByClass: []ClassEstimate{}}
	visits := map[RecipientClass]int{}
	for _, f := range rows {
		switch f.Fate {
		case "EXCLUDED":
			e.Excluded += f.Households
		case "NO_STANDARD":
			e.WithoutStandard += f.Households
		case "LISTED":
			e.AlreadyListed += f.Households
		case "ELSEWHERE":
			e.HeldElsewhere += f.Households
		default:
			visits[f.Class] += f.Households
			e.Households += f.Households
			e.People += f.People
			if f.Named {
				e.Named += f.Households
			}
		}
	}
	for _, class := range Classes {
		if visits[class] == 0 {
			continue
		}
		line, err := byClass[class].times(visits[class])
		if err != nil {
			return nil, err
		}
		line.Class = class
		e.ByClass = append(e.ByClass, line)
		if e.CashFen, err = e.CashFen.Add(line.CashFen); err != nil {
			return nil, err
		}
		if e.GoodsFen, err = e.GoodsFen.Add(line.GoodsFen); err != nil {
			return nil, err
		}
	}
	return e, nil
}

// times is the cost of n recipients.
func (p Price) times(n int) (ClassEstimate, error) {
	cash, err := p.Cash.MulDivRound(int64(n), 1)
	if err != nil {
		return ClassEstimate{}, err
	}
	goods, err := p.Goods.MulDivRound(int64(n), 1)
	return ClassEstimate{Households: n, CashFen: cash, GoodsFen: goods}, err
}
