package s3blob_test

import (
	"bytes"
	"context"
	"crypto/rand"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/sync/errgroup"

	"github.com/nuanxin/nuanxin/internal/blob"
	"github.com/nuanxin/nuanxin/internal/blob/s3blob"
	"github.com/nuanxin/nuanxin/internal/embedded"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

// server is the private object store of this test process.
var server *embedded.S3

func TestMain(m *testing.M) {
	embedded.RunChildIfAsked()
	os.Exit(run(m))
}

func run(m *testing.M) int {
	dir, err := os.MkdirTemp("", "nuanxin-s3blob-")
	if err == nil {
		defer os.RemoveAll(dir)
		ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
		defer cancel()
		server, err = embedded.StartS3(ctx, embedded.S3Options{Dir: dir, Addr: "127.0.0.1:0"})
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer server.Stop()
	return m.Run()
}

func options() s3blob.Options {
	return s3blob.Options{
		Endpoint: server.Endpoint, Region: embedded.S3Region,
		AccessKey: server.AccessKey, SecretKey: server.SecretKey, Bucket: "nuanxin-test",
	}
}

func newStore(t *testing.T, o s3blob.Options) *s3blob.Store {
	t.Helper()
	s, err := s3blob.New(o)
	require.NoError(t, err)
	require.NoError(t, s.EnsureBucket(t.Context()))
	return s
}

func newTenant(t *testing.T) (context.Context, id.ID) {
	t.Helper()
	self := id.New(id.Tenant)
	return tenant.With(t.Context(), self), self
}

func put(t *testing.T, ctx context.Context, s *s3blob.Store, key blob.Key, body []byte, contentType string) {
	t.Helper()
	require.NoError(t, s.Put(ctx, key, bytes.NewReader(body), int64(len(body)), contentType))
}

func get(t *testing.T, ctx context.Context, s *s3blob.Store, key blob.Key) ([]byte, blob.Info) {
	t.Helper()
	r, info, err := s.Get(ctx, key)
	require.NoError(t, err)
	defer r.Close()
	body, err := io.ReadAll(r)
	require.NoError(t, err)
	return body, info
}

func TestObjectsComeBackAsTheyWerePut(t *testing.T) {
	t.Parallel()
	s := newStore(t, options())
	ctx, self := newTenant(t)
	for _, size := range []int{0, 1, 1 << 20, 17 << 20} {
		body := make([]byte, size)
		_, _ = rand.Read(body)
		key := blob.CleanKey(self, [32]byte{1}, id.New(id.Attachment))
		put(t, ctx, s, key, body, "image/jpeg")
		got, info := get(t, ctx, s, key)
		require.True(t, bytes.Equal(body, got), "%d bytes", size)
		require.EqualValues(t, size, info.Size)
		require.Equal(t, "image/jpeg", info.ContentType)
		stat, err := s.Stat(ctx, key)
		require.NoError(t, err)
		require.Equal(t, info, stat)
	}
}

func TestAbsentObjects(t *testing.T) {
	t.Parallel()
	s := newStore(t, options())
	ctx, self := newTenant(t)
	key := blob.CleanKey(self, [32]byte{}, id.New(id.Attachment))
	missing := errs.New(errs.NotFound, "blob.missing")
	_, err := s.Stat(ctx, key)
	require.ErrorIs(t, err, missing)
	_, _, err = s.Get(ctx, key)
	require.ErrorIs(t, err, missing)
	require.ErrorIs(t, s.Copy(ctx, blob.Info{Key: key, ETag: "x"}, key+"2"), missing)
	require.NoError(t, s.Delete(ctx, key))
}

func TestAReplacedObjectIsNotCopied(t *testing.T) {
	t.Parallel()
	s := newStore(t, options())
	ctx, self := newTenant(t)
	from := blob.QuarantineKey(self, id.New(id.Upload))
	to := blob.CleanKey(self, [32]byte{}, id.New(id.Attachment))
	put(t, ctx, s, from, []byte("examined"), "text/csv")
	examined, err := s.Stat(ctx, from)
	require.NoError(t, err)
	put(t, ctx, s, from, []byte("replaced"), "text/csv")
	require.ErrorIs(t, s.Copy(ctx, examined, to), errs.New(errs.Conflict, "blob.changed"))
	_, err = s.Stat(ctx, to)
	require.Error(t, err)

	replaced, err := s.Stat(ctx, from)
	require.NoError(t, err)
	require.NoError(t, s.Copy(ctx, replaced, to))
	body, info := get(t, ctx, s, to)
	require.Equal(t, "replaced", string(body))
	require.Equal(t, "text/csv", info.ContentType)
	require.NoError(t, s.Delete(ctx, from, to))
	_, err = s.Stat(ctx, to)
	require.Error(t, err)
}

func TestListWalksAPrefixInPages(t *testing.T) {
	t.Parallel()
	s := newStore(t, options())
	ctx, self := newTenant(t)
	var want []blob.Key
	for range 7 {
		key := blob.QuarantineKey(self, id.New(id.Upload))
		put(t, ctx, s, key, []byte("x"), "text/csv")
		want = append(want, key)
	}
	var got []blob.Key
	for after := blob.Key(""); ; {
		page, err := s.List(ctx, blob.QuarantinePrefix(self), after, 3)
		require.NoError(t, err)
		require.LessOrEqual(t, len(page), 3)
		for _, o := range page {
			got = append(got, o.Key)
			require.EqualValues(t, 1, o.Size)
			require.False(t, o.ModifiedAt.IsZero())
		}
		if len(page) < 3 {
			break
		}
		after = page[len(page)-1].Key
	}
	require.ElementsMatch(t, want, got)
	none, err := s.List(ctx, blob.QuarantinePrefix(self), got[len(got)-1], 3)
	require.NoError(t, err)
	require.Empty(t, none)
}

func TestOtherTenantsAreOutOfReach(t *testing.T) {
	t.Parallel()
	s := newStore(t, options())
	ctx, self := newTenant(t)
	_, other := newTenant(t)
	foreign, own := blob.CleanKey(other, [32]byte{}, id.New(id.Attachment)), blob.CleanKey(self, [32]byte{}, id.New(id.Attachment))
	put(t, ctx, s, own, []byte("x"), "text/csv")
	info, err := s.Stat(ctx, own)
	require.NoError(t, err)
	for name, try := range map[string]func() error{
		"put":          func() error { return s.Put(ctx, foreign, strings.NewReader("x"), 1, "text/csv") },
		"get":          func() error { _, _, err := s.Get(ctx, foreign); return err },
		"stat":         func() error { _, err := s.Stat(ctx, foreign); return err },
		"copy to":      func() error { return s.Copy(ctx, info, foreign) },
		"copy from":    func() error { return s.Copy(ctx, blob.Info{Key: foreign}, own) },
		"delete":       func() error { return s.Delete(ctx, own, foreign) },
		"list":         func() error { _, err := s.List(ctx, blob.QuarantinePrefix(other), "", 10); return err },
		"presign post": func() error { _, err := s.PresignPost(ctx, blob.PostPolicy{Key: foreign}); return err },
		"presign get":  func() error { _, err := s.PresignGet(ctx, foreign, blob.Link{}); return err },
	} {
		require.ErrorIs(t, try(), blob.ErrOtherTenant, name)
	}
	_, err = s.Stat(ctx, own)
	require.NoError(t, err, "a refused deletion deletes nothing")
}

// upload posts a form as a browser does. change edits the fields first.
func upload(t *testing.T, ctx context.Context, form blob.PostForm, body []byte, change func(map[string]string)) int {
	t.Helper()
	fields := map[string]string{}
	for _, f := range form.Fields {
		fields[f.Name] = f.Value
	}
	change(fields)
	var b bytes.Buffer
	w := multipart.NewWriter(&b)
	for name, value := range fields {
		require.NoError(t, w.WriteField(name, value))
	}
	file, err := w.CreateFormFile("file", "../../evil.html")
	require.NoError(t, err)
	_, _ = file.Write(body)
	require.NoError(t, w.Close())
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, form.URL, &b)
	require.NoError(t, err)
	req.Header.Set("Content-Type", w.FormDataContentType())
	res, err := http.DefaultClient.Do(req)
	require.NoError(t, err)
	defer res.Body.Close()
	return res.StatusCode
}

func TestAnUploadIsExactlyWhatWasPermitted(t *testing.T) {
	t.Parallel()
	s := newStore(t, options())
	ctx, self := newTenant(t)
	body := []byte("0123456789")
	ask := func() (blob.Key, blob.PostForm) {
		key := blob.QuarantineKey(self, id.New(id.Upload))
		form, err := s.PresignPost(ctx, blob.PostPolicy{Key: key, ContentType: "image/png", Size: int64(len(body))})
		require.NoError(t, err)
		require.WithinDuration(t, time.Now().Add(blob.PostTTL), form.ExpiresAt, time.Minute)
		return key, form
	}
	key, form := ask()
	require.Equal(t, http.StatusNoContent, upload(t, ctx, form, body, func(map[string]string) {}))
	got, info := get(t, ctx, s, key)
	require.Equal(t, body, got)
	require.Equal(t, "image/png", info.ContentType)

	foreign := id.New(id.Tenant)
	for name, c := range map[string]struct {
		body   []byte
		change func(map[string]string)
	}{
		"longer":         {append(bytes.Clone(body), 'x'), func(map[string]string) {}},
		"shorter":        {body[1:], func(map[string]string) {}},
		"empty":          {nil, func(map[string]string) {}},
		"other type":     {body, func(f map[string]string) { f["Content-Type"] = "text/html" }},
		"other key":      {body, func(f map[string]string) { f["key"] = string(blob.QuarantineKey(self, id.New(id.Upload))) }},
		"other tenant":   {body, func(f map[string]string) { f["key"] = string(blob.CleanKey(foreign, [32]byte{}, foreign)) }},
		"clean area":     {body, func(f map[string]string) { f["key"] = string(blob.CleanKey(self, [32]byte{}, foreign)) }},
		"extra field":    {body, func(f map[string]string) { f["acl"] = "public-read" }},
		"no signature":   {body, func(f map[string]string) { delete(f, "x-amz-signature") }},
		"bad signature":  {body, func(f map[string]string) { f["x-amz-signature"] = strings.Repeat("0", 64) }},
		"changed policy": {body, func(f map[string]string) { f["policy"] = f["policy"][:40] + "A" + f["policy"][41:] }},
	} {
		key, form := ask()
		status := upload(t, ctx, form, c.body, c.change)
		require.GreaterOrEqual(t, status, 400, name)
		require.Less(t, status, 500, name)
		_, err := s.Stat(ctx, key)
		require.ErrorIs(t, err, errs.New(errs.NotFound, "blob.missing"), name)
	}
}

func fetch(t *testing.T, ctx context.Context, link string) (status int, header http.Header, body string) {
	t.Helper()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, link, http.NoBody)
	require.NoError(t, err)
	res, err := http.DefaultClient.Do(req)
	require.NoError(t, err)
	defer res.Body.Close()
	b, err := io.ReadAll(res.Body)
	require.NoError(t, err)
	return res.StatusCode, res.Header, string(b)
}

