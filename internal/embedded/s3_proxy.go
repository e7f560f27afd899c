package embedded

import (
	"net/http"
	"net/http/httputil"
	"net/url"
)

// S3Proxy forwards browsers' requests to the store at endpoint (host:port), so
// that uploads and downloads work under the application's own address, whatever
// host name it is reached by, and the store's port stays private. Mount it
// behind http.StripPrefix, so that the path begins with the bucket.
//
// Signatures cover the host and the path: requests arrive at the store under
// the host they were signed for, which is the endpoint.
func S3Proxy(endpoint string) http.Handler {
	store := &url.URL{Scheme: "http", Host: endpoint}
	proxy := &httputil.ReverseProxy{
		Rewrite: func(r *httputil.ProxyRequest) {
			r.SetURL(store) // also clears Host, so that it becomes the endpoint
			r.Out.Header.Del("Cookie")
			r.Out.Header.Del("Authorization") // only signed links and forms come this way
		},
		ModifyResponse: func(res *http.Response) error {
			res.Header.Del("Set-Cookie")
			// What people uploaded is served under our own origin here: it must
			// neither be guessed to be a page nor run as one.
			res.Header.Set("Content-Security-Policy", "sandbox; default-src 'none'")
			res.Header.Set("X-Content-Type-Options", "nosniff")
			return nil
		},
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.Method {
		case http.MethodGet, http.MethodHead, http.MethodPost, http.MethodPut:
			proxy.ServeHTTP(w, r)
		default:
			w.Header().Set("Allow", "GET, HEAD, POST, PUT")
			http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
		}
	})
}
