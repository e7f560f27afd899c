package jobs

import (
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/nuanxin/nuanxin/internal/id"
)

// What a handler answers besides nil (done) and any other error (failed, try
// again later). Each may be wrapped with the reason, which an operator reads.
// In all cases the handler's transaction is rolled back.
var (
	// ErrHold keeps the job for a person to decide.
	ErrHold = errors.New("held")
	// ErrDiscard ends the job without effect: what it was for has gone.
	ErrDiscard = errors.New("discarded")
)

// Info is what a handler may know about its job.
type Info struct {
	Tenant    id.ID
	ID        id.ID
	Kind      string
	Attempt   int // from 1; 2 means that one attempt failed
	RunAt     time.Time
	CreatedBy id.ID // Nil when no account asked for it
	// ScheduleID and DueAt name the occurrence that made the job; Nil and zero
	// for other jobs. DueAt is the moment that the rule meant, not the clock's.
	ScheduleID id.ID
	DueAt      time.Time
	// Done and Total are the progress so far, see Job.Progress.
	Done, Total int64
}

// Job is the job at work.
type Job struct {
	Info
	next   *string
	result *string
}

// Progress records that done of total units are finished. It becomes visible
// with the commit of this attempt or batch.
func (j *Job) Progress(done, total int64) { j.Done, j.Total = done, total }

// Continue ends this attempt with a commit and runs the job again at once with
// another payload: the cursor of the next batch. Attempts start anew. Use it as
// the handler's last statement:
//
//	return job.Continue(next)
func (j *Job) Continue(payload any) error {
	text, err := encodePayload(j.Kind, payload)
	if err != nil {
		return err
	}
	j.next = &text
	return nil
}

// SetResult keeps v as JSON with the done job, for instance counts.
func (j *Job) SetResult(v any) error {
	b, err := json.Marshal(v)
	if err != nil {
		return fmt.Errorf("result of %s: %w", j.Kind, err)
	}
	text := string(b)
	j.result = &text
	return nil
}
