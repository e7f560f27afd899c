package followup_test

import (
	"errors"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/calendar"
	"github.com/nuanxin/nuanxin/internal/campaign/campaigntest"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/followup"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs/jobstest"
	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/visit"
)

// asked reports a visit with requests and answers the follow-ups.
func (w *door) asked(v *visit.Visit, kinds ...followup.FollowUpKind) []*followup.FollowUp {
	w.T.Helper()
	out := w.Report(w.Helper, w.NotHome(v, func(in *visit.ReportVisitInput) {
		for _, k := range kinds {
			in.Requests = append(in.Requests, followup.VisitRequestInput{Kind: k, Text: "诉求 " + string(k)})
		}
	}))
	found, err := w.FollowUp.FollowUpsOf(w.Officer.Ctx, []id.ID{out.Report.ID})
	require.NoError(w.T, err)
	require.Len(w.T, found[out.Report.ID], len(kinds))
	return found[out.Report.ID]
}

func TestRequestsBecomeFollowUpsWithAClock(t *testing.T) {
	t.Parallel()
	w := newDoor(t, 1)
	v := w.Visits(w.Open)[0]
	got := w.asked(v, followup.FollowUpLiving, followup.FollowUpJob)
	today := clock.TodayCN(w.Now)
	in3, _ := calendar.Shipped().AddWorkdays(today, 3)
	in5, _ := calendar.Shipped().AddWorkdays(today, 5)
	require.Equal(t, in3, got[0].DueOn, "a living in danger waits less")
	require.Equal(t, in5, got[1].DueOn)
	require.Equal(t, v.Name, got[0].Name)
	require.Equal(t, w.Officer.Member, *got[0].OwnerID)
	require.Equal(t, followup.FollowUpOpen, got[0].State)
	require.Equal(t, 1, w.Messages(notify.KindFollowUpAssigned), "one message for both")
	require.Equal(t, 2, w.Figures(audience.DeepClass).FollowUpsOpen)
}

// The owner is who answers for the archive, else the nearest desk with the fewest
// requests, else the maker of the campaign.
func TestOwnerOfARequest(t *testing.T) {
	t.Parallel()
	w := newDoor(t, 5)
	visits := w.Visits(w.Open)
	owner := func(v *visit.Visit) id.ID { return *w.asked(v, followup.FollowUpOther)[0].OwnerID }
	require.Equal(t, w.Officer.Member, owner(visits[0]))

	station := w.Person("一分厂站", authz.StationStaff, w.One)
	w.Person("二分厂站", authz.StationStaff, w.Two)
	require.Equal(t, station.Member, owner(visits[1]))
	second := w.Person("一分厂站乙", authz.StationStaff, w.One)
	require.Equal(t, second.Member, owner(visits[2]), "the first has one already")

	keeper := w.Person("中心", authz.CenterStaff, campaigntest.Unit{})
	w.Exec(`update app.archive set owner_id = ? where id = ?`, keeper.Member, *visits[3].ArchiveID)
	require.Equal(t, keeper.Member, owner(visits[3]))

	w.Exec(`update app.role_assignment set revoked_at = now(), revoked_by = granted_by`)
	require.Equal(t, w.Officer.Member, owner(visits[4]), "the maker of the campaign")
}

func TestFollowUpIsTakenHandedOnAndAnswered(t *testing.T) {
	t.Parallel()
	w := newDoor(t, 1)
	station := w.Person("一分厂站", authz.StationStaff, w.One)
	f := w.asked(w.Visits(w.Open)[0], followup.FollowUpMedical)[0]
	require.Equal(t, station.Member, *f.OwnerID)
	update := func(by campaigntest.Person, in followup.UpdateFollowUpInput) *followup.FollowUp {
		t.Helper()
		in.ID, in.ExpectedVersion = f.ID, f.Version
		out, err := w.FollowUp.Update(by.Ctx, in)
		require.NoError(t, err)
		require.Equal(t, f.Version+1, out.Version)
		f = out
		return out
	}
	require.Equal(t, followup.FollowUpInProgress, update(station, followup.UpdateFollowUpInput{State: new(followup.FollowUpInProgress)}).State)
	out := update(station, followup.UpdateFollowUpInput{OwnerID: &w.Officer.Member, Result: new("需要公司出面")})
	require.Equal(t, followup.FollowUpOpen, out.State, "the new owner has to take it")
	require.Equal(t, w.Officer.Member, *out.OwnerID)
	require.Equal(t, 1, campaigntest.One[int](w.World, `select count(*) from app.notification where recipient_id = $1 and kind = $2`, w.Officer.Member, notify.KindFollowUpAssigned))
	out = update(w.Officer, followup.UpdateFollowUpInput{State: new(followup.FollowUpDone), Result: new("已申请大病救助 5000 元")})
	require.Equal(t, followup.FollowUpDone, out.State)
	require.Equal(t, "已申请大病救助 5000 元", out.Result)
	require.Equal(t, campaigntest.Line{Planned: 1, Undelivered: 1, FollowUps: 1}, w.Figures(audience.DeepClass))
	require.Equal(t, 3, w.Audited("followup.update"))
	_, err := w.FollowUp.Update(w.Officer.Ctx, followup.UpdateFollowUpInput{ID: f.ID, ExpectedVersion: f.Version, Result: new("又及")})
	require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "campaign.follow_up_closed"))
	w.RequireCounted()
}

