// Package loader batches look-ups of one request: a page of 50 archives asks for
// its units once. Loaders live as long as the request, so they never mix tenants or
// serve a stale permission.
package loader

import (
	"context"
	"sync"
	"time"

	"github.com/graph-gophers/dataloader/v7"

	"github.com/nuanxin/nuanxin/internal/id"
)

// wait is how long a batch collects keys that nobody announced. Sibling fields
// resolve at once, so a fraction of a millisecond gathers them all.
const wait = 300 * time.Microsecond

// maxBatch bounds one look-up; a longer list makes several.
const maxBatch = 500

type fetch[V any] = func(ctx context.Context, ids []id.ID) (map[id.ID]V, error)

// ByID loads things by identifier. A missing one is the zero value.
type ByID[V any] struct {
	fetch fetch[V]
	inner *dataloader.Loader[id.ID, V]

	mu       sync.Mutex
	expected map[id.ID]*cohort[V]
}

// cohort are identifiers that become known together; whoever asks for the first of
// them fetches them all.
type cohort[V any] struct {
	ids   []id.ID
	once  sync.Once
	found map[id.ID]V
	err   error
}

// New makes a loader over a batch function.
func New[V any](f fetch[V]) *ByID[V] {
	batch := func(ctx context.Context, ids []id.ID) []*dataloader.Result[V] {
		found, err := f(ctx, ids)
		out := make([]*dataloader.Result[V], len(ids))
		for i, x := range ids {
			out[i] = &dataloader.Result[V]{Data: found[x], Error: err}
		}
		return out
	}
	return &ByID[V]{
		fetch: f, expected: map[id.ID]*cohort[V]{},
		inner: dataloader.NewBatchedLoader(batch, dataloader.WithWait[id.ID, V](wait), dataloader.WithBatchCapacity[id.ID, V](maxBatch)),
	}
}

// Expect announces what the fields of a page may ask for. If any of them is asked
// for, all are fetched by one look-up, however the fields are spread over time.
func (l *ByID[V]) Expect(ids []id.ID) {
	l.mu.Lock()
	defer l.mu.Unlock()
	c := &cohort[V]{}
	for _, x := range ids {
		if l.expected[x] != nil {
			continue
		}
		if len(c.ids) == maxBatch {
			c = &cohort[V]{}
		}
		c.ids = append(c.ids, x)
		l.expected[x] = c
	}
}

// Load waits for the look-up that holds x.
func (l *ByID[V]) Load(ctx context.Context, x id.ID) (V, error) {
	l.mu.Lock()
	c := l.expected[x]
	l.mu.Unlock()
	if c == nil {
		return l.inner.Load(ctx, x)()
	}
	c.once.Do(func() { c.found, c.err = l.fetch(ctx, c.ids) })
	return c.found[x], c.err
}

// LoadOptional is Load for an optional reference; nil gives the zero value.
func (l *ByID[V]) LoadOptional(ctx context.Context, x *id.ID) (v V, err error) {
	if x == nil {
		return v, nil
	}
	return l.Load(ctx, *x)
}

// LoadAll loads several and leaves out what is missing.
func LoadAll[V any](ctx context.Context, l *ByID[*V], ids []id.ID) ([]*V, error) {
	out := make([]*V, 0, len(ids))
	for _, r := range ids {
		v, err := l.Load(ctx, r)
		if err != nil {
			return nil, err
		}
		if v != nil {
			out = append(out, v)
		}
	}
	return out, nil
}

// Prime keeps a value that came along with another look-up.
func (l *ByID[V]) Prime(ctx context.Context, x id.ID, v V) { l.inner.Prime(ctx, x, v) }