func TestALinkDownloadsUnderItsName(t *testing.T) {
	t.Parallel()
	s := newStore(t, options())
	ctx, self := newTenant(t)
	key := blob.CleanKey(self, [32]byte{}, id.New(id.Attachment))
	put(t, ctx, s, key, []byte("%PDF"), "application/pdf")
	link, err := s.PresignGet(ctx, key, blob.Link{FileName: "签收表 \u202e\"x\".pdf", ContentType: "application/pdf"})
	require.NoError(t, err)
	require.Contains(t, link, "X-Amz-Expires=60")
	status, header, body := fetch(t, ctx, link)
	require.Equal(t, http.StatusOK, status)
	require.Equal(t, "%PDF", body)
	media, params, err := mime.ParseMediaType(header.Get("Content-Disposition"))
	require.NoError(t, err)
	require.Equal(t, "attachment", media)
	require.Equal(t, "签收表 x.pdf", params["filename"])
	require.Equal(t, "application/pdf", header.Get("Content-Type"))

	for name, bad := range map[string]string{
		"other disposition": strings.Replace(link, "attachment", "inline", 1),
		"longer life":       strings.Replace(link, "X-Amz-Expires=60", "X-Amz-Expires=6000", 1),
		"other key":         strings.Replace(link, string(key), string(key)+"2", 1),
		"unsigned":          link[:strings.Index(link, "?")],
	} {
		require.NotEqual(t, link, bad, name)
		status, _, body := fetch(t, ctx, bad)
		require.Equal(t, http.StatusForbidden, status, name)
		require.NotContains(t, body, "%PDF", name)
	}
}

