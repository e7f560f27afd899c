package graph

import (
	"context"
	"time"

	"github.com/nuanxin/nuanxin/graph/loader"
	"github.com/nuanxin/nuanxin/internal/calendar"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/org"
)

// pointers shows a list of values the way the generated code wants it.
func pointers[T any](values []T) []*T {
	out := make([]*T, len(values))
	for i := range values {
		out[i] = &values[i]
	}
	return out
}

func (r *Resolver) nextDates(ctx context.Context, c *campaign.Campaign, count *int) ([]*org.RuleDate, error) {
	n := 3
	if count != nil {
		n = max(*count, 1)
	}
	load(ctx).Campaigns.Prime(ctx, c.ID, c)
	moments, err := load(ctx).NextOpenings.Load(ctx, c.ID)
	if err != nil {
		return nil, err
	}
	moments = moments[:min(n, len(moments))]
	out := make([]*org.RuleDate, len(moments))
	for i, at := range moments {
		day := clock.DateOf(at)
		out[i] = &org.RuleDate{Date: day, At: at, Certain: true}
		if lunar, ok := calendar.SolarToLunar(day); ok {
			out[i].Lunar = lunar.String()
		}
	}
	return out, nil
}

// nextOpeningsOf asks for the openings of campaigns that are at hand.
func (r *Resolver) nextOpeningsOf(ctx context.Context, ids []id.ID) (map[id.ID][]time.Time, error) {
	campaigns, err := loader.LoadAll(ctx, load(ctx).Campaigns, ids)
	if err != nil {
		return nil, err
	}
	return r.campaign.NextOpeningsOf(ctx, campaigns)
}
