package campaign

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

// expansionPhase says which recipients the expansion takes next.
type expansionPhase string

const (
	phaseArchives expansionPhase = "ARCHIVES"
	phaseNamed    expansionPhase = "NAMED"
	phaseDone     expansionPhase = "DONE"
)
