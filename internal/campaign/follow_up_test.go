package campaign_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/calendar"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs/jobstest"
	"github.com/nuanxin/nuanxin/internal/notify"
)

// asked reports a visit with requests and answers the follow-ups.
func (w *door) asked(v *campaign.Visit, kinds ...campaign.FollowUpKind) []*campaign.FollowUp {
	w.t.Helper()
	out := w.report(w.helper, w.notHome(v, func(in *campaign.ReportVisitInput) {
		for _, k := range kinds {
			in.Requests = append(in.Requests, campaign.VisitRequestInput{Kind: k, Text: "诉求 " + string(k)})
		}
	}))
	found, err := w.FollowUpsOf(w.officer.ctx, []id.ID{out.Report.ID})
	require.NoError(w.t, err)
	require.Len(w.t, found[out.Report.ID], len(kinds))
	return found[out.Report.ID]
}

func TestRequestsBecomeFollowUpsWithAClock(t *testing.T) {
	t.Parallel()
	w := newDoor(t, 1)
	v := w.visits(w.run)[0]
	got := w.asked(v, campaign.FollowUpLiving, campaign.FollowUpJob)
	today := clock.TodayCN(w.now)
	in3, _ := calendar.Shipped().AddWorkdays(today, 3)
	in5, _ := calendar.Shipped().AddWorkdays(today, 5)
	require.Equal(t, in3, got[0].DueOn, "a living in danger waits less")
	require.Equal(t, in5, got[1].DueOn)
	require.Equal(t, v.Name, got[0].Name)
	require.Equal(t, w.officer.member, *got[0].OwnerID)
	require.Equal(t, campaign.FollowUpOpen, got[0].State)
	require.Equal(t, 1, w.messages(notify.KindFollowUpAssigned), "one message for both")
	require.Equal(t, 2, w.figures(campaign.DeepClass).FollowUpsOpen)
}

// The owner is who answers for the archive, else the nearest desk with the fewest
// requests, else the maker of the campaign.
func TestOwnerOfARequest(t *testing.T) {
	t.Parallel()
	w := newDoor(t, 5)
	visits := w.visits(w.run)
	owner := func(v *campaign.Visit) id.ID { return *w.asked(v, campaign.FollowUpOther)[0].OwnerID }
	require.Equal(t, w.officer.member, owner(visits[0]))

	station := w.person("一分厂站", authz.StationStaff, w.one)
	w.person("二分厂站", authz.StationStaff, w.two)
	require.Equal(t, station.member, owner(visits[1]))
	second := w.person("一分厂站乙", authz.StationStaff, w.one)
	require.Equal(t, second.member, owner(visits[2]), "the first has one already")

	keeper := w.person("中心", authz.CenterStaff, unit{})
	w.exec(`update app.archive set owner_id = ? where id = ?`, keeper.member, *visits[3].ArchiveID)
	require.Equal(t, keeper.member, owner(visits[3]))

	w.exec(`update app.role_assignment set revoked_at = now(), revoked_by = granted_by`)
	require.Equal(t, w.officer.member, owner(visits[4]), "the maker of the campaign")
}

func TestFollowUpIsTakenHandedOnAndAnswered(t *testing.T) {
	t.Parallel()
	w := newDoor(t, 1)
	station := w.person("一分厂站", authz.StationStaff, w.one)
	f := w.asked(w.visits(w.run)[0], campaign.FollowUpMedical)[0]
	require.Equal(t, station.member, *f.OwnerID)
	update := func(by person, in campaign.UpdateFollowUpInput) *campaign.FollowUp {
		t.Helper()
		in.ID, in.ExpectedVersion = f.ID, f.Version
		out, err := w.UpdateFollowUp(by.ctx, in)
		require.NoError(t, err)
		require.Equal(t, f.Version+1, out.Version)
		f = out
		return out
	}
	require.Equal(t, campaign.FollowUpInProgress, update(station, campaign.UpdateFollowUpInput{State: ptr(campaign.FollowUpInProgress)}).State)
	out := update(station, campaign.UpdateFollowUpInput{OwnerID: &w.officer.member, Result: ptr("需要公司出面")})
	require.Equal(t, campaign.FollowUpOpen, out.State, "the new owner has to take it")
	require.Equal(t, w.officer.member, *out.OwnerID)
	require.Equal(t, 1, one[int](w.world, `select count(*) from app.notification where recipient_id = $1 and kind = $2`, w.officer.member, notify.KindFollowUpAssigned))
	out = update(w.officer, campaign.UpdateFollowUpInput{State: ptr(campaign.FollowUpDone), Result: ptr("已申请大病救助 5000 元")})
	require.Equal(t, campaign.FollowUpDone, out.State)
	require.Equal(t, "已申请大病救助 5000 元", out.Result)
	require.Equal(t, figures{Planned: 1, Undelivered: 1, FollowUps: 1}, w.figures(campaign.DeepClass))
	require.Equal(t, 3, w.audited("followup.update"))
	_, err := w.UpdateFollowUp(w.officer.ctx, campaign.UpdateFollowUpInput{ID: f.ID, ExpectedVersion: f.Version, Result: ptr("又及")})
	requireRefusal(t, err, errs.FailedPrecondition, "campaign.follow_up_closed")
	w.requireCounted()
}

