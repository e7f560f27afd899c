package transfer

import (
	"context"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// Columns in the order of the structs; a list of its own, so that a column added by
// a migration does not break a running server. The sealed record of a row is read by
// the commit alone.
const (
	importColumns = `i.tenant_id, i.id, i.kind, i.state, i.attachment_id, i.file_name, i.default_unit_id, i.campaign_id, i.civil_batch_id,
		i.update_existing, i.finish_clear, i.progress_done, i.progress_total, i.counts, i.reasons, i.failure, i.failure_args, i.mapping, i.sheets, i.fingerprint,
		i.created_by, i.created_by_name, i.created_at, i.confirmed_by, i.finished_at, i.rows_deleted_at, i.version`
	importTable = `app.import i`
	rowColumns  = `r.tenant_id, r.id, r.import_id, r.seq, r.sheet, r.row, r.result, r.reasons, r.name, r.unit, r.category, r.effect, r.archive_id`
	rowTable    = `app.import_row r`
	rowImport   = ` join app.import i on i.tenant_id = r.tenant_id and i.id = r.import_id`

	exportColumns = `e.tenant_id, e.id, e.kind, e.state, e.purpose, e.lang, e.query, e.row_count, e.progress_done,
		e.progress_total, e.file_name, e.sha256, e.created_by, e.created_by_name, e.created_at, e.expires_at`

	sqlImport     = `select ` + importColumns + ` from ` + importTable + ` where i.id = $1`
	sqlRefused    = `select r.sheet, r.row, r.reasons from app.import_row r where r.import_id = $1 and r.result = 'ERROR' order by r.seq limit $2`
	sqlExport     = `select ` + exportColumns + ` from app.export e where e.id = $1`
	sqlOwnExport  = `select ` + exportColumns + ` from app.export e where e.created_by = $1 and e.id = $2`
	sqlOwnExports = `select ` + exportColumns + ` from app.export e where e.created_by = $1 and e.created_at > $2
		order by e.created_at desc, e.id desc limit $3`
	sqlUnits = `select u.id, u.path, u.name, u.state = 'ACTIVE' as active from app.unit u order by u.path limit 10000`
)

// importForJob reads an import in the name of the system.
func (s *Service) importForJob(ctx context.Context, x id.ID) (*Import, error) {
	row := db.One[*Import](sqlImport, x)
	if err := s.db.Fetch(ctx, row); err != nil {
		return nil, err
	}
	if !row.Found {
		return nil, errUnknownImport
	}
	return row.Row, nil
}

// countUnfinished counts the imports of the tenant that wait or are at work.
func countUnfinished(ctx context.Context, tx db.Tx) (n int, err error) {
	err = tx.NewRaw(`select count(*) from app.import where finished_at is null`).Scan(ctx, &n)
	return n, err
}

func insertImport(ctx context.Context, tx db.Tx, im *Import) error {
	_, err := tx.NewInsert().Model(im).Exec(ctx)
	return err
}

func lockImport(ctx context.Context, tx db.Tx, x id.ID) (*Import, error) {
	im := &Import{}
	err := tx.NewSelect().Model(im).Where("i.id = ?", x).For("update").Scan(ctx)
	if db.IsNoRows(err) {
		return nil, errUnknownImport
	}
	return im, err
}

// updateImport writes what changes in the life of an import that the caller has
// locked.
func updateImport(ctx context.Context, tx db.Tx, im *Import) error {
	_, err := tx.NewUpdate().Model(im).Column("state", "update_existing", "finish_clear", "progress_done", "progress_total", "counts", "reasons",
		"failure", "failure_args", "mapping", "confirmed_by", "finished_at", "rows_deleted_at", "version").Where("i.id = ?", im.ID).Exec(ctx)
	return err
}

// updateProgress is for an import that is being read; errMovedOn if it is not.
func updateProgress(ctx context.Context, tx db.Tx, im *Import) error {
	res, err := tx.NewUpdate().Model(im).Column("progress_done", "progress_total").
		Where("i.id = ?", im.ID).Where("i.state = ?", Parsing).Exec(ctx)
	if err != nil {
		return err
	}
	if n, err := res.RowsAffected(); err != nil || n == 0 {
		return errMovedOn
	}
	return nil
}

func insertRows(ctx context.Context, tx db.Tx, rows []*ImportRow) error {
	if len(rows) == 0 {
		return nil
	}
	_, err := tx.NewInsert().Model(&rows).Exec(ctx)
	return err
}

// rowsToWrite are the next rows that a confirmed import writes, in the order of the
// file.
func rowsToWrite(ctx context.Context, tx db.Tx, im *Import, after int) (rows []*ImportRow, err error) {
	q := tx.NewSelect().Model(&rows).Where("r.import_id = ?", im.ID).Where("r.seq > ?", after).Where("r.record is not null")
	if !im.UpdateExisting {
		q = q.Where("r.effect in (?)", bun.List(plainEffects))
	}
	err = q.OrderExpr("r.seq").Limit(ChunkSize).Scan(ctx)
	return rows, err
}

// updateRows writes another verdict on rows.
func updateRows(ctx context.Context, tx db.Tx, rows []*ImportRow) error {
	if len(rows) == 0 {
		return nil
	}
	_, err := tx.NewInsert().Model(&rows).On("conflict (tenant_id, id) do update").
		Set("result = excluded.result").Set("reasons = excluded.reasons").Set("effect = excluded.effect").
		Set("archive_id = excluded.archive_id").Exec(ctx)
	return err
}

func deleteRows(ctx context.Context, tx db.Tx, im id.ID) error {
	_, err := tx.ExecContext(ctx, `delete from app.import_row where import_id = ?`, im)
	return err
}

func deleteSomeRows(ctx context.Context, tx db.Tx, im id.ID, limit int) (int, error) {
	res, err := tx.ExecContext(ctx, `delete from app.import_row
		where id in (select id from app.import_row where import_id = ? order by seq limit ?)`, im, limit)
	if err != nil {
		return 0, err
	}
	n, err := res.RowsAffected()
	return int(n), err
}

// rowOfImport is a row with the kind of its import.
type rowOfImport struct {
	ImportRow
	Kind SheetKind
}

// refusedRow is a line that was not imported.
type refusedRow struct {
	Sheet   string
	Row     int
	Reasons []sheet.Reason
}

func (s *Service) exportForJob(ctx context.Context, x id.ID) (*Export, error) {
	row := db.One[*Export](sqlExport, x)
	if err := s.db.Fetch(ctx, row); err != nil {
		return nil, err
	}
	if !row.Found {
		return nil, errUnknownExport
	}
	return row.Row, nil
}

// countRunning counts the exports of a member that are being made.
func countRunning(ctx context.Context, tx db.Tx, membership id.ID) (n int, err error) {
	err = tx.NewRaw(`select count(*) from app.export where created_by = ? and state = ?`, membership, Running).Scan(ctx, &n)
	return n, err
}

func insertExport(ctx context.Context, tx db.Tx, e *Export) error {
	_, err := tx.NewInsert().Model(e).Exec(ctx)
	return err
}

func updateExport(ctx context.Context, tx db.Tx, e *Export) error {
	_, err := tx.NewUpdate().Model(e).Column("state", "row_count", "progress_done", "progress_total", "sha256").Where("e.id = ?", e.ID).Exec(ctx)
	return err
}

func unitPath(ctx context.Context, tx db.Tx, x id.ID) (path string, err error) {
	err = tx.NewRaw(`select path from app.unit where id = ? and state = 'ACTIVE'`, x).Scan(ctx, &path)
	return path, db.NotFound(err, "org.unit.unknown")
}
