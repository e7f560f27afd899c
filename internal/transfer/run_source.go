package transfer

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/sheet"
	"github.com/nuanxin/nuanxin/internal/visit"
)

// runSource exports an official table about a run: visit knows the table, transfer how
// files are made.
type runSource struct{ *visit.RunSheet }

// NewRunSource makes the source of one of the CAMPAIGN kinds.
func NewRunSource(t *visit.RunSheet) Source { return runSource{t} }

func (s runSource) Check(ctx context.Context, q ExportQuery) error {
	if q.RunID == nil {
		return errs.Invalid(errs.Field{Path: "runId", Code: "required"})
	}
	return s.RunSheet.Check(ctx, *q.RunID)
}

func (s runSource) Count(ctx context.Context, q ExportQuery) (int, error) {
	return s.RunSheet.Count(ctx, *q.RunID)
}

func (s runSource) Rows(ctx context.Context, q ExportQuery, write func([]sheet.Value) error) error {
	return s.RunSheet.Rows(ctx, *q.RunID, q.Columns, q.Lang, write)
}
