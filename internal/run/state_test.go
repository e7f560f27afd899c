package run

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/errs"
)

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
