package sheet

import "strings"

// Range is a rectangle of cells. Rows count from 1 as people see them, columns
// from 0.
type Range struct {
	Top, Bottom int
	Left, Right int
}

const maxSheetColumn = 1 << 14

// parseRef reads a cell reference such as "B12".
func parseRef(ref string) (col, row int, ok bool) {
	i := 0
	for ; i < len(ref); i++ {
		c := ref[i] &^ 0x20 // upper case
		if c < 'A' || c > 'Z' {
			break
		}
		if col = col*26 + int(c-'A') + 1; col > maxSheetColumn {
			return 0, 0, false
		}
	}
	for ; i < len(ref); i++ {
		if ref[i] < '0' || ref[i] > '9' {
			return 0, 0, false
		}
		if row = row*10 + int(ref[i]-'0'); row > maxSheetRow {
			return 0, 0, false
		}
	}
	return col - 1, row, col > 0 && row > 0
}

// parseRange reads "A1:C3"; a single cell is a range of one.
func parseRange(ref string) (Range, bool) {
	from, to, isRange := strings.Cut(ref, ":")
	if !isRange {
		to = from
	}
	left, top, ok := parseRef(from)
	if !ok {
		return Range{}, false
	}
	right, bottom, ok := parseRef(to)
	if !ok || right < left || bottom < top {
		return Range{}, false
	}
	return Range{Top: top, Bottom: bottom, Left: left, Right: right}, true
}
