package supervision

import (
	"context"
	"time"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/jobs"
)

// refreshTask counts the archives of a tenant for the federation above, every night.
var refreshTask = jobs.NewTask[refreshPayload]("supervision.refresh", jobs.Options{Priority: jobs.Background})

type refreshPayload struct{}

// refreshAt is when few people work.
const refreshAt = 4 * time.Hour

// Register adds the handlers of the capability's tasks.
func (s *Service) Register(r *jobs.Registry) { jobs.Handle(r, refreshTask, s.refresh) }

// PlantTx begins the nightly count of the tenant of ctx with one at once. Calling it
// again on the same day changes nothing.
func (s *Service) PlantTx(ctx context.Context, tx db.Tx) error {
	today := clock.TodayCN(s.clock)
	_, err := refreshTask.Enqueue(ctx, tx, refreshPayload{}, jobs.Dedup(today.String()))
	return err
}

// RefreshTx counts the active archives of the tenant of ctx now, for the federation
// above.
func (s *Service) RefreshTx(ctx context.Context, tx db.Tx) error {
	now := s.clock.Now()
	return recountArchives(ctx, tx, clock.DateOf(now).Year, now)
}

// refresh is the handler of refreshTask; it has itself done again in the next night.
func (s *Service) refresh(ctx context.Context, tx db.Tx, _ *jobs.Job, _ refreshPayload) error {
	if err := s.RefreshTx(ctx, tx); err != nil {
		return err
	}
	night := clock.TodayCN(s.clock).AddDays(1)
	_, err := refreshTask.Enqueue(ctx, tx, refreshPayload{}, jobs.At(night.Start().Add(refreshAt)), jobs.Dedup(night.String()))
	return err
}
