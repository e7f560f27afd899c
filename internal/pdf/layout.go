package pdf

import (
	"fmt"
	"strings"
)

// Measures of a page, in points: A4 with margins that leave room for the holes of a
// binder.
const (
	pageWidth    = 595.28
	pageHeight   = 841.89
	marginLeft   = 56
	marginRight  = 40
	marginTop    = 48
	marginBottom = 52
	lineWidth    = pageWidth - marginLeft - marginRight

	titleSize = 17
	textSize  = 9.5
	footSize  = 7.5
	leading   = 1.45 // of the size of the type
	padding   = 3.5
	gap       = 7 // between parts
)

const textLeading = textSize * leading

// mark is one thing on a page: a line of words, or a box.
type mark struct {
	text       string
	size       float64
	x, y, w, h float64 // of words: left edge and baseline
	shaded     bool
}

// layout lays the marks of a document onto pages.
type layout struct {
	*setter
	pages [][]mark
	y     float64 // of the next line, from the top
}

func (l *layout) put(m mark) { l.pages[len(l.pages)-1] = append(l.pages[len(l.pages)-1], m) }

func (l *layout) newPage() {
	l.pages = append(l.pages, nil)
	l.y = marginTop
}

const (
	bottom  = pageHeight - marginBottom
	footTop = bottom + 16
)

// words puts one line at the left edge x within the width w, and its top at y.
func (l *layout) words(text string, size, x, y, w float64, align Align) {
	switch length := l.length([]rune(text), size); align {
	case Center:
		x += (w - length) / 2
	case Right:
		x += w - length
	case Left:
	}
	l.put(mark{text: text, size: size, x: x, y: y + size})
}

func (l *layout) document(d *Document) {
	l.newPage()
	for _, line := range l.lines(l.printable(d.Title), titleSize, lineWidth) {
		l.words(line, titleSize, marginLeft, l.y, lineWidth, Center)
		l.y += titleSize * leading
	}
	l.y += gap / 2
	l.head(d.Head)
	for _, p := range d.Parts {
		if p.Text != "" {
			l.paragraph(p.Text)
			continue
		}
		l.grid(p)
	}
}

// head spreads its words over one line: the first to the left, the last to the right.
func (l *layout) head(of []string) {
	if len(of) == 0 {
		return
	}
	w := float64(lineWidth) / float64(len(of))
	rows := 1
	for i, text := range of {
		align := Center
		if i == 0 {
			align = Left
		} else if i == len(of)-1 {
			align = Right
		}
		lines := l.lines(l.printable(text), textSize, w)
		for n, line := range lines {
			l.words(line, textSize, marginLeft+w*float64(i), l.y+textLeading*float64(n), w, align)
		}
		rows = max(rows, len(lines))
	}
	l.y += textLeading*float64(rows) + gap/2
}

func (l *layout) paragraph(text string) {
	l.y += gap
	for _, line := range l.lines(l.printable(text), textSize, lineWidth) {
		if l.y+textLeading > bottom {
			l.newPage()
		}
		l.words(line, textSize, marginLeft, l.y, lineWidth, Left)
		l.y += textLeading
	}
	l.y += gap / 2
}

// setCell is a cell whose words were broken into lines.
type setCell struct {
	Cell
	x, w  float64
	lines []string
}

func (l *layout) grid(p Part) {
	header := l.row(p.Widths, headerRow(p.Header))
	if whole := l.heightOf(p, header); p.Together && l.y+whole > bottom && marginTop+whole <= bottom {
		l.newPage()
	}
	if p.Caption != "" {
		if l.y+gap+textLeading*4 > bottom {
			l.newPage()
		}
		l.y += gap
		l.words(l.printable(p.Caption), textSize, marginLeft, l.y, lineWidth, Left)
		l.y += textLeading + padding
	}
	l.draw(header, height(header, 0))
	for _, r := range p.Rows {
		l.fill(l.row(p.Widths, r), header, r.Lines)
	}
}

// heightOf is what a grid takes with its caption.
func (l *layout) heightOf(p Part, header []setCell) float64 {
	h := gap + textLeading + padding + height(header, 0)
	for _, r := range p.Rows {
		h += height(l.row(p.Widths, r), r.Lines)
	}
	return h
}

