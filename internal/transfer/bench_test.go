package transfer_test

import (
	"bytes"
	"fmt"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/hardship/roster"
	"github.com/nuanxin/nuanxin/internal/jobs/jobstest"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/sheet"
	"github.com/nuanxin/nuanxin/internal/transfer"
)

// BenchmarkImport takes a roster of 20,000 households from the upload to archives. It
// reports the phases and the peak of the heap over what was in use before. The
// products goal: 20 s and 250 MB.
func BenchmarkImport(b *testing.B) {
	data := bigRoster(b, sheet.DefaultRows)
	for b.Loop() {
		w := newWorld(b)
		peak := watchHeap()
		from := time.Now()
		upload := w.upload(w.officer, "花名册.xlsx", data)
		im, err := w.StartImport(w.officer, transfer.StartImportInput{Kind: transfer.Roster, UploadID: upload})
		require.NoError(b, err)
		uploaded := time.Now()
		jobstest.Drain(b, w.ctx, w.engine)
		im = w.reload(im)
		previewed := time.Now()
		im = w.confirmed(im, false)
		done := time.Now()
		require.Equal(b, sheet.DefaultRows, im.Counts.Written)
		b.ReportMetric(uploaded.Sub(from).Seconds(), "s-upload")
		b.ReportMetric(previewed.Sub(uploaded).Seconds(), "s-preview")
		b.ReportMetric(done.Sub(previewed).Seconds(), "s-commit")
		b.ReportMetric(float64(peak())/(1<<20), "MiB-growth")
	}
}

// BenchmarkExport writes 20,000 archives to a workbook.
func BenchmarkExport(b *testing.B) {
	w := newWorld(b)
	w.confirmed(w.start("花名册.xlsx", bigRoster(b, sheet.DefaultRows)), false)
	for b.Loop() {
		peak := watchHeap()
		e, err := w.RequestExport(w.officer, transfer.RequestExportInput{Kind: transfer.Archives, Purpose: "年度统计上报"}, sheet.ZH)
		require.NoError(b, err)
		jobstest.Drain(b, w.ctx, w.engine)
		e, err = w.ExportByID(w.officer, e.ID)
		require.NoError(b, err)
		require.Equal(b, sheet.DefaultRows, e.RowCount)
		b.ReportMetric(float64(peak())/(1<<20), "MiB-growth")
	}
}

// watchHeap samples the heap until the returned function is called, which answers
// the peak over the beginning.
func watchHeap() (peak func() uint64) {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	before, highest := m.HeapInuse, m.HeapInuse
	quit, done := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(done)
		for tick := time.NewTicker(20 * time.Millisecond); ; {
			select {
			case <-quit:
				return
			case <-tick.C:
				runtime.ReadMemStats(&m)
				highest = max(highest, m.HeapInuse)
			}
		}
	}()
	return func() uint64 { close(quit); <-done; return highest - before }
}

// bigRoster is a roster with most columns of the form filled in.
func bigRoster(t testing.TB, n int) []byte {
	t.Helper()
	w, err := sheet.NewWriter(roster.Columns, sheet.WriterOptions{Sheet: "花名册", TempDir: t.TempDir()})
	require.NoError(t, err)
	defer w.Close()
	for i := range n {
		require.NoError(t, w.Append(bigRow(i)))
	}
	var b bytes.Buffer
	require.NoError(t, w.Finish(&b))
	return b.Bytes()
}

func bigRow(i int) []sheet.Value {
	values := make([]sheet.Value, len(roster.Columns))
	for c, col := range roster.Columns {
		values[c] = bigCell(col.Key, i)
	}
	return values
}

func bigCell(column string, i int) sheet.Value {
	switch column {
	case "serial":
		return i + 1
	case "unit":
		return "一分厂"
	case "name":
		return "黄" + string([]rune("玉素春秀英国建华丽芳")[i%10]) + string([]rune("明强军平红兰梅海山川")[i/10%10])
	case "id_number":
		return person(i)
	case "phone":
		return fmt.Sprintf("133%08d", i)
	case "address":
		return fmt.Sprintf("河南省平顶山市新华区和平路%d号院%d号楼", i%400, i%30)
	case "category":
		return []string{"深度困难职工", "相对困难职工", "意外致困职工"}[i%3]
	case "main_cause":
		return []string{"残疾", "本人大病", "子女上学"}[i%3]
	case "household_size":
		return 2 + i%4
	case "income_year", "rigid_year":
		return money.Fen(2_000_000 + i*100)
	case "bank_name":
		return "中国建设银行"
	case "bank_card":
		return "6217000630959630318"
	case "health":
		return strings.Repeat("良好", 1+i%3)
	case "employment":
		return "在岗"
	case "notice_consent":
		return []string{"是", "否"}[i%2]
	}
	return nil
}
