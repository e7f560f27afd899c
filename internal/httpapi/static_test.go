package httpapi_test

import (
	"net/http"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/httpapi"
)

const year = "public, max-age=31536000, immutable"

func TestWebApp(t *testing.T) {
	t.Parallel()
	h := site(nil)
	for _, c := range []struct {
		path, accept  string
		code          int
		body          string
		cache, coding string
		contentType   string
	}{
		{"/", "", 200, "<title>暖心</title>", "no-cache", "", "text/html; charset=utf-8"},
		{"/", "br, gzip", 200, "packed entry page", "no-cache", "gzip", "text/html; charset=utf-8"},
		{"/campaigns/1?tab=visits", "", 200, "<title>暖心</title>", "no-cache", "", "text/html; charset=utf-8"},
		{"/m/today", "gzip", 200, "packed entry page", "no-cache", "gzip", "text/html; charset=utf-8"},
		{"/sw.js", "gzip", 200, "self.skipWaiting()", "no-cache", "", "text/javascript; charset=utf-8"},
		{"/manifest.webmanifest", "", 200, "{}", "no-cache", "", ""},
		{"/assets/main-3f2a.js", "", 200, "console.log(1)", year, "", "text/javascript; charset=utf-8"},
		{"/assets/main-3f2a.js", "gzip, deflate", 200, "packed script", year, "gzip", "text/javascript; charset=utf-8"},
		{"/assets/logo-77aa.svg", "gzip", 200, "<svg/>", year, "", "image/svg+xml"},
		{"/assets/main-0000.js", "", 404, "", "", "", ""}, // of an older build: the page must not come in its place
		{"/api/unknown", "", 404, "", "", "", ""},
		{"/assets/../index.html", "", 307, "", "", "", ""},
		{"/..%2f..%2fetc%2fpasswd", "", 200, "<title>暖心</title>", "no-cache", "", "text/html; charset=utf-8"},
	} {
		w := request(h, http.MethodGet, c.path, "Accept-Encoding: "+c.accept)
		require.Equal(t, c.code, w.Code, c.path)
		if c.code != http.StatusOK {
			require.NotContains(t, w.Header().Get("Cache-Control"), "immutable", c.path)
			continue
		}
		require.Equal(t, c.body, w.Body.String(), c.path)
		require.Equal(t, c.cache, w.Header().Get("Cache-Control"), c.path)
		require.Equal(t, c.coding, w.Header().Get("Content-Encoding"), c.path)
		if c.contentType != "" {
			require.Equal(t, c.contentType, w.Header().Get("Content-Type"), c.path)
		}
		head := request(h, http.MethodHead, c.path, "Accept-Encoding: "+c.accept)
		require.Equal(t, c.code, head.Code)
		require.Empty(t, head.Body.String())
	}
}

// Shared caches must not hand packed files to those who cannot read them.
func TestPackedFilesVary(t *testing.T) {
	t.Parallel()
	h := site(nil)
	for _, accept := range []string{"gzip", ""} {
		require.Equal(t, "Accept-Encoding", request(h, http.MethodGet, "/assets/main-3f2a.js", "Accept-Encoding: "+accept).Header().Get("Vary"), accept)
	}
}

func TestWebAppThatWasNotBuilt(t *testing.T) {
	t.Parallel()
	h := site(func(o *httpapi.Options) { o.App = fstest.MapFS{} })
	w := request(h, http.MethodGet, "/")
	require.Equal(t, http.StatusNotFound, w.Code)
	require.Contains(t, w.Body.String(), "make build")
}
