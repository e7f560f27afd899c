package sheet

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"
	"unicode"
)

// Mapping is what a person said about headings: the key of a column by the heading as
// Header.Labels has it, "" for a heading that means nothing here.
type Mapping map[string]string

// among keeps what a list of columns can follow.
func (m Mapping) among(cols []Column) Mapping {
	out := make(Mapping, len(m))
	for heading, key := range m {
		if key == "" || slices.ContainsFunc(cols, func(c Column) bool { return c.Key == key }) {
			out[heading] = key
		}
	}
	return out
}

// Fingerprint tells files with the same headings, sheet by sheet, from others.
func Fingerprint(sheets [][]string) string {
	h := sha256.New()
	for _, headings := range sheets {
		for _, heading := range headings {
			h.Write([]byte(heading + "\x1f"))
		}
		h.Write([]byte("\x1e"))
	}
	return hex.EncodeToString(h.Sum(nil))
}

// leastHeadings is how many texts a row needs to be taken for a heading that nobody
// recognises.
const leastHeadings = 3

// GuessHeadings are the texts of the row that most looks like a heading, for a sheet
// whose heading was not recognised: the first of those with the most texts, without any
// number. It answers none when no row does, so that no person's data are taken for one.
func (b *Book) GuessHeadings(i int) ([]string, error) {
	rows, err := b.top(i)
	if err != nil {
		return nil, err
	}
	var best []string
	for _, r := range rows {
		headings, ok := headingsOf(r)
		if ok && len(headings) >= leastHeadings && len(headings) > len(best) {
			best = headings
		}
	}
	return best, nil
}

// headingsOf are the texts of a row in which no digit stands.
func headingsOf(r Row) (headings []string, ok bool) {
	for _, c := range r.Cells {
		if c.IsBlank() {
			continue
		}
		if strings.ContainsFunc(c.Text, unicode.IsDigit) {
			return nil, false
		}
		headings = append(headings, oneLine(c.Text))
	}
	return headings, true
}
