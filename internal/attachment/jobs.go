package attachment

import (
	"context"
	"time"

	"github.com/nuanxin/nuanxin/internal/blob"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/jobs"
)

const (
	// uploadLife is how long an upload may wait for its completion.
	uploadLife = 24 * time.Hour
	sweepBatch = 500
	sweepHour  = 3 // of the night in China
)

var sweepTask = jobs.NewTask[struct{}]("attachment.sweep", jobs.Options{Lane: jobs.Slow, Priority: jobs.Background, MaxAttempts: 20})

// Register adds the handlers of this capability.
func (s *Service) Register(r *jobs.Registry) {
	jobs.HandleOutside(r, sweepTask, s.sweep)
}

// planSweep has the sweep run in the night after something comes due: one sweep a
// night for a tenant that has anything to sweep, none for others.
func (s *Service) planSweep(ctx context.Context, tx db.Tx, due time.Time) error {
	if now := s.clock.Now(); due.Before(now) {
		due = now
	}
	night := clock.DateOf(due).AddDays(1)
	_, err := sweepTask.Enqueue(ctx, tx, struct{}{}, jobs.At(night.Start().Add(sweepHour*time.Hour)), jobs.Dedup(night.String()))
	return err
}

// sweep forgets abandoned uploads and ended files, removes the objects that no row
// needs, and plans the next night's sweep if anything is left to come.
func (s *Service) sweep(ctx context.Context, job *jobs.Leased, _ struct{}) error {
	now := s.clock.Now()
	var expired int64
	err := job.Commit(ctx, func(ctx context.Context, tx db.Tx) (err error) {
		expired, err = expire(ctx, tx, now)
		return err
	})
	if err != nil {
		return err
	}
	removed, err := s.removeLeftovers(ctx, job, now)
	if err != nil {
		return err
	}
	if expired >= sweepBatch || removed >= sweepBatch {
		return job.Continue(struct{}{})
	}
	return job.Commit(ctx, func(ctx context.Context, tx db.Tx) error {
		next, err := nextDue(ctx, tx)
		if err != nil || next == nil {
			return err
		}
		return s.planSweep(ctx, tx, *next)
	})
}

// removeLeftovers removes objects first and what is written down about them after,
// so that a crash in between only removes them again.
func (s *Service) removeLeftovers(ctx context.Context, job *jobs.Leased, now time.Time) (int, error) {
	due := db.Many[string](sqlLeftovers, now, sweepBatch)
	if err := s.db.Fetch(ctx, due); err != nil || len(due.Rows) == 0 {
		return 0, err
	}
	keys := make([]blob.Key, len(due.Rows))
	for i, k := range due.Rows {
		keys[i] = blob.Key(k)
	}
	if err := s.store.Delete(ctx, keys...); err != nil {
		return 0, err
	}
	return len(keys), job.Commit(ctx, func(ctx context.Context, tx db.Tx) error { return deleteLeftovers(ctx, tx, due.Rows) })
}
