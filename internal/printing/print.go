package printing

import (
	"bytes"
	"context"
	"crypto/sha256"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/blob"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/pdf"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// PrintFormInput says which form is printed about what, and why.
type PrintFormInput struct {
	Form      PrintForm
	SubjectID id.ID  // as the form asks: an archive, an application, a notice …
	Purpose   string // 4 to 200 characters
	Whole     bool   // identity numbers and the like in clear
}

// Validate checks the shape.
func (in *PrintFormInput) Validate() error {
	var v validate.Errors
	v.Check(validate.Known(in.Form, printForms), "form", "unknown_value")
	v.OneLine("purpose", in.Purpose, 4, 200)
	return v.Err()
}

// setTimeout bounds how long somebody waits for a form.
const setTimeout = 20 * time.Second

// Print sets a form, keeps the file and records the print; whole facts are in the access
// log too. Errors: BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, RATE_LIMITED (printing.busy,
// secret.reveal_limit), FAILED_PRECONDITION (printing.no_survey, printing.nobody,
// hardship.archive.state, blob.unavailable).
func (s *Service) Print(ctx context.Context, in PrintFormInput) (*Printout, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	by, name, err := authz.Caller(ctx)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, setTimeout)
	defer cancel()
	if err := s.sheets.Acquire(ctx, 1); err != nil {
		return nil, errs.New(errs.RateLimited, "printing.busy").Wrap(err)
	}
	defer s.sheets.Release(1)
	form, err := s.fill[in.Form](ctx, in.SubjectID, in.Whole)
	if err != nil {
		return nil, err
	}
	if err := authz.Require(ctx, authz.FormPrint, authz.Resource{UnitPath: form.unitPath}); err != nil {
		return nil, err
	}
	form.document.Form = editions[in.Form]
	file, err := pdf.Render(&form.document)
	if err != nil {
		return nil, err
	}
	sum := sha256.Sum256(file.Bytes)
	o := &Printout{
		TenantID: authz.From(ctx).TenantID, ID: id.New(id.Printout), Form: in.Form, Edition: form.document.Form, SubjectID: in.SubjectID,
		Title: form.title, UnitID: form.unitID, UnitPath: form.unitPath, Whole: in.Whole && form.archive != nil,
		Code: file.Code, Sum: sum[:], Pages: file.Pages, Missing: string(file.Missing), Purpose: strings.TrimSpace(in.Purpose),
		PrintedBy: by, PrintedByName: name, PrintedAt: s.Clock.Now(),
	}
	if err := s.keep(ctx, o, file.Bytes); err != nil {
		return nil, err
	}
	return o, s.DB.InTenant(ctx, func(ctx context.Context, tx db.Tx) error { return s.recordTx(ctx, tx, o, form) })
}

// keep stores the file under a key made of its content: the same sheet printed again is
// the same object.
func (s *Service) keep(ctx context.Context, o *Printout, file []byte) error {
	same := uuid.NewSHA1(o.TenantID, o.Sum)
	key := blob.CleanKey(o.TenantID, [sha256.Size]byte(o.Sum), same)
	o.ObjectKey = string(key)
	return unavailable(s.Store.Put(ctx, key, bytes.NewReader(file), int64(len(file)), blob.PDF.ContentType()))
}

func (s *Service) recordTx(ctx context.Context, tx db.Tx, o *Printout, form *filled) error {
	if o.Whole {
		if err := s.Archives.LogFormTx(ctx, tx, *form.archive, string(o.Form), o.Purpose); err != nil {
			return err
		}
	}
	if err := insertPrintout(ctx, tx, o); err != nil {
		return err
	}
	return s.Audit.Append(ctx, tx, audit.Event{
		Action: "form.print", Object: audit.Of(o.ID), Reason: o.Purpose,
		Note: map[string]any{"form": o.Form, "subject": o.SubjectID, "whole": o.Whole, "code": o.Code, "sha256": o.Checksum()},
	})
}

// unavailable turns an outage of the store into a refusal that people understand.
func unavailable(err error) error {
	if err == nil || errs.CodeOf(err) != errs.Internal {
		return err
	}
	return errs.New(errs.FailedPrecondition, "blob.unavailable").Wrap(err)
}
