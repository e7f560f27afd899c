package roster

import (
	"cmp"
	"io"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// Use is what a sheet of the file is good for.
type Use string

// The uses. Hidden sheets are never read: nobody sees what would be imported.
const (
	Heads   Use = "heads"
	Members Use = "members"
	Unused  Use = "unused"
)

// SheetReport tells a person how a sheet was understood.
type SheetReport struct {
	Name   string `json:"name"`
	Hidden bool   `json:"hidden,omitempty"`
	Use    Use    `json:"use"`
	// Reason says why a sheet that resembles a roster is not used.
	Reason string `json:"reason,omitempty"`
	// Recognised are the column keys, Extra the headings without a meaning here.
	Recognised []string `json:"recognised,omitempty"`
	Extra      []string `json:"extra,omitempty"`
	// Headings are all of them, from the left, with the columns they were taken for.
	Headings []Heading `json:"headings,omitempty"`
}

// Heading is a heading of the file and the key of the column it was taken for, "" for
// none.
type Heading struct {
	Text   string `json:"text"`
	Column string `json:"column,omitempty"`
}

// Options of an import.
type Options struct {
	// Today bounds dates of birth.
	Today clock.Date
	// Limits bound the file; Limits.Rows counts households. Members may be
	// membersPerHead times as many.
	Limits sheet.Limits
	// Mapping is what a person said about headings.
	Mapping sheet.Mapping
}

const membersPerHead = 5

// File is a roster that was recognised.
type File struct {
	opts    Options
	book    *sheet.Book
	reports []SheetReport
	tables  []table
}

// table is one sheet in use.
type table struct {
	*sheet.Table
	index int
	use   Use
}

// Open recognises a roster, or refuses with an *errs.Error: a reason of package
// sheet, ReasonNoRoster or ReasonColumnsMissing. It reads the headings only. With the
// last two refusals comes the file as far as it was understood, for Sheets.
func Open(src io.ReaderAt, size int64, o Options) (*File, error) {
	book, err := sheet.Open(src, size, o.Limits)
	if err != nil {
		return nil, err
	}
	if o.Limits.Rows == 0 {
		o.Limits.Rows = sheet.DefaultRows
	}
	f := &File{opts: o, book: book}
	found := make([]*table, len(book.Sheets()))
	why := make([]error, len(found))
	for i, info := range book.Sheets() {
		if found[i], why[i], err = f.recognise(i, info); err != nil {
			return nil, err
		}
	}
	dropOtherLists(found)
	for i, info := range book.Sheets() {
		if err := f.report(i, info, found[i], why[i]); err != nil {
			return nil, err
		}
	}
	if f.hasHeads() {
		return f, nil
	}
	return f, cmp.Or(append(why, errs.New(errs.BadUserInput, ReasonNoRoster))...)
}

// dropOtherLists keeps the sheets that are one roster divided by unit. A list of
// the same people for another purpose (签领表, 慰问名册) has far fewer of the
// columns.
func dropOtherLists(found []*table) {
	best := 0
	for _, t := range found {
		if t != nil && t.use == Heads {
			best = max(best, t.Header.Matched())
		}
	}
	for i, t := range found {
		if t != nil && t.use == Heads && 3*t.Header.Matched() < 2*best {
			found[i] = nil
		}
	}
}

// Sheets reports how each sheet was understood, in the order of the file.
func (f *File) Sheets() []SheetReport { return f.reports }

func (f *File) hasHeads() bool {
	for _, t := range f.tables {
		if t.use == Heads {
			return true
		}
	}
	return false
}

// recognise tells what a sheet is. A sheet with the relation to a head lists
// members; one with names and identity numbers lists heads. why explains a sheet
// that almost was a roster.
func (f *File) recognise(i int, info sheet.Info) (t *table, why, err error) {
	if info.Hidden {
		return nil, nil, nil
	}
	members, err := f.table(i, MemberColumns)
	switch errs.ReasonOf(err) {
	case sheet.ReasonTooManyColumns, sheet.ReasonTooManyMerges:
		return nil, err, nil // another sheet may be the roster
	}
	if err != nil {
		return nil, nil, err
	}
	if members != nil && len(members.Header.Missing) == 0 && hasHeadColumn(members) {
		return &table{Table: members, index: i, use: Members}, nil, nil
	}
	heads, err := f.table(i, Columns)
	switch {
	case err != nil || heads == nil:
		return nil, nil, err
	case len(heads.Header.Missing) > 0:
		return nil, missingColumns(heads), nil
	}
	return &table{Table: heads, index: i, use: Heads}, nil, nil
}

// table is nil for a sheet without such a heading.
func (f *File) table(i int, cols []sheet.Column) (*sheet.Table, error) {
	t, err := f.book.TableMapped(i, cols, f.opts.Mapping)
	if errs.ReasonOf(err) == sheet.ReasonHeaderNotFound {
		return nil, nil
	}
	return t, err
}

func hasHeadColumn(t *sheet.Table) bool {
	return t.Header.At(colHeadID) >= 0 || t.Header.At(colHeadName) >= 0
}

// missingColumns explains a list of people that is not a roster. A sheet with
// hardly any known heading is just another sheet.
func missingColumns(t *sheet.Table) error {
	const resembling = 3
	if t.Header.Matched() < resembling {
		return nil
	}
	var titles []string
	for _, c := range t.Header.Missing {
		titles = append(titles, c.Title.ZH)
	}
	return errs.New(errs.BadUserInput, ReasonColumnsMissing, errs.Args{"sheet": t.Sheet.Name, "columns": titles})
}

func (f *File) report(i int, info sheet.Info, t *table, why error) error {
	r := SheetReport{Name: info.Name, Hidden: info.Hidden, Use: Unused, Reason: errs.ReasonOf(why)}
	if t != nil {
		r.Use = t.use
		f.tables = append(f.tables, *t)
		for _, c := range t.columns() {
			if t.Header.At(c.Key) >= 0 {
				r.Recognised = append(r.Recognised, c.Key)
			}
		}
		for _, i := range t.Header.Extra {
			r.Extra = append(r.Extra, t.Header.Labels[i])
		}
	}
	var err error
	r.Headings, err = f.headings(i, info, t)
	f.reports = append(f.reports, r)
	return err
}

// headings of a sheet that is not used are those of the roster it might be.
func (f *File) headings(i int, info sheet.Info, t *table) ([]Heading, error) {
	if info.Hidden {
		return nil, nil
	}
	if t == nil {
		heads, err := f.table(i, Columns)
		if errs.CodeOf(err) == errs.BadUserInput {
			return nil, nil
		}
		if err != nil {
			return nil, err
		}
		if heads == nil {
			return f.guessed(i)
		}
		t = &table{Table: heads, use: Heads}
	}
	meant := map[int]string{}
	for _, c := range t.columns() {
		if at := t.Header.At(c.Key); at >= 0 {
			meant[at] = c.Key
		}
	}
	var out []Heading
	for at, text := range t.Header.Labels {
		if text != "" {
			out = append(out, Heading{Text: text, Column: meant[at]})
		}
	}
	return out, nil
}

func (f *File) guessed(i int) ([]Heading, error) {
	texts, err := f.book.GuessHeadings(i)
	out := make([]Heading, len(texts))
	for k, text := range texts {
		out[k].Text = text
	}
	return out, err
}

func (t *table) columns() []sheet.Column {
	if t.use == Members {
		return MemberColumns
	}
	return Columns
}
