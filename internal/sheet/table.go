package sheet

import (
	"iter"
	"regexp"
	"strings"

	"github.com/nuanxin/nuanxin/internal/errs"
)

// LineKind tells records from the other lines of a table.
type LineKind uint8

// The kinds of lines below a heading.
const (
	// DataLine is a record.
	DataLine LineKind = iota
	// BlankLine shows nothing of its own.
	BlankLine
	// TotalLine is a sum (合计, 小计), wherever it stands.
	TotalLine
	// RepeatedHeaderLine is the title or heading printed again.
	RepeatedHeaderLine
	// NoteLine is a signature or explanation below the table (填表人：…).
	NoteLine
)

// Line is one line below the heading.
type Line struct {
	Row
	Kind LineKind
}

// Table is a sheet whose heading was recognised.
type Table struct {
	Header Header
	Sheet  Info

	book  *Book
	index int
}

// Table recognises the heading of sheet i among the columns. It refuses with
// ReasonHeaderNotFound; required columns that are missing are in Header.Missing.
func (b *Book) Table(i int, cols []Column) (*Table, error) { return b.TableMapped(i, cols, nil) }

// TableMapped is Table for a file of which a person said what some headings mean.
func (b *Book) TableMapped(i int, cols []Column, m Mapping) (*Table, error) {
	rows, err := b.top(i)
	if err != nil {
		return nil, err
	}
	merges, err := b.Merges(i)
	if err != nil {
		return nil, err
	}
	info := b.Sheets()[i]
	h, ok := findHeader(rows, merges, cols, m)
	if !ok {
		return nil, refuse(ReasonHeaderNotFound, errs.Args{"sheet": info.Name})
	}
	return &Table{Header: h, Sheet: info, book: b, index: i}, nil
}

// top are the rows among which a heading is looked for.
func (b *Book) top(i int) (rows []Row, err error) {
	for row, err := range b.Rows(i) {
		if err != nil {
			return nil, err
		}
		if rows = append(rows, row); len(rows) == maxHeaderSearch {
			break
		}
	}
	return rows, nil
}

// Lines streams the lines below the heading, among them blank lines that do not
// exist in the file but show between those that do. More data lines than
// maxRows are refused with ReasonTooManyRows.
func (t *Table) Lines(maxRows int) iter.Seq2[Line, error] {
	return func(yield func(Line, error) bool) {
		next, data, blanks := t.Header.Last+1, 0, 0
		for row, err := range t.book.Rows(t.index) {
			if err != nil {
				yield(Line{}, err)
				return
			}
			if row.No <= t.Header.Last || row.IsBlank() {
				continue
			}
			gap := min(row.No-next, maxReportedBlanks, maxRows-blanks)
			blanks += gap
			for no := row.No - gap; no < row.No; no++ {
				if !yield(Line{Row: Row{No: no, Read: row.Read}, Kind: BlankLine}, nil) {
					return
				}
			}
			next = row.No + 1
			line := Line{Row: row, Kind: t.kind(row)}
			if line.Kind == DataLine {
				data++
			}
			if data > maxRows {
				yield(Line{}, refuse(ReasonTooManyRows, errs.Args{"max": maxRows, "sheet": t.Sheet.Name}))
				return
			}
			if !yield(line, nil) {
				return
			}
		}
	}
}

func (t *Table) kind(row Row) LineKind {
	texts := ownTexts(row)
	switch {
	case isTotal(texts):
		return TotalLine
	case t.repeatsHeader(row), len(texts) == 1 && t.Header.preamble[normaliseLabel(texts[0])]:
		return RepeatedHeaderLine
	case isNote(texts[0]):
		return NoteLine
	}
	return DataLine
}

// ownTexts returns the texts of the row's own, from the left.
func ownTexts(row Row) []string {
	texts := make([]string, 0, len(row.Cells))
	for _, c := range row.Cells {
		if !c.IsBlank() {
			texts = append(texts, c.Text)
		}
	}
	return texts
}

var (
	totalWord = regexp.MustCompile(`^(本页|本表|本单位|以上|全部)?(合计|总计|小计|共计|累计)$|^(grand|sub)?total$`)
	totalLead = regexp.MustCompile(`^(本页|本表|本单位|以上|全部)?(合计|总计|小计|共计|累计)`)
)

// isTotal looks at the first texts only: a serial number or the name of a unit
// may stand before the word.
func isTotal(texts []string) bool {
	const leading = 3
	for _, s := range texts[:min(leading, len(texts))] {
		if totalWord.MatchString(normaliseLabel(s)) {
			return true
		}
	}
	return totalLead.MatchString(normaliseLabel(texts[0]))
}

var noteWords = regexp.MustCompile(`^(填表|填报|制表|审核|复核|负责|经办|录入|联系|盖章|单位盖章|单位公章|公章|说明|备注|注|日期|填表日期|制表日期|填报日期|主席|单位负责|单位|填报单位)(人|人签字|签字|单位)?\s*[:：]`)

// isNote reports lines such as 填表人：　　审核人：, which follow many tables.
func isNote(s string) bool { return noteWords.MatchString(strings.TrimSpace(s)) }

// repeatsHeader reports a row most of whose known positions show a heading.
func (t *Table) repeatsHeader(row Row) bool {
	same := 0
	for _, i := range t.Header.at {
		c := row.Cell(i)
		if c.IsBlank() {
			continue
		}
		if text := normaliseLabel(c.Text); text != "" && strings.HasSuffix(normaliseLabel(t.Header.Labels[i]), text) {
			same++
		}
	}
	return same >= 2 && 2*same >= min(len(t.Header.at), filledKnown(t.Header, row))
}

func filledKnown(h Header, row Row) int {
	n := 0
	for _, i := range h.at {
		if !row.Cell(i).IsBlank() {
			n++
		}
	}
	return n
}
