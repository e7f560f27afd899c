package secret

import (
	"bytes"
	"context"
	"fmt"

	"github.com/tink-crypto/tink-go/v2/aead"
	"github.com/tink-crypto/tink-go/v2/keyset"

	"github.com/nuanxin/nuanxin/internal/id"
)

// What a wrapped key is for; part of what wrapping authenticates.
const (
	useKeyset     = "keyset"
	useIndex      = "index"
	useFederation = "federation"
)

func keyAAD(use string, owner id.ID) []byte {
	return append([]byte("nuanxin.secret."+use+"\x00"), owner[:]...)
}

func (k *Keyring) wrapKeyset(ctx context.Context, h *keyset.Handle, tenant id.ID) ([]byte, error) {
	var buf bytes.Buffer
	err := h.WriteWithContext(ctx, keyset.NewBinaryWriter(&buf), wrapper{k.kms}, keyAAD(useKeyset, tenant))
	if err != nil {
		return nil, fmt.Errorf("wrap keyset: %w", err)
	}
	return buf.Bytes(), nil
}

func (k *Keyring) unwrapKeyset(ctx context.Context, wrapped []byte, tenant id.ID) (*keyset.Handle, error) {
	h, err := keyset.ReadWithContext(ctx, keyset.NewBinaryReader(bytes.NewReader(wrapped)), wrapper{k.kms}, keyAAD(useKeyset, tenant))
	if err != nil {
		return nil, fmt.Errorf("unwrap keyset: %w", err)
	}
	return h, nil
}

// promoteNewest makes the last key of the keyset the one that seals.
func promoteNewest(h *keyset.Handle) (*keyset.Handle, error) {
	last, err := h.Entry(h.Len() - 1)
	if err != nil {
		return nil, err
	}
	m := keyset.NewManagerFromHandle(h)
	if err := m.SetPrimary(last.KeyID()); err != nil {
		return nil, err
	}
	return m.Handle()
}

// addKey appends a key that opens and does not seal yet.
func addKey(h *keyset.Handle) (*keyset.Handle, error) {
	m := keyset.NewManagerFromHandle(h)
	if _, err := m.Add(aead.AES256GCMKeyTemplate()); err != nil {
		return nil, err
	}
	return m.Handle()
}