func TestPermitsAreSignedForThePublicHostWithoutTheNetwork(t *testing.T) {
	t.Parallel()
	o := options()
	o.Endpoint, o.PublicURL = "store.invalid:9000", "https://files.invalid"
	s, err := s3blob.New(o)
	require.NoError(t, err)
	ctx, self := newTenant(t)
	form, err := s.PresignPost(ctx, blob.PostPolicy{Key: blob.QuarantineKey(self, id.New(id.Upload)), ContentType: "image/png", Size: 1})
	require.NoError(t, err)
	require.Equal(t, "https://files.invalid/nuanxin-test/", form.URL)
	link, err := s.PresignGet(ctx, blob.CleanKey(self, [32]byte{}, id.New(id.Attachment)), blob.Link{FileName: "a.pdf"})
	require.NoError(t, err)
	require.True(t, strings.HasPrefix(link, "https://files.invalid/nuanxin-test/clean/"), link)
}

func TestPermitsWorkThroughOurOwnAddress(t *testing.T) {
	t.Parallel()
	mux := http.NewServeMux()
	mux.Handle("/files/", http.StripPrefix("/files", embedded.S3Proxy(options().Endpoint)))
	app := httptest.NewServer(mux)
	t.Cleanup(app.Close)
	o := options()
	o.ProxyPath = "/files/"
	s := newStore(t, o)
	ctx, self := newTenant(t)
	key := blob.QuarantineKey(self, id.New(id.Upload))
	form, err := s.PresignPost(ctx, blob.PostPolicy{Key: key, ContentType: "image/png", Size: 3})
	require.NoError(t, err)
	require.Equal(t, "/files/nuanxin-test/", form.URL)
	form.URL = app.URL + form.URL
	require.Equal(t, http.StatusNoContent, upload(t, ctx, form, []byte("png"), func(map[string]string) {}))
	link, err := s.PresignGet(ctx, key, blob.Link{FileName: "a.png", ContentType: "image/png"})
	require.NoError(t, err)
	status, _, body := fetch(t, ctx, app.URL+link)
	require.Equal(t, http.StatusOK, status)
	require.Equal(t, "png", body)
}

