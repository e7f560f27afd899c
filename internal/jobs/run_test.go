package jobs_test

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/jobs/jobstest"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

func (w *world) engine(t *testing.T) *jobs.Engine {
	return jobstest.Engine(t, w.DB.DB, w.registry, nil)
}

func TestEnqueue_OnlyWithTheCommit(t *testing.T) {
	w := newWorld(t)
	ctx, task, no := w.Tenant(t), countTask(jobs.Options{}), errors.New("no")
	err := w.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		if _, err := task.Enqueue(ctx, tx, countPayload{}); err != nil {
			return err
		}
		return no
	})
	require.ErrorIs(t, err, no)
	require.Zero(t, w.number(t, "select count(*) from app.job"))
}

func TestEnqueue_NeedsTenantAndSmallPayload(t *testing.T) {
	w := newWorld(t)
	big := jobs.NewTask[string]("test.big", jobs.Options{})
	err := w.InTenant(w.Tenant(t), func(ctx context.Context, tx db.Tx) error {
		_, err := big.Enqueue(ctx, tx, string(make([]byte, 9000)))
		return err
	})
	require.ErrorContains(t, err, "at most")
	err = w.Unscoped(t.Context(), func(ctx context.Context, tx db.Tx) error {
		_, err := big.Enqueue(ctx, tx, "")
		return err
	})
	require.ErrorIs(t, err, db.ErrNoTenant)
}

func TestDedup_OneJobPerKeyTenantAndKind(t *testing.T) {
	w := newWorld(t)
	a, b, task := w.Tenant(t), w.Tenant(t), countTask(jobs.Options{})
	jobs.Handle(w.registry, task, handleCount)
	first := enqueue(t, a, w, task, countPayload{}, jobs.Dedup("spring"))
	require.Equal(t, first, enqueue(t, a, w, task, countPayload{}, jobs.Dedup("spring")))
	require.NotEqual(t, first, enqueue(t, a, w, task, countPayload{}, jobs.Dedup("autumn")))
	require.NotEqual(t, first, enqueue(t, b, w, task, countPayload{}, jobs.Dedup("spring")), "another tenant's key is its own")
	require.Equal(t, 2, jobstest.Drain(t, a, w.engine(t)))
	require.Equal(t, first, enqueue(t, a, w, task, countPayload{}, jobs.Dedup("spring")), "also once it is done")
	require.Zero(t, jobstest.Drain(t, a, w.engine(t)))
	require.Equal(t, 2, w.number(t, "select count(*) from app.effect"))
}

func TestRun_WaitsForItsTime(t *testing.T) {
	w := newWorld(t)
	ctx, task := w.Tenant(t), countTask(jobs.Options{})
	jobs.Handle(w.registry, task, handleCount)
	job := enqueue(t, ctx, w, task, countPayload{}, jobs.At(time.Now().Add(time.Hour)))
	require.Zero(t, jobstest.Drain(t, ctx, w.engine(t)))
	jobstest.Pass(t, ctx, w.DB.DB, time.Hour)
	require.Equal(t, 1, jobstest.Drain(t, ctx, w.engine(t)))
	require.Equal(t, "done", w.get(t, ctx, job).State)
}

func TestRun_RetriesThenDies(t *testing.T) {
	w := newWorld(t)
	ctx := w.Tenant(t)
	task := countTask(jobs.Options{MaxAttempts: 3, Backoff: func(n int) time.Duration { return time.Duration(n) * time.Minute }})
	var attempts []int
	jobs.Handle(w.registry, task, func(ctx context.Context, tx db.Tx, job *jobs.Job, _ countPayload) error {
		attempts = append(attempts, job.Attempt)
		return errors.Join(insertEffect(ctx, tx, job), errors.New("printer on fire"))
	})
	e, job := w.engine(t), enqueue(t, ctx, w, task, countPayload{})
	for n := 1; n <= 3; n++ {
		require.Equal(t, 1, jobstest.Drain(t, ctx, e))
		require.Zero(t, jobstest.Drain(t, ctx, e), "not before the back-off")
		jobstest.Pass(t, ctx, w.DB.DB, time.Duration(n)*time.Minute)
	}
	require.Equal(t, []int{1, 2, 3}, attempts)
	s := w.get(t, ctx, job)
	require.Equal(t, "dead", s.State)
	require.Equal(t, "printer on fire", s.LastError)
	require.Equal(t, 3, s.Attempts)
	require.Zero(t, w.number(t, "select count(*) from app.effect"), "a failed attempt has no effect")
	require.Equal(t, int64(1), e.Snapshot().Dead)
}

