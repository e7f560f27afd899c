package audit

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
)

const (
	appendEntry  = `select app.audit_append(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
	entryColumns = `tenant_id, seq, id, at, actor_id, actor_name, acting_tenant_id, action, object_kind, object_id,
		reason, detail, bulk_count, bulk_root, request_id, ip, prev, hash`
	selectEntry = `select ` + entryColumns + ` from app.audit_entry where seq = $1`
)

func insertEntry(ctx context.Context, tx db.Tx, entry id.ID, a Actor, e Event, detail secret.Sealed, count int, root []byte) error {
	_, err := tx.ExecContext(ctx, appendEntry,
		entry, orNull(a.ID), a.Name, orNull(a.TenantID), e.Action, e.Object.Kind, orNull(e.Object.ID), e.Reason,
		detail, count, root, a.RequestID, a.IP)
	return err
}

func orNull(x id.ID) any {
	if x == id.Nil {
		return nil
	}
	return x
}
