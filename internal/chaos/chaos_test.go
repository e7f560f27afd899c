package chaos

import (
	"context"
	"os"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestMain(m *testing.M) {
	if role := os.Getenv(envRole); role != "" {
		os.Exit(runChild(role))
	}
	os.Exit(m.Run())
}

// fromEnv reads a number that the environment may set.
func fromEnv(t *testing.T, name string, otherwise uint64) uint64 {
	t.Helper()
	text := os.Getenv(name)
	if text == "" {
		return otherwise
	}
	n, err := strconv.ParseUint(text, 10, 64)
	require.NoError(t, err, name)
	return n
}

// rampage plans and disturbs for the given time, lets everything drain and
// verifies it.
func (r *run) rampage(d, still time.Duration) findings {
	ctx, cancel := context.WithTimeout(r.t.Context(), d)
	defer cancel()
	planners := r.plan(ctx)
	r.disturb(ctx)
	planners.Wait()
	calm := time.Now()
	r.drain(r.t.Context(), still)
	r.t.Logf("drained %.1fs after the last fault", time.Since(calm).Seconds())
	for _, w := range r.workers {
		w.stop()
	}
	f := r.verify(r.t.Context())
	r.report(r.t.Context(), f)
	return f
}

func TestChaos_RandomSeeded(t *testing.T) {
	t.Parallel()
	seed := fromEnv(t, "NUANXIN_CHAOS_SEED", uint64(time.Now().UnixNano()%1e9))
	seconds := fromEnv(t, "NUANXIN_CHAOS_SECONDS", 25)
	t.Logf("NUANXIN_CHAOS_SEED=%d NUANXIN_CHAOS_SECONDS=%d", seed, seconds)
	r := newRun(t, setup{seed: seed, role: roleWorker, menu: everything, pause: [2]float64{0.2, 1.2}})
	f := r.rampage(time.Duration(seconds)*time.Second, time.Minute)
	require.Zero(t, f, "seed %d: %s", seed, f)
	for _, w := range r.workers {
		require.True(t, w.stoppedInOrder())
	}
}

// The harness must see what the design prevents.
func TestChaos_ControlsFail(t *testing.T) {
	t.Parallel()
	t.Run("rows not locked", func(t *testing.T) {
		t.Parallel()
		r := newRun(t, setup{seed: 1, role: roleNaive, menu: everything, pause: [2]float64{0.5, 1}})
		f := r.rampage(6*time.Second, 3*time.Second)
		require.NotZero(t, f.doubled, "two workers on one row went unnoticed")
	})
	t.Run("bells ring once", func(t *testing.T) {
		t.Parallel()
		r := newRun(t, setup{
			seed: 2, role: roleWorker, sabotage: silenceBells,
			menu: []fault{workerKilled, redisEmptied}, pause: [2]float64{0.1, 0.4},
		})
		f := r.rampage(8*time.Second, 10*time.Second)
		require.NotZero(t, f.lost, "lost jobs went unnoticed")
	})
}
