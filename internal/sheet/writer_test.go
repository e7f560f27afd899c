package sheet

import (
	"bytes"
	"encoding/csv"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"
	"pgregory.net/rapid"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/money"
)

var exportColumns = []Column{
	{Key: "name", Title: Label{ZH: "姓名", EN: "Name"}},
	{Key: "id", Title: Label{ZH: "身份证号", EN: "ID number"}, Kind: DigitsColumn},
	{Key: "amount", Title: Label{ZH: "金额（元）", EN: "Amount (yuan)"}, Kind: AmountColumn, Total: true},
	{Key: "people", Title: Label{ZH: "人数", EN: "People"}, Kind: CountColumn, Total: true},
	{Key: "date", Title: Label{ZH: "日期", EN: "Date"}, Kind: DateColumn},
}

var dangerous = []string{"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠x", "  =1", "\u3000=1", `=HYPERLINK("http://127.0.0.1")`}

func export(t *testing.T, o WriterOptions, rows ...[]Value) []byte {
	t.Helper()
	w, err := NewWriter(exportColumns, o)
	require.NoError(t, err)
	defer func() { require.NoError(t, w.Close()) }()
	for _, r := range rows {
		require.NoError(t, w.Append(r))
	}
	var buf bytes.Buffer
	require.NoError(t, w.Finish(&buf))
	return buf.Bytes()
}

func TestExport(t *testing.T) {
	t.Parallel()
	day := clock.Date{Year: 2026, Month: time.February, Day: 17}
	data := export(t, WriterOptions{Sheet: "名册:[1]", Title: "慰问名册", Watermark: "张三 & 2026"},
		[]Value{"张三", "410402198502142023", money.Fen(123450), 3, day},
		[]Value{"=1+1", "110101199003070011", money.Fen(5), int64(2), clock.Date{}},
		[]Value{nil, nil, nil, nil, nil})

	b := mustOpen(t, data)
	require.Equal(t, "名册1", b.Sheets()[0].Name)
	rows := readAll(t, b, 0)
	require.Equal(t, map[int][]string{
		1: {"慰问名册"},
		2: {"姓名", "身份证号", "金额（元）", "人数", "日期"},
		3: {"张三", "410402198502142023", "1234.5", "3", "2026-02-17"},
		4: {"=1+1", "110101199003070011", "0.05", "2"},
		5: {},
		6: {"合计", "", "1234.55", "5"},
	}, texts(rows))
	require.Equal(t, Text, rows[2].Cell(1).Kind)
	require.Equal(t, Date, rows[2].Cell(4).Kind)
	require.Equal(t, Text, rows[3].Cell(0).Kind)
	require.False(t, rows[3].Cell(0).Formula)

	f, err := excelize.OpenReader(bytes.NewReader(data))
	require.NoError(t, err)
	defer func() { require.NoError(t, f.Close()) }()
	layout, err := f.GetPageLayout("名册1")
	require.NoError(t, err)
	require.Equal(t, "landscape", *layout.Orientation)
	require.Equal(t, 9, *layout.Size)
	header, err := f.GetHeaderFooter("名册1")
	require.NoError(t, err)
	require.Equal(t, "&C张三 && 2026", header.OddHeader)
	require.Equal(t, "'名册1'!$1:$2", f.GetDefinedName()[0].RefersTo)
	shown, err := f.GetCellValue("名册1", "C3")
	require.NoError(t, err)
	require.Equal(t, "1,234.50", shown)
}

func TestExportRefusesWrongValues(t *testing.T) {
	t.Parallel()
	w, err := NewWriter(exportColumns, WriterOptions{})
	require.NoError(t, err)
	defer func() { require.NoError(t, w.Close()) }()
	require.Error(t, w.Append([]Value{"too few"}))
	require.Error(t, w.Append([]Value{1.5, nil, nil, nil, nil}))
	require.NoError(t, w.Append([]Value{nil, nil, money.Fen(1<<63 - 1), nil, nil}))
	require.ErrorIs(t, w.Append([]Value{nil, nil, money.Fen(1), nil, nil}), money.ErrOverflow)
}

func TestExportIsFormulaSafe(t *testing.T) {
	t.Parallel()
	cols := exportColumns[:1]
	w, err := NewWriter(cols, WriterOptions{})
	require.NoError(t, err)
	defer func() { require.NoError(t, w.Close()) }()
	var text bytes.Buffer
	c, err := NewCSVWriter(&text, cols, ZH)
	require.NoError(t, err)
	for _, s := range dangerous {
		require.NoError(t, w.Append([]Value{s}))
		require.NoError(t, c.Append([]Value{s}))
	}
	var book bytes.Buffer
	require.NoError(t, w.Finish(&book))
	require.NoError(t, c.Finish())

	for _, row := range readAll(t, mustOpen(t, book.Bytes()), 0)[1:] {
		require.Equal(t, Text, row.Cell(0).Kind)
		require.False(t, row.Cell(0).Formula)
	}
	records, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(text.String(), "\uFEFF"))).ReadAll()
	require.NoError(t, err)
	require.Len(t, records, len(dangerous)+1)
	for _, r := range records[1:] {
		require.True(t, strings.HasPrefix(r[0], "'"), "%q", r[0])
	}
}

