package jobs_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/jobs/jobstest"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

// every is a rule of fixed steps, "1h" for instance.
type every time.Duration

func (e every) Next(after time.Time) (time.Time, bool) {
	return after.Truncate(time.Duration(e)).Add(time.Duration(e)), true
}

// never is a rule that has ended, stuck one that does not move on.
type (
	never struct{}
	stuck struct{}
)

func (never) Next(time.Time) (time.Time, bool)       { return time.Time{}, false }
func (stuck) Next(after time.Time) (time.Time, bool) { return after, true }

func parseRule(_ context.Context, _ id.ID, text string) (jobs.Rule, error) {
	switch text {
	case "never":
		return never{}, nil
	case "stuck":
		return stuck{}, nil
	case "panic":
		panic("no such month")
	}
	d, err := time.ParseDuration(text)
	return every(d), err
}

func (w *world) scheduling(t *testing.T) *jobs.Engine {
	return jobstest.Engine(t, w.DB.DB, w.registry, parseRule)
}

func (w *world) put(t *testing.T, ctx context.Context, s jobs.Schedule) (put jobs.Schedule) {
	t.Helper()
	s.ID = id.New(id.Schedule)
	w.inTenant(t, ctx, func(ctx context.Context, tx db.Tx) (err error) {
		put, err = jobs.PutSchedule(ctx, tx, parseRule, countTask(jobs.Options{}), s, countPayload{N: 3})
		return err
	})
	return put
}

func TestSchedule_ComesDueOnce(t *testing.T) {
	w := newWorld(t)
	ctx := w.Tenant(t)
	var got jobs.Info
	jobs.Handle(w.registry, countTask(jobs.Options{}), func(ctx context.Context, tx db.Tx, job *jobs.Job, p countPayload) error {
		got = job.Info
		require.Equal(t, 3, p.N)
		return insertEffect(ctx, tx, job)
	})
	s := w.put(t, ctx, jobs.Schedule{Rule: "1h", CreatedBy: id.New(id.Account)})
	require.Equal(t, jobs.ScheduleActive, s.State)
	require.WithinRange(t, s.NextAt, time.Now(), time.Now().Add(time.Hour))
	e := w.scheduling(t)
	require.NoError(t, e.RunSchedules(t.Context()))
	require.Zero(t, jobstest.Drain(t, ctx, e), "not yet")

	jobstest.Pass(t, ctx, w.DB.DB, time.Hour)
	for range 3 {
		require.NoError(t, e.RunSchedules(t.Context()))
	}
	require.Equal(t, 1, jobstest.Drain(t, ctx, e))
	require.Equal(t, s.ID, got.ScheduleID)
	require.Equal(t, s.CreatedBy, got.CreatedBy)
	require.True(t, got.DueAt.Equal(s.NextAt.Add(-time.Hour)), "the moment the rule meant, as moved by the test")
	require.Equal(t, 1, w.number(t, "select count(*) from app.schedule_occurrence where state = 'fired'"))
}

// A command that has judged one opening plants that very moment, though it passes
// while the command is at work.
func TestSchedule_FirstMomentMayBeGiven(t *testing.T) {
	w := newWorld(t)
	ctx := w.Tenant(t)
	jobs.Handle(w.registry, countTask(jobs.Options{}), handleCount)
	w.put(t, ctx, jobs.Schedule{Rule: "24h", NextAt: time.Now().Add(-time.Minute)})
	e := w.scheduling(t)
	require.NoError(t, e.RunSchedules(t.Context()))
	require.Equal(t, 1, jobstest.Drain(t, ctx, e))
}

func TestSchedule_FoundTooLateIsMissed(t *testing.T) {
	w := newWorld(t)
	ctx := w.Tenant(t)
	w.put(t, ctx, jobs.Schedule{Rule: "1h", Grace: 90 * time.Minute})
	jobstest.Pass(t, ctx, w.DB.DB, 5*time.Hour) // the servers were off
	e := w.scheduling(t)
	require.NoError(t, e.RunSchedules(t.Context()))
	missed := w.number(t, "select count(*) from app.schedule_occurrence where state = 'missed'")
	fired := w.number(t, "select count(*) from app.schedule_occurrence where state = 'fired'")
	require.Equal(t, 5, missed+fired, "each due moment is on record")
	require.Contains(t, []int{1, 2}, fired, "those within the grace are acted on")
	require.Equal(t, fired, w.number(t, "select count(*) from app.job"))
	require.Equal(t, int64(missed), e.Snapshot().Missed)
}

func TestSchedule_TwoSchedulersTwoRelays(t *testing.T) {
	w := newWorld(t)
	_, client := startRedis(t)
	jobs.Handle(w.registry, countTask(jobs.Options{}), handleCount)
	const tenants, hours = 6, 5
	for range tenants {
		ctx := w.Tenant(t)
		w.put(t, ctx, jobs.Schedule{Rule: "1h"})
		jobstest.Pass(t, ctx, w.DB.DB, hours*time.Hour)
	}
	for range 2 {
		w.start(t, withRedis(client), func(c *jobs.Config) { c.ParseRule = parseRule })
	}
	w.eventually(t, tenants*hours, countDone)
	require.Equal(t, tenants*hours, w.number(t, "select count(*) from app.job"))
	require.Equal(t, tenants*hours, w.number(t, "select count(*) from app.schedule_occurrence"))
	w.exactlyOnce(t)
}

