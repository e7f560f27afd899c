package campaign_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/id"
)

func TestReportOfAHandOver(t *testing.T) {
	t.Parallel()
	w := newDoor(t, 1)
	v := w.visits(w.run)[0]
	out := w.report(w.helper, w.received(v, w.helper))
	require.False(t, out.Repeated)
	require.Equal(t, campaign.VisitReceived, out.Visit.State)
	require.Equal(t, v.Version+1, out.Visit.Version)
	require.Equal(t, v.CashFen, out.Report.CashFen, "the standard")
	require.Equal(t, v.Goods, out.Report.Goods)
	require.Equal(t, "走访甲", out.Report.HelperName)

	stored, err := w.VisitByID(w.officer.ctx, v.ID)
	require.NoError(t, err)
	require.Equal(t, campaign.VisitReceived, stored.State)
	require.Equal(t, v.CashFen, *stored.ReceivedCashFen)
	require.Equal(t, v.Goods, stored.ReceivedGoods)
	require.Equal(t, figures{
		Planned: 1, Received: 1, ReceivedPeople: 3, ReceivedCashFen: int(v.CashFen), ReceivedGoodsFen: int(v.GoodsFen),
	}, w.figures(campaign.DeepClass))
	require.Equal(t, clock.TodayCN(w.now).String(), one[string](w.world, `select last_visited_on::text from app.archive where id = $1`, *v.ArchiveID))
	require.Equal(t, 1, one[int](w.world, `select received from app.campaign_month where received_festival = 1 and households_first = 1`))
	require.Equal(t, 1, w.audited("visit.report"))
	w.requireCounted()

	reports, err := w.ReportsOf(w.officer.ctx, []id.ID{v.ID})
	require.NoError(t, err)
	require.Len(t, reports[v.ID], 1)
	files, err := w.FilesOf(w.officer.ctx, []id.ID{out.Report.ID})
	require.NoError(t, err)
	require.Equal(t, campaign.SignatureFile, files[out.Report.ID][0].Role)
}
