package attachment_test

import (
	"bytes"
	"context"
	"encoding/binary"
	"fmt"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"io"
	"mime/multipart"
	"net/http"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/attachment"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/blob"
	"github.com/nuanxin/nuanxin/internal/blob/s3blob"
	"github.com/nuanxin/nuanxin/internal/blob/s3blob/s3test"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/embedded"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/jobs/jobstest"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

// store is the private object store of this test process.
var store *s3blob.Store

func TestMain(m *testing.M) {
	embedded.RunChildIfAsked()
	os.Exit(run(m))
}

func run(m *testing.M) int {
	server, err := s3test.Start("")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer server.Close()
	store = server.Store
	return dbtest.Main(m)
}

func storeAt(endpoint, access, secretKey string) s3blob.Options {
	return s3blob.Options{Endpoint: endpoint, Region: embedded.S3Region, AccessKey: access, SecretKey: secretKey, Bucket: "nuanxin-test"}
}

// world is a tenant with two branches.
type world struct {
	d      *dbtest.DB
	svc    *attachment.Service
	clock  *clock.Fake
	tenant context.Context
	engine *jobs.Engine
	branch string // path of a unit
	aside  string // path of its sibling
}

func newWorld(t *testing.T) *world { return newWorldOn(t, store) }

func newWorldOn(t *testing.T, s blob.Store) *world {
	t.Helper()
	d := dbtest.Shared(t)
	kms, err := secret.NewFileKMS([]secret.NamedKey{{ID: "test"}})
	require.NoError(t, err)
	w := &world{d: d, clock: clock.NewFake(time.Now()), tenant: d.Tenant(t), branch: "0001.0002.", aside: "0001.0003."}
	w.svc = attachment.New(d.DB, s, audit.New(d.DB, secret.New(d.DB, kms)), w.clock)
	r := jobs.NewRegistry()
	w.svc.Register(r)
	w.engine = jobstest.Engine(t, d.DB, r, nil)
	root := id.New(id.Unit)
	w.exec(t, "insert into app.unit (tenant_id, id, path, seq, kind, name) values ($1, $2, '0001.', 1, 'COMPANY', '总公司')", root)
	w.exec(t, "insert into app.unit (tenant_id, id, parent_id, path, seq, kind, name) values ($1, $2, $3, '0001.0002.', 2, 'BRANCH', '一分公司')", id.New(id.Unit), root)
	w.exec(t, "insert into app.unit (tenant_id, id, parent_id, path, seq, kind, name) values ($1, $2, $3, '0001.0003.', 3, 'BRANCH', '二分公司')", id.New(id.Unit), root)
	return w
}

// exec runs SQL as the superuser; $1 is the tenant.
func (w *world) exec(t *testing.T, sql string, args ...any) {
	t.Helper()
	n, _ := tenant.From(w.tenant)
	_, err := w.d.Super(t).Exec(t.Context(), sql, append([]any{n}, args...)...)
	require.NoError(t, err)
}

// count counts rows as the superuser; $1 is the tenant.
func (w *world) count(t *testing.T, table string) (n int) {
	t.Helper()
	self, _ := tenant.From(w.tenant)
	require.NoError(t, w.d.Super(t).QueryRow(t.Context(), "select count(*) from "+table+" where tenant_id = $1", self).Scan(&n))
	return n
}

// as signs a new member in, with a role over a unit's subtree ("" for the tenant).
func (w *world) as(t *testing.T, role authz.Role, path string) context.Context {
	t.Helper()
	account, member := id.New(id.Account), id.New(id.Membership)
	_, err := w.d.Super(t).Exec(t.Context(), "insert into identity.account (id, login, display_name) values ($1, $2, '某人')", account, "m"+account.String()[20:])
	require.NoError(t, err)
	w.exec(t, "insert into app.membership (tenant_id, id, account_id, display_name) values ($1, $2, $3, '某人')", member, account)
	return w.signIn(account, member, role, path)
}

func (w *world) signIn(account, member id.ID, role authz.Role, path string) context.Context {
	n, _ := tenant.From(w.tenant)
	a := &authz.Actor{AccountID: account, MembershipID: member, TenantID: n, TenantKind: authz.EnterpriseUnion, Name: "某人"}
	if role != "" {
		a.Grants = []authz.Grant{{Role: role, UnitPath: path}}
	}
	return audit.WithActor(authz.With(w.tenant, a), audit.Actor{ID: account, Name: a.Name, TenantID: n})
}

// demote signs the same person in with another role, "" for none.
func (w *world) demote(ctx context.Context, role authz.Role, path string) context.Context {
	a := authz.From(ctx)
	return w.signIn(a.AccountID, a.MembershipID, role, path)
}

func photoRequest(body []byte) attachment.RequestUploadInput {
	return attachment.RequestUploadInput{Kind: attachment.VisitPhoto, FileName: "IMG_0001.jpg", ContentType: "image/jpeg", Size: int64(len(body))}
}

func (w *world) ticket(t *testing.T, ctx context.Context, in attachment.RequestUploadInput) *attachment.UploadTicket {
	t.Helper()
	ticket, err := w.svc.RequestUpload(ctx, in)
	require.NoError(t, err)
	return ticket
}

func (w *world) complete(t *testing.T, ctx context.Context, ticket *attachment.UploadTicket) *attachment.Attachment {
	t.Helper()
	a, err := w.svc.CompleteUpload(ctx, attachment.CompleteUploadInput{UploadID: ticket.UploadID})
	require.NoError(t, err)
	return a
}

// upload takes a file all the way.
func (w *world) upload(t *testing.T, ctx context.Context, in attachment.RequestUploadInput, body []byte) *attachment.Attachment {
	t.Helper()
	ticket := w.ticket(t, ctx, in)
	require.Less(t, post(t, ticket, body), 300)
	return w.complete(t, ctx, ticket)
}

// post does what a browser does with a ticket and answers the store's status.
func post(t *testing.T, ticket *attachment.UploadTicket, body []byte) int {
	t.Helper()
	var b bytes.Buffer
	form := multipart.NewWriter(&b)
	for _, f := range ticket.Fields {
		require.NoError(t, form.WriteField(f.Name, f.Value))
	}
	file, err := form.CreateFormFile("file", "blob")
	require.NoError(t, err)
	_, _ = file.Write(body)
	require.NoError(t, form.Close())
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, ticket.URL, &b)
	require.NoError(t, err)
	req.Header.Set("Content-Type", form.FormDataContentType())
	res, err := http.DefaultClient.Do(req)
	require.NoError(t, err)
	defer res.Body.Close()
	return res.StatusCode
}

