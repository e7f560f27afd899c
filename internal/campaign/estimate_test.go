package campaign_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
)

func (w *world) estimate(change func(*campaign.AudienceInput)) *campaign.AudienceEstimate {
	w.t.Helper()
	in := campaign.AudienceEstimateInput{Audience: campaign.AudienceInput{Archives: true}, Standards: w.plan().Standards}
	change(&in.Audience)
	e, err := w.Estimate(w.officer.ctx, in)
	require.NoError(w.t, err)
	return e
}

func TestEstimateFollowsTheAudience(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	today := clock.TodayCN(w.now)
	a := w.household(0, w.one) // born on 1 January 1960
	w.household(1, w.shop, func(in *hardship.ArchiveInput) {
		in.Category, in.HasDisability = hardship.Relative, ptr(true)
	})
	w.household(8000, w.two, func(in *hardship.ArchiveInput) { // born in 1981
		in.MainCause, in.OtherCauses, in.IsModelWorker = hardship.Schooling, []hardship.Cause{hardship.Illness}, ptr(true)
	})
	w.household(9000, w.two, func(in *hardship.ArchiveInput) { in.Category, in.MainCause = hardship.Accidental, hardship.Disaster })
	w.exec(`update app.archive set last_visited_on = ? where id = ?`, today.AddDays(-30), a.ID)
	old := clock.Date{Year: 1960, Month: 1, Day: 1}.YearsUntil(today)

	for name, c := range map[string]struct {
		change     func(*campaign.AudienceInput)
		households int
	}{
		"all with a standard":   {func(*campaign.AudienceInput) {}, 3},
		"category":              {func(in *campaign.AudienceInput) { in.Categories = []hardship.Category{hardship.Relative} }, 1},
		"cause, main or other":  {func(in *campaign.AudienceInput) { in.Causes = []hardship.Cause{hardship.Illness} }, 3},
		"subtree":               {func(in *campaign.AudienceInput) { in.UnitIDs = []id.ID{w.one.id} }, 2},
		"disability":            {func(in *campaign.AudienceInput) { in.HasDisability = ptr(true) }, 1},
		"no model workers":      {func(in *campaign.AudienceInput) { in.IsModelWorker = ptr(false) }, 2},
		"from an age":           {func(in *campaign.AudienceInput) { in.AgeFrom = ptr(old) }, 2},
		"up to an age":          {func(in *campaign.AudienceInput) { in.AgeTo = ptr(old - 1) }, 1},
		"not visited in a week": {func(in *campaign.AudienceInput) { in.NotVisitedDays = ptr(7) }, 3},
		"not visited in a year": {func(in *campaign.AudienceInput) { in.NotVisitedDays = ptr(365) }, 2},
		"named people only":     {func(in *campaign.AudienceInput) { in.Archives, in.Named = false, true }, 0},
		"excluded": {func(in *campaign.AudienceInput) {
			in.Exclusions = []campaign.AudienceExclusionInput{{ArchiveID: a.ID, Reason: "已脱困"}}
		}, 2},
	} {
		require.Equal(t, c.households, w.estimate(c.change).Households, name)
	}

	e := w.estimate(func(in *campaign.AudienceInput) {
		in.Exclusions = []campaign.AudienceExclusionInput{{ArchiveID: a.ID, Reason: "已脱困"}}
	})
	require.Equal(t, &campaign.AudienceEstimate{
		Households: 2, People: 6, CashFen: 130000, WithoutStandard: 1, Excluded: 1,
		ByClass: []campaign.ClassEstimate{
			{Class: campaign.RelativeClass, Households: 1, CashFen: 80000},
			{Class: campaign.ModelWorker, Households: 1, CashFen: 50000},
		},
	}, e)

	_, err := w.Estimate(w.chair.ctx, campaign.AudienceEstimateInput{})
	require.Equal(t, errs.Forbidden, errs.CodeOf(err))
	_, err = w.Estimate(w.officer.ctx, campaign.AudienceEstimateInput{Audience: campaign.AudienceInput{AgeFrom: ptr(-1)}})
	require.Equal(t, map[string]string{"audience.ageFrom": "out_of_range"}, fieldsOf(t, err))
}

