package run_test

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/campaign/campaigntest"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/run"
)

// What was estimated is what an expansion makes, on the same data: households, people,
// money by class, and everybody who is left out.
func TestEstimateIsWhatTheExpansionMakes(t *testing.T) {
	t.Parallel()
	d := dbtest.Shared(t)
	root := campaigntest.TenantOf(d.TenantUnder(t, id.Nil, "FEDERATION"))
	rapid.Check(t, func(rt *rapid.T) {
		w := &world{campaigntest.In(d.TenantUnder(t, root, "ENTERPRISE_UNION"), t, d)}
		w.Run.InBatchesOf(7)
		// People of a small set, so that unions of the federation share some.
		drawn := drawArchives(rt, w)
		ids := w.StoreArchives(drawn)
		if rapid.Bool().Draw(rt, "another run") {
			w.Visiting(func(in *campaign.CampaignInput) {
				in.Audience.HasDisability = new(true)
				in.Audience.Archives, in.Audience.Named = true, true
				in.Quotas = []campaign.CampaignQuotaInput{{UnitID: w.Root.ID, Quota: 1}} // so that an empty audience is a plan too
			})
		}
		c := w.Create(func(in *campaign.CampaignInput) {
			in.Audience.Named = true
			in.Audience.Categories = rapid.SampledFrom([][]hardship.Category{nil, {hardship.Deep}, {hardship.Relative, hardship.Watch}}).Draw(rt, "categories")
			in.Audience.UnitIDs = rapid.SampledFrom([][]id.ID{nil, {w.One.ID}, {w.Shop.ID, w.Two.ID}}).Draw(rt, "units")
			in.Quotas = []campaign.CampaignQuotaInput{{UnitID: w.Root.ID, Quota: 20}}
			for i, x := range ids {
				if i%5 == 0 && rapid.Bool().Draw(rt, "excluded") {
					in.Audience.Exclusions = append(in.Audience.Exclusions, audience.AudienceExclusionInput{ArchiveID: x, Reason: "除外"})
				}
			}
		})
		w.nameSome(rt, c, drawn)
		c = w.Decide(w.Submit(c))
		e, err := w.Campaign.EstimateOf(w.Officer.Ctx, c)
		require.NoError(rt, err)

		_, r := w.Opened(c)
		w.Drain()
		r = w.Reload(r.ID)
		require.Equal(rt, run.RunVisiting, r.State)
		requireMade(rt, w, e, r)
	})
}

func drawArchives(rt *rapid.T, w *world) []campaigntest.RawArchive {
	people := rapid.SliceOfNDistinct(rapid.IntRange(1, 60), 0, 25, rapid.ID[int]).Draw(rt, "people")
	out := make([]campaigntest.RawArchive, len(people))
	for i, p := range people {
		out[i] = campaigntest.RawArchive{
			Unit:        rapid.SampledFrom([]campaigntest.Unit{w.Root, w.One, w.Shop, w.Two}).Draw(rt, "unit"),
			Category:    rapid.SampledFrom([]string{"DEEP", "RELATIVE", "ACCIDENT", "WATCH", "L_EDGE"}).Draw(rt, "category"),
			Size:        rapid.IntRange(1, 6).Draw(rt, "size"),
			ModelWorker: rapid.Bool().Draw(rt, "model worker"),
			Disabled:    rapid.Bool().Draw(rt, "disabled"),
			Person:      p,
		}
	}
	return out
}

// nameSome names people: strangers, heads of archives, classes without a standard.
func (w *world) nameSome(rt *rapid.T, c *campaign.Campaign, archives []campaigntest.RawArchive) {
	n := rapid.IntRange(0, 8).Draw(rt, "named")
	if n == 0 {
		return
	}
	in := campaign.AddNamedRecipientsInput{CampaignID: c.ID}
	for range n {
		in.Recipients = append(in.Recipients, campaign.NamedRecipientInput{
			Class: rapid.SampledFrom([]audience.RecipientClass{audience.ModelWorker, audience.OnDuty}).Draw(rt, "class"),
			Name:  "李明华", UnitID: w.One.ID,
		})
	}
	_, _, err := w.Campaign.AddNamedRecipients(w.Officer.Ctx, in)
	require.NoError(rt, err)
	if len(archives) == 0 {
		return
	}
	// Some of them are heads of archives, known by their key.
	w.Exec(`update app.named_recipient n set id_number_bix = a.id_number_bix, federation_bix = a.federation_bix
		from (select row_number() over (order by id) as i, id_number_bix, federation_bix from app.archive) a,
			(select row_number() over (order by id) as i, id from app.named_recipient where campaign_id = ?) m
		where m.id = n.id and a.i = m.i and m.i % 2 = 0`, c.ID)
}

func requireMade(t require.TestingT, w *world, e *audience.AudienceEstimate, r *run.CampaignRun) {
	p := w.Progress(r)
	visits := w.Visits(r)
	require.Len(t, visits, e.Households)
	require.Equal(t, e.Households, r.Expected)
	require.Equal(t, e.Households, p.Planned)
	people, named, cash, goods := 0, 0, money.Fen(0), money.Fen(0)
	byClass := map[audience.RecipientClass]int{}
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
