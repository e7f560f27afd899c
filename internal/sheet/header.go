package sheet

import (
	"regexp"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Header is a recognised heading: which column of the file means what.
type Header struct {
	// First and Last are the rows of the heading, which differ when group titles
	// stand above the column titles.
	First, Last int
	// Labels are the headings as people read them, group before title, by
	// position.
	Labels []string
	// Missing are the required columns the file lacks.
	Missing []Column
	// Extra are the positions that have a heading but no known meaning, without
	// the reason column of a returned file.
	Extra []int

	at       map[string]int    // position by column key
	units    map[string]string // unit noted in a heading, by column key
	unit     string            // unit noted above the table
	preamble map[string]bool   // normalised texts of the rows above
}

// At returns the position of the column, or -1 when the file lacks it. The
// result suits Row.Cell.
func (h Header) At(key string) int {
	if i, ok := h.at[key]; ok {
		return i
	}
	return -1
}

// Unit returns the unit of money noted in the heading of the column or above
// the table, such as "元" or "万元", or "".
func (h Header) Unit(key string) string {
	if u := h.units[key]; u != "" {
		return u
	}
	return h.unit
}

// Matched returns how many columns were recognised.
func (h Header) Matched() int { return len(h.at) }

// findHeader looks for the heading in the first rows of a sheet: the block of
// one to three rows that explains most columns, the flattest of equals. It
// reports false when fewer than two columns are recognised.
func findHeader(rows []Row, merges []Range, cols []Column, m Mapping) (Header, bool) {
	index := newLabelIndex(cols)
	index.said = m.among(cols)
	var best Header
	for i := range rows {
		for depth := 1; depth <= maxHeaderDepth && i+depth <= len(rows); depth++ {
			block := rows[i : i+depth]
			if block[depth-1].No != block[0].No+depth-1 {
				break
			}
			h := index.match(joinLabels(block, merges))
			if h.Matched() > best.Matched() || h.Matched() == best.Matched() && depth < best.Last-best.First+1 {
				h.First, h.Last = block[0].No, block[depth-1].No
				best = h
			}
		}
	}
	if best.Matched() < 2 {
		return Header{}, false
	}
	best.Last = max(best.Last, mergedDownTo(best, merges))
	best.readPreamble(rows)
	best.Extra = best.unknown()
	for _, c := range cols {
		if c.Required && best.At(c.Key) < 0 {
			best.Missing = append(best.Missing, c)
		}
	}
	return best, true
}

func (h Header) unknown() []int {
	known := make(map[int]bool, len(h.at))
	for _, i := range h.at {
		known[i] = true
	}
	var extra []int
	for i, l := range h.Labels {
		if l != "" && !known[i] && !isReasonTitle(l) {
			extra = append(extra, i)
		}
	}
	return extra
}

// mergedDownTo returns the last row of headings that are merged downwards: the
// rows they cover belong to the heading although they add no column.
func mergedDownTo(h Header, merges []Range) int {
	last := h.Last
	for _, m := range merges {
		if m.Top >= h.First && m.Top <= h.Last && m.Bottom < h.First+maxHeaderDepth {
			last = max(last, m.Bottom)
		}
	}
	return last
}

// label is the heading of one position: the titles of its groups from the top,
// and its own title last.
type label []string

func joinLabels(block []Row, merges []Range) []label {
	width := 0
	for _, r := range block {
		width = max(width, len(r.Cells))
	}
	labels := make([]label, width)
	for _, r := range block {
		for i := range labels {
			if text := headingText(r, i, merges); text != "" {
				labels[i] = append(labels[i], text)
			}
		}
	}
	return labels
}

// headingText is the text at a position, which a group title merged sideways
// gives to each of its columns.
func headingText(r Row, i int, merges []Range) string {
	if c := r.Cell(i); !c.IsBlank() {
		return oneLine(c.Text)
	}
	for _, m := range merges {
		if m.Top == r.No && m.Left < i && i <= m.Right {
			return oneLine(r.Cell(m.Left).Text)
		}
	}
	return ""
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), "") }

