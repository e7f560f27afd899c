package app_test

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestEveryUnionGetsTheNightlyTasks: unions of an older version, which lack a task, get it
// when a worker starts; those who have it get no second one.
func TestEveryUnionGetsTheNightlyTasks(t *testing.T) {
	t.Parallel()
	o := newOffice(t)
	o.unions()
	super := o.db.Super(t)
	_, err := super.Exec(t.Context(), "delete from app.job where kind = 'hardship.daily'")
	require.NoError(t, err)
	for range 2 {
		require.NoError(t, o.PlantAll(t.Context()))
		for _, kind := range []string{"hardship.daily", "member.purge"} {
			var n, unions int
			err := super.QueryRow(t.Context(), `select count(*), count(distinct tenant_id) from app.job where kind = $1`, kind).Scan(&n, &unions)
			require.NoError(t, err)
			require.Equal(t, 2, unions, kind)
			require.Equal(t, unions, n, kind)
		}
	}
}
