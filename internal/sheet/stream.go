package sheet

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/xuri/excelize/v2"
)

// startStream begins the rows of a sheet with column widths and a heading that
// stays in view.
func startStream(f *excelize.File, sheet string, widths []float64, headingRow int) (*excelize.StreamWriter, error) {
	out, err := f.NewStreamWriter(sheet)
	if err != nil {
		return nil, fmt.Errorf("sheet: start stream: %w", err)
	}
	for i, width := range widths {
		if width <= 0 {
			continue
		}
		if err := out.SetColWidth(i+1, i+1, min(width, excelize.MaxColumnWidth)); err != nil {
			return nil, fmt.Errorf("sheet: column width: %w", err)
		}
	}
	err = out.SetPanes(&excelize.Panes{
		Freeze: true, YSplit: headingRow, TopLeftCell: fmt.Sprintf("A%d", headingRow+1), ActivePane: "bottomLeft",
	})
	if err != nil {
		return nil, fmt.Errorf("sheet: freeze heading: %w", err)
	}
	return out, nil
}

// setUpPrint prints on A4 landscape, as wide as one page, with the heading on
// every page. The stream writes the properties of the sheet first, so this comes
// before it.
func setUpPrint(f *excelize.File, sheet string, headingRow int, watermark string) error {
	const a4 = 9
	size, landscape, wide, fit := a4, "landscape", 1, true
	tall := 0 // as many pages as it takes
	if err := f.SetSheetProps(sheet, &excelize.SheetPropsOptions{FitToPage: &fit}); err != nil {
		return fmt.Errorf("sheet: fit to page: %w", err)
	}
	layout := excelize.PageLayoutOptions{Size: &size, Orientation: &landscape, FitToWidth: &wide, FitToHeight: &tall}
	if err := f.SetPageLayout(sheet, &layout); err != nil {
		return fmt.Errorf("sheet: page layout: %w", err)
	}
	quoted := strings.ReplaceAll(sheet, "'", "''")
	titles := excelize.DefinedName{
		Name: "_xlnm.Print_Titles", RefersTo: fmt.Sprintf("'%s'!$1:$%d", quoted, headingRow), Scope: sheet,
	}
	if err := f.SetDefinedName(&titles); err != nil {
		return fmt.Errorf("sheet: repeat heading: %w", err)
	}
	header := excelize.HeaderFooterOptions{OddFooter: "&C&P / &N"}
	if watermark != "" {
		header.OddHeader = "&C" + headerText(watermark)
	}
	if err := f.SetHeaderFooter(sheet, &header); err != nil {
		return fmt.Errorf("sheet: page header: %w", err)
	}
	return nil
}

// headerText escapes the control character of page headers, which hold 255
// characters in all.
func headerText(s string) string {
	const maxText = 200
	s = oneLineSpaced(cleanText(s))
	if r := []rune(s); len(r) > maxText {
		s = string(r[:maxText])
	}
	return strings.ReplaceAll(s, "&", "&&")
}

func oneLineSpaced(s string) string { return strings.Join(strings.Fields(s), " ") }

func renameFirstSheet(f *excelize.File, name string) error {
	if err := f.SetSheetName(f.GetSheetName(0), name); err != nil {
		return fmt.Errorf("sheet: name sheet: %w", err)
	}
	return nil
}

func columnWidths(cols []Column) []float64 {
	widths := make([]float64, len(cols))
	for i, c := range cols {
		widths[i] = c.width()
	}
	return widths
}

func joinClose(err error, c io.Closer) error { return errors.Join(err, c.Close()) }
