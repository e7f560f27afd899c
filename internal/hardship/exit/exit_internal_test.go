package exit

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/errs"
)

func TestEveryStateAndEvent(t *testing.T) {
	t.Parallel()
	want := map[ArchiveExitState]map[event]ArchiveExitState{
		OnNotice: {object: Objected, passed: Deciding, refuse: Refused, withdraw: Withdrawn},
		Objected: {object: Objected, repeat: OnNotice, passed: Deciding, refuse: Refused, withdraw: Withdrawn},
		Deciding: {approve: Done, refuse: Refused, withdraw: Withdrawn},
	}
	for _, s := range States {
		require.Equal(t, len(want[s]) > 0, s.open(), s)
		for _, e := range []event{object, repeat, passed, approve, refuse, withdraw} {
			next, err := s.after(e)
			if expected, ok := want[s][e]; ok {
				require.NoError(t, err, "%s %s", s, e)
				require.Equal(t, expected, next, "%s %s", s, e)
			} else {
				require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "hardship.exit.state"), "%s %s", s, e)
			}
		}
	}
}
