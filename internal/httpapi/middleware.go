package httpapi

import (
	"context"
	"crypto/rand"
	"log/slog"
	"net"
	"net/http"
	"runtime/debug"
	"strings"

	"github.com/nuanxin/nuanxin/graph"
	"github.com/nuanxin/nuanxin/graph/messages"
)

// acceptLanguage is the language of the screen that asks; without it the account's counts.
const acceptLanguage = "Accept-Language"

// identify numbers the request; the number is in every error and log line.
func (o Options) identify(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		number := rand.Text()[:12]
		w.Header().Set("X-Request-Id", number)
		ctx := graph.WithRequestID(r.Context(), number)
		ctx = messages.WithLocale(ctx, messages.Negotiate(r.Header.Get(acceptLanguage)))
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

func (o Options) recoverPanics(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			p := recover()
			switch p {
			case nil:
			case http.ErrAbortHandler:
				panic(p)
			default:
				slog.ErrorContext(r.Context(), "panic", "panic", p, "stack", string(debug.Stack()))
				http.Error(w, "internal error", http.StatusInternalServerError)
			}
		}()
		next.ServeHTTP(w, r)
	})
}

// contentPolicy: antd writes inline styles; photos of a visit are shown as blobs
// before they are sent; nothing comes from another host but files from their store.
func (o Options) contentPolicy() string {
	files := ""
	if o.FilesOrigin != "" {
		files = " " + o.FilesOrigin
	}
	return "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:" + files + "; " +
		"font-src 'self' data:; worker-src 'self' blob:; connect-src 'self'" + files + "; object-src 'none'; " +
		"frame-ancestors 'none'; base-uri 'self'; form-action 'self'"
}

func (o Options) securityHeaders(next http.Handler) http.Handler {
	policy := o.contentPolicy()
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Permissions-Policy", "camera=(self), microphone=(), geolocation=()")
		if o.Secure {
			h.Set("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
		}
		next.ServeHTTP(w, r)
	})
}

// sameOrigin refuses state-changing requests that another site's page sends.
func sameOrigin(next http.Handler) http.Handler {
	return http.NewCrossOriginProtection().Handler(next)
}

// unlimited paths do not count as load: live event streams are long and cheap, and
// a probe that is told to come back would have a busy process restarted.
var unlimited = map[string]bool{"/api/events": true, "/healthz": true, "/readyz": true}

// limitConcurrency sheds load instead of queueing it without bound.
func limitConcurrency(n int) func(http.Handler) http.Handler {
	slots := make(chan struct{}, n)
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if unlimited[r.URL.Path] {
				next.ServeHTTP(w, r)
				return
			}
			select {
			case slots <- struct{}{}:
				defer func() { <-slots }()
				next.ServeHTTP(w, r)
			default:
				w.Header().Set("Retry-After", "1")
				http.Error(w, "busy", http.StatusServiceUnavailable)
			}
		})
	}
}

// deadline bounds the work behind one API request.
func deadline(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), requestDeadline)
		defer cancel()
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

// clientIP is the address of the browser, for throttling and the session list.
func (o Options) clientIP(r *http.Request) string {
	if o.TrustProxy {
		// All lines of the header count: the browser may send one of its own before.
		hops := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
		if ip := net.ParseIP(strings.TrimSpace(hops[len(hops)-1])); ip != nil {
			return ip.String()
		}
	}
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		return r.RemoteAddr
	}
	return host
}
