package embedded_test

import (
	"bytes"
	"io"
	"mime/multipart"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/minio/minio-go/v7"
	"github.com/minio/minio-go/v7/pkg/credentials"
	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/embedded"
)

const bucket = "attachments"

func startS3(t *testing.T, o embedded.S3Options) (*embedded.S3, *minio.Client) {
	t.Helper()
	s, err := embedded.StartS3(testContext(t), o)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, s.Stop()) })
	client, err := minio.New(s.Endpoint, &minio.Options{
		Creds:  credentials.NewStaticV4(s.AccessKey, s.SecretKey, ""),
		Region: embedded.S3Region,
	})
	require.NoError(t, err)
	return s, client
}

func put(t *testing.T, c *minio.Client, key, content, contentType string) {
	t.Helper()
	_, err := c.PutObject(testContext(t), bucket, key, strings.NewReader(content), int64(len(content)),
		minio.PutObjectOptions{ContentType: contentType, DisableContentSha256: true})
	require.NoError(t, err)
}

func get(t *testing.T, c *minio.Client, key string) string {
	t.Helper()
	object, err := c.GetObject(testContext(t), bucket, key, minio.GetObjectOptions{})
	require.NoError(t, err)
	defer object.Close()
	b, err := io.ReadAll(object)
	require.NoError(t, err)
	return string(b)
}

func TestS3KeepsObjectsAndAddressOverRestart(t *testing.T) {
	t.Parallel()
	o := embedded.S3Options{Dir: t.TempDir()}
	first, c := startS3(t, o)
	require.NoError(t, c.MakeBucket(testContext(t), bucket, minio.MakeBucketOptions{}))
	put(t, c, "tenant/1/签领表", "signed", "text/plain")
	require.NoError(t, first.Stop())

	second, c := startS3(t, o)
	require.Equal(t, first.Endpoint, second.Endpoint)
	require.Equal(t, "signed", get(t, c, "tenant/1/签领表"))
}

func TestS3RefusesStrangers(t *testing.T) {
	t.Parallel()
	s, c := startS3(t, embedded.S3Options{Dir: t.TempDir()})
	require.NoError(t, c.MakeBucket(testContext(t), bucket, minio.MakeBucketOptions{}))
	put(t, c, "k", "secret", "text/plain")
	status, _ := fetch(t, http.MethodGet, "http://"+s.Endpoint+"/"+bucket+"/k", nil)
	require.Equal(t, http.StatusForbidden, status)
}

func TestS3StartsAfterItsManagerWasKilled(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	_, kill := startHelper(t, "s3", dir)
	kill()
	_, c := startS3(t, embedded.S3Options{Dir: dir})
	require.NoError(t, c.MakeBucket(testContext(t), bucket, minio.MakeBucketOptions{}))
}

func TestS3StartsAfterKillHard(t *testing.T) {
	t.Parallel()
	o := embedded.S3Options{Dir: t.TempDir()}
	s, c := startS3(t, o)
	require.NoError(t, c.MakeBucket(testContext(t), bucket, minio.MakeBucketOptions{}))
	put(t, c, "k", "v", "text/plain")
	require.NoError(t, s.KillHard())
	_, c = startS3(t, o)
	require.Equal(t, "v", get(t, c, "k"))
}

func TestS3SecondManagerIsRefused(t *testing.T) {
	t.Parallel()
	o := embedded.S3Options{Dir: t.TempDir()}
	startS3(t, o)
	_, err := embedded.StartS3(testContext(t), o)
	require.ErrorIs(t, err, embedded.ErrInUse)
}

func TestS3NamesTheBusyAddressAndTheCure(t *testing.T) {
	t.Parallel()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer l.Close()
	_, err = embedded.StartS3(testContext(t), embedded.S3Options{Dir: t.TempDir(), Addr: l.Addr().String()})
	require.ErrorContains(t, err, l.Addr().String())
	require.ErrorContains(t, err, "NUANXIN_S3_ADDR")
}

