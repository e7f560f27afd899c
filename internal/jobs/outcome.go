package jobs

import (
	"context"
	"errors"
	"log/slog"
	"strings"
	"time"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
)

// recordTimeout bounds the note about a failed attempt; without the note the
// bell simply rings again.
const recordTimeout = 5 * time.Second

// settle counts the outcome and writes down a failure.
func (e *Engine) settle(ctx context.Context, h handler, r ref, a attempt, err error) {
	switch {
	case err == nil:
		if a.done || a.again {
			e.stats.success(a.row.lag, a.done)
		}
	case errs.ReasonOf(err) == "db.busy" && !a.loaded: // another worker has it
	case !a.loaded: // the database, or a lost lease, and not the job
		e.stats.unreached.Add(1)
		slog.WarnContext(ctx, "job is out of reach", "kind", r.kind, "job", r.id, "error", err)
	default:
		e.fail(context.WithoutCancel(ctx), h, a, err)
	}
}

// fail records a failed attempt in a transaction of its own, as the attempt's
// has been rolled back.
func (e *Engine) fail(ctx context.Context, h handler, a attempt, cause error) {
	ctx, cancel := context.WithTimeout(ctx, recordTimeout)
	defer cancel()
	f := verdict(h.opts, a.row, cause, e.run.Err() != nil)
	recorded, err := e.record(ctx, a.row, f, f.state == stateDead)
	if err != nil && f.state == stateDead { // a message that fails must not keep a dead job alive
		slog.ErrorContext(ctx, "nobody is told of a dead job", "job", a.row.ID, "error", err)
		recorded, err = e.record(ctx, a.row, f, false)
	}
	log := slog.With("kind", a.row.Kind, "job", a.row.ID, "tenant", a.row.Tenant, "attempt", a.row.Attempt, "error", cause)
	if err != nil {
		log.WarnContext(ctx, "job failed and the failure cannot be recorded", "record", err)
		return
	}
	if !recorded {
		return
	}
	e.stats.failure(f.state)
	switch f.state {
	case stateDead:
		log.ErrorContext(ctx, "job is dead", "stack", string(stackOf(cause)))
	case stateHeld:
		log.WarnContext(ctx, "job is held")
	case stateDone:
		log.WarnContext(ctx, "job is discarded")
	default:
		log.WarnContext(ctx, "job failed", "again_in", f.wait, "stack", string(stackOf(cause)))
	}
}

func (e *Engine) record(ctx context.Context, j row, f failure, tell bool) (recorded bool, err error) {
	err = e.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) (err error) {
		if recorded, err = recordFailure(ctx, tx, j, f); err != nil || !recorded || !tell {
			return err
		}
		return e.cfg.Dead(e.context(ctx, j.Info), tx, j.Info)
	})
	return recorded, err
}

// The states of a job as they are stored.
const (
	statePending = "pending"
	stateDone    = "done"
	stateDead    = "dead"
	stateHeld    = "held"
)

// verdict decides what becomes of a job after a failed attempt.
func verdict(o Options, j row, cause error, stopping bool) failure {
	count := j.Attempt - j.attempts // 0 when it was counted before it began
	f := failure{state: statePending, text: errorText(cause), count: count}
	switch {
	case errors.Is(cause, ErrDiscard):
		f.state = stateDone
	case errors.Is(cause, ErrHold):
		f.state = stateHeld
	case stopping: // our fault, not the job's
		f.count = count - 1 // also takes back what was counted before
	case j.Attempt >= o.MaxAttempts:
		f.state = stateDead
	default:
		f.wait = o.Backoff(j.Attempt)
	}
	return f
}

// errorText is what an operator reads. Errors carry no sensitive values (see
// errs); the bound keeps a dumped document out.
func errorText(err error) string {
	const longest = 500
	text := strings.ToValidUTF8(strings.ReplaceAll(err.Error(), "\x00", ""), "?")
	if r := []rune(text); len(r) > longest {
		text = string(r[:longest]) + "…"
	}
	return text
}
