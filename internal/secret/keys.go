package secret

import (
	"crypto/hmac"
	"crypto/sha256"
	"errors"
	"hash"
	"sync"

	"github.com/tink-crypto/tink-go/v2/tink"

	"github.com/nuanxin/nuanxin/internal/id"
)

// AAD is the place of a sealed value: a column of a row. A value moved to another
// place, or to another tenant, does not open there.
type AAD struct {
	Table, Column string
	Row           id.ID
}

// Keys are the opened keys of one tenant. They are safe for concurrent use, cost
// no I/O and must not be kept beyond a request or job: Keyring.For is cheap.
type Keys struct {
	tenant     id.ID
	aead       tink.AEAD
	index      *indexer
	federation *indexer
}

// ErrCannotOpen means that a sealed value is damaged, was moved here from another
// place, or was sealed with a key that is gone. It never tells which.
var ErrCannotOpen = errors.New("a sealed value does not open here")

// Seal encrypts t for its place; the empty text becomes nil.
func (k *Keys) Seal(aad AAD, t Text) (Sealed, error) {
	if t.IsZero() {
		return nil, nil
	}
	return k.SealBytes(aad, []byte(t.Reveal()))
}

// Open decrypts the value of a place; nil is the empty text.
func (k *Keys) Open(aad AAD, s Sealed) (Text, error) {
	if s == nil {
		return Text{}, nil
	}
	plain, err := k.OpenBytes(aad, s)
	if err != nil {
		return Text{}, err
	}
	return NewText(string(plain)), nil
}

// SealBytes is Seal for a value that is no text, such as an audit entry's detail.
func (k *Keys) SealBytes(aad AAD, plain []byte) (Sealed, error) {
	return k.aead.Encrypt(plain, k.place(aad))
}

// OpenBytes is the reverse of SealBytes.
func (k *Keys) OpenBytes(aad AAD, s Sealed) ([]byte, error) {
	if len(s) == 0 || s[0] != suiteTink {
		return nil, ErrCannotOpen
	}
	plain, err := k.aead.Decrypt(s, k.place(aad))
	if err != nil {
		return nil, ErrCannotOpen
	}
	return plain, nil
}

// place is unambiguous: two identifiers of fixed length, then names that cannot
// contain a zero byte.
func (k *Keys) place(aad AAD) []byte {
	b := make([]byte, 0, 96)
	b = append(b, k.tenant[:]...)
	b = append(b, aad.Row[:]...)
	b = append(b, aad.Table...)
	b = append(b, 0)
	return append(b, aad.Column...)
}

// Index is the tenant's blind index of a normalised value in a column; "" has none.
// Equal values in one column have equal indexes, in two columns or two tenants
// they have not. Normalise first: the index of "１３８…" is not that of "138…".
func (k *Keys) Index(column, normalised string) Index {
	return k.index.of(column, normalised)
}

// FederationIndex is Index with the key that all tenants under one root federation
// share. It serves the one question "held elsewhere?" and belongs in columns that
// only its answering function reads. It changes when the tenant moves to another
// root; its rows are then computed anew.
func (k *Keys) FederationIndex(column, normalised string) Index {
	return k.federation.of(column, normalised)
}

const indexSize = 16

// indexer keeps keyed HMAC states for reuse, because keying one costs as much as
// hashing a short value.
type indexer struct{ macs sync.Pool }

func newIndexer(key []byte) *indexer {
	return &indexer{macs: sync.Pool{New: func() any { return hmac.New(sha256.New, key) }}}
}

// of separates columns inside the message: column names hold no zero byte, so no
// two (column, value) pairs give the same message.
func (x *indexer) of(column, normalised string) Index {
	if normalised == "" {
		return nil
	}
	m := x.macs.Get().(hash.Hash)
	defer x.macs.Put(m)
	m.Reset()
	msg := make([]byte, 0, 96)
	msg = append(msg, column...)
	msg = append(msg, 0)
	msg = append(msg, normalised...)
	m.Write(msg)
	return m.Sum(make([]byte, 0, sha256.Size))[:indexSize:indexSize]
}
