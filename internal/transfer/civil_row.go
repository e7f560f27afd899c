package transfer

import (
	"slices"
	"strings"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship/civilcheck"
	"github.com/nuanxin/nuanxin/internal/hardship/intake"
	"github.com/nuanxin/nuanxin/internal/hardship/roster"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// Keys of the columns of a list of civil affairs.
const (
	civilArchive  = "archive"
	civilResult   = "result"
	civilFindings = "findings"
	civilDocument = "document_no"
	civilAnswered = "answered_on"
)

// answerColumns are those by which an answer is found, and those that civil affairs fill in.
var answerColumns = []sheet.Column{
	{Key: civilArchive, Title: sheet.Label{ZH: "档案编号", EN: "Archive"}, Synonyms: []string{"困难职工编号", "户编号", "编号"}},
	{Key: namedNameOf, Title: sheet.Label{ZH: "姓名", EN: "Name"}, Required: true, Synonyms: []string{"被核对人", "被核对人姓名", "成员姓名", "人员姓名"}},
	{Key: namedID, Title: sheet.Label{ZH: "身份证号", EN: "ID number"}, Required: true, Kind: sheet.DigitsColumn, Synonyms: []string{"身份证号码", "公民身份号码", "居民身份证号码", "身份证", "证件号码"}},
	{Key: civilResult, Title: sheet.Label{ZH: "核对结果", EN: "Result"}, Required: true, Options: []string{"无异常", "有出入"}, Synonyms: []string{"结果", "核对结论", "核查结果", "结论"}},
	{Key: civilFindings, Title: sheet.Label{ZH: "核对情况", EN: "Findings"}, Width: 40, Synonyms: []string{"情况说明", "出入情况", "核对说明", "核查情况", "备注"}},
	{Key: civilDocument, Title: sheet.Label{ZH: "复函文号", EN: "Document no."}, Width: 24, Synonyms: []string{"文号", "报告编号", "核对报告编号", "核对报告文号"}},
	{Key: civilAnswered, Title: sheet.Label{ZH: "核对日期", EN: "Answered on"}, Required: true, Kind: sheet.DateColumn, Synonyms: []string{"答复日期", "反馈日期", "复函日期", "出具日期"}},
}

// resultWords are the answers in the words of offices.
var resultWords = map[intake.CheckResult][]string{
	intake.CheckClear:    {"无异常", "正常", "无出入", "一致", "通过", "符合", "未发现异常", "相符"},
	intake.CheckFindings: {"有出入", "有异常", "异常", "不一致", "不符", "不符合", "不通过", "不相符"},
}

// nothingWords stand in the column of findings where there are none.
var nothingWords = []string{"无", "/", "-", "—", "——", "没有"}

// answerReader reads the lines of one list, on which a person stands once and the letter
// about a household is one.
func answerReader(today clock.Date) lineReader {
	seen := map[cn.ResidentID]int{}
	letters := map[string]letter{}
	return func(t *listTable, line sheet.Line) Line {
		r := answerRow{namedRow{table: t, cells: line.Row, today: today, seen: seen}, letters}
		return r.read(line.Kind)
	}
}

// letter is the reply about a household as its first line gives it.
type letter struct {
	row        int
	documentNo string
	answeredOn clock.Date
}

// answerRow reads one line.
type answerRow struct {
	namedRow
	letters map[string]letter // by the number of the archive
}

func (r *answerRow) read(kind sheet.LineKind) Line {
	l := Line{Sheet: r.table.Sheet.Name, Row: r.cells.No, Result: sheet.OK, Read: r.cells.Read}
	if l.ignore(kind) {
		return l
	}
	a := &civilcheck.PersonAnswer{
		ArchiveNumber: r.text(civilArchive, maxFiledText), Name: r.name(), IDNumber: string(r.idNumber()), Result: r.result(),
		Findings: r.text(civilFindings, 500), DocumentNo: r.text(civilDocument, 60), AnsweredOn: r.answered(),
	}
	if r.raw(namedID) == "" {
		r.fail(namedID, roster.IDNumberRequired, nil)
	}
	r.agree(a)
	l.Name, l.Unit, l.Category = cn.MaskName(a.Name), a.ArchiveNumber, r.raw(civilResult)
	if l.judge(r.reasons) {
		l.Record = a
	}
	return l
}

func (r *answerRow) result() intake.CheckResult {
	word := strings.Join(strings.Fields(r.raw(civilResult)), "")
	if word == "" {
		r.fail(civilResult, "civil_result_missing", nil)
		return ""
	}
	for result, words := range resultWords {
		if slices.Contains(words, word) {
			return result
		}
	}
	r.fail(civilResult, "civil_result_unknown", nil)
	return ""
}

func (r *answerRow) answered() clock.Date {
	s := standardRow{table: r.table, cells: r.cells}
	if s.cell(civilAnswered).IsBlank() {
		r.fail(civilAnswered, "required", nil)
		return clock.Date{}
	}
	d := s.date(civilAnswered)
	if d == nil {
		r.fail(civilAnswered, "standard_date", nil)
		return clock.Date{}
	}
	if d.After(r.today) {
		r.fail(civilAnswered, "future_date", nil)
	}
	return *d
}

// agree refuses answers that contradict themselves or the others about the household.
func (r *answerRow) agree(a *civilcheck.PersonAnswer) {
	if slices.Contains(nothingWords, a.Findings) {
		a.Findings = ""
	}
	switch {
	case a.Result == intake.CheckClear && a.Findings != "":
		r.fail(civilFindings, "civil_clear_findings", nil)
	case a.Result == intake.CheckFindings && a.Findings == "":
		r.fail(civilFindings, "civil_findings_missing", nil)
	}
	if a.ArchiveNumber == "" {
		return
	}
	first, ok := r.letters[a.ArchiveNumber]
	switch {
	case !ok:
		r.letters[a.ArchiveNumber] = letter{r.cells.No, a.DocumentNo, a.AnsweredOn}
	case first.documentNo != a.DocumentNo || first.answeredOn != a.AnsweredOn:
		r.fail(civilDocument, "civil_contradiction", errs.Args{"row": first.row})
	}
}
