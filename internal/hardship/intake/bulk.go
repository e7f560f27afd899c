package intake

import (
	"context"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/notify"
)

// OpenReviewTx is CallReviewTx for somebody who opens re-checks (启动复核). Nobody is told;
// TellReviewsTx does that for many. Errors: NOT_FOUND, FORBIDDEN, FAILED_PRECONDITION
// (hardship.archive.state).
func (s *Service) OpenReviewTx(ctx context.Context, tx db.Tx, archive id.ID, note string) error {
	if _, err := s.archives.LockTx(ctx, tx, archive, authz.ArchiveCheck, nil); err != nil {
		return err
	}
	return s.CallReviewTx(ctx, tx, archive, note)
}

// AssignOwnerTx puts somebody in charge of one archive who may work on it. Errors:
// NOT_FOUND, FORBIDDEN, FAILED_PRECONDITION (hardship.archive.ended,
// hardship.intake.owner).
func (s *Service) AssignOwnerTx(ctx context.Context, tx db.Tx, archive, owner id.ID, note string) error {
	a, err := s.archives.LockTx(ctx, tx, archive, authz.ArchiveEdit, nil)
	if err != nil {
		return err
	}
	if err := s.requireOwner(ctx, tx, a, owner); err != nil {
		return err
	}
	return s.archives.AssignTx(ctx, tx, a, owner, note)
}

const sqlInCharge = `select a.id as archive_id, a.owner_id, a.unit_path from app.archive a where a.id in (?)`

// TellReviewsTx tells those in charge how many re-checks were opened for them.
func (s *Service) TellReviewsTx(ctx context.Context, tx db.Tx, archives []id.ID) error {
	if len(archives) == 0 {
		return nil
	}
	var rows []lateRow
	if err := tx.NewRaw(sqlInCharge, bun.List(archives)).Scan(ctx, &rows); err != nil {
		return err
	}
	return s.tellCounts(ctx, tx, rows, toldOwner, notify.KindArchiveReviewDue, reviewDesk)
}
