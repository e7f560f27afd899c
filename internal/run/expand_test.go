package run_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/campaign/campaigntest"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/run"
	"github.com/nuanxin/nuanxin/internal/visit"
)

func TestRunFreezesTheListWithItsFacts(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	deep := w.Household(1, w.One, func(in *hardship.ArchiveInput) {
		in.IncomeYear, in.RigidYear = new(money.Fen(3_600_00)), new(money.Fen(7_200_00))
		in.HasDisability = new(true)
	})
	relative := w.Household(2, w.Two, func(in *hardship.ArchiveInput) {
		in.Category, in.HouseholdSize, in.HeadName = hardship.Relative, 5, "谢秋月"
	})
	w.Household(3, w.Two, func(in *hardship.ArchiveInput) { in.Category = hardship.Accidental }) // no standard
	model := w.Household(4, w.Two, func(in *hardship.ArchiveInput) { in.ModelWorker = new("CITY") })
	left := w.Household(5, w.One)
	c, r := w.Visiting(func(in *campaign.CampaignInput) {
		in.Audience.Exclusions = []audience.AudienceExclusionInput{{ArchiveID: left.ID, Reason: "已由上级慰问"}}
	})
	require.Equal(t, campaign.Ended, c.State, "it comes once")
	require.Equal(t, clock.TodayCN(w.Now).String()[:4]+" 年送温暖", r.Title)
	require.Equal(t, clock.TodayCN(w.Now).AddDays(9), r.EndsOn)
	require.Equal(t, clock.TodayCN(w.Now).AddDays(13), r.OverdueFrom)

	page, err := w.Visit.Visits(w.Officer.Ctx, r.ID, nil, visit.OrderUnit, campaigntest.Page(10))
	require.NoError(t, err)
	require.Len(t, page.Edges, 3)
	byArchive := map[id.ID]*visit.Visit{}
	for _, e := range page.Edges {
		byArchive[*e.Node.ArchiveID] = e.Node
	}
	v := byArchive[deep.ID]
	require.Equal(t, audience.DeepClass, v.Class)
	require.Equal(t, campaigntest.DeepCost, v.CashFen+v.GoodsFen)
	require.Equal(t, []audience.Goods{{Name: "大米", Quantity: 2, Unit: "袋", ValueFen: 6000}}, v.Goods)
	require.Equal(t, "一分厂工会", v.UnitName)
	require.Equal(t, r.EndsOn, v.DueOn)
	require.Equal(t, &visit.VisitFacts{
		Category: new(hardship.Deep), MainCause: new(hardship.Illness), HouseholdSize: 3, HasDisability: true,
		NetPerHeadMonth: new(money.Fen(-100_00)), ArchiveVersion: new(1),
	}, v.Facts())
	require.Equal(t, deep.NetPerHeadMonth(), v.Facts().NetPerHeadMonth, "the archive rounds the same way")
	require.Equal(t, money.Fen(80000), byArchive[relative.ID].CashFen)
	require.Equal(t, audience.ModelWorker, byArchive[model.ID].Class)

	p := w.Progress(r)
	require.Equal(t, run.RunProgress{
		Expected: 3, Planned: 3, Unassigned: 3, CashPlannedFen: 100000 + 80000 + 50000,
	}, p)
	require.Equal(t, 3+5+3, campaigntest.One[int](w.World, `select sum(planned_people) from app.campaign_stat where run_id = $1`, r.ID), "人 and 户 are counted apart")
	require.Equal(t, 1, r.SkippedStandard)
	require.Equal(t, 1, w.Messages(notify.KindRunOpened))
	require.Equal(t, 1, w.Audited("run.expand"))
}

func TestArchiveChangedAfterwardsChangesNoVisit(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := w.Household(1, w.One)
	_, r := w.Visiting()
	_, err := w.Hardship.Update(w.Officer.Ctx, hardship.UpdateArchiveInput{
		ID: a.ID, ExpectedVersion: a.Version, Reason: "复核", HeadName: new("贾春明"), Category: new(hardship.Relative),
	})
	require.NoError(t, err)
	v := w.Visits(r)[0]
	require.Equal(t, "贾春德", v.Name)
	require.Equal(t, audience.DeepClass, v.Class)
}

