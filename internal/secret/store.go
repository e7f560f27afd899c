package secret

import (
	"context"
	"time"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
)

// keyRow is what the database holds of a tenant's keys.
type keyRow struct {
	WrappedKeyset   []byte
	WrappedIndexKey []byte
	PrimaryFrom     time.Time
}

// federationRow is the root above the tenant; WrappedKey is nil before its first use.
type federationRow struct {
	RootTenantID id.ID
	WrappedKey   []byte
}

const (
	selectKeys       = `select wrapped_keyset, wrapped_index_key, primary_from from app.tenant_key`
	selectFederation = `select root_tenant_id, wrapped_key from identity.own_federation_key()`
	insertKeys       = `insert into app.tenant_key (tenant_id, wrapped_keyset, wrapped_index_key, primary_from)
		values ($1, $2, $3, $4) on conflict do nothing`
	insertFederation = `select 1 from identity.add_own_federation_key($1, $2)`
	lockKeys         = `select wrapped_keyset, wrapped_index_key, primary_from from app.tenant_key for update`
	updateKeys       = `update app.tenant_key set wrapped_keyset = ?, wrapped_index_key = ?, primary_from = ?,
		rotated_at = ?, version = version + 1`
	rewrapFederation = `select identity.rewrap_own_federation_key(?, ?)`
)

// readKeys goes through Fetch, not through a transaction: it then works on its own
// connection, also while the caller holds a transaction open.
func readKeys(ctx context.Context, d *db.DB) (*keyRow, *federationRow, error) {
	keys, federation := db.One[keyRow](selectKeys), db.One[federationRow](selectFederation)
	if err := d.Fetch(ctx, keys, federation); err != nil {
		return nil, nil, err
	}
	if !federation.Found {
		return nil, nil, errNoSuchTenant
	}
	if !keys.Found {
		return nil, &federation.Row, nil
	}
	return &keys.Row, &federation.Row, nil
}

func storeKeys(ctx context.Context, d *db.DB, tenant id.ID, k keyRow) error {
	return d.Fetch(ctx, db.Many[struct{}](insertKeys, tenant, k.WrappedKeyset, k.WrappedIndexKey, k.PrimaryFrom))
}

func storeFederationKey(ctx context.Context, d *db.DB, root id.ID, wrapped []byte) error {
	return d.Fetch(ctx, db.Many[int](insertFederation, root, wrapped))
}

func lockKeyRow(ctx context.Context, tx db.Tx) (k keyRow, err error) {
	err = tx.QueryRowContext(ctx, lockKeys).Scan(&k.WrappedKeyset, &k.WrappedIndexKey, &k.PrimaryFrom)
	return k, err
}

func readFederationKey(ctx context.Context, tx db.Tx) (f federationRow, err error) {
	err = tx.QueryRowContext(ctx, selectFederation).Scan(&f.RootTenantID, &f.WrappedKey)
	return f, err
}

func updateKeyRow(ctx context.Context, tx db.Tx, k keyRow, now time.Time) error {
	_, err := tx.ExecContext(ctx, updateKeys, k.WrappedKeyset, k.WrappedIndexKey, k.PrimaryFrom, now)
	return err
}

func rewrapFederationKey(ctx context.Context, tx db.Tx, was, wrapped []byte) error {
	_, err := tx.ExecContext(ctx, rewrapFederation, was, wrapped)
	return err
}
