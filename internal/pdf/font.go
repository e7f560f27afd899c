package pdf

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"fmt"
	"io"
	"sync"

	"golang.org/x/image/font"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
)

//go:embed font/forms.ttf.gz
var packedFont []byte

// typeface is the font of all forms, and what is known of its characters.
type typeface struct {
	data   []byte
	font   *sfnt.Font
	mu     sync.Mutex
	buf    sfnt.Buffer
	widths map[rune]float64 // in ems; absent characters are absent
}

// forms unpacks the font once, when the first form is printed.
var forms = sync.OnceValues(func() (*typeface, error) {
	unpacked, err := gzip.NewReader(bytes.NewReader(packedFont))
	if err != nil {
		return nil, fmt.Errorf("font: %w", err)
	}
	data, err := io.ReadAll(unpacked)
	if err != nil {
		return nil, fmt.Errorf("font: %w", err)
	}
	parsed, err := sfnt.Parse(data)
	if err != nil {
		return nil, fmt.Errorf("font: %w", err)
	}
	return &typeface{data: data, font: parsed, widths: map[rune]float64{}}, nil
})

// absent is the width of a character that the font lacks.
const absent = -1

// width is that of a character in ems, or absent.
func (f *typeface) width(r rune) float64 {
	f.mu.Lock()
	defer f.mu.Unlock()
	w, known := f.widths[r]
	if !known {
		w = f.measure(r)
		f.widths[r] = w
	}
	return w
}

func (f *typeface) measure(r rune) float64 {
	glyph, err := f.font.GlyphIndex(&f.buf, r)
	if err != nil || glyph == 0 {
		return absent
	}
	const em = 1 << 6
	advance, err := f.font.GlyphAdvance(&f.buf, glyph, fixed.I(em), font.HintingNone)
	if err != nil {
		return absent
	}
	return float64(advance) / (em * em)
}
