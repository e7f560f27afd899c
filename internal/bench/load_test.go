package bench

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// connections ask at once, each the next question when the last is answered.
const connections = 16

// asker asks one question over a connection of its own and reads the answer.
type asker func(rng *rand.Rand) error

// figures of one measurement.
type figures struct {
	perSecond float64
	p50, p95  time.Duration
	p99       time.Duration
}

// measure lets the askers ask for the given time.
func measure(b *testing.B, askers []asker, d time.Duration) figures {
	b.Helper()
	f, err := try(askers, d)
	require.NoError(b, err)
	return f
}

// try measures what may be refused under load.
func try(askers []asker, d time.Duration) (figures, error) {
	var all []time.Duration
	var mu sync.Mutex
	var asking sync.WaitGroup
	failed := make(chan error, len(askers))
	began := time.Now()
	for n, ask := range askers {
		asking.Go(func() {
			rng := rand.New(rand.NewPCG(uint64(n), uint64(began.UnixNano())))
			var took []time.Duration
			for from := time.Now(); from.Sub(began) < d; {
				if err := ask(rng); err != nil {
					failed <- fmt.Errorf("connection %d: %w", n, err)
					return
				}
				now := time.Now()
				took = append(took, now.Sub(from))
				from = now
			}
			mu.Lock()
			defer mu.Unlock()
			all = append(all, took...)
		})
	}
	asking.Wait()
	elapsed := time.Since(began)
	close(failed)
	if err := <-failed; err != nil {
		return figures{}, err
	}
	slices.Sort(all)
	return figures{float64(len(all)) / elapsed.Seconds(), all[len(all)/2], all[len(all)*95/100], all[len(all)*99/100]}, nil
}

// median of rounds by requests per second.
func median(rounds []figures) figures {
	slices.SortFunc(rounds, func(a, b figures) int { return int(a.perSecond - b.perSecond) })
	return rounds[len(rounds)/2]
}
