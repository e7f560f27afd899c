package notify

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

// Feed tells open screens of this process that their inbox changed. It looks at all
// inboxes of a tenant that have a screen open, in one statement, and compares.
//
// It does not use LISTEN: that needs a session of its own, which poolers do not give,
// and every NOTIFY takes a lock of the whole cluster at commit, in the middle of
// campaigns that tell hundreds of helpers.
type Feed struct {
	db    *db.DB
	every time.Duration
	wake  chan id.ID // tenants to look at now

	mu      sync.Mutex
	screens map[id.ID]map[*screen]struct{} // by tenant
}

// screen is one subscription.
type screen struct {
	member  id.ID
	changed chan struct{}
	seen    inbox
	looked  bool
}

// inbox is what is compared.
type inbox struct {
	MemberID id.ID
	Unread   int
	Newest   *time.Time
}

func (i inbox) equal(o inbox) bool {
	if i.Unread != o.Unread || (i.Newest == nil) != (o.Newest == nil) {
		return false
	}
	return i.Newest == nil || i.Newest.Equal(*o.Newest)
}

const (
	lookEvery   = 3 * time.Second
	lookTimeout = 5 * time.Second
	wakeBuffer  = 64
)

func newFeed(d *db.DB) *Feed {
	return &Feed{db: d, every: lookEvery, wake: make(chan id.ID, wakeBuffer), screens: map[id.ID]map[*screen]struct{}{}}
}

// Subscribe returns a channel that receives when the member's inbox may have
// changed, the first time soon after the call, until ctx ends. Several changes may
// come as one.
func (f *Feed) Subscribe(ctx context.Context, tenantID, member id.ID) <-chan struct{} {
	s := &screen{member: member, changed: make(chan struct{}, 1)}
	f.mu.Lock()
	if f.screens[tenantID] == nil {
		f.screens[tenantID] = map[*screen]struct{}{}
	}
	f.screens[tenantID][s] = struct{}{}
	f.mu.Unlock()
	context.AfterFunc(ctx, func() { f.remove(tenantID, s) })
	f.look(tenantID)
	return s.changed
}

func (f *Feed) remove(tenantID id.ID, s *screen) {
	f.mu.Lock()
	defer f.mu.Unlock()
	delete(f.screens[tenantID], s)
	if len(f.screens[tenantID]) == 0 {
		delete(f.screens, tenantID)
	}
}

// look asks for a look at a tenant's inboxes now; when too many ask, the next round
// comes soon enough.
func (f *Feed) look(tenantID id.ID) {
	select {
	case f.wake <- tenantID:
	default:
	}
}

// Run looks until ctx ends.
func (f *Feed) Run(ctx context.Context) {
	tick := time.NewTicker(f.every)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case t := <-f.wake:
			f.lookAt(ctx, t)
		case <-tick.C:
			for _, t := range f.tenants() {
				f.lookAt(ctx, t)
			}
		}
	}
}

func (f *Feed) tenants() []id.ID {
	f.mu.Lock()
	defer f.mu.Unlock()
	out := make([]id.ID, 0, len(f.screens))
	for t := range f.screens {
		out = append(out, t)
	}
	return out
}

// lookAt compares the inboxes of one tenant. A failure is noted and the next round
// tries again: screens only show a number that is a little old.
func (f *Feed) lookAt(ctx context.Context, t id.ID) {
	members := f.members(t)
	if len(members) == 0 {
		return
	}
	ctx, cancel := context.WithTimeout(tenant.With(ctx, t), lookTimeout)
	defer cancel()
	rows := db.Many[inbox](sqlInboxes, members, MaxUnread)
	if err := f.db.Fetch(ctx, rows); err != nil {
		slog.WarnContext(ctx, "cannot look at inboxes", "tenant", t, "error", err)
		return
	}
	now := make(map[id.ID]inbox, len(rows.Rows))
	for _, r := range rows.Rows {
		now[r.MemberID] = r
	}
	f.compare(t, now)
}

func (f *Feed) members(t id.ID) []id.ID {
	f.mu.Lock()
	defer f.mu.Unlock()
	seen := map[id.ID]bool{}
	var out []id.ID
	for s := range f.screens[t] {
		if !seen[s.member] {
			seen[s.member] = true
			out = append(out, s.member)
		}
	}
	return out
}

func (f *Feed) compare(t id.ID, now map[id.ID]inbox) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for s := range f.screens[t] {
		state, known := now[s.member]
		if !known || s.looked && s.seen.equal(state) {
			continue
		}
		s.seen, s.looked = state, true
		select {
		case s.changed <- struct{}{}:
		default: // it has not read the last change yet
		}
	}
}