func fetch(t *testing.T, link *attachment.DownloadLink) ([]byte, http.Header) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, link.URL, nil)
	require.NoError(t, err)
	res, err := http.DefaultClient.Do(req)
	require.NoError(t, err)
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	require.NoError(t, err)
	return body, res.Header
}

func picture(w, h int) image.Image {
	img := image.NewRGBA(image.Rect(0, 0, w, h))
	for y := range h {
		for x := range w {
			img.SetRGBA(x, y, color.RGBA{uint8(x), uint8(y), 90, 255})
		}
	}
	return img
}

const place = "GPS 33.7412N 113.3022E"

// photo is a JPEG as a phone makes it, with the place in its EXIF data.
func photo() []byte {
	var b bytes.Buffer
	_ = jpeg.Encode(&b, picture(800, 600), nil)
	exif := "Exif\x00\x00MM\x00*\x00\x00\x00\x08\x00\x01\x88\x25\x00\x04\x00\x00\x00\x01\x00\x00\x00\x1a\x00\x00\x00\x00" + place
	head := binary.BigEndian.AppendUint16([]byte{0xff, 0xd8, 0xff, 0xe1}, uint16(len(exif)+2))
	return append(append(head, exif...), b.Bytes()[2:]...)
}

func drawing() []byte {
	var b bytes.Buffer
	_ = png.Encode(&b, picture(300, 120))
	return b.Bytes()
}
