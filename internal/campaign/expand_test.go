package campaign_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/notify"
)

func TestRunFreezesTheListWithItsFacts(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	deep := w.household(1, w.one, func(in *hardship.ArchiveInput) {
		in.IncomeYear, in.RigidYear = ptr(money.Fen(3_600_00)), ptr(money.Fen(7_200_00))
		in.HasDisability = ptr(true)
	})
	relative := w.household(2, w.two, func(in *hardship.ArchiveInput) {
		in.Category, in.HouseholdSize, in.HeadName = hardship.Relative, 5, "谢秋月"
	})
	w.household(3, w.two, func(in *hardship.ArchiveInput) { in.Category = hardship.Accidental }) // no standard
	model := w.household(4, w.two, func(in *hardship.ArchiveInput) { in.IsModelWorker = ptr(true) })
	left := w.household(5, w.one)
	c, r := w.visiting(func(in *campaign.CampaignInput) {
		in.Audience.Exclusions = []campaign.AudienceExclusionInput{{ArchiveID: left.ID, Reason: "已由上级慰问"}}
	})
	require.Equal(t, campaign.Ended, c.State, "it comes once")
	require.Equal(t, clock.TodayCN(w.now).String()[:4]+" 年送温暖", r.Title)
	require.Equal(t, clock.TodayCN(w.now).AddDays(9), r.EndsOn)
	require.Equal(t, clock.TodayCN(w.now).AddDays(13), r.OverdueFrom)

	page, err := w.Visits(w.officer.ctx, r.ID, nil, campaign.OrderUnit, page(10))
	require.NoError(t, err)
	require.Len(t, page.Edges, 3)
	byArchive := map[id.ID]*campaign.Visit{}
	for _, e := range page.Edges {
		byArchive[*e.Node.ArchiveID] = e.Node
	}
	v := byArchive[deep.ID]
	require.Equal(t, campaign.DeepClass, v.Class)
	require.Equal(t, deepCost, v.CashFen+v.GoodsFen)
	require.Equal(t, []campaign.Goods{{Name: "大米", Quantity: 2, Unit: "袋", ValueFen: 6000}}, v.Goods)
	require.Equal(t, "一分厂工会", v.UnitName)
	require.Equal(t, r.EndsOn, v.DueOn)
	require.Equal(t, &campaign.VisitFacts{
		Category: ptr(hardship.Deep), MainCause: ptr(hardship.Illness), HouseholdSize: 3, HasDisability: true,
		NetPerHeadMonth: ptr(money.Fen(-100_00)), ArchiveVersion: ptr(1),
	}, v.Facts())
	require.Equal(t, deep.NetPerHeadMonth(), v.Facts().NetPerHeadMonth, "the archive rounds the same way")
	require.Equal(t, money.Fen(80000), byArchive[relative.ID].CashFen)
	require.Equal(t, campaign.ModelWorker, byArchive[model.ID].Class)

	p := w.progress(r)
	require.Equal(t, campaign.RunProgress{
		Expected: 3, Planned: 3, Unassigned: 3, CashPlannedFen: 100000 + 80000 + 50000,
	}, p)
	require.Equal(t, 3+5+3, one[int](w, `select sum(planned_people) from app.campaign_stat where run_id = $1`, r.ID), "人 and 户 are counted apart")
	require.Equal(t, 1, r.SkippedStandard)
	require.Equal(t, 1, w.messages(notify.KindRunOpened))
	require.Equal(t, 1, w.audited("run.expand"))
}

func TestArchiveChangedAfterwardsChangesNoVisit(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := w.household(1, w.one)
	_, r := w.visiting()
	_, err := w.hardship.Update(w.officer.ctx, hardship.UpdateArchiveInput{
		ID: a.ID, ExpectedVersion: a.Version, Reason: "复核", HeadName: ptr("贾春明"), Category: ptr(hardship.Relative),
	})
	require.NoError(t, err)
	v := w.visits(r)[0]
	require.Equal(t, "贾春德", v.Name)
	require.Equal(t, campaign.DeepClass, v.Class)
}

