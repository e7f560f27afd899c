package loader_test

import (
	"context"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/graph/loader"
	"github.com/nuanxin/nuanxin/internal/id"
)

// asked counts look-ups and answers every identifier with itself.
type asked struct {
	mu      sync.Mutex
	batches [][]id.ID
}

func (a *asked) fetch(_ context.Context, ids []id.ID) (map[id.ID]id.ID, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.batches = append(a.batches, ids)
	out := map[id.ID]id.ID{}
	for _, x := range ids {
		out[x] = x
	}
	return out, nil
}

func units(n int) []id.ID {
	out := make([]id.ID, n)
	for i := range out {
		out[i] = id.New(id.Unit)
	}
	return out
}

func TestExpectedAreFetchedTogether(t *testing.T) {
	t.Parallel()
	var a asked
	l := loader.New(a.fetch)
	page := units(50)
	l.Expect(page)
	l.Expect(page[:10])      // known already
	for _, x := range page { // one after the other, as slowly as it may be
		got, err := l.Load(t.Context(), x)
		require.NoError(t, err)
		require.Equal(t, x, got)
	}
	require.Equal(t, [][]id.ID{page}, a.batches)
}

func TestNothingIsFetchedUnasked(t *testing.T) {
	t.Parallel()
	var a asked
	l := loader.New(a.fetch)
	l.Expect(units(3))
	require.Empty(t, a.batches)
	other := id.New(id.Unit)
	got, err := l.Load(t.Context(), other)
	require.NoError(t, err)
	require.Equal(t, other, got)
	require.Equal(t, [][]id.ID{{other}}, a.batches)
}

func TestLongListsAreSplit(t *testing.T) {
	t.Parallel()
	var a asked
	l := loader.New(a.fetch)
	many := units(1001)
	l.Expect(many)
	for _, x := range many {
		_, err := l.Load(t.Context(), x)
		require.NoError(t, err)
	}
	require.Len(t, a.batches, 3)
}
