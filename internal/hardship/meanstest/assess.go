package meanstest

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
)

// AssessArchiveInput names an archive and the form that the caller saw.
type AssessArchiveInput struct {
	ArchiveID       id.ID
	ExpectedVersion int // of the form
}

// Assess tests a household by what is in force today and keeps the result as a
// proposal. Errors: NOT_FOUND, FORBIDDEN, CONFLICT (version), FAILED_PRECONDITION
// (hardship.archive.frozen, means.lines.missing, means.standard.none).
func (s *Service) Assess(ctx context.Context, in AssessArchiveInput) (*MeansTest, error) {
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		a, err := s.archives.LockAssessableTx(ctx, tx, in.ArchiveID, authz.ArchiveEdit)
		if err != nil {
			return err
		}
		return s.assess(ctx, tx, a, in.ExpectedVersion)
	})
	if err != nil {
		return nil, err
	}
	return s.Test(ctx, in.ArchiveID)
}

func (s *Service) assess(ctx context.Context, tx db.Tx, a *hardship.Archive, version int) error {
	sheet, err := sheetOf(ctx, tx, a.ID)
	if err != nil {
		return err
	}
	if sheet == nil {
		return errs.New(errs.FailedPrecondition, "means.lines.missing")
	}
	if sheet.Version != version {
		return errs.Stale(sheet.Version)
	}
	b, err := readBasis(ctx, tx)
	if err != nil {
		return err
	}
	people, err := peopleOf(ctx, tx, a.ID)
	if err != nil {
		return err
	}
	now := s.clock.Now()
	x, err := b.reckon(subjectOf(a), sheet, people, clock.DateOf(now))
	if err != nil {
		return err
	}
	if x.Standard == nil {
		return errs.New(errs.FailedPrecondition, "means.standard.none", errs.Args{"area": sheet.AreaCode})
	}
	files, err := s.files.ByIDTx(ctx, tx, sheet.evidence())
	if err != nil {
		return err
	}
	x.dress(files)
	row := &assessmentRow{
		TenantID: a.TenantID, ID: id.New(id.MeansAssessment), ArchiveID: a.ID, ArchiveVersion: a.Version, SheetVersion: sheet.Version,
		Explanation: *x, MadeByName: authz.From(ctx).Name, MadeAt: now,
	}
	if err := insertAssessment(ctx, tx, row); err != nil {
		return err
	}
	return s.audit.Append(ctx, tx, audit.Event{
		Action: "means.assess", Object: audit.Of(row.ID),
		Note: map[string]any{"archive": a.ID, "satisfied": x.Satisfied, "proposed": x.Proposed, "net": x.Net},
	})
}