func TestVisitsAreSharedOutByUnit(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	shop := w.person("车间班组长", authz.TeamLeader, w.shop)
	first, second := w.person("走访甲", authz.Helper, w.one), w.person("走访乙", authz.Helper, w.one)
	w.person("离职者", authz.Helper, w.one)
	w.exec(`update app.membership set state = 'LEFT' where display_name = '离职者'`)
	w.person("站点人员", authz.StationStaff, w.two)
	for i := range 4 {
		w.household(i, w.one)
	}
	w.household(4, w.shop)
	w.household(5, w.two)
	_, r := w.visiting()
	got := map[id.ID]int{}
	for _, v := range w.visits(r) {
		if v.HelperID == nil {
			require.Equal(t, w.two.path, v.UnitPath, "nobody visits for the second factory or above it")
			continue
		}
		got[*v.HelperID]++
	}
	require.Equal(t, map[id.ID]int{shop.member: 1, first.member: 2, second.member: 2}, got)
	require.Equal(t, 1, w.progress(r).Unassigned)
	require.Equal(t, 3, w.messages(notify.KindVisitAssigned), "one message each")
}

func TestVisitsAreSharedOutBySite(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	station := w.person("站点人员", authz.StationStaff, w.one)
	centre := w.person("中心人员", authz.CenterStaff, unit{})
	w.person("走访甲", authz.Helper, w.shop)
	w.exec(`insert into app.site (tenant_id, id, unit_id, kind, name) values (app.current_tenant(), ?, ?, 'CENTER', '帮扶中心'),
		(app.current_tenant(), ?, ?, 'STATION', '一分厂帮扶站')`, id.New(id.Site), w.root.id, id.New(id.Site), w.one.id)
	w.household(1, w.shop)
	w.household(2, w.two)
	_, r := w.visiting(func(in *campaign.CampaignInput) { in.Assignment = campaign.BySite })
	for _, v := range w.visits(r) {
		want := centre.member
		if v.UnitPath == w.shop.path {
			want = station.member
		}
		require.Equal(t, want, *v.HelperID, v.UnitPath)
	}
}

func TestNamedRecipientsAreVisited(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := w.household(1, w.one)
	c := w.create(func(in *campaign.CampaignInput) { in.Audience.Named = true })
	in := campaign.AddNamedRecipientsInput{CampaignID: c.ID, Recipients: []campaign.NamedRecipientInput{
		{Class: campaign.ModelWorker, Name: "李明华", UnitID: w.two.id, IDNumber: ptr(residentID(77)), Phone: ptr("13311288571")},
		{Class: campaign.ModelWorker, Name: "贾春德", UnitID: w.one.id, IDNumber: ptr(residentID(1))}, // heads the archive
		{Class: campaign.RetireeClass, Name: "王老", UnitID: w.two.id},                               // no standard
	}}
	_, _, err := w.AddNamedRecipients(w.officer.ctx, in)
	require.NoError(t, err)
	c = w.decide(w.submit(c))
	_, r := w.opened(c)
	w.drain()
	r = w.run(r.ID)
	require.Equal(t, campaign.RunVisiting, r.State)
	visits := w.visits(r)
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
	w.household(1, w.one)
	only := w.household(2, w.two)
	_, first := w.visiting(func(in *campaign.CampaignInput) { in.Audience.UnitIDs = []id.ID{w.one.id} })
	c := w.approved()
	estimate, err := w.EstimateOf(w.officer.ctx, c)
	require.NoError(t, err)
	require.Equal(t, 1, estimate.AlreadyListed)
	_, second := w.opened(c)
	w.drain()
	visits := w.visits(second)
	require.Len(t, visits, 1)
	require.Equal(t, only.ID, *visits[0].ArchiveID)
	require.Equal(t, 1, w.progress(second).SkippedListed)

	first = w.run(first.ID)
	_, err = w.CancelRun(w.officer.ctx, campaign.RunActionInput{ID: first.ID, ExpectedVersion: first.Version})
	require.NoError(t, err)
	estimate, err = w.EstimateOf(w.officer.ctx, c)
	require.NoError(t, err)
	require.Equal(t, 1, estimate.Households, "a cancelled run lists nobody")
}