func TestVisitsAreSharedOutByUnit(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	shop := w.Person("车间班组长", authz.TeamLeader, w.Shop)
	first, second := w.Person("走访甲", authz.Helper, w.One), w.Person("走访乙", authz.Helper, w.One)
	w.Person("离职者", authz.Helper, w.One)
	w.Exec(`update app.membership set state = 'LEFT' where display_name = '离职者'`)
	w.Person("站点人员", authz.StationStaff, w.Two)
	for i := range 4 {
		w.Household(i, w.One)
	}
	w.Household(4, w.Shop)
	w.Household(5, w.Two)
	_, r := w.Visiting()
	got := map[id.ID]int{}
	for _, v := range w.Visits(r) {
		if v.HelperID == nil {
			require.Equal(t, w.Two.Path, v.UnitPath, "nobody visits for the second factory or above it")
			continue
		}
		got[*v.HelperID]++
	}
	require.Equal(t, map[id.ID]int{shop.Member: 1, first.Member: 2, second.Member: 2}, got)
	require.Equal(t, 1, w.Progress(r).Unassigned)
	require.Equal(t, 3, w.Messages(notify.KindVisitAssigned), "one message each")
}

func TestVisitsAreSharedOutBySite(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	station := w.Person("站点人员", authz.StationStaff, w.One)
	centre := w.Person("中心人员", authz.CenterStaff, campaigntest.Unit{})
	w.Person("走访甲", authz.Helper, w.Shop)
	w.Exec(`insert into app.site (tenant_id, id, unit_id, kind, name) values (app.current_tenant(), ?, ?, 'CENTER', '帮扶中心'),
		(app.current_tenant(), ?, ?, 'STATION', '一分厂帮扶站')`, id.New(id.Site), w.Root.ID, id.New(id.Site), w.One.ID)
	w.Household(1, w.Shop)
	w.Household(2, w.Two)
	_, r := w.Visiting(func(in *campaign.CampaignInput) { in.Assignment = campaign.BySite })
	for _, v := range w.Visits(r) {
		want := centre.Member
		if v.UnitPath == w.Shop.Path {
			want = station.Member
		}
		require.Equal(t, want, *v.HelperID, v.UnitPath)
	}
}

func TestNamedRecipientsAreVisited(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := w.Household(1, w.One)
	c := w.Create(func(in *campaign.CampaignInput) { in.Audience.Named = true })
	in := campaign.AddNamedRecipientsInput{CampaignID: c.ID, Recipients: []campaign.NamedRecipientInput{
		{Class: audience.ModelWorker, Name: "李明华", UnitID: w.Two.ID, IDNumber: new(campaigntest.ResidentID(77)), Phone: new("13311288571")},
		{Class: audience.ModelWorker, Name: "贾春德", UnitID: w.One.ID, IDNumber: new(campaigntest.ResidentID(1))}, // heads the archive
		{Class: audience.RetireeClass, Name: "王老", UnitID: w.Two.ID},                                            // no standard
	}}
	_, _, err := w.Campaign.AddNamedRecipients(w.Officer.Ctx, in)
	require.NoError(t, err)
	c = w.Decide(w.Submit(c))
	_, r := w.Opened(c)
	w.Drain()
	r = w.Reload(r.ID)
	require.Equal(t, run.RunVisiting, r.State)
	visits := w.Visits(r)
	require.Len(t, visits, 2)
	require.Equal(t, a.ID, *visits[0].ArchiveID)
	require.Equal(t, "李明华", visits[1].Name)
	require.Equal(t, 1, visits[1].HouseholdSize)
	require.Equal(t, 1, r.SkippedListed, "an archived household is visited once")
	require.Equal(t, 1, r.SkippedStandard)
}

func TestHouseholdIsOnOneOpenRunOfTheUnion(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.Household(1, w.One)
	only := w.Household(2, w.Two)
	_, first := w.Visiting(func(in *campaign.CampaignInput) { in.Audience.UnitIDs = []id.ID{w.One.ID} })
	c := w.Approved()
	estimate, err := w.Campaign.EstimateOf(w.Officer.Ctx, c)
	require.NoError(t, err)
	require.Equal(t, 1, estimate.AlreadyListed)
	_, second := w.Opened(c)
	w.Drain()
	visits := w.Visits(second)
	require.Len(t, visits, 1)
	require.Equal(t, only.ID, *visits[0].ArchiveID)
	require.Equal(t, 1, w.Progress(second).SkippedListed)

	first = w.Reload(first.ID)
	_, err = w.Run.Cancel(w.Officer.Ctx, run.RunActionInput{ID: first.ID, ExpectedVersion: first.Version})
	require.NoError(t, err)
	estimate, err = w.Campaign.EstimateOf(w.Officer.Ctx, c)
	require.NoError(t, err)
	require.Equal(t, 1, estimate.Households, "a cancelled run lists nobody")
}

