package transfer

import (
	"errors"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship/roster"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// Keys of the columns of a list of named recipients.
const (
	namedSerial = "serial"
	namedNameOf = "name"
	namedClass  = "class"
	namedUnit   = "unit"
	namedID     = "id_number"
	namedPhone  = "phone"
	namedNote   = "note"
)

// classWords are the classes of people without an archive in the words of lists, the
// first of each as templates offer it.
var classWords = []struct {
	class audience.RecipientClass
	words []string
}{
	{audience.ModelWorker, []string{"劳模", "劳动模范", "先进", "先进工作者", "工匠"}},
	{audience.OnDuty, []string{"坚守岗位", "坚守岗位职工", "坚守岗位一线职工", "一线职工", "一线", "在岗"}},
	{audience.RetireeClass, []string{"退休职工", "退休", "离退休", "离退休职工"}},
	{audience.OtherClass, []string{"其他", "其它"}},
}

var namedColumns = []sheet.Column{
	{Key: namedSerial, Title: sheet.Label{ZH: "序号", EN: "No."}, Synonyms: []string{"编号", "序"}},
	{
		Key: namedNameOf, Title: sheet.Label{ZH: "姓名", EN: "Name"}, Required: true,
		Synonyms: []string{"职工姓名", "慰问对象", "慰问对象姓名", "本人姓名"},
	},
	{
		Key: namedClass, Title: sheet.Label{ZH: "对象类别", EN: "Class"}, Required: true, Options: classOptions(),
		Synonyms: []string{"慰问对象类别", "慰问类别", "人员类别", "类别", "对象类型"},
	},
	{
		Key: namedUnit, Title: sheet.Label{ZH: "所属单位", EN: "Unit"},
		Synonyms: []string{"所属工会", "工作单位", "单位名称", "单位", "所在单位", "部门", "车间"},
	},
	{
		Key: namedID, Title: sheet.Label{ZH: "身份证号", EN: "ID number"}, Kind: sheet.DigitsColumn,
		Synonyms: []string{"身份证号码", "公民身份号码", "居民身份证号码", "身份证", "证件号码"},
	},
	{
		Key: namedPhone, Title: sheet.Label{ZH: "联系电话", EN: "Phone"}, Kind: sheet.DigitsColumn,
		Synonyms: []string{"手机号码", "手机号", "手机", "电话", "联系方式"},
	},
	{Key: namedNote, Title: sheet.Label{ZH: "备注", EN: "Note"}, Synonyms: []string{"说明", "荣誉称号"}, Width: 32},
}

func classOptions() (options []string) {
	for _, c := range classWords {
		options = append(options, c.words[0])
	}
	return options
}

// withUnits offers the names for the unit column.
func withUnits(columns []sheet.Column, names []string) []sheet.Column {
	columns = slices.Clone(columns)
	for i := range columns {
		if columns[i].Key == namedUnit {
			columns[i].Options = names
		}
	}
	return columns
}

// namedPerson is one line of a list.
type namedPerson struct {
	Name     string                  `json:"name"`
	Class    audience.RecipientClass `json:"class"`
	Unit     string                  `json:"unit,omitempty"`
	IDNumber string                  `json:"idNumber,omitempty"`
	Phone    string                  `json:"phone,omitempty"`
	Note     string                  `json:"note,omitempty"`
}

func (p *namedPerson) input(unit id.ID) campaign.NamedRecipientInput {
	return campaign.NamedRecipientInput{
		Class: p.Class, Name: p.Name, UnitID: unit, IDNumber: &p.IDNumber, Phone: &p.Phone, Note: &p.Note,
	}
}

// namedReader reads the lines of one list, among which a person stands once.
func namedReader(today clock.Date) lineReader {
	seen := map[cn.ResidentID]int{}
	return func(t *listTable, line sheet.Line) Line {
		r := namedRow{table: t, cells: line.Row, today: today, seen: seen}
		return r.read(line.Kind)
	}
}

// namedRow reads one line.
type namedRow struct {
	table   *listTable
	cells   sheet.Row
	today   clock.Date
	seen    map[cn.ResidentID]int // rows of the identity numbers so far
	reasons []Reason
}

func (r *namedRow) read(kind sheet.LineKind) Line {
	l := Line{Sheet: r.table.Sheet.Name, Row: r.cells.No, Result: sheet.OK, Read: r.cells.Read}
	if l.ignore(kind) {
		return l
	}
	p := &namedPerson{Name: r.name(), Class: r.class(), Unit: r.text(namedUnit, 100), IDNumber: string(r.idNumber()), Phone: r.phone(), Note: r.text(namedNote, 200)}
	l.Name, l.Unit = cn.MaskName(p.Name), p.Unit
	if p.Class != "" {
		l.Category = r.raw(namedClass)
	}
	if l.judge(r.reasons) {
		l.Record = p
	}
	return l
}

func (r *namedRow) raw(column string) string {
	return strings.TrimSpace(r.cells.Cell(r.table.Header.At(column)).Text)
}

func (r *namedRow) fail(column, code string, args errs.Args) {
	r.reasons = append(r.reasons, Reason{Code: code, Severity: sheet.Error, Column: column, Args: args})
}

// reject records an error of package cn.
func (r *namedRow) reject(column string, err error) {
	if code, ok := errors.AsType[cn.Error](err); ok {
		r.fail(column, string(code), nil)
	}
}

func (r *namedRow) name() string {
	name, err := cn.ParseName(r.raw(namedNameOf))
	r.reject(namedNameOf, err)
	return name
}

func (r *namedRow) class() audience.RecipientClass {
	word := strings.Join(strings.Fields(r.raw(namedClass)), "")
	if word == "" {
		r.fail(namedClass, "class_required", nil)
		return ""
	}
	for _, c := range classWords {
		if slices.Contains(c.words, word) {
			return c.class
		}
	}
	r.fail(namedClass, "class_unknown", nil)
	return ""
}

func (r *namedRow) text(column string, longest int) string {
	s := strings.Join(strings.Fields(r.raw(column)), " ")
	if utf8.RuneCountInString(s) > longest {
		r.fail(column, roster.TextTooLong, errs.Args{"max": longest})
		return ""
	}
	return s
}

// idNumber may be left out; the same person twice is refused.
func (r *namedRow) idNumber() cn.ResidentID {
	text := r.raw(namedID)
	if text == "" {
		return ""
	}
	if r.cells.Cell(r.table.Header.At(namedID)).Kind == sheet.Number && cn.LossyNumber(text) {
		r.reject(namedID, cn.ErrIDLostDigits)
		return ""
	}
	number, warnings, err := cn.ParseResidentID(text, r.today)
	if err != nil {
		r.reject(namedID, err)
		return ""
	}
	for _, w := range warnings {
		r.reasons = append(r.reasons, Reason{Code: string(w), Severity: sheet.Warning, Column: namedID})
	}
	if first := r.seen[number]; first > 0 {
		r.fail(namedID, roster.DuplicateInFile, errs.Args{"row": first})
		return ""
	}
	r.seen[number] = r.cells.No
	return number
}

func (r *namedRow) phone() string {
	text := r.raw(namedPhone)
	if text == "" {
		return ""
	}
	phone, err := cn.ParsePhone(text)
	r.reject(namedPhone, err)
	return phone
}
