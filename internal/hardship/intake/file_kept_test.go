package intake_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship/intake"
	"github.com/nuanxin/nuanxin/internal/id"
)

// TestACabinetIsFiledAtOnce: what each archive lacked is there, and nothing twice.
func TestACabinetIsFiledAtOnce(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	one, other := w.onFile(), w.onFile()
	w.file(one, intake.IDCards)
	keep := func(p person, archives ...id.ID) error {
		return w.db.InTenant(p.ctx, func(ctx context.Context, tx db.Tx) error { return w.FileKeptTx(ctx, tx, archives, "随册移交") })
	}
	lacking := len(w.counted(other))
	require.NoError(t, keep(w.officer, one, other))
	for _, x := range []id.ID{one, other} {
		require.Empty(t, w.counted(x))
		require.Len(t, w.progress(w.officer, x).Papers, lacking)
	}
	require.NoError(t, keep(w.officer, one, other), "nothing is left to file")

	w.exec(`update app.archive set state = 'CANCELLED', ended_on = current_date where id = ?`, one)
	require.ErrorIs(t, keep(w.officer, one), errs.New(errs.FailedPrecondition, "hardship.archive.ended"))
	require.ErrorIs(t, keep(w.officer, id.New(id.Archive)), errs.New(errs.NotFound, "hardship.archive.missing"))
}
