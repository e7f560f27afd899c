package id_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/id"
)

func TestNewCarriesKindAndSorts(t *testing.T) {
	t.Parallel()
	seen := map[id.ID]bool{}
	for range 10_000 {
		u := id.New(id.Visit)
		require.Equal(t, id.Visit, id.KindOf(u))
		require.False(t, seen[u], "identifiers repeat")
		seen[u] = true
	}
	require.EqualValues(t, 7, id.New(id.Archive).Version())
}

func TestParseRefusesOtherForms(t *testing.T) {
	t.Parallel()
	u := id.New(id.Unit)
	got, err := id.Parse(u.String())
	require.NoError(t, err)
	require.Equal(t, u, got)
	for _, s := range []string{"", "x", "{" + u.String() + "}", "urn:uuid:" + u.String(), u.String()[:35]} {
		_, err := id.Parse(s)
		require.Error(t, err, s)
	}
	require.Equal(t, id.Unknown, id.KindOf(id.Nil))
}
