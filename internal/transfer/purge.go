package transfer

import (
	"context"
	"time"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/jobs"
)

// purgeSize bounds the rows removed in one transaction.
const purgeSize = 5000

// planPurge has the rows of an import removed at a moment.
func planPurge(ctx context.Context, tx db.Tx, im *Import, at time.Time) error {
	_, err := purgeTask.Enqueue(ctx, tx, importPayload{ImportID: im.ID}, jobs.At(at))
	return err
}

// purge removes the rows of an import that is over, and has its file removed. An
// import that nobody confirmed in all that time is given up first.
func (s *Service) purge(ctx context.Context, tx db.Tx, job *jobs.Job, p importPayload) error {
	im, err := lockImport(ctx, tx, p.ImportID)
	if err != nil {
		return err
	}
	now := s.clock.Now()
	if im.State == Preview {
		if err := im.move(Cancelled, now); err != nil {
			return err
		}
	}
	if !im.over(now) {
		return errMovedOn // it was confirmed meanwhile, and its end plans another purge
	}
	removed, err := deleteSomeRows(ctx, tx, im.ID, purgeSize)
	if err != nil {
		return err
	}
	if removed < purgeSize {
		im.RowsDeletedAt = &now
		if err := s.attachments.EndTx(ctx, tx, im.ID, now); err != nil {
			return err
		}
	}
	if err := updateImport(ctx, tx, im); err != nil {
		return err
	}
	if removed == purgeSize {
		return job.Continue(p)
	}
	return nil
}

// over tells whether the time for which rows are kept has passed.
func (im *Import) over(now time.Time) bool {
	if im.FinishedAt == nil || im.RowsDeletedAt != nil {
		return false
	}
	return im.State == Cancelled || !now.Before(im.FinishedAt.Add(keepRows))
}
