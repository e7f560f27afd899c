package jobs

import (
	"log/slog"
	"runtime"
	"sync"
	"time"

	"github.com/nuanxin/nuanxin/internal/clock"
)

// watchdog knows what runs, and finds handlers that are deaf to their context.
type watchdog struct {
	stuck func(Info)

	mu      sync.Mutex
	last    int
	running map[int]*watched
}

type watched struct {
	ref      ref
	giveUp   time.Time
	reported bool
}

func newWatchdog(stuck func(Info)) *watchdog {
	if stuck == nil {
		stuck = func(Info) {}
	}
	return &watchdog{stuck: stuck, running: map[int]*watched{}}
}

// grace is what a handler may need after its deadline to return.
const grace = 10 * time.Second

func (w *watchdog) begin(r ref, timeout time.Duration) (end func()) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.last++
	key := w.last
	w.running[key] = &watched{ref: r, giveUp: clock.System.Now().Add(2*timeout + grace)}
	return func() {
		w.mu.Lock()
		defer w.mu.Unlock()
		delete(w.running, key)
	}
}

func (w *watchdog) count() int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return len(w.running)
}

func (w *watchdog) watch(quit <-chan struct{}) {
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	for {
		select {
		case <-quit:
			return
		case <-tick.C:
			for _, r := range w.overdue(clock.System.Now()) {
				slog.Error("a handler does not end", "kind", r.kind, "job", r.id, "tenant", r.tenant, "goroutines", string(goroutines()))
				w.stuck(Info{Tenant: r.tenant, ID: r.id, Kind: r.kind})
			}
		}
	}
}

// overdue lists each deaf handler once.
func (w *watchdog) overdue(now time.Time) []ref {
	w.mu.Lock()
	defer w.mu.Unlock()
	var deaf []ref
	for _, r := range w.running {
		if !r.reported && now.After(r.giveUp) {
			r.reported = true
			deaf = append(deaf, r.ref)
		}
	}
	return deaf
}

func goroutines() []byte {
	buf := make([]byte, 64<<10)
	return buf[:runtime.Stack(buf, true)]
}
