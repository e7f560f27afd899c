package visit

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
)

// RequireUnitFreeTx lets a unit be dissolved whose visits have all been made. Errors:
// FAILED_PRECONDITION (campaign.unit.visits).
func (s *Service) RequireUnitFreeTx(ctx context.Context, tx db.Tx, unit id.ID) error {
	n, err := openVisitsIn(ctx, tx, unit)
	if err == nil && n > 0 {
		err = errs.New(errs.FailedPrecondition, "campaign.unit.visits", errs.Args{"count": n})
	}
	return err
}