func TestFollowUpRefusals(t *testing.T) {
	t.Parallel()
	w, other := newDoor(t, 1), newDoor(t, 1)
	f := w.asked(w.Visits(w.Open)[0], followup.FollowUpLegal)[0]
	take := followup.UpdateFollowUpInput{ID: f.ID, ExpectedVersion: f.Version, State: new(followup.FollowUpInProgress)}
	for _, by := range []campaigntest.Person{
		{Ctx: w.Nobody()}, w.Helper, w.Chair, w.Person("经审", authz.Auditor, campaigntest.Unit{}),
		w.Person("二分厂站", authz.StationStaff, w.Two), w.Person("管理员", authz.TenantAdmin, campaigntest.Unit{}),
	} {
		_, err := w.FollowUp.Update(by.Ctx, take)
		require.ErrorIs(t, err, errs.New(errs.Forbidden, "authz.denied"))
	}
	_, err := other.FollowUp.Update(other.Officer.Ctx, take)
	require.ErrorIs(t, err, errs.New(errs.NotFound, "campaign.follow_up_missing"))
	stale := take
	stale.ExpectedVersion++
	_, err = w.FollowUp.Update(w.Officer.Ctx, stale)
	require.ErrorIs(t, err, errs.New(errs.Conflict, "version"))
	for _, unfit := range []id.ID{w.Helper.Member, w.Person("二分厂站乙", authz.StationStaff, w.Two).Member, other.Officer.Member} {
		_, err = w.FollowUp.Update(w.Officer.Ctx, followup.UpdateFollowUpInput{ID: f.ID, ExpectedVersion: f.Version, OwnerID: &unfit})
		require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "campaign.owner_unfit"))
	}
	for path, in := range map[string]followup.UpdateFollowUpInput{
		"state":   {},
		"result":  {State: new(followup.FollowUpDeclined)},
		"ownerId": {State: new(followup.FollowUpInProgress), OwnerID: &w.Officer.Member},
	} {
		in.ID, in.ExpectedVersion = f.ID, f.Version
		_, err = w.FollowUp.Update(w.Officer.Ctx, in)
		e, ok := errors.AsType[*errs.Error](err)
		require.True(t, ok)
		require.Equal(t, errs.BadUserInput, e.Code)
		require.Equal(t, path, e.Fields[0].Path)
	}
}

