package disposal

import (
	"context"
	"encoding/hex"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
)

const (
	disposalColumns = `d.tenant_id, d.id, d.number, d.unit_id, d.unit_path, d.verdict, d.keep_until, d.opinion, d.minutes_files, d.state, d.total,
		d.proposed_by, d.proposed_by_name, d.proposed_at, d.decided_by, d.decided_by_name, d.decided_at, d.reason, d.version`
	disposalTables = `app.archive_disposal d`
	entryColumns   = `e.tenant_id, e.disposal_id, e.seq, e.archive_id, e.open, e.outcome, e.erased, e.sum, a.number, u.name as unit_name, a.category,
		(a.created_at at time zone 'Asia/Shanghai')::date as filed_on, a.ended_on, a.ended_as`
	entryTables = `app.archive_disposal_entry e join app.archive a on a.tenant_id = e.tenant_id and a.id = e.archive_id
		join app.unit u on u.tenant_id = a.tenant_id and u.id = a.unit_id`
	holdColumns = `h.tenant_id, h.id, h.archive_id, h.reason, h.placed_by, h.placed_by_name, h.placed_at, h.lifted_by, h.lifted_by_name,
		h.lifted_at, h.lift_reason, a.unit_path`
	holdTables = `app.archive_hold h join app.archive a on a.tenant_id = h.tenant_id and a.id = h.archive_id`

	// Each is followed by the caller's scope.
	sqlDisposalsByID = `select ` + disposalColumns + ` from ` + disposalTables + ` where d.id = any ($1) and `
	sqlDisposalsOf   = `select ` + disposalColumns + `, e.archive_id from ` + disposalTables + `
		join app.archive_disposal_entry e on e.tenant_id = d.tenant_id and e.disposal_id = d.id where e.archive_id = any ($1) and `
	sqlDisposalsOrder = ` order by d.id desc limit 2000`
	sqlEntriesOf      = `select ` + entryColumns + ` from ` + entryTables + ` where e.disposal_id = any ($1) and `
	sqlEntriesOrder   = ` order by e.disposal_id, e.seq limit 10000`
	sqlHoldsByID      = `select ` + holdColumns + ` from ` + holdTables + ` where h.id = any ($1) and `
	sqlHoldsOf        = `select ` + holdColumns + ` from ` + holdTables + ` where h.archive_id = any ($1) and `
	sqlHoldsOrder     = ` order by h.archive_id, h.id desc limit 2000`

	sqlLockDisposal = `select ` + disposalColumns + ` from ` + disposalTables + ` where d.id = ? for update of d`
	sqlLockHold     = `select ` + holdColumns + ` from ` + holdTables + ` where h.id = ? for update of h`
	sqlEntries      = `select ` + entryColumns + ` from ` + entryTables + ` where e.disposal_id = ? order by e.archive_id`

	// The lock makes the numbers of a tenant follow each other.
	sqlLockNumbers = `select pg_advisory_xact_lock(hashtextextended('hardship.disposal ' || app.current_tenant()::text, 0))`
	sqlPlace       = `select u.id as unit_id, u.path as unit_path,
			to_char(?1, 'FM0000') || '-' || to_char((select count(*) from app.archive_disposal d where starts_with(d.number, to_char(?1, 'FM0000') || '-')) + 1, 'FM0000') as number
		from app.unit u
		where not exists (select from app.archive a where a.id in (?0) and not starts_with(a.unit_path, u.path))
		order by char_length(u.path) desc limit 1`

	sqlInsertEntries = `insert into app.archive_disposal_entry (tenant_id, disposal_id, seq, archive_id)
		select ?, ?, x.seq, x.id from unnest(array[?]::uuid[]) with ordinality x (id, seq)`
)

// Checksum is the sum as people compare it, "" while nothing was erased.
func (e *ArchiveDisposalEntry) Checksum() string { return hex.EncodeToString(e.Sum) }

// placeTx gives an appraisal its number and the lowest unit above all of its archives.
func placeTx(ctx context.Context, tx db.Tx, d *ArchiveDisposal, archives []id.ID, year int) error {
	if _, err := tx.ExecContext(ctx, sqlLockNumbers); err != nil {
		return err
	}
	return tx.NewRaw(sqlPlace, bun.List(archives), year).Scan(ctx, d)
}

func insertDisposal(ctx context.Context, tx db.Tx, d *ArchiveDisposal, archives []id.ID) error {
	if _, err := tx.NewInsert().Model(d).Exec(ctx); err != nil {
		return err
	}
	_, err := tx.ExecContext(ctx, sqlInsertEntries, d.TenantID, d.ID, bun.List(archives))
	return err
}

func lockDisposal(ctx context.Context, tx db.Tx, x id.ID) (*ArchiveDisposal, error) {
	d := &ArchiveDisposal{}
	err := tx.NewRaw(sqlLockDisposal, x).Scan(ctx, d)
	return d, db.NotFound(err, "hardship.disposal.missing")
}

// entriesTx are the archives of an appraisal in the order in which they are locked.
func entriesTx(ctx context.Context, tx db.Tx, disposal id.ID) (entries []*ArchiveDisposalEntry, err error) {
	err = tx.NewRaw(sqlEntries, disposal).Scan(ctx, &entries)
	return entries, err
}

// updateDisposal writes the next version of a locked appraisal; its archives are free for
// another one.
func updateDisposal(ctx context.Context, tx db.Tx, d *ArchiveDisposal) error {
	res, err := tx.NewUpdate().Model(d).Column("state", "decided_by", "decided_by_name", "decided_at", "reason", "version").
		Where("d.id = ?", d.ID).Where("d.version = ?", d.Version-1).Exec(ctx)
	if err != nil {
		return err
	}
	if n, err := res.RowsAffected(); err != nil || n != 1 {
		return errs.New(errs.Conflict, "version").Wrap(err)
	}
	_, err = tx.ExecContext(ctx, `update app.archive_disposal_entry set open = false where disposal_id = ?`, d.ID)
	return err
}

func updateEntry(ctx context.Context, tx db.Tx, e *ArchiveDisposalEntry) error {
	_, err := tx.NewUpdate().Model(e).Column("outcome", "erased", "sum").
		Where("e.disposal_id = ?", e.DisposalID).Where("e.seq = ?", e.Seq).Exec(ctx)
	return err
}

func insertHold(ctx context.Context, tx db.Tx, h *ArchiveHold) error {
	_, err := tx.NewInsert().Model(h).Exec(ctx)
	return err
}

func lockHold(ctx context.Context, tx db.Tx, x id.ID) (*ArchiveHold, error) {
	h := &ArchiveHold{}
	err := tx.NewRaw(sqlLockHold, x).Scan(ctx, h)
	return h, db.NotFound(err, "hardship.hold.missing")
}

func updateHold(ctx context.Context, tx db.Tx, h *ArchiveHold) error {
	_, err := tx.NewUpdate().Model(h).Column("lifted_by", "lifted_by_name", "lifted_at", "lift_reason").Where("h.id = ?", h.ID).Exec(ctx)
	return err
}
