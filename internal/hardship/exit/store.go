package exit

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
)

const (
	exitColumns = `o.tenant_id, o.id, o.archive_id, o.round, o.state, o.cause, o.note, o.conditions, o.evidence_sealed, o.held_on, o.present,
		o.in_favour, o.against, o.minutes, o.assessment_id, o.category, o.proposed_by, o.proposed_by_name, o.proposed_at,
		o.outcome, o.ended_at, o.relapsed_at, o.version, a.unit_path`
	exitTables = `app.archive_exit o join app.archive a on a.tenant_id = o.tenant_id and a.id = o.archive_id`

	// Each is followed by the caller's scope.
	sqlExitsByID  = `select ` + exitColumns + ` from ` + exitTables + ` where o.id = any ($1) and `
	sqlExitsOf    = `select ` + exitColumns + ` from ` + exitTables + ` where o.archive_id = any ($1) and `
	sqlExitsOrder = ` order by o.archive_id, o.id desc limit 2000`

	sqlArchiveOf  = `select archive_id from app.archive_exit where id = ?`
	sqlLockExit   = `select ` + exitColumns + ` from ` + exitTables + ` where o.id = ? for update of o`
	sqlLastExit   = `select ` + exitColumns + ` from ` + exitTables + ` where o.archive_id = ? and o.state = 'DONE' order by o.id desc limit 1 for update of o`
	sqlConsidered = `select ` + exitColumns + ` from ` + exitTables + ` where o.id = any($1)`
	sqlUnitName   = `select name from app.unit where id = ?`
)

// ExitsByID loads the requests that the caller may see; others are absent.
func (s *Service) ExitsByID(ctx context.Context, ids []id.ID) (map[id.ID]*ArchiveExit, error) {
	rows, err := s.scoped(ctx, sqlExitsByID, ids)
	out := make(map[id.ID]*ArchiveExit, len(rows))
	for _, x := range rows {
		out[x.ID] = x
	}
	return out, err
}

// ExitsOf loads the requests of archives, the newest first.
func (s *Service) ExitsOf(ctx context.Context, archives []id.ID) (map[id.ID][]*ArchiveExit, error) {
	rows, err := s.scoped(ctx, sqlExitsOf, archives)
	out := make(map[id.ID][]*ArchiveExit, len(archives))
	for _, x := range rows {
		out[x.ArchiveID] = append(out[x.ArchiveID], x)
	}
	return out, err
}

func (s *Service) scoped(ctx context.Context, sql string, ids []id.ID) ([]*ArchiveExit, error) {
	scope, err := authz.ScopeFor(ctx, authz.ArchiveRead)
	if err != nil {
		return nil, err
	}
	keys, err := s.Keys.For(ctx)
	if err != nil {
		return nil, err
	}
	where, args := scope.Where("a.unit_path", []any{ids})
	q := db.Many[*ArchiveExit](sql+where+sqlExitsOrder, args...)
	if err := s.DB.FetchByID(ctx, q); err != nil {
		return nil, err
	}
	for _, x := range q.Rows {
		if err := x.show(ctx, keys); err != nil {
			return nil, err
		}
	}
	return q.Rows, nil
}

func archiveOf(ctx context.Context, tx db.Tx, x id.ID) (archive id.ID, err error) {
	err = tx.NewRaw(sqlArchiveOf, x).Scan(ctx, &archive)
	return archive, db.NotFound(err, "hardship.exit.missing")
}

func lockExit(ctx context.Context, tx db.Tx, x id.ID) (*ArchiveExit, error) {
	o := &ArchiveExit{}
	err := tx.NewRaw(sqlLockExit, x).Scan(ctx, o)
	return o, db.NotFound(err, "hardship.exit.missing")
}

// lastExit is by which a household that is watched has left; nil for one that left before
// requests were kept.
func lastExit(ctx context.Context, tx db.Tx, archive id.ID) (*ArchiveExit, error) {
	o := &ArchiveExit{}
	err := tx.NewRaw(sqlLastExit, archive).Scan(ctx, o)
	if db.IsNoRows(err) {
		return nil, nil
	}
	return o, err
}

func insertExit(ctx context.Context, tx db.Tx, x *ArchiveExit) error {
	_, err := tx.NewInsert().Model(x).Exec(ctx)
	return err
}

// updateExit writes the next version of a locked request.
func updateExit(ctx context.Context, tx db.Tx, x *ArchiveExit) error {
	x.Version++
	res, err := tx.NewUpdate().Model(x).Column("state", "outcome", "ended_at", "relapsed_at", "version").
		Where("o.id = ?", x.ID).Where("o.version = ?", x.Version-1).Exec(ctx)
	if err != nil {
		return err
	}
	if n, err := res.RowsAffected(); err != nil || n != 1 {
		return errs.New(errs.Conflict, "version").Wrap(err)
	}
	return nil
}

func unitName(ctx context.Context, tx db.Tx, x id.ID) (name string, err error) {
	err = tx.NewRaw(sqlUnitName, x).Scan(ctx, &name)
	return name, err
}