func TestPersonIsOnOneOpenRunOfTheFederation(t *testing.T) {
	t.Parallel()
	d := dbtest.Shared(t)
	root := tenantOf(d.TenantUnder(t, id.Nil, "FEDERATION"))
	a, b := worldIn(t, d.TenantUnder(t, root, "ENTERPRISE_UNION"), d), worldIn(t, d.TenantUnder(t, root, "ENTERPRISE_UNION"), d)
	stranger := newWorld(t)
	for _, w := range []*world{a, b, stranger} {
		w.household(1, w.one)
	}
	own := b.household(2, b.one)
	_, first := a.visiting()

	c := b.approved()
	estimate, err := b.EstimateOf(b.officer.ctx, c)
	require.NoError(t, err)
	require.Equal(t, 1, estimate.HeldElsewhere)
	require.Equal(t, deepCost, *c.ApprovedFen)
	_, second := b.opened(c)
	b.drain()
	require.Len(t, b.visits(second), 1)
	require.Equal(t, own.ID, *b.visits(second)[0].ArchiveID)
	require.Equal(t, 1, b.progress(second).SkippedElsewhere)
	_, theirs := stranger.visiting()
	require.Len(t, stranger.visits(theirs), 1, "another federation's lists concern nobody here")

	first = a.run(first.ID)
	_, err = a.CancelRun(a.officer.ctx, campaign.RunActionInput{ID: first.ID, ExpectedVersion: first.Version})
	require.NoError(t, err)
	again, err := b.EstimateOf(b.officer.ctx, c)
	require.NoError(t, err)
	require.Equal(t, 0, again.HeldElsewhere)
}

func TestRunStopsBeforeItExceedsTheAmountApproved(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.household(1, w.one)
	c := w.approved()
	more := w.household(2, w.one)
	_, r := w.opened(c)
	require.Equal(t, campaign.RunPaused, r.State)
	require.Equal(t, "campaign.over_budget", r.StopReason)
	w.drain()
	require.Empty(t, w.visits(r))
	require.Equal(t, 2, w.messages(notify.KindRunStopped), "maker and approver")

	in := campaign.RunActionInput{ID: r.ID, ExpectedVersion: r.Version}
	_, err := w.ResumeRun(w.officer.ctx, in)
	requireRefusal(t, err, errs.FailedPrecondition, "campaign.over_budget")
	_, err = w.hardship.Cancel(w.officer.ctx, hardship.CancelArchiveInput{
		ID: more.ID, ExpectedVersion: more.Version, Cause: hardship.OutOfHardship, Note: "脱困",
	})
	require.NoError(t, err)
	_, err = w.ResumeRun(w.officer.ctx, in)
	require.NoError(t, err)
	w.drain()
	require.Len(t, w.visits(r), 1)
	require.Equal(t, campaign.RunVisiting, w.run(r.ID).State)
}

func TestRunStopsWhenTheAudienceGrowsWhileItExpands(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.InBatchesOf(10)
	w.many(11, 1)
	_, r := w.opened(w.approved())
	w.between = func() { w.many(1, 9001) }
	w.drain()
	r = w.run(r.ID)
	require.Equal(t, campaign.RunPaused, r.State)
	require.Equal(t, "campaign.over_budget", r.StopReason)
	require.Equal(t, 10, w.progress(r).Planned, "a batch is made whole or not at all")
	require.Equal(t, 1, w.audited("run.stop"))
}

func TestRunStopsWhenItsApproverHasLeft(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.InBatchesOf(10)
	w.many(11, 1)
	c := w.approved()
	_, r := w.opened(c)
	w.between = func() {
		w.exec(`update app.role_assignment set revoked_at = now() where membership_id = ?`, w.chair.member)
	}
	w.drain()
	r = w.run(r.ID)
	require.Equal(t, "campaign.approver_lost", r.StopReason)
	require.Equal(t, 10, w.progress(r).Planned)
	_, err := w.ResumeRun(w.officer.ctx, campaign.RunActionInput{ID: r.ID, ExpectedVersion: r.Version})
	requireRefusal(t, err, errs.FailedPrecondition, "campaign.approver_lost")
}

