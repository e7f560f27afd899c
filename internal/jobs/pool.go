package jobs

import (
	"context"
	"sync"
)

// pool bounds how many jobs of one lane run at once in this process, whichever
// way they came.
type pool struct {
	lane    Lane
	size    int
	slots   chan struct{}
	deliver func(ctx context.Context, r ref)
	running sync.WaitGroup
}

func newPool(lane Lane, size int, deliver func(context.Context, ref)) *pool {
	return &pool{lane: lane, size: size, slots: make(chan struct{}, size), deliver: deliver}
}

// run delivers one job when a slot is free.
func (p *pool) run(ctx context.Context, r ref) error {
	select {
	case p.slots <- struct{}{}:
	case <-ctx.Done():
		return ctx.Err()
	}
	defer func() { <-p.slots }()
	p.deliver(ctx, r)
	return nil
}

// reserve takes up to n free slots without waiting and tells how many it got.
func (p *pool) reserve(n int) int {
	for i := range n {
		select {
		case p.slots <- struct{}{}:
		default:
			return i
		}
	}
	return n
}

func (p *pool) release(n int) {
	for range n {
		<-p.slots
	}
}

// start delivers a job in a slot reserved before; then runs when it has ended.
func (p *pool) start(ctx context.Context, r ref, then func()) {
	p.running.Add(1)
	go func() {
		defer p.running.Done()
		defer then()
		defer p.release(1)
		p.deliver(ctx, r)
	}()
}

func (p *pool) wait() { p.running.Wait() }
