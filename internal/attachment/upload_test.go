package attachment_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"image/jpeg"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/attachment"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/blob"
	"github.com/nuanxin/nuanxin/internal/blob/s3blob"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

func TestPhotoBecomesHarmless(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	helper := w.as(t, authz.Helper, w.branch)
	body := photo()
	require.Contains(t, string(body), place)
	sum := sha256.Sum256(body)
	declared := hex.EncodeToString(sum[:])
	in := photoRequest(body)
	in.SHA256, in.FileName = &declared, "../家里\u202egpj.exe"
	a := w.upload(t, helper, in, body)

	require.Equal(t, attachment.Clean, a.State)
	require.Equal(t, "image/jpeg", a.ContentType)
	require.Equal(t, "家里gpj.jpg", a.FileName)
	require.Equal(t, []int{800, 600}, []int{*a.Width, *a.Height})
	link, err := w.svc.Link(helper, a.ID, false)
	require.NoError(t, err)
	kept, header := fetch(t, link)
	require.NotContains(t, string(kept), place, "the place is gone")
	require.NotContains(t, string(kept), "Exif")
	sum = sha256.Sum256(kept)
	require.Equal(t, hex.EncodeToString(sum[:]), a.SHA256)
	require.EqualValues(t, len(kept), a.Size)
	require.Contains(t, header.Get("Content-Disposition"), "attachment")

	link, err = w.svc.Link(helper, a.ID, true)
	require.NoError(t, err)
	small, _ := fetch(t, link)
	img, err := jpeg.Decode(bytes.NewReader(small))
	require.NoError(t, err)
	require.Equal(t, 320, img.Bounds().Dx())
	self, _ := tenant.From(helper)
	left, err := store.List(helper, blob.QuarantinePrefix(self), "", 10)
	require.NoError(t, err)
	require.Empty(t, left, "the original with the place is gone at once")
}

func TestOtherKindsAreKeptAsTheyAre(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	officer := w.as(t, authz.UnionOfficer, "")
	for _, c := range []struct {
		kind attachment.Kind
		mime string
		body []byte
		name string
	}{
		{attachment.Sheet, "text/csv", []byte("姓名,身份证号\n王梅,1\n"), "a.csv"},
		{attachment.SignedPaper, "application/pdf", []byte("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n\nstartxref\n0\n%%EOF\n"), "a.pdf"},
		{attachment.Signature, "image/png", drawing(), "a.jpg"},
	} {
		a := w.upload(t, officer, attachment.RequestUploadInput{Kind: c.kind, FileName: "a", ContentType: c.mime, Size: int64(len(c.body))}, c.body)
		require.Equal(t, attachment.Clean, a.State, c.kind)
		require.Equal(t, c.name, a.FileName)
		r, again, err := w.svc.Open(officer, a.ID)
		require.NoError(t, err)
		require.Equal(t, a.SHA256, again.SHA256)
		require.NoError(t, r.Close())
	}
}

func TestHostileFilesAreRejectedAndRemoved(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	officer := w.as(t, authz.UnionOfficer, "")
	html := []byte("<html><script>alert(1)</script>")
	other := "00" + hex.EncodeToString(make([]byte, 31))
	for name, c := range map[string]struct {
		in     attachment.RequestUploadInput
		body   []byte
		reason string
	}{
		"a page as a photo":      {photoRequest(html), html, "blob.type"},
		"a drawing as a photo":   {photoRequest(drawing()), drawing(), "blob.mismatch"},
		"a cut photo":            {photoRequest(photo()[:400]), photo()[:400], "blob.damaged"},
		"not what was announced": {attachment.RequestUploadInput{Kind: attachment.VisitPhoto, FileName: "a", ContentType: "image/jpeg", Size: int64(len(photo())), SHA256: &other}, photo(), "attachment.checksum"},
		"an archive as a workbook": {attachment.RequestUploadInput{Kind: attachment.Sheet, FileName: "a.xlsx", Size: 22,
			ContentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}, append([]byte("PK\x05\x06"), make([]byte, 18)...), "blob.type"},
	} {
		a := w.upload(t, officer, c.in, c.body)
		require.Equal(t, attachment.Rejected, a.State, name)
		require.Equal(t, c.reason, *a.Reason, name)
		link, err := w.svc.Link(officer, a.ID, false)
		require.NoError(t, err)
		require.Nil(t, link, name)
		_, _, err = w.svc.Open(officer, a.ID)
		require.Equal(t, errs.NotFound, errs.CodeOf(err), name)
	}
	self, _ := tenant.From(officer)
	left, err := store.List(officer, blob.Key("clean/"+self.String()+"/"), "", 10)
	require.NoError(t, err)
	require.Empty(t, left, "nothing of them was kept")
}