func TestRun_PanicIsAFailedAttempt(t *testing.T) {
	w := newWorld(t)
	ctx, task := w.Tenant(t), countTask(jobs.Options{})
	jobs.Handle(w.registry, task, func(context.Context, db.Tx, *jobs.Job, countPayload) error { panic("nil map") })
	job := enqueue(t, ctx, w, task, countPayload{})
	jobstest.Drain(t, ctx, w.engine(t))
	s := w.get(t, ctx, job)
	require.Equal(t, "pending", s.State)
	require.Equal(t, "panic: nil map", s.LastError)
}

func TestRun_TimeoutRollsBack(t *testing.T) {
	w := newWorld(t)
	ctx, task := w.Tenant(t), countTask(jobs.Options{Timeout: 50 * time.Millisecond})
	jobs.Handle(w.registry, task, func(ctx context.Context, tx db.Tx, job *jobs.Job, _ countPayload) error {
		err := insertEffect(ctx, tx, job)
		<-ctx.Done()
		return err // deaf to its deadline
	})
	job := enqueue(t, ctx, w, task, countPayload{})
	jobstest.Drain(t, ctx, w.engine(t))
	s := w.get(t, ctx, job)
	require.Equal(t, "pending", s.State)
	require.Equal(t, 1, s.Attempts)
	require.Zero(t, w.number(t, "select count(*) from app.effect"))
}

func TestRun_HoldAndDiscard(t *testing.T) {
	w := newWorld(t)
	ctx := w.Tenant(t)
	task := jobs.NewTask[error]("test.verdict", jobs.Options{})
	var answer error
	jobs.Handle(w.registry, task, func(context.Context, db.Tx, *jobs.Job, error) error { return answer })
	e := w.engine(t)

	answer = fmt.Errorf("bank cannot say: %w", jobs.ErrHold)
	job := enqueue(t, ctx, w, task, nil)
	jobstest.Drain(t, ctx, e)
	s := w.get(t, ctx, job)
	require.Equal(t, "held", s.State)
	require.Equal(t, "task", s.Hold)
	require.Equal(t, "bank cannot say: held", s.LastError)

	answer = fmt.Errorf("visit cancelled: %w", jobs.ErrDiscard)
	w.inTenant(t, ctx, func(ctx context.Context, tx db.Tx) error { return jobs.Release(ctx, tx, job) })
	require.Equal(t, 1, jobstest.Drain(t, ctx, e))
	s = w.get(t, ctx, job)
	require.Equal(t, "done", s.State)
	require.Equal(t, "visit cancelled: discarded", s.LastError)
}

func TestRun_ContinueInBatches(t *testing.T) {
	w := newWorld(t)
	ctx := w.Tenant(t)
	task := countTask(jobs.Options{})
	const total = 5
	jobs.Handle(w.registry, task, func(ctx context.Context, tx db.Tx, job *jobs.Job, p countPayload) error {
		if err := insertEffect(ctx, tx, job); err != nil {
			return err
		}
		job.Progress(int64(p.N+1), total)
		if p.N+1 < total {
			return job.Continue(countPayload{N: p.N + 1})
		}
		return job.SetResult(map[string]int{"visits": total})
	})
	e, job := w.engine(t), enqueue(t, ctx, w, task, countPayload{})
	jobstest.Drain(t, ctx, e)
	s := w.get(t, ctx, job)
	require.Equal(t, "done", s.State)
	require.Equal(t, [2]int64{total, total}, [2]int64{s.ProgressDone, s.ProgressTotal})
	require.JSONEq(t, `{"visits":5}`, string(s.Result))
	require.Equal(t, total, w.number(t, "select count(*) from app.effect"))
	require.Equal(t, int64(total-1), e.Snapshot().Batches)
}

func TestRun_SeesItsTenantItsInfoAndItsContext(t *testing.T) {
	w := newWorld(t)
	ctx, task := w.Tenant(t), countTask(jobs.Options{})
	mine, _ := tenant.From(ctx)
	by := id.New(id.Account)
	type actorKey struct{}
	var got jobs.Info
	var actor any
	jobs.Handle(w.registry, task, func(ctx context.Context, tx db.Tx, job *jobs.Job, p countPayload) error {
		got, actor = job.Info, ctx.Value(actorKey{})
		n, _ := tenant.From(ctx)
		require.Equal(t, mine, n)
		require.Equal(t, countPayload{N: 7}, p)
		return nil
	})
	c := w.config()
	c.Context = func(ctx context.Context, job jobs.Info) context.Context {
		return context.WithValue(ctx, actorKey{}, "system:"+job.Kind)
	}
	e, err := jobs.New(c)
	require.NoError(t, err)
	job := enqueue(t, ctx, w, task, countPayload{N: 7}, jobs.By(by))
	jobstest.Drain(t, ctx, e)
	require.Equal(t, "system:test.count", actor)
	require.Equal(t, job, got.ID)
	require.Equal(t, by, got.CreatedBy)
	require.Equal(t, 1, got.Attempt)
}

