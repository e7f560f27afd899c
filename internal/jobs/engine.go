package jobs

import (
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"time"

	"github.com/redis/go-redis/v9"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/db/systemdb"
)

// Config of an engine. Zero values mean the default in the comment.
type Config struct {
	DB       *db.DB
	Registry *Registry
	// Redis is the doorbell of this one installation; nil means that workers look
	// into PostgreSQL themselves, as they do while Redis is gone.
	Redis redis.UniversalClient
	// ParseRule reads the rules of schedules; nil runs no scheduler here.
	ParseRule ParseRule
	// QuickWorkers and SlowWorkers are how many jobs of each lane run at once in
	// this process. Both 0 means none: the process rings and schedules only. Each
	// running job holds a write connection of DB, so its pool needs a few more
	// than there are workers, or leases cannot be renewed.
	QuickWorkers, SlowWorkers int
	// Context prepares the context of a handler, for instance with the actor that
	// the audit log names. nil leaves it as it is; the tenant is always set.
	Context func(ctx context.Context, job Info) context.Context
	// Stuck is told of a job whose handler does not end long after its deadline.
	// Such a handler holds its worker for ever: the server ends the process. nil
	// only logs.
	Stuck func(job Info)
	// Dead tells people of a job that failed for the last time, in the transaction
	// that records it. nil tells nobody.
	Dead func(ctx context.Context, tx db.Tx, job Info) error
	// Patience is how long Redis may be silent before workers look into
	// PostgreSQL themselves. Default 3 s.
	Patience time.Duration
	// Idle is how long the relay and the scheduler sleep when nothing wakes them.
	// Default 1 s.
	Idle time.Duration
	// Keep is how long done jobs are kept, and with them their dedup keys.
	// Default 400 days.
	Keep time.Duration
}

func (c Config) withDefaults() Config {
	if c.Patience == 0 {
		c.Patience = 3 * time.Second
	}
	if c.Idle == 0 {
		c.Idle = time.Second
	}
	if c.Keep == 0 {
		c.Keep = 400 * 24 * time.Hour
	}
	if c.Dead == nil {
		c.Dead = func(context.Context, db.Tx, Info) error { return nil }
	}
	if c.Context == nil {
		c.Context = func(ctx context.Context, _ Info) context.Context { return ctx }
	}
	return c
}

// Engine is the jobs' part of one process: relay, scheduler and workers. Any
// number of processes run the same against one database; none leads.
type Engine struct {
	cfg      Config
	db       *db.DB
	system   *systemdb.Runner
	registry *Registry
	context  func(ctx context.Context, job Info) context.Context

	bell     *bell // nil without Redis
	pools    map[Lane]*pool
	watchdog *watchdog
	stats    stats

	wake    chan struct{}
	woken   map[Lane]*atomic.Bool
	quit    chan struct{}   // closed by Stop: take nothing new
	run     context.Context // cancelled when Stop loses patience
	abort   context.CancelFunc
	loops   sync.WaitGroup
	started bool
	stop    sync.Once
}

// New makes an engine that does nothing until Start.
func New(c Config) (*Engine, error) {
	if c.DB == nil || c.Registry == nil {
		return nil, errors.New("jobs: DB and Registry are required")
	}
	c = c.withDefaults()
	e := &Engine{
		cfg: c, db: c.DB, system: systemdb.New(c.DB), registry: c.Registry, context: c.Context,
		pools: map[Lane]*pool{}, woken: map[Lane]*atomic.Bool{}, wake: make(chan struct{}, 1), quit: make(chan struct{}),
	}
	e.run, e.abort = context.WithCancel(context.Background())
	e.watchdog = newWatchdog(c.Stuck)
	for lane, workers := range map[Lane]int{Quick: c.QuickWorkers, Slow: c.SlowWorkers} {
		e.pools[lane], e.woken[lane] = newPool(workers, e.deliver), new(atomic.Bool)
	}
	if c.Redis != nil {
		e.bell = newBell(c.Redis, c.Patience)
	}
	return e, nil
}

// Start begins to ring, to schedule and, with workers, to work.
func (e *Engine) Start() {
	e.started = true
	e.loops.Go(func() { e.watchdog.watch(e.quit) })
	e.loops.Go(func() { e.relay().loop(e.quit) })
	if e.cfg.ParseRule != nil {
		e.loops.Go(func() { e.scheduler().loop(e.quit) })
	}
	if e.bell != nil {
		e.loops.Go(func() { e.bell.lookOut(e.quit) })
		e.bell.listen(e.run, e.quit, e.pools)
	}
}

// Stop takes nothing new, lets running jobs end until ctx is done, then cancels
// them: their transactions are rolled back and another worker starts them again.
// It returns when everything has ended; only then may Redis and the database be
// closed. A second Stop does nothing.
func (e *Engine) Stop(ctx context.Context) {
	if e.started {
		e.stop.Do(func() { e.stopAll(ctx) })
	}
}

func (e *Engine) stopAll(ctx context.Context) {
	close(e.quit)
	stopAbort := context.AfterFunc(ctx, e.abort)
	defer stopAbort()
	e.loops.Wait()
	if e.bell != nil {
		e.bell.hangUp()
	}
	for _, p := range e.pools {
		p.wait()
	}
	e.abort()
}

// Wake nudges the relay of this process to look at once; it never blocks. Call
// it after a commit that enqueued something, or use Watch.
func (e *Engine) Wake() {
	for _, lane := range lanes {
		e.wakeLane(lane)
	}
}

func (e *Engine) wakeLane(lane Lane) {
	e.woken[lane].Store(true)
	select {
	case e.wake <- struct{}{}:
	default: // it is awake already
	}
}

// Watch returns a context for one request and a function to call at its end,
// after all its commits, which wakes the relay if the request enqueued anything.
func (e *Engine) Watch(ctx context.Context) (context.Context, func()) {
	ctx, enqueued := watch(ctx)
	return ctx, func() {
		if enqueued.Load() {
			e.Wake()
		}
	}
}
