package secret

import (
	"context"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

func TestMain(m *testing.M) { os.Exit(dbtest.Main(m)) }

// countingKMS counts the calls that a cache should save.
type countingKMS struct {
	KMS
	unwraps atomic.Int64
}

func (k *countingKMS) Unwrap(ctx context.Context, wrapped, aad []byte) ([]byte, error) {
	k.unwraps.Add(1)
	return k.KMS.Unwrap(ctx, wrapped, aad)
}

func newTestKMS(t testing.TB) *countingKMS {
	t.Helper()
	path := filepath.Join(t.TempDir(), "kek")
	require.NoError(t, EnsureKeyFile(path))
	keys, err := ReadKeyFile(path)
	require.NoError(t, err)
	kms, err := NewFileKMS(keys)
	require.NoError(t, err)
	return &countingKMS{KMS: kms}
}

func newTestKeyring(t testing.TB, d *dbtest.DB, kms KMS, clk clock.Clock) *Keyring {
	t.Helper()
	k := New(d.DB, kms)
	k.clock = clk
	return k
}

var start = time.Date(2026, 11, 23, 1, 0, 0, 0, time.UTC)

func mustFor(t *testing.T, ctx context.Context, k *Keyring) *Keys {
	t.Helper()
	keys, err := k.For(ctx)
	require.NoError(t, err)
	return keys
}

var place = AAD{Table: "person", Column: "id_number_enc", Row: id.New(id.Person)}

func TestSealedValuesOpenOnlyInTheirPlace(t *testing.T) {
	t.Parallel()
	d := dbtest.Shared(t)
	a, b := d.Tenant(t), d.Tenant(t)
	ring := newTestKeyring(t, d, newTestKMS(t), clock.System)
	ka, kb := mustFor(t, a, ring), mustFor(t, b, ring)

	sealed, err := ka.Seal(place, NewText("410403199001011234"))
	require.NoError(t, err)
	require.NotContains(t, string(sealed), "410403")
	require.EqualValues(t, suiteTink, sealed[0])
	got, err := ka.Open(place, sealed)
	require.NoError(t, err)
	require.Equal(t, "410403199001011234", got.Reveal())

	moved := map[string]AAD{
		"table":  {Table: "persons", Column: place.Column, Row: place.Row},
		"column": {Table: place.Table, Column: "phone_enc", Row: place.Row},
		"row":    {Table: place.Table, Column: place.Column, Row: id.New(id.Person)},
	}
	for name, aad := range moved {
		_, err := ka.Open(aad, sealed)
		require.ErrorIs(t, err, ErrCannotOpen, name)
	}
	_, err = kb.Open(place, sealed)
	require.ErrorIs(t, err, ErrCannotOpen, "another tenant")
	for i := range sealed {
		bad := append(Sealed(nil), sealed...)
		bad[i] ^= 1
		_, err := ka.Open(place, bad)
		require.ErrorIs(t, err, ErrCannotOpen, "byte %d", i)
	}
}

func TestEmptyTextIsNull(t *testing.T) {
	t.Parallel()
	d := dbtest.Shared(t)
	keys := mustFor(t, d.Tenant(t), newTestKeyring(t, d, newTestKMS(t), clock.System))
	sealed, err := keys.Seal(place, Text{})
	require.NoError(t, err)
	require.Nil(t, sealed)
	text, err := keys.Open(place, nil)
	require.NoError(t, err)
	require.True(t, text.IsZero())
	require.Nil(t, keys.Index("person.id_number", ""))
	_, err = keys.Open(place, Sealed{})
	require.ErrorIs(t, err, ErrCannotOpen)
}

func TestIndexSeparatesColumnsAndTenantsButNotServers(t *testing.T) {
	t.Parallel()
	d := dbtest.Shared(t)
	kms := newTestKMS(t)
	root := d.TenantUnder(t, id.Nil, "FEDERATION")
	rootID, _ := tenant.From(root)
	a, b := d.TenantUnder(t, rootID, "ENTERPRISE_UNION"), d.TenantUnder(t, rootID, "ENTERPRISE_UNION")
	stranger := d.Tenant(t)
	one, two := newTestKeyring(t, d, kms, clock.System), newTestKeyring(t, d, kms, clock.System)

	x := mustFor(t, a, one).Index("person.phone", "13800138000")
	require.Len(t, x, 16)
	require.Equal(t, x, mustFor(t, a, two).Index("person.phone", "13800138000"), "another server")
	require.NotEqual(t, x, mustFor(t, a, one).Index("person.id_number", "13800138000"), "another column")
	require.NotEqual(t, x, mustFor(t, b, one).Index("person.phone", "13800138000"), "another tenant")

	f := mustFor(t, a, one).FederationIndex("person.phone", "13800138000")
	require.Equal(t, f, mustFor(t, b, one).FederationIndex("person.phone", "13800138000"), "a sister union")
	require.Equal(t, f, mustFor(t, root, two).FederationIndex("person.phone", "13800138000"), "the federation")
	require.NotEqual(t, f, mustFor(t, stranger, one).FederationIndex("person.phone", "13800138000"), "outside of the federation")
	require.NotEqual(t, f, x)
}

func TestKeysAreMadeOnceByRacingServers(t *testing.T) {
	t.Parallel()
	d := dbtest.Shared(t)
	ctx, kms := d.Tenant(t), newTestKMS(t)
	var wg sync.WaitGroup
	sealed := make([]Sealed, 8)
	rings := make([]*Keyring, len(sealed))
	for i := range sealed {
		rings[i] = newTestKeyring(t, d, kms, clock.System)
		wg.Go(func() {
			if keys, err := rings[i].For(ctx); err == nil {
				sealed[i], _ = keys.Seal(place, NewText("工会"))
			}
		})
	}
	wg.Wait()
	for i := range sealed {
		require.NotNil(t, sealed[i])
		text, err := mustFor(t, ctx, rings[(i+1)%len(rings)]).Open(place, sealed[i])
		require.NoError(t, err)
		require.Equal(t, "工会", text.Reveal())
	}
}

func TestKeysAreCachedForTenMinutes(t *testing.T) {
	t.Parallel()
	d := dbtest.Shared(t)
	kms, clk := newTestKMS(t), clock.NewFake(start)
	ring, ctx := newTestKeyring(t, d, kms, clk), d.Tenant(t)
	mustFor(t, ctx, ring)
	loaded := kms.unwraps.Load()
	clk.Advance(cacheTime - time.Second)
	mustFor(t, ctx, ring)
	require.Equal(t, loaded, kms.unwraps.Load())
	clk.Advance(time.Second)
	mustFor(t, ctx, ring)
	require.Greater(t, kms.unwraps.Load(), loaded)
}

func TestKeysAreReachableInsideATransaction(t *testing.T) {
	t.Parallel()
	d := dbtest.Shared(t)
	ring := newTestKeyring(t, d, newTestKMS(t), clock.System)
	require.NoError(t, d.InTenant(d.Tenant(t), func(ctx context.Context, _ db.Tx) error {
		_, err := ring.For(ctx)
		return err
	}))
}

func TestNoTenantNoKeys(t *testing.T) {
	t.Parallel()
	d := dbtest.Shared(t)
	ring := newTestKeyring(t, d, newTestKMS(t), clock.System)
	_, err := ring.For(t.Context())
	require.ErrorIs(t, err, db.ErrNoTenant)
	_, err = ring.For(tenant.With(t.Context(), id.New(id.Tenant)))
	require.ErrorIs(t, err, errNoSuchTenant)
	require.ErrorIs(t, ring.Rotate(t.Context()), db.ErrNoTenant)
}

func TestRotationIsSafeAcrossServers(t *testing.T) {
	t.Parallel()
	d := dbtest.Shared(t)
	ctx, kms, clk := d.Tenant(t), newTestKMS(t), clock.NewFake(start)
	one, two := newTestKeyring(t, d, kms, clk), newTestKeyring(t, d, kms, clk)
	old, err := mustFor(t, ctx, one).Seal(place, NewText("旧"))
	require.NoError(t, err)
	mustFor(t, ctx, two)

	require.NoError(t, one.Rotate(ctx))
	require.ErrorIs(t, one.Rotate(ctx), errs.New(errs.FailedPrecondition, "secret.rotation.pending"))

	// Until the switch both servers still seal with the old key, so the one that has
	// not loaded the new key opens everything.
	between, err := mustFor(t, ctx, one).Seal(place, NewText("间"))
	require.NoError(t, err)
	require.Equal(t, keyOf(old), keyOf(between))

	clk.Advance(cacheTime + clockMargin)
	fresh, err := mustFor(t, ctx, one).Seal(place, NewText("新"))
	require.NoError(t, err)
	require.NotEqual(t, keyOf(old), keyOf(fresh))
	for _, ring := range []*Keyring{one, two} {
		for want, s := range map[string]Sealed{"旧": old, "间": between, "新": fresh} {
			text, err := mustFor(t, ctx, ring).Open(place, s)
			require.NoError(t, err)
			require.Equal(t, want, text.Reveal())
		}
	}
	require.NoError(t, two.Rotate(ctx), "the next rotation")
}

func keyOf(s Sealed) string { return string(s[1:5]) }

func TestRotationLeavesTheOldKEKBehind(t *testing.T) {
	t.Parallel()
	d := dbtest.Shared(t)
	root := d.TenantUnder(t, id.Nil, "FEDERATION")
	oldKEK, newKEK := NamedKey{ID: "k1", Key: [32]byte{1}}, NamedKey{ID: "k2", Key: [32]byte{2}}
	ringWith := func(keys ...NamedKey) *Keyring {
		kms, err := NewFileKMS(keys)
		require.NoError(t, err)
		return newTestKeyring(t, d, kms, clock.System)
	}
	before := mustFor(t, root, ringWith(oldKEK))
	sealed, err := before.Seal(place, NewText("值"))
	require.NoError(t, err)

	_, err = ringWith(newKEK).For(root)
	require.ErrorContains(t, err, `"k1" is not in the key file`)
	require.NoError(t, ringWith(oldKEK, newKEK).Rotate(root))
	after := mustFor(t, root, ringWith(newKEK))
	text, err := after.Open(place, sealed)
	require.NoError(t, err)
	require.Equal(t, "值", text.Reveal())
	require.Equal(t, before.Index("c", "v"), after.Index("c", "v"))
	require.Equal(t, before.FederationIndex("c", "v"), after.FederationIndex("c", "v"))
}

func TestTenantsReachNoForeignKeyMaterial(t *testing.T) {
	t.Parallel()
	d := dbtest.Shared(t)
	a, b := d.Tenant(t), d.Tenant(t)
	ring := newTestKeyring(t, d, newTestKMS(t), clock.System)
	mustFor(t, a, ring)
	mustFor(t, b, ring)
	rows := db.One[int]("select count(*) from app.tenant_key")
	require.NoError(t, d.Fetch(a, rows))
	require.Equal(t, 1, rows.Row)
	for _, q := range []string{"select 1 from identity.federation_key", "delete from app.tenant_key returning 1"} {
		require.ErrorContains(t, d.Fetch(a, db.Many[int](q)), "permission denied", q)
	}
}

func TestWaitersDoNotShareTheFirstCallersFate(t *testing.T) {
	t.Parallel()
	d := dbtest.Shared(t)
	ring, ctx := newTestKeyring(t, d, newTestKMS(t), clock.System), d.Tenant(t)
	gone, cancel := context.WithCancel(ctx)
	cancel()
	_, err := ring.For(gone)
	require.ErrorIs(t, err, context.Canceled)
	mustFor(t, ctx, ring)
}
