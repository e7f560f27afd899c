package printing

import (
	"context"
	"encoding/hex"
	"strings"

	"github.com/nuanxin/nuanxin/internal/attachment"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/blob"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// visible narrows prints to those of units where the caller prints.
func visible(ctx context.Context) (*db.Where, error) {
	scope, err := authz.ScopeFor(ctx, authz.FormPrint)
	if err != nil {
		return nil, err
	}
	w := &db.Where{}
	w.AddScope(scope, "o.unit_path")
	return w, nil
}

func (s *Service) printouts(ctx context.Context, narrow func(*db.Where)) ([]*Printout, error) {
	w, err := visible(ctx)
	if err != nil {
		return nil, err
	}
	narrow(w)
	rows := db.Many[*Printout](sqlPrintouts+w.SQL()+sqlPrintoutsOrder, w.Args...)
	err = s.DB.Fetch(ctx, rows)
	return rows.Rows, err
}

// Printouts lists the latest prints about a subject.
func (s *Service) Printouts(ctx context.Context, subject id.ID) ([]*Printout, error) {
	return s.printouts(ctx, func(w *db.Where) { w.Add("o.subject_id = $%d", subject) })
}

// PrintoutByID is one print. Errors: NOT_FOUND, FORBIDDEN.
func (s *Service) PrintoutByID(ctx context.Context, x id.ID) (*Printout, error) {
	found, err := s.printouts(ctx, func(w *db.Where) { w.Add("o.id = $%d", x) })
	if err != nil {
		return nil, err
	}
	if len(found) == 0 {
		return nil, errs.New(errs.NotFound, "printing.unknown")
	}
	return found[0], nil
}

// codeDigits and sumDigits are the lengths of what proves a sheet.
const (
	codeDigits = 16
	sumDigits  = 64
)

// Verify lists the prints of a sheet by the number at its foot, or of a file by its
// SHA-256; none means that the sheet is not of this union, or was changed. Errors:
// BAD_USER_INPUT, FORBIDDEN.
func (s *Service) Verify(ctx context.Context, proof string) ([]*Printout, error) {
	digits := strings.ToUpper(strings.NewReplacer("-", "", " ", "").Replace(proof))
	sum, err := hex.DecodeString(digits)
	var v validate.Errors
	v.Check(err == nil && (len(digits) == codeDigits || len(digits) == sumDigits), "proof", "print_proof")
	if err := v.Err(); err != nil {
		return nil, err
	}
	if len(digits) == sumDigits {
		return s.printouts(ctx, func(w *db.Where) { w.Add("o.sum = $%d", sum) })
	}
	code := strings.Join([]string{digits[:4], digits[4:8], digits[8:12], digits[12:]}, "-")
	return s.printouts(ctx, func(w *db.Where) { w.Add("o.code = $%d", code) })
}

// PrintoutLinkInput names a print.
type PrintoutLinkInput struct{ ID id.ID }

// Link permits one download of a print to who made it; others print for a purpose of
// their own. Each link is audited. Errors: NOT_FOUND, FORBIDDEN, FAILED_PRECONDITION
// (blob.unavailable).
func (s *Service) Link(ctx context.Context, in PrintoutLinkInput) (*attachment.DownloadLink, error) {
	by, _, err := authz.Caller(ctx)
	if err != nil {
		return nil, err
	}
	o, err := s.PrintoutByID(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	if o.PrintedBy != by {
		return nil, errs.New(errs.Forbidden, "printing.others")
	}
	if o.Whole {
		if err := authz.Require(ctx, authz.ArchiveReveal, o.Resource()); err != nil {
			return nil, err
		}
	}
	err = s.DB.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		return s.Audit.Append(ctx, tx, audit.Event{Action: "form.link", Object: audit.Of(o.ID), Reason: o.Purpose})
	})
	if err != nil {
		return nil, err
	}
	link := &attachment.DownloadLink{ExpiresAt: s.Clock.Now().Add(blob.LinkTTL)}
	link.URL, err = s.Store.PresignGet(ctx, blob.Key(o.ObjectKey), blob.Link{FileName: o.FileName(), ContentType: blob.PDF.ContentType()})
	return link, unavailable(err)
}
