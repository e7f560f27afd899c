package roster

import (
	"encoding/json"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/simplifiedchinese"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

var today = clock.Date{Year: 2026, Month: time.November, Day: 23}

// verdict is one line of a file of expectations.
type verdict struct {
	Row    int          `json:"row"`
	Result sheet.Result `json:"result"`
	Reason string       `json:"reason,omitempty"`
}

func openFile(tb testing.TB, path string) *File {
	tb.Helper()
	src, err := os.Open(path)
	require.NoError(tb, err)
	tb.Cleanup(func() { require.NoError(tb, src.Close()) })
	info, err := src.Stat()
	require.NoError(tb, err)
	f, err := Open(src, info.Size(), Options{Today: today})
	require.NoError(tb, err)
	return f
}

func outcomes(tb testing.TB, f *File) []Outcome {
	tb.Helper()
	var all []Outcome
	for o, err := range f.Outcomes(tb.Context()) {
		require.NoError(tb, err)
		all = append(all, o)
	}
	return all
}

// verdicts are the outcomes of one sheet, reduced to what a list shows.
func verdicts(all []Outcome, sheetName string) []verdict {
	var out []verdict
	for _, o := range all {
		if o.Sheet == sheetName {
			out = append(out, verdict{o.Row, o.Result, o.Reason()})
		}
	}
	return out
}

type expectation struct {
	Rows    []verdict      `json:"rows"`
	Summary map[string]int `json:"summary"`
}

func expected(tb testing.TB) expectation {
	tb.Helper()
	data, err := os.ReadFile("testdata/legacy-roster.expected.json")
	require.NoError(tb, err)
	var want expectation
	require.NoError(tb, json.Unmarshal(data, &want))
	return want
}

// The sample is an invented roster as a union would send it, with the verdict on
// each row agreed with its users.
func TestSampleRoster(t *testing.T) {
	t.Parallel()
	want := expected(t)
	f := openFile(t, "testdata/legacy-roster.xlsx")
	all := outcomes(t, f)
	require.Equal(t, want.Rows, verdicts(all, "困难职工花名册"))

	summary := map[string]int{}
	for _, o := range all {
		if o.Sheet == "困难职工花名册" {
			summary[string(o.Result)]++
			if o.Result != sheet.OK {
				summary[string(o.Result)+":"+o.Reason()]++
			}
		}
	}
	require.Equal(t, want.Summary, summary)
}

// The same roster saved as text, in the encoding of Chinese systems.
func TestSampleRosterAsText(t *testing.T) {
	t.Parallel()
	f := openFile(t, "testdata/legacy-roster.xlsx")
	g := grid{}
	for r, err := range f.book.Rows(0) {
		require.NoError(t, err)
		for len(g.rows) < r.No-1 {
			g.rows = append(g.rows, nil)
		}
		var cells []any
		for _, c := range r.Cells {
			cells = append(cells, c.Text)
		}
		g.rows = append(g.rows, cells)
	}
	data, err := simplifiedchinese.GB18030.NewEncoder().Bytes([]byte(csvOf(t, g)))
	require.NoError(t, err)
	require.Equal(t, expected(t).Rows, verdicts(outcomes(t, mustOpenBytes(t, data)), ""))
}
