package transfer

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/hardship/meanstest"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// Keys of the columns of a list of low-income standards.
const (
	standardArea      = "area_code"
	standardResidence = "residence"
	standardMonthly   = "monthly"
	standardFrom      = "effective_from"
	standardTo        = "effective_to"
	standardDocument  = "document_no"
)

var residenceWords = map[string]meanstest.Residence{
	"城镇": meanstest.Urban, "城市": meanstest.Urban, "城乡": meanstest.Urban, "农村": meanstest.Rural, "乡村": meanstest.Rural,
}

var standardColumns = []sheet.Column{
	{Key: standardArea, Title: sheet.Label{ZH: "行政区划代码", EN: "Area code"}, Required: true, Kind: sheet.DigitsColumn, Synonyms: []string{"区划代码", "地区代码"}},
	{Key: standardResidence, Title: sheet.Label{ZH: "城乡类别", EN: "Residence"}, Required: true, Options: []string{"城镇", "农村"}, Synonyms: []string{"城乡", "类别"}},
	{Key: standardMonthly, Title: sheet.Label{ZH: "月标准（元）", EN: "Yuan a month"}, Required: true, Kind: sheet.AmountColumn, Synonyms: []string{"月标准", "低保标准", "保障标准", "标准"}},
	{Key: standardFrom, Title: sheet.Label{ZH: "执行日期", EN: "In force from"}, Required: true, Kind: sheet.DateColumn, Synonyms: []string{"开始日期", "起始日期", "执行时间"}},
	{Key: standardTo, Title: sheet.Label{ZH: "截止日期", EN: "Until"}, Kind: sheet.DateColumn, Synonyms: []string{"结束日期"}},
	{Key: standardDocument, Title: sheet.Label{ZH: "文号", EN: "Document no."}, Required: true, Synonyms: []string{"文件号", "文件编号", "发文字号"}, Width: 28},
}

var standardsName = sheet.Label{ZH: "低保标准", EN: "Low-income standards"}

// standardsFormat imports lists of low-income standards (低保标准).
type standardsFormat struct {
	db    *db.DB
	means *meanstest.Service
}

// NewStandardsFormat makes the format of DIBAO_STANDARDS.
func NewStandardsFormat(d *db.DB, m *meanstest.Service) Format {
	return standardsFormat{db: d, means: m}
}

func (standardsFormat) Name(lang sheet.Lang) string { return standardsName.In(lang) }

func (f standardsFormat) Allow(ctx context.Context, _ db.Tx, _ *Import) error {
	return f.means.AllowStandardsImport(ctx)
}

func (standardsFormat) Open(src io.ReaderAt, size int64, _ sheet.Mapping) (Book, error) {
	return openList(src, size, standardColumns, func() lineReader { return readStandard })
}

func (standardsFormat) Decode(data []byte) (any, error) {
	in := &meanstest.SaveDibaoStandardInput{}
	if err := json.Unmarshal(data, in); err != nil {
		return nil, fmt.Errorf("standard: %w", err)
	}
	return in, nil
}

func (f standardsFormat) Preview(ctx context.Context, _ *Import, records []Record) (fates []Fate, err error) {
	err = f.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		planned, err := f.means.PlanStandardsTx(ctx, tx, standardsOf(records))
		fates = standardFates(planned, false)
		return err
	})
	return fates, err
}

func (f standardsFormat) WriteTx(ctx context.Context, tx db.Tx, _ *Import, records []Record) ([]Fate, error) {
	written, err := f.means.ImportStandardsTx(ctx, tx, standardsOf(records))
	return standardFates(written, true), err
}

func standardsOf(records []Record) []meanstest.SaveDibaoStandardInput {
	out := make([]meanstest.SaveDibaoStandardInput, len(records))
	for i, r := range records {
		out[i] = *r.Value.(*meanstest.SaveDibaoStandardInput)
	}
	return out
}

