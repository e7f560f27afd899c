package approval

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
)

// Facts are what an approver has to see of a matter without leaving the inbox.
type Facts struct {
	Lines []Fact `json:"lines"`
	Link  string `json:"link"` // path of its own screen inside the app, "" for none
}

// Fact is one line. Code names it: "approval.fact.<code>" is in the catalogue of words.
// One of the values is set; words stand before the text.
type Fact struct {
	Code      string      `json:"code"`
	Text      *string     `json:"text,omitempty"`
	Words     []string    `json:"words,omitempty"` // codes of the catalogue of words
	AmountFen *money.Fen  `json:"amountFen,omitempty"`
	Date      *clock.Date `json:"date,omitempty"`
}

// maxFacts bounds the lines of one matter.
const maxFacts = 30

// Describer loads the facts of several subjects at once. It serves everybody who may
// see the case, so it masks what not all of them may see.
type Describer func(ctx context.Context, subjects []id.ID) (map[id.ID]Facts, error)

// Describe sets who describes subjects of a kind. Call it before the first request.
func (s *Service) Describe(kind id.Kind, fn Describer) { s.describers[kind] = fn }

// FactsOf describes subjects of any kinds; one without a describer has no facts.
func (s *Service) FactsOf(ctx context.Context, subjects []id.ID) (map[id.ID]Facts, error) {
	byKind := map[id.Kind][]id.ID{}
	for _, x := range subjects {
		byKind[id.KindOf(x)] = append(byKind[id.KindOf(x)], x)
	}
	out := make(map[id.ID]Facts, len(subjects))
	for kind, ids := range byKind {
		describe := s.describers[kind]
		if describe == nil {
			continue
		}
		found, err := describe(ctx, ids)
		if err != nil {
			return nil, err
		}
		for x, f := range found {
			f.Lines = f.Lines[:min(len(f.Lines), maxFacts)]
			out[x] = f
		}
	}
	return out, nil
}

// referredFacts are the facts as the union that asked had them when it asked.
func (s *Service) referredFacts(ctx context.Context, referrals []id.ID) (map[id.ID]Facts, error) {
	rows := db.Many[referralFacts](sqlReferralFacts, referrals)
	if err := s.db.FetchByID(ctx, rows); err != nil {
		return nil, err
	}
	out := map[id.ID]Facts{}
	for _, r := range rows.Rows {
		out[r.ID] = Facts{Lines: r.Brief.Lines}
	}
	return out, nil
}
