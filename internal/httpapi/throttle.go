package httpapi

import (
	"net/netip"
	"sync"
	"time"
)

// throttle bounds how often one network asks within a minute. It counts in the memory
// of this process, so that nothing about visitors is stored anywhere.
type throttle struct {
	limit int

	mu     sync.Mutex
	minute int64 // since the epoch, of the counts
	counts map[string]int
}

// maxNetworks bounds the memory: beyond it, newcomers wait for the next minute.
const maxNetworks = 20_000

// admit counts an attempt; false means too many from there.
func (t *throttle) admit(network string, now time.Time) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	if minute := now.Unix() / 60; minute != t.minute || t.counts == nil {
		t.minute, t.counts = minute, map[string]int{}
	}
	n, known := t.counts[network]
	if n >= t.limit || !known && len(t.counts) >= maxNetworks {
		return false
	}
	t.counts[network] = n + 1
	return true
}

// network is the IPv4 address or the /64 of an IPv6 address, which is what one
// connection to the internet has.
func network(ip string) string {
	a, err := netip.ParseAddr(ip)
	if err != nil {
		return "unknown"
	}
	if a = a.Unmap().WithZone(""); a.Is4() {
		return a.String()
	}
	return netip.PrefixFrom(a, 64).Masked().String()
}
