package campaign_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
)

func TestCreateKeepsThePlan(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	h := w.household(1, w.one)
	c := w.create(func(in *campaign.CampaignInput) {
		in.DueAt, in.Rule, in.Recurrence = nil, ptr(" 春节前10天 "), campaign.Yearly
		in.Audience.Named, in.Audience.UnitIDs = true, []id.ID{w.root.id}
		in.Audience.Exclusions = []campaign.AudienceExclusionInput{{ArchiveID: h.ID, Reason: "已脱困, 手续未办"}}
		in.Quotas = []campaign.CampaignQuotaInput{{UnitID: w.one.id, Quota: 3, FillerID: &w.officer.member}}
		in.Groups = []campaign.VisitGroupInput{{Name: "第一组", LeaderID: w.chair.member, UnitIDs: []id.ID{w.one.id, w.two.id}}}
	})
	require.Equal(t, campaign.Draft, c.State)
	require.Equal(t, "春节前 10 天 09:00", c.Rule)
	require.Equal(t, []id.ID{w.root.id}, c.Audience.UnitIDs)
	require.Equal(t, "大米", c.Standards[0].Goods[0].Name)
	require.Equal(t, 1, c.Version)
	require.Nil(t, c.NextAt, "a draft has no opening")

	quotas, err := w.QuotasOf(w.officer.ctx, []id.ID{c.ID})
	require.NoError(t, err)
	require.Equal(t, 3, quotas[c.ID][0].Quota)
	groups, err := w.GroupsOf(w.officer.ctx, []id.ID{c.ID})
	require.NoError(t, err)
	require.Equal(t, []id.ID{w.one.id, w.two.id}, groups[c.ID][0].UnitIDs)
	names, err := w.ExcludedNames(w.officer.ctx, []id.ID{h.ID})
	require.NoError(t, err)
	require.Equal(t, map[id.ID]string{h.ID: "贾春德"}, names)
	require.Equal(t, 1, w.audited("campaign.create"))
}

func TestPlanIsCheckedAsAWhole(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	other := newWorld(t)
	for name, c := range map[string]struct {
		change func(*campaign.CampaignInput)
		fields map[string]string
	}{
		"nothing": {func(in *campaign.CampaignInput) { *in = campaign.CampaignInput{} }, map[string]string{
			"theme": "unknown_value", "title": "required", "recurrence": "unknown_value", "rule": "required",
			"visitDays": "out_of_range", "fundSource": "unknown_value", "assignment": "unknown_value",
		}},
		"bad rule":        {func(in *campaign.CampaignInput) { in.DueAt, in.Rule = nil, ptr("春节前很多天") }, map[string]string{"rule": "rule.offset_range"}},
		"rule and moment": {func(in *campaign.CampaignInput) { in.Rule = ptr("春节") }, map[string]string{"dueAt": "rule_or_moment"}},
		"yearly moment":   {func(in *campaign.CampaignInput) { in.Recurrence = campaign.Yearly }, map[string]string{"rule": "required"}},
		"class twice": {func(in *campaign.CampaignInput) { in.Standards = append(in.Standards, in.Standards[0]) }, map[string]string{
			"standards[3].class": "duplicate",
		}},
		"gift of nothing": {func(in *campaign.CampaignInput) { in.Standards = []campaign.StandardInput{{Class: campaign.DeepClass}} }, map[string]string{
			"standards[0].cashFen": "nothing_given",
		}},
		"too dear": {func(in *campaign.CampaignInput) {
			in.Standards = []campaign.StandardInput{{Class: campaign.DeepClass, Goods: []campaign.GoodsInput{{Name: "金条", Quantity: 9999, Unit: "根", ValueFen: 1_000_000}}}}
		}, map[string]string{"standards[0].goods": "amount_too_large"}},
		"ages": {func(in *campaign.CampaignInput) { in.Audience.AgeFrom, in.Audience.AgeTo = ptr(60), ptr(18) }, map[string]string{
			"audience.ageTo": "before_start",
		}},
		"another union's unit": {func(in *campaign.CampaignInput) { in.Audience.UnitIDs = []id.ID{other.one.id} }, map[string]string{
			"audience.unitIds[0]": "unit_unknown",
		}},
		"another union's people": {func(in *campaign.CampaignInput) {
			in.Groups = []campaign.VisitGroupInput{{Name: "组", LeaderID: other.chair.member, UnitIDs: []id.ID{w.one.id}}}
			in.Audience.Exclusions = []campaign.AudienceExclusionInput{{ArchiveID: id.New(id.Archive), Reason: "不在"}}
		}, map[string]string{"groups[0].leaderId": "member_unknown", "audience.exclusions[0].archiveId": "archive_unknown"}},
		"quota without named people": {func(in *campaign.CampaignInput) {
			in.Quotas = []campaign.CampaignQuotaInput{{UnitID: w.one.id, Quota: 1}}
		}, map[string]string{"quotas": "needs_named"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, err := w.Create(w.officer.ctx, w.plan(c.change))
			require.Equal(t, errs.BadUserInput, errs.CodeOf(err), "%v", err)
			require.Equal(t, c.fields, fieldsOf(t, err))
		})
	}
}

