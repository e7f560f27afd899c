package audit

import (
	"crypto/sha256"
	"encoding/binary"
	"time"

	"github.com/nuanxin/nuanxin/internal/id"
)

// Entry is one link of a tenant's chain, as stored.
type Entry struct {
	TenantID       id.ID
	Seq            int64
	ID             id.ID
	At             time.Time
	ActorID        *id.ID
	ActorName      string
	ActingTenantID *id.ID
	Action         string
	ObjectKind     string
	ObjectID       *id.ID
	Reason         string
	Detail         []byte // sealed; see Log.Detail
	BulkCount      int32
	BulkRoot       []byte
	RequestID      string
	IP             string
	Prev           []byte
	Hash           []byte
}

// genesis is what the first entry of every chain points back to.
var genesis = sha256.Sum256([]byte("nuanxin.audit.genesis"))

// canonical is the form that the hash covers together with Prev. It is built the
// same way by app.audit_canonical; each field carries its length, so no two entries
// have the same form.
func (e *Entry) canonical() []byte {
	b := make([]byte, 0, 512+len(e.Detail))
	b = appendField(b, []byte("nuanxin.audit.1"))
	b = appendField(b, e.TenantID[:])
	b = appendField(b, binary.BigEndian.AppendUint64(nil, uint64(e.Seq)))
	b = appendField(b, e.ID[:])
	b = appendField(b, pgTime(e.At))
	b = appendField(b, optional(e.ActorID))
	b = appendField(b, []byte(e.ActorName))
	b = appendField(b, optional(e.ActingTenantID))
	b = appendField(b, []byte(e.Action))
	b = appendField(b, []byte(e.ObjectKind))
	b = appendField(b, optional(e.ObjectID))
	b = appendField(b, []byte(e.Reason))
	b = appendField(b, e.Detail)
	b = appendField(b, binary.BigEndian.AppendUint32(nil, uint32(e.BulkCount)))
	b = appendField(b, e.BulkRoot)
	b = appendField(b, []byte(e.RequestID))
	return appendField(b, []byte(e.IP))
}

func (e *Entry) computeHash() [sha256.Size]byte {
	return sha256.Sum256(append(append([]byte{}, e.Prev...), e.canonical()...))
}

// postgresEpoch is where timestamptz_send counts microseconds from.
var postgresEpoch = time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC).UnixMicro()

func pgTime(t time.Time) []byte {
	return binary.BigEndian.AppendUint64(nil, uint64(t.UnixMicro()-postgresEpoch))
}

func optional(x *id.ID) []byte {
	if x == nil {
		return nil
	}
	return x[:]
}
