package sheet

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"iter"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"

	"github.com/nuanxin/nuanxin/internal/errs"
)

var (
	bomUTF8    = []byte("\xEF\xBB\xBF")
	bomUTF16LE = []byte("\xFF\xFE")
	bomUTF16BE = []byte("\xFE\xFF")
)

func hasUTF16BOM(head []byte) bool {
	return bytes.HasPrefix(head, bomUTF16LE) || bytes.HasPrefix(head, bomUTF16BE)
}

// csvFile is a table of delimited text.
type csvFile struct {
	src   io.ReaderAt
	size  int64
	enc   encoding.Encoding // nil: UTF-8
	comma rune
}

// openCSV finds out encoding and delimiter. It reads the file once, because the
// first Chinese character may come late.
func openCSV(src io.ReaderAt, size int64) (*csvFile, error) {
	f := &csvFile{src: src, size: size, comma: ','}
	head := make([]byte, min(size, sniffBytes))
	if _, err := src.ReadAt(head, 0); err != nil && !errors.Is(err, io.EOF) {
		return nil, damaged(err)
	}
	switch {
	case hasUTF16BOM(head):
		f.enc = unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM)
	case validText(io.NewSectionReader(src, 0, size)):
	default:
		f.enc = simplifiedchinese.GB18030
	}
	if err := f.checkDecoded(); err != nil {
		return nil, err
	}
	f.comma = f.sniffComma()
	return f, nil
}

// validText reports whether the whole stream is UTF-8.
func validText(r io.Reader) bool {
	const chunk = 64 << 10
	buf := make([]byte, 0, chunk+utf8.UTFMax)
	for {
		n, err := r.Read(buf[len(buf) : len(buf)+chunk])
		buf = buf[:len(buf)+n]
		whole := len(buf)
		if err == nil {
			whole = lastRuneStart(buf)
		}
		if !utf8.Valid(buf[:whole]) {
			return false
		}
		if err != nil {
			return errors.Is(err, io.EOF)
		}
		buf = buf[:copy(buf, buf[whole:])]
	}
}

// lastRuneStart returns where the last, possibly incomplete rune of b begins.
func lastRuneStart(b []byte) int {
	for i := len(b) - 1; i >= max(0, len(b)-utf8.UTFMax); i-- {
		if utf8.RuneStart(b[i]) {
			if utf8.FullRune(b[i:]) {
				return len(b)
			}
			return i
		}
	}
	return len(b)
}

func (f *csvFile) text() io.Reader {
	raw := io.NewSectionReader(f.src, 0, f.size)
	if f.enc == nil {
		br := bufio.NewReader(raw)
		if head, err := br.Peek(len(bomUTF8)); err == nil && bytes.Equal(head, bomUTF8) {
			_, _ = br.Discard(len(bomUTF8))
		}
		return br
	}
	return transform.NewReader(raw, f.enc.NewDecoder())
}

// checkDecoded refuses text whose encoding was guessed wrong. A stray broken
// character is left to the rules of its row; one in a hundred is a wrong guess.
func (f *csvFile) checkDecoded() error {
	const tolerated = 100
	var runes, broken int
	r := bufio.NewReader(f.text())
	for {
		c, _, err := r.ReadRune()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return refuse(ReasonEncodingUnknown).Wrap(err)
		}
		runes++
		switch c {
		case utf8.RuneError:
			broken++
		case 0:
			return unsupported("binary")
		}
	}
	if broken*tolerated > runes {
		return refuse(ReasonEncodingUnknown)
	}
	return nil
}

// sniffComma takes the delimiter that divides the first lines into most fields.
func (f *csvFile) sniffComma() rune {
	const lines = 20
	counts := map[rune]int{}
	sc := bufio.NewScanner(f.text())
	for n := 0; n < lines && sc.Scan(); n++ {
		quoted := false
		for _, c := range sc.Text() {
			switch c {
			case '"':
				quoted = !quoted
			case ',', ';', '\t':
				if !quoted {
					counts[c]++
				}
			}
		}
	}
	best := ','
	for _, c := range []rune{';', '\t'} {
		if counts[c] > counts[best] {
			best = c
		}
	}
	return best
}

func (f *csvFile) rows(maxColumns int) iter.Seq2[Row, error] {
	return func(yield func(Row, error) bool) {
		in := &tokenReader{src: f.text()}
		r := csv.NewReader(in)
		r.Comma, r.LazyQuotes, r.FieldsPerRecord = f.comma, true, -1
		lines := lineCounter{}
		for {
			fields, err := r.Read()
			in.token = 0
			switch {
			case errors.Is(err, io.EOF):
				return
			case errors.Is(err, errTokenTooLong):
				yield(Row{}, refuse(ReasonCellTooLong, errs.Args{"maxBytes": maxTokenBytes}))
				return
			case err != nil:
				yield(Row{}, damaged(err))
				return
			}
			start, _ := r.FieldPos(0)
			row := Row{No: lines.row(start, fields), Read: min(1, float64(r.InputOffset())/float64(f.size))}
			row.Cells, err = csvCells(fields, maxColumns, row.No)
			if !yield(row, err) || err != nil {
				return
			}
		}
	}
}

// lineCounter turns text lines into the row numbers that a spreadsheet program
// would show: blank lines count, line breaks inside a field do not.
type lineCounter struct {
	rowNo, nextLine int
}

func (l *lineCounter) row(line int, fields []string) int {
	if l.nextLine == 0 {
		l.nextLine = 1
	}
	l.rowNo += 1 + line - l.nextLine
	l.nextLine = line + 1
	for _, f := range fields {
		l.nextLine += strings.Count(f, "\n")
	}
	return l.rowNo
}

func csvCells(fields []string, maxColumns, rowNo int) ([]Cell, error) {
	cells := make([]Cell, 0, min(len(fields), maxColumns))
	for i, raw := range fields {
		text := cleanText(unquoteText(raw))
		if len(text) > maxCellBytes {
			return nil, refuse(ReasonCellTooLong, errs.Args{"maxBytes": maxCellBytes})
		}
		if i >= maxColumns {
			if strings.TrimSpace(text) == "" {
				continue
			}
			return nil, refuse(ReasonTooManyColumns, errs.Args{"max": maxColumns, "sheet": "", "row": rowNo})
		}
		c := Cell{Kind: Untyped, Text: text, Raw: raw}
		if text == "" {
			c = Cell{}
		}
		cells = append(cells, c)
	}
	return cells, nil
}

// unquoteText removes the two wrappers people use to keep spreadsheet programs
// from turning digits into numbers: ="0123" and a leading apostrophe.
func unquoteText(s string) string {
	if inner, ok := strings.CutPrefix(s, `="`); ok {
		if inner, ok = strings.CutSuffix(inner, `"`); ok && !strings.ContainsAny(inner, `"(`) {
			return inner
		}
	}
	if inner, ok := strings.CutPrefix(s, "'"); ok {
		return inner
	}
	return s
}
