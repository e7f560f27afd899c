package chaos

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"os"
	"time"

	"github.com/redis/go-redis/v9"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/jobs"
)

// What a worker process is told by its parent.
const (
	envRole         = "NUANXIN_CHAOS_ROLE"
	envDatabase     = "NUANXIN_CHAOS_DATABASE"
	envRedisNetwork = "NUANXIN_CHAOS_REDIS_NETWORK"
	envRedisAddr    = "NUANXIN_CHAOS_REDIS_ADDR"
)

const (
	roleWorker  = "worker"
	roleNaive   = "naive"   // the control: works without locking rows
	roleProgram = "program" // the whole program as nuanxin worker
)

// runChild is the whole life of a worker process. It ends with its standard
// input, so that it never outlives the test.
func runChild(role string) int {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	parentGone := make(chan struct{})
	go func() {
		_, _ = io.Copy(io.Discard, os.Stdin)
		close(parentGone)
	}()
	if role == roleProgram {
		return runProgram(ctx, parentGone)
	}
	d, err := openDatabase(ctx, os.Getenv(envDatabase))
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	client := redis.NewClient(&redis.Options{Network: os.Getenv(envRedisNetwork), Addr: os.Getenv(envRedisAddr)})
	e, err := jobs.New(childConfig(d, client, role))
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	e.Start()
	if role == roleNaive {
		go naiveWorker(ctx, d)
	}
	<-parentGone
	stop, done := context.WithTimeout(ctx, 5*time.Second)
	defer done()
	e.Stop(stop)
	slog.Info("stopped in order", "done", e.Snapshot().Done)
	return 0
}

func childConfig(d *db.DB, client redis.UniversalClient, role string) jobs.Config {
	c := jobs.Config{
		DB: d, Registry: newRegistry(), Redis: client, ParseRule: parseRule,
		QuickWorkers: 2, SlowWorkers: 1, Idle: 250 * time.Millisecond, Patience: time.Second,
	}
	if role == roleNaive {
		c.QuickWorkers, c.SlowWorkers = 0, 0
	}
	return c
}

// openDatabase waits for a database that may just have been killed.
func openDatabase(ctx context.Context, url string) (*db.DB, error) {
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	for {
		d, err := db.Open(ctx, db.Options{URL: url, WriteConns: 8})
		if err == nil {
			return d, nil
		}
		select {
		case <-ctx.Done():
			return nil, err
		case <-time.After(100 * time.Millisecond):
		}
	}
}
