package attachment

import (
	"context"
	"encoding/hex"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/blob"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// RequestUploadInput describes the file that is about to be uploaded.
type RequestUploadInput struct {
	Kind        Kind
	FileName    string
	ContentType string
	Size        int64   // bytes
	SHA256      *string // hex
}

// maxFileName is generous: the name is cut and cleaned anyway.
const maxFileName = 300

// Validate checks the shape and what the kind allows.
func (in RequestUploadInput) Validate() error {
	var v validate.Errors
	r, known := rules[in.Kind]
	v.Check(known, "kind", "unknown_value")
	v.Check(strings.TrimSpace(in.FileName) != "", "fileName", "required")
	v.Check(utf8.RuneCountInString(in.FileName) <= maxFileName, "fileName", "too_long", errs.Args{"max": maxFileName})
	if known {
		v.Check(r.allows(in.ContentType), "contentType", "content_type", errs.Args{"allowed": r.extensions()})
		v.Range("size", in.Size, 1, r.maxSize)
	}
	if in.SHA256 != nil {
		sum, err := hex.DecodeString(*in.SHA256)
		v.Check(err == nil && len(sum) == 32, "sha256", "sha256")
	}
	return v.Err()
}

// extensions names the allowed types as people know them.
func (r rule) extensions() string {
	var out []string
	for _, k := range r.types {
		out = append(out, k.Ext())
	}
	return strings.Join(out, ", ")
}

// upload is a permit that was not used up yet.
type upload struct {
	ID          id.ID
	UploaderID  id.ID
	Kind        Kind
	FileName    string
	ContentType string
	Size        int64
	SHA256      []byte `bun:"sha256"` // as the client declared, or nil
	ObjectKey   string
	CreatedAt   time.Time
}

// UploadTicket is a permit to post one file straight to the store.
type UploadTicket struct {
	UploadID  id.ID
	URL       string
	Fields    []FormField // to be sent before the file, in this order
	ExpiresAt time.Time
}

// FormField is one field of the form.
type FormField = blob.FormField

// maxOpenUploads is how many permits one person may hold unused, which bounds what
// they can leave in quarantine.
const maxOpenUploads = 100

// RequestUpload permits one upload. Errors: BAD_USER_INPUT, RATE_LIMITED
// (attachment.too_many).
func (s *Service) RequestUpload(ctx context.Context, in RequestUploadInput) (*UploadTicket, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	u := &upload{ID: id.New(id.Upload), Kind: in.Kind, FileName: blob.SafeName(in.FileName), ContentType: in.ContentType, Size: in.Size, CreatedAt: s.clock.Now()}
	if in.SHA256 != nil {
		u.SHA256, _ = hex.DecodeString(*in.SHA256) // validated
	}
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		if err := authz.RequireAny(ctx, authz.AttachmentUpload); err != nil {
			return err
		}
		u.UploaderID = authz.From(ctx).MembershipID
		t, _ := tenant.From(ctx)
		u.ObjectKey = string(blob.QuarantineKey(t, u.ID))
		open, err := countUploads(ctx, tx, u.UploaderID)
		if err != nil {
			return err
		}
		if open >= maxOpenUploads {
			return errs.New(errs.RateLimited, "attachment.too_many", errs.Args{"max": maxOpenUploads})
		}
		if err := insertUpload(ctx, tx, u); err != nil {
			return err
		}
		return s.planSweep(ctx, tx, u.CreatedAt.Add(uploadLife))
	})
	if err != nil {
		return nil, err
	}
	form, err := s.store.PresignPost(ctx, blob.PostPolicy{Key: blob.Key(u.ObjectKey), ContentType: u.ContentType, Size: u.Size})
	if err != nil {
		return nil, unavailable(err)
	}
	return &UploadTicket{UploadID: u.ID, URL: form.URL, Fields: form.Fields, ExpiresAt: form.ExpiresAt}, nil
}
