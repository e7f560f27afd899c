package campaign_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/campaign/campaigntest"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
)

func TestCreateKeepsThePlan(t *testing.T) {
	t.Parallel()
	w := campaigntest.New(t)
	h := w.Household(1, w.One)
	c := w.Create(func(in *campaign.CampaignInput) {
		in.DueAt, in.Rule, in.Recurrence = nil, new(" 春节前10天 "), campaign.Yearly
		in.Audience.Named, in.Audience.UnitIDs = true, []id.ID{w.Root.ID}
		in.Audience.Exclusions = []audience.AudienceExclusionInput{{ArchiveID: h.ID, Reason: "已脱困, 手续未办"}}
		in.Quotas = []campaign.CampaignQuotaInput{{UnitID: w.One.ID, Quota: 3, FillerID: &w.Officer.Member}}
		in.Groups = []campaign.VisitGroupInput{{Name: "第一组", LeaderID: w.Chair.Member, UnitIDs: []id.ID{w.One.ID, w.Two.ID}}}
	})
	require.Equal(t, campaign.Draft, c.State)
	require.Equal(t, "春节前 10 天 09:00", c.Rule)
	require.Equal(t, []id.ID{w.Root.ID}, c.Audience.UnitIDs)
	require.Equal(t, "大米", c.Standards[0].Goods[0].Name)
	require.Equal(t, 1, c.Version)
	require.Nil(t, c.NextAt, "a draft has no opening")

	quotas, err := w.Campaign.QuotasOf(w.Officer.Ctx, []id.ID{c.ID})
	require.NoError(t, err)
	require.Equal(t, 3, quotas[c.ID][0].Quota)
	groups, err := w.Campaign.GroupsOf(w.Officer.Ctx, []id.ID{c.ID})
	require.NoError(t, err)
	require.Equal(t, []id.ID{w.One.ID, w.Two.ID}, groups[c.ID][0].UnitIDs)
	names, err := w.Campaign.ExcludedNames(w.Officer.Ctx, []id.ID{h.ID})
	require.NoError(t, err)
	require.Equal(t, map[id.ID]string{h.ID: "贾春德"}, names)
	require.Equal(t, 1, w.Audited("campaign.create"))
}

func TestPlanIsCheckedAsAWhole(t *testing.T) {
	t.Parallel()
	w := campaigntest.New(t)
	other := campaigntest.New(t)
	for name, c := range map[string]struct {
		change func(*campaign.CampaignInput)
		fields map[string]string
	}{
		"nothing": {func(in *campaign.CampaignInput) { *in = campaign.CampaignInput{} }, map[string]string{
			"theme": "unknown_value", "title": "required", "recurrence": "unknown_value", "rule": "required",
			"visitDays": "out_of_range", "fundSource": "unknown_value", "assignment": "unknown_value",
		}},
		"bad rule":        {func(in *campaign.CampaignInput) { in.DueAt, in.Rule = nil, new("春节前很多天") }, map[string]string{"rule": "rule.offset_range"}},
		"rule and moment": {func(in *campaign.CampaignInput) { in.Rule = new("春节") }, map[string]string{"dueAt": "rule_or_moment"}},
		"yearly moment":   {func(in *campaign.CampaignInput) { in.Recurrence = campaign.Yearly }, map[string]string{"rule": "required"}},
		"class twice": {func(in *campaign.CampaignInput) { in.Standards = append(in.Standards, in.Standards[0]) }, map[string]string{
			"standards[3].class": "duplicate",
		}},
		"gift of nothing": {func(in *campaign.CampaignInput) { in.Standards = []audience.StandardInput{{Class: audience.DeepClass}} }, map[string]string{
			"standards[0].cashFen": "nothing_given",
		}},
		"too dear": {func(in *campaign.CampaignInput) {
			in.Standards = []audience.StandardInput{{Class: audience.DeepClass, Goods: []audience.GoodsInput{{Name: "金条", Quantity: 9999, Unit: "根", ValueFen: 1_000_000}}}}
		}, map[string]string{"standards[0].goods": "amount_too_large"}},
		"ages": {func(in *campaign.CampaignInput) { in.Audience.AgeFrom, in.Audience.AgeTo = new(60), new(18) }, map[string]string{
			"audience.ageTo": "before_start",
		}},
		"another union's unit": {func(in *campaign.CampaignInput) { in.Audience.UnitIDs = []id.ID{other.One.ID} }, map[string]string{
			"audience.unitIds[0]": "unit_unknown",
		}},
		"another union's people": {func(in *campaign.CampaignInput) {
			in.Groups = []campaign.VisitGroupInput{{Name: "组", LeaderID: other.Chair.Member, UnitIDs: []id.ID{w.One.ID}}}
			in.Audience.Exclusions = []audience.AudienceExclusionInput{{ArchiveID: id.New(id.Archive), Reason: "不在"}}
		}, map[string]string{"groups[0].leaderId": "member_unknown", "audience.exclusions[0].archiveId": "archive_unknown"}},
		"quota without named people": {func(in *campaign.CampaignInput) {
			in.Quotas = []campaign.CampaignQuotaInput{{UnitID: w.One.ID, Quota: 1}}
		}, map[string]string{"quotas": "needs_named"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, err := w.Campaign.Create(w.Officer.Ctx, w.Plan(c.change))
			require.Equal(t, errs.BadUserInput, errs.CodeOf(err), "%v", err)
			require.Equal(t, c.fields, campaigntest.FieldsOf(t, err))
		})
	}
}

