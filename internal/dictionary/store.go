package dictionary

import (
	"context"
	"fmt"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
)

const maxTerms = 500 // of a tenant, all dictionaries together

const (
	sqlTerms = `select tenant_id, dictionary, code, zh, en, disabled_at, version from app.dictionary_term
		order by dictionary, serial limit 500`
	sqlOwn = `select dictionary, code from app.dictionary_term where disabled_at is null limit 500`
	// sqlNextSerial counts per tenant, under a lock so that two words never get one number.
	sqlLock       = `select pg_advisory_xact_lock(hashtextextended('dictionary ' || app.current_tenant()::text, 0))`
	sqlNextSerial = `select count(*) as held, coalesce(max(serial), 0) + 1 as next from app.dictionary_term`
	sqlInsert     = `insert into app.dictionary_term (tenant_id, dictionary, code, serial, zh, en, version) values (?, ?, ?, ?, ?, ?, 1)`
)

// OwnTx are the tenant's codes that are on offer.
func OwnTx(ctx context.Context, tx db.Tx) (Own, error) {
	var rows []struct {
		Dictionary Name
		Code       string
	}
	if err := tx.NewRaw(sqlOwn).Scan(ctx, &rows); err != nil {
		return nil, fmt.Errorf("read dictionaries: %w", err)
	}
	out := Own{}
	for _, r := range rows {
		if out[r.Dictionary] == nil {
			out[r.Dictionary] = map[string]bool{}
		}
		out[r.Dictionary][r.Code] = true
	}
	return out, nil
}

// insertTerm gives the word its code and stores it.
func insertTerm(ctx context.Context, tx db.Tx, t *DictionaryTerm, parent string) error {
	if _, err := tx.ExecContext(ctx, sqlLock); err != nil {
		return err
	}
	var held, next int
	if err := tx.NewRaw(sqlNextSerial).Scan(ctx, &held, &next); err != nil {
		return err
	}
	if held >= maxTerms {
		return errs.New(errs.FailedPrecondition, "dictionary.full", errs.Args{"max": maxTerms})
	}
	t.Code = fmt.Sprintf("%s.%d", parent, next)
	_, err := tx.ExecContext(ctx, sqlInsert, t.TenantID, t.Dictionary, t.Code, next, t.ZH, t.EN)
	return err
}

func lockTerm(ctx context.Context, tx db.Tx, n Name, code string) (*DictionaryTerm, error) {
	t := &DictionaryTerm{}
	err := tx.NewSelect().Model(t).Where("d.dictionary = ?", n).Where("d.code = ?", code).For("update").Scan(ctx)
	return t, db.NotFound(err, "dictionary.missing")
}

func updateTerm(ctx context.Context, tx db.Tx, t *DictionaryTerm) error {
	_, err := tx.NewUpdate().Model(t).Column("zh", "en", "disabled_at", "version").WherePK().Exec(ctx)
	return err
}
