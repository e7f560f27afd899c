package db

import (
	"context"
	"sync/atomic"
)

type counterKey struct{}

// Counter counts the statements of one request. Tests assert it per screen.
type Counter struct {
	Statements atomic.Int64
	RoundTrips atomic.Int64
}

// WithCounter returns a context whose Fetch calls are counted.
func WithCounter(ctx context.Context) (context.Context, *Counter) {
	c := &Counter{}
	return context.WithValue(ctx, counterKey{}, c), c
}

func countQueries(ctx context.Context, n int) {
	if c, ok := ctx.Value(counterKey{}).(*Counter); ok {
		c.Statements.Add(int64(n))
		c.RoundTrips.Add(1)
	}
}
