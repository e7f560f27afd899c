package figures_test

import (
	"math/rand/v2"
	"os"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/campaign/campaigntest"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/followup"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/run"
	"github.com/nuanxin/nuanxin/internal/visit"
)

// dice are random numbers that NUANXIN_SEED repeats.
func dice(t *testing.T) *rand.Rand {
	t.Helper()
	seed := uint64(clock.System.Now().UnixNano())
	if text := os.Getenv("NUANXIN_SEED"); text != "" {
		n, err := strconv.ParseUint(text, 10, 64)
		require.NoError(t, err)
		seed = n
	}
	t.Logf("NUANXIN_SEED=%d", seed)
	return rand.New(rand.NewPCG(seed, 1))
}

// Whatever is done to a thousand households in a year of runs, in whatever order
// reports come in, the figures are those of a recount.
func TestFiguresAreThoseOfARecount(t *testing.T) {
	t.Parallel()
	r := dice(t)
	w := newDoor(t, 1)
	archives := w.Many(1000, 1000)
	for round, theme := range []campaign.CampaignTheme{campaign.Everyday, campaign.SpringFestival, campaign.SummerCool} {
		w.Settle()
		_, w.Open = w.Visiting(func(in *campaign.CampaignInput) {
			in.Theme = theme
			in.Audience.Exclusions = []audience.AudienceExclusionInput{{ArchiveID: archives[round], Reason: "抽签"}}
		})
		opened := w.Now.Now()
		for range 100 {
			w.Now.Set(opened.Add(time.Duration(r.Int64N(int64(100 * 24 * time.Hour)))))
			w.chance(r, opened, archives[round])
		}
		w.Now.Set(opened.Add(100 * 24 * time.Hour))
	}
	_, err := w.Run.Cancel(w.Officer.Ctx, w.Action())
	require.NoError(t, err)
	require.Greater(t, campaigntest.One[int](w.World, `select sum(received) from app.campaign_stat`), 80)
	require.Greater(t, campaigntest.One[int](w.World, `select count(*) from app.campaign_month`), 3)
	w.RequireCounted()
}

// chance does something with some visit of the run.
func (w *door) chance(r *rand.Rand, opened time.Time, excluded id.ID) {
	w.T.Helper()
	v := campaigntest.Fetch[*visit.Visit](w.World, `select id, cash_fen, version from app.visit where run_id = $1 order by id
		offset $2 limit 1`, w.Open.ID, r.IntN(1000))[0]
	at := opened.Add(time.Duration(r.Int64N(int64(w.Now.Now().Sub(opened)) + 1)))
	change := func(in *visit.ReportVisitInput) {
		in.At = at
		for range r.IntN(3) {
			in.Requests = append(in.Requests, campaigntest.Requests(followup.FollowUpOther, "诉求")...)
		}
	}
	var err error
	switch n := r.IntN(10); {
	case n < 6:
		_, err = w.Visit.Report(w.Officer.Ctx, w.Received(v, w.Officer, change, func(in *visit.ReportVisitInput) {
			in.CashFen = new(money.Fen(r.Int64N(int64(v.CashFen) + 1)))
		}))
	case n < 8:
		_, err = w.Visit.Report(w.Officer.Ctx, w.NotHome(v, change))
	case n < 9:
		_, err = w.Visit.Remove(w.Officer.Ctx, visit.RemoveVisitInput{ID: v.ID, ExpectedVersion: v.Version, Reason: "核查不实"})
	default:
		err = w.answerSome(r)
	}
	if r.IntN(100) == 0 {
		_, _, err = w.Run.Add(w.Officer.Ctx, run.AddVisitsInput{RunID: w.Open.ID, ArchiveIDs: []id.ID{excluded}, Reason: "补录"})
	}
	if code := errs.CodeOf(err); code != "" && code != errs.FailedPrecondition && code != errs.Conflict {
		require.NoError(w.T, err)
	}
}

func (w *door) answerSome(r *rand.Rand) error {
	open := campaigntest.Fetch[id.ID](w.World, `select id from app.follow_up where ended_at is null order by id limit 20`)
	if len(open) == 0 {
		return nil
	}
	_, err := w.FollowUp.Update(w.Officer.Ctx, followup.UpdateFollowUpInput{
		ID: open[r.IntN(len(open))], ExpectedVersion: 1, State: new(followup.FollowUpDone), Result: new("已办"),
	})
	return err
}

func TestRecountRepairsWrongFigures(t *testing.T) {
	t.Parallel()
	w := newDoor(t, 3)
	visits := w.Visits(w.Open)
	w.Report(w.Helper, w.Received(visits[0], w.Helper, func(in *visit.ReportVisitInput) {
		in.Requests = campaigntest.Requests(followup.FollowUpJob, "找工作")
	}))
	w.Report(w.Helper, w.NotHome(visits[1]))
	right := w.AllFigures()
	for _, damage := range []string{
		`update app.campaign_stat set received = received + 7, planned_cash_fen = 1, follow_ups_open = 0`,
		`delete from app.campaign_stat`,
		`update app.campaign_month set households_first = 0, cash_fen = cash_fen - 1`,
		`delete from app.campaign_month`,
		`insert into app.campaign_stat (tenant_id, run_id, class, theme, opened_on, overdue_from, received, updated_at)
			select tenant_id, id, 'RETIREE', theme, current_date, overdue_from, 3, now() from app.campaign_run`,
	} {
		w.Exec(damage)
		require.NotEqual(t, right, w.AllFigures())
		w.Now.Advance(24 * time.Hour)
		w.Recount()
		w.Exec(`delete from app.campaign_stat where class = 'RETIREE' and received = 0`)
		require.Equal(t, right, w.AllFigures(), damage)
		w.RequireRolledUp()
	}
}

func TestRecountGoesOnAsLongAsFiguresMayChange(t *testing.T) {
	t.Parallel()
	w := newDoor(t, 1)
	waiting := func() int {
		return campaigntest.One[int](w.World, `select count(*) from app.job where kind = 'campaign.recount' and state = 'pending'`)
	}
	require.Equal(t, 1, waiting())
	w.Now.Advance(24 * time.Hour)
	w.Recount()
	require.Equal(t, 1, waiting(), "the next night")
	w.Report(w.Helper, w.NotHome(w.Visits(w.Open)[0]))
	w.Settle()
	_, err := w.Run.Close(w.Officer.Ctx, w.Closing("完成"))
	require.NoError(t, err)
	w.Now.Advance(41 * 24 * time.Hour)
	w.Recount()
	require.Zero(t, waiting())
}
