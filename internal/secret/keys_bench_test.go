package secret

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
)

func BenchmarkKeys(b *testing.B) {
	d := dbtest.Shared(b)
	ctx := d.Tenant(b)
	ring := newTestKeyring(b, d, newTestKMS(b), clock.System)
	keys, err := ring.For(ctx)
	require.NoError(b, err)
	text := NewText("410403199001011234")
	sealed, err := keys.Seal(place, text)
	require.NoError(b, err)

	b.Run("For", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_, _ = ring.For(ctx)
		}
	})
	b.Run("Seal", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_, _ = keys.Seal(place, text)
		}
	})
	b.Run("Open", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_, _ = keys.Open(place, sealed)
		}
	})
	b.Run("Index", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_ = keys.Index("person.id_number", "410403199001011234")
		}
	})
}
