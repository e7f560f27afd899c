package jobs

import (
	"context"
	"sync"
	"sync/atomic"
)

// pool bounds how many jobs of one lane run at once in this process, whichever
// way they came.
type pool struct {
	size     int
	slots    chan struct{}
	deliver  func(ctx context.Context, r ref)
	handed   sync.WaitGroup
	inFlight atomic.Int64 // handed and not finished
}

func newPool(size int, deliver func(context.Context, ref)) *pool {
	return &pool{size: size, slots: make(chan struct{}, size), deliver: deliver}
}

// take waits for a free slot, in vain once quit is closed.
func (p *pool) take(ctx context.Context, quit <-chan struct{}) bool {
	select {
	case p.slots <- struct{}{}:
		return true
	case <-quit:
	case <-ctx.Done():
	}
	return false
}

// run delivers one job in a slot taken before.
func (p *pool) run(ctx context.Context, r ref) {
	defer func() { <-p.slots }()
	p.deliver(ctx, r)
}

// handAhead is how many jobs per worker the relay hands over at a time without
// Redis: enough to save it a look for each job, few enough that a tenant which
// comes later does not wait behind many.
const handAhead = 8

// room is how many jobs the pool takes now; it asks for none before half of what
// it has is finished.
func (p *pool) room() int {
	most, has := p.size*handAhead, int(p.inFlight.Load())
	if has > most/2 {
		return 0
	}
	return most - has
}

// hand starts jobs in the background in their order; then is called as each has
// ended. Those without a slot when quit is closed are dropped: their next bell
// finds another process.
func (p *pool) hand(ctx context.Context, quit <-chan struct{}, batch []push, then func()) {
	p.inFlight.Add(int64(len(batch)))
	p.handed.Go(func() {
		for i, j := range batch {
			if !p.take(ctx, quit) {
				p.inFlight.Add(int64(i - len(batch)))
				return
			}
			p.handed.Go(func() {
				p.run(ctx, j.ref)
				p.inFlight.Add(-1)
				then()
			})
		}
	})
}

func (p *pool) wait() { p.handed.Wait() }
