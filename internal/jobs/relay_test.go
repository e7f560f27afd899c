package jobs_test

import (
	"context"
	"errors"
	"net"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/hibiken/asynq"
	"github.com/redis/go-redis/v9"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

func TestRelay_RingsThroughRedis(t *testing.T) {
	w := newWorld(t)
	_, client := startRedis(t)
	ctx, task := w.Tenant(t), countTask(jobs.Options{})
	jobs.Handle(w.registry, task, handleCount)
	e := w.start(t, withRedis(client))
	for i := range 20 {
		enqueue(t, ctx, w, task, countPayload{N: i})
	}
	e.Wake()
	w.eventually(t, 20, countDone)
	w.exactlyOnce(t)
	require.GreaterOrEqual(t, e.Snapshot().Rung, int64(20))
	require.Equal(t, "up", e.Snapshot().Redis)
}

func TestRelay_NoRedisAtAll(t *testing.T) {
	w := newWorld(t)
	ctx, task := w.Tenant(t), countTask(jobs.Options{})
	jobs.Handle(w.registry, task, handleCount)
	w.start(t)
	w.bulk(t, ctx, "test.count", 300)
	w.eventually(t, 300, countDone)
	w.exactlyOnce(t)
}

func TestRelay_FallsBackWhenRedisDies(t *testing.T) {
	w := newWorld(t)
	_, client := startRedis(t)
	line := &wire{}
	ctx, task := w.Tenant(t), countTask(jobs.Options{})
	jobs.Handle(w.registry, task, handleCount)
	e := w.start(t, withRedis(line.through(t, client)))
	w.bulk(t, ctx, "test.count", 50)
	w.eventually(t, 50, countDone)
	for i, s := range []state{cut, silent} {
		line.become(s)
		w.bulk(t, ctx, "test.count", 50)
		w.eventually(t, 100*(i+1), countDone)
		require.Equal(t, "down", e.Snapshot().Redis)
		line.become(open)
		require.Eventually(t, func() bool { return e.Snapshot().Redis == "up" }, soon, 10*time.Millisecond)
		w.bulk(t, ctx, "test.count", 50)
		w.eventually(t, 100*(i+1)+50, countDone)
	}
	w.exactlyOnce(t)
}

// wire is the connection to Redis, which a test may cut.
type wire struct {
	mu    sync.Mutex
	state state
	conns []net.Conn
}

type state int

const (
	open   state = iota
	cut          // connections break and no new one can be had
	silent       // connections can be had, but nobody answers
)

// through makes a client like the given one that uses the wire.
func (l *wire) through(t *testing.T, client redis.UniversalClient) redis.UniversalClient {
	o := *client.(*redis.Client).Options()
	dial := o.Dialer
	o.Dialer = func(ctx context.Context, network, addr string) (net.Conn, error) {
		l.mu.Lock()
		defer l.mu.Unlock()
		switch l.state {
		case cut:
			return nil, errors.New("the wire is cut")
		case silent:
			ours, theirs := net.Pipe()
			l.conns = append(l.conns, ours, theirs)
			return ours, nil
		}
		conn, err := dial(ctx, network, addr)
		l.conns = append(l.conns, conn)
		return conn, err
	}
	c := redis.NewClient(&o)
	t.Cleanup(func() { _ = c.Close() })
	return c
}

func (l *wire) become(s state) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.state = s
	for _, c := range l.conns {
		_ = c.Close()
	}
	l.conns = nil
}