func TestABrokenStoreIsAnOutageWithinTheDeadline(t *testing.T) {
	t.Parallel()
	l, err := (&net.ListenConfig{}).Listen(t.Context(), "tcp", "127.0.0.1:0")
	require.NoError(t, err)
	o := options()
	o.Endpoint = l.Addr().String()
	require.NoError(t, l.Close())
	s, err := s3blob.New(o)
	require.NoError(t, err)
	ctx, self := newTenant(t)
	_, err = s.Stat(ctx, blob.CleanKey(self, [32]byte{}, id.New(id.Attachment)))
	require.Error(t, err)
	require.Equal(t, errs.Internal, errs.CodeOf(err), "no refusal of ours")
	require.Error(t, s.Ping(ctx))
	require.NoError(t, newStore(t, options()).Ping(ctx))
}

func TestAnchorsBelongToNoTenant(t *testing.T) {
	t.Parallel()
	s := newStore(t, options())
	at := time.Date(2026, 11, 23, 1, 2, 3, 4000, time.UTC)
	require.NoError(t, blob.AnchorSink{Store: s}.KeepAnchors(t.Context(), at, []byte("{}\n")))
	body, _ := get(t, t.Context(), s, blob.AnchorKey(at))
	require.Equal(t, "{}\n", string(body))
}

func TestNewRefusesWhatCannotWork(t *testing.T) {
	t.Parallel()
	good := options()
	for name, change := range map[string]func(*s3blob.Options){
		"no region":       func(o *s3blob.Options) { o.Region = "" },
		"no bucket":       func(o *s3blob.Options) { o.Bucket = "" },
		"no endpoint":     func(o *s3blob.Options) { o.Endpoint = "" },
		"endpoint is URL": func(o *s3blob.Options) { o.Endpoint = "http://x:1" },
		"public no URL":   func(o *s3blob.Options) { o.PublicURL = "files.example" },
		"public path":     func(o *s3blob.Options) { o.PublicURL = "https://files.example/x" },
	} {
		o := good
		change(&o)
		_, err := s3blob.New(o)
		require.Error(t, err, name)
	}
}

// TestLastFileOfATenantGoesWhileAnotherComes: on a file system the folders of an area go
// with its last file, and must not go while somebody puts the next one there.
func TestLastFileOfATenantGoesWhileAnotherComes(t *testing.T) {
	t.Parallel()
	o := options()
	o.Bucket = "nuanxin-comings-and-goings" // where nothing else keeps the folders alive
	s := newStore(t, o)
	var group errgroup.Group
	for range 8 {
		ctx, self := newTenant(t)
		group.Go(func() error {
			for range 100 {
				key := blob.QuarantineKey(self, id.New(id.Upload))
				if err := s.Put(ctx, key, strings.NewReader("x"), 1, "text/plain"); err != nil {
					return err
				}
				if err := s.Delete(ctx, key); err != nil {
					return err
				}
			}
			return nil
		})
	}
	require.NoError(t, group.Wait())
}
