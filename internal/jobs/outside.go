package jobs

import (
	"context"
	"errors"
	"time"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
)

// leaseTime is how long a silent worker keeps a job; a living one renews three
// times as often.
const leaseTime = 15 * time.Second

// ErrLeaseLost means that another worker may have taken the job over: whatever
// this one still does must not be committed.
var ErrLeaseLost = errors.New("the lease on the job is lost")

// Leased is a job at work outside of a transaction. The worker renews the lease
// while the handler runs and cancels its context once it is lost.
type Leased struct {
	Job
	engine *Engine
	lease  id.ID
}

// Commit runs fn in one transaction of the job's tenant, provided that the lease
// still holds: a worker that was frozen and woke up late fails with ErrLeaseLost
// and changes nothing. Job.Progress called inside is committed with it.
func (l *Leased) Commit(ctx context.Context, fn func(ctx context.Context, tx db.Tx) error) error {
	return l.engine.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		if err := lockLease(ctx, tx, l); err != nil {
			return err
		}
		if err := fn(ctx, tx); err != nil {
			return err
		}
		return saveProgress(ctx, tx, l)
	})
}

// Report commits the progress alone.
func (l *Leased) Report(ctx context.Context, done, total int64) error {
	l.Progress(done, total)
	return l.Commit(ctx, func(context.Context, db.Tx) error { return nil })
}

// workOutside leases the job, runs its handler under the lease and commits the
// outcome under it too.
func (e *Engine) workOutside(ctx context.Context, h handler, a attempt) (attempt, error) {
	l := &Leased{engine: e, lease: id.New(id.Job)}
	l.Info = a.row.Info
	taken := false
	err := e.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) (err error) {
		taken, err = takeLease(ctx, tx, l, a.row)
		return err
	})
	if err != nil || !taken {
		a.loaded = false
		return a, err
	}
	// The lease counted the attempt, in case the worker dies with it.
	a.row.attempts++
	work, cancel := context.WithTimeout(ctx, h.opts.Timeout)
	defer cancel()
	stop := l.renew(work, cancel)
	err = call(func() error { return h.outside(e.context(work, a.row.Info), l, []byte(a.row.payload)) })
	stop()
	if err == nil {
		err = l.Commit(ctx, func(ctx context.Context, tx db.Tx) error { return e.commit(ctx, tx, &a, &l.Job) })
	}
	if errors.Is(err, ErrLeaseLost) {
		a.loaded = false
	}
	return a, err
}

// renew keeps the lease until the returned function is called, and cancels the
// work when it is lost or cannot be renewed in time.
func (l *Leased) renew(ctx context.Context, cancel context.CancelFunc) (stop func()) {
	quit, ended := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(ended)
		tick := time.NewTicker(leaseTime / 3)
		defer tick.Stop()
		for failed := 0; failed < 2; { // a third failure would come after the end of the lease
			select {
			case <-quit:
				return
			case <-ctx.Done():
				return
			case <-tick.C:
			}
			switch err := l.extend(ctx); {
			case err == nil:
				failed = 0
			case errors.Is(err, ErrLeaseLost):
				failed = 2
			default:
				failed++
			}
		}
		cancel()
	}()
	return func() { close(quit); <-ended }
}

func (l *Leased) extend(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, leaseTime/6)
	defer cancel()
	return l.engine.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error { return extendLease(ctx, tx, l) })
}

// takeLease also moves the next bell behind the end of the lease.
func takeLease(ctx context.Context, tx db.Tx, l *Leased, j row) (bool, error) {
	const q = `update app.job set lease = ?, attempts = attempts + 1,
		leased_until = clock_timestamp() + make_interval(secs => ?),
		next_push = clock_timestamp() + make_interval(secs => ?)
		where tenant_id = ? and id = ? and state = 'pending' and gen = ? and attempts = ?
		and (leased_until is null or leased_until < clock_timestamp())`
	res, err := tx.ExecContext(ctx, q, l.lease, leaseTime.Seconds(), leaseTime.Seconds()+1, l.Tenant, l.ID, j.gen, j.attempts)
	if err != nil {
		return false, err
	}
	n, err := res.RowsAffected()
	return n == 1, err
}

func extendLease(ctx context.Context, tx db.Tx, l *Leased) error {
	const q = `update app.job set leased_until = clock_timestamp() + make_interval(secs => ?),
		next_push = clock_timestamp() + make_interval(secs => ?)
		where tenant_id = ? and id = ? and state = 'pending' and lease = ?`
	return leaseAffected(tx.ExecContext(ctx, q, leaseTime.Seconds(), leaseTime.Seconds()+1, l.Tenant, l.ID, l.lease))
}

func lockLease(ctx context.Context, tx db.Tx, l *Leased) error {
	const q = `select from app.job where tenant_id = ? and id = ? and state = 'pending' and lease = ? for update`
	return leaseAffected(tx.ExecContext(ctx, q, l.Tenant, l.ID, l.lease))
}

func saveProgress(ctx context.Context, tx db.Tx, l *Leased) error {
	const q = `update app.job set progress_done = ?, progress_total = ? where tenant_id = ? and id = ?`
	_, err := tx.ExecContext(ctx, q, l.Done, l.Total, l.Tenant, l.ID)
	return err
}

func leaseAffected(res interface{ RowsAffected() (int64, error) }, err error) error {
	if err != nil {
		return err
	}
	n, err := res.RowsAffected()
	if err == nil && n == 0 {
		return ErrLeaseLost
	}
	return err
}
