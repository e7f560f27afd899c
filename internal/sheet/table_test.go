package sheet

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/errs"
)

var people = []Column{
	{Key: "name", Title: Label{ZH: "姓名", EN: "Name"}, Synonyms: []string{"职工姓名"}, Required: true},
	{Key: "id", Title: Label{ZH: "身份证号", EN: "ID number"}, Synonyms: []string{"身份证号码"}, Required: true},
	{Key: "phone", Title: Label{ZH: "联系电话", EN: "Phone"}, Synonyms: []string{"手机"}},
	{Key: "cause", Title: Label{ZH: "主要致困原因", EN: "Main cause"}, Synonyms: []string{"致困原因(主要)", "致困原因"}},
	{Key: "cause2", Title: Label{ZH: "次要致困原因", EN: "Other causes"}, Synonyms: []string{"致困原因(次要)"}},
	{Key: "income", Title: Label{ZH: "家庭年收入", EN: "Annual income"}, Synonyms: []string{"家庭收入年收入", "年收入"}},
	{Key: "rigid", Title: Label{ZH: "刚性支出", EN: "Rigid spending"}},
}

func csvTable(t *testing.T, lines ...string) *Table {
	t.Helper()
	table, err := mustOpen(t, []byte(strings.Join(lines, "\n"))).Table(0, people)
	require.NoError(t, err)
	return table
}

func TestHeaderRecognition(t *testing.T) {
	t.Parallel()
	cases := map[string]struct {
		lines []string
		at    map[string]int // expected positions
		first int
	}{
		"first row":           {[]string{"姓名,身份证号", "张三,1"}, map[string]int{"name": 0, "id": 1}, 1},
		"below titles":        {[]string{"困难职工花名册", "填报单位：某厂,,单位：元", "序号,姓名,身份证号"}, map[string]int{"name": 1, "id": 2}, 3},
		"other order":         {[]string{"身份证号码,手机,职工姓名"}, map[string]int{"id": 0, "phone": 1, "name": 2}, 1},
		"padded and starred":  {[]string{"*姓　名,身份证号（必填）,联 系 电 话："}, map[string]int{"name": 0, "id": 1, "phone": 2}, 1},
		"English":             {[]string{"NAME,Id Number,phone"}, map[string]int{"name": 0, "id": 1, "phone": 2}, 1},
		"words in brackets":   {[]string{"姓名,致困原因（次要）,致困原因（主要）"}, map[string]int{"cause": 2, "cause2": 1}, 1},
		"units":               {[]string{"姓名,家庭年收入（万元）,刚性支出(元/年)"}, map[string]int{"income": 1, "rigid": 2}, 1},
		"period in front":     {[]string{"姓名,2025年度家庭年收入（元）,上年刚性支出"}, map[string]int{"income": 1, "rigid": 2}, 1},
		"better heading wins": {[]string{"姓名,手机,联系电话"}, map[string]int{"phone": 2}, 1},
		"leftmost of equals":  {[]string{"姓名,身份证号,姓名"}, map[string]int{"name": 0}, 1},
		"header after data":   {[]string{"张三,李四", "姓名,身份证号", "王五,2"}, map[string]int{"name": 0, "id": 1}, 2},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			h := csvTable(t, c.lines...).Header
			require.Equal(t, c.first, h.First)
			for key, at := range c.at {
				require.Equal(t, at, h.At(key), key)
			}
		})
	}
}

func TestHeaderUnits(t *testing.T) {
	t.Parallel()
	h := csvTable(t, "某厂工会,单位：万元", "姓名,家庭年收入,刚性支出（元）").Header
	require.Equal(t, "万元", h.Unit("income"))
	require.Equal(t, "元", h.Unit("rigid"))
	h = csvTable(t, "填报单位：元氏县总工会", "姓名,家庭年收入").Header
	require.Empty(t, h.Unit("income"))
}

func TestHeaderMissingAndExtra(t *testing.T) {
	t.Parallel()
	h := csvTable(t, "姓名,民族,联系电话,备注,"+ErrorReasonTitle.ZH).Header
	require.Equal(t, []Column{people[1]}, h.Missing)
	require.Equal(t, []int{1, 3}, h.Extra)
	require.Equal(t, -1, h.At("id"))
	require.Equal(t, Cell{}, Row{Cells: []Cell{{Kind: Text}}}.Cell(h.At("id")))
}

