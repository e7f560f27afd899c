package clock_test

import (
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/clock"
)

func TestSystemIsUTC(t *testing.T) {
	t.Parallel()
	require.Equal(t, time.UTC, clock.System.Now().Location())
}

func TestFakeMovesOnlyWhenTold(t *testing.T) {
	t.Parallel()
	start := time.Date(2027, 2, 5, 15, 59, 59, 0, time.UTC)
	fake := clock.NewFake(start)
	require.Equal(t, start, fake.Now())
	require.Equal(t, "2027-02-05", clock.TodayCN(fake).String())

	fake.Advance(time.Second)
	require.Equal(t, "2027-02-06", clock.TodayCN(fake).String(), "China is eight hours ahead")

	fake.Set(start)
	require.Equal(t, start, fake.Now())
}

func TestFakeIsSafeForConcurrentUse(t *testing.T) {
	t.Parallel()
	fake := clock.NewFake(time.Unix(0, 0))
	var wg sync.WaitGroup
	for range 50 {
		wg.Go(func() { fake.Advance(time.Second) })
	}
	wg.Wait()
	require.Equal(t, int64(50), fake.Now().Unix())
}
