package jobs_test

import (
	"context"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/redis/go-redis/v9"
	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/embedded"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

func TestMain(m *testing.M) { os.Exit(dbtest.Main(m)) }

// soon bounds every wait for something that must happen.
const soon = 30 * time.Second

// world is a database of one test, because relays and schedulers see all tenants.
type world struct {
	*dbtest.DB
	registry *jobs.Registry
}

// effectTable records what handlers did: n is 1 for each job if its effect
// happened exactly once.
const effectTable = `
	create table app.effect (tenant_id uuid not null, job_id uuid not null, n int not null default 1, at timestamptz not null default clock_timestamp());
	call app.protect('app.effect', 'select, insert');`

func newWorld(t *testing.T) *world {
	t.Helper()
	t.Parallel()
	w := &world{DB: dbtest.Isolated(t), registry: jobs.NewRegistry()}
	require.NoError(t, w.Exec(t.Context(), w.Name, effectTable))
	return w
}

// count is a task whose effect is one row.
type countPayload struct{ N int }

func countTask(o jobs.Options) jobs.Task[countPayload] {
	return jobs.NewTask[countPayload]("test.count", o)
}

func insertEffect(ctx context.Context, tx db.Tx, job *jobs.Job) error {
	_, err := tx.ExecContext(ctx, "insert into app.effect (tenant_id, job_id) values (?, ?)", job.Tenant, job.ID)
	return err
}

func handleCount(ctx context.Context, tx db.Tx, job *jobs.Job, _ countPayload) error {
	return insertEffect(ctx, tx, job)
}

func (w *world) config() jobs.Config {
	return jobs.Config{
		DB: w.DB.DB, Registry: w.registry,
		QuickWorkers: 4, SlowWorkers: 2, Idle: 50 * time.Millisecond, Patience: 300 * time.Millisecond,
	}
}

// start runs an engine until the end of the test.
func (w *world) start(t *testing.T, change ...func(*jobs.Config)) *jobs.Engine {
	t.Helper()
	c := w.config()
	for _, f := range change {
		f(&c)
	}
	e, err := jobs.New(c)
	require.NoError(t, err)
	e.Start()
	t.Cleanup(func() {
		ctx, cancel := context.WithTimeout(context.Background(), soon)
		defer cancel()
		e.Stop(ctx)
	})
	return e
}

func withRedis(client redis.UniversalClient) func(*jobs.Config) {
	return func(c *jobs.Config) { c.Redis = client }
}

// startRedis runs a private Redis: a real server where there is one.
func startRedis(t testing.TB) (*embedded.Redis, redis.UniversalClient) {
	t.Helper()
	r, err := embedded.StartRedis(t.Context(), embedded.RedisOptions{Dir: filepath.Join(t.TempDir(), "redis")})
	require.NoError(t, err)
	client := r.Client()
	t.Cleanup(func() {
		_ = client.Close()
		_ = r.Stop()
	})
	return r, client
}

// inTenant runs fn in a transaction of the tenant of ctx.
func (w *world) inTenant(t *testing.T, ctx context.Context, fn func(ctx context.Context, tx db.Tx) error) {
	t.Helper()
	require.NoError(t, w.InTenant(ctx, fn))
}

func enqueue[P any](t *testing.T, ctx context.Context, w *world, task jobs.Task[P], p P, opts ...jobs.EnqueueOption) (job id.ID) {
	t.Helper()
	w.inTenant(t, ctx, func(ctx context.Context, tx db.Tx) (err error) {
		job, err = task.Enqueue(ctx, tx, p, opts...)
		return err
	})
	return job
}

// bulk inserts n due jobs of one kind with one statement.
func (w *world) bulk(t testing.TB, ctx context.Context, kind string, n int) {
	t.Helper()
	tn, _ := tenant.From(ctx)
	_, err := w.Super(t).Exec(t.Context(), `insert into app.job (tenant_id, id, kind, lane, priority, run_at, due, next_push)
		select $1, gen_random_uuid(), $2, 'quick', 0, now(), true, now() from generate_series(1, $3)`, tn, kind, n)
	require.NoError(t, err)
}

func (w *world) get(t *testing.T, ctx context.Context, job id.ID) jobs.Status {
	t.Helper()
	s, err := jobs.Get(ctx, w.DB.DB, job)
	require.NoError(t, err)
	return s
}

// number runs a counting query as the superuser.
func (w *world) number(t *testing.T, sql string, args ...any) (n int) {
	t.Helper()
	require.NoError(t, w.Super(t).QueryRow(t.Context(), sql, args...).Scan(&n))
	return n
}

// eventually waits until the query answers want.
func (w *world) eventually(t *testing.T, want int, sql string, args ...any) {
	t.Helper()
	conn := w.Super(t)
	var n int
	for deadline := time.Now().Add(soon); ; time.Sleep(20 * time.Millisecond) {
		require.NoError(t, conn.QueryRow(t.Context(), sql, args...).Scan(&n))
		if n == want {
			return
		}
		if time.Now().After(deadline) {
			require.Equal(t, want, n, sql)
		}
	}
}

const countDone = "select count(*) from app.job where state = 'done'"

// exactlyOnce checks that each done job had its one effect and no other did.
func (w *world) exactlyOnce(t *testing.T) {
	t.Helper()
	require.Zero(t, w.number(t, `select count(*) from (
		select j.id, coalesce(sum(e.n), 0) as effects, j.state from app.job j
		left join app.effect e on e.tenant_id = j.tenant_id and e.job_id = j.id
		group by j.tenant_id, j.id having coalesce(sum(e.n), 0) <> (j.state = 'done')::int) wrong`))
}
