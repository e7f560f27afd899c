package demo

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"time"

	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/calendar"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/run"
	"github.com/nuanxin/nuanxin/internal/visit"
)

// standards of a Spring Festival visit in the demo.
var standards = []audience.StandardInput{
	{Class: audience.DeepClass, CashFen: 100_000, Goods: []audience.GoodsInput{rice, oil}},
	{Class: audience.RelativeClass, CashFen: 60_000, Goods: []audience.GoodsInput{rice, oil}},
	{Class: audience.AccidentClass, CashFen: 80_000, Goods: []audience.GoodsInput{rice, oil}},
	{Class: audience.ModelWorker, CashFen: 100_000, Goods: []audience.GoodsInput{oil}},
	{Class: audience.OnDuty, CashFen: 30_000, Goods: []audience.GoodsInput{oil}},
}

var (
	rice = audience.GoodsInput{Name: "大米", Quantity: 1, Unit: "袋", ValueFen: 6_500}
	oil  = audience.GoodsInput{Name: "食用油", Quantity: 1, Unit: "桶", ValueFen: 7_800}
)

// plan of a campaign over every archive of the union.
func plan(title string, theme campaign.CampaignTheme) campaign.CampaignInput {
	idea := "对在档困难职工全覆盖走访，送上组织的问候，听取诉求，解决急难。"
	steps := "一、摸底核实；二、确定名单并公示；三、分组入户；四、签收核销；五、总结上报。"
	none := 0
	return campaign.CampaignInput{
		Theme: theme, Title: title, GuidingIdea: &idea, Requirements: &steps, Recurrence: campaign.Once,
		VisitDays: 21, NoticeWorkdays: &none, FundSource: campaign.OwnUnion, Assignment: campaign.ByUnit,
		Audience:  audience.AudienceInput{Archives: true, Named: true},
		Standards: standards,
	}
}

// approve lets the officer hand the plan in and the chair approve it.
func (d *director) approve(st *stage, in campaign.CampaignInput, named []campaign.NamedRecipientInput) (*campaign.Campaign, error) {
	officer, chair := st.as(authz.UnionOfficer), st.as(authz.UnionChair)
	c, err := d.Campaign.Create(officer, in)
	if err != nil {
		return nil, err
	}
	if named != nil {
		if c, _, err = d.Campaign.AddNamedRecipients(officer, campaign.AddNamedRecipientsInput{CampaignID: c.ID, Recipients: named}); err != nil {
			return nil, err
		}
	}
	if c, err = d.Campaign.Submit(officer, campaign.SubmitCampaignInput{ID: c.ID, ExpectedVersion: c.Version}); err != nil {
		return nil, err
	}
	note := "同意，务必入户到人。"
	return d.Campaign.Decide(chair, campaign.DecideCampaignInput{ID: c.ID, ExpectedVersion: c.Version, Approve: true, Note: &note})
}

// lastYear tells the story of the campaigns that are over: each is planned,
// approved, opened, visited and closed at its own time.
func (d *director) lastYear() error {
	for _, p := range []struct {
		union, title string
		theme        campaign.CampaignTheme
		opens        clock.Date
		percent      int
	}{
		{"machine", "2026年元旦春节送温暖", campaign.SpringFestival, clock.Date{Year: 2026, Month: time.February, Day: 3}, 96},
		{"transit", "2026年元旦春节送温暖", campaign.SpringFestival, clock.Date{Year: 2026, Month: time.February, Day: 5}, 92},
		{"textile", "2026年春节慰问", campaign.SpringFestival, clock.Date{Year: 2026, Month: time.February, Day: 6}, 85},
		{"transit", "2026年夏送清凉", campaign.SummerCool, clock.Date{Year: 2026, Month: time.July, Day: 14}, 90},
	} {
		st := d.tenants[p.union]
		d.Progress(fmt.Sprintf("demo: %s of %s", p.title, st.name))
		d.Clock.Set(p.opens.AddDays(-14).Start().Add(10 * time.Hour))
		in := plan(p.title, p.theme)
		opens := p.opens.Start().Add(9 * time.Hour)
		in.DueAt = &opens
		in.Audience.Categories = []hardship.Category{hardship.Deep}
		in.Audience.UnitIDs = []id.ID{st.units[st.branches[0].name].ID}
		if d.Store == nil { // nowhere to keep signatures: goods only
			in.Standards = withoutCash(in.Standards)
		}
		c, err := d.approve(st, in, nil)
		if err != nil {
			return fmt.Errorf("%s: %w", st.name, err)
		}
		d.Clock.Set(opens)
		run, err := d.openNow(st, c)
		if err == nil {
			err = d.visitAll(st, run, p.percent)
		}
		if err != nil {
			return fmt.Errorf("%s: %w", st.name, err)
		}
	}
	return nil
}

