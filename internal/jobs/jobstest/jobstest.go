// Package jobstest lets a test run jobs and pass time without waiting: the
// database's clock decides what is due, so the test moves the due dates instead.
package jobstest

import (
	"context"
	"testing"
	"time"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/jobs"
)

// drainLimit is more jobs than any test makes; reaching it means an endless one.
const drainLimit = 20_000

// Engine makes an engine that is not started, for Drain.
func Engine(t testing.TB, d *db.DB, r *jobs.Registry, parse jobs.ParseRule) *jobs.Engine {
	t.Helper()
	e, err := jobs.New(jobs.Config{DB: d, Registry: r, ParseRule: parse})
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// Drain runs the due jobs of the tenant of ctx, and those that they enqueue, one
// after the other until none is due, and tells how many attempts that took.
func Drain(t testing.TB, ctx context.Context, e *jobs.Engine) int {
	t.Helper()
	n, err := e.RunDue(ctx, drainLimit)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// Pass lets the given time pass for the tenant of ctx: its waiting jobs and its
// schedules come due that much earlier.
func Pass(t testing.TB, ctx context.Context, d *db.DB, by time.Duration) {
	t.Helper()
	err := d.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		for _, q := range []string{
			`update app.job set run_at = run_at - make_interval(secs => ?0), next_push = next_push - make_interval(secs => ?0),
				pushed_at = pushed_at - make_interval(secs => ?0), leased_until = leased_until - make_interval(secs => ?0)
				where state = 'pending'`,
			`update app.schedule set next_at = next_at - make_interval(secs => ?0) where next_at is not null`,
		} {
			if _, err := tx.ExecContext(ctx, q, by.Seconds()); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
