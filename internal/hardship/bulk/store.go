package bulk

import (
	"context"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
)

const (
	sqlBulks = `select b.tenant_id, b.id, b.action, b.owner_id, b.note, b.state, b.total, b.dealt, b.refused, b.created_by,
		b.created_by_name, b.created_at, b.finished_at from app.archive_bulk b`
	sqlBulksOrder = ` order by b.id desc limit 20`

	sqlResults = `select r.seq, a.number, a.head_name, u.name as unit_name, r.refusal, r.dealt_at is not null as dealt
		from app.archive_bulk_row r join app.archive a on a.tenant_id = r.tenant_id and a.id = r.archive_id
		join app.unit u on u.tenant_id = a.tenant_id and u.id = a.unit_id
		where r.bulk_id = $1 and r.seq > $2 and `
	sqlResultsOrder = ` order by r.seq limit $3`

	sqlInsertRows = `insert into app.archive_bulk_row (tenant_id, bulk_id, seq, archive_id)
		select ?, ?, x.seq, x.id from unnest(array[?]::uuid[]) with ordinality x (id, seq)`
)

func insertBulk(ctx context.Context, tx db.Tx, b *ArchiveBulk, archives []id.ID) error {
	if _, err := tx.NewInsert().Model(b).Exec(ctx); err != nil {
		return err
	}
	_, err := tx.NewRaw(sqlInsertRows, b.TenantID, b.ID, bun.List(archives)).Exec(ctx)
	return err
}

func lockBulk(ctx context.Context, tx db.Tx, x id.ID) (*ArchiveBulk, error) {
	b := &ArchiveBulk{}
	err := tx.NewSelect().Model(b).Where("b.id = ?", x).For("update").Scan(ctx)
	if db.IsNoRows(err) {
		return nil, errs.New(errs.NotFound, "hardship.bulk.unknown")
	}
	return b, err
}

func updateBulk(ctx context.Context, tx db.Tx, b *ArchiveBulk) error {
	_, err := tx.NewUpdate().Model(b).Column("state", "dealt", "refused", "finished_at").WherePK().Exec(ctx)
	return err
}

func nextRows(ctx context.Context, tx db.Tx, bulk id.ID) (rows []*row, err error) {
	err = tx.NewSelect().Model(&rows).Where("r.bulk_id = ? and r.dealt_at is null", bulk).OrderExpr("r.seq").Limit(batch).Scan(ctx)
	return rows, err
}

func updateRow(ctx context.Context, tx db.Tx, r *row) error {
	_, err := tx.NewUpdate().Model(r).Column("dealt_at", "refusal").WherePK().Exec(ctx)
	return err
}

// reached lists the archives to which the action was done.
func reached(ctx context.Context, tx db.Tx, bulk id.ID) (archives []id.ID, err error) {
	err = tx.NewSelect().Model((*row)(nil)).Column("archive_id").Where("r.bulk_id = ? and r.refusal is null", bulk).Scan(ctx, &archives)
	return archives, err
}