func standardFates(planned []meanstest.StandardFate, written bool) []Fate {
	fates := make([]Fate, len(planned))
	for i, p := range planned {
		switch {
		case p.Known:
			fates[i].Effect = EffectSame
		case p.Refusal != nil:
			fates[i].refuse(p.Refusal.Reason, "", p.Refusal.Args)
		default:
			fates[i].Effect, fates[i].Written = EffectNew, written
		}
	}
	return fates
}

func (standardsFormat) WriteTemplate(_ context.Context, dst io.Writer, lang sheet.Lang) error {
	return sheet.Template(dst, []sheet.TemplateSheet{{Name: standardsName, Columns: standardColumns}}, lang)
}

func (standardsFormat) Title(column string, lang sheet.Lang) string {
	for _, c := range standardColumns {
		if c.Key == column {
			return c.Title.In(lang)
		}
	}
	return ""
}

// standardRow reads one line.
type standardRow struct {
	table   *listTable
	cells   sheet.Row
	reasons []Reason
}

func readStandard(t *listTable, line sheet.Line) Line {
	l := Line{Sheet: t.Sheet.Name, Row: line.No, Result: sheet.OK, Read: line.Read}
	if l.ignore(line.Kind) {
		return l
	}
	r := standardRow{table: t, cells: line.Row}
	in := &meanstest.SaveDibaoStandardInput{
		AreaCode: r.area(), Residence: r.residence(), Monthly: r.monthly(), DocumentNo: r.document(),
	}
	if from := r.date(standardFrom); from != nil {
		in.EffectiveFrom = *from
	} else {
		r.fail(standardFrom, "standard_date")
	}
	if !r.cell(standardTo).IsBlank() {
		if in.EffectiveTo = r.date(standardTo); in.EffectiveTo == nil || in.EffectiveTo.Before(in.EffectiveFrom) {
			r.fail(standardTo, "standard_date")
		}
	}
	l.Name, l.Unit = in.AreaCode, r.text(standardResidence)
	if l.judge(r.reasons) {
		l.Record = in
	}
	return l
}

func (r *standardRow) cell(column string) sheet.Cell { return r.cells.Cell(r.table.Header.At(column)) }

func (r *standardRow) text(column string) string { return strings.TrimSpace(r.cell(column).Text) }

func (r *standardRow) fail(column, code string) {
	r.reasons = append(r.reasons, Reason{Code: code, Severity: sheet.Error, Column: column})
}

func (r *standardRow) area() string {
	code, err := cn.ParseAreaCode(r.text(standardArea))
	if err != nil {
		r.fail(standardArea, "area_code")
	}
	return string(code)
}

func (r *standardRow) residence() meanstest.Residence {
	residence, ok := residenceWords[r.text(standardResidence)]
	if !ok {
		r.fail(standardResidence, "residence_unknown")
	}
	return residence
}

func (r *standardRow) monthly() money.Fen {
	yuan, err := cn.ParseAmount(r.text(standardMonthly))
	if wrong, ok := errors.AsType[cn.Error](err); ok {
		r.fail(standardMonthly, string(wrong))
		return 0
	}
	fen, err := money.ParseYuan(yuan)
	if err != nil || fen <= 0 {
		r.fail(standardMonthly, string(cn.ErrAmountFormat))
	}
	return fen
}

func (r *standardRow) document() string {
	text := r.text(standardDocument)
	if text == "" {
		r.fail(standardDocument, "required")
	}
	return text
}

// date reads a date cell or a text such as 2026-07-01, 2026/7/1 or 2026年7月1日; nil
// for none.
func (r *standardRow) date(column string) *clock.Date {
	c := r.cell(column)
	if c.Kind == sheet.Date {
		return &c.Date
	}
	text := strings.NewReplacer("年", "-", "月", "-", "日", "", "/", "-", ".", "-").Replace(r.text(column))
	var y, m, d int
	if n, err := fmt.Sscanf(text, "%d-%d-%d", &y, &m, &d); n != 3 || err != nil {
		return nil
	}
	day, err := clock.ParseDate(fmt.Sprintf("%04d-%02d-%02d", y, m, d))
	if err != nil {
		return nil
	}
	return &day
}
