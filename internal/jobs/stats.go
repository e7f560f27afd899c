package jobs

import (
	"sync/atomic"
	"time"
)

// stats counts what this process did since it started.
type stats struct {
	done, batches, failed, dead, held, discarded atomic.Int64
	unreached, rung, relayErrors, fired, missed  atomic.Int64
	lag                                          atomic.Int64
}

func (s *stats) success(lag time.Duration, done bool) {
	s.lag.Store(int64(lag))
	if done {
		s.done.Add(1)
	} else {
		s.batches.Add(1)
	}
}

func (s *stats) failure(state string) {
	switch state {
	case stateDead:
		s.dead.Add(1)
	case stateHeld:
		s.held.Add(1)
	case stateDone:
		s.discarded.Add(1)
	default:
		s.failed.Add(1)
	}
}

// Snapshot is what this process did since it started, for the health page.
type Snapshot struct {
	Redis       string // "none", "up" or "down"
	Running     int
	Done        int64 // jobs finished
	Batches     int64 // batches of chunked jobs, the last of each not counted
	Failed      int64 // attempts that will be repeated
	Dead        int64
	Held        int64
	Discarded   int64
	Unreached   int64 // deliveries that could not read their job, or lost it
	Rung        int64 // bells rung by this process's relay
	RelayErrors int64
	Fired       int64 // schedule occurrences made
	Missed      int64 // schedule occurrences found too late
	// Lag is how late the last finished job began.
	Lag time.Duration
}

// Snapshot reads the counters.
func (e *Engine) Snapshot() Snapshot {
	s := &e.stats
	return Snapshot{
		Redis: e.redisState(), Running: e.watchdog.count(),
		Done: s.done.Load(), Batches: s.batches.Load(), Failed: s.failed.Load(), Dead: s.dead.Load(), Held: s.held.Load(),
		Discarded: s.discarded.Load(), Unreached: s.unreached.Load(), Rung: s.rung.Load(), RelayErrors: s.relayErrors.Load(),
		Fired: s.fired.Load(), Missed: s.missed.Load(), Lag: time.Duration(s.lag.Load()),
	}
}

func (e *Engine) redisState() string {
	switch {
	case e.bell == nil:
		return "none"
	case e.bell.gone():
		return "down"
	default:
		return "up"
	}
}