// Whatever text goes out comes back, less what no cell can hold.
func TestExportRoundTrip(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		s := "x" + rapid.OneOf(rapid.String(), rapid.StringMatching(`[_xA0-9]{0,12}`)).Draw(t, "text")
		w, err := NewWriter(exportColumns[:1], WriterOptions{})
		require.NoError(t, err)
		defer func() { require.NoError(t, w.Close()) }()
		require.NoError(t, w.Append([]Value{s}))
		var buf bytes.Buffer
		require.NoError(t, w.Finish(&buf))
		b, err := Open(bytes.NewReader(buf.Bytes()), int64(buf.Len()), Limits{})
		require.NoError(t, err)
		var got string
		for row, err := range b.Rows(0) {
			require.NoError(t, err)
			got = row.Cell(0).Text
		}
		require.Equal(t, storable(s), got)
	})
}

// storable is s without control characters and the two code points that XML
// forbids besides them.
func storable(s string) string {
	return strings.NewReplacer("\uFFFE", "\uFFFD", "\uFFFF", "\uFFFD").Replace(cleanText(s))
}

func TestWritersRemoveTemporaryFiles(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	w, err := NewWriter(exportColumns[:1], WriterOptions{TempDir: dir})
	require.NoError(t, err)
	long := strings.Repeat("长", 10_000)
	for range 1_000 {
		require.NoError(t, w.Append([]Value{long}))
	}
	require.NotEmpty(t, names(t, dir), "large exports go through the directory")
	require.NoError(t, w.Close())
	require.Empty(t, names(t, dir))
}

func names(t *testing.T, dir string) []string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	var out []string
	for _, e := range entries {
		out = append(out, e.Name())
	}
	return out
}

func TestTemplate(t *testing.T) {
	t.Parallel()
	cols := []Column{
		{Key: "name", Title: Label{ZH: "姓名", EN: "Name"}, Required: true, Note: Label{ZH: "与身份证一致"}},
		{Key: "id", Title: Label{ZH: "身份证号", EN: "ID number"}, Kind: DigitsColumn, Required: true},
		{Key: "category", Title: Label{ZH: "困难类别", EN: "Category"}, Options: []string{"深度困难职工", "相对困难职工"}},
		{Key: "unit", Title: Label{ZH: "所属单位", EN: "Unit"}, Options: manyOptions(500)},
	}
	second := []Column{{Key: "sex", Title: Label{ZH: "性别", EN: "Sex"}, Options: []string{"男", "女"}}}
	sheets := []TemplateSheet{{Label{ZH: "名册", EN: "Roster"}, cols}, {Label{ZH: "成员", EN: "Members"}, second}}
	for _, lang := range []Lang{ZH, EN} {
		var buf bytes.Buffer
		require.NoError(t, Template(&buf, sheets, lang))
		b := mustOpen(t, buf.Bytes())
		require.Equal(t, []Info{
			{Name: sheets[0].Name.In(lang)}, {Name: sheets[1].Name.In(lang)},
			{Name: templateNotes.In(lang)}, {Name: templateOptions.In(lang), Hidden: true},
		}, b.Sheets())
		require.Len(t, readAll(t, b, 2), 1+len(cols)+len(second))
		table, err := b.Table(0, cols)
		require.NoError(t, err)
		require.Equal(t, 4, table.Header.Matched(), "a filled template is recognised")
		require.Empty(t, table.Header.Missing)

		f, err := excelize.OpenReader(bytes.NewReader(buf.Bytes()))
		require.NoError(t, err)
		rules, err := f.GetDataValidations(sheets[0].Name.In(lang))
		require.NoError(t, err)
		require.Len(t, rules, 2)
		require.Equal(t, "D2:D20001", rules[1].Sqref)
		require.Equal(t, "'"+templateOptions.In(lang)+"'!$B$1:$B$500", rules[1].Formula1)
		rules, err = f.GetDataValidations(sheets[1].Name.In(lang))
		require.NoError(t, err)
		require.Equal(t, "'"+templateOptions.In(lang)+"'!$C$1:$C$2", rules[0].Formula1)
		style, err := f.GetColStyle(sheets[0].Name.In(lang), "B")
		require.NoError(t, err)
		s, err := f.GetStyle(style)
		require.NoError(t, err)
		require.Equal(t, formatText, s.NumFmt)
		require.NoError(t, f.Close())
	}
}

func manyOptions(n int) []string {
	out := make([]string, n)
	for i := range out {
		out[i] = strings.Repeat("单", i%20+1) + "位"
	}
	return out
}
