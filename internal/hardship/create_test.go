package hardship_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/secret"
)

func TestCreateFilesAnArchive(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	in := w.input(1)
	in.Members = []hardship.HouseholdPersonInput{{Name: "贾小明", Relation: "儿子", IDNumber: ptr(person(16_000))}}
	out, err := w.Create(w.officer(), in)
	require.NoError(t, err)
	require.False(t, out.HeldElsewhere)
	a := out.Archive
	require.Equal(t, "2026-000001", a.Number)
	require.Equal(t, hardship.Active, a.State)

	got, err := w.ArchiveByID(w.officer(), a.ID)
	require.NoError(t, err)
	idNumber, err := got.IDNumber()
	require.NoError(t, err)
	require.Equal(t, secret.Masked, idNumber.State)
	require.Equal(t, "410402********"+person(1)[14:], *idNumber.Text)
	require.Equal(t, hardship.Female, got.Sex)
	require.Equal(t, []hardship.Cause{}, got.OtherCauses)
	require.Equal(t, 66, *got.Age())
}
