package db_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/page"
)

func TestLongListsAreCountedSoFar(t *testing.T) {
	t.Parallel()
	d := dbtest.Shared(t)
	ctx := d.Tenant(t)
	w := &db.Where{}
	w.Add("n <= $%d::int", 30_000)
	some, err := d.CountSome(ctx, w, "generate_series(1, 50000) n")
	require.NoError(t, err)
	require.Equal(t, page.MaxTotal+1, some)
	all, err := d.Count(ctx, w, "generate_series(1, 50000) n")
	require.NoError(t, err)
	require.Equal(t, 30_000, all)
}
