package pdf

import (
	"bytes"
	"fmt"
	"time"

	"github.com/signintech/gopdf"
)

// File is a printed document.
type File struct {
	Bytes   []byte
	Code    string
	Pages   int
	Missing []rune // characters that the font lacks, printed as 〓
}

// maxPages bounds a document: a form is no book.
const maxPages = 200

// Render prints a document. The same document gives the same bytes.
func Render(d *Document) (*File, error) {
	face, err := forms()
	if err != nil {
		return nil, err
	}
	code, err := d.Code()
	if err != nil {
		return nil, err
	}
	l := &layout{setter: &setter{face: face, lacking: map[rune]bool{}}}
	l.document(d)
	l.lament()
	l.foot(d, code)
	if len(l.pages) > maxPages {
		return nil, fmt.Errorf("document of %d pages", len(l.pages))
	}
	data, err := emit(l.pages, face, d.Title)
	if err != nil {
		return nil, err
	}
	return &File{Bytes: data, Code: code, Pages: len(l.pages), Missing: l.lacks()}, nil
}

const fontName = "forms"

// shade is how dark the ground of a label is, of 255.
const shade = 242

// emit writes the marks as a file. Its date is fixed: what is printed when is not part
// of the content.
func emit(pages [][]mark, face *typeface, title string) ([]byte, error) {
	out := &gopdf.GoPdf{}
	out.Start(gopdf.Config{PageSize: gopdf.Rect{W: pageWidth, H: pageHeight}})
	out.SetInfo(gopdf.PdfInfo{Title: title, Producer: "Nuanxin", CreationDate: time.Unix(0, 0).UTC()})
	if err := out.AddTTFFontDataWithOption(fontName, face.data, gopdf.TtfOption{}); err != nil {
		return nil, fmt.Errorf("font: %w", err)
	}
	out.SetLineWidth(0.5)
	for _, marks := range pages {
		out.AddPage()
		if err := page(out, marks); err != nil {
			return nil, err
		}
	}
	var file bytes.Buffer
	if _, err := out.WriteTo(&file); err != nil {
		return nil, fmt.Errorf("write: %w", err)
	}
	return file.Bytes(), nil
}

func page(out *gopdf.GoPdf, marks []mark) error {
	for _, m := range marks {
		if m.size == 0 {
			box(out, m)
			continue
		}
		if m.text == "" {
			continue
		}
		if err := out.SetFont(fontName, "", m.size); err != nil {
			return fmt.Errorf("font: %w", err)
		}
		out.SetXY(m.x, m.y)
		if err := out.Text(m.text); err != nil {
			return fmt.Errorf("text: %w", err)
		}
	}
	return nil
}

func box(out *gopdf.GoPdf, m mark) {
	style := "D"
	if m.shaded {
		out.SetFillColor(shade, shade, shade)
		style = "DF"
	}
	out.RectFromUpperLeftWithStyle(m.x, m.y, m.w, m.h, style)
	out.SetFillColor(0, 0, 0)
}
