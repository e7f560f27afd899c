package sheet

import (
	"fmt"
	"io"

	"github.com/xuri/excelize/v2"
)

var (
	templateData    = Label{ZH: "数据", EN: "Data"}
	templateNotes   = Label{ZH: "填写说明", EN: "Notes"}
	templateOptions = Label{ZH: "选项", EN: "Options"}

	notesHeading = []Label{
		{ZH: "列名", EN: "Column"}, {ZH: "是否必填", EN: "Required"},
		{ZH: "可选值", EN: "Allowed values"}, {ZH: "说明", EN: "Explanation"},
	}
	yes = Label{ZH: "是", EN: "Yes"}
)

// requiredMark follows the heading of a required column. Recognition of headings
// ignores it.
const requiredMark = " *"

// Template writes an empty workbook for the columns: a data sheet whose digit
// columns are text and whose closed columns have drop-downs, a sheet of notes,
// and a hidden sheet that holds the values of the drop-downs.
func Template(dst io.Writer, cols []Column, lang Lang) (err error) {
	t := template{f: excelize.NewFile(), cols: cols, lang: lang}
	defer func() { err = closeWith(err, t.f) }()
	for _, step := range []func() error{t.writeData, t.writeNotes, t.writeOptions} {
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
	f    *excelize.File
	cols []Column
	lang Lang
}

func (t *template) writeData() error {
	name := templateData.In(t.lang)
	if err := renameFirstSheet(t.f, name); err != nil {
		return err
	}
	st := styler{f: t.f}
	heading := st.make(headingStyle())
	for i, c := range t.cols {
		col, err := excelize.ColumnNumberToName(i + 1)
		if err != nil {
			return err
		}
		title := c.Title.In(t.lang)
		if c.Required {
			title += requiredMark
		}
		for _, set := range []func() error{
			func() error { return t.f.SetColStyle(name, col, st.make(columnStyle(c.Kind))) },
			func() error { return t.f.SetColWidth(name, col, col, c.width()) },
			func() error { return t.f.SetCellStr(name, col+"1", excelText(title)) },
			func() error { return t.f.SetCellStyle(name, col+"1", col+"1", heading) },
		} {
			if err := set(); err != nil {
				return err
			}
		}
	}
	if st.err != nil {
		return st.err
	}
	return t.f.SetPanes(name, &excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"})
}

func (t *template) writeNotes() error {
	name := templateNotes.In(t.lang)
	if _, err := t.f.NewSheet(name); err != nil {
		return err
	}
	st := styler{f: t.f}
	heading := st.make(headingStyle())
	if st.err != nil {
		return st.err
	}
	if err := t.f.SetColWidth(name, "A", "D", 28); err != nil {
		return err
	}
	for i, l := range notesHeading {
		if err := t.put(name, i+1, 1, l.In(t.lang)); err != nil {
			return err
		}
	}
	if err := t.f.SetCellStyle(name, "A1", "D1", heading); err != nil {
		return err
	}
	for i, c := range t.cols {
		required := ""
		if c.Required {
			required = yes.In(t.lang)
		}
		for j, text := range []string{c.Title.In(t.lang), required, joinOptions(c.Options), c.Note.In(t.lang)} {
			if err := t.put(name, j+1, i+2, text); err != nil {
				return err
			}
		}
	}
	return nil
}

func joinOptions(options []string) string {
	text := ""
	for i, o := range options {
		if i > 0 {
			text += "、"
		}
		text += o
	}
	return text
}

// writeOptions puts every list on the hidden sheet, whatever its length: a list
// inside the rule is limited to 255 characters and breaks at commas.
func (t *template) writeOptions() error {
	name := templateOptions.In(t.lang)
	if _, err := t.f.NewSheet(name); err != nil {
		return err
	}
	list := 0
	for i, c := range t.cols {
		if len(c.Options) == 0 {
			continue
		}
		list++
		for j, o := range c.Options {
			if err := t.put(name, list, j+1, o); err != nil {
				return err
			}
		}
		if err := t.restrict(i+1, name, list, len(c.Options)); err != nil {
			return err
		}
	}
	if list == 0 {
		return t.f.DeleteSheet(name)
	}
	return t.f.SetSheetVisible(name, false)
}

// restrict makes column col of the data sheet a drop-down of a column of the
// options sheet. Other values are shown as a warning only: the import decides.
func (t *template) restrict(col int, options string, list, length int) error {
	target, err := excelize.ColumnNumberToName(col)
	if err != nil {
		return err
	}
	source, err := excelize.ColumnNumberToName(list)
	if err != nil {
		return err
	}
	dv := excelize.NewDataValidation(true)
	dv.Sqref = fmt.Sprintf("%s2:%s%d", target, target, DefaultRows+1)
	dv.SetSqrefDropList(fmt.Sprintf("'%s'!$%s$1:$%s$%d", options, source, source, length))
	dv.SetError(excelize.DataValidationErrorStyleWarning, t.cols[col-1].Title.In(t.lang), "")
	return t.f.AddDataValidation(templateData.In(t.lang), dv)
}

func (t *template) put(sheet string, col, row int, text string) error {
	at, err := excelize.CoordinatesToCellName(col, row)
	if err != nil {
		return err
	}
	return t.f.SetCellStr(sheet, at, excelText(text))
}
