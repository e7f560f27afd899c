package sheet

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"

	"github.com/nuanxin/nuanxin/internal/errs"
)

// stringTable holds the shared strings of a workbook in one block, because a
// table of a million small strings costs more in headers than in text.
type stringTable struct {
	text string
	ends []uint32
}

func (t stringTable) get(i int) (string, bool) {
	if i < 0 || i >= len(t.ends) {
		return "", false
	}
	start := uint32(0)
	if i > 0 {
		start = t.ends[i-1]
	}
	return t.text[start:t.ends[i]], true
}

func loadStrings(arc *archive, part string) (stringTable, error) {
	rc, size, err := arc.open(part)
	if err != nil {
		return stringTable{}, err
	}
	defer rc.Close()
	if size > 2*maxStringTable {
		return stringTable{}, refuse(ReasonExpandsTooMuch, errs.Args{"maxBytes": maxStringTable})
	}
	return scanStrings(newXMLScanner(rc))
}

func scanStrings(s *xmlScanner) (stringTable, error) {
	var (
		text strings.Builder
		ends []uint32
	)
	for {
		tok, err := s.next()
		if errors.Is(err, io.EOF) && len(ends) == 0 {
			return stringTable{}, nil // an empty table may be an empty part
		}
		if err != nil {
			return stringTable{}, err
		}
		switch e := tok.(type) {
		case xml.StartElement:
			if e.Name.Local != "si" {
				continue
			}
			item, err := scanText(s, "si")
			if err != nil {
				return stringTable{}, err
			}
			text.WriteString(item)
			if text.Len() > maxStringTable {
				return stringTable{}, refuse(ReasonExpandsTooMuch, errs.Args{"maxBytes": maxStringTable})
			}
			ends = append(ends, uint32(text.Len())) // ≤ maxStringTable
		case xml.EndElement:
			if e.Name.Local == "sst" {
				return stringTable{text: text.String(), ends: ends}, nil
			}
		}
	}
}

// scanText joins the t elements up to the end of the given element. Phonetic
// runs (rPh, the reading of Japanese names) are not part of the text.
func scanText(s *xmlScanner, until string) (string, error) {
	var (
		text             strings.Builder
		inText, phonetic bool
	)
	for {
		tok, err := s.next()
		if err != nil {
			return "", err
		}
		switch e := tok.(type) {
		case xml.StartElement:
			inText = e.Name.Local == "t"
			phonetic = phonetic || e.Name.Local == "rPh"
		case xml.CharData:
			if inText && !phonetic {
				text.Write(e)
			}
			if text.Len() > maxCellBytes {
				return "", refuse(ReasonCellTooLong, errs.Args{"maxBytes": maxCellBytes})
			}
		case xml.EndElement:
			switch e.Name.Local {
			case until:
				return cleanText(unescape(text.String())), nil
			case "t":
				inText = false
			case "rPh":
				phonetic = false
			}
		}
	}
}
