package attachment_test

import (
	"bytes"
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/attachment"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/blob"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs/jobstest"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

func (w *world) bind(ctx context.Context, subject id.ID, path string, ids ...id.ID) error {
	return w.d.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		_, err := w.svc.BindTx(ctx, tx, ids, subject, path)
		return err
	})
}

func (w *world) sees(ctx context.Context, a id.ID) bool {
	link, err := w.svc.Link(ctx, a, true)
	return err == nil && link != nil
}

func TestWhoSeesAFile(t *testing.T) {
	t.Parallel()
	w, other := newWorld(t), newWorld(t)
	helper := w.as(t, authz.Helper, w.branch)
	officer, here, there := w.as(t, authz.UnionOfficer, ""), w.as(t, authz.StationStaff, w.branch), w.as(t, authz.StationStaff, w.aside)
	finance, stranger := w.as(t, authz.SystemAudit, ""), other.as(t, authz.UnionOfficer, "")
	body := photo()
	a := w.upload(t, helper, photoRequest(body), body)

	require.True(t, w.sees(helper, a.ID))
	require.False(t, w.sees(officer, a.ID), "unclaimed: the uploader's alone")
	require.NoError(t, w.bind(helper, id.New(id.VisitReport), w.branch, a.ID))
	require.True(t, w.sees(helper, a.ID))
	require.True(t, w.sees(officer, a.ID))
	require.True(t, w.sees(here, a.ID))
	require.False(t, w.sees(there, a.ID), "another branch")
	require.False(t, w.sees(finance, a.ID), "a role that reads no visits")
	require.False(t, w.sees(w.demote(helper, "", ""), a.ID), "the uploader's role was revoked")
	require.False(t, w.sees(w.demote(officer, "", ""), a.ID), "the reader's role was revoked")

	_, err := w.svc.Link(stranger, a.ID, false)
	require.Equal(t, errs.NotFound, errs.CodeOf(err), "another tenant")
	_, err = other.svc.Link(w.tenant, a.ID, false)
	require.Equal(t, errs.Unauthenticated, errs.CodeOf(err))

	found, err := w.svc.AttachmentsByID(there, []id.ID{a.ID})
	require.NoError(t, err)
	require.Empty(t, found)
	found, err = w.svc.AttachmentsByID(here, []id.ID{a.ID})
	require.NoError(t, err)
	require.Len(t, found, 1)

	w.exec(t, "update app.unit set path = '0001.0003.0002.' where tenant_id = $1 and path = '0001.0002.'")
	require.True(t, w.sees(there, a.ID), "the file moves with its unit")
	require.False(t, w.sees(here, a.ID))
}

func TestLinksToWholeFilesAreRecorded(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	helper := w.as(t, authz.Helper, w.branch)
	body := photo()
	a := w.upload(t, helper, photoRequest(body), body)
	before := w.count(t, "app.audit_entry")
	require.True(t, w.sees(helper, a.ID))
	require.Equal(t, before, w.count(t, "app.audit_entry"))
	_, err := w.svc.Link(helper, a.ID, false)
	require.NoError(t, err)
	require.Equal(t, before+1, w.count(t, "app.audit_entry"))
}