func TestRun_UnreadablePayloadDies(t *testing.T) {
	w := newWorld(t)
	ctx, task := w.Tenant(t), countTask(jobs.Options{MaxAttempts: 1})
	jobs.Handle(w.registry, task, handleCount)
	other := jobs.NewTask[string]("test.count", jobs.Options{})
	job := enqueue(t, ctx, w, other, "not a struct")
	jobstest.Drain(t, ctx, w.engine(t))
	require.Equal(t, "dead", w.get(t, ctx, job).State)
}

// A job that takes its worker down leaves no trace of the attempt; the bells
// that nobody answered give it away, and its attempts are committed beforehand.
func TestRun_SuspectIsCountedBeforeItStarts(t *testing.T) {
	w := newWorld(t)
	ctx, task := w.Tenant(t), countTask(jobs.Options{MaxAttempts: 2})
	var counted []int
	jobs.Handle(w.registry, task, func(ctx context.Context, tx db.Tx, job *jobs.Job, _ countPayload) error {
		counted = append(counted, w.number(t, "select attempts from app.job"))
		return errors.New("no luck")
	})
	e, job := w.engine(t), enqueue(t, ctx, w, task, countPayload{})
	super := w.Super(t)
	suspect := func(attempts int) {
		_, err := super.Exec(t.Context(), "update app.job set pushes = 3, attempts = $1, run_at = now() where id = $2", attempts, job)
		require.NoError(t, err)
		jobstest.Drain(t, ctx, e)
	}
	suspect(0)
	require.Equal(t, []int{1}, counted)
	require.Equal(t, 1, w.get(t, ctx, job).Attempts, "and not counted twice")

	suspect(2) // two attempts began and none ended
	require.Equal(t, []int{1}, counted, "it is not tried a third time")
	s := w.get(t, ctx, job)
	require.Equal(t, "dead", s.State)
	require.Equal(t, "the worker died with every attempt", s.LastError)
}

func TestTenantSuspended_JobsAreHeldAndReleased(t *testing.T) {
	w := newWorld(t)
	ctx, task := w.Tenant(t), countTask(jobs.Options{})
	tn, _ := tenant.From(ctx)
	jobs.Handle(w.registry, task, handleCount)
	job := enqueue(t, ctx, w, task, countPayload{})
	_, err := w.Super(t).Exec(t.Context(), "update identity.tenant set state = 'SUSPENDED', suspended_reason = 'test' where id = $1", tn)
	require.NoError(t, err)
	jobstest.Drain(t, ctx, w.engine(t))
	s := w.get(t, ctx, job)
	require.Equal(t, "held", s.State)
	require.Equal(t, "tenant", s.Hold)
	require.Zero(t, w.number(t, "select count(*) from app.effect"))

	_, err = w.Super(t).Exec(t.Context(), "update identity.tenant set state = 'ACTIVE', suspended_reason = '' where id = $1", tn)
	require.NoError(t, err)
	w.start(t)
	w.eventually(t, 1, countDone)
	w.exactlyOnce(t)
}

func TestErrorsThatNobodyMayRead(t *testing.T) {
	w := newWorld(t)
	a, b, task := w.Tenant(t), w.Tenant(t), countTask(jobs.Options{})
	job := enqueue(t, a, w, task, countPayload{})
	_, err := jobs.Get(b, w.DB.DB, job)
	require.Equal(t, errs.NotFound, errs.CodeOf(err), "another tenant's job looks missing")
	for name, change := range map[string]func(context.Context, db.Tx) error{
		"retry":   func(ctx context.Context, tx db.Tx) error { return jobs.Retry(ctx, tx, job) },
		"release": func(ctx context.Context, tx db.Tx) error { return jobs.Release(ctx, tx, job) },
		"discard": func(ctx context.Context, tx db.Tx) error { return jobs.Discard(ctx, tx, job, "x") },
	} {
		require.Equal(t, errs.Conflict, errs.CodeOf(w.InTenant(b, change)), name)
		require.Equal(t, errs.Conflict, errs.CodeOf(w.InTenant(a, change)), name+" of a pending job")
	}
}
