package httpapi_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/httpapi"
)

// securityHeaders are on every answer, whoever gives it.
var securityHeaders = map[string]string{
	"Content-Security-Policy": "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; " +
		"worker-src 'self' blob:; connect-src 'self'; object-src 'none'; frame-ancestors 'none'; base-uri 'self'; form-action 'self'",
	"X-Content-Type-Options":     "nosniff",
	"Referrer-Policy":            "no-referrer",
	"Cross-Origin-Opener-Policy": "same-origin",
	"Permissions-Policy":         "camera=(self), microphone=(), geolocation=()",
}

func TestSecurityHeaders(t *testing.T) {
	t.Parallel()
	plain, secure := site(nil), site(func(o *httpapi.Options) { o.Secure = true })
	for _, path := range []string{"/", "/healthz", "/readyz", "/assets/main-3f2a.js", "/assets/none.js", "/files/x", "/graphql", "/graphiql/", "/api/events", "/api/none"} {
		for _, h := range []http.Handler{plain, secure} {
			w := request(h, http.MethodGet, path)
			for name, value := range securityHeaders {
				require.Equal(t, []string{value}, w.Header().Values(name), path)
			}
			require.Len(t, w.Header().Get("X-Request-Id"), 12)
		}
		require.Empty(t, request(plain, http.MethodGet, path).Header().Get("Strict-Transport-Security"), "http stays http")
		require.Equal(t, "max-age=31536000; includeSubDomains", request(secure, http.MethodGet, path).Header().Get("Strict-Transport-Security"))
	}
}

func TestFilesOfAnotherHostAreAllowed(t *testing.T) {
	t.Parallel()
	h := site(func(o *httpapi.Options) { o.FilesOrigin = "https://files.example.org" })
	policy := request(h, http.MethodGet, "/").Header().Get("Content-Security-Policy")
	require.Contains(t, policy, "img-src 'self' data: blob: https://files.example.org;")
	require.Contains(t, policy, "connect-src 'self' https://files.example.org;")
	require.Equal(t, 2, strings.Count(policy, "files.example.org"), "no scripts, no frames")
}

// TestOrigin: who may send what, over every method and every kind of form that a
// page of another site can make a browser send.
func TestOrigin(t *testing.T) {
	t.Parallel()
	h := site(nil)
	const foreign, own = "https://evil.example", "http://example.com" // httptest's host
	for _, c := range []struct {
		fetchSite, origin string
		pass              bool
	}{
		{"", "", true}, // no browser
		{"same-origin", own, true},
		{"none", "", true}, // typed by the user
		{"same-site", "http://other.example.com", false},
		{"cross-site", foreign, false},
		{"cross-site", own, false},
		{"", own, true}, // a browser without Fetch Metadata
		{"", foreign, false},
		{"", "null", false},
		{"", "http://example.com:8081", false},
	} {
		for _, method := range []string{http.MethodGet, http.MethodHead, http.MethodPost, http.MethodPut, http.MethodDelete, http.MethodPatch} {
			for _, contentType := range []string{"application/json", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"} {
				for _, path := range []string{"/graphql", "/files/bucket"} {
					headers := []string{"Content-Type: " + contentType}
					if c.fetchSite != "" {
						headers = append(headers, "Sec-Fetch-Site: "+c.fetchSite)
					}
					if c.origin != "" {
						headers = append(headers, "Origin: "+c.origin)
					}
					safe := method == http.MethodGet || method == http.MethodHead
					got := request(h, method, path, headers...).Code
					require.Equal(t, !safe && !c.pass, got == http.StatusForbidden, "%s %s %v: %d", method, path, headers, got)
				}
			}
		}
	}
}

func TestMethodsOfGraphQL(t *testing.T) {
	t.Parallel()
	h := site(nil)
	require.Equal(t, http.StatusOK, request(h, http.MethodPost, "/graphql").Code)
	for _, method := range []string{http.MethodGet, http.MethodHead, http.MethodPut, http.MethodDelete, http.MethodOptions} {
		w := request(h, method, "/graphql?query=%7B__typename%7D")
		require.Equal(t, http.StatusMethodNotAllowed, w.Code)
		require.Equal(t, "POST", w.Header().Get("Allow"))
	}
	require.Equal(t, http.StatusMethodNotAllowed, request(h, http.MethodPost, "/login").Code)
}

func TestHealth(t *testing.T) {
	t.Parallel()
	d := dbtest.Isolated(t)
	h := site(func(o *httpapi.Options) { o.Ready = d.Ping })
	require.Equal(t, http.StatusOK, request(h, http.MethodGet, "/healthz").Code)
	require.Equal(t, http.StatusOK, request(h, http.MethodGet, "/readyz").Code)
	require.NoError(t, d.Close())
	require.Equal(t, http.StatusOK, request(h, http.MethodGet, "/healthz").Code, "restarting the process does not bring the database back")
	w := request(h, http.MethodGet, "/readyz")
	require.Equal(t, http.StatusServiceUnavailable, w.Code)
	require.Equal(t, "not ready\n", w.Body.String(), "why is for the log")
}

