package jobs

import (
	"context"
	"sync/atomic"
	"time"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

// EnqueueOption changes one Enqueue.
type EnqueueOption func(*newJob)

// At delays the job until t.
func At(t time.Time) EnqueueOption { return func(j *newJob) { j.runAt = &t } }

// Dedup makes the job unique among all jobs of its kind and tenant that are
// still kept, whatever their state: a second Enqueue with the same key answers
// the id of the first and adds nothing.
func Dedup(key string) EnqueueOption { return func(j *newJob) { j.dedup = &key } }

// By records the account on whose behalf the job runs, for handlers that check
// again what the account may do.
func By(account id.ID) EnqueueOption { return func(j *newJob) { j.createdBy = account } }

// Enqueue adds a job to the caller's transaction, for the tenant of ctx. The job
// exists exactly if that transaction commits.
func (t Task[P]) Enqueue(ctx context.Context, tx db.Tx, payload P, opts ...EnqueueOption) (id.ID, error) {
	text, err := encodePayload(t.kind, payload)
	if err != nil {
		return id.Nil, err
	}
	j := newJob{kind: t.kind, lane: t.opts.Lane, priority: t.opts.Priority, payload: text}
	for _, o := range opts {
		o(&j)
	}
	return j.insert(ctx, tx)
}

// newJob is a row about to be inserted.
type newJob struct {
	kind       string
	lane       Lane
	priority   Priority
	payload    string
	dedup      *string
	runAt      *time.Time
	createdBy  id.ID
	scheduleID *id.ID
	dueAt      *time.Time
}

func (j newJob) insert(ctx context.Context, tx db.Tx) (id.ID, error) {
	t, ok := tenant.From(ctx)
	if !ok {
		return id.Nil, db.ErrNoTenant
	}
	n, err := insertJob(ctx, tx, t, j)
	if err != nil {
		return id.Nil, err
	}
	if watched, ok := ctx.Value(watchKey{}).(*atomic.Bool); ok {
		watched.Store(true)
	}
	return n, nil
}

type watchKey struct{}

// watch returns a context under which Enqueue leaves a mark.
func watch(ctx context.Context) (context.Context, *atomic.Bool) {
	enqueued := new(atomic.Bool)
	return context.WithValue(ctx, watchKey{}, enqueued), enqueued
}