func TestFollowUpRefusals(t *testing.T) {
	t.Parallel()
	w, other := newDoor(t, 1), newDoor(t, 1)
	f := w.asked(w.visits(w.run)[0], campaign.FollowUpLegal)[0]
	take := campaign.UpdateFollowUpInput{ID: f.ID, ExpectedVersion: f.Version, State: ptr(campaign.FollowUpInProgress)}
	for _, by := range []person{
		{ctx: w.nobody()}, w.helper, w.chair, w.person("经审", authz.Auditor, unit{}),
		w.person("二分厂站", authz.StationStaff, w.two), w.person("管理员", authz.TenantAdmin, unit{}),
	} {
		_, err := w.UpdateFollowUp(by.ctx, take)
		requireRefusal(t, err, errs.Forbidden, "authz.denied")
	}
	_, err := other.UpdateFollowUp(other.officer.ctx, take)
	requireRefusal(t, err, errs.NotFound, "campaign.follow_up_missing")
	stale := take
	stale.ExpectedVersion++
	_, err = w.UpdateFollowUp(w.officer.ctx, stale)
	requireRefusal(t, err, errs.Conflict, "version")
	for _, unfit := range []id.ID{w.helper.member, w.person("二分厂站乙", authz.StationStaff, w.two).member, other.officer.member} {
		_, err = w.UpdateFollowUp(w.officer.ctx, campaign.UpdateFollowUpInput{ID: f.ID, ExpectedVersion: f.Version, OwnerID: &unfit})
		requireRefusal(t, err, errs.FailedPrecondition, "campaign.owner_unfit")
	}
	for path, in := range map[string]campaign.UpdateFollowUpInput{
		"state":   {},
		"result":  {State: ptr(campaign.FollowUpDeclined)},
		"ownerId": {State: ptr(campaign.FollowUpInProgress), OwnerID: &w.officer.member},
	} {
		in.ID, in.ExpectedVersion = f.ID, f.Version
		_, err = w.UpdateFollowUp(w.officer.ctx, in)
		e, ok := asError(err)
		require.True(t, ok)
		require.Equal(t, errs.BadUserInput, e.Code)
		require.Equal(t, path, e.Fields[0].Path)
	}
}

