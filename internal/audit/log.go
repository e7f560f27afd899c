package audit

import (
	"context"
	"fmt"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// Log appends to and reads the chain of the context's tenant.
type Log struct {
	db   *db.DB
	keys *secret.Keyring
}

// New makes the log over the server's database.
func New(d *db.DB, keys *secret.Keyring) *Log { return &Log{db: d, keys: keys} }

// Append writes one entry in the caller's transaction, in the name of the actor of
// ctx. It locks the end of the tenant's chain until the transaction ends: call it
// last, or other commands of the tenant wait for the rest of this one.
func (l *Log) Append(ctx context.Context, tx db.Tx, e Event) error {
	return l.append(ctx, tx, e, 0, nil)
}

// AppendBulk writes one entry for an action on many objects. The entry keeps their
// number and the root of a hash tree over them, against which the list can be
// checked later (see BulkRoot).
func (l *Log) AppendBulk(ctx context.Context, tx db.Tx, e Event, items []Item) error {
	if len(items) == 0 {
		return l.append(ctx, tx, e, 0, nil)
	}
	root, err := BulkRoot(items)
	if err != nil {
		return err
	}
	return l.append(ctx, tx, e, len(items), root)
}

func (l *Log) append(ctx context.Context, tx db.Tx, e Event, count int, root []byte) error {
	actor, err := actorFrom(ctx)
	if err != nil {
		return err
	}
	if err := e.check(); err != nil {
		return err
	}
	entry := id.New(id.AuditEntry)
	detail, err := l.seal(ctx, entry, e)
	if err != nil {
		return fmt.Errorf("audit %s: %w", e.Action, err)
	}
	if err := insertEntry(ctx, tx, entry, actor, e, detail, count, root); err != nil {
		return fmt.Errorf("audit %s: %w", e.Action, err)
	}
	return nil
}
