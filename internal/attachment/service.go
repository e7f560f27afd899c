package attachment

import (
	"context"
	"io"
	"time"

	"golang.org/x/sync/semaphore"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/blob"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
)

// Service is the capability. It is safe for concurrent use.
type Service struct {
	db        *db.DB
	store     blob.Store
	audit     *audit.Log
	clock     clock.Clock
	sanitiser *blob.Sanitiser
	bodies    *semaphore.Weighted
}

// bodiesBudget is what all files read back for examination may take at once, in
// bytes; the sanitiser bounds its own work.
const bodiesBudget = 64 << 20

// New makes the service.
func New(d *db.DB, store blob.Store, log *audit.Log, c clock.Clock) *Service {
	return &Service{db: d, store: store, audit: log, clock: c, sanitiser: blob.NewSanitiser(), bodies: semaphore.NewWeighted(bodiesBudget)}
}

// Waits for the store. A person waits too, so it must answer soon or be called away.
const (
	answerTimeout   = 3 * time.Second
	transferTimeout = 20 * time.Second
)

// unavailable turns an outage of the store into a refusal that people understand.
func unavailable(err error) error {
	if err == nil || errs.CodeOf(err) != errs.Internal {
		return err
	}
	return errs.New(errs.FailedPrecondition, "blob.unavailable").Wrap(err)
}

var errUnknown = errs.New(errs.NotFound, "attachment.unknown")

// AttachmentsByID loads those that the caller may see.
func (s *Service) AttachmentsByID(ctx context.Context, ids []id.ID) (map[id.ID]*Attachment, error) {
	where, err := visible(ctx)
	if err != nil {
		return nil, err
	}
	where.Add("a.id = any ($%d)", ids)
	rows := db.Many[*Attachment](`select `+attachmentColumns+attachmentTable+where.SQL(), where.Args...)
	if err := s.db.Fetch(ctx, rows); err != nil {
		return nil, err
	}
	out := make(map[id.ID]*Attachment, len(rows.Rows))
	for _, a := range rows.Rows {
		out[a.ID] = a
	}
	return out, nil
}

// AttachmentByID is one that the caller may see. Errors: NOT_FOUND.
func (s *Service) AttachmentByID(ctx context.Context, attachment id.ID) (*Attachment, error) {
	found, err := s.AttachmentsByID(ctx, []id.ID{attachment})
	if err != nil {
		return nil, err
	}
	if found[attachment] == nil {
		return nil, errUnknown
	}
	return found[attachment], nil
}

// DownloadLink lets a browser fetch one file for at most a minute.
type DownloadLink struct {
	URL       string
	ExpiresAt time.Time
}

// Link permits one download to somebody who may see the file now; nil for a rejected
// one, or when it has no thumbnail. Who took a link to a whole file is recorded.
// Errors: NOT_FOUND.
func (s *Service) Link(ctx context.Context, attachment id.ID, thumbnail bool) (*DownloadLink, error) {
	f, err := s.stored(ctx, attachment)
	if err != nil {
		return nil, err
	}
	key := f.ObjectKey
	if thumbnail {
		key = f.ThumbnailKey
	}
	if key == nil {
		return nil, nil
	}
	if !thumbnail {
		if err := s.recordLink(ctx, attachment); err != nil {
			return nil, err
		}
	}
	link := &DownloadLink{ExpiresAt: s.clock.Now().Add(blob.LinkTTL)}
	link.URL, err = s.store.PresignGet(ctx, blob.Key(*key), blob.Link{FileName: f.FileName, ContentType: f.ContentType})
	return link, unavailable(err)
}

func (s *Service) recordLink(ctx context.Context, attachment id.ID) error {
	return s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		return s.audit.Append(ctx, tx, audit.Event{Action: "attachment.link", Object: audit.Of(attachment)})
	})
}

// Open reads a clean file, for tasks that work on its content. The caller closes it.
// Errors: NOT_FOUND, FAILED_PRECONDITION (blob.unavailable).
func (s *Service) Open(ctx context.Context, attachment id.ID) (io.ReadCloser, *Attachment, error) {
	f, err := s.stored(ctx, attachment)
	if err != nil {
		return nil, nil, err
	}
	if f.ObjectKey == nil {
		return nil, nil, errUnknown
	}
	body, _, err := s.store.Get(ctx, blob.Key(*f.ObjectKey))
	return body, &f.Attachment, unavailable(err)
}

// stored is an attachment that the caller may see, with where it lies.
type stored struct {
	Attachment
	ObjectKey    *string
	ThumbnailKey *string
}

func (s *Service) stored(ctx context.Context, attachment id.ID) (*stored, error) {
	where, err := visible(ctx)
	if err != nil {
		return nil, err
	}
	where.Add("a.id = $%d", attachment)
	row := db.One[*stored](`select `+attachmentColumns+`, a.object_key, a.thumbnail_key`+attachmentTable+where.SQL(), where.Args...)
	if err := s.db.Fetch(ctx, row); err != nil {
		return nil, err
	}
	if !row.Found {
		return nil, errUnknown
	}
	return row.Row, nil
}

// visible is the one rule of who sees a file: its uploader, as long as they may
// upload at all, and whoever may now read its subject there. Errors: UNAUTHENTICATED.
func visible(ctx context.Context) (*db.Where, error) {
	a := authz.From(ctx)
	if a == nil {
		return nil, errs.New(errs.Unauthenticated, "session.required")
	}
	v := &visibility{}
	if authz.RequireAny(ctx, authz.AttachmentUpload) == nil {
		v.uploader(a.MembershipID)
	}
	for _, r := range subjectReaders {
		if scope, err := authz.ScopeFor(ctx, r.action); err == nil {
			v.subject(r.subject, scope)
		}
	}
	return v.where(), nil
}
