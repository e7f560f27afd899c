package transfer

import (
	"context"
	"io"
	"slices"

	"github.com/nuanxin/nuanxin/internal/attachment"
	"github.com/nuanxin/nuanxin/internal/blob"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// maxRefused bounds the lines of an error workbook: households and their members.
const maxRefused = 6 * sheet.DefaultRows

// ImportErrorsInput names an import.
type ImportErrorsInput struct{ ID id.ID }

// ErrorBook makes the workbook that returns the refused lines: the same sheets with
// the reasons in the reader's language. Errors: NOT_FOUND, FORBIDDEN,
// FAILED_PRECONDITION (sheet.import.state, sheet.import.no_errors,
// sheet.import.rows_deleted), RATE_LIMITED (sheet.busy).
func (s *Service) ErrorBook(ctx context.Context, in ImportErrorsInput, lang sheet.Lang) (*attachment.DownloadLink, error) {
	im, err := s.ImportByID(ctx, in.ID)
	if err != nil {
		return nil, err
	}
	switch {
	case im.RowsDeletedAt != nil:
		return nil, errs.New(errs.FailedPrecondition, "sheet.import.rows_deleted")
	case im.State == Parsing:
		return nil, errs.New(errs.FailedPrecondition, "sheet.import.state", errs.Args{"state": string(im.State)})
	}
	refused, err := s.refusedLines(ctx, im)
	if err != nil {
		return nil, err
	}
	format, err := s.format(im.Kind)
	if err != nil {
		return nil, err
	}
	name := blob.XLSX.Rename(errorBookName.In(lang) + " " + im.FileName)
	return s.product(ctx, name, func(dst io.Writer) error {
		file, size, err := s.download(ctx, im)
		if err != nil {
			return err
		}
		defer file.Close()
		book, err := format.Open(file, size, im.Mapping)
		if err != nil {
			return err
		}
		return book.WriteErrorBook(dst, refused.reasons, s.describe(im.Kind, lang), sheet.ErrorBookOptions{Lang: lang})
	})
}

var errorBookName = sheet.Label{ZH: "未导入", EN: "Not imported"}

// place is a line of the file.
type place struct {
	sheet string
	row   int
}

type refusedLines map[place][]Reason

// reasons are why a line was refused; warnings do not matter to whoever corrects it.
func (l refusedLines) reasons(sheetName string, row int) []Reason {
	return slices.DeleteFunc(slices.Clone(l[place{sheetName, row}]), func(r Reason) bool { return r.Severity != sheet.Error })
}

func (s *Service) refusedLines(ctx context.Context, im *Import) (refusedLines, error) {
	q := db.Many[refusedRow](sqlRefused, im.ID, maxRefused)
	if err := s.db.Fetch(ctx, q); err != nil {
		return nil, err
	}
	if len(q.Rows) == 0 {
		return nil, errs.New(errs.FailedPrecondition, "sheet.import.no_errors")
	}
	lines := make(refusedLines, len(q.Rows))
	for _, r := range q.Rows {
		lines[place{r.Sheet, r.Row}] = r.Reasons
	}
	return lines, nil
}
