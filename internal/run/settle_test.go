package run_test

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/campaign/campaigntest"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/followup"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/run"
	"github.com/nuanxin/nuanxin/internal/visit"
)

func TestRunIsSettledAndClosed(t *testing.T) {
	t.Parallel()
	w := newDoor(t, 4)
	visits := w.Visits(w.Open)
	w.Report(w.Helper, w.Received(visits[0], w.Helper))
	w.Report(w.Helper, w.NotHome(visits[1]))
	w.Settle()
	require.Equal(t, run.RunSettling, w.Open.State)
	require.Contains(t, w.Open.ViewerCan(w.Officer.Ctx), "close")

	_, err := w.Run.Close(w.Officer.Ctx, w.Closing("完成"))
	require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "campaign.unsettled"))
	e, _ := errors.AsType[*errs.Error](err)
	require.Equal(t, errs.Args{"count": 2}, e.Args)

	w.Report(w.Officer, w.NotHome(visits[2]))
	_, err = w.Visit.Remove(w.Officer.Ctx, visit.RemoveVisitInput{ID: visits[3].ID, ExpectedVersion: visits[3].Version, Reason: "已调离"})
	require.NoError(t, err)
	finance := w.Person("出纳", authz.Finance, campaigntest.Unit{})
	r, err := w.Run.Close(finance.Ctx, w.Closing("走访三户，送达一户。"))
	require.NoError(t, err)
	require.Equal(t, run.RunClosed, r.State)
	require.Equal(t, "走访三户，送达一户。", r.SummaryText)
	require.NotNil(t, r.ClosedAt)
	require.Equal(t, 1, w.Audited("run.settle"))
	require.Equal(t, 1, w.Audited("run.close"))
	require.Equal(t, []string{"export"}, r.ViewerCan(finance.Ctx))
	require.Equal(t, 1, campaigntest.One[int](w.World, `select count(*) from app.attachment where subject_id is not null and delete_after is null`), "a receipt is a voucher: it outlives the run")
	w.RequireCounted()
}

func TestPausedRunIsSettledWhenItsListIsComplete(t *testing.T) {
	t.Parallel()
	w := newDoor(t, 1)
	r, err := w.Run.Pause(w.Officer.Ctx, w.Action())
	require.NoError(t, err)
	w.Open = r
	w.Exec(`update app.campaign_run set phase = 'NAMED' where id = ?`, r.ID)
	_, err = w.Run.Settle(w.Officer.Ctx, w.Action())
	require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "campaign.run_state"))
	w.Exec(`update app.campaign_run set phase = 'DONE' where id = ?`, r.ID)
	w.Settle()
}

func TestSettlementRefusals(t *testing.T) {
	t.Parallel()
	w, other := newDoor(t, 1), newDoor(t, 1)
	for _, by := range []campaigntest.Person{
		{Ctx: w.Nobody()}, w.Helper, w.Chair, w.Person("会计", authz.Accountant, campaigntest.Unit{}), w.Person("经审", authz.Auditor, campaigntest.Unit{}),
		w.Person("一分厂经办", authz.UnionOfficer, w.One),
	} {
		_, err := w.Run.Settle(by.Ctx, w.Action())
		require.ErrorIs(t, err, errs.New(errs.Forbidden, "authz.denied"))
		_, err = w.Run.Close(by.Ctx, w.Closing("完成"))
		require.ErrorIs(t, err, errs.New(errs.Forbidden, "authz.denied"))
	}
	_, err := other.Run.Settle(other.Officer.Ctx, w.Action())
	require.ErrorIs(t, err, errs.New(errs.NotFound, "campaign.run_missing"))
	_, err = w.Run.Close(w.Officer.Ctx, w.Closing("完成"))
	require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "campaign.run_state"))
	_, err = w.Run.Close(w.Officer.Ctx, w.Closing(" "))
	require.Equal(t, errs.BadUserInput, errs.CodeOf(err))
	stale := w.Action()
	stale.ExpectedVersion--
	_, err = w.Run.Settle(w.Officer.Ctx, stale)
	require.ErrorIs(t, err, errs.New(errs.Conflict, "version"))
}

// Who was on a settled run is free for another union of the federation, and for
// another campaign of the own one.
func TestSettlingFreesThePeople(t *testing.T) {
	t.Parallel()
	d := dbtest.Shared(t)
	federation := d.TenantUnder(t, id.Nil, "FEDERATION")
	first := campaigntest.DoorIn(d.TenantUnder(t, campaigntest.TenantOf(federation), "ENTERPRISE_UNION"), t, d, 1)
	second := campaigntest.ClosedDoorIn(d.TenantUnder(t, campaigntest.TenantOf(federation), "ENTERPRISE_UNION"), t, d)
	second.Household(0, second.One)
	c := second.Create()
	_, err := second.Campaign.Submit(second.Officer.Ctx, campaign.SubmitCampaignInput{ID: c.ID, ExpectedVersion: c.Version})
	require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "campaign.no_audience"))
	first.Settle()
	_, r := first.Visiting()
	require.Len(t, first.Visits(r), 1)
	_, err = first.Run.Cancel(first.Officer.Ctx, run.RunActionInput{ID: r.ID, ExpectedVersion: r.Version})
	require.NoError(t, err)
	_, r = second.Visiting()
	require.Len(t, second.Visits(r), 1)
}

// 人, 户 and 人次 are counted apart.
func TestSummaryOfARun(t *testing.T) {
	t.Parallel()
	d := dbtest.Shared(t)
	w := campaigntest.ClosedDoorIn(d.Tenant(t), t, d)
	w.Household(1, w.One)
	w.Household(2, w.One, func(in *hardship.ArchiveInput) { in.HouseholdSize = 5 })
	w.Household(3, w.Two, func(in *hardship.ArchiveInput) { in.Category = hardship.Relative })
	_, w.Open = w.Visiting()
	for _, v := range w.Visits(w.Open) {
		if v.Class == audience.DeepClass {
			w.Report(w.Officer, w.Received(v, w.Officer, func(in *visit.ReportVisitInput) {
				in.Requests = campaigntest.Requests(followup.FollowUpJob, "找工作")
			}))
		}
	}
	got, err := w.Run.SummariesOf(w.Officer.Ctx, []id.ID{w.Open.ID})
	require.NoError(t, err)
	cost := campaigntest.DeepCost - 100000
	require.Equal(t, &run.RunSummary{
		People: 8, Households: 2, PersonTimes: 2, FollowUps: 2, FollowUpsOpen: 2,
		ByClass: []run.SummaryLine{
			{Key: "DEEP", Planned: 2, Received: 2, People: 8, CashFen: 200000, GoodsFen: 2 * cost},
			{Key: "RELATIVE", Planned: 1},
		},
		ByUnit: []run.SummaryLine{
			{Key: "一分厂工会", Planned: 2, Received: 2, People: 8, CashFen: 200000, GoodsFen: 2 * cost},
			{Key: "二分厂工会", Planned: 1},
		},
		ByDay: []run.SummaryDay{{Date: clock.TodayCN(w.Now), Received: 2, CashFen: 200000}},
	}, got[w.Open.ID])
	empty := id.New(id.CampaignRun)
	got, err = w.Run.SummariesOf(w.Officer.Ctx, []id.ID{empty})
	require.NoError(t, err)
	require.Zero(t, got[empty].People)
}
