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
)

func (w *door) action() campaign.RunActionInput {
	return campaign.RunActionInput{ID: w.run.ID, ExpectedVersion: w.run.Version}
}

func (w *door) settle() {
	w.t.Helper()
	r, err := w.SettleRun(w.officer.ctx, w.action())
	require.NoError(w.t, err)
	w.run = r
}

func (w *door) closing(text string) campaign.CloseRunInput {
	return campaign.CloseRunInput{ID: w.run.ID, ExpectedVersion: w.run.Version, SummaryText: text}
}

func TestRunIsSettledAndClosed(t *testing.T) {
	t.Parallel()
	w := newDoor(t, 4)
	visits := w.visits(w.run)
	w.report(w.helper, w.received(visits[0], w.helper))
	w.report(w.helper, w.notHome(visits[1]))
	w.settle()
	require.Equal(t, campaign.RunSettling, w.run.State)
	require.Contains(t, w.run.ViewerCan(w.officer.ctx), "close")

	_, err := w.CloseRun(w.officer.ctx, w.closing("完成"))
	requireRefusal(t, err, errs.FailedPrecondition, "campaign.unsettled")
	e, _ := asError(err)
	require.Equal(t, errs.Args{"count": 2}, e.Args)

	w.report(w.officer, w.notHome(visits[2]))
	_, err = w.RemoveVisit(w.officer.ctx, campaign.RemoveVisitInput{ID: visits[3].ID, ExpectedVersion: visits[3].Version, Reason: "已调离"})
	require.NoError(t, err)
	finance := w.person("出纳", authz.Finance, unit{})
	r, err := w.CloseRun(finance.ctx, w.closing("走访三户，送达一户。"))
	require.NoError(t, err)
	require.Equal(t, campaign.RunClosed, r.State)
	require.Equal(t, "走访三户，送达一户。", r.SummaryText)
	require.NotNil(t, r.ClosedAt)
	require.Equal(t, 1, w.audited("run.settle"))
	require.Equal(t, 1, w.audited("run.close"))
	require.Equal(t, []string{"export"}, r.ViewerCan(finance.ctx))
	require.Equal(t, 1, one[int](w.world, `select count(*) from app.attachment where subject_id is not null and delete_after is null`), "a receipt is a voucher: it outlives the run")
	w.requireCounted()
}

func TestPausedRunIsSettledWhenItsListIsComplete(t *testing.T) {
	t.Parallel()
	w := newDoor(t, 1)
	r, err := w.PauseRun(w.officer.ctx, w.action())
	require.NoError(t, err)
	w.run = r
	w.exec(`update app.campaign_run set phase = 'NAMED' where id = ?`, r.ID)
	_, err = w.SettleRun(w.officer.ctx, w.action())
	requireRefusal(t, err, errs.FailedPrecondition, "campaign.run_state")
	w.exec(`update app.campaign_run set phase = 'DONE' where id = ?`, r.ID)
	w.settle()
}

func TestSettlementRefusals(t *testing.T) {
	t.Parallel()
	w, other := newDoor(t, 1), newDoor(t, 1)
	for _, by := range []person{
		{ctx: w.nobody()}, w.helper, w.chair, w.person("会计", authz.Accountant, unit{}), w.person("经审", authz.Auditor, unit{}),
		w.person("一分厂经办", authz.UnionOfficer, w.one),
	} {
		_, err := w.SettleRun(by.ctx, w.action())
		requireRefusal(t, err, errs.Forbidden, "authz.denied")
		_, err = w.CloseRun(by.ctx, w.closing("完成"))
		requireRefusal(t, err, errs.Forbidden, "authz.denied")
	}
	_, err := other.SettleRun(other.officer.ctx, w.action())
	requireRefusal(t, err, errs.NotFound, "campaign.run_missing")
	_, err = w.CloseRun(w.officer.ctx, w.closing("完成"))
	requireRefusal(t, err, errs.FailedPrecondition, "campaign.run_state")
	_, err = w.CloseRun(w.officer.ctx, w.closing(" "))
	require.Equal(t, errs.BadUserInput, errs.CodeOf(err))
	stale := w.action()
	stale.ExpectedVersion--
	_, err = w.SettleRun(w.officer.ctx, stale)
	requireRefusal(t, err, errs.Conflict, "version")
}

// Who was on a settled run is free for another union of the federation, and for
// another campaign of the own one.
func TestSettlingFreesThePeople(t *testing.T) {
	t.Parallel()
	d := dbtest.Shared(t)
	federation := d.TenantUnder(t, id.Nil, "FEDERATION")
	first := doorIn(d.TenantUnder(t, tenantOf(federation), "ENTERPRISE_UNION"), t, d, 1)
	second := closedDoorIn(d.TenantUnder(t, tenantOf(federation), "ENTERPRISE_UNION"), t, d)
	second.household(0, second.one)
	c := second.create()
	_, err := second.Submit(second.officer.ctx, campaign.SubmitCampaignInput{ID: c.ID, ExpectedVersion: c.Version})
	requireRefusal(t, err, errs.FailedPrecondition, "campaign.no_audience")
	first.settle()
	_, r := first.visiting()
	require.Len(t, first.visits(r), 1)
	_, err = first.CancelRun(first.officer.ctx, campaign.RunActionInput{ID: r.ID, ExpectedVersion: r.Version})
	require.NoError(t, err)
	_, r = second.visiting()
	require.Len(t, second.visits(r), 1)
}

// 人, 户 and 人次 are counted apart.
func TestSummaryOfARun(t *testing.T) {
	t.Parallel()
	d := dbtest.Shared(t)
	w := closedDoorIn(d.Tenant(t), t, d)
	w.household(1, w.one)
	w.household(2, w.one, func(in *hardship.ArchiveInput) { in.HouseholdSize = 5 })
	w.household(3, w.two, func(in *hardship.ArchiveInput) { in.Category = hardship.Relative })
	_, w.run = w.visiting()
	for _, v := range w.visits(w.run) {
		if v.Class == campaign.DeepClass {
			w.report(w.officer, w.received(v, w.officer, func(in *campaign.ReportVisitInput) {
				in.Requests = requests(campaign.FollowUpJob, "找工作")
			}))
		}
	}
	got, err := w.SummariesOf(w.officer.ctx, []id.ID{w.run.ID})
	require.NoError(t, err)
	cost := deepCost - 100000
	require.Equal(t, &campaign.RunSummary{
		People: 8, Households: 2, PersonTimes: 2, FollowUps: 2, FollowUpsOpen: 2,
		ByClass: []campaign.SummaryLine{
			{Key: "DEEP", Planned: 2, Received: 2, People: 8, CashFen: 200000, GoodsFen: 2 * cost},
			{Key: "RELATIVE", Planned: 1},
		},
		ByUnit: []campaign.SummaryLine{
			{Key: "一分厂工会", Planned: 2, Received: 2, People: 8, CashFen: 200000, GoodsFen: 2 * cost},
			{Key: "二分厂工会", Planned: 1},
		},
		ByDay: []campaign.SummaryDay{{Date: clock.TodayCN(w.now), Received: 2, CashFen: 200000}},
	}, got[w.run.ID])
	empty := id.New(id.CampaignRun)
	got, err = w.SummariesOf(w.officer.ctx, []id.ID{empty})
	require.NoError(t, err)
	require.Zero(t, got[empty].People)
}
