package sheet

import (
	"encoding/xml"
	"errors"
	"io"
	"iter"
	"strconv"

	"github.com/nuanxin/nuanxin/internal/errs"
)

// rowScanner reads the rows of one worksheet. It understands just the elements
// that carry values and ignores everything else, among it the claimed dimension
// of the sheet.
type rowScanner struct {
	wb         *workbook
	ws         *worksheet
	xml        *xmlScanner
	size       int64
	maxColumns int
	lastRow    int
}

// rows yields the rows that have cells of their own or shown by a merge above.
func (wb *workbook) rows(ws *worksheet, maxColumns int) iter.Seq2[Row, error] {
	return func(yield func(Row, error) bool) {
		merges, err := wb.merges(ws)
		if err != nil {
			yield(Row{}, err)
			return
		}
		rc, size, err := wb.arc.open(ws.part)
		if err != nil {
			yield(Row{}, err)
			return
		}
		defer rc.Close()
		s := &rowScanner{wb: wb, ws: ws, xml: newXMLScanner(rc), size: size, maxColumns: maxColumns}
		fill := newFillDown(merges, maxColumns)
		for {
			row, err := s.next()
			if errors.Is(err, io.EOF) {
				return
			}
			fill.apply(&row)
			if !yield(row, err) || err != nil {
				return
			}
		}
	}
}

// next returns the next row, io.EOF after the last one.
func (s *rowScanner) next() (Row, error) {
	for {
		tok, err := s.xml.next()
		if err != nil {
			return Row{}, notEOF(err)
		}
		switch e := tok.(type) {
		case xml.StartElement:
			if e.Name.Local == "row" {
				return s.row(e)
			}
		case xml.EndElement:
			if e.Name.Local == "sheetData" {
				return Row{}, io.EOF
			}
		}
	}
}

// notEOF hides the end of input from a caller that would take it for the end of
// the rows: a worksheet that ends inside its data is truncated.
func notEOF(err error) error {
	if errors.Is(err, io.EOF) {
		return damaged(io.ErrUnexpectedEOF)
	}
	return err
}

func (s *rowScanner) row(start xml.StartElement) (Row, error) {
	row := Row{No: s.lastRow + 1, Hidden: xmlTrue(attr(start, "hidden"))}
	if no, err := strconv.Atoi(attr(start, "r")); err == nil {
		row.No = no
	}
	if row.No <= s.lastRow || row.No > maxSheetRow {
		return Row{}, damaged(errRowOrder)
	}
	s.lastRow = row.No
	for {
		tok, err := s.xml.next()
		if err != nil {
			return Row{}, notEOF(err)
		}
		switch e := tok.(type) {
		case xml.StartElement:
			if e.Name.Local == "c" {
				if err := s.addCell(&row, e); err != nil {
					return Row{}, err
				}
			}
		case xml.EndElement:
			if e.Name.Local == "row" {
				row.Read = float64(s.xml.in.total) / float64(max(s.size, 1))
				return row, nil
			}
		}
	}
}

var errRowOrder = errors.New("sheet: row numbers do not ascend")

// addCell puts the cell at its column. Empty cells that are merely formatted do
// not count towards the width of the sheet.
func (s *rowScanner) addCell(row *Row, start xml.StartElement) error {
	col := len(row.Cells)
	if ref := attr(start, "r"); ref != "" {
		var ok bool
		if col, _, ok = parseRef(ref); !ok {
			return damaged(errRowOrder)
		}
	}
	c, err := s.cell(start)
	if err != nil || c.Kind == Empty && !c.Formula {
		return err
	}
	if col >= s.maxColumns {
		if c.IsBlank() {
			return nil
		}
		return refuse(ReasonTooManyColumns, errs.Args{"max": s.maxColumns, "sheet": s.ws.name, "row": row.No})
	}
	for len(row.Cells) <= col {
		row.Cells = append(row.Cells, Cell{})
	}
	row.Cells[col] = c
	return nil
}

func (s *rowScanner) cell(start xml.StartElement) (Cell, error) {
	typ, style := attr(start, "t"), attr(start, "s")
	var (
		value   string
		formula bool
	)
	for {
		tok, err := s.xml.next()
		if err != nil {
			return Cell{}, notEOF(err)
		}
		switch e := tok.(type) {
		case xml.StartElement:
			switch e.Name.Local {
			case "v", "is":
				if value, err = s.value(e.Name.Local); err != nil {
					return Cell{}, err
				}
			case "f":
				formula = true
			}
		case xml.EndElement:
			if e.Name.Local == "c" {
				c := s.wb.typed(typ, style, value)
				c.Formula = formula
				return c, nil
			}
		}
	}
}

func (s *rowScanner) value(element string) (string, error) {
	if element == "is" {
		text, err := scanText(s.xml, element)
		return text, notEOFOrNil(err)
	}
	var value []byte
	for {
		tok, err := s.xml.next()
		if err != nil {
			return "", notEOF(err)
		}
		switch e := tok.(type) {
		case xml.CharData:
			value = append(value, e...)
			if len(value) > maxCellBytes {
				return "", refuse(ReasonCellTooLong, errs.Args{"maxBytes": maxCellBytes})
			}
		case xml.EndElement:
			if e.Name.Local == element {
				return string(value), nil
			}
		}
	}
}

func notEOFOrNil(err error) error {
	if err == nil {
		return nil
	}
	return notEOF(err)
}

// typed gives a stored value its kind. typ is the cell's type attribute.
func (wb *workbook) typed(typ, style, value string) Cell {
	if value == "" && typ != "s" {
		return Cell{}
	}
	switch typ {
	case "s":
		i, err := strconv.Atoi(value)
		if err != nil {
			return Cell{}
		}
		text, ok := wb.strings.get(i)
		if !ok || text == "" {
			return Cell{}
		}
		return Cell{Kind: Text, Text: text, Raw: text}
	case "str", "inlineStr":
		text := cleanText(unescape(value))
		return Cell{Kind: Text, Text: text, Raw: value}
	case "b":
		return Cell{Kind: Bool, Text: boolText(value), Raw: value}
	case "e":
		return Cell{Kind: ErrorValue, Text: cleanText(value), Raw: value}
	case "d":
		return isoDateCell(value)
	}
	c := numberCell(value)
	if c.Kind == Number && wb.showsDate(style) {
		serial, _ := strconv.ParseFloat(c.Text, 64) // numberText wrote it
		return dateCell(c, serial, wb.date1904)
	}
	return c
}

func (wb *workbook) showsDate(style string) bool {
	i, err := strconv.Atoi(style)
	return err == nil && i >= 0 && i < len(wb.dateFmt) && wb.dateFmt[i]
}

func boolText(v string) string {
	if xmlTrue(v) {
		return "TRUE"
	}
	return "FALSE"
}
