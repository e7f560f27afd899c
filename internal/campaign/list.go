package campaign

import (
	"context"
	"sync"

	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/calendar"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
)

// Campaigns lists the campaigns of the union, newest first.
func (s *Service) Campaigns(ctx context.Context, f *CampaignFilter, args page.Args) (*CampaignConnection, error) {
	if err := authz.RequireAny(ctx, authz.CampaignRead); err != nil {
		return nil, err
	}
	if err := f.Validate(); err != nil {
		return nil, err
	}
	w, err := args.Window()
	if err != nil {
		return nil, err
	}
	where := campaignsWhere(f)
	sql, params := where.Page(campaignColumns+", "+campaignNext, campaignTables, db.Keyset{Columns: "c.created_at, c.id", Cast: "timestamptz", Desc: true}, w)
	rows := db.Many[*Campaign](sql, params...)
	if err := s.db.Fetch(ctx, rows); err != nil {
		return nil, err
	}
	if err := s.SettleNext(ctx, rows.Rows); err != nil {
		return nil, err
	}
	c := page.Of(rows.Rows, w, func(c *Campaign) page.Cursor {
		return page.Cursor{Key: page.TimeKey(c.CreatedAt), ID: c.ID}
	})
	c.Total = func(ctx context.Context) (int, error) { return s.db.Count(ctx, where, "app.campaign c") }
	return c, nil
}

// CampaignByID is one campaign. Errors: NOT_FOUND, FORBIDDEN.
func (s *Service) CampaignByID(ctx context.Context, x id.ID) (*Campaign, error) {
	found, err := s.CampaignsByID(ctx, []id.ID{x})
	if err != nil {
		return nil, err
	}
	if found[x] == nil {
		return nil, errs.New(errs.NotFound, "campaign.missing")
	}
	return found[x], nil
}

// CampaignsByID loads campaigns.
func (s *Service) CampaignsByID(ctx context.Context, ids []id.ID) (map[id.ID]*Campaign, error) {
	if err := authz.RequireAny(ctx, authz.CampaignRead); err != nil {
		return nil, err
	}
	rows := db.Many[*Campaign](sqlCampaignsByID, ids)
	if err := s.db.FetchByID(ctx, rows); err != nil {
		return nil, err
	}
	if err := s.SettleNext(ctx, rows.Rows); err != nil {
		return nil, err
	}
	out := make(map[id.ID]*Campaign, len(rows.Rows))
	for _, c := range rows.Rows {
		out[c.ID] = c
	}
	return out, nil
}

// SettleNext passes over next moments that were opened before their time.
func (s *Service) SettleNext(ctx context.Context, campaigns []*Campaign) error {
	daysOff := sync.OnceValues(func() (calendar.Holidays, error) { return s.calendar.Holidays(ctx) })
	for _, c := range campaigns {
		if !c.NextOpened {
			continue
		}
		rule, err := readTimetable(c.scheduleText(), daysOff)
		if err != nil {
			return err
		}
		next, ok := rule.Next(*c.NextAt)
		c.NextAt = &next
		if !ok || c.Recurrence == Once {
			c.NextAt = nil
		}
	}
	return nil
}

// QuotasOf loads the quotas of campaigns with the places filled so far.
func (s *Service) QuotasOf(ctx context.Context, campaigns []id.ID) (map[id.ID][]CampaignQuota, error) {
	rows := db.Many[CampaignQuota](sqlQuotasOf, campaigns)
	if err := s.db.FetchByID(ctx, rows); err != nil {
		return nil, err
	}
	out := map[id.ID][]CampaignQuota{}
	for _, q := range rows.Rows {
		out[q.CampaignID] = append(out[q.CampaignID], q)
	}
	return out, nil
}

// GroupsOf loads the visiting groups of campaigns.
func (s *Service) GroupsOf(ctx context.Context, campaigns []id.ID) (map[id.ID][]VisitGroup, error) {
	rows := db.Many[VisitGroup](sqlGroupsOf, campaigns)
	if err := s.db.FetchByID(ctx, rows); err != nil {
		return nil, err
	}
	out := map[id.ID][]VisitGroup{}
	for _, g := range rows.Rows {
		out[g.CampaignID] = append(out[g.CampaignID], g)
	}
	return out, nil
}

// ExcludedNames loads the heads' names of excluded archives for those who read
// campaigns: an exclusion without its name cannot be judged.
func (s *Service) ExcludedNames(ctx context.Context, archives []id.ID) (map[id.ID]string, error) {
	if err := authz.RequireAny(ctx, authz.CampaignRead); err != nil {
		return nil, err
	}
	type named struct {
		ID   id.ID
		Name string
	}
	rows := db.Many[named](sqlHeadNames, archives)
	if err := s.db.Fetch(ctx, rows); err != nil {
		return nil, err
	}
	out := make(map[id.ID]string, len(rows.Rows))
	for _, r := range rows.Rows {
		out[r.ID] = r.Name
	}
	return out, nil
}

// EstimateOf counts the audience of a campaign at its next opening.
func (s *Service) EstimateOf(ctx context.Context, c *Campaign) (*audience.AudienceEstimate, error) {
	at := s.clock.Now()
	if c.NextAt != nil {
		at = *c.NextAt
	}
	return s.audiences.EstimateAt(ctx, c.Audience, c.Standards, &c.ID, at)
}
