package campaign

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
)

// facts are what those who decide see of plans: what each class gets, when it begins,
// and why. The amount stands with the case.
func (s *Service) facts(ctx context.Context, campaigns []id.ID) (map[id.ID]approval.Facts, error) {
	q := db.Many[*Campaign](sqlCampaignsByID, campaigns)
	if err := s.db.FetchByID(ctx, q); err != nil {
		return nil, err
	}
	out := make(map[id.ID]approval.Facts, len(q.Rows))
	for _, c := range q.Rows {
		lines, err := c.standardFacts()
		if err != nil {
			return nil, err
		}
		// A plan whose moment has passed meanwhile has no opening; whoever approves it is told.
		if opening, err := s.nextOpening(ctx, c, s.clock.Now()); err == nil {
			day := clock.DateOf(opening)
			lines = append(lines, approval.Fact{Code: "opens_on", Date: &day})
		}
		if c.GuidingIdea != "" {
			lines = append(lines, approval.Fact{Code: "guiding_idea", Text: &c.GuidingIdea})
		}
		if c.Requirements != "" {
			lines = append(lines, approval.Fact{Code: "requirements", Text: &c.Requirements})
		}
		out[c.ID] = approval.Facts{Lines: lines, Link: campaignLink(c.ID)}
	}
	return out, nil
}

// standardFacts are what one household of each class gets, goods by their value.
func (c *Campaign) standardFacts() (lines []approval.Fact, err error) {
	byClass, err := audience.Prices(c.Standards)
	if err != nil {
		return nil, err
	}
	for _, standard := range c.Standards {
		each, err := byClass[standard.Class].Cash.Add(byClass[standard.Class].Goods)
		if err != nil {
			return nil, err
		}
		lines = append(lines, approval.Fact{Code: "standard_" + string(standard.Class), AmountFen: &each})
	}
	return lines, nil
}
