// Package superdb reads what a federation may see of the tenants it leads: rows
// without personal data by default, personal rows under a supervision grant. The
// database decides which tenants those are; a client never names a read set.
package superdb

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

// Reader runs supervision reads.
type Reader struct{ db *db.DB }

// New makes a reader over the server's database.
func New(d *db.DB) *Reader { return &Reader{db: d} }

// Both settings end with the pipeline's implicit transaction.
const enter = `select set_config('app.tenant', $1, true), set_config('role', 'nuanxin_supervisor', true)`

// Fetch runs the queries in one round trip as the read-only supervisor role for
// the federation of ctx. Tables that no policy opens to supervisors answer no
// rows, or are refused outright.
func (r *Reader) Fetch(ctx context.Context, queries ...db.Query) error {
	t, ok := tenant.From(ctx)
	if !ok {
		return db.ErrNoTenant
	}
	return r.db.FetchScoped(ctx, enter, []any{t.String()}, queries...)
}
