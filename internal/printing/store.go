package printing

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/db"
)

const (
	sqlPrintouts = `select o.tenant_id, o.id, o.form, o.edition, o.subject_id, o.title, o.unit_id, o.unit_path, o.whole, o.code, o.sum,
		o.object_key, o.pages, o.missing, o.purpose, o.printed_by, o.printed_by_name, o.printed_at from app.printout o`
	sqlPrintoutsOrder = ` order by o.id desc limit 50`
)

func insertPrintout(ctx context.Context, tx db.Tx, o *Printout) error {
	_, err := tx.NewInsert().Model(o).Exec(ctx)
	return err
}
