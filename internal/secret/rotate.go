package secret

import (
	"context"
	"time"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

// Rotate gives the context's tenant a new sealing key and wraps all its keys anew
// with the newest KEK; a root federation's shared index key is wrapped anew with
// its own. What the old keys sealed still opens.
//
// The new key seals from eleven minutes on, when every server has loaded it; until
// then another rotation is refused as secret.rotation.pending. The blind index
// keeps its key, because values indexed under two keys would not find each other.
func (k *Keyring) Rotate(ctx context.Context) error {
	t, ok := tenant.From(ctx)
	if !ok {
		return db.ErrNoTenant
	}
	if _, err := k.For(ctx); err != nil { // makes the first keys
		return err
	}
	now := k.clock.Now()
	err := k.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		row, err := lockKeyRow(ctx, tx)
		if err != nil {
			return err
		}
		if now.Before(row.PrimaryFrom) {
			return errs.New(errs.FailedPrecondition, "secret.rotation.pending", errs.Args{"until": row.PrimaryFrom})
		}
		if row, err = k.rotated(ctx, t, row, now); err != nil {
			return err
		}
		if err := updateKeyRow(ctx, tx, row, now); err != nil {
			return err
		}
		return k.rewrapFederation(ctx, tx, t)
	})
	if err == nil {
		k.cache.drop(t)
	}
	return err
}

// rotated asks the KMS while the row is locked: rotations are rare, and nobody but
// another rotation waits for that row.
func (k *Keyring) rotated(ctx context.Context, t id.ID, row keyRow, now time.Time) (keyRow, error) {
	h, err := k.unwrapKeyset(ctx, row.WrappedKeyset, t)
	if err != nil {
		return row, err
	}
	if h, err = promoteNewest(h); err != nil {
		return row, err
	}
	if h, err = addKey(h); err != nil {
		return row, err
	}
	if row.WrappedKeyset, err = k.wrapKeyset(ctx, h, t); err != nil {
		return row, err
	}
	row.WrappedIndexKey, err = k.rewrap(ctx, row.WrappedIndexKey, keyAAD(useIndex, t))
	row.PrimaryFrom = now.Add(cacheTime + clockMargin)
	return row, err
}

func (k *Keyring) rewrapFederation(ctx context.Context, tx db.Tx, t id.ID) error {
	f, err := readFederationKey(ctx, tx)
	if err != nil || f.RootTenantID != t {
		return err
	}
	wrapped, err := k.rewrap(ctx, f.WrappedKey, keyAAD(useFederation, t))
	if err != nil {
		return err
	}
	return rewrapFederationKey(ctx, tx, f.WrappedKey, wrapped)
}

func (k *Keyring) rewrap(ctx context.Context, wrapped, aad []byte) ([]byte, error) {
	key, err := k.kms.Unwrap(ctx, wrapped, aad)
	if err != nil {
		return nil, err
	}
	return k.kms.Wrap(ctx, key, aad)
}