func TestSchedule_PauseResumeDelete(t *testing.T) {
	w := newWorld(t)
	ctx := w.Tenant(t)
	e := w.scheduling(t)
	s := w.put(t, ctx, jobs.Schedule{Rule: "1h"})
	w.inTenant(t, ctx, func(ctx context.Context, tx db.Tx) error { return jobs.PauseSchedule(ctx, tx, s.ID) })
	jobstest.Pass(t, ctx, w.DB.DB, 3*time.Hour)
	require.NoError(t, e.RunSchedules(t.Context()))
	require.Zero(t, w.number(t, "select count(*) from app.schedule_occurrence"))

	w.inTenant(t, ctx, func(ctx context.Context, tx db.Tx) error {
		next, err := jobs.ResumeSchedule(ctx, tx, parseRule, s.ID)
		require.WithinRange(t, next, time.Now(), time.Now().Add(time.Hour))
		return err
	})
	jobstest.Pass(t, ctx, w.DB.DB, time.Hour)
	require.NoError(t, e.RunSchedules(t.Context()))
	require.Equal(t, 1, w.number(t, "select count(*) from app.schedule_occurrence"), "the pause swallowed the rest")

	w.inTenant(t, ctx, func(ctx context.Context, tx db.Tx) error { return jobs.DeleteSchedule(ctx, tx, s.ID) })
	require.Equal(t, 1, w.number(t, "select count(*) from app.job"), "its job stays")
	err := w.InTenant(ctx, func(ctx context.Context, tx db.Tx) error { return jobs.PauseSchedule(ctx, tx, s.ID) })
	require.Equal(t, errs.NotFound, errs.CodeOf(err))
}

func TestSchedule_Ends(t *testing.T) {
	w := newWorld(t)
	ctx := w.Tenant(t)
	require.Equal(t, jobs.ScheduleEnded, w.put(t, ctx, jobs.Schedule{Rule: "never"}).State)
	require.Equal(t, jobs.ScheduleEnded, w.put(t, ctx, jobs.Schedule{Rule: "1h", Until: time.Now()}).State)
	jobstest.Pass(t, ctx, w.DB.DB, 3*time.Hour)
	require.NoError(t, w.scheduling(t).RunSchedules(t.Context()))
	require.Zero(t, w.number(t, "select count(*) from app.schedule_occurrence"))
}

func TestSchedule_BadRulesAreRefused(t *testing.T) {
	w := newWorld(t)
	ctx := w.Tenant(t)
	for _, s := range []jobs.Schedule{{Rule: "stuck"}, {Rule: "panic"}, {Rule: "soon"}, {Rule: "1h", Zone: "Mars/Olympus"}} {
		s.ID = id.New(id.Schedule)
		require.Error(t, w.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
			_, err := jobs.PutSchedule(ctx, tx, parseRule, countTask(jobs.Options{}), s, countPayload{})
			return err
		}), s)
	}
}

// A rule that breaks later, by a change of the program, holds nobody else up.
func TestSchedule_OneBrokenRuleHoldsNobodyUp(t *testing.T) {
	w := newWorld(t)
	ctx := w.Tenant(t)
	broken, fine := w.put(t, ctx, jobs.Schedule{Rule: "1h"}), w.put(t, ctx, jobs.Schedule{Rule: "1h"})
	jobstest.Pass(t, ctx, w.DB.DB, time.Hour)
	parse := func(ctx context.Context, tn id.ID, text string) (jobs.Rule, error) {
		if text == "2h" {
			return nil, errors.New("no such rule")
		}
		return parseRule(ctx, tn, text)
	}
	_, err := w.Super(t).Exec(t.Context(), "update app.schedule set rule = '2h' where id = $1", broken.ID)
	require.NoError(t, err)
	require.NoError(t, jobstest.Engine(t, w.DB.DB, w.registry, parse).RunSchedules(t.Context()))
	require.Equal(t, 1, w.number(t, "select count(*) from app.schedule_occurrence where schedule_id = $1", fine.ID))
	require.Zero(t, w.number(t, "select count(*) from app.schedule_occurrence where schedule_id = $1", broken.ID))
}

func TestSchedule_SuspendedTenantIsLeftAlone(t *testing.T) {
	w := newWorld(t)
	ctx := w.Tenant(t)
	tn, _ := tenant.From(ctx)
	w.put(t, ctx, jobs.Schedule{Rule: "1h"})
	jobstest.Pass(t, ctx, w.DB.DB, time.Hour)
	_, err := w.Super(t).Exec(t.Context(), "update identity.tenant set state = 'SUSPENDED', suspended_reason = 'test' where id = $1", tn)
	require.NoError(t, err)
	require.NoError(t, w.scheduling(t).RunSchedules(t.Context()))
	require.Zero(t, w.number(t, "select count(*) from app.schedule_occurrence"))
}
