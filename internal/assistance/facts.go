package assistance

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/assistance/limit"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/hardship/meanstest"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
)

// facts are what those who decide see of applications: amounts, what the limits allow,
// and the reason in the applicant's words.
func (s *Service) facts(ctx context.Context, applications []id.ID) (map[id.ID]approval.Facts, error) {
	q := db.Many[*Application](sqlApplicationsByID+"true", applications)
	if err := s.db.FetchByID(ctx, q); err != nil {
		return nil, err
	}
	out := make(map[id.ID]approval.Facts, len(q.Rows))
	for _, p := range q.Rows {
		if p.Item == limit.Psych { // those who decide need not know more
			out[p.ID] = approval.Facts{}
			continue
		}
		f := approval.Facts{Link: "/applications?queue=ALL&open=" + p.ID.String()}
		f.Lines = append(f.Lines, amountFact("asked", p.Asked), amountFact("proposed", p.Proposed))
		if l := p.LimitSubmitted; l != nil && l.Allowed != nil {
			f.Lines = append(f.Lines, amountFact("allowed", l.Allowed))
			for _, k := range l.Checks {
				f.Lines = append(f.Lines, approval.Fact{Code: "limit_document", Text: &k.DocumentNo}, amountFact("used", &k.Used))
			}
		}
		f.Lines = append(f.Lines, retestFacts(p.Retest)...)
		if p.OccurredOn != nil {
			f.Lines = append(f.Lines, approval.Fact{Code: "occurred_on", Date: p.OccurredOn})
		}
		f.Lines = append(f.Lines, approval.Fact{Code: "reason", Text: &p.Reason})
		out[p.ID] = f
	}
	return out, nil
}

// retestFacts say what the earlier aid makes of the household's means.
func retestFacts(r *meanstest.Retest) []approval.Fact {
	if r == nil {
		return nil
	}
	words := []string{"retest.undecided"}
	if r.Proposed != nil {
		words = []string{"category." + string(*r.Proposed)}
	}
	return []approval.Fact{amountFact("retest_added", &r.Since), amountFact("retest_net", &r.Net), {Code: "retest_category", Words: words}}
}

func amountFact(code string, amount *money.Fen) approval.Fact {
	return approval.Fact{Code: code, AmountFen: amount}
}
