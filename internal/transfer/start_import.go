package transfer

import (
	"context"
	"slices"

	"github.com/nuanxin/nuanxin/internal/attachment"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/sheet"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// maxUnfinished bounds the imports of a tenant that hold rows and wait for somebody.
const maxUnfinished = 20

// StartImportInput names an uploaded file and what it is.
type StartImportInput struct {
	Kind          SheetKind
	UploadID      id.ID
	DefaultUnitID *id.ID // for rows whose unit text matches none; nil: such rows are errors
	CampaignID    *id.ID // of NAMED_RECIPIENTS
	CivilBatchID  *id.ID // of CIVIL_ANSWERS
}

// Validate checks the shape.
func (in StartImportInput) Validate() error {
	var v validate.Errors
	v.Check(slices.Contains([]SheetKind{Roster, NamedRecipients, DibaoStandards, NationalList, CivilAnswers}, in.Kind), "kind", "unknown_value")
	v.Check(in.Kind != NamedRecipients || in.CampaignID != nil, "campaignId", "required")
	v.Check(in.Kind == NamedRecipients || in.CampaignID == nil, "campaignId", "unknown_value")
	v.Check(in.Kind != CivilAnswers || in.CivilBatchID != nil, "civilBatchId", "required")
	v.Check(in.Kind == CivilAnswers || in.CivilBatchID == nil, "civilBatchId", "unknown_value")
	return v.Err()
}

// StartImport begins to read an uploaded file. Errors: BAD_USER_INPUT, NOT_FOUND,
// FORBIDDEN, FAILED_PRECONDITION (attachment.rejected, attachment.bound,
// sheet.import.not_a_sheet, sheet.import.too_many).
func (s *Service) StartImport(ctx context.Context, in StartImportInput) (*Import, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	if err := authz.RequireAny(ctx, authz.ArchiveImport); err != nil {
		return nil, err
	}
	a, err := me(ctx)
	if err != nil {
		return nil, err
	}
	format, err := s.format(in.Kind)
	if err != nil {
		return nil, err
	}
	file, err := s.attachments.CompleteUpload(ctx, attachment.CompleteUploadInput{UploadID: in.UploadID})
	if err != nil {
		return nil, err
	}
	if file.Kind != attachment.Sheet {
		return nil, errs.New(errs.FailedPrecondition, "sheet.import.not_a_sheet")
	}
	im := &Import{
		TenantID: a.TenantID, ID: id.New(id.Import), Kind: in.Kind, State: Parsing, AttachmentID: file.ID, FileName: file.FileName,
		DefaultUnitID: in.DefaultUnitID, CampaignID: in.CampaignID, CivilBatchID: in.CivilBatchID, Reasons: []*ReasonCount{}, Mapping: sheet.Mapping{}, Sheets: []ImportSheet{},
		CreatedBy: a.MembershipID, CreatedByName: a.Name, CreatedAt: s.clock.Now(), Version: 1,
	}
	return im, s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		return s.startTx(ctx, tx, format, im)
	})
}

func (s *Service) startTx(ctx context.Context, tx db.Tx, format Format, im *Import) error {
	if err := format.Allow(ctx, tx, im); err != nil {
		return err
	}
	open, err := countUnfinished(ctx, tx)
	if err != nil {
		return err
	}
	if open >= maxUnfinished {
		return errs.New(errs.FailedPrecondition, "sheet.import.too_many", errs.Args{"max": maxUnfinished})
	}
	if _, err := s.attachments.BindTx(ctx, tx, []id.ID{im.AttachmentID}, im.ID, ""); err != nil {
		return err
	}
	if err := insertImport(ctx, tx, im); err != nil {
		return err
	}
	if _, err := parseTask.Enqueue(ctx, tx, importPayload{ImportID: im.ID}, jobs.By(authz.From(ctx).AccountID)); err != nil {
		return err
	}
	return s.audit.Append(ctx, tx, audit.Event{
		Action: "import.start", Object: audit.Of(im.ID), Note: map[string]any{"kind": im.Kind, "file": im.FileName},
	})
}
