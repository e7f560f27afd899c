package sheet

import (
	"math"
	"strconv"
	"strings"
	"unicode"

	"github.com/nuanxin/nuanxin/internal/clock"
)

// Kind is how a cell is stored in the file, which is not always what its author
// meant.
type Kind uint8

// The kinds of cells.
const (
	Empty Kind = iota
	Text
	// Number is a float64 in the file: integers beyond 15 digits are rounded.
	Number
	// Date is a number or text in date format.
	Date
	Bool
	// ErrorValue is a failed formula such as #N/A.
	ErrorValue
	// Untyped is a CSV field, of which only the characters are known.
	Untyped
)

// Cell is one cell. Formulas are never evaluated: a formula cell carries the
// value its author's program stored, and is Empty when none was stored.
type Cell struct {
	Kind Kind
	// Text is the value as a reader of the sheet takes it: numbers without
	// exponent, dates as 2006-01-02, control characters removed.
	Text string
	// Raw is the value as stored.
	Raw string
	// Date is set for Kind Date.
	Date clock.Date
	// Formula tells that the value was calculated.
	Formula bool
	// Filled tells that the cell is empty itself and shows the value of the
	// vertically merged cell above.
	Filled bool
}

// IsBlank reports whether the cell itself shows nothing.
func (c Cell) IsBlank() bool {
	return c.Kind == Empty || c.Filled || strings.TrimSpace(c.Text) == ""
}

// Row is one row of a sheet.
type Row struct {
	// No is the row number as spreadsheet programs show it, from 1.
	No int
	// Cells may be shorter than the sheet is wide; see Cell.
	Cells  []Cell
	Hidden bool
	// Read is the share of the sheet consumed so far, 0 to 1, for progress bars.
	Read float64
}

// Cell returns the cell in column i, counted from 0; it is Empty beyond the end
// and for a negative i.
func (r Row) Cell(i int) Cell {
	if i < 0 || i >= len(r.Cells) {
		return Cell{}
	}
	return r.Cells[i]
}

// IsBlank reports whether no cell of the row shows anything of its own.
func (r Row) IsBlank() bool {
	for _, c := range r.Cells {
		if !c.IsBlank() {
			return false
		}
	}
	return true
}

// cleanText removes control characters except line breaks and tabs: databases
// refuse NUL and printed lists break on the others.
func cleanText(s string) string {
	bad := func(r rune) bool { return unicode.IsControl(r) && r != '\n' && r != '\t' }
	if strings.IndexFunc(s, bad) < 0 {
		return s
	}
	return strings.Map(func(r rune) rune {
		if bad(r) {
			return -1
		}
		return r
	}, s)
}

// Spreadsheet programs calculate in float64 but show 15 significant digits.
const significantDigits = 15

// numberCell makes a cell of a stored number.
func numberCell(raw string) Cell {
	f, err := strconv.ParseFloat(strings.TrimSpace(raw), 64)
	if err != nil || math.IsNaN(f) || math.IsInf(f, 0) {
		return Cell{Kind: ErrorValue, Text: cleanText(raw), Raw: raw}
	}
	return Cell{Kind: Number, Text: numberText(f), Raw: raw}
}

func numberText(f float64) string {
	const plainNotationEnd = 1e21
	if math.Abs(f) >= plainNotationEnd {
		return strconv.FormatFloat(f, 'g', -1, 64)
	}
	shown, err := strconv.ParseFloat(strconv.FormatFloat(f, 'g', significantDigits, 64), 64)
	if err != nil {
		shown = f
	}
	return strconv.FormatFloat(shown, 'f', -1, 64)
}
