package hardship_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/hardship"
)

func TestANumberFromTheCardEndsItsDoubt(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	whole := person(1) // as it is completed
	a := w.create(1, func(in *hardship.ArchiveInput) { in.IDNumber = whole[:6] + whole[8:17] })
	require.Equal(t, []hardship.IDDoubt{hardship.FifteenDigits}, a.HeadIDDoubts)
	shown, err := a.IDNumber()
	require.NoError(t, err)
	change := hardship.UpdateArchiveInput{ID: a.ID, ExpectedVersion: 1, Reason: "核对身份证", IDNumber: shown.Text}
	out, err := w.Update(w.officer(), change)
	require.NoError(t, err)
	require.Equal(t, []hardship.IDDoubt{hardship.FifteenDigits}, out.Archive.HeadIDDoubts, "the mask says nothing")
	change.IDNumber = &whole
	out, err = w.Update(w.officer(), change)
	require.NoError(t, err)
	require.Equal(t, 2, out.Archive.Version, "it is a change, for the history")
	require.Empty(t, out.Archive.HeadIDDoubts)
}
