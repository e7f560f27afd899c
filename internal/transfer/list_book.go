package transfer

import (
	"cmp"
	"context"
	"io"
	"iter"

	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship/roster"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// listBook is a file of plain lists, one record a line.
type listBook struct {
	book   *sheet.Book
	tables []listTable
	reader func() lineReader // a new one for each pass
}

type listTable struct {
	*sheet.Table
	index int
}

// lineReader gives the verdict on a line; it may remember the lines before.
type lineReader func(t *listTable, line sheet.Line) Line

// openList takes every visible sheet that has the required columns.
func openList(src io.ReaderAt, size int64, columns []sheet.Column, reader func() lineReader) (*listBook, error) {
	return openMapped(src, size, columns, nil, reader)
}

// openMapped is openList for a file of which a person said what some headings mean.
func openMapped(src io.ReaderAt, size int64, columns []sheet.Column, m sheet.Mapping, reader func() lineReader) (*listBook, error) {
	book, err := sheet.Open(src, size, sheet.Limits{})
	if err != nil {
		return nil, err
	}
	b := &listBook{book: book, reader: reader}
	var why error
	for i, info := range book.Sheets() {
		if info.Hidden {
			continue
		}
		t, err := book.TableMapped(i, columns, m)
		switch {
		case errs.ReasonOf(err) == sheet.ReasonHeaderNotFound:
			why = cmp.Or(why, err)
		case err != nil:
			return nil, err
		case t.Header.At(filedRelation) >= 0:
			why = cmp.Or(why, error(errs.New(errs.BadUserInput, sheet.ReasonNoSheet)))
		case len(t.Header.Missing) > 0:
			why = missingColumns(t)
		default:
			b.tables = append(b.tables, listTable{t, i})
		}
	}
	if len(b.tables) == 0 {
		return nil, cmp.Or(why, error(errs.New(errs.BadUserInput, sheet.ReasonNoSheet)))
	}
	return b, nil
}

// listSheets tells how the visible sheets of a file of lists are understood.
func listSheets(src io.ReaderAt, size int64, columns []sheet.Column, m sheet.Mapping) (out []ImportSheet, err error) {
	book, err := sheet.Open(src, size, sheet.Limits{})
	if err != nil {
		return nil, err
	}
	for i, info := range book.Sheets() {
		if info.Hidden {
			continue
		}
		s, err := listSheet(book, i, columns, m)
		if err != nil {
			return nil, err
		}
		if len(s.Headings) > 0 {
			out = append(out, s)
		}
	}
	return out, nil
}

func listSheet(book *sheet.Book, i int, columns []sheet.Column, m sheet.Mapping) (ImportSheet, error) {
	s := ImportSheet{Name: book.Sheets()[i].Name, Use: UseNone}
	t, err := book.TableMapped(i, columns, m)
	if errs.ReasonOf(err) == sheet.ReasonHeaderNotFound {
		texts, err := book.GuessHeadings(i)
		for _, text := range texts {
			s.Headings = append(s.Headings, ImportHeading{Text: text})
		}
		return s, err
	}
	if err != nil {
		return s, err
	}
	if len(t.Header.Missing) == 0 && t.Header.At(filedRelation) < 0 {
		s.Use = UseHeads
	}
	meant := map[int]string{}
	for _, c := range columns {
		meant[t.Header.At(c.Key)] = c.Key
	}
	for at, text := range t.Header.Labels {
		if text != "" {
			s.Headings = append(s.Headings, ImportHeading{Text: text, Column: meant[at]})
		}
	}
	return s, nil
}

func missingColumns(t *sheet.Table) error {
	var titles []string
	for _, c := range t.Header.Missing {
		titles = append(titles, c.Title.ZH)
	}
	return errs.New(errs.BadUserInput, roster.ReasonColumnsMissing, errs.Args{"sheet": t.Sheet.Name, "columns": titles})
}

func (b *listBook) Lines(ctx context.Context) iter.Seq2[Line, error] {
	return func(yield func(Line, error) bool) {
		read := b.reader()
		for i := range b.tables {
			for line, err := range b.tables[i].Lines(sheet.DefaultRows) {
				if err == nil {
					err = ctx.Err()
				}
				if err != nil {
					yield(Line{}, err)
					return
				}
				if !yield(read(&b.tables[i], line), nil) {
					return
				}
			}
		}
	}
}

func (b *listBook) WriteErrorBook(dst io.Writer, refused func(string, int) []Reason, describe func([]Reason) string, o sheet.ErrorBookOptions) error {
	sheets := make([]sheet.ErrorSheet, len(b.tables))
	for i, t := range b.tables {
		sheets[i] = sheet.ErrorSheet{Index: t.index, Header: t.Header, Verdict: func(row int) (sheet.Verdict, bool) {
			reasons := refused(t.Sheet.Name, row)
			v := sheet.Verdict{Text: describe(reasons)}
			for _, r := range reasons {
				if at := t.Header.At(r.Column); at >= 0 {
					v.Columns = append(v.Columns, at)
				}
			}
			return v, len(reasons) > 0
		}}
	}
	return sheet.WriteErrorBook(dst, b.book, sheets, o)
}

// lineCodes are why a line holds no record.
var lineCodes = map[sheet.LineKind]string{
	sheet.BlankLine: roster.IgnoredBlank, sheet.TotalLine: roster.IgnoredTotal,
	sheet.RepeatedHeaderLine: roster.IgnoredHeader, sheet.NoteLine: roster.IgnoredNote,
}

// ignore marks a line that holds no record.
func (l *Line) ignore(kind sheet.LineKind) bool {
	code := lineCodes[kind]
	if code == "" {
		return false
	}
	l.Result, l.Reasons = sheet.Ignored, []Reason{{Code: code, Severity: sheet.Ignored}}
	return true
}

// judge gives a line its reasons and tells whether it is good enough to be imported.
func (l *Line) judge(reasons []Reason) bool {
	l.Reasons = reasons
	for _, reason := range reasons {
		if reason.Severity == sheet.Error || l.Result == sheet.OK {
			l.Result = reason.Severity
		}
	}
	return l.Result != sheet.Error
}
