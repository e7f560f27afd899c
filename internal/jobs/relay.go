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
	// maxWaiting is how many bells may wait in a lane. asynq serves them in order
	// of arrival, so all beyond what keeps the workers busy for a moment is better
	// kept here, where tenants take turns. It also bounds Redis' memory.
	maxWaiting = 200
	// fullPause is the wait for room in a full lane.
	fullPause = 20 * time.Millisecond
	// roundTimeout bounds one round.
	roundTimeout = 10 * time.Second
	// auditEvery is how often bells are compared with jobs, and houseEvery how
	// often held jobs of resumed tenants are released and old ones dropped.
	auditEvery = 5 * time.Second
	houseEvery = time.Minute
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
	after     map[Lane]id.ID // the last tenant looked at, when there are very many
	lastAudit time.Time
	lastHouse time.Time
	ailing    bool // the last round failed; said once
}

func (e *Engine) relay() *relay { return &relay{Engine: e, after: map[Lane]id.ID{}} }

func (r *relay) loop(quit <-chan struct{}) {
	for {
		pause := r.rounds()
		t := time.NewTimer(pause)
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

// rounds does one round for each lane and tells how long to sleep.
func (r *relay) rounds() time.Duration {
	ctx, cancel := context.WithTimeout(r.run, roundTimeout)
	defer cancel()
	pause := r.cfg.Idle
	for _, lane := range lanes {
		p, err := r.round(ctx, lane)
		if err != nil {
			r.complain(ctx, err)
			return r.cfg.Idle
		}
		pause = min(pause, p)
	}
	if err := r.upkeep(ctx); err != nil {
		r.complain(ctx, err)
		return pause
	}
	r.ailing = false
	return pause
}

func (r *relay) complain(ctx context.Context, err error) {
	r.stats.relayErrors.Add(1)
	if !r.ailing && r.run.Err() == nil {
		slog.WarnContext(ctx, "relay: trying again", "error", err)
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
	room := min(ringBatch, maxWaiting-q.waiting)
	if room <= 0 {
		return fullPause, nil
	}
	n, err := r.ringDue(ctx, lane, room)
	if n > 0 {
		return 0, err // there may be more
	}
	return r.cfg.Idle, err
}

// ringAll makes every unanswered bell due again, then lets the others know that
// it has been done. Two relays may both do it, which costs nothing.
func (r *relay) ringAll(ctx context.Context) error {
	slog.InfoContext(ctx, "this redis knows nothing of us: ringing for every waiting job")
	if err := r.inSystem(ctx, "ring again for what a wiped Redis forgot", func(ctx context.Context, tx db.Tx) error {
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
func (r *relay) ringDue(ctx context.Context, lane Lane, room int) (n int, err error) {
	err = r.inSystem(ctx, "ring for due jobs of all tenants", func(ctx context.Context, tx db.Tx) error {
		pushes, err := r.takeDue(ctx, tx, lane, room)
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
	err = r.inSystem(ctx, "hand due jobs of all tenants to workers", func(ctx context.Context, tx db.Tx) (err error) {
		pushes, err = r.takeDue(ctx, tx, lane, room)
		return err
	})
	if err != nil {
		return 0, err
	}
	p.hand(r.run, r.quit, pushes, func() {
		if p.room() > 0 {
			r.Wake()
		}
	})
	return r.cfg.Idle, nil
}

// takeDue marks due jobs as rung and answers them.
func (r *relay) takeDue(ctx context.Context, tx db.Tx, lane Lane, room int) ([]push, error) {
	if err := ripen(ctx, tx); err != nil {
		return nil, err
	}
	refs, last, err := markDue(ctx, tx, lane, r.after[lane], room)
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
	now := clock.System.Now()
	if r.bell != nil && !r.bell.gone() && now.Sub(r.lastAudit) >= auditEvery {
		r.lastAudit = now
		if err := r.audit(ctx); err != nil {
			return err
		}
	}
	if now.Sub(r.lastHouse) < houseEvery {
		return nil
	}
	r.lastHouse = now
	return r.inSystem(ctx, "release held and drop old jobs of all tenants", func(ctx context.Context, tx db.Tx) error {
		if err := releaseResumed(ctx, tx); err != nil {
			return err
		}
		return dropOld(ctx, tx, r.cfg.Keep)
	})
}

// settled is the age from which a bell must be in Redis or answered.
const settled = 3 * time.Second

// audit rings again when Redis holds fewer bells than jobs wait for one. The
// jobs are counted first, so bells answered meanwhile only cause vain rings.
func (r *relay) audit(ctx context.Context) error {
	for _, lane := range lanes {
		var rung int
		err := r.inSystem(ctx, "count unanswered bells of all tenants", func(ctx context.Context, tx db.Tx) (err error) {
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
		err = r.inSystem(ctx, "ring again for what Redis forgot", func(ctx context.Context, tx db.Tx) error {
			return ringAgain(ctx, tx, lane, settled)
		})
		if err != nil {
			return err
		}
	}
	return nil
}
