// Package loader batches look-ups of one request: a page of 50 archives asks for
// its units once. Loaders live as long as the request, so they never mix tenants or
// serve a stale permission.
package loader

import (
	"context"
	"time"

	"github.com/graph-gophers/dataloader/v7"

	"github.com/nuanxin/nuanxin/internal/id"
)

// wait is how long a batch collects keys. Sibling fields resolve at once, so a
// fraction of a millisecond gathers them all.
const wait = 300 * time.Microsecond

// maxBatch bounds one look-up; a longer list makes several.
const maxBatch = 500

// ByID loads things by identifier. A missing one is the zero value.
type ByID[V any] struct {
	inner *dataloader.Loader[id.ID, V]
}

// New makes a loader over a batch function.
func New[V any](fetch func(ctx context.Context, ids []id.ID) (map[id.ID]V, error)) *ByID[V] {
	batch := func(ctx context.Context, ids []id.ID) []*dataloader.Result[V] {
		found, err := fetch(ctx, ids)
		out := make([]*dataloader.Result[V], len(ids))
		for i, x := range ids {
			out[i] = &dataloader.Result[V]{Data: found[x], Error: err}
		}
		return out
	}
	return &ByID[V]{dataloader.NewBatchedLoader(batch, dataloader.WithWait[id.ID, V](wait), dataloader.WithBatchCapacity[id.ID, V](maxBatch))}
}

// Load waits for the batch that holds x.
func (l *ByID[V]) Load(ctx context.Context, x id.ID) (V, error) { return l.inner.Load(ctx, x)() }

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