func TestBindingClaimsOnesOwnCleanFilesOnce(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	helper := w.as(t, authz.Helper, w.branch)
	body := photo()
	a, b := w.upload(t, helper, photoRequest(body), body), w.upload(t, helper, photoRequest(body), body)
	bad := w.upload(t, helper, photoRequest(body[:300]), body[:300])
	report := id.New(id.VisitReport)

	require.NoError(t, w.bind(helper, report, w.branch, a.ID, b.ID))
	require.NoError(t, w.bind(helper, report, w.branch, a.ID, b.ID), "a repeated report")
	require.Equal(t, "attachment.bound", errs.ReasonOf(w.bind(helper, id.New(id.VisitReport), w.branch, a.ID)))
	require.Equal(t, "attachment.rejected", errs.ReasonOf(w.bind(helper, report, w.branch, bad.ID)))
	require.Equal(t, errs.NotFound, errs.CodeOf(w.bind(w.as(t, authz.UnionOfficer, ""), report, w.branch, a.ID)), "somebody else's")
	require.Equal(t, errs.NotFound, errs.CodeOf(w.bind(helper, report, w.branch, id.New(id.Attachment))))
	require.ErrorContains(t, w.bind(helper, report, "0009.", a.ID), "no unit")
	require.NoError(t, w.bind(helper, report, w.branch), "no files")

	sheet := []byte("a,b\n")
	officer := w.as(t, authz.UnionOfficer, "")
	s := w.upload(t, officer, attachment.RequestUploadInput{Kind: attachment.Sheet, FileName: "a.csv", ContentType: "text/csv", Size: 4}, sheet)
	require.NoError(t, w.bind(officer, id.New(id.Import), "", s.ID))
	task := authz.With(w.tenant, &authz.Actor{System: true})
	r, _, err := w.svc.Open(task, s.ID)
	require.NoError(t, err, "the import's own task reads it")
	require.NoError(t, r.Close())
}

// nights lets days pass with the sweeps that come due by the test's clock.
func (w *world) nights(t *testing.T, days int) {
	t.Helper()
	for range days {
		w.clock.Advance(24 * time.Hour)
		w.exec(t, "update app.job set run_at = now(), next_push = now() where tenant_id = $1 and state = 'pending' and run_at <= $2", w.clock.Now())
		jobstest.Drain(t, w.tenant, w.engine)
	}
}

func (w *world) objects(t *testing.T) (n int) {
	t.Helper()
	self, _ := tenant.From(w.tenant)
	for _, prefix := range []blob.Key{blob.QuarantinePrefix(self), blob.Key("clean/" + self.String() + "/")} {
		found, err := store.List(w.tenant, prefix, "", 100)
		require.NoError(t, err)
		n += len(found)
	}
	return n
}

func TestSweepRemovesWhatNobodyNeeds(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	helper := w.as(t, authz.Helper, w.branch)
	body := photo()
	forgotten := w.ticket(t, helper, photoRequest(body))
	require.Less(t, post(t, forgotten, body), 300)
	kept, unclaimed := w.upload(t, helper, photoRequest(body), body), w.upload(t, helper, photoRequest(body), body)
	report := id.New(id.VisitReport)
	require.NoError(t, w.bind(helper, report, w.branch, kept.ID))
	// A worker died between the store and the database.
	self, _ := tenant.From(w.tenant)
	lost := blob.CleanKey(self, [32]byte{1}, id.New(id.Attachment))
	w.exec(t, "insert into app.attachment_leftover (tenant_id, object_key, due_at) values ($1, $2, $3)", string(lost), w.clock.Now())
	require.NoError(t, store.Put(w.tenant, lost, bytes.NewReader(body), int64(len(body)), "image/jpeg"))
	require.Equal(t, 1+2+2+1, w.objects(t))

	w.nights(t, 3)
	require.Equal(t, 4, w.objects(t), "the forgotten upload and the lost object are gone")
	_, err := w.svc.CompleteUpload(helper, attachment.CompleteUploadInput{UploadID: forgotten.UploadID})
	require.Equal(t, errs.NotFound, errs.CodeOf(err))
	require.True(t, w.sees(helper, unclaimed.ID))

	w.nights(t, 30)
	require.Equal(t, 2, w.objects(t), "unclaimed for a month")
	require.False(t, w.sees(helper, unclaimed.ID))
	require.True(t, w.sees(helper, kept.ID), "what has a subject stays")

	require.NoError(t, w.d.InTenant(helper, func(ctx context.Context, tx db.Tx) error {
		return w.svc.EndTx(ctx, tx, report, w.clock.Now().AddDate(0, 0, 2))
	}))
	w.nights(t, 1)
	require.True(t, w.sees(helper, kept.ID))
	w.nights(t, 3)
	require.Zero(t, w.objects(t), "its subject let it go")
	require.Zero(t, w.count(t, "app.attachment")+w.count(t, "app.attachment_leftover")+w.count(t, "app.upload"))
}
