package sheet

import (
	"encoding/csv"
	"fmt"
	"io"
)

// CSVWriter exports a table as UTF-8 text with a byte order mark, without which
// spreadsheet programs take Chinese for another encoding.
type CSVWriter struct {
	out  *csv.Writer
	cols []Column
}

// NewCSVWriter writes the heading.
func NewCSVWriter(dst io.Writer, cols []Column, lang Lang) (*CSVWriter, error) {
	if _, err := dst.Write(bomUTF8); err != nil {
		return nil, fmt.Errorf("sheet: begin csv: %w", err)
	}
	w := &CSVWriter{out: csv.NewWriter(dst), cols: cols}
	titles := make([]Value, len(cols))
	for i, c := range cols {
		titles[i] = c.Title.In(lang)
	}
	return w, w.Append(titles)
}

// Append writes one row, one value per column.
func (w *CSVWriter) Append(values []Value) error {
	if len(values) != len(w.cols) {
		return fmt.Errorf("sheet: %d values for %d columns", len(values), len(w.cols))
	}
	record := make([]string, len(values))
	for i, v := range values {
		var err error
		if record[i], err = csvText(v); err != nil {
			return fmt.Errorf("sheet: column %s: %w", w.cols[i].Key, err)
		}
	}
	if err := w.out.Write(record); err != nil {
		return fmt.Errorf("sheet: write csv: %w", err)
	}
	return nil
}

// Finish writes what is still buffered.
func (w *CSVWriter) Finish() error {
	w.out.Flush()
	if err := w.out.Error(); err != nil {
		return fmt.Errorf("sheet: write csv: %w", err)
	}
	return nil
}