func TestListOfFollowUps(t *testing.T) {
	t.Parallel()
	w := newDoor(t, 2)
	visits := w.visits(w.run)
	station := w.person("一分厂站", authz.StationStaff, w.one)
	elsewhere := w.person("二分厂站", authz.StationStaff, w.two)
	soon := w.asked(visits[0], campaign.FollowUpLiving, campaign.FollowUpJob)
	_, err := w.UpdateFollowUp(w.officer.ctx, campaign.UpdateFollowUpInput{ID: soon[1].ID, ExpectedVersion: 1, OwnerID: &w.officer.member})
	require.NoError(t, err)
	list := func(by person, f *campaign.FollowUpFilter) (ids []id.ID) {
		t.Helper()
		c, err := w.FollowUps(by.ctx, f, page(10))
		require.NoError(t, err)
		for _, e := range c.Edges {
			ids = append(ids, e.Node.ID)
		}
		n, err := c.TotalCount(by.ctx)
		require.NoError(t, err)
		require.Len(t, ids, n)
		return ids
	}
	both := []id.ID{soon[0].ID, soon[1].ID}
	require.Equal(t, both, list(w.officer, nil), "due first")
	require.Equal(t, both, list(station, nil))
	require.Equal(t, both, list(w.helper, nil), "the unit's helper")
	require.Empty(t, list(elsewhere, nil))
	require.Equal(t, both[:1], list(station, &campaign.FollowUpFilter{Mine: ptr(true)}))
	require.Equal(t, both[1:], list(w.officer, &campaign.FollowUpFilter{Mine: ptr(true)}))
	require.Empty(t, list(w.officer, &campaign.FollowUpFilter{States: []campaign.FollowUpState{campaign.FollowUpDone}}))
	require.Empty(t, list(w.officer, &campaign.FollowUpFilter{Overdue: ptr(true)}))
	w.now.Set(soon[0].DueOn.AddDays(1).Start().Add(time.Hour))
	require.Equal(t, both[:1], list(w.officer, &campaign.FollowUpFilter{Overdue: ptr(true)}))
	c, err := w.FollowUps(w.officer.ctx, nil, page(1))
	require.NoError(t, err)
	require.True(t, c.Edges[0].Node.Overdue())
	require.True(t, c.PageInfo.HasNextPage)
	_, err = w.FollowUps(w.nobody(), nil, page(1))
	requireRefusal(t, err, errs.Forbidden, "authz.denied")
}

func TestOverdueRequestsAreTold(t *testing.T) {
	t.Parallel()
	w := newDoor(t, 1)
	station := w.person("一分厂站", authz.StationStaff, w.one)
	got := w.asked(w.visits(w.run)[0], campaign.FollowUpJob, campaign.FollowUpPsych)
	told := func(to person) int {
		return one[int](w.world, `select count(*) from app.notification where recipient_id = $1 and kind = $2`, to.member, notify.KindFollowUpOverdue)
	}
	pass := func(until clock.Date) {
		w.now.Set(until.Start().Add(10 * time.Hour))
		jobstest.Pass(t, w.ctx, w.db.DB, time.Duration(clock.TodayCN(clock.System).DaysUntil(until)+1)*24*time.Hour)
		w.drain()
	}
	due := got[0].DueOn
	pass(due.AddDays(1))
	require.Equal(t, 1, told(station))
	require.Zero(t, told(w.officer))
	require.Equal(t, 2, one[int](w.world, `select (args->>'count')::int from app.notification where kind = $1`, notify.KindFollowUpOverdue))
	_, err := w.UpdateFollowUp(station.ctx, campaign.UpdateFollowUpInput{ID: got[0].ID, ExpectedVersion: 1, State: ptr(campaign.FollowUpDone), Result: ptr("已上岗")})
	require.NoError(t, err)
	pass(due.AddDays(4))
	require.Equal(t, 1, told(station), "the owner is told once")
	require.Equal(t, 1, told(w.officer), "then those who answer for the union")
	require.Equal(t, 1, one[int](w.world, `select (args->>'count')::int from app.notification where kind = $1 and recipient_id = $2`, notify.KindFollowUpOverdue, w.officer.member))
}

func TestReportsAndRequestsAreSeenByWhoMay(t *testing.T) {
	t.Parallel()
	w, other := newDoor(t, 1), newDoor(t, 1)
	v := w.visits(w.run)[0]
	f := w.asked(v, campaign.FollowUpJob)[0]
	sees := func(by person) (report, request bool) {
		t.Helper()
		reports, err := w.ReportsByID(by.ctx, []id.ID{f.ReportID})
		if err == nil {
			report = reports[f.ReportID] != nil
		}
		_, err = w.FollowUpByID(by.ctx, f.ID)
		return report, err == nil
	}
	for name, c := range map[string]struct {
		by              person
		report, request bool
	}{
		"officer":         {w.officer, true, true},
		"helper":          {w.helper, true, true},
		"another unit":    {w.helper2, false, false},
		"other tenant":    {other.officer, false, false},
		"administrator":   {w.person("管理员", authz.TenantAdmin, unit{}), false, false},
		"no role":         {person{ctx: w.nobody()}, false, false},
		"finance reports": {w.person("出纳", authz.Finance, unit{}), true, false},
	} {
		report, request := sees(c.by)
		require.Equal(t, c.report, report, name)
		require.Equal(t, c.request, request, name)
	}
}