func TestUpdateReplacesADraft(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.create()
	in := campaign.UpdateCampaignInput{ID: c.ID, ExpectedVersion: c.Version, Plan: w.plan(func(in *campaign.CampaignInput) {
		in.Title, in.Audience.Named = "改过的", true
		in.Quotas = []campaign.CampaignQuotaInput{{UnitID: w.one.id, Quota: 2}}
	})}
	after, err := w.Update(w.officer.ctx, in)
	require.NoError(t, err)
	require.Equal(t, "改过的", after.Title)
	require.Equal(t, c.Version+1, after.Version)
	require.Equal(t, c.CreatedByName, after.CreatedByName)

	_, err = w.Update(w.officer.ctx, in)
	requireRefusal(t, err, errs.Conflict, "version")

	submitted := w.submit(after)
	in.ExpectedVersion = submitted.Version
	_, err = w.Update(w.officer.ctx, in)
	requireRefusal(t, err, errs.FailedPrecondition, "campaign.state")
}

func TestQuotaCannotFallBelowThePeopleNamed(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	named := func(quota int) func(*campaign.CampaignInput) {
		return func(in *campaign.CampaignInput) {
			in.Audience.Named = true
			in.Quotas = []campaign.CampaignQuotaInput{{UnitID: w.one.id, Quota: quota}}
		}
	}
	c := w.create(named(2))
	w.name(c, w.one, 2)
	_, err := w.Update(w.officer.ctx, campaign.UpdateCampaignInput{ID: c.ID, ExpectedVersion: c.Version, Plan: w.plan(named(1))})
	require.Equal(t, map[string]string{"quotas[0].quota": "below_filled"}, fieldsOf(t, err))
}

func TestCopyIsANewDraft(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	old := w.approved(func(in *campaign.CampaignInput) {
		in.Audience.Named = true
		in.Quotas = []campaign.CampaignQuotaInput{{UnitID: w.one.id, Quota: 2}}
	})
	copied, err := w.Copy(w.officer.ctx, campaign.CopyCampaignInput{ID: old.ID})
	require.NoError(t, err)
	require.NotEqual(t, old.ID, copied.ID)
	require.Equal(t, campaign.Draft, copied.State)
	require.Equal(t, old.Standards, copied.Standards)
	require.Nil(t, copied.ApprovedFen)
	require.Nil(t, copied.DecidedAt)
	quotas, err := w.QuotasOf(w.officer.ctx, []id.ID{copied.ID})
	require.NoError(t, err)
	require.Len(t, quotas[copied.ID], 1)
}

// Only whoever plans for the whole union makes campaigns, and another union's
// campaign does not exist.
func TestDraftsNeedThePermission(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.create()
	branch := w.person("分厂经办", authz.UnionOfficer, w.one)
	for who, ctx := range map[string]person{"chair": w.chair, "branch": branch, "nobody": {ctx: w.nobody()}} {
		_, err := w.Create(ctx.ctx, w.plan())
		require.Equal(t, errs.Forbidden, errs.CodeOf(err), who)
		_, err = w.Update(ctx.ctx, campaign.UpdateCampaignInput{ID: c.ID, ExpectedVersion: 1, Plan: w.plan()})
		require.Equal(t, errs.Forbidden, errs.CodeOf(err), who)
		_, err = w.Copy(ctx.ctx, campaign.CopyCampaignInput{ID: c.ID})
		require.Equal(t, errs.Forbidden, errs.CodeOf(err), who)
	}
	other := newWorld(t)
	_, err := other.Update(other.officer.ctx, campaign.UpdateCampaignInput{ID: c.ID, ExpectedVersion: 1, Plan: other.plan()})
	requireRefusal(t, err, errs.NotFound, "campaign.missing")
	_, err = other.CampaignByID(other.officer.ctx, c.ID)
	requireRefusal(t, err, errs.NotFound, "campaign.missing")
}

func fieldsOf(t testing.TB, err error) map[string]string {
	t.Helper()
	e, ok := asError(err)
	require.True(t, ok, "%v", err)
	out := map[string]string{}
	for _, f := range e.Fields {
		out[f.Path] = f.Code
	}
	return out
}