func TestListOfFollowUps(t *testing.T) {
	t.Parallel()
	w := newDoor(t, 2)
	visits := w.Visits(w.Open)
	station := w.Person("一分厂站", authz.StationStaff, w.One)
	elsewhere := w.Person("二分厂站", authz.StationStaff, w.Two)
	soon := w.asked(visits[0], followup.FollowUpLiving, followup.FollowUpJob)
	_, err := w.FollowUp.Update(w.Officer.Ctx, followup.UpdateFollowUpInput{ID: soon[1].ID, ExpectedVersion: 1, OwnerID: &w.Officer.Member})
	require.NoError(t, err)
	list := func(by campaigntest.Person, f *followup.FollowUpFilter) (ids []id.ID) {
		t.Helper()
		c, err := w.FollowUp.FollowUps(by.Ctx, f, campaigntest.Page(10))
		require.NoError(t, err)
		for _, e := range c.Edges {
			ids = append(ids, e.Node.ID)
		}
		n, err := c.TotalCount(by.Ctx)
		require.NoError(t, err)
		require.Len(t, ids, n)
		return ids
	}
	both := []id.ID{soon[0].ID, soon[1].ID}
	require.Equal(t, both, list(w.Officer, nil), "due first")
	require.Equal(t, both, list(station, nil))
	require.Equal(t, both, list(w.Helper, nil), "the unit's helper")
	require.Empty(t, list(elsewhere, nil))
	require.Equal(t, both[:1], list(station, &followup.FollowUpFilter{Mine: new(true)}))
	require.Equal(t, both[1:], list(w.Officer, &followup.FollowUpFilter{Mine: new(true)}))
	require.Empty(t, list(w.Officer, &followup.FollowUpFilter{States: []followup.FollowUpState{followup.FollowUpDone}}))
	require.Empty(t, list(w.Officer, &followup.FollowUpFilter{Overdue: new(true)}))
	w.Now.Set(soon[0].DueOn.AddDays(1).Start().Add(time.Hour))
	require.Equal(t, both[:1], list(w.Officer, &followup.FollowUpFilter{Overdue: new(true)}))
	c, err := w.FollowUp.FollowUps(w.Officer.Ctx, nil, campaigntest.Page(1))
	require.NoError(t, err)
	require.True(t, c.Edges[0].Node.Overdue())
	require.True(t, c.PageInfo.HasNextPage)
	_, err = w.FollowUp.FollowUps(w.Nobody(), nil, campaigntest.Page(1))
	require.ErrorIs(t, err, errs.New(errs.Forbidden, "authz.denied"))
}

func TestOverdueRequestsAreTold(t *testing.T) {
	t.Parallel()
	w := newDoor(t, 1)
	station := w.Person("一分厂站", authz.StationStaff, w.One)
	got := w.asked(w.Visits(w.Open)[0], followup.FollowUpJob, followup.FollowUpPsych)
	told := func(to campaigntest.Person) int {
		return campaigntest.One[int](w.World, `select count(*) from app.notification where recipient_id = $1 and kind = $2`, to.Member, notify.KindFollowUpOverdue)
	}
	pass := func(until clock.Date) {
		w.Now.Set(until.Start().Add(10 * time.Hour))
		jobstest.Pass(t, w.Ctx, w.DB.DB, time.Duration(clock.TodayCN(clock.System).DaysUntil(until)+1)*24*time.Hour)
		w.Drain()
	}
	due := got[0].DueOn
	pass(due.AddDays(1))
	require.Equal(t, 1, told(station))
	require.Zero(t, told(w.Officer))
	require.Equal(t, 2, campaigntest.One[int](w.World, `select (args->>'count')::int from app.notification where kind = $1`, notify.KindFollowUpOverdue))
	_, err := w.FollowUp.Update(station.Ctx, followup.UpdateFollowUpInput{ID: got[0].ID, ExpectedVersion: 1, State: new(followup.FollowUpDone), Result: new("已上岗")})
	require.NoError(t, err)
	pass(due.AddDays(4))
	require.Equal(t, 1, told(station), "the owner is told once")
	require.Equal(t, 1, told(w.Officer), "then those who answer for the union")
	require.Equal(t, 1, campaigntest.One[int](w.World, `select (args->>'count')::int from app.notification where kind = $1 and recipient_id = $2`, notify.KindFollowUpOverdue, w.Officer.Member))
}

func TestReportsAndRequestsAreSeenByWhoMay(t *testing.T) {
	t.Parallel()
	w, other := newDoor(t, 1), newDoor(t, 1)
	v := w.Visits(w.Open)[0]
	f := w.asked(v, followup.FollowUpJob)[0]
	sees := func(by campaigntest.Person) (report, request bool) {
		t.Helper()
		reports, err := w.Visit.ReportsByID(by.Ctx, []id.ID{f.ReportID})
		if err == nil {
			report = reports[f.ReportID] != nil
		}
		_, err = w.FollowUp.FollowUpByID(by.Ctx, f.ID)
		return report, err == nil
	}
	for name, c := range map[string]struct {
		by              campaigntest.Person
		report, request bool
	}{
		"officer":         {w.Officer, true, true},
		"helper":          {w.Helper, true, true},
		"another unit":    {w.Helper2, false, false},
		"other tenant":    {other.Officer, false, false},
		"administrator":   {w.Person("管理员", authz.TenantAdmin, campaigntest.Unit{}), false, false},
		"no role":         {campaigntest.Person{Ctx: w.Nobody()}, false, false},
		"finance reports": {w.Person("出纳", authz.Finance, campaigntest.Unit{}), true, false},
	} {
		report, request := sees(c.by)
		require.Equal(t, c.report, report, name)
		require.Equal(t, c.request, request, name)
	}
}
