package roster

import (
	"bytes"
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/sheet"
)

// BenchmarkRoster reads 20,000 households with 20,000 members and reports the
// growth of the heap.
func BenchmarkRoster(b *testing.B) {
	g := newGenerator(1)
	bld := builder{gen: g, layout: layouts[0]}
	titles := make([]any, len(layouts[0].columns))
	for i, h := range layouts[0].columns {
		titles[i] = h.title
	}
	bld.rows = [][]any{titles}
	members := [][]any{{"户主身份证号", "姓名", "与户主关系", "身份证号", "月收入"}}
	for range sheet.DefaultRows {
		r := g.record()
		bld.add(r, sheet.OK, "")
		members = append(members, []any{r[colID], "家人", "儿子", g.idNumber(true), "3000"})
	}
	data := workbook(b, grid{name: "花名册", rows: bld.rows}, grid{name: "家庭成员", rows: members})
	b.ResetTimer()
	for b.Loop() {
		runtime.GC()
		var before, now runtime.MemStats
		runtime.ReadMemStats(&before)
		var peak uint64
		f, err := Open(bytes.NewReader(data), int64(len(data)), Options{Today: today})
		require.NoError(b, err)
		n := 0
		for o, err := range f.Outcomes(b.Context()) {
			require.NoError(b, err)
			require.Equal(b, sheet.OK, o.Result)
			if n++; n%2000 == 0 {
				runtime.ReadMemStats(&now)
				peak = max(peak, now.HeapInuse)
			}
		}
		require.Equal(b, 2*sheet.DefaultRows, n)
		b.ReportMetric(float64(peak-before.HeapInuse)/(1<<20), "MiB-growth")
	}
}