// The bell may ring for a job as often as it likes, also at the same moment.
func TestWorker_FiftyDuplicatesOneEffect(t *testing.T) {
	w := newWorld(t)
	_, client := startRedis(t)
	ctx, task := w.Tenant(t), countTask(jobs.Options{})
	tn, _ := tenant.From(ctx)
	jobs.Handle(w.registry, task, func(ctx context.Context, tx db.Tx, job *jobs.Job, _ countPayload) error {
		_, err := tx.ExecContext(ctx, "select pg_sleep(0.05)")
		require.NoError(t, err)
		return insertEffect(ctx, tx, job)
	})
	job := enqueue(t, ctx, w, task, countPayload{})
	bells := asynq.NewClientFromRedisClient(client)
	for range 50 {
		_, err := bells.Enqueue(asynq.NewTask("test.count", append(tn[:], job[:]...)), asynq.Queue("quick"))
		require.NoError(t, err)
	}
	w.start(t, withRedis(client))
	w.start(t, withRedis(client))
	w.eventually(t, 1, countDone)
	require.Eventually(t, func() bool {
		return client.LLen(t.Context(), "asynq:{quick}:pending").Val()+client.LLen(t.Context(), "asynq:{quick}:active").Val() == 0
	}, soon, 20*time.Millisecond)
	w.exactlyOnce(t)
}

// slowCount works long enough for a fault to hit it.
func slowCount(ctx context.Context, tx db.Tx, job *jobs.Job, _ countPayload) error {
	if err := insertEffect(ctx, tx, job); err != nil {
		return err
	}
	_, err := tx.ExecContext(ctx, "select pg_sleep(0.01)")
	return err
}

func TestRelay_RedisFlushedAgainAndAgain(t *testing.T) {
	w := newWorld(t)
	_, client := startRedis(t)
	ctx, task := w.Tenant(t), countTask(jobs.Options{})
	jobs.Handle(w.registry, task, slowCount)
	w.start(t, withRedis(client))
	w.bulk(t, ctx, "test.count", 400)
	for i := range 4 {
		w.eventually(t, 1, "select (count(*) >= $1)::int from app.job where state = 'done'", 80*(i+1))
		require.NoError(t, client.FlushAll(t.Context()).Err())
	}
	w.eventually(t, 400, countDone)
	w.exactlyOnce(t)
}

// Redis may also forget a part: the bells it holds are compared with the jobs.
func TestRelay_ForgottenBellsRingAgain(t *testing.T) {
	w := newWorld(t)
	_, client := startRedis(t)
	ctx, task := w.Tenant(t), countTask(jobs.Options{})
	jobs.Handle(w.registry, task, handleCount)
	w.bulk(t, ctx, "test.count", 5)
	_, err := w.Super(t).Exec(t.Context(), "update app.job set pushes = 5, pushed_at = now() - interval '10 s', next_push = now() + interval '5 min'")
	require.NoError(t, err)
	require.NoError(t, client.Set(t.Context(), "nuanxin:jobs:marker", "1", 0).Err())
	w.start(t, withRedis(client))
	w.eventually(t, 5, countDone)
}

// A bell whose worker died stays "active" in asynq for minutes; the relay sees
// that nobody holds the row and rings under a new name.
func TestRelay_OrphanedBellIsReplaced(t *testing.T) {
	w := newWorld(t)
	_, client := startRedis(t)
	ctx, task := w.Tenant(t), countTask(jobs.Options{})
	jobs.Handle(w.registry, task, handleCount)
	job := enqueue(t, ctx, w, task, countPayload{})
	require.NoError(t, client.HSet(t.Context(), "asynq:{quick}:t:"+job.String()+":0", "state", "active", "msg", "").Err())
	w.start(t, withRedis(client))
	w.eventually(t, 1, countDone)
	w.exactlyOnce(t)
}

func TestRelay_TwoOfThem(t *testing.T) {
	w := newWorld(t)
	_, client := startRedis(t)
	ctx, task := w.Tenant(t), countTask(jobs.Options{})
	jobs.Handle(w.registry, task, handleCount)
	w.bulk(t, ctx, "test.count", 1000)
	w.start(t, withRedis(client))
	w.start(t, withRedis(client))
	w.eventually(t, 1000, countDone)
	w.exactlyOnce(t)
}