func TestRequestsOutsideOfTheKindAreRefused(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	officer := w.as(t, authz.UnionOfficer, "")
	bad := "zz"
	for code, in := range map[string]attachment.RequestUploadInput{
		"unknown_value": {Kind: "FILM", FileName: "a", ContentType: "image/jpeg", Size: 1},
		"required":      {Kind: attachment.Sheet, FileName: " ", ContentType: "text/csv", Size: 1},
		"content_type":  {Kind: attachment.Signature, FileName: "a", ContentType: "image/jpeg", Size: 1},
		"out_of_range":  {Kind: attachment.VisitPhoto, FileName: "a", ContentType: "image/jpeg", Size: 10<<20 + 1},
		"sha256":        {Kind: attachment.VisitPhoto, FileName: "a", ContentType: "image/jpeg", Size: 1, SHA256: &bad},
	} {
		_, err := w.svc.RequestUpload(officer, in)
		var e *errs.Error
		require.ErrorAs(t, err, &e, code)
		require.Len(t, e.Fields, 1, code)
		require.Equal(t, code, e.Fields[0].Code)
	}
	_, err := w.svc.RequestUpload(w.as(t, authz.Finance, ""), photoRequest(photo()))
	require.Equal(t, errs.Forbidden, errs.CodeOf(err))
	_, err = w.svc.RequestUpload(w.tenant, photoRequest(photo()))
	require.Equal(t, errs.Unauthenticated, errs.CodeOf(err))
}

func TestTheStoreRefusesAnotherSize(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	helper := w.as(t, authz.Helper, w.branch)
	body := photo()
	ticket := w.ticket(t, helper, photoRequest(body))
	require.GreaterOrEqual(t, post(t, ticket, append(body, 0)), 400)
	require.GreaterOrEqual(t, post(t, ticket, body[1:]), 400)
	_, err := w.svc.CompleteUpload(helper, attachment.CompleteUploadInput{UploadID: ticket.UploadID})
	require.Equal(t, "attachment.not_uploaded", errs.ReasonOf(err))
	require.Less(t, post(t, ticket, body), 300, "the permit still works for the right file")
	require.Equal(t, attachment.Clean, w.complete(t, helper, ticket).State)
}

func TestCompletionHappensOnce(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	helper := w.as(t, authz.Helper, w.branch)
	body := photo()
	ticket := w.ticket(t, helper, photoRequest(body))
	require.Less(t, post(t, ticket, body), 300)
	var all [4]*attachment.Attachment
	var wg sync.WaitGroup
	for i := range all {
		wg.Go(func() {
			a, err := w.svc.CompleteUpload(helper, attachment.CompleteUploadInput{UploadID: ticket.UploadID})
			assert.NoError(t, err)
			all[i] = a
		})
	}
	wg.Wait()
	for _, a := range all {
		require.NotNil(t, a)
		require.Equal(t, all[0].ID, a.ID)
	}
	require.Equal(t, all[0].ID, w.complete(t, helper, ticket).ID, "much later too")
	require.Equal(t, 1, w.count(t, "app.attachment"))

	// The permit lives for minutes and the browser still has it.
	require.Less(t, post(t, ticket, body), 300)
	link, err := w.svc.Link(helper, all[0].ID, false)
	require.NoError(t, err)
	kept, _ := fetch(t, link)
	require.NotEqual(t, body, kept, "what was examined cannot be replaced")
}

func TestUploadsAreOnesOwn(t *testing.T) {
	t.Parallel()
	w, other := newWorld(t), newWorld(t)
	helper := w.as(t, authz.Helper, w.branch)
	body := photo()
	ticket := w.ticket(t, helper, photoRequest(body))
	require.Less(t, post(t, ticket, body), 300)
	for name, ctx := range map[string]context.Context{
		"a colleague": w.as(t, authz.UnionOfficer, ""), "another tenant": other.as(t, authz.UnionOfficer, ""),
	} {
		_, err := w.svc.CompleteUpload(ctx, attachment.CompleteUploadInput{UploadID: ticket.UploadID})
		require.Equal(t, errs.NotFound, errs.CodeOf(err), name)
	}
	_, err := w.svc.CompleteUpload(w.demote(helper, "", ""), attachment.CompleteUploadInput{UploadID: ticket.UploadID})
	require.Equal(t, errs.Forbidden, errs.CodeOf(err), "the role was revoked meanwhile")
}

func TestOpenUploadsAreBounded(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	helper := w.as(t, authz.Helper, w.branch)
	w.exec(t, `insert into app.upload (tenant_id, id, uploader_id, kind, file_name, content_type, size, object_key, created_at)
		select $1, gen_random_uuid(), $2, 'SHEET', 'a', 'text/csv', 1, 'k' || n, now() from generate_series(1, 100) n`, authz.From(helper).MembershipID)
	_, err := w.svc.RequestUpload(helper, photoRequest(photo()))
	require.Equal(t, "attachment.too_many", errs.ReasonOf(err))
}

func TestAnOutageOfTheStoreIsSaidClearly(t *testing.T) {
	t.Parallel()
	dead, err := s3blob.New(storeAt("127.0.0.1:1", "a", "bbbbbbbb"))
	require.NoError(t, err)
	w := newWorldOn(t, dead)
	helper := w.as(t, authz.Helper, w.branch)
	ticket := w.ticket(t, helper, photoRequest(photo()))
	_, err = w.svc.CompleteUpload(helper, attachment.CompleteUploadInput{UploadID: ticket.UploadID})
	require.Equal(t, errs.FailedPrecondition, errs.CodeOf(err))
	require.Equal(t, "blob.unavailable", errs.ReasonOf(err))
	require.Zero(t, w.count(t, "app.attachment"), "nothing is decided, the phone tries again")
	_, err = w.svc.AttachmentByID(helper, id.New(id.Attachment))
	require.Equal(t, errs.NotFound, errs.CodeOf(err))
}
