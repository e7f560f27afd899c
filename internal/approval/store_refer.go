package approval

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
)

const sqlReferralFacts = `select id, origin_tenant_name, brief from app.approval_referral where id = any ($1)`

type referralFacts struct {
	ID               id.ID
	OriginTenantName string
	Brief            brief `bun:"type:jsonb"`
}

func superiorDecides(ctx context.Context, tx db.Tx, day clock.Date) (yes bool, err error) {
	err = tx.NewRaw(`select app.superior_decides(?::date)`, day).Scan(ctx, &yes)
	return yes, err
}

func referCase(ctx context.Context, tx db.Tx, caseID, referral id.ID, brief string) (union string, err error) {
	err = tx.NewRaw(`select app.refer_approval(?, ?, ?, ?::jsonb)`, caseID, referral, id.New(id.Job), brief).Scan(ctx, &union)
	return union, err
}

func recallReferral(ctx context.Context, tx db.Tx, referral id.ID) error {
	_, err := tx.ExecContext(ctx, `select app.recall_approval(?, ?)`, referral, id.New(id.Job))
	return err
}

func answerReferral(ctx context.Context, tx db.Tx, c *ApprovalCase, last *ApprovalDecision) error {
	_, err := tx.ExecContext(ctx, `select app.answer_approval(?, ?, ?, ?, ?, ?)`,
		c.SubjectID, id.New(id.Job), c.State, last.Note, last.AccountID, last.Name)
	return err
}

func referralByID(ctx context.Context, tx db.Tx, x id.ID) (*referral, error) {
	r := &referral{}
	err := tx.NewRaw(`select id, origin_tenant_name, kind, item, amount_fen, title, content_hash, excluded, answered
		from app.approval_referral where id = ?`, x).Scan(ctx, r)
	return r, err
}

type unitPlace struct {
	ID   id.ID
	Path string
}

func rootUnit(ctx context.Context, tx db.Tx) (u unitPlace, err error) {
	err = tx.NewRaw(`select id, path from app.unit where parent_id is null`).Scan(ctx, &u)
	return u, err
}
