package httpapi_test

import (
	"context"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/nuanxin/nuanxin/graph"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/httpapi"
)

func TestMain(m *testing.M) {
	slog.SetDefault(slog.New(slog.DiscardHandler)) // panics and outages that tests make are not news
	os.Exit(dbtest.Main(m))
}

// webFiles is a web app as the build leaves it.
var webFiles = fstest.MapFS{
	"index.html":             {Data: []byte("<title>暖心</title>")},
	"index.html.gz":          {Data: []byte("packed entry page")},
	"sw.js":                  {Data: []byte("self.skipWaiting()")},
	"manifest.webmanifest":   {Data: []byte("{}")},
	"assets/main-3f2a.js":    {Data: []byte("console.log(1)")},
	"assets/main-3f2a.js.gz": {Data: []byte("packed script")},
	"assets/logo-77aa.svg":   {Data: []byte("<svg/>")},
}

// site is the edge with stubs behind it; a test replaces what it is about.
func site(change func(o *httpapi.Options)) http.Handler {
	o := httpapi.Options{
		Clock:    clock.System,
		GraphQL:  http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "graphql") }),
		Resolver: graph.NewResolver(graph.Services{}),
		Ready:    func(context.Context) error { return nil },
		Watch:    func(ctx context.Context) (context.Context, func()) { return ctx, func() {} },
		App:      webFiles,
		GraphiQL: fstest.MapFS{"index.html": {Data: []byte("<title>GraphiQL</title>")}},
		Files:    http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { _, _ = io.WriteString(w, "object "+r.URL.Path) }),
	}
	if change != nil {
		change(&o)
	}
	return httpapi.New(o)
}

// request sends one, with headers as "Name: value".
func request(h http.Handler, method, target string, headers ...string) *httptest.ResponseRecorder {
	var body io.Reader = http.NoBody
	if method == http.MethodPost {
		body = strings.NewReader("{}")
	}
	r := httptest.NewRequest(method, target, body)
	for _, line := range headers {
		name, value, _ := strings.Cut(line, ": ")
		r.Header.Add(name, value)
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}
