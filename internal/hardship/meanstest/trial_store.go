package meanstest

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
)

const (
	trialColumns = `t.tenant_id, t.id, t.state, t.rules_no, t.rules_owner_name, t.before, t.parameters, t.amounts, t.on_day, t.total,
		t.last_archive, t.result, t.created_by, t.created_by_name, t.created_at, t.finished_at`
	sqlTrials     = `select ` + trialColumns + ` from app.means_trial t order by t.id desc limit 20`
	sqlTrialsByID = `select ` + trialColumns + ` from app.means_trial t where t.id = any ($1)`

	sqlAffected = `select h.archive_id, a.number, a.head_name, u.name as unit_name, h.was, h.becomes
		from app.means_trial_household h
		join app.archive a on a.tenant_id = h.tenant_id and a.id = h.archive_id
		join app.unit u on u.tenant_id = a.tenant_id and u.id = a.unit_id
		where h.trial_id = $1 and `
	sqlAffectedOrder = ` order by h.was, h.becomes, a.number limit 500`
)

func insertTrial(ctx context.Context, tx db.Tx, t *MeansTrial) error {
	_, err := tx.NewInsert().Model(t).Exec(ctx)
	return err
}

func lockTrial(ctx context.Context, tx db.Tx, x id.ID) (*MeansTrial, error) {
	t := &MeansTrial{}
	err := tx.NewSelect().Model(t).Where("t.id = ?", x).For("update").Scan(ctx)
	return t, db.NotFound(err, "means.trial.missing")
}

func updateTrial(ctx context.Context, tx db.Tx, t *MeansTrial) error {
	_, err := tx.NewUpdate().Model(t).Column("state", "total", "last_archive", "result", "finished_at").WherePK().Exec(ctx)
	return err
}

func countKept(ctx context.Context, tx db.Tx) (n int, err error) {
	err = tx.NewRaw(`select count(*) from app.archive a where a.state in ('ACTIVE', 'REVIEW_DUE')`).Scan(ctx, &n)
	return n, err
}

func nextKept(ctx context.Context, tx db.Tx, after id.ID) (kept []*keptArchive, err error) {
	err = tx.NewRaw(sqlKeptArchives, after, trialBatch).Scan(ctx, &kept)
	return kept, err
}

func areaOf(ctx context.Context, tx db.Tx) (area string, err error) {
	err = tx.NewRaw(sqlArea).Scan(ctx, &area)
	return area, err
}
