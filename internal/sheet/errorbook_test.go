package sheet

import (
	"bytes"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"
)

const rosterRows = `<row r="1"><c r="A1" t="str"><v>花名册</v></c></row>` +
	`<row r="3"><c r="A3" t="str"><v>姓名</v></c><c r="B3" t="str"><v>身份证号</v></c><c r="C3" t="str"><v>家庭年收入</v></c><c r="D3" t="str"><v>建档日期</v></c></row>` +
	`<row r="4"><c r="A4" t="str"><v>张三</v></c><c r="B4" t="str"><v>1</v></c></row>` +
	`<row r="5"><c r="A5" t="str"><v>=1+1</v></c><c r="B5"><v>330782197612045000</v></c><c r="C5"><f>1+1</f><v>2</v></c><c r="D5" s="1"><v>45658</v></c><c r="E5" t="str"><v>无表头</v></c></row>` +
	`<row r="6"><c r="A6" t="str"><v>李四</v></c></row>`

func rosterBook(t *testing.T) *Book {
	t.Helper()
	parts := bookParts(rosterRows, `<mergeCells><mergeCell ref="A1:D1"/></mergeCells>`)
	xml := sheetXML(rosterRows, `<mergeCells><mergeCell ref="A1:D1"/></mergeCells>`)
	xml = string(bytes.Replace([]byte(xml), []byte("<sheetData>"), []byte(`<cols><col min="2" max="3" width="25"/></cols><sheetData>`), 1))
	return mustOpen(t, zipOf(t, replaced(parts, part{name: "xl/worksheets/sheet1.xml", content: xml})...))
}

func errorBook(t *testing.T, b *Book, verdicts map[int]Verdict) []byte {
	t.Helper()
	table, err := b.Table(0, people)
	require.NoError(t, err)
	dir := t.TempDir()
	var buf bytes.Buffer
	require.NoError(t, WriteErrorBook(&buf, b, []ErrorSheet{{
		Header: table.Header,
		Verdict: func(no int) (Verdict, bool) {
			v, ok := verdicts[no]
			return v, ok
		},
	}}, ErrorBookOptions{TempDir: dir}))
	require.Empty(t, names(t, dir))
	return buf.Bytes()
}

func TestErrorBookIsTheSameSheet(t *testing.T) {
	t.Parallel()
	data := errorBook(t, rosterBook(t), map[int]Verdict{
		5: {Text: "身份证号末尾数字丢失", Columns: []int{1}}, 6: {Text: "缺少身份证号", Columns: []int{1}},
	})
	b := mustOpen(t, data)
	require.Equal(t, "名册", b.Sheets()[0].Name)
	rows := readAll(t, b, 0)
	require.Equal(t, map[int][]string{
		1: {"花名册"},
		3: {"姓名", "身份证号", "家庭年收入", "建档日期", "", "未导入原因"},
		4: {"=1+1", "330782197612045000", "2", "2025-01-01", "无表头", "身份证号末尾数字丢失"},
		5: {"李四", "", "", "", "", "缺少身份证号"},
	}, texts(rows))
	require.Equal(t, Number, rows[2].Cell(1).Kind, "the fault is still in the cell")
	require.Equal(t, Date, rows[2].Cell(3).Kind)
	require.False(t, rows[2].Cell(2).Formula, "formulas do not travel")

	f, err := excelize.OpenReader(bytes.NewReader(data))
	require.NoError(t, err)
	defer func() { require.NoError(t, f.Close()) }()
	require.Equal(t, colourFault, fill1(t, f, "B4"))
	require.Equal(t, colourFault, fill1(t, f, "B5"), "a missing value is highlighted too")
	require.Empty(t, fill1(t, f, "A4"))
	width, err := f.GetColWidth("名册", "B")
	require.NoError(t, err)
	require.InDelta(t, 25, width, 0.01)
	merged, err := f.GetMergeCells("名册")
	require.NoError(t, err)
	require.Len(t, merged, 1)
}

func fill1(t *testing.T, f *excelize.File, cell string) string {
	t.Helper()
	id, err := f.GetCellStyle("名册", cell)
	require.NoError(t, err)
	s, err := f.GetStyle(id)
	require.NoError(t, err)
	if len(s.Fill.Color) == 0 {
		return ""
	}
	return s.Fill.Color[0]
}

// A file that comes back half corrected keeps one reason column.
func TestErrorBookOfAnErrorBook(t *testing.T) {
	t.Parallel()
	first := mustOpen(t, errorBook(t, rosterBook(t), map[int]Verdict{5: {Text: "甲"}, 6: {Text: "乙"}}))
	second := mustOpen(t, errorBook(t, first, map[int]Verdict{5: {Text: "丙"}}))
	require.Equal(t, map[int][]string{
		1: {"花名册"},
		3: {"姓名", "身份证号", "家庭年收入", "建档日期", "", "未导入原因"},
		4: {"李四", "", "", "", "", "丙"},
	}, texts(readAll(t, second, 0)))
}

func TestErrorBookOfCSV(t *testing.T) {
	t.Parallel()
	b := mustOpen(t, []byte("姓名,身份证号\n张三,1\n李四,2\n"))
	got := mustOpen(t, errorBook(t, b, map[int]Verdict{3: {Text: "原因", Columns: []int{1}}}))
	require.Equal(t, map[int][]string{
		1: {"姓名", "身份证号", "未导入原因"}, 2: {"李四", "2", "原因"},
	}, texts(readAll(t, got, 0)))
}

func TestErrorBookOfSeveralSheets(t *testing.T) {
	t.Parallel()
	parts := bookParts(rosterRows, "")
	parts = replaced(parts, part{name: "xl/workbook.xml", content: `<workbook xmlns:r="r"><sheets><sheet name="甲" r:id="r1"/><sheet name="乙" r:id="r1"/></sheets></workbook>`})
	b := mustOpen(t, zipOf(t, parts...))
	var sheets []ErrorSheet
	for i := range b.Sheets() {
		table, err := b.Table(i, people)
		require.NoError(t, err)
		sheets = append(sheets, ErrorSheet{Index: i, Header: table.Header, Verdict: func(no int) (Verdict, bool) {
			return Verdict{Text: fmt.Sprintf("%d-%d", i, no)}, no == 4+i
		}})
	}
	var buf bytes.Buffer
	require.NoError(t, WriteErrorBook(&buf, b, sheets, ErrorBookOptions{Lang: EN}))
	got := mustOpen(t, buf.Bytes())
	require.Equal(t, []Info{{Name: "甲"}, {Name: "乙"}}, got.Sheets())
	require.Equal(t, "0-4", readAll(t, got, 0)[2].Cell(5).Text)
	require.Equal(t, "1-5", readAll(t, got, 1)[2].Cell(5).Text)
}
