package sheet

import (
	"fmt"

	"github.com/xuri/excelize/v2"
)

// Number formats of written files. 49 is "@", which keeps digits as text; 1 is
// "0".
const (
	formatGeneral = 0
	formatInteger = 1
	formatText    = 49
)

var (
	formatAmount = "#,##0.00"
	formatDate   = "yyyy-mm-dd"
)

const (
	colourHeading = "E8EEF7"
	colourFault   = "FFE1DC"
	colourReason  = "B42318"
	colourBorder  = "C7CDD6"
)

// styler makes styles and keeps the first error, so that a set of styles reads
// as a list.
type styler struct {
	f   *excelize.File
	err error
}

func (s *styler) make(st excelize.Style) int {
	id, err := s.f.NewStyle(&st)
	if err != nil && s.err == nil {
		s.err = fmt.Errorf("sheet: make style: %w", err)
	}
	return id
}

func border() []excelize.Border {
	var b []excelize.Border
	for _, side := range []string{"left", "right", "top", "bottom"} {
		b = append(b, excelize.Border{Type: side, Color: colourBorder, Style: 1})
	}
	return b
}

func solid(colour string) excelize.Fill {
	return excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{colour}}
}

func headingStyle() excelize.Style {
	return excelize.Style{
		Font: &excelize.Font{Bold: true}, Fill: solid(colourHeading), Border: border(),
		Alignment: &excelize.Alignment{Horizontal: "center", Vertical: "center", WrapText: true},
	}
}

func titleStyle() excelize.Style {
	return excelize.Style{
		Font:      &excelize.Font{Bold: true, Size: 14},
		Alignment: &excelize.Alignment{Horizontal: "center", Vertical: "center"},
	}
}

// columnStyle is the style of the cells of a column.
func columnStyle(kind ColumnKind) excelize.Style {
	st := excelize.Style{Border: border()}
	switch kind {
	case DigitsColumn:
		st.NumFmt = formatText
	case AmountColumn:
		st.CustomNumFmt = &formatAmount
	case CountColumn:
		st.NumFmt = formatInteger
	case DateColumn:
		st.CustomNumFmt = &formatDate
	case TextColumn:
		st.NumFmt = formatText
	}
	return st
}
