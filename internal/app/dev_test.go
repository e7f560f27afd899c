package app

import (
	"bytes"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/config"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

// TestInterruptedFirstStartBeginsAnew: a demo that is half there would be in the way of
// every later start; a complete installation is never thrown away.
func TestInterruptedFirstStartBeginsAnew(t *testing.T) {
	state, err := os.MkdirTemp("", "nuanxin-dev-") // the parent of t.TempDir is closed to PostgreSQL's account
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, os.RemoveAll(state)) })
	t.Setenv("NUANXIN_STATE_DIR", state)
	var out bytes.Buffer
	start := func() (database uint32, dir string) {
		out.Reset()
		c, err := config.Load([]string{"NUANXIN_ENV=dev"})
		require.NoError(t, err)
		b, err := Program{Out: &out}.private(t.Context(), c)
		require.NoError(t, err)
		q := db.One[struct{ OID uint32 }]("select oid from pg_database where datname = current_database()")
		err = b.DB.Fetch(tenant.With(t.Context(), id.New(id.Tenant)), q)
		require.NoError(t, err)
		require.NoError(t, b.Close())
		return q.Row.OID, b.dir
	}
	interrupted, dir := start()
	anew, _ := start()
	require.NotEqual(t, interrupted, anew)
	require.Contains(t, out.String(), "beginning anew")

	require.NoError(t, demoMark(dir).clear())
	kept, _ := start()
	require.Equal(t, anew, kept)
}