func TestUpdateReplacesADraft(t *testing.T) {
	t.Parallel()
	w := campaigntest.New(t)
	c := w.Create()
	in := campaign.UpdateCampaignInput{ID: c.ID, ExpectedVersion: c.Version, Plan: w.Plan(func(in *campaign.CampaignInput) {
		in.Title, in.Audience.Named = "改过的", true
		in.Quotas = []campaign.CampaignQuotaInput{{UnitID: w.One.ID, Quota: 2}}
	})}
	after, err := w.Campaign.Update(w.Officer.Ctx, in)
	require.NoError(t, err)
	require.Equal(t, "改过的", after.Title)
	require.Equal(t, c.Version+1, after.Version)
	require.Equal(t, c.CreatedByName, after.CreatedByName)

	_, err = w.Campaign.Update(w.Officer.Ctx, in)
	require.ErrorIs(t, err, errs.New(errs.Conflict, "version"))

	submitted := w.Submit(after)
	in.ExpectedVersion = submitted.Version
	_, err = w.Campaign.Update(w.Officer.Ctx, in)
	require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "campaign.state"))
}

func TestQuotaCannotFallBelowThePeopleNamed(t *testing.T) {
	t.Parallel()
	w := campaigntest.New(t)
	named := func(quota int) func(*campaign.CampaignInput) {
		return func(in *campaign.CampaignInput) {
			in.Audience.Named = true
			in.Quotas = []campaign.CampaignQuotaInput{{UnitID: w.One.ID, Quota: quota}}
		}
	}
	c := w.Create(named(2))
	w.Name(c, w.One, 2)
	_, err := w.Campaign.Update(w.Officer.Ctx, campaign.UpdateCampaignInput{ID: c.ID, ExpectedVersion: c.Version, Plan: w.Plan(named(1))})
	require.Equal(t, map[string]string{"quotas[0].quota": "below_filled"}, campaigntest.FieldsOf(t, err))
}

func TestCopyIsANewDraft(t *testing.T) {
	t.Parallel()
	w := campaigntest.New(t)
	old := w.Approved(func(in *campaign.CampaignInput) {
		in.Audience.Named = true
		in.Quotas = []campaign.CampaignQuotaInput{{UnitID: w.One.ID, Quota: 2}}
	})
	copied, err := w.Campaign.Copy(w.Officer.Ctx, campaign.CopyCampaignInput{ID: old.ID})
	require.NoError(t, err)
	require.NotEqual(t, old.ID, copied.ID)
	require.Equal(t, campaign.Draft, copied.State)
	require.Equal(t, old.Standards, copied.Standards)
	require.Nil(t, copied.ApprovedFen)
	require.Nil(t, copied.DecidedAt)
	quotas, err := w.Campaign.QuotasOf(w.Officer.Ctx, []id.ID{copied.ID})
	require.NoError(t, err)
	require.Len(t, quotas[copied.ID], 1)
}

// Only whoever plans for the whole union makes campaigns, and another union's
// campaign does not exist.
func TestDraftsNeedThePermission(t *testing.T) {
	t.Parallel()
	w := campaigntest.New(t)
	c := w.Create()
	branch := w.Person("分厂经办", authz.UnionOfficer, w.One)
	for who, ctx := range map[string]campaigntest.Person{"chair": w.Chair, "branch": branch, "nobody": {Ctx: w.Nobody()}} {
		_, err := w.Campaign.Create(ctx.Ctx, w.Plan())
		require.Equal(t, errs.Forbidden, errs.CodeOf(err), who)
		_, err = w.Campaign.Update(ctx.Ctx, campaign.UpdateCampaignInput{ID: c.ID, ExpectedVersion: 1, Plan: w.Plan()})
		require.Equal(t, errs.Forbidden, errs.CodeOf(err), who)
		_, err = w.Campaign.Copy(ctx.Ctx, campaign.CopyCampaignInput{ID: c.ID})
		require.Equal(t, errs.Forbidden, errs.CodeOf(err), who)
	}
	other := campaigntest.New(t)
	_, err := other.Campaign.Update(other.Officer.Ctx, campaign.UpdateCampaignInput{ID: c.ID, ExpectedVersion: 1, Plan: other.Plan()})
	require.ErrorIs(t, err, errs.New(errs.NotFound, "campaign.missing"))
	_, err = other.Campaign.CampaignByID(other.Officer.Ctx, c.ID)
	require.ErrorIs(t, err, errs.New(errs.NotFound, "campaign.missing"))
}
