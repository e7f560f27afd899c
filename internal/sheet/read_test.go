package sheet

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/nuanxin/nuanxin/internal/clock"
)

func TestCellsKeepTheirStoredType(t *testing.T) {
	t.Parallel()
	date := clock.Date{Year: 1990, Month: 3, Day: 7}
	cases := map[string]struct {
		cell string
		want Cell
	}{
		"shared string":            {`<c r="A1" t="s"><v>0</v></c>`, Cell{Kind: Text, Text: "共享", Raw: "共享"}},
		"rich shared string":       {`<c r="A1" t="s"><v>1</v></c>`, Cell{Kind: Text, Text: "张三", Raw: "张三"}},
		"phonetic run is no text":  {`<c r="A1" t="s"><v>2</v></c>`, Cell{Kind: Text, Text: "東京", Raw: "東京"}},
		"unknown shared string":    {`<c r="A1" t="s"><v>99</v></c>`, Cell{}},
		"empty shared string":      {`<c r="A1" t="s"><v>3</v></c>`, Cell{}},
		"inline string":            {`<c r="A1" t="inlineStr"><is><t>内</t><r><t>联</t></r></is></c>`, Cell{Kind: Text, Text: "内联", Raw: "内联"}},
		"character data section":   {`<c r="A1" t="str"><v><![CDATA[<b>]]></v></c>`, Cell{Kind: Text, Text: "<b>", Raw: "<b>"}},
		"escaped character":        {`<c r="A1" t="str"><v>a_x0009_b_x0000__x0041_</v></c>`, Cell{Kind: Text, Text: "a\tbA", Raw: "a_x0009_b_x0000__x0041_"}},
		"number":                   {`<c r="A1"><v>36000.100000000006</v></c>`, Cell{Kind: Number, Text: "36000.1", Raw: "36000.100000000006"}},
		"long number":              {`<c r="A1" t="n"><v>3.30782197612045E+17</v></c>`, Cell{Kind: Number, Text: "330782197612045000", Raw: "3.30782197612045E+17"}},
		"huge number":              {`<c r="A1"><v>1E+300</v></c>`, Cell{Kind: Number, Text: "1e+300", Raw: "1E+300"}},
		"no number":                {`<c r="A1"><v>NaN</v></c>`, Cell{Kind: ErrorValue, Text: "NaN", Raw: "NaN"}},
		"text of digits":           {`<c r="A1" s="3" t="str"><v>0012</v></c>`, Cell{Kind: Text, Text: "0012", Raw: "0012"}},
		"boolean":                  {`<c r="A1" t="b"><v>1</v></c>`, Cell{Kind: Bool, Text: "TRUE", Raw: "1"}},
		"error":                    {`<c r="A1" t="e"><v>#N/A</v></c>`, Cell{Kind: ErrorValue, Text: "#N/A", Raw: "#N/A"}},
		"date":                     {`<c r="A1" s="1"><v>32939</v></c>`, Cell{Kind: Date, Text: "1990-03-07", Raw: "32939", Date: date}},
		"date with time":           {`<c r="A1" s="1"><v>32939.75</v></c>`, Cell{Kind: Date, Text: "1990-03-07", Raw: "32939.75", Date: date}},
		"date in a custom format":  {`<c r="A1" s="2"><v>32939</v></c>`, Cell{Kind: Date, Text: "1990-03-07", Raw: "32939", Date: date}},
		"date as text":             {`<c r="A1" t="d"><v>1990-03-07T08:30:00</v></c>`, Cell{Kind: Date, Text: "1990-03-07", Raw: "1990-03-07T08:30:00", Date: date}},
		"no such date":             {`<c r="A1" s="1"><v>-1</v></c>`, Cell{Kind: Number, Text: "-1", Raw: "-1"}},
		"formula":                  {`<c r="A1"><f>A2*12</f><v>24</v></c>`, Cell{Kind: Number, Text: "24", Raw: "24", Formula: true}},
		"formula never calculated": {`<c r="A1"><f>A2*12</f></c>`, Cell{Formula: true}},
		"formatted but empty":      {`<c r="A1" s="1"/>`, Cell{}},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			b := mustOpen(t, zipOf(t, bookParts(`<row r="1">`+c.cell+`</row>`, "",
				`<t>共享</t>`, `<r><t>张</t></r><r><rPr/><t>三</t></r>`, `<t>東京</t><rPh><t>とうきょう</t></rPh>`, `<t/>`)...))
			require.Equal(t, c.want, readAll(t, b, 0)[0].Cell(0))
		})
	}
}

func TestSerialDates(t *testing.T) {
	t.Parallel()
	cases := []struct {
		serial   float64
		date1904 bool
		want     string
	}{
		{1, false, "1900-01-01"}, {59, false, "1900-02-28"}, {60, false, ""}, {61, false, "1900-03-01"},
		{45658, false, "2025-01-01"}, {2958465, false, "9999-12-31"}, {2958466, false, ""}, {0.5, false, ""},
		{0, true, "1904-01-01"}, {44196, true, "2025-01-01"}, {-1, true, ""},
	}
	for _, c := range cases {
		d, ok := serialDate(c.serial, c.date1904)
		require.Equal(t, c.want, d.String(), "%v", c)
		require.Equal(t, c.want != "", ok)
	}
}

