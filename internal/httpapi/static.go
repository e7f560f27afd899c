package httpapi

import (
	"io"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"strings"
)

// webApp serves the single-page application: hashed assets for a year, everything
// else revalidated, unknown paths as the entry page. Files that the build compressed
// are sent as they are.
func webApp(app fs.FS) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			methodNotAllowed("GET, HEAD").ServeHTTP(w, r)
			return
		}
		name := strings.TrimPrefix(path.Clean(r.URL.Path), "/")
		if name == "" || name == "." {
			name = "index.html"
		}
		if _, err := fs.Stat(app, name); err != nil || isDir(app, name) {
			if strings.HasPrefix(name, "assets/") || strings.HasPrefix(name, "api/") {
				http.NotFound(w, r)
				return
			}
			name = "index.html"
		}
		if strings.HasPrefix(name, "assets/") {
			w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
		} else {
			w.Header().Set("Cache-Control", "no-cache")
		}
		serveFile(w, r, app, name)
	})
}

func isDir(app fs.FS, name string) bool {
	st, err := fs.Stat(app, name)
	return err == nil && st.IsDir()
}

func serveFile(w http.ResponseWriter, r *http.Request, app fs.FS, name string) {
	if t := mime.TypeByExtension(path.Ext(name)); t != "" {
		w.Header().Set("Content-Type", t)
	}
	if _, err := fs.Stat(app, name+".gz"); err == nil {
		w.Header().Add("Vary", "Accept-Encoding")
		if strings.Contains(r.Header.Get("Accept-Encoding"), "gzip") {
			w.Header().Set("Content-Encoding", "gzip")
			name += ".gz"
		}
	}
	f, err := app.Open(name)
	if err != nil {
		http.Error(w, "the web app has not been built: run make build", http.StatusNotFound)
		return
	}
	defer func() { _ = f.Close() }()
	if r.Method == http.MethodGet {
		_, _ = io.Copy(w, f)
	}
}

func static(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "no-cache")
		next.ServeHTTP(w, r)
	})
}
