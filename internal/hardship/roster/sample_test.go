package roster

import (
	"encoding/json"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

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

// The sample is an invented roster as a union would send it, with the verdict on
// each row agreed with its users.
func TestSampleRoster(t *testing.T) {
	t.Parallel()
	data, err := os.ReadFile("testdata/legacy-roster.expected.json")
	require.NoError(t, err)
	var want struct {
		Rows    []verdict      `json:"rows"`
		Summary map[string]int `json:"summary"`
	}
	require.NoError(t, json.Unmarshal(data, &want))

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
