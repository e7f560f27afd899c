package jobs

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync/atomic"
	"time"

	"github.com/hibiken/asynq"
	"github.com/redis/go-redis/v9"
	"golang.org/x/sync/errgroup"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/id"
)

// bell is asynq: it tells some worker, somewhere, to look at a job.
type bell struct {
	redis     redis.UniversalClient
	client    *asynq.Client
	servers   []*asynq.Server
	patience  time.Duration
	lastHeard atomic.Int64 // clock.System, Unix nanoseconds
}

func newBell(r redis.UniversalClient, patience time.Duration) *bell {
	b := &bell{redis: r, client: asynq.NewClientFromRedisClient(r), patience: patience}
	b.heard()
	return b
}

func (b *bell) heard() { b.lastHeard.Store(clock.System.Now().UnixNano()) }

// gone tells that Redis has not answered for longer than the patience.
func (b *bell) gone() bool {
	return clock.System.Now().Sub(time.Unix(0, b.lastHeard.Load())) > b.patience
}

// lookOut waits for a Redis that is gone to come back. The relay does not ask it
// meanwhile: a hanging one would hold up every round.
func (b *bell) lookOut(quit <-chan struct{}) {
	tick := time.NewTicker(b.patience / 3)
	defer tick.Stop()
	for {
		select {
		case <-quit:
			return
		case <-tick.C:
		}
		if b.gone() && b.ping() == nil {
			b.heard()
		}
	}
}

func (b *bell) ping() error {
	ctx, cancel := context.WithTimeout(context.Background(), redisTimeout)
	defer cancel()
	return b.redis.Ping(ctx).Err()
}

// marker is a key that disappears with everything else when Redis loses its
// memory: emptied, restarted without its file, failed over to a stale replica.
const marker = "nuanxin:jobs:marker"

// redisTimeout bounds one exchange with Redis; a hanging one counts as gone.
const redisTimeout = 2 * time.Second

// queue is the state of one lane's queue.
type queue struct {
	wiped   bool // Redis lost its memory
	waiting int  // bells that no worker has heard yet
	held    int  // all bells, also those being answered
}

// asynq's keys of a lane. Its inspector answers the same questions by walking
// the queue and measuring its memory, far too slow to ask before each round.
func key(lane Lane, name string) string { return "asynq:{" + string(lane) + "}:" + name }

// probe looks at a lane's queue in one round trip.
func (b *bell) probe(ctx context.Context, lane Lane) (queue, error) {
	ctx, cancel := context.WithTimeout(ctx, redisTimeout)
	defer cancel()
	p := b.redis.Pipeline()
	mark := p.Exists(ctx, marker)
	waiting, active := p.LLen(ctx, key(lane, "pending")), p.LLen(ctx, key(lane, "active"))
	retry := p.ZCard(ctx, key(lane, "retry"))
	if _, err := p.Exec(ctx); err != nil {
		return queue{}, fmt.Errorf("redis: %w", err)
	}
	b.heard()
	n := int(waiting.Val())
	return queue{wiped: mark.Val() == 0, waiting: n, held: n + int(active.Val()+retry.Val())}, nil
}

// remember sets the marker, once everything lost has been rung again.
func (b *bell) remember(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, redisTimeout)
	defer cancel()
	return b.redis.Set(ctx, marker, "1", 0).Err()
}

// ringers is how many rings are under way at once: asynq takes one round trip
// for each.
const ringers = 16

// ring rings for all pushes and answers those whose bell is stuck: it exists,
// but no worker will ever hear it.
func (b *bell) ring(ctx context.Context, lane Lane, pushes []push) (stuck []push, err error) {
	ctx, cancel := context.WithTimeout(ctx, redisTimeout)
	defer cancel()
	isStuck := make([]bool, len(pushes))
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(ringers)
	for i, p := range pushes {
		g.Go(func() (err error) {
			isStuck[i], err = b.ringOne(ctx, lane, p)
			return err
		})
	}
	if err := g.Wait(); err != nil {
		return nil, fmt.Errorf("redis: %w", err)
	}
	b.heard()
	for i, p := range pushes {
		if isStuck[i] {
			stuck = append(stuck, p)
		}
	}
	return stuck, nil
}