// A database that accepts and never answers must not hold the probe.
func TestReadinessHasADeadline(t *testing.T) {
	t.Parallel()
	var left time.Duration
	h := site(func(o *httpapi.Options) {
		o.Ready = func(ctx context.Context) error {
			until, ok := ctx.Deadline()
			left = time.Until(until)
			require.True(t, ok)
			return errors.New("no answer")
		}
	})
	require.Equal(t, http.StatusServiceUnavailable, request(h, http.MethodGet, "/readyz").Code)
	require.LessOrEqual(t, left, 2*time.Second)
}

func TestEveryCommandHasADeadline(t *testing.T) {
	t.Parallel()
	h := site(func(o *httpapi.Options) {
		o.GraphQL = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			_, ok := r.Context().Deadline()
			_, _ = fmt.Fprint(w, ok)
		})
	})
	require.Equal(t, "true", request(h, http.MethodPost, "/graphql").Body.String())
	srv := httpapi.NewServer(h)
	for _, limit := range []time.Duration{srv.ReadHeaderTimeout, srv.ReadTimeout, srv.WriteTimeout, srv.IdleTimeout} {
		require.Positive(t, limit, "Go waits for ever by default")
	}
	require.Equal(t, 32<<10, srv.MaxHeaderBytes)
}

// With all slots taken a request is told to come back, while probes are answered.
func TestLoadIsShed(t *testing.T) {
	t.Parallel()
	const slots = 256
	entered, leave := make(chan struct{}), make(chan struct{})
	h := site(func(o *httpapi.Options) {
		o.GraphQL = http.HandlerFunc(func(http.ResponseWriter, *http.Request) {
			entered <- struct{}{}
			<-leave
		})
	})
	served := make(chan int)
	for range slots {
		go func() { served <- request(h, http.MethodPost, "/graphql").Code }()
	}
	for range slots {
		<-entered
	}
	w := request(h, http.MethodPost, "/graphql")
	require.Equal(t, http.StatusServiceUnavailable, w.Code)
	require.Equal(t, "1", w.Header().Get("Retry-After"))
	require.Equal(t, http.StatusServiceUnavailable, request(h, http.MethodGet, "/").Code)
	require.Equal(t, http.StatusOK, request(h, http.MethodGet, "/healthz").Code)
	require.Equal(t, http.StatusOK, request(h, http.MethodGet, "/readyz").Code)
	require.Equal(t, http.StatusUnauthorized, request(h, http.MethodGet, "/api/events").Code)
	close(leave)
	for range slots {
		require.Equal(t, http.StatusOK, <-served)
	}
	require.Equal(t, http.StatusOK, request(h, http.MethodGet, "/").Code)
}

func TestPanicEndsOneRequest(t *testing.T) {
	t.Parallel()
	h := site(func(o *httpapi.Options) {
		o.GraphQL = http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic("geheim") })
	})
	w := request(h, http.MethodPost, "/graphql")
	require.Equal(t, http.StatusInternalServerError, w.Code)
	require.Equal(t, "internal error\n", w.Body.String())
	require.Equal(t, http.StatusOK, request(h, http.MethodGet, "/healthz").Code)

	aborting := site(func(o *httpapi.Options) {
		o.GraphQL = http.HandlerFunc(func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) })
	})
	require.PanicsWithValue(t, http.ErrAbortHandler, func() { request(aborting, http.MethodPost, "/graphql") }, "the server's own way to cut a connection")
}

// The work that commits of a request left behind is announced after the request.
func TestWorkersAreRungAfterTheRequest(t *testing.T) {
	t.Parallel()
	var order []string
	h := site(func(o *httpapi.Options) {
		o.Watch = func(ctx context.Context) (context.Context, func()) {
			order = append(order, "watch")
			return ctx, func() { order = append(order, "ring") }
		}
		o.GraphQL = http.HandlerFunc(func(http.ResponseWriter, *http.Request) { order = append(order, "commit") })
	})
	request(h, http.MethodPost, "/graphql")
	require.Equal(t, []string{"watch", "commit", "ring"}, order)
}

func TestFilesKeepTheirPath(t *testing.T) {
	t.Parallel()
	require.Equal(t, "object /bucket/key", request(site(nil), http.MethodGet, "/files/bucket/key").Body.String())
	elsewhere := site(func(o *httpapi.Options) { o.Files = nil })
	require.Contains(t, request(elsewhere, http.MethodGet, "/files/bucket/key").Body.String(), "暖心", "no such place here: the app says so")
}

func TestRequestNumbersDiffer(t *testing.T) {
	t.Parallel()
	h, seen := site(nil), map[string]bool{}
	for range 100 {
		w := httptest.NewRecorder()
		r := httptest.NewRequest(http.MethodGet, "/healthz", http.NoBody)
		r.Header.Set("X-Request-Id", "chosen by the client")
		h.ServeHTTP(w, r)
		seen[w.Header().Get("X-Request-Id")] = true
	}
	require.Len(t, seen, 100)
	require.NotContains(t, seen, "chosen by the client")
}