// While workers are away, bells do not pile up: ringing again for the same job
// makes no second bell, and a full lane gets no more.
func TestRelay_NoAmplification(t *testing.T) {
	w := newWorld(t)
	_, client := startRedis(t)
	ctx, task := w.Tenant(t), countTask(jobs.Options{})
	jobs.Handle(w.registry, task, handleCount)
	w.bulk(t, ctx, "test.count", 50)
	e := w.start(t, withRedis(client), func(c *jobs.Config) { c.QuickWorkers, c.SlowWorkers = 0, 0 })
	bells := func() int { return int(client.LLen(t.Context(), "asynq:{quick}:pending").Val()) }
	rung := func(times int) {
		w.eventually(t, 50, "select count(*) from app.job where pushes = $1", times)
		require.Equal(t, 50, bells())
	}
	rung(1)
	for again := range 2 {
		_, err := w.Super(t).Exec(t.Context(), "update app.job set next_push = now()")
		require.NoError(t, err)
		rung(again + 2)
	}
	w.bulk(t, ctx, "test.count", 1000)
	e.Wake()
	require.Eventually(t, func() bool { return bells() > 100 }, soon, 10*time.Millisecond)
	require.LessOrEqual(t, bells(), 150, "one round, and then the lane is full")
}

func TestFairness_SmallTenantIsNotBehindABigOne(t *testing.T) {
	w := newWorld(t)
	_, client := startRedis(t)
	a, b := w.Tenant(t), w.Tenant(t)
	task := countTask(jobs.Options{})
	var first atomic.Int64 // A's jobs done when B's last one is
	var doneA, doneB atomic.Int64
	tb, _ := tenant.From(b)
	jobs.Handle(w.registry, task, func(ctx context.Context, tx db.Tx, job *jobs.Job, _ countPayload) error {
		if job.Tenant != tb {
			doneA.Add(1)
		} else if doneB.Add(1) == 10 {
			first.Store(doneA.Load())
		}
		return insertEffect(ctx, tx, job)
	})
	w.bulk(t, a, "test.count", 5000)
	w.start(t, withRedis(client))
	w.eventually(t, 1, "select (count(*) >= 100)::int from app.job where state = 'done'")
	before := doneA.Load()
	w.bulk(t, b, "test.count", 10)
	w.eventually(t, 10, "select count(*) from app.job where state = 'done' and tenant_id = $1", tb)
	require.Less(t, first.Load()-before, int64(2000), "B waits for the bells already rung at most, not for A's 5,000 jobs")
	w.eventually(t, 5010, countDone)
	w.exactlyOnce(t)
}

func TestWorker_ConnectionCutInTheMiddle(t *testing.T) {
	w := newWorld(t)
	_, client := startRedis(t)
	ctx := w.Tenant(t)
	task := countTask(jobs.Options{Backoff: func(int) time.Duration { return 10 * time.Millisecond }, MaxAttempts: 50})
	jobs.Handle(w.registry, task, slowCount)
	w.start(t, withRedis(client))
	w.bulk(t, ctx, "test.count", 300)
	super := w.Super(t)
	for i := range 4 {
		w.eventually(t, 1, "select (count(*) >= $1)::int from app.job where state = 'done'", 50*(i+1))
		_, err := super.Exec(t.Context(), "select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename = 'nuanxin_app'", w.Name)
		require.NoError(t, err)
	}
	// Attempts cut off without a note ring again after 8 s; let them ring now.
	for range 3 {
		_, err := super.Exec(t.Context(), "update app.job set next_push = now() where state = 'pending'")
		require.NoError(t, err)
	}
	w.eventually(t, 300, countDone)
	w.exactlyOnce(t)
}

func TestLanes_SlowJobsLeaveQuickWorkersAlone(t *testing.T) {
	w := newWorld(t)
	_, client := startRedis(t)
	ctx := w.Tenant(t)
	slow := jobs.NewTask[countPayload]("test.slow", jobs.Options{Lane: jobs.Slow})
	quick := countTask(jobs.Options{})
	release := make(chan struct{})
	jobs.Handle(w.registry, quick, handleCount)
	jobs.HandleOutside(w.registry, slow, func(ctx context.Context, job *jobs.Leased, _ countPayload) error {
		<-release
		return nil
	})
	w.start(t, withRedis(client))
	for range 10 {
		enqueue(t, ctx, w, slow, countPayload{})
	}
	enqueue(t, ctx, w, quick, countPayload{})
	w.eventually(t, 1, countDone)
	close(release)
	w.eventually(t, 11, countDone)
}

