package httpapi

import (
	"fmt"
	"log/slog"
	"net/http"
	"time"
)

// A stream ends by itself after streamLife, and the browser's EventSource opens the
// next one: its session is checked anew then, so a revoked one stops.
const (
	streamLife = 5 * time.Minute
	heartbeat  = 20 * time.Second
)

// events streams the number of unread messages whenever it changes (server-sent
// events). Where a proxy breaks streams, the web app polls instead.
func (o Options) events(w http.ResponseWriter, r *http.Request) {
	if tenantless(r.Context()) {
		http.Error(w, "sign in first", http.StatusUnauthorized)
		return
	}
	rc := http.NewResponseController(w)
	if err := rc.SetWriteDeadline(time.Now().Add(streamLife + heartbeat)); err != nil { //nolint:forbidigo // a socket deadline, not business time
		http.Error(w, "streams are not supported", http.StatusNotImplemented)
		return
	}
	h := w.Header()
	h.Set("Content-Type", "text/event-stream")
	h.Set("Cache-Control", "no-store")
	h.Set("X-Accel-Buffering", "no")
	changes, stop := o.Changes(r.Context())
	defer stop()
	end, beat := time.NewTimer(streamLife), time.NewTicker(heartbeat)
	defer end.Stop()
	defer beat.Stop()
	last := -1
	for {
		n, err := o.Unread(r.Context())
		if err != nil {
			slog.DebugContext(r.Context(), "event stream ended", "error", err)
			return
		}
		if n != last {
			last = n
			if _, err := fmt.Fprintf(w, "event: unread\ndata: %d\n\n", n); err != nil {
				return
			}
		} else if _, err := w.Write([]byte(": beat\n\n")); err != nil {
			return
		}
		if rc.Flush() != nil {
			return
		}
		select {
		case <-changes:
		case <-beat.C:
		case <-end.C:
			return
		case <-o.Closing:
			return
		case <-r.Context().Done():
			return
		}
	}
}
