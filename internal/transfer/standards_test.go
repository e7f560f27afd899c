package transfer_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/jobs/jobstest"
	"github.com/nuanxin/nuanxin/internal/sheet"
	"github.com/nuanxin/nuanxin/internal/transfer"
)

func TestStandardsFromList(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	list := gbk(t, "2026 年低保标准\n区划代码,城乡类别,月标准,执行日期,截止日期,文号\n"+
		"410400,城镇,760,2025/7/1,,平民〔2025〕3号\n"+
		"410400,城镇,790元,2026年7月1日,,平民〔2026〕5号\n"+
		"410400,农村,520,2026-07-01,,平民〔2026〕5号\n"+
		"410400,城镇,800,2026-03-01,,平民〔2026〕1号\n"+
		"990000,城镇,800,2026-07-01,,平民〔2026〕1号\n"+
		"410402,郊区,800,2026-07-01,,平民〔2026〕1号\n"+
		"410402,城镇,八百,2026-07-01,,\n"+
		"410403,城镇,800,明年,,平民〔2026〕1号\n")
	start := func() *transfer.Import {
		im, err := w.StartImport(w.officer, transfer.StartImportInput{
			Kind: transfer.DibaoStandards, UploadID: w.upload(w.officer, "低保标准.csv", list),
		})
		require.NoError(t, err)
		jobstest.Drain(t, w.ctx, w.engine)
		return w.reload(im)
	}
	im := start()
	require.Equal(t, transfer.Preview, im.State)
	var reasons []string
	for _, r := range w.rows(im, transfer.RowFilter{Result: ptr(transfer.Error)}) {
		reasons = append(reasons, w.RowTexts(r, sheet.ZH)[0])
	}
	require.Equal(t, []string{
		"该地区该时段已有低保标准，日期不能重叠。", "行政区划代码：行政区划代码不正确", "城乡类别：请填写“城镇”或“农村”",
		"月标准（元）：金额看不懂", "执行日期：日期看不懂，或早于执行日期",
	}, reasons)

	im = w.confirmed(im, false)
	require.Equal(t, transfer.Done, im.State)
	require.Equal(t, 3, im.Counts.Written)
	require.Equal(t, 1, count(w, "select count(*) from app.dibao_standard where monthly_fen = 76000 and effective_to = '2026-06-30'"))

	again := start()
	require.Equal(t, 3, again.Counts.Same, "the same sheet again changes nothing")
	require.Zero(t, again.Counts.New)
}
