package secret

import "context"

// KMS wraps the tenants' keys with a key encryption key (KEK) that the database
// never holds. aad binds the wrapped key to its use; Unwrap refuses another one.
type KMS interface {
	Wrap(ctx context.Context, plaintext, aad []byte) ([]byte, error)
	Unwrap(ctx context.Context, wrapped, aad []byte) ([]byte, error)
}

// wrapper lets Tink use a KMS to protect a keyset.
type wrapper struct{ kms KMS }

func (w wrapper) EncryptWithContext(ctx context.Context, plaintext, aad []byte) ([]byte, error) {
	return w.kms.Wrap(ctx, plaintext, aad)
}

func (w wrapper) DecryptWithContext(ctx context.Context, wrapped, aad []byte) ([]byte, error) {
	return w.kms.Unwrap(ctx, wrapped, aad)
}
