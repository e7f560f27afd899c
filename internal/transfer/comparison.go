package transfer

import (
	"context"
	"strings"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// outcomeSource exports what became of the lines of an import, masked.
type outcomeSource struct {
	s       *Service
	kind    SheetKind // of the import
	title   sheet.Label
	effects map[Effect]sheet.Label
}

// comparison is what a list of the national system and the archives on file say of each
// other (与全国系统核对结果).
func comparison(s *Service) Source {
	return outcomeSource{s, NationalList, sheet.Label{ZH: "与全国系统核对结果", EN: "Comparison with the national system"}, comparedEffects}
}

// civilOutcome is what became of the answers to a list for civil affairs (核对反馈导入结果).
func civilOutcome(s *Service) Source {
	return outcomeSource{s, CivilAnswers, sheet.Label{ZH: "核对反馈导入结果", EN: "Answers of civil affairs, outcome"}, answeredEffects}
}

// Keys of the columns of a comparison.
const (
	comparedEffect = "effect"
	comparedRow    = "row"
	comparedName   = "name"
	comparedUnit   = "unit"
	comparedKind   = "category"
	comparedTexts  = "texts"
)

var comparedEffects = map[Effect]sheet.Label{
	EffectFiled:   {ZH: "已填报且一致", EN: "Filed, the same"},
	EffectDiffers: {ZH: "已填报但不一致", EN: "Filed, differs"},
	EffectNotHere: {ZH: "本单位无在档档案", EN: "There, not on file here"},
	EffectMissing: {ZH: "未填报", EN: "Not filed there"},
}

var answeredEffects = map[Effect]sheet.Label{
	"":            {ZH: "未导入", EN: "Not imported"},
	EffectNew:     {ZH: "新的答复", EN: "New answer"},
	EffectUpdate:  {ZH: "与已记录的答复不同", EN: "Differs from what is recorded"},
	EffectSame:    {ZH: "与已记录的答复一致", EN: "Recorded already"},
	EffectMissing: {ZH: "未答复", EN: "Not answered"},
}

func (c outcomeSource) Title() sheet.Label { return c.title }

func (outcomeSource) Columns() []sheet.Column {
	return []sheet.Column{
		column(comparedEffect, "结果", "Outcome", sheet.TextColumn), column(comparedRow, "名单行号", "Row of the list", sheet.CountColumn),
		column(comparedName, "姓名", "Name", sheet.TextColumn), column(comparedUnit, "单位", "Unit", sheet.TextColumn),
		column(comparedKind, "困难类别", "Category", sheet.TextColumn),
		{Key: comparedTexts, Title: sheet.Label{ZH: "说明", EN: "Findings"}, Width: 60},
	}
}

func (c outcomeSource) Check(ctx context.Context, q ExportQuery) error {
	_, err := c.run(ctx, q)
	return err
}

// run is the comparison, which is there as long as its rows are.
func (c outcomeSource) run(ctx context.Context, q ExportQuery) (*Import, error) {
	if q.ImportID == nil {
		return nil, errs.Invalid(errs.Field{Path: "importId", Code: "required"})
	}
	im, err := c.s.ImportByID(ctx, *q.ImportID)
	switch {
	case err != nil:
		return nil, err
	case im.Kind != c.kind:
		return nil, errs.Invalid(errs.Field{Path: "importId", Code: "unknown_value"})
	case im.RowsDeletedAt != nil:
		return nil, errs.New(errs.FailedPrecondition, "sheet.import.rows_deleted")
	}
	return im, nil
}

func (c outcomeSource) Count(ctx context.Context, q ExportQuery) (int, error) {
	im, err := c.run(ctx, q)
	if err != nil {
		return 0, err
	}
	return im.Counts.lines(), nil
}

const sqlComparison = `select ` + rowColumns + ` from ` + rowTable + ` where r.import_id = $1 and r.seq > $2 and r.result <> 'IGNORED' order by r.seq limit $3`

func (c outcomeSource) Rows(ctx context.Context, q ExportQuery, write func([]sheet.Value) error) error {
	for after := 0; ; {
		rows := db.Many[*ImportRow](sqlComparison, *q.ImportID, after, page.MaxFirst)
		if err := c.s.db.Fetch(ctx, rows); err != nil {
			return err
		}
		for _, r := range rows.Rows {
			r.kind, after = c.kind, r.Seq
			values := make([]sheet.Value, len(q.Columns))
			for i, key := range q.Columns {
				values[i] = c.value(key, r, q.Lang)
			}
			if err := write(values); err != nil {
				return err
			}
		}
		if len(rows.Rows) < page.MaxFirst {
			return nil
		}
	}
}

func (c outcomeSource) value(key string, r *ImportRow, lang sheet.Lang) sheet.Value {
	switch key {
	case comparedEffect:
		return c.effects[r.Effect].In(lang)
	case comparedRow:
		return optional(r.line())
	case comparedName:
		return r.Name
	case comparedUnit:
		return r.Unit
	case comparedKind:
		return r.Category
	default:
		return strings.Join(c.s.RowTexts(r, lang), semicolon.In(lang))
	}
}

// line is where the row stands in the file; nil for what the file lacks.
func (r *ImportRow) line() *int {
	if r.Effect == EffectMissing {
		return nil
	}
	return &r.Row
}
