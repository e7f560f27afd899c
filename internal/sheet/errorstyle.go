package sheet

import (
	"strconv"

	"github.com/xuri/excelize/v2"
)

// errorStyles are the styles of copied cells, plain and highlighted.
type errorStyles struct {
	title, heading, reason int
	text, number, digits   [2]int
	date                   [2]int
}

func newErrorStyles(f *excelize.File) (errorStyles, error) {
	st := styler{f: f}
	pair := func(s excelize.Style) [2]int {
		plain := st.make(s)
		s.Fill = solid(colourFault)
		return [2]int{plain, st.make(s)}
	}
	es := errorStyles{
		title:   st.make(titleStyle()),
		heading: st.make(headingStyle()),
		reason: st.make(excelize.Style{
			Font: &excelize.Font{Color: colourReason}, Alignment: &excelize.Alignment{WrapText: true},
		}),
		text:   pair(excelize.Style{NumFmt: formatText}),
		number: pair(excelize.Style{NumFmt: formatGeneral}),
		digits: pair(excelize.Style{NumFmt: formatInteger}),
		date:   pair(excelize.Style{CustomNumFmt: &formatDate}),
	}
	return es, st.err
}

// cell returns style and value of a copied cell.
func (s errorStyles) cell(c Cell, fault bool) (int, any) {
	const generalDigits = 11 // beyond, programs switch to exponents
	i := 0
	if fault {
		i = 1
	}
	switch c.Kind {
	case Number:
		n, err := strconv.ParseFloat(c.Text, 64)
		if err != nil {
			return s.text[i], excelText(c.Text)
		}
		if len(c.Text) > generalDigits {
			return s.digits[i], n
		}
		return s.number[i], n
	case Date:
		if serial, ok := dateSerial(c.Date); ok {
			return s.date[i], serial
		}
	case Bool:
		return s.number[i], xmlTrue(c.Raw)
	}
	return s.text[i], excelText(c.Text)
}
