package transfer

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
)

// ConfirmImportInput names a previewed import.
type ConfirmImportInput struct {
	ID              id.ID
	ExpectedVersion int
	UpdateExisting  bool  // also write rows that change what is filed
	FinishClear     *bool // of CIVIL_ANSWERS: households of which nothing was found go on public notice
}

// ConfirmImport has the good rows written, in the caller's name. Errors: NOT_FOUND,
// FORBIDDEN, CONFLICT, FAILED_PRECONDITION (sheet.import.state).
func (s *Service) ConfirmImport(ctx context.Context, in ConfirmImportInput) (im *Import, err error) {
	a, err := me(ctx)
	if err != nil {
		return nil, err
	}
	err = s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		if im, err = lockImport(ctx, tx, in.ID); err != nil {
			return err
		}
		if err := s.allow(ctx, tx, im); err != nil {
			return err
		}
		if im.Version != in.ExpectedVersion {
			return errs.Stale(im.Version)
		}
		if err := im.move(Committing, s.clock.Now()); err != nil {
			return err
		}
		im.ConfirmedBy, im.UpdateExisting = &a.MembershipID, in.UpdateExisting
		im.FinishClear = in.FinishClear != nil && *in.FinishClear
		im.ProgressDone, im.ProgressTotal = 0, im.Counts.toWrite(in.UpdateExisting)
		if err := updateImport(ctx, tx, im); err != nil {
			return err
		}
		if _, err := commitTask.Enqueue(ctx, tx, commitPayload{ImportID: im.ID}, jobs.By(a.AccountID)); err != nil {
			return err
		}
		return s.audit.Append(ctx, tx, audit.Event{
			Action: "import.confirm", Object: audit.Of(im.ID),
			Note: map[string]any{"updateExisting": in.UpdateExisting, "finishClear": im.FinishClear, "rows": im.ProgressTotal},
		})
	})
	return im, err
}

// toWrite is how many rows a confirmation writes.
func (c ImportCounts) toWrite(updateExisting bool) int {
	if updateExisting {
		return c.New + c.Filed + c.Update + c.Differs
	}
	return c.New + c.Filed
}

// allow lets a person act on an import that they see and might make today.
func (s *Service) allow(ctx context.Context, tx db.Tx, im *Import) error {
	if err := mayChange(ctx, im); err != nil {
		return err
	}
	format, err := s.format(im.Kind)
	if err != nil {
		return err
	}
	return format.Allow(ctx, tx, im)
}
