package secret

import (
	"context"
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
	"errors"
	"fmt"
)

// FileKMS is a KMS whose key encryption keys come from a key file or a mounted
// Secret. A wrapped key begins with the id of the KEK that wrapped it.
type FileKMS struct {
	newest string
	keks   map[string]cipher.AEAD
}

var _ KMS = (*FileKMS)(nil)

// NewFileKMS uses the keys of ReadKeyFile or ParseKeys; the last one wraps.
func NewFileKMS(keys []NamedKey) (*FileKMS, error) {
	if len(keys) == 0 {
		return nil, errors.New("no key encryption key")
	}
	k := &FileKMS{newest: keys[len(keys)-1].ID, keks: map[string]cipher.AEAD{}}
	for _, key := range keys {
		block, err := aes.NewCipher(key.Key[:])
		if err != nil {
			return nil, err
		}
		if k.keks[key.ID], err = cipher.NewGCMWithRandomNonce(block); err != nil {
			return nil, err
		}
	}
	return k, nil
}

// Wrap seals with the newest KEK.
func (k *FileKMS) Wrap(_ context.Context, plaintext, aad []byte) ([]byte, error) {
	head := append([]byte{byte(len(k.newest))}, k.newest...)
	return k.keks[k.newest].Seal(head, nil, plaintext, wrapAAD(head, aad)), nil
}

// Unwrap opens with the KEK that wrapped.
func (k *FileKMS) Unwrap(_ context.Context, wrapped, aad []byte) ([]byte, error) {
	if len(wrapped) == 0 || len(wrapped) < 1+int(wrapped[0]) {
		return nil, errors.New("not a wrapped key")
	}
	n := 1 + int(wrapped[0])
	head, body := wrapped[:n:n], wrapped[n:]
	kek, ok := k.keks[string(head[1:])]
	if !ok {
		return nil, fmt.Errorf("key encryption key %q is not in the key file", head[1:])
	}
	plain, err := kek.Open(nil, nil, body, wrapAAD(head, aad))
	if err != nil {
		return nil, fmt.Errorf("key encryption key %q does not open this key: %w", head[1:], err)
	}
	return plain, nil
}

func wrapAAD(head, aad []byte) []byte {
	return append(append(make([]byte, 0, len(head)+len(aad)), head...), aad...)
}

func randomKey() []byte {
	k := make([]byte, keySize)
	_, _ = rand.Read(k) // never fails: see crypto/rand
	return k
}
