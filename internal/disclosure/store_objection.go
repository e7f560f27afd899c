package disclosure

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
)

const (
	objectionColumns = `o.tenant_id, o.id, o.notice_id, o.entry_id, o.receipt, o.source, o.text, o.name_sealed, o.contact_sealed, o.state,
		o.received_at, o.received_by, o.handler_id, o.investigated_at, o.outcome, o.next_step, o.decided_by, o.decided_at, o.version, n.unit_path`
	objectionTables  = `app.notice_objection o join app.public_notice n on n.tenant_id = o.tenant_id and n.id = o.notice_id`
	sqlObjectionsOf  = `select ` + objectionColumns + ` from ` + objectionTables + ` where o.notice_id = any ($1) order by o.id desc limit 1000`
	sqlObjectionByID = `select ` + objectionColumns + ` from ` + objectionTables + ` where o.id = $1 and `
)

func objectionsWhere(ctx context.Context, f *NoticeObjectionFilter) (*db.Where, error) {
	scope, err := authz.ScopeFor(ctx, authz.NoticeRead)
	if err != nil {
		return nil, err
	}
	w := &db.Where{}
	w.AddScope(scope, "n.unit_path")
	if len(f.States) > 0 {
		w.Add("o.state = any (string_to_array($%d, ','))", db.Joined(f.States))
	}
	return w, nil
}

func insertObjection(ctx context.Context, tx db.Tx, o *NoticeObjection) error {
	_, err := tx.NewInsert().Model(o).Exec(ctx)
	return err
}

func lockObjection(ctx context.Context, tx db.Tx, x id.ID) (*NoticeObjection, error) {
	o := &NoticeObjection{}
	err := tx.NewRaw(`select `+objectionColumns+` from `+objectionTables+` where o.id = ? for update of o`, x).Scan(ctx, o)
	return o, db.NotFound(err, "disclosure.objection.unknown")
}

func updateObjection(ctx context.Context, tx db.Tx, o *NoticeObjection) error {
	_, err := tx.NewUpdate().Model(o).
		Column("state", "handler_id", "investigated_at", "outcome", "next_step", "decided_by", "decided_at", "version").
		Where("o.tenant_id = ?", o.TenantID).Where("o.id = ?", o.ID).Exec(ctx)
	return err
}

func openObjections(ctx context.Context, tx db.Tx, entry id.ID) (n int, err error) {
	err = tx.NewRaw(`select count(*) from app.notice_objection where entry_id = ? and state in ('RECEIVED', 'INVESTIGATING')`, entry).Scan(ctx, &n)
	return n, err
}
