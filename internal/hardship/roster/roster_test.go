package roster

import (
	"context"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/simplifiedchinese"

	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

func TestGeneratedRosters(t *testing.T) {
	t.Parallel()
	for _, l := range layouts {
		for seed := range uint64(5) {
			t.Run(fmt.Sprintf("%s/%d", l.name, seed), func(t *testing.T) {
				t.Parallel()
				g, want := newGenerator(seed).build(l)
				require.Equal(t, want, verdicts(outcomes(t, mustOpenBytes(t, workbook(t, g))), g.name))

				text, err := simplifiedchinese.GB18030.NewEncoder().String(csvOf(t, g))
				require.NoError(t, err)
				require.Equal(t, want, verdicts(outcomes(t, mustOpenBytes(t, []byte(text))), ""), "as text in the encoding of Chinese systems, of which GBK is a part")
			})
		}
	}
}

// The outcomes do not depend on reading the file once.
func TestOutcomesAreRepeatable(t *testing.T) {
	t.Parallel()
	g, _ := newGenerator(1).build(layouts[0])
	f := mustOpenBytes(t, workbook(t, g))
	require.Equal(t, outcomes(t, f), outcomes(t, f))
}

func TestOutcomesStop(t *testing.T) {
	t.Parallel()
	g, _ := newGenerator(1).build(layouts[0])
	f := mustOpenBytes(t, workbook(t, g))
	for range f.Outcomes(t.Context()) {
		break
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	for _, err := range f.Outcomes(ctx) {
		require.ErrorIs(t, err, context.Canceled)
	}
}

func TestRowLimitCountsAllSheets(t *testing.T) {
	t.Parallel()
	gen := newGenerator(1)
	one, _ := gen.build(layouts[0])
	two, _ := gen.build(layouts[0])
	one.name, two.name = "一分厂", "二分厂"
	data := workbook(t, one, two)
	f := mustOpenBytes(t, data)
	f.opts.Limits.Rows = len(one.rows) + 10
	var last error
	for _, err := range f.Outcomes(t.Context()) {
		last = err
	}
	require.Equal(t, sheet.ReasonTooManyRows, errs.ReasonOf(last))
}

func TestSheetsOfTheFile(t *testing.T) {
	t.Parallel()
	gen := newGenerator(3)
	one, want1 := gen.build(layouts[0])
	two, want2 := gen.build(layouts[0])
	one.name, two.name = "一分厂", "二分厂"
	hidden := grid{name: "旧表", hidden: true, rows: one.rows}
	summary := grid{name: "汇总", rows: [][]any{{"单位", "困难类别", "人数"}, {"一分厂", "深度困难职工", 3}}}
	wide := grid{name: "台账", rows: [][]any{make([]any, sheet.DefaultColumns+1)}}
	wide.rows[0][sheet.DefaultColumns] = "很宽"
	sign := grid{name: "签领表", rows: [][]any{{"序号", "姓名", "身份证号", "困难类别", "金额", "签字"}, {1, "张三", "1", "", 2}}}
	f := mustOpenBytes(t, workbook(t, one, hidden, summary, two, sign, wide, grid{name: "空"}))

	var uses []Use
	for _, r := range f.Sheets() {
		uses = append(uses, r.Use)
	}
	require.Equal(t, []Use{Heads, Unused, Unused, Heads, Unused, Unused, Unused}, uses)
	require.True(t, f.Sheets()[1].Hidden)
	require.Equal(t, sheet.ReasonTooManyColumns, f.Sheets()[5].Reason)
	require.Contains(t, f.Sheets()[0].Recognised, colCategory)
	require.Equal(t, []string{"籍贯", "入党时间"}, f.Sheets()[0].Extra)

	all := outcomes(t, f)
	require.Equal(t, want1, verdicts(all, "一分厂"))
	require.Equal(t, want2, verdicts(all, "二分厂"))
}

func TestFilesThatAreNoRoster(t *testing.T) {
	t.Parallel()
	cases := map[string]struct {
		rows   [][]any
		reason string
	}{
		"something else":  {[][]any{{"品名", "数量"}, {"大米", 3}}, ReasonNoRoster},
		"nothing":         {nil, ReasonNoRoster},
		"no number":       {[][]any{{"姓名", "性别", "困难类别", "联系电话"}, {"张三"}}, ReasonColumnsMissing},
		"no category":     {[][]any{{"姓名", "性别", "身份证号", "联系电话"}, {"张三"}}, ReasonColumnsMissing},
		"members without": {[][]any{{"户主身份证号", "姓名", "与户主关系"}, {"1", "张三", "子"}}, ReasonNoRoster},
	}
	for name, c := range cases {
		_, err := openBytes(workbook(t, grid{name: "表", rows: c.rows}))
		require.Equal(t, c.reason, errs.ReasonOf(err), name)
		require.Equal(t, errs.BadUserInput, errs.CodeOf(err), name)
	}
	_, err := openBytes([]byte("%PDF-1.7"))
	require.Equal(t, sheet.ReasonUnsupportedFormat, errs.ReasonOf(err))
}
