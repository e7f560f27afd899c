package audit

import (
	"crypto/ed25519"
	"encoding/binary"
	"errors"
	"time"

	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// Anchor is the signed statement that a tenant's chain had this hash at this
// number. It is one JSON line where it is kept outside of the database.
type Anchor struct {
	TenantID  id.ID     `json:"tenant"`
	Seq       int64     `json:"seq"`
	Hash      []byte    `json:"hash"`
	At        time.Time `json:"at"`
	KeyID     string    `json:"key"`
	Signature []byte    `json:"sig"`
}

// message is what the signature covers.
func (a *Anchor) message() []byte {
	b := appendField(nil, []byte("nuanxin.anchor.1"))
	b = appendField(b, a.TenantID[:])
	b = appendField(b, binary.BigEndian.AppendUint64(nil, uint64(a.Seq)))
	b = appendField(b, a.Hash)
	return appendField(b, pgTime(a.At))
}

// Signer signs anchors with Ed25519 and knows its own signatures again.
type Signer struct {
	newest string
	keys   map[string]ed25519.PrivateKey
}

// NewSigner derives its keys from those of a key file (see secret.ReadKeyFile): the
// last one signs, all verify.
func NewSigner(keys []secret.NamedKey) (*Signer, error) {
	if len(keys) == 0 {
		return nil, errors.New("no key to sign anchors with")
	}
	s := &Signer{newest: keys[len(keys)-1].ID, keys: map[string]ed25519.PrivateKey{}}
	for _, k := range keys {
		seed := k.Derive("nuanxin.audit.anchor")
		s.keys[k.ID] = ed25519.NewKeyFromSeed(seed.Key[:])
	}
	return s, nil
}

func (s *Signer) sign(a *Anchor) {
	a.KeyID = s.newest
	a.Signature = ed25519.Sign(s.keys[s.newest], a.message())
}

func (s *Signer) verify(a *Anchor) bool {
	key, ok := s.keys[a.KeyID]
	return ok && ed25519.Verify(key.Public().(ed25519.PublicKey), a.message(), a.Signature)
}
