package transfer

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"iter"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship/civilcheck"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// answersFormat imports the answers of civil affairs to a list (核对名单反馈).
type answersFormat struct {
	db    *db.DB
	civil *civilcheck.Service
	clock clock.Clock
}

// NewAnswersFormat makes the format of CIVIL_ANSWERS.
func NewAnswersFormat(d *db.DB, c *civilcheck.Service, clk clock.Clock) Format {
	return answersFormat{db: d, civil: c, clock: clk}
}

var answersName = sheet.Label{ZH: "核对名单反馈", EN: "Answers of civil affairs"}

func (answersFormat) Name(lang sheet.Lang) string { return answersName.In(lang) }

func (f answersFormat) Allow(ctx context.Context, tx db.Tx, im *Import) error {
	if err := authz.RequireAny(ctx, authz.ArchiveCheck); err != nil {
		return err
	}
	return f.civil.AllowAnswersTx(ctx, tx, *im.CivilBatchID)
}

func (f answersFormat) Open(src io.ReaderAt, size int64, m sheet.Mapping) (Book, error) {
	today := clock.TodayCN(f.clock)
	return openMapped(src, size, answerColumns, m, func() lineReader { return answerReader(today) })
}

func (answersFormat) Sheets(src io.ReaderAt, size int64, m sheet.Mapping) ([]ImportSheet, error) {
	return listSheets(src, size, answerColumns, m)
}

func (answersFormat) Columns(lang sheet.Lang) (out []*ImportColumn) {
	for _, c := range answerColumns {
		out = append(out, &ImportColumn{Use: UseHeads, Key: c.Key, Title: c.Title.In(lang), Required: c.Required})
	}
	return out
}

func (answersFormat) Decode(data []byte) (any, error) {
	a := &civilcheck.PersonAnswer{}
	if err := json.Unmarshal(data, a); err != nil {
		return nil, fmt.Errorf("answer of civil affairs: %w", err)
	}
	return a, nil
}

func (f answersFormat) Preview(ctx context.Context, im *Import, records []Record) (fates []Fate, err error) {
	err = f.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		planned, err := f.civil.PlanAnswersTx(ctx, tx, *im.CivilBatchID, answersOf(records))
		fates = answerFates(planned)
		return err
	})
	return fates, err
}

func (f answersFormat) WriteTx(ctx context.Context, tx db.Tx, im *Import, records []Record) ([]Fate, error) {
	written, err := f.civil.RecordAnswersTx(ctx, tx, *im.CivilBatchID, im.FinishClear, answersOf(records))
	return answerFates(written), err
}

func answersOf(records []Record) []civilcheck.PersonAnswer {
	out := make([]civilcheck.PersonAnswer, len(records))
	for i, r := range records {
		out[i] = *r.Value.(*civilcheck.PersonAnswer)
	}
	return out
}

func answerFates(planned []civilcheck.AnswerFate) []Fate {
	fates := make([]Fate, len(planned))
	for i, p := range planned {
		fate := Fate{ArchiveID: p.ArchiveID, Written: p.Written}
		switch {
		case p.Refusal != nil:
			fate.refuse(p.Refusal.Reason, "", p.Refusal.Args)
		case p.Known:
			fate.Effect = EffectSame
		case p.Differs:
			fate.Effect = EffectUpdate
		default:
			fate.Effect = EffectNew
		}
		if p.Finished {
			fate.Reasons = append(fate.Reasons, Reason{Code: "civil_finished", Severity: sheet.OK})
		}
		if p.Held != nil {
			fate.Reasons = append(fate.Reasons, Reason{Code: p.Held.Reason, Severity: sheet.Warning, Args: p.Held.Args})
		}
		fates[i] = fate
	}
	return fates
}

// Missing are the households of the batch that still lack answers.
func (f answersFormat) Missing(ctx context.Context, im *Import, named map[id.ID]int) iter.Seq2[Line, error] {
	return func(yield func(Line, error) bool) {
		lacking, err := f.civil.Unanswered(ctx, *im.CivilBatchID)
		if err != nil {
			yield(Line{}, err)
			return
		}
		for _, x := range lacking {
			if n := x.People - named[x.ArchiveID]; n > 0 && !yield(unansweredLine(x, n), nil) {
				return
			}
		}
	}
}

func unansweredLine(x *civilcheck.Lacking, people int) Line {
	return Line{
		Result: sheet.Warning, Name: cn.MaskName(x.HeadName), Unit: x.Number, Effect: EffectMissing, ArchiveID: x.ArchiveID, Read: 1,
		Reasons: []Reason{{Code: "civil_unanswered", Severity: sheet.Warning, Args: errs.Args{"number": x.Number, "count": people}}},
	}
}

// WriteTemplate offers the columns of a list that comes back.
func (answersFormat) WriteTemplate(_ context.Context, dst io.Writer, lang sheet.Lang) error {
	return sheet.Template(dst, []sheet.TemplateSheet{{Name: answersName, Columns: answerColumns}}, lang)
}

func (answersFormat) Title(column string, lang sheet.Lang) string {
	for _, c := range answerColumns {
		if c.Key == column {
			return c.Title.In(lang)
		}
	}
	return ""
}
