package jobs

import (
	"encoding/json"
	"fmt"
	"regexp"
	"time"
)

// Lane is a set of workers of its own, so that a long export never stands in the
// way of a notification.
type Lane string

// The lanes.
const (
	Quick Lane = "quick" // seconds at most
	Slow  Lane = "slow"  // minutes: files, exports, long calculations
)

var lanes = [...]Lane{Quick, Slow}

// Priority orders the jobs of one tenant within a lane. Tenants are served in
// turn whatever the priorities of their jobs.
type Priority int

// The priorities.
const (
	Urgent     Priority = -1 // a person watches the progress
	Normal     Priority = 0
	Background Priority = 1 // whenever there is time
)

// Options of a task. Zero values mean the default in the comment.
type Options struct {
	Lane     Lane     // Quick
	Priority Priority // Normal
	// Timeout ends one attempt: its context is cancelled and its transaction
	// rolled back. Default 30 s, on the slow lane 10 min. The limits of internal/db
	// on single statements and idle transactions hold besides.
	Timeout time.Duration
	// MaxAttempts is how many failures make a job dead. Default 10.
	MaxAttempts int
	// Backoff is the wait after the nth failure, n from 1. Default: 5 s doubling
	// up to 1 h.
	Backoff func(failures int) time.Duration
}

func (o Options) withDefaults() Options {
	if o.Lane == "" {
		o.Lane = Quick
	}
	if o.Timeout == 0 {
		o.Timeout = 30 * time.Second
		if o.Lane == Slow {
			o.Timeout = 10 * time.Minute
		}
	}
	if o.MaxAttempts == 0 {
		o.MaxAttempts = 10
	}
	if o.Backoff == nil {
		o.Backoff = doubling
	}
	return o
}

func doubling(failures int) time.Duration {
	const first, longest = 5 * time.Second, time.Hour
	if failures > 10 {
		return longest
	}
	return min(first<<(failures-1), longest)
}

// Task is a kind of job with the type of its payload. Tasks are package
// variables of the capability that handles them:
//
//	var Expand = jobs.NewTask[ExpandPayload]("campaign.expand", jobs.Options{Priority: jobs.Urgent})
//
// A payload holds ids and small facts as JSON, 8 KiB at most, and never anything
// sensitive. It is read by a later version of the program: add fields, do not
// rename them.
type Task[P any] struct {
	kind string
	opts Options
}

var kindPattern = regexp.MustCompile(`^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)+$`)

// NewTask names a task "<capability>.<what it does>". A bad name is a defect and
// panics.
func NewTask[P any](kind string, o Options) Task[P] {
	if !kindPattern.MatchString(kind) {
		panic(fmt.Sprintf("jobs: %q is no task kind", kind))
	}
	return Task[P]{kind: kind, opts: o.withDefaults()}
}

// Kind is the task's name.
func (t Task[P]) Kind() string { return t.kind }

// maxPayload is also a check constraint of the table.
const maxPayload = 8 << 10

func encodePayload(kind string, payload any) (string, error) {
	b, err := json.Marshal(payload)
	if err != nil {
		return "", fmt.Errorf("payload of %s: %w", kind, err)
	}
	if len(b) > maxPayload {
		return "", fmt.Errorf("payload of %s has %d bytes, at most %d are allowed: store the rest and pass its id", kind, len(b), maxPayload)
	}
	return string(b), nil
}
