package secret

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/tink-crypto/tink-go/v2/aead"
	"github.com/tink-crypto/tink-go/v2/keyset"
	"golang.org/x/sync/singleflight"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

// Keys are kept for cacheTime; a rotation takes effect after that and a margin for
// clocks that differ.
const (
	cacheTime   = 10 * time.Minute
	clockMargin = time.Minute
	loadTimeout = 10 * time.Second
)

var errNoSuchTenant = errors.New("the tenant of the context does not exist")

// Keyring opens the keys of tenants and keeps them for ten minutes. It is safe for
// concurrent use.
type Keyring struct {
	db    *db.DB
	kms   KMS
	clock clock.Clock
	loads singleflight.Group
	cache cache
}

// New makes a keyring over the server's database.
func New(d *db.DB, kms KMS) *Keyring {
	return &Keyring{db: d, kms: kms, clock: clock.System}
}

// For is the keys of the context's tenant; they are made at the first use.
//
// Call it before InTenant, because opening keys reads the database and asks the
// KMS. It works inside a transaction too, on a connection of its own.
func (k *Keyring) For(ctx context.Context) (*Keys, error) {
	t, ok := tenant.From(ctx)
	if !ok {
		return nil, db.ErrNoTenant
	}
	if keys := k.cache.get(t, k.clock.Now()); keys != nil {
		return keys, nil
	}
	// The load serves every waiter, so it must not end with the first one's request.
	load := k.loads.DoChan(t.String(), func() (any, error) {
		ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), loadTimeout)
		defer cancel()
		return k.load(ctx, t)
	})
	select {
	case <-ctx.Done():
		return nil, ctx.Err()
	case res := <-load:
		if res.Err != nil {
			return nil, fmt.Errorf("keys of tenant %s: %w", t, res.Err)
		}
		return res.Val.(*Keys), nil
	}
}

func (k *Keyring) load(ctx context.Context, t id.ID) (*Keys, error) {
	row, federation, err := readKeys(ctx, k.db)
	if err != nil {
		return nil, err
	}
	if row == nil || federation.WrappedKey == nil {
		if err := k.create(ctx, t, row, federation); err != nil {
			return nil, err
		}
		if row, federation, err = readKeys(ctx, k.db); err != nil {
			return nil, err
		}
		if row == nil || federation.WrappedKey == nil {
			return nil, errors.New("keys vanished while they were made")
		}
	}
	keys, err := k.open(ctx, t, row, federation)
	if err != nil {
		return nil, err
	}
	k.cache.put(t, keys, k.clock.Now())
	return keys, nil
}

// create stores what is missing. Two servers may do it at once; the first row wins
// and both read it back.
func (k *Keyring) create(ctx context.Context, t id.ID, row *keyRow, federation *federationRow) error {
	if row == nil {
		fresh, err := k.newKeyRow(ctx, t)
		if err != nil {
			return err
		}
		if err := storeKeys(ctx, k.db, t, fresh); err != nil {
			return fmt.Errorf("store keys: %w", err)
		}
	}
	if federation.WrappedKey == nil {
		wrapped, err := k.kms.Wrap(ctx, randomKey(), keyAAD(useFederation, federation.RootTenantID))
		if err != nil {
			return err
		}
		if err := storeFederationKey(ctx, k.db, federation.RootTenantID, wrapped); err != nil {
			return fmt.Errorf("store federation key: %w", err)
		}
	}
	return nil
}

func (k *Keyring) newKeyRow(ctx context.Context, t id.ID) (row keyRow, err error) {
	h, err := keyset.NewHandle(aead.AES256GCMKeyTemplate())
	if err != nil {
		return row, err
	}
	if row.WrappedKeyset, err = k.wrapKeyset(ctx, h, t); err != nil {
		return row, err
	}
	row.WrappedIndexKey, err = k.kms.Wrap(ctx, randomKey(), keyAAD(useIndex, t))
	row.PrimaryFrom = k.clock.Now()
	return row, err
}

func (k *Keyring) open(ctx context.Context, t id.ID, row *keyRow, federation *federationRow) (*Keys, error) {
	h, err := k.unwrapKeyset(ctx, row.WrappedKeyset, t)
	if err != nil {
		return nil, err
	}
	if !k.clock.Now().Before(row.PrimaryFrom) {
		if h, err = promoteNewest(h); err != nil {
			return nil, err
		}
	}
	primitive, err := aead.New(h)
	if err != nil {
		return nil, err
	}
	index, err := k.kms.Unwrap(ctx, row.WrappedIndexKey, keyAAD(useIndex, t))
	if err != nil {
		return nil, err
	}
	shared, err := k.kms.Unwrap(ctx, federation.WrappedKey, keyAAD(useFederation, federation.RootTenantID))
	if err != nil {
		return nil, err
	}
	return &Keys{tenant: t, aead: primitive, index: newIndexer(index), federation: newIndexer(shared)}, nil
}