func TestPersonIsOnOneOpenRunOfTheFederation(t *testing.T) {
	t.Parallel()
	d := dbtest.Shared(t)
	root := campaigntest.TenantOf(d.TenantUnder(t, id.Nil, "FEDERATION"))
	a, b := &world{campaigntest.In(d.TenantUnder(t, root, "ENTERPRISE_UNION"), t, d)}, &world{campaigntest.In(d.TenantUnder(t, root, "ENTERPRISE_UNION"), t, d)}
	stranger := newWorld(t)
	for _, w := range []*world{a, b, stranger} {
		w.Household(1, w.One)
	}
	own := b.Household(2, b.One)
	_, first := a.Visiting()

	c := b.Approved()
	estimate, err := b.Campaign.EstimateOf(b.Officer.Ctx, c)
	require.NoError(t, err)
	require.Equal(t, 1, estimate.HeldElsewhere)
	require.Equal(t, campaigntest.DeepCost, *c.ApprovedFen)
	_, second := b.Opened(c)
	b.Drain()
	require.Len(t, b.Visits(second), 1)
	require.Equal(t, own.ID, *b.Visits(second)[0].ArchiveID)
	require.Equal(t, 1, b.Progress(second).SkippedElsewhere)
	_, theirs := stranger.Visiting()
	require.Len(t, stranger.Visits(theirs), 1, "another federation's lists concern nobody here")

	first = a.Reload(first.ID)
	_, err = a.Run.Cancel(a.Officer.Ctx, run.RunActionInput{ID: first.ID, ExpectedVersion: first.Version})
	require.NoError(t, err)
	again, err := b.Campaign.EstimateOf(b.Officer.Ctx, c)
	require.NoError(t, err)
	require.Equal(t, 0, again.HeldElsewhere)
}

func TestRunStopsBeforeItExceedsTheAmountApproved(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.Household(1, w.One)
	c := w.Approved()
	more := w.Household(2, w.One)
	_, r := w.Opened(c)
	require.Equal(t, run.RunPaused, r.State)
	require.Equal(t, "campaign.over_budget", r.StopReason)
	w.Drain()
	require.Empty(t, w.Visits(r))
	require.Equal(t, 2, w.Messages(notify.KindRunStopped), "maker and approver")

	in := run.RunActionInput{ID: r.ID, ExpectedVersion: r.Version}
	_, err := w.Run.Resume(w.Officer.Ctx, in)
	require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "campaign.over_budget"))
	_, err = w.Hardship.Cancel(w.Officer.Ctx, hardship.CancelArchiveInput{
		ID: more.ID, ExpectedVersion: more.Version, Cause: hardship.OwnRequest, Note: "脱困",
	})
	require.NoError(t, err)
	_, err = w.Run.Resume(w.Officer.Ctx, in)
	require.NoError(t, err)
	w.Drain()
	require.Len(t, w.Visits(r), 1)
	require.Equal(t, run.RunVisiting, w.Reload(r.ID).State)
}

func TestRunStopsWhenTheAudienceGrowsWhileItExpands(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.Run.InBatchesOf(10)
	w.Many(11, 1)
	_, r := w.Opened(w.Approved())
	w.Between = func() { w.Many(1, 9001) }
	w.Drain()
	r = w.Reload(r.ID)
	require.Equal(t, run.RunPaused, r.State)
	require.Equal(t, "campaign.over_budget", r.StopReason)
	require.Equal(t, 10, w.Progress(r).Planned, "a batch is made whole or not at all")
	require.Equal(t, 1, w.Audited("run.stop"))
}

func TestRunStopsWhenItsApproverHasLeft(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.Run.InBatchesOf(10)
	w.Many(11, 1)
	c := w.Approved()
	_, r := w.Opened(c)
	w.Between = func() {
		w.Exec(`update app.role_assignment set revoked_at = now() where membership_id = ?`, w.Chair.Member)
	}
	w.Drain()
	r = w.Reload(r.ID)
	require.Equal(t, "campaign.approver_lost", r.StopReason)
	require.Equal(t, 10, w.Progress(r).Planned)
	_, err := w.Run.Resume(w.Officer.Ctx, run.RunActionInput{ID: r.ID, ExpectedVersion: r.Version})
	require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "campaign.approver_lost"))
}

