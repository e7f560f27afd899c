package sheet

// ColumnKind is what a column holds, for formats in written files.
type ColumnKind uint8

// The kinds of columns.
const (
	// TextColumn holds free text.
	TextColumn ColumnKind = iota
	// DigitsColumn holds identifiers made of digits (ID, phone, card numbers),
	// which must be stored as text lest they lose digits.
	DigitsColumn
	// AmountColumn holds amounts in yuan.
	AmountColumn
	// CountColumn holds whole numbers.
	CountColumn
	// DateColumn holds dates.
	DateColumn
)

// Lang selects the language of headings and notes in written files.
type Lang string

// The languages of the product.
const (
	ZH Lang = "zh"
	EN Lang = "en"
)

// Label is a text in both languages.
type Label struct{ ZH, EN string }

// In returns the text in the language, Chinese unless English is asked for.
func (l Label) In(lang Lang) string {
	if lang == EN && l.EN != "" {
		return l.EN
	}
	return l.ZH
}

// Column is one column of a table, for templates, exports and the recognition
// of headings.
type Column struct {
	// Key names the column in code, reasons and filters.
	Key string
	// Title is the heading that the package writes.
	Title Label
	// Synonyms are other headings that mean this column, the most telling first.
	// When two columns of a file claim the same Key, the better heading wins.
	Synonyms []string
	Kind     ColumnKind
	// Required columns are marked in templates and reported when missing.
	Required bool
	// Width is in characters; 0 means the default of the kind.
	Width float64
	// Options are the values of the drop-down in templates.
	Options []string
	// Note explains the column on the notes sheet of templates.
	Note Label
	// Total asks for the sum of an AmountColumn or CountColumn below an export.
	Total bool
}

// labels are all headings that mean the column, best first.
func (c Column) labels() []string {
	return append([]string{c.Title.ZH, c.Title.EN}, c.Synonyms...)
}

func (c Column) width() float64 {
	if c.Width > 0 {
		return c.Width
	}
	switch c.Kind {
	case DigitsColumn:
		return 22
	case AmountColumn, DateColumn:
		return 14
	case CountColumn:
		return 10
	default:
		return 16
	}
}
