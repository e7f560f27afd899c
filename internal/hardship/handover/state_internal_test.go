package handover

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/errs"
)

// TestEveryStateWithEveryEvent: eight states, seven events, seven ways on.
func TestEveryStateWithEveryEvent(t *testing.T) {
	t.Parallel()
	open := map[ArchiveHandoverState]map[event]ArchiveHandoverState{
		Proposed: {approve: Offered, refuse: Refused, withdraw: Withdrawn},
		Offered:  {accept: Done, decline: Declined, recall: Recalled, expire: Expired},
	}
	for _, s := range States {
		for _, e := range []event{approve, refuse, withdraw, recall, decline, expire, accept} {
			next, err := s.after(e)
			if want, ok := open[s][e]; ok {
				require.NoError(t, err)
				require.Equal(t, want, next, "%s on %s", e, s)
				continue
			}
			require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "hardship.handover.state"), "%s on %s", e, s)
		}
	}
}