func withoutCash(in []audience.StandardInput) []audience.StandardInput {
	out := slices.Clone(in)
	for i := range out {
		out[i].CashFen = 0
	}
	return out
}

// maxJobs bounds what one demo campaign may set off.
const maxJobs = 10_000

// openNow opens a campaign and lets everything that follows happen.
func (d *director) openNow(st *stage, c *campaign.Campaign) (*run.CampaignRun, error) {
	officer := st.as(authz.UnionOfficer)
	if _, err := d.Run.OpenNow(officer, campaign.CampaignActionInput{ID: c.ID, ExpectedVersion: c.Version}); err != nil {
		return nil, err
	}
	if _, err := d.Jobs.RunDueAsOf(officer, d.Clock.Now(), maxJobs); err != nil {
		return nil, err
	}
	runs, err := d.Run.RunsOf(officer, []id.ID{c.ID})
	if err != nil || len(runs[c.ID]) != 1 {
		return nil, fmt.Errorf("%d runs opened: %w", len(runs[c.ID]), err)
	}
	return &runs[c.ID][0], nil
}

// comesDue is how long after the first start the Spring Festival campaign opens.
const comesDue = time.Minute

// nextFestival plans the campaign that a newcomer watches fan out. It was approved
// two weeks ago, so its notice period is over.
func (d *director) nextFestival(now time.Time) error {
	st := d.tenants["machine"]
	d.Progress("demo: a Spring Festival campaign that opens in a minute")
	d.Clock.Set(now.Add(-14 * 24 * time.Hour))
	in := plan(strconv.Itoa(yearOfNext(calendar.SpringFestival, clock.DateOf(now)))+"年元旦春节送温暖", campaign.SpringFestival)
	opens := now.Add(comesDue).Truncate(time.Second)
	in.DueAt = &opens
	unit := func(name string) id.ID { return st.units[name].ID }
	named := []campaign.NamedRecipientInput{
		{Class: audience.ModelWorker, Name: "高振华", UnitID: unit("造型车间")},
		{Class: audience.ModelWorker, Name: "郝建设", UnitID: unit("总装车间")},
		{Class: audience.OnDuty, Name: "任海生", UnitID: unit("铁路班")},
		{Class: audience.OnDuty, Name: "白玉兰", UnitID: unit("电修班")},
	}
	if _, err := d.approve(st, in, named); err != nil {
		return err
	}
	d.Clock.Set(now)
	rule := "春节前 10 天 09:00"
	for _, key := range []string{"transit", "textile"} {
		in := plan("{year}年春节送温暖", campaign.SpringFestival)
		in.Rule, in.Recurrence = &rule, campaign.Yearly
		if _, err := d.approve(d.tenants[key], in, nil); err != nil {
			return fmt.Errorf("%s: %w", key, err)
		}
	}
	draft := plan("{year}年五一慰问劳模", campaign.LabourDay)
	first := "五一前 3 天 09:00"
	draft.Rule = &first
	draft.Audience = audience.AudienceInput{Archives: false, Named: true}
	draft.Standards = []audience.StandardInput{{Class: audience.ModelWorker, CashFen: money.Fen(100_000)}}
	_, err := d.Campaign.Create(st.as(authz.UnionOfficer), draft)
	return err
}

// yearOfNext is the year in which a festival comes next, the day itself included.
func yearOfNext(f calendar.Festival, today clock.Date) int {
	if day, ok := f.Date(today.Year); ok && !day.Before(today) {
		return today.Year
	}
	return today.Year + 1
}

// everyVisit walks the visits of a run page by page.
func (d *director) everyVisit(ctx context.Context, run id.ID, fn func(v *visit.Visit) error) error {
	first := page.MaxFirst
	args := page.Args{First: &first}
	for {
		c, err := d.Visit.Visits(ctx, run, nil, visit.OrderUnit, args)
		if err != nil {
			return err
		}
		for _, e := range c.Edges {
			if err := fn(e.Node); err != nil {
				return err
			}
		}
		if !c.PageInfo.HasNextPage {
			return nil
		}
		args.After = c.PageInfo.EndCursor
	}
}
