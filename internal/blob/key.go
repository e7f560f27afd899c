package blob

import (
	"context"
	"encoding/hex"
	"errors"
	"strings"
	"time"

	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

// Key names one object. Keys are made by the functions below only, so that every
// file of a tenant lies under the tenant's own prefix.
type Key string

// Prefixes of the three areas.
const (
	quarantine = "quarantine/"
	clean      = "clean/"
	anchors    = "audit-anchors/"
)

// Keepers are objects that let an area of a store exist while it has no files: a
// store on a file system removes a folder with its last file, under the hands of
// whoever is about to put the next one there.
func Keepers() []Key { return []Key{quarantine + ".keep", clean + ".keep"} }

// QuarantineKey is where the upload of a tenant arrives.
func QuarantineKey(t, upload id.ID) Key {
	return Key(quarantine + t.String() + "/" + upload.String())
}

// CleanKey is where an examined file lies. The first two bytes of its SHA-256 spread
// the files of a tenant over 65,536 folders, for stores that are file systems.
func CleanKey(t id.ID, sum [32]byte, file id.ID) Key {
	return Key(clean + t.String() + "/" + hex.EncodeToString(sum[:2]) + "/" + file.String())
}

// AnchorKey is where the signed ends of the audit chains of one moment lie; they
// belong to no tenant.
func AnchorKey(at time.Time) Key {
	return Key(anchors + at.UTC().Format("2006/01/02/150405.000000") + ".jsonl")
}

// QuarantinePrefix is what all uploads of a tenant begin with, for the sweep of
// those that nobody completed.
func QuarantinePrefix(t id.ID) Key { return Key(quarantine + t.String() + "/") }

// ErrOtherTenant means that a key and the context belong to different tenants. It is
// a defect of the caller.
var ErrOtherTenant = errors.New("the object belongs to another tenant")

// Check refuses a key of another tenant than the context's, whatever the caller
// believes: a store has no row level security.
func (k Key) Check(ctx context.Context) error {
	area, rest, _ := strings.Cut(string(k), "/")
	owner, _, _ := strings.Cut(rest, "/")
	t, ok := tenant.From(ctx)
	switch area + "/" {
	case anchors:
		return nil
	case quarantine, clean:
		if ok && owner == t.String() {
			return nil
		}
	}
	return ErrOtherTenant
}
