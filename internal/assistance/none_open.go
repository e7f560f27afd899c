package assistance

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
)

const sqlOpenApplications = `select count(*) from app.application p where p.archive_id = ?
	and p.state in ('SUBMITTED', 'NEED_MORE', 'ACCEPTED', 'UNDER_REVIEW', 'RETURNED', 'NOTICE', 'OBJECTION')`

// RequireNoneOpenTx lets an archive end that no aid is asked for. Errors:
// FAILED_PRECONDITION (hardship.change.busy).
func (s *Service) RequireNoneOpenTx(ctx context.Context, tx db.Tx, archive id.ID) error {
	var n int
	err := tx.NewRaw(sqlOpenApplications, archive).Scan(ctx, &n)
	if err == nil && n > 0 {
		err = errs.New(errs.FailedPrecondition, "hardship.change.busy", errs.Args{"count": n})
	}
	return err
}
