package sheet

import (
	"io"
	"iter"

	"github.com/nuanxin/nuanxin/internal/errs"
)

// Book is an uploaded file that was accepted for reading. It keeps the source
// open but holds no resources of its own, and it may be read several times.
type Book struct {
	limits Limits
	wb     *workbook // nil for CSV
	csv    *csvFile
}

// Info describes one sheet.
type Info struct {
	Name string
	// Hidden sheets are listed, so that a person can be told, and readable.
	Hidden bool
}

// Open accepts an XLSX or CSV file, told by content, or refuses with one of the
// Reason constants. Nothing is written to disk.
func Open(src io.ReaderAt, size int64, limits Limits) (*Book, error) {
	limits = limits.orDefault()
	if size > limits.FileBytes {
		return nil, refuse(ReasonFileTooLarge, errs.Args{"maxBytes": limits.FileBytes})
	}
	kind, err := sniff(src, size)
	if err != nil {
		return nil, err
	}
	b := &Book{limits: limits}
	if kind == formatCSV {
		b.csv, err = openCSV(src, size)
		return b, err
	}
	arc, err := openArchive(src, size)
	if err != nil {
		return nil, err
	}
	b.wb, err = openWorkbook(arc)
	return b, err
}

// Sheets lists the worksheets in order. A CSV file has one, without a name.
func (b *Book) Sheets() []Info {
	if b.wb == nil {
		return []Info{{}}
	}
	infos := make([]Info, len(b.wb.sheets))
	for i, ws := range b.wb.sheets {
		infos[i] = Info{Name: ws.name, Hidden: ws.hidden}
	}
	return infos
}

// Rows streams the rows of sheet i that exist in the file, in ascending order.
// After an error nothing follows. Memory does not grow with the number of rows.
func (b *Book) Rows(i int) iter.Seq2[Row, error] {
	if b.wb == nil {
		return b.csv.rows(b.limits.Columns)
	}
	return b.wb.rows(b.wb.sheets[i], b.limits.Columns)
}

// Merges returns the merged ranges of sheet i.
func (b *Book) Merges(i int) ([]Range, error) {
	if b.wb == nil {
		return nil, nil
	}
	return b.wb.merges(b.wb.sheets[i])
}
