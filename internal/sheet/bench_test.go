package sheet

import (
	"bytes"
	"fmt"
	"io"
	"runtime"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/money"
)

const benchColumns = 20

// heapWatch reports the growth of the heap over its start, sampled by the work
// itself.
type heapWatch struct{ start, peak uint64 }

func watchHeap() *heapWatch {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return &heapWatch{start: m.HeapInuse}
}

func (h *heapWatch) sample() {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	h.peak = max(h.peak, m.HeapInuse)
}

func (h *heapWatch) report(b *testing.B) {
	h.sample()
	b.ReportMetric(float64(h.peak-min(h.start, h.peak))/(1<<20), "MiB-growth")
}

func benchWriter(tb testing.TB, rows int, dst io.Writer, watch *heapWatch) {
	tb.Helper()
	cols := make([]Column, benchColumns)
	for i := range cols {
		cols[i] = Column{Key: fmt.Sprint(i), Title: Label{ZH: fmt.Sprintf("列%d", i)}, Kind: ColumnKind(i % 5), Total: i%5 == 2}
	}
	w, err := NewWriter(cols, WriterOptions{TempDir: tb.TempDir()})
	require.NoError(tb, err)
	values := make([]Value, benchColumns)
	for r := range rows {
		for i, c := range cols {
			switch c.Kind {
			case AmountColumn:
				values[i] = money.Fen(r)
			case CountColumn:
				values[i] = r
			case DateColumn:
				values[i] = clock.Date{Year: 2026, Month: time.January, Day: 1 + r%28}
			default:
				values[i] = fmt.Sprintf("某市某区%d号%d", r, i)
			}
		}
		require.NoError(tb, w.Append(values))
		if r%10_000 == 0 {
			watch.sample()
		}
	}
	require.NoError(tb, w.Finish(dst))
	watch.sample()
	require.NoError(tb, w.Close())
}

// BenchmarkExport writes 100,000 rows of 20 columns.
func BenchmarkExport(b *testing.B) {
	for b.Loop() {
		watch := watchHeap()
		benchWriter(b, 100_000, io.Discard, watch)
		watch.report(b)
	}
}

// BenchmarkRead reads 20,000 rows of 20 columns.
func BenchmarkRead(b *testing.B) {
	var buf bytes.Buffer
	benchWriter(b, DefaultRows, &buf, &heapWatch{})
	b.SetBytes(int64(buf.Len()))
	for b.Loop() {
		watch := watchHeap()
		book := mustOpen(b, buf.Bytes())
		for row, err := range book.Rows(0) {
			require.NoError(b, err)
			if row.No%1000 == 0 {
				watch.sample()
			}
		}
		watch.report(b)
	}
}

// BenchmarkErrorBook returns all of 20,000 rows.
func BenchmarkErrorBook(b *testing.B) {
	var buf bytes.Buffer
	benchWriter(b, DefaultRows, &buf, &heapWatch{})
	for b.Loop() {
		watch := watchHeap()
		book := mustOpen(b, buf.Bytes())
		sheet := ErrorSheet{Header: Header{First: 1, Last: 1}, Verdict: func(no int) (Verdict, bool) {
			if no%1000 == 0 {
				watch.sample()
			}
			return Verdict{Text: "原因", Columns: []int{1}}, true
		}}
		require.NoError(b, WriteErrorBook(io.Discard, book, []ErrorSheet{sheet}, ErrorBookOptions{TempDir: b.TempDir()}))
		watch.report(b)
	}
}