// A browser knows the application's address only: it posts a signed form to it
// and follows a signed link through it.
func TestS3ProxyServesSignedFormsAndLinks(t *testing.T) {
	t.Parallel()
	s, c := startS3(t, embedded.S3Options{Dir: t.TempDir()})
	require.NoError(t, c.MakeBucket(testContext(t), bucket, minio.MakeBucketOptions{}))
	app := httptest.NewServer(http.StripPrefix("/s3", embedded.S3Proxy(s.Endpoint)))
	defer app.Close()
	asApp := func(u *url.URL) string { return app.URL + "/s3" + u.RequestURI() }

	const key = "quarantine/照片 1.html"
	form, target := signedForm(t, c, key)
	status, body := postForm(t, asApp(target), form, "<script>alert(1)</script>")
	require.Equal(t, http.StatusNoContent, status, body)

	link, err := c.PresignedGetObject(testContext(t), bucket, key, time.Minute, nil)
	require.NoError(t, err)
	status, res := fetch(t, http.MethodGet, asApp(link), http.Header{"Cookie": {"sid=1"}})
	require.Equal(t, http.StatusOK, status)
	require.Equal(t, "<script>alert(1)</script>", res.body)
	require.Equal(t, "nosniff", res.header.Get("X-Content-Type-Options"))
	require.Contains(t, res.header.Get("Content-Security-Policy"), "sandbox")

	t.Run("too large", func(t *testing.T) {
		status, _ := postForm(t, asApp(target), form, strings.Repeat("x", 2000))
		require.Equal(t, http.StatusBadRequest, status)
	})
	t.Run("another key", func(t *testing.T) {
		other := cloneForm(form)
		other["key"] = "quarantine/else"
		status, _ := postForm(t, asApp(target), other, "x")
		require.Equal(t, http.StatusForbidden, status)
	})
	t.Run("no signature", func(t *testing.T) {
		status, _ := fetch(t, http.MethodGet, app.URL+"/s3/"+bucket+"/", nil)
		require.Equal(t, http.StatusForbidden, status)
	})
	t.Run("method", func(t *testing.T) {
		status, _ := fetch(t, http.MethodDelete, asApp(link), nil)
		require.Equal(t, http.StatusMethodNotAllowed, status)
	})
}

func signedForm(t *testing.T, c *minio.Client, key string) (form map[string]string, target *url.URL) {
	t.Helper()
	policy := minio.NewPostPolicy()
	require.NoError(t, policy.SetBucket(bucket))
	require.NoError(t, policy.SetKey(key))
	require.NoError(t, policy.SetExpires(time.Now().Add(time.Minute)))
	require.NoError(t, policy.SetContentLengthRange(1, 1000))
	target, form, err := c.PresignedPostPolicy(testContext(t), policy)
	require.NoError(t, err)
	return form, target
}

func cloneForm(form map[string]string) map[string]string {
	clone := make(map[string]string, len(form))
	for k, v := range form {
		clone[k] = v
	}
	return clone
}

func postForm(t *testing.T, target string, form map[string]string, file string) (int, string) {
	t.Helper()
	var body bytes.Buffer
	w := multipart.NewWriter(&body)
	for k, v := range form {
		require.NoError(t, w.WriteField(k, v))
	}
	part, err := w.CreateFormFile("file", "photo.html")
	require.NoError(t, err)
	_, err = part.Write([]byte(file))
	require.NoError(t, err)
	require.NoError(t, w.Close())
	req, err := http.NewRequestWithContext(testContext(t), http.MethodPost, target, &body)
	require.NoError(t, err)
	req.Header.Set("Content-Type", w.FormDataContentType())
	return send(t, req)
}

type response struct {
	body   string
	header http.Header
}

func fetch(t *testing.T, method, target string, header http.Header) (int, response) {
	t.Helper()
	req, err := http.NewRequestWithContext(testContext(t), method, target, http.NoBody)
	require.NoError(t, err)
	req.Header = header.Clone()
	if req.Header == nil {
		req.Header = http.Header{}
	}
	res, err := http.DefaultClient.Do(req)
	require.NoError(t, err)
	defer res.Body.Close()
	b, err := io.ReadAll(res.Body)
	require.NoError(t, err)
	return res.StatusCode, response{string(b), res.Header}
}

func send(t *testing.T, req *http.Request) (int, string) {
	t.Helper()
	res, err := http.DefaultClient.Do(req)
	require.NoError(t, err)
	defer res.Body.Close()
	b, err := io.ReadAll(res.Body)
	require.NoError(t, err)
	return res.StatusCode, string(b)
}
