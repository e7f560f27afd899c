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
	selectEntry = `select ` + entryColumns + ` from app.audit_entry where id = $1`

	// One statement, so that the last entry and the head are of the same moment.
	selectEnd = `select coalesce((select max(seq) from app.audit_entry), 0) as last_seq,
		coalesce((select seq from app.audit_head), 0) as head_seq, (select hash from app.audit_head) as head_hash`
	selectLastAnchor = `select coalesce(max(seq), 0) from app.audit_anchor`
	selectLinks      = `select ` + entryColumns + ` from app.audit_entry where seq >= $1 and seq <= $2 order by seq`
	selectAnchors    = `select tenant_id, seq, hash, at, key_id, signature from app.audit_anchor
		where seq >= $1 and seq <= $2 order by seq, at limit $3`
	selectHashes = `select seq, hash from app.audit_entry where seq = any($1)`

	selectUnsigned = `select h.tenant_id, h.seq, h.hash from app.audit_head h
		where not exists (select from app.audit_anchor a where a.tenant_id = h.tenant_id and a.seq = h.seq and a.hash = h.hash)
		order by h.tenant_id limit ?`
	insertAnchor  = `insert into app.audit_anchor (tenant_id, seq, hash, at, key_id, signature) values (?, ?, ?, ?, ?, ?)`
	selectTenants = `select id from identity.tenant where id > ? order by id limit ?`
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

func unsignedHeads(ctx context.Context, tx db.Tx) (heads []Anchor, err error) {
	rows, err := tx.QueryContext(ctx, selectUnsigned, anchorBatch)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var a Anchor
		if err := rows.Scan(&a.TenantID, &a.Seq, &a.Hash); err != nil {
			return nil, err
		}
		heads = append(heads, a)
	}
	return heads, rows.Err()
}

func insertAnchors(ctx context.Context, tx db.Tx, anchors []Anchor) error {
	for i := range anchors {
		a := &anchors[i]
		if _, err := tx.ExecContext(ctx, insertAnchor, a.TenantID, a.Seq, a.Hash, a.At, a.KeyID, a.Signature); err != nil {
			return err
		}
	}
	return nil
}

func tenantsAfter(ctx context.Context, tx db.Tx, after id.ID, limit int) (ids []id.ID, err error) {
	rows, err := tx.QueryContext(ctx, selectTenants, after, limit)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var x id.ID
		if err := rows.Scan(&x); err != nil {
			return nil, err
		}
		ids = append(ids, x)
	}
	return ids, rows.Err()
}
