package jobs

import (
	"context"
	"fmt"
	"log/slog"
	"time"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
)

// Bounds of the relay.
const (
	// ringBatch is how many bells one round rings.
	ringBatch = 100
	// enoughWaiting is how many bells may wait in a lane when a round begins.
	// asynq serves them in order of arrival, so all beyond what keeps the workers
	// busy for a moment is better kept here, where tenants take turns. It also
	// bounds Redis' memory.
	enoughWaiting = 100
	// fullPause is the wait for room in a full lane.
	fullPause = 20 * time.Millisecond
	// roundTimeout bounds one round.
	roundTimeout = 10 * time.Second
	// auditEvery is how often bells are compared with jobs, and houseEvery how
	// often held jobs of resumed tenants are released and old ones dropped.
	auditEvery = 5 * time.Second
	houseEvery = time.Minute
)

// reasons of the relay's access to all tenants.
const (
	whyRipen   = "find planned jobs of all tenants whose time has come"
	whyRing    = "ring for due jobs of all tenants"
	whyHand    = "hand due jobs of all tenants to workers"
	whyWiped   = "ring again for what a wiped Redis forgot"
	whyCount   = "count unanswered bells of all tenants"
	whyForgot  = "ring again for what Redis forgot"
	whyCleanUp = "release held and drop old jobs of all tenants"
)

// push is one bell to ring.
type push struct {
	ref
	gen     int
	timeout time.Duration
}

func (p push) bellID() string { return fmt.Sprintf("%s:%d", p.id, p.gen) }

// relay rings for due jobs and rings again for those without an answer, so it is
// the reconciler too. Every process runs one; row locks keep them apart.
type relay struct {
	*Engine
	after  map[Lane]id.ID     // the last tenant looked at, when there are very many
	next   map[Lane]time.Time // when to look at a lane if nothing wakes us
	ripe   time.Time          // when planned jobs were last looked at,
	audits time.Time          // bells compared with jobs,
	house  time.Time          // and old jobs dropped
	ailing bool               // the last round failed; said once
}

func (e *Engine) relay() *relay {
	return &relay{Engine: e, after: map[Lane]id.ID{}, next: map[Lane]time.Time{}}
}

func (r *relay) loop(quit <-chan struct{}) {
	for {
		if err := r.rounds(); err != nil {
			r.complain(err)
		} else {
			r.ailing = false
		}
		t := time.NewTimer(r.untilNext())
		select {
		case <-quit:
			t.Stop()
			return
		case <-r.wake:
		case <-t.C:
		}
		t.Stop()
	}
}

func (r *relay) untilNext() time.Duration {
	next := r.next[lanes[0]]
	for _, lane := range lanes[1:] {
		if r.next[lane].Before(next) {
			next = r.next[lane]
		}
	}
	return max(0, next.Sub(clock.System.Now()))
}

// rounds does a round for each lane that something woke or whose time has come.
func (r *relay) rounds() error {
	ctx, cancel := context.WithTimeout(r.run, roundTimeout)
	defer cancel()
	if err := r.upkeep(ctx); err != nil {
		r.sleep(lanes[:]...)
		return err
	}
	for _, lane := range lanes {
		if !r.woken[lane].Swap(false) && clock.System.Now().Before(r.next[lane]) {
			continue
		}
		r.sleep(lane)
		pause, err := r.round(ctx, lane)
		if err != nil {
			return err
		}
		r.next[lane] = clock.System.Now().Add(pause)
	}
	return nil
}

func (r *relay) sleep(lanes ...Lane) {
	for _, lane := range lanes {
		r.next[lane] = clock.System.Now().Add(r.cfg.Idle)
	}
}

func (r *relay) complain(err error) {
	r.stats.relayErrors.Add(1)
	if !r.ailing && r.run.Err() == nil {
		slog.Warn("relay: trying again", "error", err)
	}
	r.ailing = true
}

// round rings for the due jobs of a lane, or hands them to this process's own
// workers while there is no Redis.
func (r *relay) round(ctx context.Context, lane Lane) (pause time.Duration, err error) {
	if r.bell == nil || r.bell.gone() {
		return r.direct(ctx, lane)
	}
	q, err := r.bell.probe(ctx, lane)
	if err != nil {
		return 0, err
	}
	if q.wiped {
		if err := r.ringAll(ctx); err != nil {
			return 0, err
		}
	}
	if q.waiting > enoughWaiting {
		return fullPause, nil
	}
	n, err := r.ringDue(ctx, lane)
	if n > 0 {
		return 0, err // there may be more
	}
	return r.cfg.Idle, err
}

