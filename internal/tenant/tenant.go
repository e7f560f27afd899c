// Package tenant carries the tenant (one enterprise union or one federation)
// that a request, command or job works for. The tenant always comes from the
// session or from the job row, never from a header or an argument.
package tenant

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/id"
)

type key struct{}

// With returns a context that works for the given tenant.
func With(ctx context.Context, t id.ID) context.Context {
	return context.WithValue(ctx, key{}, t)
}

// From is the tenant of the context; false when there is none.
func From(ctx context.Context) (id.ID, bool) {
	t, ok := ctx.Value(key{}).(id.ID)
	return t, ok && t != id.Nil
}
