package bench

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/app"
	"github.com/nuanxin/nuanxin/internal/embedded"
)

// envChild makes this binary the server under measurement.
const envChild = "NUANXIN_BENCH_CHILD"

func TestMain(m *testing.M) {
	embedded.RunChildIfAsked()
	if os.Getenv(envChild) == "" {
		os.Exit(m.Run())
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	code := app.Run(ctx, app.Program{Version: "bench", Args: []string{"api"}, Environ: os.Environ(), Out: os.Stdout, Err: os.Stderr})
	stop()
	os.Exit(code)
}

// rounds in which the servers take turns; the middle one counts.
const rounds = 3

// BenchmarkSideBySide prints a table; see the package's doc.
func BenchmarkSideBySide(b *testing.B) {
	w := newWorld(b, 4_000)
	product, other := w.startProduct(), w.startPostGraphile()
	cases := w.cases(product)
	seconds := 3.0
	if s := os.Getenv("NUANXIN_BENCH_SECONDS"); s != "" {
		var err error
		seconds, err = strconv.ParseFloat(s, 64)
		require.NoError(b, err)
	}
	d := time.Duration(seconds * float64(time.Second))
	var table strings.Builder
	table.WriteString("\n| Question | limit/s | nuanxin/s | p50 | p99 | of limit | postgraphile/s | p50 | p99 | times postgraphile |\n|---|---|---|---|---|---|---|---|---|---|\n")
	peak := 0
	for b.Loop() {
		for _, c := range cases {
			table.WriteString(w.compare(c, product, other, d))
			peak = max(peak, product.memory(b))
		}
	}
	fmt.Fprintf(&table, "\n%d connections, median of %d rounds of %s; memory under load: nuanxin %d MiB", connections, rounds, d, peak)
	if other != nil {
		fmt.Fprintf(&table, ", postgraphile %d MiB", other.memory(b))
	}
	fmt.Fprintln(os.Stdout, table.String())
}

// compare lets the servers take turns with one question and answers their line.
func (w *world) compare(c benchCase, product process, other *process, d time.Duration) string {
	limit, hangUp := w.limit(c.scope, c.limit)
	defer hangUp()
	servers := [][]asker{limit, product.askers(w.b, c.session, c.own)}
	if other != nil && c.theirs != nil {
		servers = append(servers, other.askers(w.b, bearer(c.scope), c.theirs))
	}
	measured := make([][]figures, len(servers))
	for range rounds {
		for n, askers := range servers {
			measure(w.b, askers, d/3) // warm
			measured[n] = append(measured[n], measure(w.b, askers, d))
		}
	}
	var theirs *figures
	if len(servers) > 2 {
		f := median(measured[2])
		theirs = &f
	}
	return line(c.name, median(measured[0]), median(measured[1]), theirs)
}

func line(name string, limit, own figures, theirs *figures) string {
	s := fmt.Sprintf("| %s | %.0f | %.0f | %s | %s | %.2f |", name, limit.perSecond, own.perSecond, millis(own.p50), millis(own.p99), own.perSecond/limit.perSecond)
	if theirs == nil {
		return s + " – | – | – | – |\n"
	}
	return s + fmt.Sprintf(" %.0f | %s | %s | %.1f |\n", theirs.perSecond, millis(theirs.p50), millis(theirs.p99), own.perSecond/theirs.perSecond)
}

func millis(d time.Duration) string { return fmt.Sprintf("%.1f ms", float64(d.Microseconds())/1000) }
