package roster

import (
	"io"
	"slices"

	"github.com/nuanxin/nuanxin/internal/sheet"
)

// Refused returns the reasons for which a line was refused, none for the others.
type Refused func(sheetName string, row int) []sheet.Reason

// WriteErrorBook writes the refused lines of the file as the same sheets with the
// reasons appended and the cells concerned highlighted. describe puts the reasons
// of one line into words.
func (f *File) WriteErrorBook(dst io.Writer, refused Refused, describe func([]sheet.Reason) string, o sheet.ErrorBookOptions) error {
	var sheets []sheet.ErrorSheet
	for i := range f.tables {
		t := &f.tables[i]
		sheets = append(sheets, sheet.ErrorSheet{
			Index: t.index, Header: t.Header,
			Verdict: func(row int) (sheet.Verdict, bool) {
				reasons := refused(t.Sheet.Name, row)
				if len(reasons) == 0 {
					return sheet.Verdict{}, false
				}
				return sheet.Verdict{Text: describe(reasons), Columns: t.positions(reasons)}, true
			},
		})
	}
	return sheet.WriteErrorBook(dst, f.book, sheets, o)
}

// positions are the cells that the reasons are about.
func (t *table) positions(reasons []sheet.Reason) []int {
	var at []int
	for _, r := range reasons {
		if i := t.Header.At(r.Column); i >= 0 && !slices.Contains(at, i) {
			at = append(at, i)
		}
	}
	return at
}
