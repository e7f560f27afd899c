package run

import (
	"github.com/nuanxin/nuanxin/internal/errs"
)

// RunState is where a run stands.
type RunState string

// The states of a run.
const (
	RunExpanding RunState = "EXPANDING" // the list is being frozen
	RunVisiting  RunState = "VISITING"
	RunPaused    RunState = "PAUSED"
	RunSettling  RunState = "SETTLING" // visiting is over, receipts are checked
	RunClosed    RunState = "CLOSED"
	RunCancelled RunState = "CANCELLED"
)

var runStates = []RunState{RunExpanding, RunVisiting, RunPaused, RunSettling, RunClosed, RunCancelled}

// expansionPhase says which recipients the expansion takes next.
type expansionPhase string

const (
	phaseArchives expansionPhase = "ARCHIVES"
	phaseNamed    expansionPhase = "NAMED"
	phaseDone     expansionPhase = "DONE"
)

// runEvent is what happens to a run.
type runEvent string

const (
	runExpanded runEvent = "expanded" // the list is complete
	runPause    runEvent = "pause"
	runResume   runEvent = "resume"
	runCancel   runEvent = "cancel"
	runSettle   runEvent = "settle"
	runClose    runEvent = "close"
)

var runEvents = []runEvent{runExpanded, runPause, runResume, runCancel, runSettle, runClose}

// runMoves is the whole table: what is not in it is refused. A paused run resumes to
// where its list stands, see move.
var runMoves = map[RunState]map[runEvent]RunState{
	RunExpanding: {runExpanded: RunVisiting, runPause: RunPaused, runCancel: RunCancelled},
	RunVisiting:  {runPause: RunPaused, runCancel: RunCancelled, runSettle: RunSettling},
	RunPaused:    {runResume: RunVisiting, runCancel: RunCancelled, runSettle: RunSettling},
	RunSettling:  {runClose: RunClosed},
}

func (s RunState) can(e runEvent) bool {
	_, ok := runMoves[s][e]
	return ok
}

// Open tells whether the run's people may not be listed by another run.
func (s RunState) Open() bool { return s == RunExpanding || s == RunVisiting || s == RunPaused }

// move brings the run to the state after the event. Errors: FAILED_PRECONDITION
// (campaign.run_state).
func (r *CampaignRun) move(e runEvent) error {
	to, ok := runMoves[r.State][e]
	if !ok {
		return errs.New(errs.FailedPrecondition, "campaign.run_state", errs.Args{"state": string(r.State), "event": string(e)})
	}
	if e == runResume && r.Phase != phaseDone {
		to = RunExpanding
	}
	r.State = to
	return nil
}