func TestPriority_UrgentBeforeBackground(t *testing.T) {
	w := newWorld(t)
	ctx := w.Tenant(t)
	var order []string
	for kind, p := range map[string]jobs.Priority{"test.late": jobs.Background, "test.mid": jobs.Normal, "test.now": jobs.Urgent} {
		task := jobs.NewTask[countPayload](kind, jobs.Options{Priority: p})
		jobs.Handle(w.registry, task, func(context.Context, db.Tx, *jobs.Job, countPayload) error {
			order = append(order, kind)
			return nil
		})
		enqueue(t, ctx, w, task, countPayload{})
	}
	w.start(t, func(c *jobs.Config) { c.QuickWorkers = 1 })
	w.eventually(t, 3, countDone)
	require.Equal(t, []string{"test.now", "test.mid", "test.late"}, order)
}

func TestStop_GivesRunningJobsBack(t *testing.T) {
	w := newWorld(t)
	_, client := startRedis(t)
	ctx, task := w.Tenant(t), countTask(jobs.Options{})
	running := make(chan struct{}, 1)
	jobs.Handle(w.registry, task, func(ctx context.Context, tx db.Tx, job *jobs.Job, _ countPayload) error {
		running <- struct{}{}
		<-ctx.Done()
		return ctx.Err()
	})
	job := enqueue(t, ctx, w, task, countPayload{})
	c := w.config()
	c.Redis = client
	e, err := jobs.New(c)
	require.NoError(t, err)
	e.Start()
	<-running
	stop, cancel := context.WithCancel(t.Context())
	cancel() // no patience at all
	e.Stop(stop)
	s := w.get(t, ctx, job)
	require.Equal(t, "pending", s.State)
	require.Zero(t, s.Attempts, "our stopping is not the job's failure")
	require.Equal(t, id.Job, id.KindOf(s.ID))
}

func TestUpkeep_DropsOldDoneJobs(t *testing.T) {
	w := newWorld(t)
	tn, _ := tenant.From(w.Tenant(t))
	for state, old := range map[string]id.ID{"done": id.New(id.Job), "dead": id.New(id.Job)} {
		old[0], old[1] = 0, 1 // made in 1970
		_, err := w.Super(t).Exec(t.Context(), `insert into app.job (tenant_id, id, kind, lane, priority, run_at, due, next_push, state, finished_at)
			values ($1, $2, 'test.old', 'quick', 0, now(), true, now(), $3, now() - interval '401 days')`, tn, old, state)
		require.NoError(t, err)
	}
	w.start(t)
	w.eventually(t, 1, "select count(*) from app.job")
	require.Equal(t, 1, w.number(t, "select count(*) from app.job where state = 'dead'"), "a person has to see it first")
}

// Not parallel: it looks at every goroutine of the process.
func TestStop_LeavesNothingRunning(t *testing.T) {
	w := &world{DB: dbtest.Isolated(t), registry: jobs.NewRegistry()}
	_, client := startRedis(t)
	ctx, task := w.Tenant(t), countTask(jobs.Options{})
	jobs.Handle(w.registry, task, func(context.Context, db.Tx, *jobs.Job, countPayload) error { return nil })
	enqueue(t, ctx, w, task, countPayload{})
	before := goleak.IgnoreCurrent()
	c := w.config()
	c.Redis, c.ParseRule = client, parseRule
	e, err := jobs.New(c)
	require.NoError(t, err)
	e.Start()
	w.eventually(t, 1, countDone)
	e.Stop(t.Context())
	_ = client.Close()
	goleak.VerifyNone(t, before)
}
