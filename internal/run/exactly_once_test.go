package run_test

import (
	"context"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/campaign/campaigntest"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs/jobstest"
	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/run"
)

const patience = 2 * time.Minute

// isolated is a world in a database of its own, for tests whose engines serve every
// tenant of a database.
func isolated(t *testing.T) *world {
	t.Helper()
	d := dbtest.Isolated(t)
	return &world{campaigntest.In(d.Tenant(t), t, d)}
}

func (w *world) start(engines int) {
	w.T.Helper()
	for range engines {
		e := w.NewEngine(2)
		e.Start()
		w.T.Cleanup(func() {
			ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
			defer cancel()
			e.Stop(ctx)
		})
	}
}

// await waits until every job is done, and for the run.
func (w *world) await(c *campaign.Campaign, want run.RunState) *run.CampaignRun {
	w.T.Helper()
	var found *run.CampaignRun
	require.Eventually(w.T, func() bool {
		runs, err := w.Run.RunsOf(w.Officer.Ctx, []id.ID{c.ID})
		if err != nil || len(runs[c.ID]) == 0 {
			return false
		}
		found = &runs[c.ID][0]
		return found.State == want
	}, patience, 20*time.Millisecond)
	return found
}

// Two processes, each with a scheduler and two workers, see the schedule come due at
// one moment: one occurrence, one run, each household once, each helper told once.
func TestTwoSchedulersAndFourWorkersExpandOnce(t *testing.T) {
	t.Parallel()
	w := isolated(t)
	w.Run.InBatchesOf(20)
	w.Many(210, 1)
	helpers := []campaigntest.Person{w.Person("走访甲", authz.Helper, w.One), w.Person("走访乙", authz.Helper, w.Two)}
	c := w.Approved()
	w.start(2)
	jobstest.Pass(t, w.Ctx, w.DB.DB, time.Hour)
	r := w.await(c, run.RunVisiting)

	require.Equal(t, 210, w.Progress(r).Planned)
	require.Equal(t, 210, campaigntest.One[int](w.World, `select count(distinct household_key) from app.visit`))
	require.Equal(t, 1, campaigntest.One[int](w.World, `select count(*) from app.campaign_run`))
	require.Equal(t, 1, campaigntest.One[int](w.World, `select count(*) from app.schedule_occurrence where state = 'fired'`))
	require.Eventually(t, func() bool { return w.Messages(notify.KindVisitAssigned) == len(helpers) }, patience, 20*time.Millisecond)
	require.Equal(t, 1, w.Audited("run.expand"))
	after, err := w.Campaign.CampaignByID(w.Officer.Ctx, c.ID)
	require.NoError(t, err)
	require.Equal(t, campaign.Ended, after.State)
}

// Server processes of the database are killed again and again while the list is made.
// Whatever was cut off was rolled back with its cursor, so nothing is missing or
// doubled in the end.
func TestKilledWorkersLoseAndDoubleNothing(t *testing.T) {
	t.Parallel()
	w := isolated(t)
	w.Run.InBatchesOf(5)
	w.Many(600, 1)
	w.Person("走访甲", authz.Helper, campaigntest.Unit{})
	c := w.Approved()
	super := w.DB.Super(t)
	w.start(2)
	jobstest.Pass(t, w.Ctx, w.DB.DB, time.Hour)
	require.Eventually(t, func() bool { return campaigntest.One[int](w.World, `select count(*) from app.campaign_run`) == 1 }, patience, time.Millisecond)

	kills := 0
	for range 40 {
		var killed int
		require.NoError(t, super.QueryRow(t.Context(), `select count(pg_terminate_backend(pid)) from pg_stat_activity
			where usename = 'nuanxin_app' and datname = current_database() and state <> 'idle'`).Scan(&killed))
		kills += killed
		pause := time.NewTimer(time.Duration(rand.IntN(30)) * time.Millisecond)
		<-pause.C
	}
	require.Positive(t, kills)
	// A failed attempt waits before the next one: let that time pass.
	var r *run.CampaignRun
	require.Eventually(t, func() bool {
		jobstest.Pass(t, w.Ctx, w.DB.DB, time.Minute)
		runs, err := w.Run.RunsOf(w.Officer.Ctx, []id.ID{c.ID})
		if err != nil || len(runs[c.ID]) == 0 {
			return false
		}
		r = &runs[c.ID][0]
		return r.State == run.RunVisiting
	}, patience, 50*time.Millisecond)
	require.Equal(t, 600, campaigntest.One[int](w.World, `select count(*) from app.visit`))
	require.Equal(t, 600, campaigntest.One[int](w.World, `select count(distinct household_key) from app.visit`))
	require.Equal(t, 600, w.Progress(r).Planned, "the figures agree with the rows")
	require.Equal(t, 1, campaigntest.One[int](w.World, `select count(*) from app.campaign_run`))
}

