package chaos

import (
	"context"
	"database/sql"
	"fmt"
	"math/rand/v2"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

const (
	tenants = 4
	workers = 2
	// plannedEvery is the pace of one tenant's commands.
	plannedEvery = 80 * time.Millisecond
	// commandTimeout is how long a command is tried again after faults.
	commandTimeout = time.Minute
)

// run is one run of the harness.
type run struct {
	setup
	t       *testing.T
	rng     *rand.Rand
	pg      *postgres
	redis   redisServer
	db      *db.DB
	workers []*worker
	tenants []id.ID
	began   time.Time

	mu      sync.Mutex
	planned []string // dedup keys whose commit was acknowledged
	faults  map[string]int
}

// setup says what a run is made of.
type setup struct {
	seed     uint64
	role     string
	sabotage string // SQL that breaks the design, for controls
	menu     []fault
	pause    [2]float64 // least and most seconds between faults
}

// newRun starts everything for jobs of every sort.
func newRun(t *testing.T, s setup) *run {
	t.Helper()
	r := startServers(t, s)
	for range tenants {
		r.tenants = append(r.tenants, r.newTenant(t.Context()))
	}
	r.employ(workers)
	return r
}

// startServers starts what workers stand on.
func startServers(t *testing.T, s setup) *run {
	t.Helper()
	r := &run{t: t, setup: s, rng: rand.New(rand.NewPCG(s.seed, 0)), faults: map[string]int{}}
	ctx, cancel := context.WithTimeout(t.Context(), startTimeout)
	defer cancel()
	r.pg, r.redis = startPostgres(t), startRedis(t)
	require.NoError(t, r.pg.makeSchema(ctx))
	if s.sabotage != "" {
		require.NoError(t, r.pg.exec(ctx, database, s.sabotage))
	}
	var err error
	r.db, err = db.Open(ctx, db.Options{URL: r.pg.appURL()})
	require.NoError(t, err)
	t.Cleanup(func() { _ = r.db.Close() })
	return r
}

// employ starts worker processes; from here on the time runs.
func (r *run) employ(n int, env ...string) {
	r.t.Helper()
	for i := range n {
		r.workers = append(r.workers, newWorker(r.t, i, r.role, r.pg, r.redis, env...))
	}
	r.began = time.Now()
}

func (r *run) newTenant(ctx context.Context) id.ID {
	n := id.New(id.Tenant)
	require.NoError(r.t, r.pg.super(database, func(conn *sql.DB) error {
		_, err := conn.ExecContext(ctx, "select identity.create_tenant($1, null, 'ENTERPRISE_UNION', $2, '', $3, '410400', $4)",
			n, "测试"+n.String()[24:], fmt.Sprintf("91%016d", r.rng.Uint64N(1e16)), id.New(id.Account))
		return err
	}))
	ctx = tenant.With(ctx, n)
	require.NoError(r.t, r.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		_, err := jobs.PutSchedule(ctx, tx, parseRule, tickTask, jobs.Schedule{ID: id.New(id.Schedule), Rule: "secondly"}, none{})
		return err
	}))
	return n
}

// plan issues commands for every tenant until ctx is done.
func (r *run) plan(ctx context.Context) *sync.WaitGroup {
	var planners sync.WaitGroup
	for _, n := range r.tenants {
		planners.Go(func() {
			for i := 0; ctx.Err() == nil; i++ {
				r.command(tenant.With(context.Background(), n), i)
				time.Sleep(plannedEvery)
			}
		})
	}
	return &planners
}

// command enqueues one job and repeats itself after a fault, as a client with an
// idempotency key would: a commit whose answer was lost must not count twice.
func (r *run) command(ctx context.Context, i int) {
	ctx, cancel := context.WithTimeout(ctx, commandTimeout)
	defer cancel()
	n, _ := tenant.From(ctx)
	key := fmt.Sprintf("%s-%d", n, i)
	for {
		err := r.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error { return enqueue(ctx, tx, i, key) })
		if err == nil {
			r.mu.Lock()
			r.planned = append(r.planned, key)
			r.mu.Unlock()
			return
		}
		if ctx.Err() != nil {
			r.t.Errorf("command %s: %v", key, err)
			return
		}
		time.Sleep(50 * time.Millisecond)
	}
}

func enqueue(ctx context.Context, tx db.Tx, i int, key string) (err error) {
	switch {
	case i%10 == 3:
		_, err = chunkTask.Enqueue(ctx, tx, batch{}, jobs.Dedup(key))
	case i%25 == 7:
		_, err = outsideTask.Enqueue(ctx, tx, none{}, jobs.Dedup(key))
	default:
		_, err = stepTask.Enqueue(ctx, tx, none{}, jobs.Dedup(key))
	}
	return err
}

// drain stops the schedules and waits until nothing is pending, or nothing has
// moved for the given time.
func (r *run) drain(ctx context.Context, still time.Duration) {
	require.NoError(r.t, r.pg.exec(ctx, database, "update app.schedule set state = 'paused'"))
	last, moved := -1, time.Now()
	for time.Since(moved) < still {
		n := r.number(ctx, "select count(*) from app.job where state = 'pending'")
		if n == 0 {
			return
		}
		if n != last {
			last, moved = n, time.Now()
		}
		time.Sleep(100 * time.Millisecond)
	}
}

func (r *run) number(ctx context.Context, query string, args ...any) (n int) {
	require.NoError(r.t, r.pg.super(database, func(conn *sql.DB) error {
		return conn.QueryRowContext(ctx, query, args...).Scan(&n)
	}))
	return n
}