func TestPauseHoldsTheExpansionAndResumeContinuesIt(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.Run.InBatchesOf(10)
	w.Many(24, 1)
	_, r := w.Opened(w.Approved())
	var paused *run.CampaignRun
	w.Between = func() {
		var err error
		paused, err = w.Run.Pause(w.Officer.Ctx, run.RunActionInput{ID: r.ID, ExpectedVersion: r.Version, Note: new("暴雪封路")})
		require.NoError(t, err)
	}
	w.Drain()
	require.Equal(t, run.RunPaused, paused.State)
	require.Equal(t, "暴雪封路", paused.StopReason)
	require.Equal(t, 10, w.Progress(r).Planned, "nothing is listed while the run rests")

	w.Between = nil
	resumed, err := w.Run.Resume(w.Officer.Ctx, run.RunActionInput{ID: r.ID, ExpectedVersion: paused.Version})
	require.NoError(t, err)
	require.Equal(t, run.RunExpanding, resumed.State)
	require.Empty(t, resumed.StopReason)
	w.Drain()
	require.Equal(t, 24, w.Progress(r).Planned)
	require.Equal(t, run.RunVisiting, w.Reload(r.ID).State)
}

func TestCancelDuringTheExpansion(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.Run.InBatchesOf(10)
	w.Many(11, 1)
	_, r := w.Opened(w.Approved())
	w.Between = func() {
		_, err := w.Run.Cancel(w.Officer.Ctx, run.RunActionInput{ID: r.ID, ExpectedVersion: r.Version, Note: new("改期")})
		require.NoError(t, err)
	}
	w.Drain()
	require.Equal(t, 0, w.Progress(r).Planned)
	require.Equal(t, "改期", w.Reload(r.ID).StopReason)
	require.Equal(t, 10, campaigntest.One[int](w.World, `select cancelled from app.campaign_stat where run_id = $1`, r.ID))
	require.Equal(t, 0, campaigntest.One[int](w.World, `select count(*) from app.visit where run_id = $1 and state <> 'CANCELLED'`, r.ID))
}

// A suspended union's runs wait until it is active again.
func TestExpansionWaitsForASuspendedUnion(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.Many(10, 1)
	_, r := w.Opened(w.Approved())
	super := w.DB.Super(t)
	_, err := super.Exec(t.Context(), `update identity.tenant set state = 'SUSPENDED', suspended_reason = '核查' where id = $1`, campaigntest.TenantOf(w.Ctx))
	require.NoError(t, err)
	w.Drain()
	require.Empty(t, w.Visits(r))
	_, err = super.Exec(t.Context(), `update identity.tenant set state = 'ACTIVE', suspended_reason = '' where id = $1`, campaigntest.TenantOf(w.Ctx))
	require.NoError(t, err)
	w.Exec(`update app.job set state = 'pending', hold = null where state = 'held'`)
	w.Drain()
	require.Len(t, w.Visits(r), 10)
}

func TestOpenNowTakesTheOpeningOnce(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.Household(1, w.One)
	c := w.Approved(func(in *campaign.CampaignInput) {
		in.DueAt, in.Rule, in.Recurrence = nil, new("春节前 10 天"), campaign.Yearly
	})
	due := *c.NextAt
	c, r := w.Opened(c)
	require.Equal(t, campaign.Approved, c.State)
	require.WithinDuration(t, due, r.DueAt, 0)
	require.Greater(t, c.NextAt.Year(), due.Year(), "the opening taken comes no second time")

	next := *c.NextAt
	c, second := w.Opened(c)
	require.NotEqual(t, r.ID, second.ID)
	require.WithinDuration(t, next, second.DueAt, 0)

	_, err := w.Run.OpenNow(w.Chair.Ctx, campaign.CampaignActionInput{ID: c.ID, ExpectedVersion: c.Version})
	require.ErrorIs(t, err, errs.New(errs.Forbidden, "authz.denied"))
}

func TestOpenNowKeepsTheNotice(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.Household(1, w.One)
	c := w.Approved(func(in *campaign.CampaignInput) {
		in.DueAt, in.NoticeWorkdays = new(w.Now.Now().AddDate(0, 1, 0)), new(3)
	})
	_, err := w.Run.OpenNow(w.Officer.Ctx, campaign.CampaignActionInput{ID: c.ID, ExpectedVersion: c.Version})
	require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "campaign.notice_too_late"))
}
