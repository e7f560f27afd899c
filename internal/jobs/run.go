package jobs

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"time"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

// suspectAfter is how often a bell may ring without an answer before the job is
// suspected of killing its workers.
const suspectAfter = 3

// attempt is what one delivery of a job came to.
type attempt struct {
	goOn    bool // this delivery takes the next batch too
	counted bool // counted before it started
	row     row
	loaded  bool // row was locked and is due
	suspect bool // must be counted before it starts
	lease   bool // claimed for work outside of a transaction
	again   bool // armed for the next batch
	done    bool
}

// deliver is the one path of every delivery, from Redis or directly. A bell is
// not a job: whatever deliver finds, the bell has been answered.
func (e *Engine) deliver(ctx context.Context, r ref) {
	h, known := e.registry.handlers[r.kind]
	if !known { // a newer version's task: leave it to a newer worker
		slog.WarnContext(ctx, "no handler for job", "kind", r.kind, "job", r.id)
		return
	}
	ctx, enqueued := watch(tenant.With(ctx, r.tenant))
	from := clock.System.Now()
	for {
		goOn := clock.System.Now().Sub(from) < inlineBatches
		if a := e.deliverOnce(ctx, h, r, goOn); !a.again {
			break
		}
		if !goOn {
			e.Wake()
			break
		}
	}
	if enqueued.Load() {
		e.Wake()
	}
}

// inlineBatches is how long one delivery goes on with the next batch itself
// before the job queues up again behind other tenants' jobs.
const inlineBatches = time.Second

func (e *Engine) deliverOnce(ctx context.Context, h handler, r ref, goOn bool) attempt {
	end := e.watchdog.begin(r, h.opts.Timeout)
	defer end()
	try := attempt{goOn: goOn}
	a, err := e.attempt(ctx, h, r, try)
	if err == nil && a.suspect {
		a, err = e.attemptSuspect(ctx, h, r, try)
	}
	if err == nil && a.lease {
		a, err = e.workOutside(ctx, h, a)
	}
	a.again = a.again && err == nil
	e.settle(ctx, h, r, a, err)
	return a
}

// attempt locks the job, works and marks it done in one transaction.
func (e *Engine) attempt(ctx context.Context, h handler, r ref, try attempt) (a attempt, err error) {
	ctx, cancel := context.WithTimeout(ctx, h.opts.Timeout)
	defer cancel()
	err = e.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		a = try // the closure may run again
		j, found, err := lockJob(ctx, e.db.Prepared(tx), r)
		if err != nil || !found || !j.ready {
			return err
		}
		a.row, a.loaded = j, true
		a.row.Attempt = j.attempts + 1
		if a.counted {
			a.row.Attempt = j.attempts
		}
		switch {
		case a.row.Attempt > h.opts.MaxAttempts:
			return errNoAnswer
		case j.tenantState != activeTenant:
			a.loaded = false
			return holdForTenant(ctx, tx, r)
		case h.outside != nil:
			a.lease = true
			return nil
		case j.pushes >= suspectAfter && !a.counted:
			a.suspect = true
			return nil
		}
		return e.work(ctx, tx, h, &a)
	})
	return a, err
}

// errNoAnswer is the failure of a job whose last attempt was counted before it
// started and never answered.
var errNoAnswer = errors.New("the worker died with every attempt")

const activeTenant = "ACTIVE"

func (e *Engine) work(ctx context.Context, tx db.Tx, h handler, a *attempt) error {
	job := &Job{Info: a.row.Info}
	if err := call(func() error { return h.inside(e.context(ctx, a.row.Info), tx, job, []byte(a.row.payload)) }); err != nil {
		return err
	}
	return e.commit(ctx, tx, a, job)
}

// commit writes the outcome of a successful attempt beside its effects.
func (e *Engine) commit(ctx context.Context, tx db.Tx, a *attempt, job *Job) error {
	if job.next != nil {
		a.again = true
		return rearm(ctx, tx, job, a.goOn)
	}
	a.done = true
	return finish(ctx, e.db.Prepared(tx), job)
}

// attemptSuspect first commits the count, so that a job which takes its worker
// down with it dies after MaxAttempts all the same.
func (e *Engine) attemptSuspect(ctx context.Context, h handler, r ref, try attempt) (attempt, error) {
	err := e.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error { return countStart(ctx, tx, r) })
	if err != nil {
		return attempt{}, err
	}
	try.counted = true
	return e.attempt(ctx, h, r, try)
}

// panicked is a panic of a handler, which fails the attempt and not the process.
type panicked struct {
	value any
	stack []byte
}

func (p *panicked) Error() string { return fmt.Sprintf("panic: %v", p.value) }

func call(fn func() error) (err error) {
	defer func() {
		if v := recover(); v != nil {
			err = &panicked{value: v, stack: debug.Stack()}
		}
	}()
	return fn()
}

func stackOf(err error) []byte {
	if p, ok := errors.AsType[*panicked](err); ok {
		return p.stack
	}
	return nil
}