func TestPauseHoldsTheExpansionAndResumeContinuesIt(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.InBatchesOf(10)
	w.many(24, 1)
	_, r := w.opened(w.approved())
	var paused *campaign.CampaignRun
	w.between = func() {
		var err error
		paused, err = w.PauseRun(w.officer.ctx, campaign.RunActionInput{ID: r.ID, ExpectedVersion: r.Version, Note: ptr("暴雪封路")})
		require.NoError(t, err)
	}
	w.drain()
	require.Equal(t, campaign.RunPaused, paused.State)
	require.Equal(t, "暴雪封路", paused.StopReason)
	require.Equal(t, 10, w.progress(r).Planned, "nothing is listed while the run rests")

	w.between = nil
	resumed, err := w.ResumeRun(w.officer.ctx, campaign.RunActionInput{ID: r.ID, ExpectedVersion: paused.Version})
	require.NoError(t, err)
	require.Equal(t, campaign.RunExpanding, resumed.State)
	require.Empty(t, resumed.StopReason)
	w.drain()
	require.Equal(t, 24, w.progress(r).Planned)
	require.Equal(t, campaign.RunVisiting, w.run(r.ID).State)
}

func TestCancelDuringTheExpansion(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.InBatchesOf(10)
	w.many(11, 1)
	_, r := w.opened(w.approved())
	w.between = func() {
		_, err := w.CancelRun(w.officer.ctx, campaign.RunActionInput{ID: r.ID, ExpectedVersion: r.Version, Note: ptr("改期")})
		require.NoError(t, err)
	}
	w.drain()
	require.Equal(t, 0, w.progress(r).Planned)
	require.Equal(t, "改期", w.run(r.ID).StopReason)
	require.Equal(t, 10, one[int](w, `select cancelled from app.campaign_stat where run_id = $1`, r.ID))
	require.Equal(t, 0, one[int](w, `select count(*) from app.visit where run_id = $1 and state <> 'CANCELLED'`, r.ID))
}

// A suspended union's runs wait until it is active again.
func TestExpansionWaitsForASuspendedUnion(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.many(10, 1)
	_, r := w.opened(w.approved())
	super := w.db.Super(t)
	_, err := super.Exec(t.Context(), `update identity.tenant set state = 'SUSPENDED', suspended_reason = '核查' where id = $1`, tenantOf(w.ctx))
	require.NoError(t, err)
	w.drain()
	require.Empty(t, w.visits(r))
	_, err = super.Exec(t.Context(), `update identity.tenant set state = 'ACTIVE', suspended_reason = '' where id = $1`, tenantOf(w.ctx))
	require.NoError(t, err)
	w.exec(`update app.job set state = 'pending', hold = null where state = 'held'`)
	w.drain()
	require.Len(t, w.visits(r), 10)
}

func TestOpenNowTakesTheOpeningOnce(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.household(1, w.one)
	c := w.approved(func(in *campaign.CampaignInput) {
		in.DueAt, in.Rule, in.Recurrence = nil, ptr("春节前 10 天"), campaign.Yearly
	})
	due := *c.NextAt
	c, r := w.opened(c)
	require.Equal(t, campaign.Approved, c.State)
	require.WithinDuration(t, due, r.DueAt, 0)
	require.Greater(t, c.NextAt.Year(), due.Year(), "the opening taken comes no second time")

	next := *c.NextAt
	c, second := w.opened(c)
	require.NotEqual(t, r.ID, second.ID)
	require.WithinDuration(t, next, second.DueAt, 0)

	_, err := w.OpenNow(w.chair.ctx, campaign.CampaignActionInput{ID: c.ID, ExpectedVersion: c.Version})
	requireRefusal(t, err, errs.Forbidden, "authz.denied")
}

func TestOpenNowKeepsTheNotice(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.household(1, w.one)
	c := w.approved(func(in *campaign.CampaignInput) {
		in.DueAt, in.NoticeWorkdays = ptr(w.now.Now().AddDate(0, 1, 0)), ptr(3)
	})
	_, err := w.OpenNow(w.officer.ctx, campaign.CampaignActionInput{ID: c.ID, ExpectedVersion: c.Version})
	requireRefusal(t, err, errs.FailedPrecondition, "campaign.notice_too_late")
}
