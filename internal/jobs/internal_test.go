package jobs

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/id"
)

func TestWatchdog_ReportsADeafHandlerOnce(t *testing.T) {
	t.Parallel()
	w, now := newWatchdog(nil), clock.System.Now()
	end := w.begin(ref{kind: "test.deaf"}, time.Minute)
	endOther := w.begin(ref{kind: "test.fine"}, time.Hour)
	defer endOther()
	require.Equal(t, 2, w.count())
	require.Empty(t, w.overdue(now.Add(2*time.Minute)), "it may be busy ending")
	require.Equal(t, []ref{{kind: "test.deaf"}}, w.overdue(now.Add(3*time.Minute)))
	require.Empty(t, w.overdue(now.Add(4*time.Minute)), "said once")
	end()
	require.Equal(t, 1, w.count())
}

func TestBackoff_GrowsToAnHour(t *testing.T) {
	t.Parallel()
	require.Equal(t, 5*time.Second, doubling(1))
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 1<<30).Draw(t, "failures")
		require.LessOrEqual(t, doubling(n), doubling(n+1))
		require.LessOrEqual(t, doubling(n), time.Hour)
		require.Positive(t, doubling(n))
	})
}

func TestVerdict(t *testing.T) {
	t.Parallel()
	o := Options{MaxAttempts: 3, Backoff: func(n int) time.Duration { return time.Duration(n) }}.withDefaults()
	at := func(attempt, counted int) row { return row{Info: Info{Attempt: attempt}, attempts: counted} }
	boom := errors.New("boom")
	for name, c := range map[string]struct {
		row      row
		cause    error
		stopping bool
		want     failure
	}{
		"first failure":           {at(1, 0), boom, false, failure{statePending, 1, "boom", 1}},
		"counted before":          {at(2, 2), boom, false, failure{statePending, 2, "boom", 0}},
		"last failure":            {at(3, 2), boom, false, failure{stateDead, 0, "boom", 1}},
		"stopping":                {at(3, 2), boom, true, failure{statePending, 0, "boom", 0}},
		"stopping, counted":       {at(3, 3), boom, true, failure{statePending, 0, "boom", -1}},
		"held":                    {at(3, 2), fmt.Errorf("x: %w", ErrHold), false, failure{stateHeld, 0, "x: held", 1}},
		"discarded":               {at(1, 0), fmt.Errorf("x: %w", ErrDiscard), true, failure{stateDone, 0, "x: discarded", 1}},
		"words that break the db": {at(1, 0), errors.New("a\x00b\xff"), false, failure{statePending, 1, "ab?", 1}},
	} {
		require.Equal(t, c.want, verdict(o, c.row, c.cause, c.stopping), name)
	}
	require.Len(t, []rune(errorText(errors.New(strings.Repeat("很", 600)))), 501)
}

func FuzzDecodeRef(f *testing.F) {
	f.Add(encodeRef(ref{tenant: id.New(id.Tenant), id: id.New(id.Job)}))
	f.Add([]byte("short"))
	f.Fuzz(func(t *testing.T, b []byte) {
		r, err := decodeRef("test.kind", b)
		require.Equal(t, len(b) == 32, err == nil)
		if err == nil {
			require.Equal(t, b, encodeRef(r))
		}
	})
}

func TestCreatedBefore(t *testing.T) {
	t.Parallel()
	fresh := id.New(id.Job)
	require.Less(t, createdBefore(time.Hour).String(), fresh.String())
	require.Greater(t, createdBefore(-time.Hour).String(), fresh.String())
}

func TestNewTask_RefusesBadNames(t *testing.T) {
	t.Parallel()
	for _, kind := range []string{"", "expand", "Campaign.expand", "campaign.", "campaign expand.x"} {
		require.Panics(t, func() { NewTask[int](kind, Options{}) }, kind)
	}
}
