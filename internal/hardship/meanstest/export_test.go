package meanstest

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
)

// TryOnceMore delivers the job of a trial again.
func (s *Service) TryOnceMore(ctx context.Context, tx db.Tx, trial id.ID) error {
	return s.tryOn(ctx, tx, &jobs.Job{}, tryOnPayload{TrialID: trial})
}
