package run

import (
	"context"
	"strings"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// claimListing lists people of the federation for the run and answers those whom the
// tenant may visit; the others are held elsewhere.
func claimListing(ctx context.Context, tx db.Tx, run id.ID, keys []secret.Index) (map[string]bool, error) {
	var held []secret.Index
	err := tx.NewRaw(`select k from identity.claim_listing(?, string_to_array(?, ',')::bytea[]) k`, run, hexList(keys)).Scan(ctx, &held)
	out := make(map[string]bool, len(held))
	for _, k := range held {
		out[string(k)] = true
	}
	return out, err
}

// hexList is the text form of string_to_array(…)::bytea[].
func hexList(keys []secret.Index) string {
	const digits = "0123456789abcdef"
	var b strings.Builder
	for i, k := range keys {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(`\x`)
		for _, c := range k {
			b.WriteByte(digits[c>>4])
			b.WriteByte(digits[c&15])
		}
	}
	return b.String()
}

// lockListing makes the lists of a tenant's runs take turns, so that two campaigns
// that open at one moment do not both list a household.
func lockListing(ctx context.Context, tx db.Tx) error {
	_, err := tx.ExecContext(ctx, `select pg_advisory_xact_lock(hashtextextended('campaign.listing ' || app.current_tenant(), 0))`)
	return err
}

// releaseListing gives the people of some visits of a run back; nil gives back all.
func releaseListing(ctx context.Context, tx db.Tx, run id.ID, keys []secret.Index) error {
	if keys == nil {
		_, err := tx.ExecContext(ctx, `select identity.release_listing(?, null)`, run)
		return err
	}
	_, err := tx.ExecContext(ctx, `select identity.release_listing(?, string_to_array(?, ',')::bytea[])`, run, hexList(keys))
	return err
}
