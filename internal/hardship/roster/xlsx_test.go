package roster

import (
	"archive/zip"
	"bytes"
	"encoding/csv"
	"encoding/xml"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/clock"
)

// grid is the content of one sheet: nil is an empty cell, string a text, int and
// float64 a number, clock.Date a number in date format, formula a formula.
type grid struct {
	name   string
	hidden bool
	rows   [][]any
	merges []string
}

type formula struct{ code, value string }

// workbook renders sheets as XLSX, by hand, so that tests decide about every cell
// type.
func workbook(tb testing.TB, sheets ...grid) []byte {
	tb.Helper()
	var buf bytes.Buffer
	zw := zip.NewWriter(&buf)
	put := func(name, content string) {
		w, err := zw.Create(name)
		require.NoError(tb, err)
		_, err = w.Write([]byte(content))
		require.NoError(tb, err)
	}
	put("[Content_Types].xml", `<Types/>`)
	put("_rels/.rels", `<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>`)
	put("xl/styles.xml", `<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`)
	list, rels := "", `<Relationship Id="s" Type="x/styles" Target="styles.xml"/>`
	for i, s := range sheets {
		state := ""
		if s.hidden {
			state = ` state="hidden"`
		}
		list += fmt.Sprintf(`<sheet name="%s"%s r:id="r%d"/>`, s.name, state, i)
		rels += fmt.Sprintf(`<Relationship Id="r%d" Type="x/worksheet" Target="worksheets/s%d.xml"/>`, i, i)
		put(fmt.Sprintf("xl/worksheets/s%d.xml", i), s.xml())
	}
	put("xl/workbook.xml", `<workbook xmlns:r="r"><sheets>`+list+`</sheets></workbook>`)
	put("xl/_rels/workbook.xml.rels", `<Relationships>`+rels+`</Relationships>`)
	require.NoError(tb, zw.Close())
	return buf.Bytes()
}

func (g grid) xml() string {
	var b strings.Builder
	b.WriteString(`<worksheet><sheetData>`)
	for i, row := range g.rows {
		if len(row) == 0 {
			continue // blank rows are often missing from the file
		}
		fmt.Fprintf(&b, `<row r="%d">`, i+1)
		for j, v := range row {
			b.WriteString(cellXML(columnName(j)+fmt.Sprint(i+1), v))
		}
		b.WriteString(`</row>`)
	}
	b.WriteString(`</sheetData>`)
	if len(g.merges) > 0 {
		b.WriteString(`<mergeCells><mergeCell ref="` + strings.Join(g.merges, `"/><mergeCell ref="`) + `"/></mergeCells>`)
	}
	b.WriteString(`</worksheet>`)
	return b.String()
}

func cellXML(ref string, v any) string {
	switch v := v.(type) {
	case nil:
		return ""
	case string:
		return fmt.Sprintf(`<c r="%s" t="inlineStr"><is><t xml:space="preserve">%s</t></is></c>`, ref, escape(v))
	case clock.Date:
		return fmt.Sprintf(`<c r="%s" s="1"><v>%d</v></c>`, ref, serial(v))
	case formula:
		return fmt.Sprintf(`<c r="%s" t="str"><f>%s</f><v>%s</v></c>`, ref, escape(v.code), escape(v.value))
	default:
		return fmt.Sprintf(`<c r="%s"><v>%v</v></c>`, ref, v)
	}
}

func serial(d clock.Date) int {
	return clock.Date{Year: 1899, Month: 12, Day: 30}.DaysUntil(d)
}

func escape(s string) string {
	var b bytes.Buffer
	_ = xml.EscapeText(&b, []byte(s))
	return b.String()
}

func columnName(i int) string {
	if i >= 26 {
		return columnName(i/26-1) + columnName(i%26)
	}
	return string(rune('A' + i))
}

// csvOf renders a sheet as text, numbers as a spreadsheet program would save them.
func csvOf(tb testing.TB, g grid) string {
	tb.Helper()
	var b strings.Builder
	w := csv.NewWriter(&b)
	for _, row := range g.rows {
		record := []string{""}
		if len(row) > 0 {
			record = record[:0]
		}
		for _, v := range row {
			switch v := v.(type) {
			case nil:
				record = append(record, "")
			case formula:
				record = append(record, v.value)
			case float64:
				record = append(record, fmt.Sprintf("%.5E", v))
			default:
				record = append(record, fmt.Sprint(v))
			}
		}
		require.NoError(tb, w.Write(record))
	}
	w.Flush()
	return b.String()
}

func openBytes(data []byte) (*File, error) {
	return Open(bytes.NewReader(data), int64(len(data)), Options{Today: today})
}

func mustOpenBytes(tb testing.TB, data []byte) *File {
	tb.Helper()
	f, err := openBytes(data)
	require.NoError(tb, err)
	return f
}

// rezip replaces a text in all parts of a workbook.
func rezip(tb testing.TB, data []byte, from, to string) []byte {
	tb.Helper()
	zr, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	require.NoError(tb, err)
	var buf bytes.Buffer
	zw := zip.NewWriter(&buf)
	for _, f := range zr.File {
		r, err := f.Open()
		require.NoError(tb, err)
		content, err := io.ReadAll(r)
		require.NoError(tb, err)
		require.NoError(tb, r.Close())
		w, err := zw.Create(f.Name)
		require.NoError(tb, err)
		_, err = w.Write(bytes.ReplaceAll(content, []byte(from), []byte(to)))
		require.NoError(tb, err)
	}
	require.NoError(tb, zw.Close())
	return buf.Bytes()
}
