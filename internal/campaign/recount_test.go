package campaign_test

import (
	"math/rand/v2"
	"os"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
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
	archives := w.many(1000, 1000)
	for round, theme := range []campaign.CampaignTheme{campaign.Everyday, campaign.SpringFestival, campaign.SummerCool} {
		w.settle()
		_, w.run = w.visiting(func(in *campaign.CampaignInput) {
			in.Theme = theme
			in.Audience.Exclusions = []campaign.AudienceExclusionInput{{ArchiveID: archives[round], Reason: "抽签"}}
		})
		opened := w.now.Now()
		for range 100 {
			w.now.Set(opened.Add(time.Duration(r.Int64N(int64(100 * 24 * time.Hour)))))
			w.chance(r, opened, archives[round])
		}
		w.now.Set(opened.Add(100 * 24 * time.Hour))
	}
	_, err := w.CancelRun(w.officer.ctx, w.action())
	require.NoError(t, err)
	require.Greater(t, one[int](w.world, `select sum(received) from app.campaign_stat`), 80)
	require.Greater(t, one[int](w.world, `select count(*) from app.campaign_month`), 3)
	w.requireCounted()
}

// chance does something with some visit of the run.
func (w *door) chance(r *rand.Rand, opened time.Time, excluded id.ID) {
	w.t.Helper()
	v := fetch[*campaign.Visit](w.world, `select id, cash_fen, version from app.visit where run_id = $1 order by id
		offset $2 limit 1`, w.run.ID, r.IntN(1000))[0]
	at := opened.Add(time.Duration(r.Int64N(int64(w.now.Now().Sub(opened)) + 1)))
	change := func(in *campaign.ReportVisitInput) {
		in.At = at
		for range r.IntN(3) {
			in.Requests = append(in.Requests, requests(campaign.FollowUpOther, "诉求")...)
		}
	}
	var err error
	switch n := r.IntN(10); {
	case n < 6:
		_, err = w.ReportVisit(w.officer.ctx, w.received(v, w.officer, change, func(in *campaign.ReportVisitInput) {
			in.CashFen = ptr(money.Fen(r.Int64N(int64(v.CashFen) + 1)))
		}))
	case n < 8:
		_, err = w.ReportVisit(w.officer.ctx, w.notHome(v, change))
	case n < 9:
		_, err = w.RemoveVisit(w.officer.ctx, campaign.RemoveVisitInput{ID: v.ID, ExpectedVersion: v.Version, Reason: "核查不实"})
	default:
		err = w.answerSome(r)
	}
	if r.IntN(100) == 0 {
		_, _, err = w.AddVisits(w.officer.ctx, campaign.AddVisitsInput{RunID: w.run.ID, ArchiveIDs: []id.ID{excluded}, Reason: "补录"})
	}
	if code := errs.CodeOf(err); code != "" && code != errs.FailedPrecondition && code != errs.Conflict {
		require.NoError(w.t, err)
	}
}

func (w *door) answerSome(r *rand.Rand) error {
	open := fetch[id.ID](w.world, `select id from app.follow_up where ended_at is null order by id limit 20`)
	if len(open) == 0 {
		return nil
	}
	_, err := w.UpdateFollowUp(w.officer.ctx, campaign.UpdateFollowUpInput{
		ID: open[r.IntN(len(open))], ExpectedVersion: 1, State: ptr(campaign.FollowUpDone), Result: ptr("已办"),
	})
	return err
}

func TestRecountRepairsWrongFigures(t *testing.T) {
	t.Parallel()
	w := newDoor(t, 3)
	visits := w.visits(w.run)
	w.report(w.helper, w.received(visits[0], w.helper, func(in *campaign.ReportVisitInput) {
		in.Requests = requests(campaign.FollowUpJob, "找工作")
	}))
	w.report(w.helper, w.notHome(visits[1]))
	right := w.allFigures()
	for _, damage := range []string{
		`update app.campaign_stat set received = received + 7, planned_cash_fen = 1, follow_ups_open = 0`,
		`delete from app.campaign_stat`,
		`update app.campaign_month set households_first = 0, cash_fen = cash_fen - 1`,
		`delete from app.campaign_month`,
		`insert into app.campaign_stat (tenant_id, run_id, class, theme, opened_on, overdue_from, received, updated_at)
			select tenant_id, id, 'RETIREE', theme, current_date, overdue_from, 3, now() from app.campaign_run`,
	} {
		w.exec(damage)
		require.NotEqual(t, right, w.allFigures())
		w.now.Advance(24 * time.Hour)
		w.recount()
		w.exec(`delete from app.campaign_stat where class = 'RETIREE' and received = 0`)
		require.Equal(t, right, w.allFigures(), damage)
		w.requireRolledUp()
	}
}

func TestRecountGoesOnAsLongAsFiguresMayChange(t *testing.T) {
	t.Parallel()
	w := newDoor(t, 1)
	waiting := func() int {
		return one[int](w.world, `select count(*) from app.job where kind = 'campaign.recount' and state = 'pending'`)
	}
	require.Equal(t, 1, waiting())
	w.now.Advance(24 * time.Hour)
	w.recount()
	require.Equal(t, 1, waiting(), "the next night")
	w.report(w.helper, w.notHome(w.visits(w.run)[0]))
	w.settle()
	_, err := w.CloseRun(w.officer.ctx, w.closing("完成"))
	require.NoError(t, err)
	w.now.Advance(41 * 24 * time.Hour)
	w.recount()
	require.Zero(t, waiting())
}
