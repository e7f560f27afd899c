package figures

import (
	"context"
	"time"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
)

// recountTask compares the figures with what they count, every night in which runs
// are open: one run after the other, then the months.
var recountTask = jobs.NewTask[recountPayload]("campaign.recount", jobs.Options{Lane: jobs.Slow, Priority: jobs.Background})

// recountPayload names the last run recounted.
type recountPayload struct {
	After *id.ID `json:"after,omitempty"`
}

// recountAt is when few people work.
const recountAt = 3 * time.Hour

// PlantRecountTx has the figures of the tenant recounted in the coming night, once
// however many runs ask for it.
func (s *Service) PlantRecountTx(ctx context.Context, tx db.Tx) error {
	night := clock.TodayCN(s.clock).AddDays(1)
	_, err := recountTask.Enqueue(ctx, tx, recountPayload{}, jobs.At(night.Start().Add(recountAt)), jobs.Dedup(night.String()))
	return err
}

// Register adds the handlers of the capability's tasks.
func (s *Service) Register(r *jobs.Registry) {
	jobs.Handle(r, recountTask, s.recount)
}
