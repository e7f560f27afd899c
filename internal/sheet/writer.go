package sheet

import (
	"fmt"
	"io"
	"strings"

	"github.com/xuri/excelize/v2"

	"github.com/nuanxin/nuanxin/internal/money"
)

// WriterOptions shape an exported workbook.
type WriterOptions struct {
	// Sheet is the name of the sheet; characters that names may not have go.
	Sheet string
	// Title stands above the heading when not empty.
	Title string
	Lang  Lang
	// Watermark is printed in the page header, for instance who exported when.
	Watermark string
	// TempDir receives what exceeds memory; Close empties it.
	TempDir string
}

// Writer exports a table as XLSX row by row. Call Close in every case; it removes
// the temporary files.
type Writer struct {
	f      *excelize.File
	out    *excelize.StreamWriter
	cols   []Column
	opts   WriterOptions
	styles []int // by column
	row    int   // last row written
	sums   []money.Fen
	counts []int64
	more   []*Writer // further sheets of the same workbook
}

// NewWriter begins a workbook with title and heading.
func NewWriter(cols []Column, o WriterOptions) (*Writer, error) {
	w := onSheet(excelize.NewFile(excelize.Options{TmpDir: o.TempDir}), cols, o)
	err := renameFirstSheet(w.f, w.opts.Sheet)
	if err == nil {
		err = w.begin()
	}
	if err != nil {
		return nil, fmt.Errorf("sheet: begin export: %w", joinClose(err, w.f))
	}
	return w, nil
}

// AddSheet begins another sheet of the workbook, which is filled along with the first
// and ends with it.
func (w *Writer) AddSheet(cols []Column, o WriterOptions) (*Writer, error) {
	next := onSheet(w.f, cols, o)
	_, err := w.f.NewSheet(next.opts.Sheet)
	if err == nil {
		err = next.begin()
	}
	if err != nil {
		return nil, fmt.Errorf("sheet: add sheet: %w", err)
	}
	w.more = append(w.more, next)
	return next, nil
}

func onSheet(f *excelize.File, cols []Column, o WriterOptions) *Writer {
	o.Sheet = sheetName(o.Sheet)
	return &Writer{f: f, cols: cols, opts: o, sums: make([]money.Fen, len(cols)), counts: make([]int64, len(cols))}
}

func (w *Writer) begin() error {
	st := styler{f: w.f}
	for _, c := range w.cols {
		w.styles = append(w.styles, st.make(columnStyle(c.Kind)))
	}
	heading, title := st.make(headingStyle()), st.make(titleStyle())
	if st.err != nil {
		return st.err
	}
	headingRow := 1
	if w.opts.Title != "" {
		headingRow = 2
	}
	if err := setUpPrint(w.f, w.opts.Sheet, headingRow, w.opts.Watermark); err != nil {
		return err
	}
	out, err := startStream(w.f, w.opts.Sheet, columnWidths(w.cols), headingRow)
	if err != nil {
		return err
	}
	w.out = out
	if w.opts.Title != "" {
		if err := w.writeTitle(title); err != nil {
			return err
		}
	}
	titles := make([]any, len(w.cols))
	for i, c := range w.cols {
		titles[i] = excelize.Cell{StyleID: heading, Value: excelText(c.Title.In(w.opts.Lang))}
	}
	return w.write(titles)
}

func (w *Writer) writeTitle(style int) error {
	if err := w.write([]any{excelize.Cell{StyleID: style, Value: excelText(w.opts.Title)}}); err != nil {
		return err
	}
	if len(w.cols) < 2 {
		return nil
	}
	right, err := excelize.CoordinatesToCellName(len(w.cols), 1)
	if err != nil {
		return fmt.Errorf("sheet: place title: %w", err)
	}
	return w.out.MergeCell("A1", right)
}

// Append writes one row, one value per column.
func (w *Writer) Append(values []Value) error {
	if len(values) != len(w.cols) {
		return fmt.Errorf("sheet: %d values for %d columns", len(values), len(w.cols))
	}
	cells := make([]any, len(values))
	for i, v := range values {
		val, err := cellValue(v)
		if err != nil {
			return fmt.Errorf("sheet: column %s: %w", w.cols[i].Key, err)
		}
		cells[i] = excelize.Cell{StyleID: w.styles[i], Value: val}
		if w.cols[i].Total {
			if err := w.add(i, v); err != nil {
				return fmt.Errorf("sheet: total of %s: %w", w.cols[i].Key, err)
			}
		}
	}
	return w.write(cells)
}

func (w *Writer) add(i int, v Value) (err error) {
	switch v := v.(type) {
	case money.Fen:
		w.sums[i], err = w.sums[i].Add(v)
	case int:
		w.counts[i] += int64(v)
	case int64:
		w.counts[i] += v
	}
	return err
}

func (w *Writer) write(cells []any) error {
	w.row++
	at, err := excelize.CoordinatesToCellName(1, w.row)
	if err != nil {
		return fmt.Errorf("sheet: row %d: %w", w.row, err)
	}
	if err := w.out.SetRow(at, cells); err != nil {
		return fmt.Errorf("sheet: write row %d: %w", w.row, err)
	}
	return nil
}

// Finish writes the totals, if any column asks for them, and the whole workbook
// to dst.
func (w *Writer) Finish(dst io.Writer) error {
	for _, part := range append([]*Writer{w}, w.more...) {
		if err := part.writeTotals(); err != nil {
			return err
		}
		if err := part.out.Flush(); err != nil {
			return fmt.Errorf("sheet: flush: %w", err)
		}
	}
	if err := w.f.Write(dst); err != nil {
		return fmt.Errorf("sheet: write workbook: %w", err)
	}
	return nil
}

var totalLabel = Label{ZH: "合计", EN: "Total"}

func (w *Writer) writeTotals() error {
	cells, asked := make([]any, len(w.cols)), false
	for i, c := range w.cols {
		if !c.Total {
			continue
		}
		asked = true
		var sum Value = w.counts[i]
		if c.Kind == AmountColumn {
			sum = w.sums[i]
		}
		val, err := cellValue(sum)
		if err != nil {
			return err
		}
		cells[i] = excelize.Cell{StyleID: w.styles[i], Value: val}
	}
	if !asked {
		return nil
	}
	if cells[0] == nil {
		cells[0] = excelize.Cell{StyleID: w.styles[0], Value: totalLabel.In(w.opts.Lang)}
	}
	return w.write(cells)
}

// Close removes the temporary files.
func (w *Writer) Close() error {
	if err := w.f.Close(); err != nil {
		return fmt.Errorf("sheet: close export: %w", err)
	}
	return nil
}

// sheetName makes a legal sheet name.
func sheetName(s string) string {
	s = strings.Map(func(r rune) rune {
		if strings.ContainsRune(`:\/?*[]`, r) {
			return -1
		}
		return r
	}, cleanText(oneLine(s)))
	if r := []rune(s); len(r) > excelize.MaxSheetNameLength {
		s = string(r[:excelize.MaxSheetNameLength])
	}
	if s = strings.Trim(s, "'"); s == "" {
		return "Sheet1"
	}
	return s
}
