package attachment

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"log/slog"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/blob"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

// CompleteUploadInput names an upload whose file was posted.
type CompleteUploadInput struct {
	UploadID id.ID
}

// CompleteUpload examines what was uploaded and keeps the safe copy. The same upload
// completes once; a repeat answers the same attachment. Errors: NOT_FOUND,
// FAILED_PRECONDITION (attachment.not_uploaded, blob.unavailable), RATE_LIMITED
// (attachment.busy).
func (s *Service) CompleteUpload(ctx context.Context, in CompleteUploadInput) (*Attachment, error) {
	u, done, err := s.findUpload(ctx, in.UploadID)
	if err != nil || done != nil {
		return done, err
	}
	body, release, err := s.download(ctx, u)
	if errors.Is(err, errNotUploaded) { // or a completion at the same time was faster
		if _, done, again := s.findUpload(ctx, in.UploadID); again == nil && done != nil {
			return done, nil
		}
	}
	if err != nil {
		return nil, err
	}
	defer release()
	a := newExamined(u, body)
	if err := s.examine(ctx, u, body, a); err != nil {
		if errs.CodeOf(err) != errs.BadUserInput {
			return nil, err
		}
		a.reject(errs.ReasonOf(err))
	}
	if a.clean != nil {
		if err := s.keep(ctx, a); err != nil {
			return nil, err
		}
	}
	return s.record(ctx, u, a)
}

// findUpload is the caller's own open upload, or what became of it.
func (s *Service) findUpload(ctx context.Context, uploadID id.ID) (*upload, *Attachment, error) {
	if err := authz.RequireAny(ctx, authz.AttachmentUpload); err != nil {
		return nil, nil, err
	}
	me := authz.From(ctx).MembershipID
	open, done := db.One[*upload](sqlUpload, uploadID, me), db.One[*Attachment](sqlByUpload, uploadID, me)
	if err := s.db.Fetch(ctx, done, open); err != nil {
		return nil, nil, err
	}
	switch {
	case done.Found:
		return nil, done.Row, nil
	case open.Found:
		return open.Row, nil, nil
	default:
		return nil, nil, errs.New(errs.NotFound, "attachment.upload_unknown")
	}
}

var errNotUploaded = errs.New(errs.FailedPrecondition, "attachment.not_uploaded")

// download reads the file back into memory that is bounded for the whole process.
func (s *Service) download(ctx context.Context, u *upload) (body []byte, release func(), err error) {
	if err := s.probe(ctx, u); err != nil {
		return nil, nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, transferTimeout)
	defer cancel()
	if err := s.bodies.Acquire(ctx, u.Size); err != nil {
		return nil, nil, errs.New(errs.RateLimited, "attachment.busy").Wrap(err)
	}
	release = func() { s.bodies.Release(u.Size) }
	body, err = s.readAll(ctx, u)
	if err != nil {
		release()
		return nil, nil, missing(err)
	}
	return body, release, nil
}

// probe finds out quickly whether the store answers at all and has the file.
func (s *Service) probe(ctx context.Context, u *upload) error {
	ctx, cancel := context.WithTimeout(ctx, answerTimeout)
	defer cancel()
	_, err := s.store.Stat(ctx, blob.Key(u.ObjectKey))
	return missing(err)
}

func missing(err error) error {
	if errs.CodeOf(err) == errs.NotFound {
		return errNotUploaded.Wrap(err)
	}
	return unavailable(err)
}

// readAll reads at most the size that was permitted: the store enforced it, and more
// would not be what was paid for in memory.
func (s *Service) readAll(ctx context.Context, u *upload) ([]byte, error) {
	r, _, err := s.store.Get(ctx, blob.Key(u.ObjectKey))
	if err != nil {
		return nil, err
	}
	defer func() { _ = r.Close() }() // all was read
	var b bytes.Buffer
	b.Grow(int(u.Size))
	_, err = io.Copy(&b, io.LimitReader(r, u.Size))
	return b.Bytes(), err
}

// examined is an attachment on its way from the examination to its row.
type examined struct {
	stored
	clean *blob.Clean // nil for a rejected one
}

// newExamined describes the file as it was uploaded.
func newExamined(u *upload, body []byte) *examined {
	sum := sha256.Sum256(body)
	return &examined{stored: stored{Attachment: Attachment{
		ID: id.New(id.Attachment), Kind: u.Kind, FileName: u.FileName, ContentType: u.ContentType,
		Size: int64(len(body)), SHA256: hex.EncodeToString(sum[:]),
	}}}
}

