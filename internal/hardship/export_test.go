package hardship_test

import (
	"context"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
)

// TestAudience: the condition selects the same archives in a Fetch and in a
// transaction.
func TestAudience(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	deep := w.create(1)
	model := w.create(2, func(in *hardship.ArchiveInput) {
		in.Category, in.ModelWorker, in.UnitID = hardship.Relative, ptr("CITY"), w.two
		in.OtherCauses = []hardship.Cause{hardship.Schooling}
	})
	ended := w.create(3)
	_, err := w.Cancel(w.officer(), hardship.CancelArchiveInput{ID: ended.ID, ExpectedVersion: 1, Cause: hardship.Retired, Note: "已退休"})
	require.NoError(t, err)
	w.visit(deep.ID, today)
	type au = hardship.Audience
	for name, c := range map[string]struct {
		a    au
		want []id.ID
	}{
		"all active":   {au{}, []id.ID{deep.ID, model.ID}},
		"category":     {au{Categories: []hardship.Category{hardship.Deep, hardship.Watch}}, []id.ID{deep.ID}},
		"cause":        {au{Causes: []hardship.Cause{hardship.Schooling}}, []id.ID{model.ID}},
		"subtree":      {au{UnitIDs: []id.ID{w.two}}, []id.ID{model.ID}},
		"whole tree":   {au{UnitIDs: []id.ID{w.root}}, []id.ID{deep.ID, model.ID}},
		"model worker": {au{IsModelWorker: ptr(true)}, []id.ID{model.ID}},
		"healthy":      {au{HasDisability: ptr(false)}, []id.ID{deep.ID, model.ID}},
		"unvisited":    {au{VisitedBefore: &today}, []id.ID{model.ID}},
		"excluded":     {au{Excluded: []id.ID{model.ID}}, []id.ID{deep.ID}},
		"age":          {au{AgeFrom: ptr(60), AgeTo: ptr(70)}, []id.ID{deep.ID, model.ID}},
		"too old":      {au{AgeFrom: ptr(70)}, nil},
	} {
		where, args := c.a.Where(today, []any{"x"})
		q := db.Many[id.ID]("select a.id from app.archive a where $1::text is not null and "+where+" order by a.id limit 10", args...)
		require.NoError(t, w.db.Fetch(w.ctx, q), name)
		require.Equal(t, c.want, q.Rows, name)

		where, args = c.a.WhereTx(today)
		var inTx []id.ID
		require.NoError(t, w.db.InTenant(w.ctx, func(ctx context.Context, tx db.Tx) error {
			return tx.NewRaw("select a.id from app.archive a where "+where+" order by a.id limit 10", args...).Scan(ctx, &inTx)
		}), name)
		require.True(t, slices.Equal(c.want, inTx), name)
	}
}
