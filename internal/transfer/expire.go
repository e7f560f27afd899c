package transfer

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/jobs"
)

// expire removes the file of an export and keeps its row.
func (s *Service) expire(ctx context.Context, job *jobs.Leased, p exportPayload) error {
	e, err := s.exportForJob(ctx, p.ExportID)
	if err != nil {
		return err
	}
	if err := s.store.Delete(ctx, objectKey(e.TenantID, e.ID)); err != nil {
		return err
	}
	if e.State != ExportFailed {
		e.State = Expired
	}
	return job.Commit(ctx, func(ctx context.Context, tx db.Tx) error { return updateExport(ctx, tx, e) })
}