func (a *examined) reject(reason string) {
	a.State, a.Reason, a.clean = Rejected, &reason, nil
}

// examine tells what the file is and makes it harmless. A refusal is BAD_USER_INPUT
// with a reason of package blob or attachment.checksum.
func (s *Service) examine(ctx context.Context, u *upload, body []byte, a *examined) error {
	if u.SHA256 != nil && hex.EncodeToString(u.SHA256) != a.SHA256 {
		return errs.New(errs.BadUserInput, "attachment.checksum")
	}
	r := bytes.NewReader(body)
	kind, err := blob.Inspect(r, a.Size, u.ContentType)
	if err != nil {
		return err
	}
	c, err := s.sanitiser.Sanitise(ctx, r, a.Size, kind)
	if err != nil {
		return err
	}
	a.State, a.clean = Clean, c
	a.FileName, a.ContentType = c.Kind.Rename(a.FileName), c.Kind.ContentType()
	a.Size, a.SHA256 = int64(len(c.Body)), hex.EncodeToString(c.SHA256[:])
	if c.Kind.IsImage() {
		a.Width, a.Height = &c.Width, &c.Height
	}
	return nil
}

// keep puts the safe copies into the store. Their keys are this attempt's own and
// are written down as leftovers first, until a row takes them over.
func (s *Service) keep(ctx context.Context, a *examined) error {
	t, _ := tenant.From(ctx)
	key := string(blob.CleanKey(t, a.clean.SHA256, a.ID))
	a.ObjectKey = &key
	if a.clean.Thumbnail != nil {
		small := string(blob.CleanKey(t, sha256.Sum256(a.clean.Thumbnail), id.New(id.Attachment)))
		a.ThumbnailKey = &small
	}
	due := s.clock.Now().Add(uploadLife)
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		if err := insertLeftovers(ctx, tx, due, a.keys()...); err != nil {
			return err
		}
		return s.planSweep(ctx, tx, due)
	})
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, transferTimeout)
	defer cancel()
	if err := s.put(ctx, key, a.clean.Body, a.ContentType); err != nil {
		return err
	}
	if a.ThumbnailKey == nil {
		return nil
	}
	return s.put(ctx, *a.ThumbnailKey, a.clean.Thumbnail, blob.JPEG.ContentType())
}

func (s *Service) put(ctx context.Context, key string, body []byte, contentType string) error {
	return unavailable(s.store.Put(ctx, blob.Key(key), bytes.NewReader(body), int64(len(body)), contentType))
}

// keys are the objects of an attachment.
func (f *stored) keys() []string {
	var out []string
	for _, k := range []*string{f.ObjectKey, f.ThumbnailKey} {
		if k != nil {
			out = append(out, *k)
		}
	}
	return out
}

// record makes the row and ends the upload. Of two completions at once the first
// wins; what the second put remains a leftover.
func (s *Service) record(ctx context.Context, u *upload, a *examined) (out *Attachment, err error) {
	now := s.clock.Now()
	afterwards := now.Add(uploadLife) // when the permit has ended for certain
	err = s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		a.CreatedAt = now
		won, err := insertAttachment(ctx, tx, u, a, now.AddDate(0, 0, unclaimedDays))
		if err != nil {
			return err
		}
		if !won {
			out, err = attachmentOf(ctx, tx, u.ID)
			return err
		}
		out = &a.Attachment
		if err := endUpload(ctx, tx, u, a.keys(), afterwards); err != nil {
			return err
		}
		if err := s.planSweep(ctx, tx, afterwards); err != nil {
			return err
		}
		return s.audit.Append(ctx, tx, audit.Event{Action: "attachment.upload", Object: audit.Of(a.ID), After: a.Attachment})
	})
	if err != nil {
		return nil, err
	}
	s.discard(ctx, u.ObjectKey)
	return out, nil
}

// discard removes the uploaded original at once. It also is a leftover for the sweep,
// if this fails or the browser posts it again.
func (s *Service) discard(ctx context.Context, key string) {
	ctx, cancel := context.WithTimeout(ctx, answerTimeout)
	defer cancel()
	if err := s.store.Delete(ctx, blob.Key(key)); err != nil {
		slog.WarnContext(ctx, "the original of an upload stays until the sweep", "error", err)
	}
}
