package jobs

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/nuanxin/nuanxin/internal/db"
)

// Handler does the work of one attempt inside the transaction that also marks
// the job done. As with db.InTenant it may run more than once, and has no effect
// but through tx.
type Handler[P any] func(ctx context.Context, tx db.Tx, job *Job, payload P) error

// OutsideHandler does the work of one attempt without a transaction around it.
type OutsideHandler[P any] func(ctx context.Context, job *Leased, payload P) error

// Registry knows the handler of each task. Fill it before Engine.Start.
type Registry struct{ handlers map[string]handler }

// NewRegistry makes an empty registry.
func NewRegistry() *Registry { return &Registry{handlers: map[string]handler{}} }

// handler is one registered task; exactly one of inside and outside is set.
type handler struct {
	opts    Options
	inside  func(ctx context.Context, tx db.Tx, job *Job, payload []byte) error
	outside func(ctx context.Context, job *Leased, payload []byte) error
}

// Handle registers fn for the task. Registering a task twice is a defect and
// panics.
func Handle[P any](r *Registry, t Task[P], fn Handler[P]) {
	r.add(t.kind, handler{opts: t.opts, inside: func(ctx context.Context, tx db.Tx, job *Job, payload []byte) error {
		p, err := decodePayload[P](job.Kind, payload)
		if err != nil {
			return err
		}
		return fn(ctx, tx, job, p)
	}})
}

// HandleOutside registers fn for a task that needs work outside of a
// transaction, see Leased.
func HandleOutside[P any](r *Registry, t Task[P], fn OutsideHandler[P]) {
	r.add(t.kind, handler{opts: t.opts, outside: func(ctx context.Context, job *Leased, payload []byte) error {
		p, err := decodePayload[P](job.Kind, payload)
		if err != nil {
			return err
		}
		return fn(ctx, job, p)
	}})
}

func (r *Registry) add(kind string, h handler) {
	if _, twice := r.handlers[kind]; twice {
		panic(fmt.Sprintf("jobs: %s has two handlers", kind))
	}
	r.handlers[kind] = h
}

func decodePayload[P any](kind string, payload []byte) (P, error) {
	var p P
	if err := json.Unmarshal(payload, &p); err != nil {
		return p, fmt.Errorf("payload of %s: %w", kind, err)
	}
	return p, nil
}

// timeout is the deadline of a kind, also of one that this version does not know.
func (r *Registry) timeout(kind string) time.Duration {
	if h, ok := r.handlers[kind]; ok {
		return h.opts.Timeout
	}
	return Options{}.withDefaults().Timeout
}
