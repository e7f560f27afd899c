package change

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
)

const (
	changeColumns = `x.tenant_id, x.id, x.archive_id, x.other_id, x.kind, x.state, x.reason, x.archive_version, x.other_version,
		x.plan, x.households, x.proposed_by, x.proposed_by_name, x.proposed_at, x.reviewed_by, x.reviewed_by_name, x.reviewed_at,
		x.opinion, x.undone_by, x.undone_by_name, x.undone_at, x.undo_reason, x.version, a.unit_path`
	changeTables = `app.archive_change x join app.archive a on a.tenant_id = x.tenant_id and a.id = x.archive_id`

	// Each is followed by the caller's scope.
	sqlChangesByID  = `select ` + changeColumns + ` from ` + changeTables + ` where x.id = any ($1) and `
	sqlChangesOf    = `select ` + changeColumns + ` from ` + changeTables + ` where (x.archive_id = any ($1) or x.other_id = any ($1)) and `
	sqlChangesOrder = ` order by x.id desc limit 2000`
	sqlLockChange   = `select ` + changeColumns + ` from ` + changeTables + ` where x.id = ? for update of x`
)

func lockChange(ctx context.Context, tx db.Tx, x id.ID) (*ArchiveChange, error) {
	c := &ArchiveChange{}
	err := tx.NewRaw(sqlLockChange, x).Scan(ctx, c)
	return c, db.NotFound(err, "hardship.change.missing")
}

func insertChange(ctx context.Context, tx db.Tx, c *ArchiveChange) error {
	_, err := tx.NewInsert().Model(c).Exec(ctx)
	return err
}

// updateChange writes the next version of a locked request.
func updateChange(ctx context.Context, tx db.Tx, c *ArchiveChange) error {
	res, err := tx.NewUpdate().Model(c).Column("other_id", "state", "plan", "households", "reviewed_by", "reviewed_by_name", "reviewed_at",
		"opinion", "undone_by", "undone_by_name", "undone_at", "undo_reason", "version").
		Where("x.id = ?", c.ID).Where("x.version = ?", c.Version-1).Exec(ctx)
	if err != nil {
		return err
	}
	if n, err := res.RowsAffected(); err != nil || n != 1 {
		return errs.New(errs.Conflict, "version").Wrap(err)
	}
	return nil
}