// ringAll makes every unanswered bell due again, then lets the others know that
// it has been done. Two relays may both do it, which costs nothing.
func (r *relay) ringAll(ctx context.Context) error {
	slog.InfoContext(ctx, "this redis knows nothing of us: ringing for every waiting job")
	if err := r.inSystem(ctx, whyWiped, func(ctx context.Context, tx db.Tx) error {
		for _, lane := range lanes {
			if err := ringAgain(ctx, tx, lane, 0); err != nil {
				return err
			}
		}
		return nil
	}); err != nil {
		return err
	}
	return r.bell.remember(ctx)
}

// ringDue rings inside the transaction that marks the jobs as rung: if Redis
// refuses, nothing is marked; if the commit fails, a bell has rung in vain.
func (r *relay) ringDue(ctx context.Context, lane Lane) (n int, err error) {
	err = r.inSystem(ctx, whyRing, func(ctx context.Context, tx db.Tx) error {
		pushes, err := r.takeDue(ctx, tx, lane, ringBatch)
		if err != nil || len(pushes) == 0 {
			return err
		}
		n = len(pushes)
		stuck, err := r.bell.ring(ctx, lane, pushes)
		if err != nil || len(stuck) == 0 {
			return err
		}
		for i := range stuck {
			stuck[i].gen++
		}
		if err := nextGeneration(ctx, tx, stuck); err != nil {
			return err
		}
		_, err = r.bell.ring(ctx, lane, stuck)
		return err
	})
	r.stats.rung.Add(int64(n))
	return n, err
}

// direct hands due jobs to the free workers of this process.
func (r *relay) direct(ctx context.Context, lane Lane) (pause time.Duration, err error) {
	p := r.pools[lane]
	room := p.room()
	if room == 0 {
		return r.cfg.Idle, nil // finished jobs wake us
	}
	var pushes []push
	err = r.inSystem(ctx, whyHand, func(ctx context.Context, tx db.Tx) (err error) {
		pushes, err = r.takeDue(ctx, tx, lane, room)
		return err
	})
	if err != nil {
		return 0, err
	}
	p.hand(r.run, r.quit, pushes, func() {
		if p.room() > 0 {
			r.wakeLane(lane)
		}
	})
	return r.cfg.Idle, nil
}

// takeDue marks due jobs as rung and answers them.
func (r *relay) takeDue(ctx context.Context, tx db.Tx, lane Lane, room int) ([]push, error) {
	refs, last, err := markDue(ctx, r.db.Prepared(tx), lane, r.after[lane], room)
	if err != nil {
		return nil, err
	}
	r.after[lane] = last
	for i := range refs {
		refs[i].timeout = r.registry.timeout(refs[i].kind)
	}
	return refs, nil
}

func (r *relay) inSystem(ctx context.Context, reason string, fn func(ctx context.Context, tx db.Tx) error) error {
	return r.system.InSystem(ctx, "jobs.relay", reason, fn)
}

// upkeep does what need not be done each round.
func (r *relay) upkeep(ctx context.Context) error {
	if passed(&r.ripe, r.cfg.Idle) {
		if err := r.inSystem(ctx, whyRipen, ripen); err != nil {
			return err
		}
	}
	if r.bell != nil && !r.bell.gone() && passed(&r.audits, auditEvery) {
		if err := r.audit(ctx); err != nil {
			return err
		}
	}
	if !passed(&r.house, houseEvery) {
		return nil
	}
	return r.inSystem(ctx, whyCleanUp, func(ctx context.Context, tx db.Tx) error {
		if err := releaseResumed(ctx, tx); err != nil {
			return err
		}
		return dropOld(ctx, tx, r.cfg.Keep)
	})
}

// passed tells whether the interval has passed since last, and begins the next.
func passed(last *time.Time, interval time.Duration) bool {
	now := clock.System.Now()
	if now.Sub(*last) < interval {
		return false
	}
	*last = now
	return true
}

// settled is the age from which a bell must be in Redis or answered.
const settled = 3 * time.Second

// audit rings again when Redis holds fewer bells than jobs wait for one. The
// jobs are counted first, so bells answered meanwhile only cause vain rings.
func (r *relay) audit(ctx context.Context) error {
	for _, lane := range lanes {
		var rung int
		err := r.inSystem(ctx, whyCount, func(ctx context.Context, tx db.Tx) (err error) {
			rung, err = countRung(ctx, tx, lane, settled)
			return err
		})
		if err != nil {
			return err
		}
		if rung == 0 {
			continue
		}
		q, err := r.bell.probe(ctx, lane)
		if err != nil {
			return err
		}
		if q.held >= rung {
			continue
		}
		err = r.inSystem(ctx, whyForgot, func(ctx context.Context, tx db.Tx) error {
			return ringAgain(ctx, tx, lane, settled)
		})
		if err != nil {
			return err
		}
	}
	return nil
}
