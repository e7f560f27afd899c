package supervision_test

import (
	"fmt"
	"os"
	"testing"

	"github.com/nuanxin/nuanxin/internal/supervision"
)

func BenchmarkPlan(b *testing.B) {
	w := newWorld(b)
	w.fill(b, of(w.district), 1000)
	w.fill(b, of(w.city), 1000)
	for _, v := range []struct{ name, sql, role string }{
		{"lateral", supervision.SQLLines, "nuanxin_supervisor"},
		{"lateral-norls", supervision.SQLLines, "postgres"},
	} {
		w.exec(`select set_config('app.tenant', $1, false)`, of(w.district).String())
		w.exec(`set role ` + v.role)
		var pid int
		_ = w.super.QueryRow(b.Context(), "select pg_backend_pid()").Scan(&pid)
		cpu := func() int {
			t, _ := os.ReadFile(fmt.Sprintf("/proc/%d/schedstat", pid))
			var n int
			_, _ = fmt.Sscan(string(t), &n)
			return n
		}
		from := cpu()
		for range 20 {
			rows, err := w.super.Query(b.Context(), v.sql, 2026, "2026-01-01", "2027-01-01", "2026-11-22")
			if err != nil {
				b.Fatal(err)
			}
			for rows.Next() {
			}
			if rows.Err() != nil {
				b.Fatal(rows.Err())
			}
		}
		println(v.name, (cpu()-from)/20000, "us cpu")
		w.exec(`reset role`)
	}
}
