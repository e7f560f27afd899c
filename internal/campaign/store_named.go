package campaign

import (
	"context"
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
)

const (
	namedColumns = `n.tenant_id, n.id, n.campaign_id, n.quota_id, n.class, n.name, n.name_pinyin, n.unit_id, n.unit_path,
		n.id_number_sealed, n.phone_sealed, n.id_number_bix, n.federation_bix, n.note, n.created_by, n.created_at`
	sqlNamedByID = `select ` + namedColumns + ` from app.named_recipient n where n.id = any ($1) and n.removed_at is null`
	// A visit stays when its recipient is taken off the plan.
	sqlNamedOfVisits = `select ` + namedColumns + ` from app.named_recipient n where n.id = any ($1)`
)

// namedWhere are the conditions of the list of a campaign's named recipients.
func namedWhere(campaign id.ID, scope db.UnitScope) *db.Where {
	w := &db.Where{}
	w.Add("n.campaign_id = $%d and n.removed_at is null", campaign)
	w.AddScope(scope, "n.unit_path")
	return w
}

func insertNamed(ctx context.Context, tx db.Tx, rows []*NamedRecipient) error {
	_, err := tx.NewInsert().Model(&rows).Exec(ctx)
	return err
}

// namedAlready are those people who are on the plan of a campaign.
func namedAlready(ctx context.Context, tx db.Tx, campaign id.ID, rows []*NamedRecipient) (map[namedIdentity]bool, error) {
	numbers, names := []secret.Index{{}}, []string{""}
	for _, n := range rows {
		if n.IDNumberBix != nil {
			numbers = append(numbers, n.IDNumberBix)
		} else {
			names = append(names, n.Name)
		}
	}
	var found []*NamedRecipient
	err := tx.NewSelect().Model(&found).Column("id_number_bix", "name", "unit_id", "class").
		Where("n.campaign_id = ?", campaign).Where("n.removed_at is null").
		Where("(n.id_number_bix in (?) or n.id_number_bix is null and n.name in (?))", bun.List(numbers), bun.List(names)).Scan(ctx)
	known := make(map[namedIdentity]bool, len(found))
	for _, n := range found {
		known[n.identity()] = true
	}
	return known, err
}

func lockNamed(ctx context.Context, tx db.Tx, x id.ID) (*NamedRecipient, error) {
	n := &NamedRecipient{}
	err := tx.NewRaw(`select `+namedColumns+` from app.named_recipient n where n.id = ? and n.removed_at is null for update`, x).Scan(ctx, n)
	return n, db.NotFound(err, "campaign.named_missing")
}

func removeNamed(ctx context.Context, tx db.Tx, x id.ID, now time.Time) error {
	_, err := tx.ExecContext(ctx, `update app.named_recipient set removed_at = ? where id = ?`, now, x)
	return err
}
