package sheet

import (
	"fmt"
	"io"
	"slices"

	"github.com/xuri/excelize/v2"
)

// ErrorReasonTitle heads the column that WriteErrorBook appends. A file that
// comes back corrected still has it; imports skip the column.
var ErrorReasonTitle = Label{ZH: "未导入原因", EN: "Why not imported"}

// Verdict says why a row goes back to its sender.
type Verdict struct {
	// Text stands in the reason column.
	Text string
	// Columns are the positions of the cells to highlight.
	Columns []int
}

// ErrorSheet selects what of one sheet goes back.
type ErrorSheet struct {
	Index  int
	Header Header
	// Verdict is asked for each row below the heading, in order; rows answered
	// with false are left out.
	Verdict func(rowNo int) (Verdict, bool)
}

// ErrorBookOptions shape an error workbook.
type ErrorBookOptions struct {
	Lang    Lang
	TempDir string
}

// WriteErrorBook writes the selected rows of an uploaded file as the same table:
// same title, heading, columns, order, cell types and widths, with the reason
// appended. The values are copied, formulas and foreign markup are not, so the
// result is safe to hand out. Rows move up; merged cells are resolved.
func WriteErrorBook(dst io.Writer, b *Book, sheets []ErrorSheet, o ErrorBookOptions) (err error) {
	f := excelize.NewFile(excelize.Options{TmpDir: o.TempDir})
	defer func() { err = closeWith(err, f) }()
	for i, s := range sheets {
		name := sheetName(b.Sheets()[s.Index].Name)
		if err := addSheet(f, i, name); err != nil {
			return err
		}
		w := errorWriter{f: f, book: b, sheet: s, name: name, lang: o.Lang}
		if err := w.run(); err != nil {
			return err
		}
	}
	if err := f.Write(dst); err != nil {
		return fmt.Errorf("sheet: write error workbook: %w", err)
	}
	return nil
}

func addSheet(f *excelize.File, i int, name string) error {
	if i == 0 {
		return renameFirstSheet(f, name)
	}
	if _, err := f.NewSheet(name); err != nil {
		return fmt.Errorf("sheet: add sheet: %w", err)
	}
	return nil
}

func closeWith(err error, c io.Closer) error {
	if cerr := c.Close(); err == nil && cerr != nil {
		return fmt.Errorf("sheet: close workbook: %w", cerr)
	}
	return err
}

type errorWriter struct {
	f     *excelize.File
	out   *excelize.StreamWriter
	book  *Book
	sheet ErrorSheet
	name  string
	lang  Lang

	styles   errorStyles
	reasonAt int // position of the reason column
	width    int // columns of the result
	row      int // last row written
}

func (w *errorWriter) run() error {
	var err error
	if w.styles, err = newErrorStyles(w.f); err != nil {
		return err
	}
	if err := w.placeReason(); err != nil {
		return err
	}
	widths, err := w.book.widths(w.sheet.Index)
	if err != nil {
		return err
	}
	for len(widths) < w.width {
		widths = append(widths, 0)
	}
	const reasonWidth = 48
	widths[w.reasonAt] = reasonWidth
	if w.out, err = startStream(w.f, w.name, widths, w.sheet.Header.Last); err != nil {
		return err
	}
	if err := w.copyRows(); err != nil {
		return err
	}
	if err := w.copyMerges(); err != nil {
		return err
	}
	if err := w.out.Flush(); err != nil {
		return fmt.Errorf("sheet: flush error workbook: %w", err)
	}
	return nil
}

// placeReason reuses the reason column of a file that was returned before; else
// it is the first column to the right of everything.
func (w *errorWriter) placeReason() error {
	w.width = len(w.sheet.Header.Labels)
	for row, err := range w.book.Rows(w.sheet.Index) {
		if err != nil {
			return err
		}
		w.width = max(w.width, len(row.Cells))
	}
	w.reasonAt = slices.IndexFunc(w.sheet.Header.Labels, isReasonTitle)
	if w.reasonAt < 0 {
		w.reasonAt = w.width
		w.width++
	}
	return nil
}

func isReasonTitle(label string) bool {
	n := normaliseLabel(label)
	return n == normaliseLabel(ErrorReasonTitle.ZH) || n == normaliseLabel(ErrorReasonTitle.EN)
}

func (w *errorWriter) copyRows() error {
	for row, err := range w.book.Rows(w.sheet.Index) {
		if err != nil {
			return err
		}
		if row.No <= w.sheet.Header.Last {
			if err := w.copyHeading(row); err != nil {
				return err
			}
			continue
		}
		verdict, keep := w.sheet.Verdict(row.No)
		if !keep {
			continue
		}
		if err := w.copyRow(row, verdict); err != nil {
			return err
		}
	}
	return nil
}

// copyHeading keeps the row number, so that merged titles stay in place.
func (w *errorWriter) copyHeading(row Row) error {
	style := w.styles.title
	if row.No >= w.sheet.Header.First {
		style = w.styles.heading
	}
	cells := make([]any, w.width)
	for i, c := range row.Cells {
		if i != w.reasonAt && !c.IsBlank() {
			cells[i] = excelize.Cell{StyleID: style, Value: excelText(c.Text)}
		}
	}
	if row.No == w.sheet.Header.Last {
		cells[w.reasonAt] = excelize.Cell{StyleID: style, Value: ErrorReasonTitle.In(w.lang)}
	}
	w.row = row.No
	return w.write(cells)
}

func (w *errorWriter) copyRow(row Row, v Verdict) error {
	fault := make(map[int]bool, len(v.Columns))
	for _, i := range v.Columns {
		fault[i] = true
	}
	cells := make([]any, w.width)
	for i := range w.width {
		c := row.Cell(i)
		if i == w.reasonAt || c.Kind == Empty && !fault[i] {
			continue
		}
		style, value := w.styles.cell(c, fault[i])
		cells[i] = excelize.Cell{StyleID: style, Value: value}
	}
	if v.Text != "" {
		cells[w.reasonAt] = excelize.Cell{StyleID: w.styles.reason, Value: excelText(v.Text)}
	}
	w.row = max(w.row, w.sheet.Header.Last) + 1
	return w.write(cells)
}

func (w *errorWriter) write(cells []any) error {
	at, err := excelize.CoordinatesToCellName(1, w.row)
	if err != nil {
		return fmt.Errorf("sheet: row %d: %w", w.row, err)
	}
	if err := w.out.SetRow(at, cells); err != nil {
		return fmt.Errorf("sheet: write row %d: %w", w.row, err)
	}
	return nil
}

// copyMerges keeps the merged cells of title and heading.
func (w *errorWriter) copyMerges() error {
	merges, err := w.book.Merges(w.sheet.Index)
	if err != nil {
		return err
	}
	for _, m := range merges {
		if m.Bottom > w.sheet.Header.Last || m.Right >= w.width {
			continue
		}
		from, err := excelize.CoordinatesToCellName(m.Left+1, m.Top)
		if err != nil {
			return fmt.Errorf("sheet: merge: %w", err)
		}
		to, err := excelize.CoordinatesToCellName(m.Right+1, m.Bottom)
		if err != nil {
			return fmt.Errorf("sheet: merge: %w", err)
		}
		if err := w.out.MergeCell(from, to); err != nil {
			return fmt.Errorf("sheet: merge: %w", err)
		}
	}
	return nil
}
