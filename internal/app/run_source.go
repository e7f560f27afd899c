package app

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/sheet"
	"github.com/nuanxin/nuanxin/internal/transfer"
)

// runSource exports an official table about a run: campaign knows the table, transfer
// how files are made.
type runSource struct{ *campaign.RunSheet }

func (s runSource) Check(ctx context.Context, q transfer.ExportQuery) error {
	if q.RunID == nil {
		return errs.Invalid(errs.Field{Path: "runId", Code: "required"})
	}
	return s.RunSheet.Check(ctx, *q.RunID)
}

func (s runSource) Count(ctx context.Context, q transfer.ExportQuery) (int, error) {
	return s.RunSheet.Count(ctx, *q.RunID)
}

func (s runSource) Rows(ctx context.Context, q transfer.ExportQuery, write func([]sheet.Value) error) error {
	return s.RunSheet.Rows(ctx, *q.RunID, q.Columns, q.Lang, write)
}
