package transfer

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
)

// CancelImportInput names an import that nobody confirmed.
type CancelImportInput struct{ ID id.ID }

// CancelImport gives an import up before it is confirmed; its rows go soon after.
// Errors: NOT_FOUND, FORBIDDEN, FAILED_PRECONDITION (sheet.import.state).
func (s *Service) CancelImport(ctx context.Context, in CancelImportInput) (im *Import, err error) {
	err = s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		if im, err = lockImport(ctx, tx, in.ID); err != nil {
			return err
		}
		if err := mayChange(ctx, im); err != nil {
			return err
		}
		now := s.clock.Now()
		if err := im.move(Cancelled, now); err != nil {
			return err
		}
		if err := updateImport(ctx, tx, im); err != nil {
			return err
		}
		if err := planPurge(ctx, tx, im, now); err != nil {
			return err
		}
		return s.audit.Append(ctx, tx, audit.Event{Action: "import.cancel", Object: audit.Of(im.ID)})
	})
	return im, err
}
