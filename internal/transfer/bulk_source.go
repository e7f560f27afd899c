package transfer

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship/bulk"
	"github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// bulkSource exports what became of every archive of a bulk (批量办理结果).
type bulkSource struct {
	bulks *bulk.Service
	texts Texts
}

// NewBulkSource makes the source of ARCHIVE_BULK.
func NewBulkSource(b *bulk.Service, texts Texts) Source { return bulkSource{b, texts} }

// Keys of the columns of a result.
const (
	bulkNumber   = "number"
	bulkHeadName = "headName"
	bulkUnit     = "unit"
	bulkOutcome  = "outcome"
	bulkReason   = "reason"
)

var (
	bulkDone    = sheet.Label{ZH: "已办理", EN: "Done"}
	bulkRefused = sheet.Label{ZH: "未办理", EN: "Left as it was"}
	bulkWaiting = sheet.Label{ZH: "待办理", EN: "Waiting"}
)

func (bulkSource) Title() sheet.Label {
	return sheet.Label{ZH: "批量办理结果", EN: "Result of a bulk"}
}

func (bulkSource) Columns() []sheet.Column {
	return []sheet.Column{
		column(bulkNumber, "档案编号", "Number", sheet.TextColumn), column(bulkHeadName, "姓名", "Name", sheet.TextColumn),
		column(bulkUnit, "所属单位", "Unit", sheet.TextColumn), column(bulkOutcome, "结果", "Outcome", sheet.TextColumn),
		{Key: bulkReason, Title: sheet.Label{ZH: "原因", EN: "Reason"}, Width: 48},
	}
}

func (s bulkSource) Check(ctx context.Context, q ExportQuery) error {
	if q.BulkID == nil {
		return errs.Invalid(errs.Field{Path: "bulkId", Code: "required"})
	}
	_, err := s.bulks.BulkByID(ctx, *q.BulkID)
	return err
}

func (s bulkSource) Count(ctx context.Context, q ExportQuery) (int, error) {
	b, err := s.bulks.BulkByID(ctx, *q.BulkID)
	if err != nil {
		return 0, err
	}
	return b.Total, nil
}

func (s bulkSource) Rows(ctx context.Context, q ExportQuery, write func([]sheet.Value) error) error {
	for after := 0; ; {
		results, err := s.bulks.Results(ctx, *q.BulkID, after, page.MaxFirst)
		if err != nil {
			return err
		}
		for _, r := range results {
			values := make([]sheet.Value, len(q.Columns))
			for i, key := range q.Columns {
				values[i] = s.value(key, &r, q.Lang)
			}
			if err := write(values); err != nil {
				return err
			}
			after = r.Seq
		}
		if len(results) < page.MaxFirst {
			return nil
		}
	}
}

func (s bulkSource) value(key string, r *bulk.Result, lang sheet.Lang) sheet.Value {
	switch key {
	case bulkNumber:
		return r.Number
	case bulkHeadName:
		return r.HeadName
	case bulkUnit:
		return r.UnitName
	case bulkOutcome:
		return outcome(r).In(lang)
	default:
		return s.reason(r, lang)
	}
}

func outcome(r *bulk.Result) sheet.Label {
	switch {
	case !r.Dealt:
		return bulkWaiting
	case r.Refusal != nil:
		return bulkRefused
	default:
		return bulkDone
	}
}

func (s bulkSource) reason(r *bulk.Result, lang sheet.Lang) sheet.Value {
	if r.Refusal == nil {
		return nil
	}
	if text, ok := s.texts(locale(lang), *r.Refusal, nil); ok {
		return text
	}
	return *r.Refusal
}
