package sheet

import (
	"encoding/xml"
	"strconv"

	"github.com/xuri/excelize/v2"
)

// widths returns the column widths of sheet i, 0 where none is set.
func (b *Book) widths(i int) ([]float64, error) {
	if b.wb == nil {
		return nil, nil
	}
	rc, _, err := b.wb.arc.open(b.wb.sheets[i].part)
	if err != nil {
		return nil, err
	}
	defer rc.Close()
	s := newXMLScanner(rc)
	var widths []float64
	for {
		tok, err := s.next()
		if err != nil {
			return nil, notEOF(err)
		}
		e, ok := tok.(xml.StartElement)
		switch {
		case !ok:
		case e.Name.Local == "sheetData":
			return widths, nil
		case e.Name.Local == "col":
			widths = setWidths(widths, e, b.limits.Columns)
		}
	}
}

func setWidths(widths []float64, e xml.StartElement, maxColumns int) []float64 {
	from, err1 := strconv.Atoi(attr(e, "min"))
	to, err2 := strconv.Atoi(attr(e, "max"))
	width, err3 := strconv.ParseFloat(attr(e, "width"), 64)
	if err1 != nil || err2 != nil || err3 != nil || from < 1 || width > excelize.MaxColumnWidth {
		return widths
	}
	for i := from - 1; i < min(to, maxColumns); i++ {
		for len(widths) <= i {
			widths = append(widths, 0)
		}
		widths[i] = width
	}
	return widths
}
