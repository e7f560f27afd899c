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
	want := map[CampaignState][]CampaignState{ // in the order of campaignEvents
		//               edit   submit           approve   return pause   resume    open      end    cancel
		Draft:           {Draft, PendingApproval, none, none, none, none, none, none, Cancelled},
		PendingApproval: {none, none, Approved, Draft, none, none, none, none, Cancelled},
		Approved:        {none, none, none, none, Paused, none, Approved, Ended, Cancelled},
		Paused:          {none, none, none, none, none, Approved, none, none, Cancelled},
		Ended:           {none, none, none, none, none, none, none, none, none},
		Cancelled:       {none, none, none, none, none, none, none, none, none},
	}
	require.Len(t, want, len(campaignStates))
	for _, from := range campaignStates {
		for i, e := range campaignEvents {
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

func TestRunStateTable(t *testing.T) {
	t.Parallel()
	const none = RunState("")
	want := map[RunState][]RunState{ // in the order of runEvents, list complete
		//            expanded     pause      resume       cancel        settle       close
		RunExpanding: {RunVisiting, RunPaused, none, RunCancelled, none, none},
		RunVisiting:  {none, RunPaused, none, RunCancelled, RunSettling, none},
		RunPaused:    {none, none, RunVisiting, RunCancelled, RunSettling, none},
		RunSettling:  {none, none, none, none, none, RunClosed},
		RunClosed:    {none, none, none, none, none, none},
		RunCancelled: {none, none, none, none, none, none},
	}
	require.Len(t, want, len(runStates))
	for _, from := range runStates {
		for i, e := range runEvents {
			r := &CampaignRun{State: from, Phase: phaseDone}
			err := r.move(e)
			require.Equal(t, want[from][i] != none, from.can(e), "%s %s", from, e)
			if want[from][i] == none {
				require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "campaign.run_state"), "%s %s", from, e)
				require.Equal(t, from, r.State)
				continue
			}
			require.NoError(t, err, "%s %s", from, e)
			require.Equal(t, want[from][i], r.State, "%s %s", from, e)
		}
	}
}

func TestRunResumesWhereItsListStands(t *testing.T) {
	t.Parallel()
	for phase, want := range map[expansionPhase]RunState{
		phaseArchives: RunExpanding, phaseNamed: RunExpanding, phaseDone: RunVisiting,
	} {
		r := &CampaignRun{State: RunPaused, Phase: phase}
		require.NoError(t, r.move(runResume))
		require.Equal(t, want, r.State, phase)
	}
}
