package blob_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/blob"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

func TestKeysStayInTheirTenant(t *testing.T) {
	t.Parallel()
	own, other := id.New(id.Tenant), id.New(id.Tenant)
	ctx := tenant.With(t.Context(), own)
	file := id.New(id.Attachment)
	require.Equal(t, blob.Key("clean/"+own.String()+"/abcd/"+file.String()), blob.CleanKey(own, [32]byte{0xab, 0xcd}, file))
	for _, k := range []blob.Key{
		blob.QuarantineKey(own, file), blob.CleanKey(own, [32]byte{}, file), blob.QuarantinePrefix(own),
		blob.AnchorKey(time.Date(2026, 11, 23, 1, 2, 3, 4000, time.UTC)),
	} {
		require.NoError(t, k.Check(ctx), k)
	}
	for _, k := range []blob.Key{
		blob.QuarantineKey(other, file), blob.CleanKey(other, [32]byte{}, file), blob.QuarantinePrefix(other),
		"", "x", "quarantine/", "clean", blob.Key("other/" + own.String() + "/x"), blob.Key(own.String() + "/x"),
	} {
		require.ErrorIs(t, k.Check(ctx), blob.ErrOtherTenant, k)
	}
	require.ErrorIs(t, blob.QuarantineKey(own, file).Check(t.Context()), blob.ErrOtherTenant, "no tenant")
}