// What was estimated is what an expansion makes, on the same data: households, people,
// money by class, and everybody who is left out.
func TestEstimateIsWhatTheExpansionMakes(t *testing.T) {
	t.Parallel()
	d := dbtest.Shared(t)
	root := tenantOf(d.TenantUnder(t, id.Nil, "FEDERATION"))
	rapid.Check(t, func(rt *rapid.T) {
		w := worldIn(t, d.TenantUnder(t, root, "ENTERPRISE_UNION"), d)
		w.InBatchesOf(7)
		// People of a small set, so that unions of the federation share some.
		drawn := drawArchives(rt, w)
		ids := w.archives(drawn)
		if rapid.Bool().Draw(rt, "another run") {
			w.visiting(func(in *campaign.CampaignInput) {
				in.Audience.HasDisability = ptr(true)
				in.Audience.Archives, in.Audience.Named = true, true
				in.Quotas = []campaign.CampaignQuotaInput{{UnitID: w.root.id, Quota: 1}} // so that an empty audience is a plan too
			})
		}
		c := w.create(func(in *campaign.CampaignInput) {
			in.Audience.Named = true
			in.Audience.Categories = rapid.SampledFrom([][]hardship.Category{nil, {hardship.Deep}, {hardship.Relative, hardship.Watch}}).Draw(rt, "categories")
			in.Audience.UnitIDs = rapid.SampledFrom([][]id.ID{nil, {w.one.id}, {w.shop.id, w.two.id}}).Draw(rt, "units")
			in.Quotas = []campaign.CampaignQuotaInput{{UnitID: w.root.id, Quota: 20}}
			for i, x := range ids {
				if i%5 == 0 && rapid.Bool().Draw(rt, "excluded") {
					in.Audience.Exclusions = append(in.Audience.Exclusions, campaign.AudienceExclusionInput{ArchiveID: x, Reason: "除外"})
				}
			}
		})
		w.nameSome(rt, c, drawn)
		c = w.decide(w.submit(c))
		e, err := w.EstimateOf(w.officer.ctx, c)
		require.NoError(rt, err)

		_, r := w.opened(c)
		w.drain()
		r = w.run(r.ID)
		require.Equal(rt, campaign.RunVisiting, r.State)
		requireMade(rt, w, e, r)
	})
}

func drawArchives(rt *rapid.T, w *world) []rawArchive {
	people := rapid.SliceOfNDistinct(rapid.IntRange(1, 60), 0, 25, rapid.ID[int]).Draw(rt, "people")
	out := make([]rawArchive, len(people))
	for i, p := range people {
		out[i] = rawArchive{
			unit:        rapid.SampledFrom([]unit{w.root, w.one, w.shop, w.two}).Draw(rt, "unit"),
			category:    rapid.SampledFrom([]string{"DEEP", "RELATIVE", "ACCIDENT", "WATCH", "L_EDGE"}).Draw(rt, "category"),
			size:        rapid.IntRange(1, 6).Draw(rt, "size"),
			modelWorker: rapid.Bool().Draw(rt, "model worker"),
			disabled:    rapid.Bool().Draw(rt, "disabled"),
			person:      p,
		}
	}
	return out
}

// nameSome names people: strangers, heads of archives, classes without a standard.
func (w *world) nameSome(rt *rapid.T, c *campaign.Campaign, archives []rawArchive) {
	n := rapid.IntRange(0, 8).Draw(rt, "named")
	if n == 0 {
		return
	}
	in := campaign.AddNamedRecipientsInput{CampaignID: c.ID}
	for range n {
		in.Recipients = append(in.Recipients, campaign.NamedRecipientInput{
			Class: rapid.SampledFrom([]campaign.RecipientClass{campaign.ModelWorker, campaign.OnDuty}).Draw(rt, "class"),
			Name:  "李明华", UnitID: w.one.id,
		})
	}
	_, _, err := w.AddNamedRecipients(w.officer.ctx, in)
	require.NoError(rt, err)
	if len(archives) == 0 {
		return
	}
	// Some of them are heads of archives, known by their key.
	w.exec(`update app.named_recipient n set id_number_bix = a.id_number_bix, federation_bix = a.federation_bix
		from (select row_number() over (order by id) as i, id_number_bix, federation_bix from app.archive) a,
			(select row_number() over (order by id) as i, id from app.named_recipient where campaign_id = ?) m
		where m.id = n.id and a.i = m.i and m.i % 2 = 0`, c.ID)
}

func requireMade(t require.TestingT, w *world, e *campaign.AudienceEstimate, r *campaign.CampaignRun) {
	p := w.progress(r)
	visits := w.visits(r)
	require.Len(t, visits, e.Households)
	require.Equal(t, e.Households, r.Expected)
	require.Equal(t, e.Households, p.Planned)
	people, named, cash, goods := 0, 0, money.Fen(0), money.Fen(0)
	byClass := map[campaign.RecipientClass]int{}
	seen := map[id.ID]bool{}
	for _, v := range visits {
		people += v.HouseholdSize
		cash += v.CashFen
		goods += v.GoodsFen
		byClass[v.Class]++
		if v.NamedRecipientID != nil {
			named++
		}
		require.False(t, seen[v.HouseholdKey], "a household twice")
		seen[v.HouseholdKey] = true
	}
	require.Equal(t, e.People, people)
	require.Equal(t, e.Named, named)
	require.Equal(t, e.CashFen, cash)
	require.Equal(t, e.GoodsFen, goods)
	for _, line := range e.ByClass {
		require.Equal(t, line.Households, byClass[line.Class], "%s", line.Class)
	}
	require.Equal(t, e.AlreadyListed, r.SkippedListed)
	require.Equal(t, e.HeldElsewhere, r.SkippedElsewhere)
	require.Equal(t, e.WithoutStandard, r.SkippedStandard)
}