// labelIndex finds the column that a heading means.
type labelIndex struct {
	known map[string]meaning
	said  Mapping // by a person, before all that is known
}

type meaning struct {
	key  string
	rank int // position among the column's labels
}

func newLabelIndex(cols []Column) labelIndex {
	ix := labelIndex{known: map[string]meaning{}}
	for _, c := range cols {
		for rank, l := range c.labels() {
			n := normaliseLabel(l)
			if old, taken := ix.known[n]; n != "" && (!taken || rank < old.rank) {
				ix.known[n] = meaning{c.Key, rank}
			}
		}
	}
	return ix
}

// match assigns positions to columns. When several positions mean the same
// column, the closest heading wins, then the leftmost.
func (ix labelIndex) match(labels []label) Header {
	h := Header{at: map[string]int{}, units: map[string]string{}, Labels: make([]string, len(labels))}
	score := map[string]int{}
	for i, l := range labels {
		h.Labels[i] = l.String()
		key, s, ok := ix.lookup(l)
		if !ok {
			continue
		}
		if old, taken := score[key]; taken && old <= s {
			continue
		}
		score[key], h.at[key], h.units[key] = s, i, unitNote(strings.Join(l, ""))
	}
	return h
}

// lookup tries the forms of a heading from the most to the least exact.
func (ix labelIndex) lookup(l label) (key string, score int, ok bool) {
	const perForm = 1000
	if key, said := ix.said[l.String()]; said {
		return key, -1, key != ""
	}
	for form, text := range l.forms() {
		if m, known := ix.known[text]; known {
			return m.key, form*perForm + m.rank, true
		}
	}
	return "", 0, false
}

var bracketed = regexp.MustCompile(`[(\[【<][^)\]】>]*[)\]】>]`)

// period is the time that some headings put in front: 2025年家庭收入.
var period = regexp.MustCompile(`^(\d{4}年度?|上一?年度?|近一年|(申请)?[前近]?(12|十二)个月)`)

// String is the heading as people read it.
func (l label) String() string { return strings.Join(l, "·") }

// forms are the normalised spellings under which a heading may be known: with
// its group and without, with the words in brackets and without, and without the
// period.
func (l label) forms() []string {
	if len(l) == 0 {
		return nil
	}
	var forms []string
	for _, s := range []string{strings.Join(l, ""), l[len(l)-1]} {
		s = norm.NFKC.String(s)
		plain := normaliseLabel(bracketed.ReplaceAllString(s, ""))
		forms = append(forms, normaliseLabel(s), plain, period.ReplaceAllString(plain, ""))
	}
	return forms
}

// normaliseLabel keeps letters and digits only, in one width and case: headings
// are padded, starred and punctuated at will.
func normaliseLabel(s string) string {
	return strings.Map(func(r rune) rune {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			return -1
		}
		return unicode.ToLower(r)
	}, norm.NFKC.String(s))
}

var (
	headingUnit  = regexp.MustCompile(`[(\[/:,](?:单位:?)?(?:人民币)?(千元|百元|万元|元)(?:\P{Han}|$)`)
	preambleUnit = regexp.MustCompile(`单位:?\(?(?:人民币)?(千元|百元|万元|元)(?:\P{Han}|$)`)
)

// unitNote reads the unit of money in a heading such as 年收入（万元）.
func unitNote(s string) string {
	return firstGroup(headingUnit, s)
}

func firstGroup(re *regexp.Regexp, s string) string {
	m := re.FindStringSubmatch(oneLine(norm.NFKC.String(s)))
	if m == nil {
		return ""
	}
	return m[1]
}

// readPreamble remembers the texts above the heading, which repeat on every
// printed page of some files, and the unit noted there.
func (h *Header) readPreamble(rows []Row) {
	h.preamble = map[string]bool{}
	for _, r := range rows {
		if r.No >= h.First {
			return
		}
		for _, c := range r.Cells {
			if c.IsBlank() {
				continue
			}
			h.preamble[normaliseLabel(c.Text)] = true
			if u := firstGroup(preambleUnit, c.Text); u != "" {
				h.unit = u
			}
		}
	}
}
