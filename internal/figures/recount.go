package figures

import (
	"context"
	"log/slog"
	"time"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
)

// recountDays is how long after its last change a run is recounted.
const recountDays = 40

// recount is the handler of recountTask. It goes on in the next night as long as
// there are runs whose figures may change.
func (s *Service) recount(ctx context.Context, tx db.Tx, job *jobs.Job, in recountPayload) error {
	now := s.clock.Now()
	run, err := nextToRecount(ctx, tx, in.After, now.AddDate(0, 0, -recountDays))
	if err != nil {
		return err
	}
	if run != nil {
		if err := recountRun(ctx, tx, *run, now); err != nil {
			return err
		}
		return job.Continue(recountPayload{After: run})
	}
	if err := recountMonths(ctx, tx, clock.DateOf(now), now); err != nil {
		return err
	}
	if in.After == nil {
		return nil
	}
	return s.PlantRecountTx(ctx, tx)
}

// recountRun repairs the figures of a run. The difference is added rather than the
// right figure set, so that reports which come in meanwhile are not lost.
func recountRun(ctx context.Context, tx db.Tx, run id.ID, now time.Time) error {
	lines, err := wrongLines(ctx, tx, run)
	if err != nil {
		return err
	}
	for _, l := range lines {
		slog.WarnContext(ctx, "campaign figures repaired", "run", run, "class", string(l.Class), "difference", l)
		if err := repairLine(ctx, tx, run, l, now); err != nil {
			return err
		}
	}
	return nil
}

// recountMonths repairs the figures of this year and the last.
func recountMonths(ctx context.Context, tx db.Tx, today clock.Date, now time.Time) error {
	from := clock.Date{Year: today.Year - 1, Month: time.January, Day: 1}
	months, err := wrongMonths(ctx, tx, from, from.AddMonths(24))
	if err != nil {
		return err
	}
	for _, m := range months {
		slog.WarnContext(ctx, "campaign months repaired", "month", m.Month.String(), "difference", m)
	}
	return AddMonthsTx(ctx, tx, months, now)
}
