package embedded

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"

	"github.com/redis/go-redis/v9"
)

// RedisOptions says which Redis to run on which data.
type RedisOptions struct {
	// Dir holds the data. Empty means "redis" in StateDir.
	Dir string
	// Bin is the program redis-server or valkey-server. Empty means LocateRedis.
	Bin string
}

// Redis is a private Redis, either a real server as our child or one inside
// this process. Tasks in it survive a restart as far as its kind can: a real
// server loses at most a second, the one in this process a few.
type Redis struct {
	// Kind says in words what runs, for the start message.
	Kind    string
	options redis.Options
	stop    func() error
	kill    func() error
}

// Client makes a client with its own connections; the caller closes it.
// Clients of a server of the same directory work on after its restart.
func (r *Redis) Client() redis.UniversalClient {
	o := r.options
	return redis.NewClient(&o)
}

// Stop saves the data and ends the server. Close the clients before.
func (r *Redis) Stop() error { return r.stop() }

// KillHard ends the server as a crash would, for tests of recovery.
func (r *Redis) KillHard() error { return r.kill() }

// StartRedis runs a real server if there is a program for it, and else one
// inside this process. It fails with ErrInUse when another process manages the
// directory.
func StartRedis(ctx context.Context, o RedisOptions) (*Redis, error) {
	if o.Bin == "" {
		o.Bin = LocateRedis()
	}
	if o.Bin == "" {
		return StartRedisInProcess(o)
	}
	return startRedisServer(ctx, o)
}

// LocateRedis finds the program of a Redis server: NUANXIN_REDIS_BIN, else on
// the PATH. It returns "" when there is none.
func LocateRedis() string {
	if bin := os.Getenv("NUANXIN_REDIS_BIN"); bin != "" {
		return bin
	}
	for _, name := range []string{"redis-server", "valkey-server"} {
		if bin, err := exec.LookPath(name); err == nil {
			return bin
		}
	}
	return ""
}

func redisDir(o RedisOptions) (string, error) {
	if o.Dir == "" {
		return filepath.Abs(filepath.Join(StateDir(), "redis"))
	}
	return filepath.Abs(o.Dir)
}
