package sheet

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/xuri/excelize/v2"
)

var (
	templateNotes   = Label{ZH: "填写说明", EN: "Notes"}
	templateOptions = Label{ZH: "选项", EN: "Options"}

	notesHeading = []Label{
		{ZH: "工作表", EN: "Sheet"}, {ZH: "列名", EN: "Column"}, {ZH: "是否必填", EN: "Required"},
		{ZH: "可选值", EN: "Allowed values"}, {ZH: "说明", EN: "Explanation"},
	}
	yes = Label{ZH: "是", EN: "Yes"}
)

// requiredMark follows the heading of a required column. Recognition of headings
// ignores it.
const requiredMark = " *"

// TemplateSheet is one table of a template.
type TemplateSheet struct {
	Name    Label
	Columns []Column
}

// Template writes an empty workbook: the tables, whose digit columns are text and
// whose closed columns have drop-downs, a sheet of notes, and a hidden sheet that
// holds the values of the drop-downs.
func Template(dst io.Writer, sheets []TemplateSheet, lang Lang) (err error) {
	t := template{f: excelize.NewFile(), sheets: sheets, lang: lang}
	defer func() { err = closeWith(err, t.f) }()
	for _, step := range []func() error{t.writeTables, t.writeNotes, t.writeOptions} {
		if err := step(); err != nil {
			return fmt.Errorf("sheet: template: %w", err)
		}
	}
	if err := t.f.Write(dst); err != nil {
		return fmt.Errorf("sheet: template: %w", err)
	}
	return nil
}

type template struct {
	f       *excelize.File
	sheets  []TemplateSheet
	lang    Lang
	heading int // style
}

func (t *template) writeTables() error {
	st := styler{f: t.f}
	t.heading = st.make(headingStyle())
	for i, s := range t.sheets {
		name := sheetName(s.Name.In(t.lang))
		if err := addSheet(t.f, i, name); err != nil {
			return err
		}
		for j, c := range s.Columns {
			if err := t.writeColumn(name, j+1, c, st.make(columnStyle(c.Kind))); err != nil {
				return err
			}
		}
		below := excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}
		if err := t.f.SetPanes(name, &below); err != nil {
			return err
		}
	}
	return st.err
}

func (t *template) writeColumn(sheet string, number int, c Column, style int) error {
	col, err := excelize.ColumnNumberToName(number)
	if err != nil {
		return err
	}
	title := c.Title.In(t.lang)
	if c.Required {
		title += requiredMark
	}
	return errors.Join(
		t.f.SetColStyle(sheet, col, style),
		t.f.SetColWidth(sheet, col, col, c.width()),
		t.f.SetCellStr(sheet, col+"1", excelText(title)),
		t.f.SetCellStyle(sheet, col+"1", col+"1", t.heading),
	)
}

func (t *template) writeNotes() error {
	const width = 28
	name := templateNotes.In(t.lang)
	if _, err := t.f.NewSheet(name); err != nil {
		return err
	}
	titles := make([]string, len(notesHeading))
	for i, l := range notesHeading {
		titles[i] = l.In(t.lang)
	}
	if err := errors.Join(t.f.SetColWidth(name, "A", "E", width), t.putRow(name, 1, titles...),
		t.f.SetCellStyle(name, "A1", "E1", t.heading)); err != nil {
		return err
	}
	row := 1
	for _, s := range t.sheets {
		for _, c := range s.Columns {
			required := ""
			if c.Required {
				required = yes.In(t.lang)
			}
			row++
			if err := t.putRow(name, row, s.Name.In(t.lang), c.Title.In(t.lang), required,
				strings.Join(c.Options, "、"), c.Note.In(t.lang)); err != nil {
				return err
			}
		}
	}
	return nil
}

// writeOptions puts every list on the hidden sheet, whatever its length: a list
// inside the rule is limited to 255 characters and breaks at commas.
func (t *template) writeOptions() error {
	name := templateOptions.In(t.lang)
	if _, err := t.f.NewSheet(name); err != nil {
		return err
	}
	list := 0
	for _, s := range t.sheets {
		for i, c := range s.Columns {
			if len(c.Options) == 0 {
				continue
			}
			list++
			for j, o := range c.Options {
				if err := t.put(name, list, j+1, o); err != nil {
					return err
				}
			}
			if err := t.restrict(sheetName(s.Name.In(t.lang)), i+1, c, name, list); err != nil {
				return err
			}
		}
	}
	if list == 0 {
		return t.f.DeleteSheet(name)
	}
	return t.f.SetSheetVisible(name, false)
}

// restrict makes a column a drop-down of a column of the options sheet. Other
// values are shown as a warning only: the import decides.
func (t *template) restrict(sheet string, number int, c Column, options string, list int) error {
	target, err := excelize.ColumnNumberToName(number)
	if err != nil {
		return err
	}
	source, err := excelize.ColumnNumberToName(list)
	if err != nil {
		return err
	}
	dv := excelize.NewDataValidation(true)
	dv.Sqref = fmt.Sprintf("%s2:%s%d", target, target, DefaultRows+1)
	dv.SetSqrefDropList(fmt.Sprintf("'%s'!$%s$1:$%s$%d", options, source, source, len(c.Options)))
	dv.SetError(excelize.DataValidationErrorStyleWarning, c.Title.In(t.lang), "")
	return t.f.AddDataValidation(sheet, dv)
}

func (t *template) putRow(sheet string, row int, texts ...string) error {
	for i, text := range texts {
		if err := t.put(sheet, i+1, row, text); err != nil {
			return err
		}
	}
	return nil
}

func (t *template) put(sheet string, col, row int, text string) error {
	at, err := excelize.CoordinatesToCellName(col, row)
	if err != nil {
		return err
	}
	return t.f.SetCellStr(sheet, at, excelText(text))
}