// Two campaigns of one union and a neighbour's open at one moment with workers enough
// for all: every household and every campaigntest.Person of the federation is on one list.
func TestCampaignsThatOpenTogetherShareTheHouseholds(t *testing.T) {
	t.Parallel()
	d := dbtest.Isolated(t)
	root := campaigntest.TenantOf(d.TenantUnder(t, id.Nil, "FEDERATION"))
	a, b := &world{campaigntest.In(d.TenantUnder(t, root, "ENTERPRISE_UNION"), t, d)}, &world{campaigntest.In(d.TenantUnder(t, root, "ENTERPRISE_UNION"), t, d)}
	var campaigns []*campaign.Campaign
	for _, w := range []*world{a, b} {
		w.Run.InBatchesOf(10)
		w.Many(100, 1) // the same people in both unions
		campaigns = append(campaigns, w.Approved())
	}
	campaigns = append(campaigns, a.Approved())
	a.start(2)
	b.start(2)
	for _, w := range []*world{a, b} {
		jobstest.Pass(t, w.Ctx, w.DB.DB, time.Hour)
	}
	ra, rb, ra2 := a.await(campaigns[0], run.RunVisiting), b.await(campaigns[1], run.RunVisiting), a.await(campaigns[2], run.RunVisiting)
	total := a.Progress(ra).Planned + b.Progress(rb).Planned + a.Progress(ra2).Planned
	require.Equal(t, 100, total)
	require.Equal(t, 100, campaigntest.One[int](a.World, `select count(distinct federation_bix) from app.visit`)+
		campaigntest.One[int](b.World, `select count(distinct federation_bix) from app.visit`))
}

// A recurring campaign opens again by itself at the next moment of its rule.
func TestYearlyCampaignComesAgain(t *testing.T) {
	t.Parallel()
	w := isolated(t)
	w.Household(1, w.One)
	c := w.Approved(func(in *campaign.CampaignInput) {
		in.DueAt, in.Rule, in.Recurrence = nil, new("春节前 10 天"), campaign.Yearly
	})
	lunar := *c.NextAt
	come := func() *run.CampaignRun {
		t.Helper()
		next := campaigntest.One[time.Time](w.World, `select next_at from app.schedule`)
		jobstest.Pass(t, w.Ctx, w.DB.DB, next.Sub(clock.System.Now())+time.Second)
		require.NoError(t, w.Engine.RunSchedules(t.Context()))
		w.Drain()
		return w.LastRun(c)
	}
	first := come()
	require.Equal(t, run.RunVisiting, first.State)
	c, err := w.Campaign.CampaignByID(w.Officer.Ctx, c.ID)
	require.NoError(t, err)
	require.Equal(t, campaign.Approved, c.State, "it goes on")
	require.WithinDuration(t, lunar, *c.NextAt, 0)

	w.Forget(first.ID)
	second := come()
	require.NotEqual(t, first.ID, second.ID)
	require.Len(t, w.Visits(second), 1)
	require.Equal(t, 2, campaigntest.One[int](w.World, `select count(*) from app.campaign_run`))
}

// A moment that is found when no day of visiting is left is missed, not made up for.
func TestOpeningFoundTooLateIsMissed(t *testing.T) {
	t.Parallel()
	w := isolated(t)
	w.Household(1, w.One)
	w.Approved(func(in *campaign.CampaignInput) { in.VisitDays = 3 })
	jobstest.Pass(t, w.Ctx, w.DB.DB, 5*24*time.Hour)
	require.NoError(t, w.Engine.RunSchedules(t.Context()))
	w.Drain()
	require.Equal(t, 0, campaigntest.One[int](w.World, `select count(*) from app.campaign_run`))
	require.Equal(t, 1, campaigntest.One[int](w.World, `select count(*) from app.schedule_occurrence where state = 'missed'`))
}

// A schedule that fires for a campaign which was paused in the same moment opens
// nothing.
func TestPausedCampaignDoesNotOpen(t *testing.T) {
	t.Parallel()
	w := isolated(t)
	w.Household(1, w.One)
	c := w.Approved()
	jobstest.Pass(t, w.Ctx, w.DB.DB, 2*time.Hour)
	require.NoError(t, w.Engine.RunSchedules(t.Context()))
	_, err := w.Campaign.Pause(w.Officer.Ctx, campaign.CampaignActionInput{ID: c.ID, ExpectedVersion: c.Version})
	require.NoError(t, err)
	w.Drain()
	require.Equal(t, 0, campaigntest.One[int](w.World, `select count(*) from app.campaign_run`))
}

// Reminders seven days and one day before the end, and the escalation afterwards.
func TestRemindersAndEscalation(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.Household(1, w.One)
	w.Household(2, w.One)
	w.Person("走访甲", authz.Helper, w.One)
	_, r := w.Visiting(func(in *campaign.CampaignInput) { in.VisitDays = 30 })
	require.Equal(t, 1, w.Messages(notify.KindVisitAssigned))
	later := campaigntest.One[int](w.World, `select count(*) from app.job where kind = 'campaign.tell' and state = 'pending' and run_at > now()`)
	require.Equal(t, 3, later)

	for _, step := range []struct {
		days                         int
		reminders, overdue, escalate int
	}{{23, 1, 0, 0}, {6, 2, 0, 0}, {5, 2, 1, 1}} {
		pass := time.Duration(step.days) * 24 * time.Hour
		jobstest.Pass(t, w.Ctx, w.DB.DB, pass)
		w.Now.Advance(pass)
		w.Drain()
		require.Equal(t, step.reminders, w.Messages(notify.KindVisitReminder), step.days)
		require.Equal(t, step.overdue, w.Messages(notify.KindVisitOverdue), step.days)
		require.Equal(t, step.escalate, w.Messages(notify.KindRunOverdue), step.days)
	}
	require.Equal(t, 2, w.Progress(r).Overdue)
}