func headerRow(titles []string) Row {
	var r Row
	for _, t := range titles {
		r.Cells = append(r.Cells, Label(t))
	}
	return r
}

func (l *layout) row(widths []int, r Row) []setCell {
	whole := 0
	for _, w := range widths {
		whole += w
	}
	share := float64(lineWidth) / float64(max(whole, 1))
	out := make([]setCell, 0, len(r.Cells))
	x, column := float64(marginLeft), 0
	for _, c := range r.Cells {
		w := 0.0
		for range c.span() {
			w += share * float64(widths[column])
			column++
		}
		c.Text, c.Sign = l.printable(c.Text), l.printable(c.Sign)
		out = append(out, setCell{Cell: c, x: x, w: w, lines: l.lines(c.Text, textSize, w-2*padding)})
		x += w
	}
	return out
}

func (c *setCell) rows() int {
	n := len(c.lines)
	if c.Sign != "" {
		n += 1 + strings.Count(c.Sign, "\n")
	}
	return n
}

func height(cells []setCell, least int) float64 {
	if len(cells) == 0 {
		return 0
	}
	for i := range cells {
		least = max(least, cells[i].rows())
	}
	return float64(least)*textLeading + 2*padding
}

// fill draws a row, on the next page if it does not fit here. A row that is higher than
// a page is continued.
func (l *layout) fill(cells, header []setCell, least int) {
	for {
		h := height(cells, least)
		if l.y+h <= bottom {
			l.draw(cells, h)
			return
		}
		if fresh := marginTop + height(header, 0); h <= bottom-fresh || bottom-l.y < 4*textLeading {
			l.newPage()
			l.draw(header, height(header, 0))
			if l.y+h <= bottom {
				continue
			}
		}
		room := int((bottom - l.y - 2*padding) / textLeading)
		part, rest := split(cells, room)
		l.draw(part, height(part, room))
		cells, least = rest, 0
	}
}

// split parts a row after so many lines. What is signed is signed at its end.
func split(cells []setCell, room int) (part, rest []setCell) {
	for _, c := range cells {
		first, second := c, c
		n := min(room, len(c.lines))
		first.lines, first.Sign = c.lines[:n], ""
		second.lines = c.lines[n:]
		part, rest = append(part, first), append(rest, second)
	}
	return part, rest
}

func (l *layout) draw(cells []setCell, h float64) {
	for i := range cells {
		l.cell(&cells[i], h)
	}
	l.y += h
}

func (l *layout) cell(c *setCell, h float64) {
	l.put(mark{x: c.x, y: l.y, w: c.w, h: h, shaded: c.Label})
	y := l.y + padding
	if c.Sign == "" { // words alone stand in the middle
		y += (h - 2*padding - textLeading*float64(len(c.lines))) / 2
	}
	for i, line := range c.lines {
		l.words(line, textSize, c.x+padding, y+textLeading*float64(i)+(textLeading-textSize)/3, c.w-2*padding, c.Align)
	}
	if c.Sign == "" {
		return
	}
	signs := strings.Split(c.Sign, "\n")
	for i, line := range signs {
		up := textLeading * float64(len(signs)-i)
		l.words(line, textSize, c.x+padding, l.y+h-padding-up, c.w-2*padding, Right)
	}
}

// foot writes what stands below every page, once their number is known.
func (l *layout) foot(d *Document, code string) {
	for i := range l.pages {
		page := &layout{setter: l.setter, pages: l.pages[i : i+1]}
		page.words(page.printable(d.Form), footSize, marginLeft, footTop, lineWidth, Left)
		page.words(fmt.Sprintf("第 %d 页 共 %d 页", i+1, len(l.pages)), footSize, marginLeft, footTop, lineWidth, Center)
		page.words("校验码 "+code, footSize, marginLeft, footTop, lineWidth, Right)
	}
}

// lament names the characters that are not printed.
func (l *layout) lament() {
	lacking := l.lacks()
	if len(lacking) == 0 {
		return
	}
	codes := make([]string, len(lacking))
	for i, r := range lacking {
		codes[i] = fmt.Sprintf("U+%04X", r)
	}
	l.paragraph("〓 为字库缺字，请手工填写：" + strings.Join(codes, "、"))
}
