package hardship

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
)

// AidedTx is the archive of a household that aid is applied for; it stands still until
// the transaction ends. Sensitive facts do not open on it. Errors: NOT_FOUND.
func (s *Service) AidedTx(ctx context.Context, tx db.Tx, archive id.ID) (*Archive, error) {
	return shareArchive(ctx, tx, archive)
}

// HelpedTx notes whether aid stands granted to a household, after it was granted or taken
// back.
func (s *Service) HelpedTx(ctx context.Context, tx db.Tx, archive id.ID) error {
	_, err := tx.ExecContext(ctx, sqlHelped, archive)
	return err
}

// RequirePersonTx lets a person pass who is a present member of the household. Errors:
// NOT_FOUND.
func (s *Service) RequirePersonTx(ctx context.Context, tx db.Tx, archive, person id.ID) error {
	_, err := presentPerson(ctx, tx, archive, person)
	return err
}

// RequireAidable lets a household be helped: archive first, aid later (先建档后帮扶). A
// household in a mishap need only be on file. Errors: FAILED_PRECONDITION
// (hardship.archive.not_active).
func (a *Archive) RequireAidable(mishap bool) error {
	if a.State == Active || mishap && a.State.Live() {
		return nil
	}
	return errs.New(errs.FailedPrecondition, "hardship.archive.not_active", errs.Args{"state": string(a.State)})
}
