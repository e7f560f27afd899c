package chaos

import (
	"context"
	"time"
)

// fault is one way to break something, and how often it is chosen.
type fault struct {
	name   string
	weight int
	do     func(ctx context.Context, r *run) error
}

var (
	workerKilled   = fault{"worker killed", 4, func(_ context.Context, r *run) error { return r.someWorker().kill() }}
	redisEmptied   = fault{"redis emptied", 4, func(ctx context.Context, r *run) error { return flush(ctx, r.redis) }}
	redisForgotten = fault{"redis killed with its memory", 2, func(_ context.Context, r *run) error { return r.killRedis(true) }}
)

// everything is the menu of the real run.
var everything = []fault{
	workerKilled,
	redisEmptied,
	{"worker frozen", 1, func(_ context.Context, r *run) error { return r.someWorker().freeze(r.between(1, 4)) }},
	{"redis killed", 2, func(_ context.Context, r *run) error { return r.killRedis(false) }},
	redisForgotten,
	{"postgres crashed", 1, func(_ context.Context, r *run) error { return r.pg.crash() }},
	{"connections cut", 3, func(ctx context.Context, r *run) error { return r.pg.cut(ctx) }},
}

// disturb breaks something again and again until ctx is done.
func (r *run) disturb(ctx context.Context) { r.disturbUntil(ctx, func() bool { return false }) }

// disturbUntil is disturb that ends sooner when there is nothing left to disturb.
func (r *run) disturbUntil(ctx context.Context, over func() bool) {
	for ctx.Err() == nil && !over() {
		f := r.choose()
		r.t.Logf("%5.1fs %s", time.Since(r.began).Seconds(), f.name)
		if err := f.do(context.WithoutCancel(ctx), r); err != nil {
			r.t.Errorf("%s: %v", f.name, err)
			return
		}
		r.faults[f.name]++
		select {
		case <-ctx.Done():
		case <-time.After(r.between(r.pause[0], r.pause[1])):
		}
	}
}

func (r *run) choose() fault {
	total := 0
	for _, f := range r.menu {
		total += f.weight
	}
	n := r.rng.IntN(total)
	for _, f := range r.menu {
		if n -= f.weight; n < 0 {
			return f
		}
	}
	panic("unreachable: the weights sum to total")
}

// broken is how many faults there were.
func (r *run) broken() (n int) {
	for _, times := range r.faults {
		n += times
	}
	return n
}

func (r *run) someWorker() *worker { return r.workers[r.rng.IntN(len(r.workers))] }

// between draws a time of that many seconds.
func (r *run) between(least, most float64) time.Duration {
	return time.Duration((least + r.rng.Float64()*(most-least)) * float64(time.Second))
}

// killRedis leaves the workers alone for a while, longer than their patience half
// of the time.
func (r *run) killRedis(forget bool) error {
	if err := r.redis.kill(); err != nil {
		return err
	}
	time.Sleep(r.between(0, 2))
	return r.redis.start(forget)
}
