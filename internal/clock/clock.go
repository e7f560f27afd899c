// Package clock owns "now" and civil dates.
//
// Everything that asks for the time takes a Clock, so that tests and replays
// decide what time it is. Chinese trade-union rules count in civil days of
// China, which has used one offset without daylight saving since 1991; CN is
// that offset. The package does not know holidays or lunar dates: see calendar.
package clock

import (
	"sync"
	"time"
)

// CN is China standard time, +08:00. It is a fixed zone rather than
// Asia/Shanghai so that it needs no zone database and so that the daylight
// saving of 1986–1991 cannot shift a birth date.
var CN = time.FixedZone("CST", 8*60*60)

// Clock tells the time.
type Clock interface {
	Now() time.Time
}

// System is the machine's clock, in UTC.
var System Clock = system{}

type system struct{}

func (system) Now() time.Time { return time.Now().UTC() }

// Fake is a clock that moves only when told to. It is safe for concurrent use.
type Fake struct {
	mu  sync.Mutex
	now time.Time
}

// NewFake returns a Fake that shows t.
func NewFake(t time.Time) *Fake { return &Fake{now: t} }

// Now returns the time the clock was last set to.
func (f *Fake) Now() time.Time {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.now
}

// Advance moves the clock by d.
func (f *Fake) Advance(d time.Duration) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.now = f.now.Add(d)
}

// Set moves the clock to t.
func (f *Fake) Set(t time.Time) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.now = t
}
