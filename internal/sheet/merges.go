package sheet

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"

	"github.com/nuanxin/nuanxin/internal/errs"
)

// merges returns the merged ranges of a worksheet. The format writes them after
// the cells, so they are fetched by a first pass that looks for one word and
// parses only what follows it.
func (wb *workbook) merges(ws *worksheet) ([]Range, error) {
	if ws.merged != nil {
		return *ws.merged, nil
	}
	found, err := wb.scanMerges(ws)
	if err != nil {
		return nil, err
	}
	ws.merged = &found
	return found, nil
}

func (wb *workbook) scanMerges(ws *worksheet) ([]Range, error) {
	rc, _, err := wb.arc.open(ws.part)
	if err != nil {
		return nil, err
	}
	defer rc.Close()
	rest, err := seekElement(rc, "mergeCells")
	if err != nil || rest == nil {
		return nil, err
	}
	return scanMerges(newXMLScanner(rest), ws.name)
}

func scanMerges(s *xmlScanner, sheet string) ([]Range, error) {
	var found []Range
	for {
		tok, err := s.next()
		if err != nil {
			return nil, err
		}
		switch e := tok.(type) {
		case xml.StartElement:
			if e.Name.Local != "mergeCell" {
				continue
			}
			if len(found) == maxMerges {
				return nil, refuse(ReasonTooManyMerges, errs.Args{"max": maxMerges, "sheet": sheet})
			}
			if r, ok := parseRange(attr(e, "ref")); ok {
				found = append(found, r)
			}
		case xml.EndElement:
			if e.Name.Local == "mergeCells" {
				return found, nil
			}
		}
	}
}

// seekElement returns a reader that starts at the start tag of the element, or
// nil when there is none. Cell text cannot be taken for the tag, because markup
// escapes "<".
func seekElement(r io.Reader, name string) (io.Reader, error) {
	const (
		chunk   = 64 << 10
		overlap = 128 // a tag with its name space prefix
	)
	buf := make([]byte, 0, overlap+chunk)
	for {
		n, err := io.ReadFull(r, buf[len(buf):cap(buf)])
		buf = buf[:len(buf)+n]
		if at := startTag(buf, name); at >= 0 {
			return io.MultiReader(bytes.NewReader(buf[at:]), r), nil
		}
		switch {
		case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
			return nil, nil
		case err != nil:
			return nil, damaged(err)
		}
		buf = buf[:copy(buf, buf[len(buf)-overlap:])]
	}
}

// startTag returns the offset of "<name" or "<prefix:name" in b, or -1.
func startTag(b []byte, name string) int {
	const maxPrefix = 32
	for from := 0; ; {
		i := bytes.Index(b[from:], []byte(name))
		if i < 0 {
			return -1
		}
		i += from
		open := bytes.LastIndexByte(b[max(0, i-maxPrefix):i], '<')
		if open >= 0 {
			open += max(0, i-maxPrefix)
			prefix := b[open+1 : i]
			if len(prefix) == 0 || (prefix[len(prefix)-1] == ':' && !bytes.ContainsAny(prefix, " />")) {
				return open
			}
		}
		from = i + len(name)
	}
}

// fillDown shows the value of a vertically merged cell in the rows below it, in
// its first column. A unit name merged over its ten members is meant for each of
// them; a note merged over all columns is not, so nothing spreads sideways.
type fillDown struct {
	starts map[int][]Range // by top row
	active map[int]fill    // by column
}

type fill struct {
	until int
	cell  Cell
}

func newFillDown(merges []Range, maxColumns int) *fillDown {
	f := &fillDown{starts: map[int][]Range{}, active: map[int]fill{}}
	for _, m := range merges {
		if m.Bottom > m.Top && m.Left < maxColumns {
			f.starts[m.Top] = append(f.starts[m.Top], m)
		}
	}
	return f
}

func (f *fillDown) apply(row *Row) {
	for col, a := range f.active {
		if row.No > a.until {
			delete(f.active, col)
			continue
		}
		if row.Cell(col).Kind != Empty {
			continue
		}
		for len(row.Cells) <= col {
			row.Cells = append(row.Cells, Cell{})
		}
		row.Cells[col] = a.cell
	}
	for _, m := range f.starts[row.No] {
		if c := row.Cell(m.Left); !c.IsBlank() {
			c.Filled = true
			f.active[m.Left] = fill{until: m.Bottom, cell: c}
		}
	}
}
