package member

import (
	"context"
	"time"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/jobs"
)

// How long rows are of use after their end. Sessions tell from which networks somebody
// signs in, see knownNetwork; invitations answer who let whom in, which stands in the
// audit chain for good.
const (
	keepSessions    = 100 * 24 * time.Hour
	keepInvitations = 90 * 24 * time.Hour
)

// purgeSize bounds the rows of one kind that are removed in one transaction.
const purgeSize = 5000

// purgeAt is when few people work.
const purgeAt = 4*time.Hour + 30*time.Minute

// purgeTask removes what has ended, every night: invitations of the tenant, sessions
// and tries of a password of everybody, since those belong to no tenant.
var purgeTask = jobs.NewTask[purgePayload]("member.purge", jobs.Options{Priority: jobs.Background})

type purgePayload struct{}

// Register adds the handlers of the capability's tasks.
func (s *Service) Register(r *jobs.Registry) { jobs.Handle(r, purgeTask, s.purge) }

// PlantTx begins the nightly purge for the tenant of ctx. Calling it again on the same
// day changes nothing.
func (s *Service) PlantTx(ctx context.Context, tx db.Tx) error {
	night := clock.TodayCN(s.clock).AddDays(1)
	_, err := purgeTask.Enqueue(ctx, tx, purgePayload{}, jobs.At(night.Start().Add(purgeAt)), jobs.Dedup(night.String()))
	return err
}

// purge is the handler of purgeTask: one batch, and at the end the next night.
func (s *Service) purge(ctx context.Context, tx db.Tx, job *jobs.Job, _ purgePayload) error {
	more := false
	for _, statement := range []func(context.Context, db.Tx, time.Time) (int64, error){
		purgeInvitations, purgeSessions, purgeAttempts,
	} {
		n, err := statement(ctx, tx, s.clock.Now())
		if err != nil {
			return err
		}
		more = more || n == purgeSize
	}
	if more {
		return job.Continue(purgePayload{})
	}
	return s.PlantTx(ctx, tx)
}
