package transfer

import (
	"errors"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/cn"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/roster"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// Keys of the columns of a list of the national system.
const (
	filedNumber   = "number"
	filedNameOf   = "name"
	filedID       = "id_number"
	filedCategory = "category"
	filedPhone    = "phone"
	filedUnit     = "unit"
	filedSize     = "size"
	filedIncome   = "income_year"
	filedOwn      = "income_own_month"
	filedOn       = "filed_on"
)

// filedKeys are the columns of the fields that are compared.
var filedKeys = map[string]string{
	hardship.FiledName: filedNameOf, hardship.FiledCategory: filedCategory, hardship.FiledPhone: filedPhone, hardship.FiledUnit: filedUnit,
	hardship.FiledSize: filedSize, hardship.FiledIncome: filedIncome, hardship.FiledOwn: filedOwn,
}

// filedColumns have the headings of the national system first, and those of rosters.
var filedColumns = []sheet.Column{
	{Key: filedNumber, Title: sheet.Label{ZH: "职工编号", EN: "National number"}, Kind: sheet.DigitsColumn, Synonyms: []string{"困难职工编号", "档案编号", "编号"}},
	as("name", filedNameOf, true),
	as("id_number", filedID, true),
	as("category", filedCategory, false),
	as("phone", filedPhone, false),
	as("unit", filedUnit, false),
	as("household_size", filedSize, false),
	as("income_year", filedIncome, false),
	as("income_own_month", filedOwn, false),
	{Key: filedOn, Title: sheet.Label{ZH: "建档日期", EN: "Filed on"}, Kind: sheet.DateColumn, Synonyms: []string{"建档时间", "录入时间", "录入日期", "审核时间", "审批时间"}},
}

// filedRelation is found only on sheets of the members of households, which are compared
// with nothing: a list that the national system exports may have one beside the heads.
const filedRelation = "relation"

// filedHeadings are the columns that are looked for.
var filedHeadings = append(slices.Clone(filedColumns), as("relation", filedRelation, false))

// as is a column of rosters under a key of this list.
func as(ofRoster, key string, required bool) sheet.Column {
	for _, c := range slices.Concat(roster.Columns, roster.MemberColumns) {
		if c.Key == ofRoster {
			c.Key, c.Required, c.Options = key, required, nil
			return c
		}
	}
	panic("transfer: rosters have no column " + ofRoster) // found by every test
}

// filedReader reads the lines of one list, in which a person stands once.
func filedReader(today clock.Date) lineReader {
	seen := map[cn.ResidentID]int{}
	return func(t *listTable, line sheet.Line) Line {
		r := filedRow{namedRow{table: t, cells: line.Row, today: today, seen: seen}}
		return r.read(line.Kind)
	}
}

// filedRow reads one line. Only who it is about can refuse it: what cannot be read is
// left out of the comparison.
type filedRow struct{ namedRow }

func (r *filedRow) read(kind sheet.LineKind) Line {
	l := Line{Sheet: r.table.Sheet.Name, Row: r.cells.No, Result: sheet.OK, Read: r.cells.Read}
	if l.ignore(kind) {
		return l
	}
	e := &hardship.FiledEntry{
		Name: r.name(), IDNumber: r.idNumber(), Number: r.short(filedNumber), Category: r.short(filedCategory),
		Phone: r.loosePhone(), Unit: r.short(filedUnit), Size: r.persons(), IncomeYear: r.yuan(filedIncome), IncomeOwn: r.yuan(filedOwn), FiledOn: r.day(),
	}
	if r.raw(filedID) == "" {
		r.fail(filedID, roster.IDNumberRequired, nil)
	}
	l.Name, l.Unit, l.Category = cn.MaskName(e.Name), e.Unit, e.Category
	if l.judge(r.reasons) {
		l.Record = e
	}
	return l
}

// maxFiledText bounds the texts that are compared.
const maxFiledText = 60

func (r *filedRow) short(column string) string {
	s := strings.Join(strings.Fields(r.raw(column)), " ")
	if utf8.RuneCountInString(s) > maxFiledText {
		r.doubt(column, roster.TextTooLong, errs.Args{"max": maxFiledText})
		return ""
	}
	return s
}

func (r *filedRow) doubt(column, code string, args errs.Args) {
	r.reasons = append(r.reasons, Reason{Code: code, Severity: sheet.Warning, Column: column, Args: args})
}

func (r *filedRow) loosePhone() string {
	text := r.raw(filedPhone)
	if text == "" {
		return ""
	}
	phone, err := cn.ParsePhone(text)
	if err != nil {
		r.doubt(filedPhone, string(cn.ErrPhoneFormat), nil)
	}
	return phone
}

func (r *filedRow) persons() int {
	text := strings.TrimRight(r.raw(filedSize), "人口")
	if text == "" {
		return 0
	}
	n, err := strconv.Atoi(text)
	if err != nil || n < 1 {
		r.doubt(filedSize, roster.HouseholdSize, errs.Args{"min": 1, "max": 30})
		return 0
	}
	return n
}

func (r *filedRow) yuan(column string) *money.Fen {
	text := r.raw(column)
	if text == "" {
		return nil
	}
	if r.table.Header.Unit(column) == "万元" && !strings.Contains(text, "万") {
		text += "万"
	}
	amount, err := cn.ParseAmount(text)
	if wrong, ok := errors.AsType[cn.Error](err); ok {
		r.doubt(column, string(wrong), nil)
		return nil
	}
	fen, err := money.ParseYuan(amount)
	if err != nil {
		r.doubt(column, string(cn.ErrAmountFormat), nil)
		return nil
	}
	return &fen
}

func (r *filedRow) day() *clock.Date {
	s := standardRow{table: r.table, cells: r.cells}
	if s.cell(filedOn).IsBlank() {
		return nil
	}
	d := s.date(filedOn)
	if d == nil || d.After(r.today) {
		r.doubt(filedOn, roster.DateFormat, nil)
		return nil
	}
	return d
}
