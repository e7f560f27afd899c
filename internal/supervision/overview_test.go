package supervision_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/supervision"
)

func lineOf(t *testing.T, o *supervision.FederationOverview, of id.ID) supervision.SubordinateFigures {
	t.Helper()
	for _, l := range o.Lines {
		if l.Tenant.ID == of {
			return l
		}
	}
	require.Fail(t, "no line")
	return supervision.SubordinateFigures{}
}

func TestOverviewRollsUpTheWholeTree(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	run := w.campaign(w.first)
	w.stat(w.first, run, "DEEP", "2026-01-20", 100, 60, 10, 12)
	w.stat(w.first, run, "RELATIVE", "2026-01-20", 20, 20, 0, 0)
	w.month(w.first, "2026-02-01", 70, 70, 60)
	w.month(w.first, "2026-06-01", 30, 0, 20)
	w.month(w.first, "2025-06-01", 500, 0, 400)
	w.archives(w.first, 160)
	run = w.campaign(w.ofDistrict)
	w.stat(w.ofDistrict, run, "DEEP", "2026-11-20", 10, 10, 0, 0)
	w.stat(w.ofDistrict, run, "RETIREE", "2025-12-31", 77, 77, 0, 0)
	w.archives(w.ofDistrict, 40)
	w.exec(`update identity.tenant set area_code = '410500' where id = $1`, of(w.ofDistrict))

	o, err := w.Overview(w.supervisor, year)
	require.NoError(t, err)
	require.Equal(t, 4, o.Tenants, "the district, its union and two more")
	require.Len(t, o.Lines, 4)
	l := lineOf(t, o, of(w.first))
	require.Equal(t, "160", text(l.Archives))
	require.Equal(t, "120", text(l.VisitsPlanned))
	require.Equal(t, "80", text(l.VisitsReceived))
	require.Equal(t, "30", text(l.VisitsOverdue))
	require.Equal(t, "12", text(l.FollowUpsOpen))
	require.Equal(t, money.Fen(80*50000), l.CashFen)
	require.Equal(t, money.Fen(80*1000), l.GoodsFen)
	require.Equal(t, 5000, *l.CoverageBp, "80 of 160 archives")
	require.Equal(t, 3000, *l.OffSeasonBp, "30 of 100 visits")
	require.Equal(t, 1, l.Depth)
	require.NotNil(t, l.UpdatedAt)
	below := lineOf(t, o, of(w.ofDistrict))
	require.Equal(t, 2, below.Depth)
	require.Equal(t, "10", text(below.VisitsPlanned), "the run of last year is not of this one")
	empty := lineOf(t, o, of(w.second))
	require.Equal(t, "0", text(empty.Archives))
	require.Nil(t, empty.CoverageBp)
	require.Nil(t, empty.UpdatedAt)

	require.Equal(t, of(w.city), o.Total.Tenant.ID)
	require.Equal(t, "200", text(o.Total.Archives))
	require.Equal(t, "130", text(o.Total.VisitsPlanned))
	require.Equal(t, "90", text(o.Total.VisitsReceived))
	require.Equal(t, 4000, *o.Total.CoverageBp)
	require.Equal(t, 3000, *o.Total.OffSeasonBp)
	require.Equal(t, money.Fen(90*50000), o.Total.CashFen)
	require.Len(t, o.ReceivedByMonth, 12)
	require.Equal(t, "70", text(o.ReceivedByMonth[1]))
	require.Equal(t, "30", text(o.ReceivedByMonth[5]))
	require.Equal(t, "4104", o.Areas[0].AreaCode)
	require.Equal(t, "平顶山市", o.Areas[0].AreaName())
	require.Equal(t, 3, o.Areas[0].Tenants)
	require.Equal(t, "120", text(o.Areas[0].VisitsPlanned))
	require.Equal(t, "4105", o.Areas[1].AreaCode)
	require.Equal(t, "40", text(o.Areas[1].Archives))

	// The district sees its own part, an empty year is empty.
	o, err = w.Overview(w.districtsOwn, year)
	require.NoError(t, err)
	require.Equal(t, 1, o.Tenants)
	require.Equal(t, "10", text(o.Total.VisitsPlanned))
	o, err = w.Overview(w.supervisor, 2030)
	require.NoError(t, err)
	require.Equal(t, "0", text(o.Total.VisitsPlanned))
}

