package embedded

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"time"

	"github.com/redis/go-redis/v9"
)

// startRedisServer runs a real server on a private unix socket with its append
// only file on, so that a crash loses a second of tasks at most.
func startRedisServer(ctx context.Context, o RedisOptions) (_ *Redis, err error) {
	dir, err := redisDir(o)
	if err != nil {
		return nil, err
	}
	lock, err := lockDir(dir, 0o700)
	if err != nil {
		return nil, err
	}
	sockets := socketDir("redis", dir)
	defer func() {
		if err != nil {
			err = errors.Join(err, os.RemoveAll(sockets), lock.release())
		}
	}()
	if err := makeOwned(sockets, nil); err != nil {
		return nil, err
	}
	socket := filepath.Join(sockets, "s")
	ctx, cancel := context.WithTimeout(ctx, startTimeout)
	defer cancel()
	if err := endLeftoverRedis(ctx, socket); err != nil {
		return nil, err
	}
	c, err := runRedisServer(ctx, o.Bin, dir, socket)
	if err != nil {
		return nil, err
	}
	release := func(orderly syscall.Signal) func() error {
		return func() error {
			c.end(orderly, syscall.SIGKILL)
			return errors.Join(os.RemoveAll(sockets), lock.release())
		}
	}
	return &Redis{
		Kind:    o.Bin + " with an append-only file in " + dir,
		options: redis.Options{Network: "unix", Addr: socket},
		stop:    release(syscall.SIGTERM),
		kill:    release(syscall.SIGKILL),
	}, nil
}

func runRedisServer(ctx context.Context, bin, dir, socket string) (*child, error) {
	cmd := exec.Command(bin, "--port", "0", "--unixsocket", socket, "--unixsocketperm", "700",
		"--dir", dir, "--appendonly", "yes", "--save", "", "--daemonize", "no")
	cmd.Dir, cmd.Env = "/", childEnv()
	c, err := startChild(cmd, filepath.Join(dir, "redis.log"), nil, syscall.SIGTERM)
	if err != nil {
		return nil, err
	}
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
			// PING is refused while the append-only file is being read.
			if pingRedis(ctx, socket) == nil {
				return c, nil
			}
		case <-c.done:
			c.unguard()
			return nil, c.failure()
		case <-ctx.Done():
			c.end(syscall.SIGTERM, syscall.SIGKILL)
			return nil, fmt.Errorf("Redis is not ready, see %s: %w", c.logFile, ctx.Err())
		}
	}
}

// endLeftoverRedis stops a server that outlived a killed run. We hold the
// directory's lock, so whatever answers on the socket has lost its manager.
func endLeftoverRedis(ctx context.Context, socket string) error {
	tick := time.NewTicker(20 * time.Millisecond)
	defer tick.Stop()
	for askShutdown(ctx, socket) {
		select {
		case <-ctx.Done():
			return fmt.Errorf("the Redis of a killed run on %s does not stop: kill it", socket)
		case <-tick.C:
		}
	}
	return nil
}

// askShutdown tells whether a server listened. The request is refused while the
// server is loading its data, so it has to be asked until nobody listens.
func askShutdown(ctx context.Context, socket string) (listened bool) {
	ctx, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	conn, err := new(net.Dialer).DialContext(ctx, "unix", socket)
	if err != nil {
		return false
	}
	defer conn.Close()
	_, _ = conn.Write([]byte("SHUTDOWN\r\n"))
	return true
}

func pingRedis(ctx context.Context, socket string) error {
	client := redis.NewClient(&redis.Options{Network: "unix", Addr: socket, MaxRetries: -1, PoolSize: 1})
	defer func() { _ = client.Close() }()
	return client.Ping(ctx).Err()
}
