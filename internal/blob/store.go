package blob

import (
	"context"
	"io"
	"time"
)

// Store is object storage. Every method refuses a key of another tenant than the
// context's with ErrOtherTenant; an absent object is NOT_FOUND blob.missing.
type Store interface {
	// Put writes size bytes of r.
	Put(ctx context.Context, key Key, r io.Reader, size int64, contentType string) error
	// Get opens an object; the caller closes it, within five minutes.
	Get(ctx context.Context, key Key) (io.ReadCloser, Info, error)
	Stat(ctx context.Context, key Key) (Info, error)
	// Copy copies the very object that Stat or Get answered. One that was replaced
	// since is refused as CONFLICT blob.changed.
	Copy(ctx context.Context, from Info, to Key) error
	// Delete removes objects; absent ones are no error.
	Delete(ctx context.Context, keys ...Key) error
	// List answers at most limit objects under prefix, in key order, after a key ("":
	// from the first).
	List(ctx context.Context, prefix, after Key, limit int) ([]Info, error)
	// PresignPost permits one upload without asking the network.
	PresignPost(ctx context.Context, p PostPolicy) (PostForm, error)
	// PresignGet permits one download without asking the network.
	PresignGet(ctx context.Context, key Key, l Link) (string, error)
}

// Info describes a stored object.
type Info struct {
	Key         Key
	Size        int64
	ContentType string
	ETag        string
	ModifiedAt  time.Time
}

// PostTTL and LinkTTL bound how long a permit lives.
const (
	PostTTL = 5 * time.Minute
	LinkTTL = time.Minute
)

// PostPolicy is what an upload must be: exactly this key, size and type.
type PostPolicy struct {
	Key         Key
	ContentType string
	Size        int64
}

// PostForm is a multipart form: the fields in this order, then the field "file".
type PostForm struct {
	URL       string
	Fields    []FormField
	ExpiresAt time.Time
}

// FormField is one field of a PostForm.
type FormField struct{ Name, Value string }

// Link describes a download, whose name the browser is told; it is never shown in
// place.
type Link struct {
	FileName    string
	ContentType string
}