func TestOverviewHidesSmallFigures(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.stat(w.first, w.campaign(w.first), "DEEP", "2026-01-20", 100, 50, 47, 2)
	w.stat(w.second, w.campaign(w.second), "DEEP", "2026-01-20", 3, 2, 0, 0)
	w.archives(w.first, 200)
	w.archives(w.second, 4)
	w.month(w.first, "2026-02-01", 50, 47, 50)
	o, err := w.Overview(w.supervisor, year)
	require.NoError(t, err)
	small := lineOf(t, o, of(w.second))
	for _, g := range []supervision.GuardedCount{small.Archives, small.VisitsPlanned, small.VisitsReceived, small.VisitsOverdue} {
		require.Equal(t, "-", text(g))
	}
	large := lineOf(t, o, of(w.first))
	require.Equal(t, "100", text(large.VisitsPlanned))
	require.Equal(t, "-", text(large.VisitsOverdue))
	require.Nil(t, large.OffSeasonBp, "three visits outside of the festivals")
	require.Equal(t, "-", text(o.Total.VisitsPlanned), "103 less 100 would tell")
	require.Equal(t, "-", text(o.Total.Archives))
	require.Equal(t, "-", text(o.Areas[0].VisitsPlanned))
	require.Equal(t, "-", text(o.Total.FollowUpsOpen))
	require.Nil(t, o.Total.CoverageBp)
}

func TestWhoSeesTheOverview(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for _, ctx := range []context.Context{
		w.chairOfTheFirst, as(w.first, authz.EnterpriseUnion, authz.SuperiorSupervisor),
		as(w.city, authz.Federation, authz.TenantAdmin), as(w.city, authz.Federation, authz.UnionOfficer),
	} {
		_, err := w.Overview(ctx, year)
		require.Equal(t, errs.Forbidden, errs.CodeOf(err))
	}
	_, err := w.Overview(w.city, year)
	require.Equal(t, errs.Unauthenticated, errs.CodeOf(err))
	_, err = w.Overview(w.chairOfCity, year)
	require.NoError(t, err)
	_, err = w.Overview(w.supervisor, 1999)
	require.Equal(t, errs.BadUserInput, errs.CodeOf(err))
}

// A federation beside, or one that was led away, sees nothing.
func TestSiblingsSeeNothing(t *testing.T) {
	t.Parallel()
	w, beside := newWorld(t), newWorld(t)
	w.stat(w.first, w.campaign(w.first), "DEEP", "2026-01-20", 100, 50, 0, 0)
	o, err := beside.Overview(beside.supervisor, year)
	require.NoError(t, err)
	require.Equal(t, "0", text(o.Total.VisitsPlanned))
	for _, l := range o.Lines {
		require.NotEqual(t, of(w.first), l.Tenant.ID)
	}
	o, err = w.Overview(w.districtsOwn, year)
	require.NoError(t, err)
	require.Equal(t, "0", text(o.Total.VisitsPlanned), "the city's union is not the district's")
	w.exec(`update identity.tenant set state = 'CLOSED' where id = $1`, of(w.first))
	o, err = w.Overview(w.supervisor, year)
	require.NoError(t, err)
	require.Equal(t, 3, o.Tenants)
	require.Equal(t, "0", text(o.Total.VisitsPlanned))
}

func TestOverviewIsOneRoundTrip(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	ctx, n := db.WithCounter(w.supervisor)
	_, err := w.Overview(ctx, year)
	require.NoError(t, err)
	require.EqualValues(t, 1, n.RoundTrips.Load())
	require.EqualValues(t, 1, n.Statements.Load())
}
