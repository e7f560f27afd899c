package secret

import (
	"sync"
	"time"

	"github.com/nuanxin/nuanxin/internal/id"
)

// maxCached bounds the tenants whose keys are in memory at once.
const maxCached = 4096

// cache keeps opened keys for cacheTime. The zero value is ready to use.
type cache struct {
	mu   sync.RWMutex
	keys map[id.ID]cached
}

type cached struct {
	keys    *Keys
	expires time.Time
}

func (c *cache) get(t id.ID, now time.Time) *Keys {
	c.mu.RLock()
	defer c.mu.RUnlock()
	if e := c.keys[t]; now.Before(e.expires) {
		return e.keys
	}
	return nil
}

func (c *cache) put(t id.ID, k *Keys, now time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.keys == nil {
		c.keys = map[id.ID]cached{}
	}
	if len(c.keys) >= maxCached {
		c.shrink(now)
	}
	c.keys[t] = cached{k, now.Add(cacheTime)}
}

// shrink forgets what expired, or else any one tenant, which only costs a reload.
func (c *cache) shrink(now time.Time) {
	for t, e := range c.keys {
		if !now.Before(e.expires) {
			delete(c.keys, t)
		}
	}
	for t := range c.keys {
		if len(c.keys) < maxCached {
			return
		}
		delete(c.keys, t)
	}
}

func (c *cache) drop(t id.ID) {
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.keys, t)
}
