// Package httpapi is the edge: routing, cookies, origin check, limits, headers,
// health, live events and the static web app. What a request may do is decided
// further in.
package httpapi

import (
	"context"
	"io/fs"
	"net/http"
	"time"

	"github.com/nuanxin/nuanxin/graph"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/member"
)

// Limits of one server. A request beyond MaxConcurrent is told to come back.
const (
	readHeaderTimeout = 5 * time.Second
	readTimeout       = 15 * time.Second
	writeTimeout      = 60 * time.Second
	idleTimeout       = 75 * time.Second
	maxHeaderBytes    = 32 << 10
	maxConcurrent     = 256
	requestDeadline   = 12 * time.Second
)

// Options are the parts that the edge connects.
type Options struct {
	GraphQL  http.Handler
	Resolver *graph.Resolver
	Members  *member.Service
	Clock    clock.Clock
	Unread   func(ctx context.Context) (int, error) // of the caller's inbox
	Changes  func(ctx context.Context) (<-chan struct{}, func())
	Ready    func(ctx context.Context) error
	// Watch prepares the context of one request; the function it answers is called
	// after all commits of the request and rings the workers if it left them work.
	Watch func(ctx context.Context) (context.Context, func())
	// Closing ends live event streams, which would hold a shutdown up.
	Closing   <-chan struct{}
	App       fs.FS // the web app
	GraphiQL  fs.FS // nil where developers are not served
	Board     Board
	SelfCheck SelfCheck
	Door      Door
	Files     http.Handler // same-origin way to the object store, nil if it has its own address
	// FilesOrigin is the object store's own address for browsers, such as
	// https://files.example.org; empty if Files is the way there.
	FilesOrigin string
	// Secure: the public address is https. Cookies then carry the __Host- prefix.
	Secure bool
	// TrustProxy: the last X-Forwarded-For entry is the client's address.
	TrustProxy bool
}

// New makes the handler of the whole site.
func New(o Options) http.Handler {
	mux := http.NewServeMux()
	api := o.session(deadline(o.watched(o.GraphQL)))
	mux.Handle("POST /graphql", api)
	mux.Handle("/graphql", methodNotAllowed("POST"))
	mux.Handle("GET /api/events", o.session(http.HandlerFunc(o.events)))
	mux.Handle("GET /healthz", http.HandlerFunc(alive))
	mux.Handle("GET /readyz", o.ready())
	if o.Files != nil {
		mux.Handle("/files/", http.StripPrefix("/files", o.Files))
	}
	if o.GraphiQL != nil {
		mux.Handle("GET /graphiql/", o.session(o.developersOnly(static(http.StripPrefix("/graphiql", http.FileServerFS(o.GraphiQL))))))
	}
	o.public(mux)
	mux.Handle("/", webApp(o.App))
	return chain(mux, o.recoverPanics, o.identify, o.securityHeaders, sameOrigin, limitConcurrency(maxConcurrent))
}

// NewServer has the time-outs that Go leaves open by default.
func NewServer(h http.Handler) *http.Server {
	return &http.Server{
		Handler: h, ReadHeaderTimeout: readHeaderTimeout, ReadTimeout: readTimeout,
		WriteTimeout: writeTimeout, IdleTimeout: idleTimeout, MaxHeaderBytes: maxHeaderBytes,
	}
}

func (o Options) watched(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, done := o.Watch(r.Context())
		defer done()
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

// chain wraps h so that the first middleware is the outermost.
func chain(h http.Handler, with ...func(http.Handler) http.Handler) http.Handler {
	for i := len(with) - 1; i >= 0; i-- {
		h = with[i](h)
	}
	return h
}

func alive(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	_, _ = w.Write([]byte("ok\n"))
}

// ready asks the database only: an outage of Redis or of the object store must not
// take every replica out of service.
func (o Options) ready() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), 2*time.Second)
		defer cancel()
		if err := o.Ready(ctx); err != nil {
			http.Error(w, "not ready", http.StatusServiceUnavailable)
			return
		}
		alive(w, r)
	})
}

func methodNotAllowed(allow string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Allow", allow)
		http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
	})
}
