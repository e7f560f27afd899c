package assistance

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/assistance/limit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
)

// ItemPolicy is what a union tells its workers about one item of aid (政策公开).
type ItemPolicy struct {
	Item        limit.Item
	NeedsActive bool         // 先建档后帮扶; aid after a mishap needs no decided archive
	Papers      []Paper      // that a worker brings
	Limits      []*LimitRule // in force today
}

// Policies are the published rules of aid, by item, and the working days that bind the
// office and the applicant. They are no secret of the union. Errors: FORBIDDEN.
func (s *Service) Policies(ctx context.Context) ([]*ItemPolicy, *AidSettings, error) {
	if err := authz.RequireAny(ctx, authz.OwnRead); err != nil {
		return nil, nil, err
	}
	rules, days := db.Many[*LimitRule](sqlLimitRules), db.One[*AidSettings](sqlSettings)
	if err := s.db.Fetch(ctx, rules, days); err != nil {
		return nil, nil, err
	}
	if !days.Found {
		days.Row = DefaultSettings()
	}
	out := make([]*ItemPolicy, len(Items))
	for i, item := range Items {
		p := &Application{Item: item, Origin: FromWorker}
		out[i] = &ItemPolicy{Item: item, NeedsActive: item != limit.Temp, Papers: p.RequiredPapers(), Limits: []*LimitRule{}}
		for _, r := range rules.Rows {
			if rule := r.Rule(); r.Item == item && rule.InForce(s.today()) {
				out[i].Limits = append(out[i].Limits, r)
			}
		}
	}
	return out, days.Row, nil
}
