package campaign_test

import (
	"context"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs/jobstest"
	"github.com/nuanxin/nuanxin/internal/notify"
)

const patience = 2 * time.Minute

// isolated is a world in a database of its own, for tests whose engines serve every
// tenant of a database.
func isolated(t *testing.T) *world {
	t.Helper()
	d := dbtest.Isolated(t)
	return worldIn(t, d.Tenant(t), d)
}

func (w *world) start(engines int) {
	w.t.Helper()
	for range engines {
		e := w.newEngine(2)
		e.Start()
		w.t.Cleanup(func() {
			ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
			defer cancel()
			e.Stop(ctx)
		})
	}
}

// await waits until every job is done, and for the run.
func (w *world) await(c *campaign.Campaign, want campaign.RunState) *campaign.CampaignRun {
	w.t.Helper()
	var found *campaign.CampaignRun
	require.Eventually(w.t, func() bool {
		runs, err := w.RunsOf(w.officer.ctx, []id.ID{c.ID})
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
	w.InBatchesOf(20)
	w.many(210, 1)
	helpers := []person{w.person("走访甲", authz.Helper, w.one), w.person("走访乙", authz.Helper, w.two)}
	c := w.approved()
	w.start(2)
	jobstest.Pass(t, w.ctx, w.db.DB, time.Hour)
	r := w.await(c, campaign.RunVisiting)

	require.Equal(t, 210, w.progress(r).Planned)
	require.Equal(t, 210, one[int](w, `select count(distinct household_key) from app.visit`))
	require.Equal(t, 1, one[int](w, `select count(*) from app.campaign_run`))
	require.Equal(t, 1, one[int](w, `select count(*) from app.schedule_occurrence where state = 'fired'`))
	require.Eventually(t, func() bool { return w.messages(notify.KindVisitAssigned) == len(helpers) }, patience, 20*time.Millisecond)
	require.Equal(t, 1, w.audited("run.expand"))
	after, err := w.CampaignByID(w.officer.ctx, c.ID)
	require.NoError(t, err)
	require.Equal(t, campaign.Ended, after.State)
}

// Server processes of the database are killed again and again while the list is made.
// Whatever was cut off was rolled back with its cursor, so nothing is missing or
// doubled in the end.
func TestKilledWorkersLoseAndDoubleNothing(t *testing.T) {
	t.Parallel()
	w := isolated(t)
	w.InBatchesOf(5)
	w.many(600, 1)
	w.person("走访甲", authz.Helper, unit{})
	c := w.approved()
	super := w.db.Super(t)
	w.start(2)
	jobstest.Pass(t, w.ctx, w.db.DB, time.Hour)
	require.Eventually(t, func() bool { return one[int](w, `select count(*) from app.campaign_run`) == 1 }, patience, time.Millisecond)

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
	var r *campaign.CampaignRun
	require.Eventually(t, func() bool {
		jobstest.Pass(t, w.ctx, w.db.DB, time.Minute)
		runs, err := w.RunsOf(w.officer.ctx, []id.ID{c.ID})
		if err != nil || len(runs[c.ID]) == 0 {
			return false
		}
		r = &runs[c.ID][0]
		return r.State == campaign.RunVisiting
	}, patience, 50*time.Millisecond)
	require.Equal(t, 600, one[int](w, `select count(*) from app.visit`))
	require.Equal(t, 600, one[int](w, `select count(distinct household_key) from app.visit`))
	require.Equal(t, 600, w.progress(r).Planned, "the figures agree with the rows")
	require.Equal(t, 1, one[int](w, `select count(*) from app.campaign_run`))
}

// Two campaigns of one union and a neighbour's open at one moment with workers enough
// for all: every household and every person of the federation is on one list.
func TestCampaignsThatOpenTogetherShareTheHouseholds(t *testing.T) {
	t.Parallel()
	d := dbtest.Isolated(t)
	root := tenantOf(d.TenantUnder(t, id.Nil, "FEDERATION"))
	a, b := worldIn(t, d.TenantUnder(t, root, "ENTERPRISE_UNION"), d), worldIn(t, d.TenantUnder(t, root, "ENTERPRISE_UNION"), d)
	var campaigns []*campaign.Campaign
	for _, w := range []*world{a, b} {
		w.InBatchesOf(10)
		w.many(100, 1) // the same people in both unions
		campaigns = append(campaigns, w.approved())
	}
	campaigns = append(campaigns, a.approved())
	a.start(2)
	b.start(2)
	for _, w := range []*world{a, b} {
		jobstest.Pass(t, w.ctx, w.db.DB, time.Hour)
	}
	ra, rb, ra2 := a.await(campaigns[0], campaign.RunVisiting), b.await(campaigns[1], campaign.RunVisiting), a.await(campaigns[2], campaign.RunVisiting)
	total := a.progress(ra).Planned + b.progress(rb).Planned + a.progress(ra2).Planned
	require.Equal(t, 100, total)
	require.Equal(t, 100, one[int](a, `select count(distinct federation_bix) from app.visit`)+
		one[int](b, `select count(distinct federation_bix) from app.visit`))
}

// A recurring campaign opens again by itself at the next moment of its rule.
func TestYearlyCampaignComesAgain(t *testing.T) {
	t.Parallel()
	w := isolated(t)
	w.household(1, w.one)
	c := w.approved(func(in *campaign.CampaignInput) {
		in.DueAt, in.Rule, in.Recurrence = nil, ptr("春节前 10 天"), campaign.Yearly
	})
	lunar := *c.NextAt
	come := func() *campaign.CampaignRun {
		t.Helper()
		next := one[time.Time](w, `select next_at from app.schedule`)
		jobstest.Pass(t, w.ctx, w.db.DB, next.Sub(clock.System.Now())+time.Second)
		require.NoError(t, w.engine.RunSchedules(t.Context()))
		w.drain()
		return w.lastRun(c)
	}
	first := come()
	require.Equal(t, campaign.RunVisiting, first.State)
	c, err := w.CampaignByID(w.officer.ctx, c.ID)
	require.NoError(t, err)
	require.Equal(t, campaign.Approved, c.State, "it goes on")
	require.WithinDuration(t, lunar, *c.NextAt, 0)

	w.forget(first.ID)
	second := come()
	require.NotEqual(t, first.ID, second.ID)
	require.Len(t, w.visits(second), 1)
	require.Equal(t, 2, one[int](w, `select count(*) from app.campaign_run`))
}

// A moment that is found when no day of visiting is left is missed, not made up for.
func TestOpeningFoundTooLateIsMissed(t *testing.T) {
	t.Parallel()
	w := isolated(t)
	w.household(1, w.one)
	w.approved(func(in *campaign.CampaignInput) { in.VisitDays = 3 })
	jobstest.Pass(t, w.ctx, w.db.DB, 5*24*time.Hour)
	require.NoError(t, w.engine.RunSchedules(t.Context()))
	w.drain()
	require.Equal(t, 0, one[int](w, `select count(*) from app.campaign_run`))
	require.Equal(t, 1, one[int](w, `select count(*) from app.schedule_occurrence where state = 'missed'`))
}

// A schedule that fires for a campaign which was paused in the same moment opens
// nothing.
func TestPausedCampaignDoesNotOpen(t *testing.T) {
	t.Parallel()
	w := isolated(t)
	w.household(1, w.one)
	c := w.approved()
	jobstest.Pass(t, w.ctx, w.db.DB, 2*time.Hour)
	require.NoError(t, w.engine.RunSchedules(t.Context()))
	_, err := w.Pause(w.officer.ctx, campaign.CampaignActionInput{ID: c.ID, ExpectedVersion: c.Version})
	require.NoError(t, err)
	w.drain()
	require.Equal(t, 0, one[int](w, `select count(*) from app.campaign_run`))
}

// Reminders seven days and one day before the end, and the escalation afterwards.
func TestRemindersAndEscalation(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.household(1, w.one)
	w.household(2, w.one)
	w.person("走访甲", authz.Helper, w.one)
	_, r := w.visiting(func(in *campaign.CampaignInput) { in.VisitDays = 30 })
	require.Equal(t, 1, w.messages(notify.KindVisitAssigned))
	later := one[int](w, `select count(*) from app.job where kind = 'campaign.tell' and state = 'pending' and run_at > now()`)
	require.Equal(t, 3, later)

	for _, step := range []struct {
		days                         int
		reminders, overdue, escalate int
	}{{23, 1, 0, 0}, {6, 2, 0, 0}, {5, 2, 1, 1}} {
		pass := time.Duration(step.days) * 24 * time.Hour
		jobstest.Pass(t, w.ctx, w.db.DB, pass)
		w.now.Advance(pass)
		w.drain()
		require.Equal(t, step.reminders, w.messages(notify.KindVisitReminder), step.days)
		require.Equal(t, step.overdue, w.messages(notify.KindVisitOverdue), step.days)
		require.Equal(t, step.escalate, w.messages(notify.KindRunOverdue), step.days)
	}
	require.Equal(t, 2, w.progress(r).Overdue)
}