// ringOne rings once per generation. A bell of this generation that is no longer
// waiting belongs to a worker that died: a living one holds the job's row, and
// then the relay would not have got it.
func (b *bell) ringOne(ctx context.Context, lane Lane, p push) (stuck bool, err error) {
	task := asynq.NewTask(p.kind, encodeRef(p.ref))
	_, err = b.client.EnqueueContext(ctx, task, asynq.TaskID(p.bellID()), asynq.Queue(string(lane)),
		asynq.MaxRetry(2), asynq.Timeout(p.timeout+grace))
	if !errors.Is(err, asynq.ErrTaskIDConflict) {
		return false, err
	}
	state, err := b.redis.HGet(ctx, key(lane, "t:"+p.bellID()), "state").Result()
	if err != nil && !errors.Is(err, redis.Nil) {
		return false, err
	}
	return state != asynq.TaskStatePending.String(), nil
}

// listen starts one asynq server per lane that has workers.
//
// Jobs do not run under asynq's contexts: those end when Redis has been away for
// half a minute, and a job needs no Redis. They run under ctx.
func (b *bell) listen(ctx context.Context, quit <-chan struct{}, pools map[Lane]*pool) {
	for _, lane := range lanes {
		p := pools[lane]
		if p.size == 0 {
			continue
		}
		s := asynq.NewServerFromRedisClient(b.redis, asynq.Config{
			Concurrency: p.size,
			Queues:      map[string]int{string(lane): 1},
			// An idle worker hears the bell within this time.
			TaskCheckInterval: 50 * time.Millisecond,
			// Engine.Stop cancels the jobs, long before this.
			ShutdownTimeout: time.Hour,
			Logger:          asynqLog{},
			LogLevel:        asynq.WarnLevel,
		})
		// Fails only for a server that has been started before.
		if err := s.Start(answer(ctx, quit, p)); err != nil {
			panic(err)
		}
		b.servers = append(b.servers, s)
	}
}

// hangUp waits for the running jobs.
func (b *bell) hangUp() {
	for _, s := range b.servers {
		s.Stop()
	}
	for _, s := range b.servers {
		s.Shutdown()
	}
}

// answer takes one bell. It always acknowledges: what is left to do stands in
// PostgreSQL, and the relay rings again.
func answer(ctx context.Context, quit <-chan struct{}, p *pool) asynq.HandlerFunc {
	return func(_ context.Context, t *asynq.Task) error {
		r, err := decodeRef(t.Type(), t.Payload())
		if err != nil {
			slog.WarnContext(ctx, "a bell without a job", "kind", t.Type(), "error", err)
			return nil
		}
		if p.take(ctx, quit) {
			p.run(ctx, r)
		}
		return nil
	}
}

// encodeRef is all that Redis ever sees of a job: whose and which.
func encodeRef(r ref) []byte { return append(append(make([]byte, 0, 32), r.tenant[:]...), r.id[:]...) }

func decodeRef(kind string, b []byte) (ref, error) {
	if len(b) != 2*len(id.Nil) {
		return ref{}, fmt.Errorf("%d bytes", len(b))
	}
	return ref{tenant: id.ID(b[:16]), id: id.ID(b[16:]), kind: kind}, nil
}

// asynqLog passes on what asynq has to say.
type asynqLog struct{}

func (asynqLog) Debug(args ...any) { slog.Debug("asynq", "said", fmt.Sprint(args...)) }
func (asynqLog) Info(args ...any)  { slog.Info("asynq", "said", fmt.Sprint(args...)) }
func (asynqLog) Warn(args ...any)  { slog.Warn("asynq", "said", fmt.Sprint(args...)) }
func (asynqLog) Error(args ...any) { slog.Error("asynq", "said", fmt.Sprint(args...)) }

// Fatal is called by asynq's own signal handling, which is not used.
func (l asynqLog) Fatal(args ...any) { l.Error(args...) }
