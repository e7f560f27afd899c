package sheet

import (
	"encoding/xml"
	"errors"
	"io"
	"strconv"
	"strings"

	"github.com/nuanxin/nuanxin/internal/errs"
)

// tokenReader feeds an XML decoder and refuses a token that is longer than any
// cell can be, so that one endless text cannot fill the memory.
type tokenReader struct {
	src   io.Reader
	token int   // bytes read since the last token
	total int64 // bytes read
}

var errTokenTooLong = errors.New("sheet: markup token too long")

func (r *tokenReader) Read(p []byte) (int, error) {
	if r.token > maxTokenBytes {
		return 0, errTokenTooLong
	}
	n, err := r.src.Read(p)
	r.token += n
	r.total += int64(n)
	return n, err
}

// xmlScanner yields the raw tokens of one part.
type xmlScanner struct {
	in  tokenReader
	dec *xml.Decoder
}

func newXMLScanner(src io.Reader) *xmlScanner {
	s := &xmlScanner{in: tokenReader{src: src}}
	s.dec = xml.NewDecoder(&s.in)
	return s
}

// next returns the next token; the bytes of character data are valid until the
// call after. Document type definitions are refused: the format forbids them,
// and they exist here only to attack parsers. The end of the part before the
// caller has seen the element it waits for means a truncated file.
func (s *xmlScanner) next() (xml.Token, error) {
	t, err := s.dec.RawToken()
	s.in.token = 0
	switch {
	case errors.Is(err, errTokenTooLong):
		return nil, refuse(ReasonCellTooLong, errs.Args{"maxBytes": maxTokenBytes})
	case err != nil:
		return nil, damaged(err)
	}
	if _, dtd := t.(xml.Directive); dtd {
		return nil, damaged(errDTD)
	}
	return t, nil
}

var errDTD = errors.New("sheet: document type definition")

func attr(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// unescape decodes the _xHHHH_ form in which the format stores characters that
// XML cannot.
func unescape(s string) string {
	const form = len("_xHHHH_")
	if !strings.Contains(s, "_x") {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); {
		if rest := s[i:]; len(rest) >= form && rest[:2] == "_x" && rest[form-1] == '_' {
			if n, err := strconv.ParseUint(rest[2:form-1], 16, 16); err == nil {
				b.WriteRune(rune(n))
				i += form
				continue
			}
		}
		b.WriteByte(s[i])
		i++
	}
	return b.String()
}
