package campaign

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/errs"
)

// Every state × event is stated here once more, so that a change of the table is a
// change of two places that a reader compares.
func TestCampaignStateTable(t *testing.T) {
	t.Parallel()
	const none = CampaignState("")
	want := map[CampaignState][]CampaignState{ // in the order of events
		//               edit   submit           approve   return pause   resume    open      end    cancel
		Draft:           {Draft, PendingApproval, none, none, none, none, none, none, Cancelled},
		PendingApproval: {none, none, Approved, Draft, none, none, none, none, Cancelled},
		Approved:        {none, none, none, none, Paused, none, Approved, Ended, Cancelled},
		Paused:          {none, none, none, none, none, Approved, none, none, Cancelled},
		Ended:           {none, none, none, none, none, none, none, none, none},
		Cancelled:       {none, none, none, none, none, none, none, none, none},
	}
	require.Len(t, want, len(states))
	for _, from := range states {
		for i, e := range events {
			c := &Campaign{State: from}
			err := c.move(e)
			require.Equal(t, want[from][i] != none, from.can(e), "%s %s", from, e)
			if want[from][i] == none {
				require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "campaign.state"), "%s %s", from, e)
				require.Equal(t, from, c.State)
				continue
			}
			require.NoError(t, err, "%s %s", from, e)
			require.Equal(t, want[from][i], c.State, "%s %s", from, e)
		}
	}
}
