// Package id makes and reads the identifiers of the whole system.
//
// An identifier is a UUIDv7 (RFC 9562 §5.7): it sorts by creation time, which
// keeps index inserts at the right edge. One byte of its random part holds the
// kind of the thing named, so that node(id:) and an audit reader know the type
// without a look-up. 58 random bits remain within one millisecond.
package id

import (
	"fmt"

	"github.com/google/uuid"
)

// ID names one row of one tenant. The nil UUID means "none".
type ID = uuid.UUID

// Nil is the absent identifier.
var Nil = uuid.Nil

// kindByte is the position of the kind: the second byte of rand_b, which no
// field of RFC 9562 occupies.
const kindByte = 9

// New makes an identifier of the given kind. It panics only if the system's
// random source fails, which Go itself treats as fatal.
func New(k Kind) ID {
	u := uuid.Must(uuid.NewV7())
	u[kindByte] = byte(k)
	return u
}

// KindOf reads the kind of an identifier made by New; Unknown for any other.
func KindOf(u ID) Kind {
	k := Kind(u[kindByte])
	if u.Version() != 7 || kindNames[k] == "" {
		return Unknown
	}
	return k
}

// Parse reads the canonical text form.
func Parse(s string) (ID, error) {
	u, err := uuid.Parse(s)
	if err != nil || len(s) != 36 {
		return Nil, fmt.Errorf("id %q is not a UUID", s)
	}
	return u, nil
}
