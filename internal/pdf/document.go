package pdf

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strings"
)

// Document is a form as it is filled.
type Document struct {
	Title string
	// Form names the printed form and its version, such as 困难职工档案表 第1版.
	Form string
	// Head stands in one line below the title, spread over the width.
	Head  []string
	Parts []Part
}

// Part is a grid, or words between grids. Widths are shares of the line: a grid of
// {1, 2} has a second column twice as wide as the first.
type Part struct {
	Caption string // above the grid
	Widths  []int
	Header  []string // one cell per column, repeated on every page that the grid reaches
	Rows    []Row
	Text    string // instead of a grid
	// Together keeps the grid on one page if a page can hold it, so that what is signed
	// stands under one heading.
	Together bool `json:",omitempty"`
}

// Row is a line of a grid. Spans of its cells add up to the number of columns.
type Row struct {
	Cells []Cell
	Lines int // at least as high as so many lines of text
}

// Cell is a box with words.
type Cell struct {
	Text  string
	Label bool   // what is asked, not what was answered
	Span  int    // columns; 0 means 1
	Align Align  // of Text
	Sign  string // at the bottom on the right, such as （盖章）　年　月　日
}

// Align is where words stand in their cell.
type Align int

// The alignments.
const (
	Left Align = iota
	Center
	Right
)

func (c Cell) span() int { return max(c.Span, 1) }

// Label is a cell that asks.
func Label(text string) Cell { return Cell{Text: text, Label: true, Align: Center} }

// Value is a cell that answers, over one column.
func Value(text string) Cell { return Cell{Text: text} }

// Wide is a cell that answers, over several columns.
func Wide(text string, span int) Cell { return Cell{Text: text, Span: span} }

// codeBytes is how much of the digest people compare by eye.
const codeBytes = 8

// Code is the number at the foot of every page, such as 1F2E-3D4C-5B6A-7988.
func (d *Document) Code() (string, error) {
	content, err := json.Marshal(d)
	if err != nil {
		return "", fmt.Errorf("document: %w", err)
	}
	sum := sha256.Sum256(content)
	digits := strings.ToUpper(hex.EncodeToString(sum[:codeBytes]))
	return strings.Join([]string{digits[:4], digits[4:8], digits[8:12], digits[12:]}, "-"), nil
}
