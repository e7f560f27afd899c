package embedded

import (
	"context"
	"errors"
	"net"
	"path/filepath"
	"sync"
	"time"

	"github.com/alicebob/miniredis/v2"
	"github.com/redis/go-redis/v9"
)

// snapshotEvery is how many seconds of tasks a crash may lose. The truth about
// jobs is in PostgreSQL, which rings again what is lost here.
const snapshotEvery = 5

// inProcess is a Redis in this process: clients reach it through a pipe, so it
// needs no port. Other processes cannot reach it at all.
type inProcess struct {
	server   *miniredis.Miniredis
	snapshot string
	quit     chan struct{}
	ended    chan struct{}
	once     sync.Once
}

// StartRedisInProcess runs a Redis inside this process, good for one process
// and a few thousand tasks a second. Its data is saved to a file every few
// seconds and on Stop.
func StartRedisInProcess(o RedisOptions) (*Redis, error) {
	dir, err := redisDir(o)
	if err != nil {
		return nil, err
	}
	lock, err := lockDir(dir, 0o700)
	if err != nil {
		return nil, err
	}
	p := &inProcess{
		server:   miniredis.NewMiniRedis(),
		snapshot: filepath.Join(dir, "snapshot.json"),
		quit:     make(chan struct{}),
		ended:    make(chan struct{}),
	}
	if err := loadSnapshot(p.server.DB(0), p.snapshot); err != nil {
		return nil, errors.Join(err, lock.release())
	}
	go p.keepTime()
	dial := func(context.Context, string, string) (net.Conn, error) { return p.server.Dial() }
	return &Redis{
		Kind:    "inside this process, saved to " + p.snapshot,
		options: redis.Options{Dialer: dial},
		stop:    func() error { return errors.Join(p.end(true), lock.release()) },
		kill:    func() error { return errors.Join(p.end(false), lock.release()) },
	}, nil
}

// keepTime lets keys expire, which the server does only when told how much time
// has passed, and saves. (Its own clock mode walks every key on every command:
// far too slow for a queue.)
func (p *inProcess) keepTime() {
	defer close(p.ended)
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	for seconds := 1; ; seconds++ {
		select {
		case <-p.quit:
			return
		case <-tick.C:
			p.server.FastForward(time.Second)
			if seconds%snapshotEvery == 0 {
				_ = saveSnapshot(p.server.DB(0), p.snapshot) // tried again, and reported by Stop
			}
		}
	}
}

func (p *inProcess) end(save bool) (err error) {
	p.once.Do(func() {
		close(p.quit)
		<-p.ended
		if save {
			err = saveSnapshot(p.server.DB(0), p.snapshot)
		}
		p.server.Close()
	})
	return err
}
