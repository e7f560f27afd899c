package audience_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/campaign/campaigntest"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
)

func (w *world) estimate(change func(*audience.AudienceInput)) *audience.AudienceEstimate {
	w.T.Helper()
	in := audience.AudienceEstimateInput{Audience: audience.AudienceInput{Archives: true}, Standards: w.Plan().Standards}
	change(&in.Audience)
	e, err := w.Audience.Estimate(w.Officer.Ctx, in)
	require.NoError(w.T, err)
	return e
}

func TestEstimateFollowsTheAudience(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	today := clock.TodayCN(w.Now)
	a := w.Household(0, w.One) // born on 1 January 1960
	w.Household(1, w.Shop, func(in *hardship.ArchiveInput) {
		in.Category, in.HasDisability = hardship.Relative, new(true)
	})
	w.Household(8000, w.Two, func(in *hardship.ArchiveInput) { // born in 1981
		in.MainCause, in.OtherCauses, in.ModelWorker = hardship.Schooling, []hardship.Cause{hardship.Illness}, new("CITY")
	})
	w.Household(9000, w.Two, func(in *hardship.ArchiveInput) { in.Category, in.MainCause = hardship.Accidental, hardship.Disaster })
	w.Exec(`update app.archive set last_visited_on = ? where id = ?`, today.AddDays(-30), a.ID)
	old := clock.Date{Year: 1960, Month: 1, Day: 1}.YearsUntil(today)

	for name, c := range map[string]struct {
		change     func(*audience.AudienceInput)
		households int
	}{
		"all with a standard":   {func(*audience.AudienceInput) {}, 3},
		"category":              {func(in *audience.AudienceInput) { in.Categories = []hardship.Category{hardship.Relative} }, 1},
		"cause, main or other":  {func(in *audience.AudienceInput) { in.Causes = []hardship.Cause{hardship.Illness} }, 3},
		"subtree":               {func(in *audience.AudienceInput) { in.UnitIDs = []id.ID{w.One.ID} }, 2},
		"disability":            {func(in *audience.AudienceInput) { in.HasDisability = new(true) }, 1},
		"no model workers":      {func(in *audience.AudienceInput) { in.IsModelWorker = new(false) }, 2},
		"from an age":           {func(in *audience.AudienceInput) { in.AgeFrom = new(old) }, 2},
		"up to an age":          {func(in *audience.AudienceInput) { in.AgeTo = new(old - 1) }, 1},
		"not visited in a week": {func(in *audience.AudienceInput) { in.NotVisitedDays = new(7) }, 3},
		"not visited in a year": {func(in *audience.AudienceInput) { in.NotVisitedDays = new(365) }, 2},
		"named people only":     {func(in *audience.AudienceInput) { in.Archives, in.Named = false, true }, 0},
		"excluded": {func(in *audience.AudienceInput) {
			in.Exclusions = []audience.AudienceExclusionInput{{ArchiveID: a.ID, Reason: "已脱困"}}
		}, 2},
	} {
		require.Equal(t, c.households, w.estimate(c.change).Households, name)
	}

	e := w.estimate(func(in *audience.AudienceInput) {
		in.Exclusions = []audience.AudienceExclusionInput{{ArchiveID: a.ID, Reason: "已脱困"}}
	})
	require.Equal(t, &audience.AudienceEstimate{
		Households: 2, People: 6, CashFen: 130000, WithoutStandard: 1, Excluded: 1,
		ByClass: []audience.ClassEstimate{
			{Class: audience.RelativeClass, Households: 1, CashFen: 80000},
			{Class: audience.ModelWorker, Households: 1, CashFen: 50000},
		},
	}, e)

	_, err := w.Audience.Estimate(w.Chair.Ctx, audience.AudienceEstimateInput{})
	require.Equal(t, errs.Forbidden, errs.CodeOf(err))
	_, err = w.Audience.Estimate(w.Officer.Ctx, audience.AudienceEstimateInput{Audience: audience.AudienceInput{AgeFrom: new(-1)}})
	require.Equal(t, map[string]string{"audience.ageFrom": "out_of_range"}, campaigntest.FieldsOf(t, err))
}