func TestSerialDatesInvert(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		day := rapid.IntRange(phantomLeapDay+1, maxSerial).Draw(t, "day")
		d, ok := serialDate(float64(day), false)
		require.True(t, ok)
		back, ok := dateSerial(d)
		require.True(t, ok)
		require.Equal(t, day, back)
	})
}

func TestDate1904System(t *testing.T) {
	t.Parallel()
	parts := replaced(bookParts(`<row r="1"><c r="A1" s="1"><v>31477</v></c></row>`, ""),
		part{name: "xl/workbook.xml", content: fmt.Sprintf(bookXML, ` date1904="1"`)})
	require.Equal(t, "1990-03-07", readAll(t, mustOpen(t, zipOf(t, parts...)), 0)[0].Cell(0).Text)
}

func TestDateFormats(t *testing.T) {
	t.Parallel()
	for code, want := range map[string]bool{
		"yyyy/m/d": true, `yyyy"年"m"月"d"日";@`: true, "[$-804]aaaa dddd": true, "mmm": true, "m\"月\"": true,
		"General": false, "0.00": false, "#,##0.00": false, "[Red]0": false, `"day"0`: false, "h:mm:ss": false,
		"mm:ss.0": false, "@": false, `0\d`: false, "[h]:mm": false, `_-* #,##0.00_-`: false,
	} {
		require.Equal(t, want, dateFormatCode(code), code)
	}
	require.True(t, builtinDate(14))
	require.True(t, builtinDate(57))
	require.False(t, builtinDate(20))
	require.False(t, builtinDate(0))
}

func TestSheetsAndHiddenRows(t *testing.T) {
	t.Parallel()
	parts := bookParts(`<row r="1" hidden="1"><c r="A1"><v>1</v></c></row>`, "")
	parts = replaced(parts, part{name: "xl/workbook.xml", content: `<workbook xmlns:r="r"><sheets>
		<sheet name="甲" r:id="r1"/><sheet name="乙" state="veryHidden" r:id="r1"/><sheet name="图" r:id="r9"/></sheets></workbook>`})
	b := mustOpen(t, zipOf(t, parts...))
	require.Equal(t, []Info{{Name: "甲"}, {Name: "乙", Hidden: true}}, b.Sheets())
	require.True(t, readAll(t, b, 0)[0].Hidden)
}

func TestVerticalMergesFillDown(t *testing.T) {
	t.Parallel()
	cell := func(ref, v string) string { return fmt.Sprintf(`<c r="%s" t="str"><v>%s</v></c>`, ref, v) }
	rows := `<row r="1">` + cell("A1", "一车间") + cell("B1", "张三") + `</row>` +
		`<row r="2"><c r="A2"/>` + cell("B2", "李四") + `</row>` +
		`<row r="3">` + cell("B3", "王五") + `</row>` +
		`<row r="4">` + cell("A4", "说明") + `</row><row r="5"/>`
	b := mustOpen(t, zipOf(t, bookParts(rows, `<mergeCells count="2"><mergeCell ref="A1:A2"/><mergeCell ref="A4:D5"/><mergeCell ref="bad"/></mergeCells>`)...))
	got := readAll(t, b, 0)
	require.Equal(t, map[int][]string{
		1: {"一车间", "张三"}, 2: {"一车间", "李四"}, 3: {"", "王五"}, 4: {"说明"}, 5: {"说明"},
	}, texts(got))
	require.True(t, got[1].Cell(0).Filled)
	require.False(t, got[1].IsBlank())
	require.True(t, got[4].IsBlank(), "what only a merge shows is no content")
	merges, err := b.Merges(0)
	require.NoError(t, err)
	require.Equal(t, []Range{{Top: 1, Bottom: 2}, {Top: 4, Bottom: 5, Right: 3}}, merges)
}

func TestSeekElement(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		before := rapid.StringMatching(`([a-z ]|mergeCells|<v>x:mergeCells</v>){0,40}`).Draw(t, "before")
		pad := rapid.IntRange(0, 140_000).Draw(t, "pad")
		text := pseudoText(pad) + before
		tag := rapid.SampledFrom([]string{"<mergeCells count=", "<x:mergeCells>"}).Draw(t, "tag")
		got, err := seekElement(stringReader(text+tag), "mergeCells")
		require.NoError(t, err)
		require.NotNil(t, got)
		require.Equal(t, tag, readString(t, got))

		none, err := seekElement(stringReader(text), "mergeCells")
		require.NoError(t, err)
		require.Nil(t, none)
	})
}

func TestParseRange(t *testing.T) {
	t.Parallel()
	r, ok := parseRange("B2:AA10")
	require.True(t, ok)
	require.Equal(t, Range{Top: 2, Bottom: 10, Left: 1, Right: 26}, r)
	for _, bad := range []string{"", "A", "1", "A0", "B2:A1", "A1:", "A1B", "XFE1048577", "Ａ1"} {
		_, ok := parseRange(bad)
		require.False(t, ok, bad)
	}
}

func TestNumberText(t *testing.T) {
	t.Parallel()
	for f, want := range map[float64]string{
		0: "0", -0.5: "-0.5", 1e15: "1000000000000000", 0.1 + 0.2: "0.3", 5.6180005e4: "56180.005", 1e21: "1e+21",
	} {
		require.Equal(t, want, numberText(f))
	}
}