func TestHeaderNotFound(t *testing.T) {
	t.Parallel()
	_, err := mustOpen(t, []byte("a,b\n1,2\n")).Table(0, people)
	require.Equal(t, ReasonHeaderNotFound, errs.ReasonOf(err))
}

// Group titles are merged sideways and single headings downwards.
func TestHeaderOfTwoRows(t *testing.T) {
	t.Parallel()
	s := func(ref, v string) string { return `<c r="` + ref + `" t="str"><v>` + v + `</v></c>` }
	rows := `<row r="1">` + s("A1", "花名册") + `</row>` +
		`<row r="2">` + s("A2", "姓名") + s("B2", "身份证号") + s("C2", "家庭收入") + `</row>` +
		`<row r="3">` + s("C3", "年收入") + s("D3", "姓名") + `</row>` +
		`<row r="4">` + s("A4", "张三") + s("B4", "1") + s("C4", "2") + s("D4", "李四") + `</row>`
	merges := `<mergeCells><mergeCell ref="A1:D1"/><mergeCell ref="A2:A3"/><mergeCell ref="B2:B3"/><mergeCell ref="C2:D2"/></mergeCells>`
	table, err := mustOpen(t, zipOf(t, bookParts(rows, merges)...)).Table(0, people)
	require.NoError(t, err)
	h := table.Header
	require.Equal(t, []string{"姓名", "身份证号", "家庭收入·年收入", "家庭收入·姓名"}, h.Labels)
	require.Equal(t, [2]int{2, 3}, [2]int{h.First, h.Last})
	require.Equal(t, 0, h.At("name"), "the ungrouped heading wins")
	require.Equal(t, 2, h.At("income"))
	require.Equal(t, []LineKind{DataLine}, kinds(t, table, 10))
}

func kinds(t *testing.T, table *Table, maxRows int) []LineKind {
	t.Helper()
	var got []LineKind
	for line, err := range table.Lines(maxRows) {
		require.NoError(t, err)
		got = append(got, line.Kind)
	}
	return got
}

func TestLineKinds(t *testing.T) {
	t.Parallel()
	table := csvTable(t,
		"困难职工花名册",
		"单位,姓名,身份证号,联系电话",
		"一车间,张三,1,2",
		"",
		" , ,,",
		"小 计,1人,,",
		"困难职工花名册",
		"单位,姓名,身份证号,联系电话",
		"二车间,李四,3,4",
		",合计,,",
		"合计：2人",
		"填表人：王五　　审核人：赵六",
		"注:本表一式两份",
		"三车间,合志计,5,6",
	)
	require.Equal(t, []LineKind{
		DataLine, BlankLine, BlankLine, TotalLine, RepeatedHeaderLine, RepeatedHeaderLine,
		DataLine, TotalLine, TotalLine, NoteLine, NoteLine, DataLine,
	}, kinds(t, table, 10))
}

func TestRowLimitCountsDataLines(t *testing.T) {
	t.Parallel()
	lines := []string{"姓名,身份证号", "张三,1", "", "合计", "李四,2", "王五,3"}
	require.Len(t, kinds(t, csvTable(t, lines...), 3), 5)
	var last error
	for _, err := range csvTable(t, lines...).Lines(2) {
		last = err
	}
	require.Equal(t, ReasonTooManyRows, errs.ReasonOf(last))
}

// A row far below may not cost a report for each blank line above it.
func TestBlankLinesAreBounded(t *testing.T) {
	t.Parallel()
	rows := `<row r="1"><c r="A1" t="str"><v>姓名</v></c><c r="B1" t="str"><v>身份证号</v></c></row>` +
		`<row r="1000000"><c r="A1000000" t="str"><v>张三</v></c></row>`
	table, err := mustOpen(t, zipOf(t, bookParts(rows, "")...)).Table(0, people)
	require.NoError(t, err)
	require.Len(t, kinds(t, table, 20_000), maxReportedBlanks+1)
	require.Len(t, kinds(t, table, 5), 6)
}

func TestOutcome(t *testing.T) {
	t.Parallel()
	var o Outcome[string]
	require.Empty(t, o.Reason())
	o.Add(Reason{Code: "w1", Severity: Warning})
	require.Equal(t, Warning, o.Result)
	o.Add(Reason{Code: "e1", Severity: Error})
	o.Add(Reason{Code: "e2", Severity: Error})
	o.Add(Reason{Code: "w2", Severity: Warning})
	require.Equal(t, Error, o.Result)
	require.Equal(t, "e1", o.Reason())
	require.Len(t, o.Reasons, 4)
}
