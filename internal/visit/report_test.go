package visit_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/campaign/campaigntest"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/visit"
)

func TestReportOfAHandOver(t *testing.T) {
	t.Parallel()
	w := newDoor(t, 1)
	v := w.Visits(w.Open)[0]
	out := w.Report(w.Helper, w.Received(v, w.Helper))
	require.False(t, out.Repeated)
	require.Equal(t, visit.VisitReceived, out.Visit.State)
	require.Equal(t, v.Version+1, out.Visit.Version)
	require.Equal(t, v.CashFen, out.Report.CashFen, "the standard")
	require.Equal(t, v.Goods, out.Report.Goods)
	require.Equal(t, "走访甲", out.Report.HelperName)

	stored, err := w.Visit.VisitByID(w.Officer.Ctx, v.ID)
	require.NoError(t, err)
	require.Equal(t, visit.VisitReceived, stored.State)
	require.Equal(t, v.CashFen, *stored.ReceivedCashFen)
	require.Equal(t, v.Goods, stored.ReceivedGoods)
	require.Equal(t, campaigntest.Line{
		Planned: 1, Received: 1, ReceivedPeople: 3, ReceivedCashFen: int(v.CashFen), ReceivedGoodsFen: int(v.GoodsFen),
	}, w.Figures(audience.DeepClass))
	require.Equal(t, clock.TodayCN(w.Now).String(), campaigntest.One[string](w.World, `select last_visited_on::text from app.archive where id = $1`, *v.ArchiveID))
	require.Equal(t, 1, campaigntest.One[int](w.World, `select received from app.campaign_month where received_festival = 1 and households_first = 1`))
	require.Equal(t, 1, w.Audited("visit.report"))
	w.RequireCounted()

	reports, err := w.Visit.ReportsOf(w.Officer.Ctx, []id.ID{v.ID})
	require.NoError(t, err)
	require.Len(t, reports[v.ID], 1)
	files, err := w.Visit.FilesOf(w.Officer.Ctx, []id.ID{out.Report.ID})
	require.NoError(t, err)
	require.Equal(t, visit.SignatureFile, files[out.Report.ID][0].Role)
}
