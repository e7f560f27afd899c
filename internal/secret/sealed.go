package secret

import (
	"bytes"
	"database/sql/driver"
	"fmt"
)

// Sealed is the stored form of a Text, a bytea column; nil is SQL NULL and stands
// for the empty text. Its first byte names the cipher suite: 1 is Tink's wire
// format with AES-256-GCM (one byte 1, four bytes of key id, nonce, ciphertext).
// Other suites, such as SM4-GCM (商用密码), take other numbers.
type Sealed []byte

const suiteTink = 1

// Value is the bytea argument.
func (s Sealed) Value() (driver.Value, error) { return bytesValue(s) }

// Scan reads a bytea column.
func (s *Sealed) Scan(src any) error { return scanBytes((*[]byte)(s), src) }

// Index is a blind index: a keyed 16-byte fingerprint of a normalised value, by
// which equal values are found without opening any. It is a bytea column; nil is
// SQL NULL and stands for the empty value, which is never found.
type Index []byte

// Value is the bytea argument.
func (x Index) Value() (driver.Value, error) { return bytesValue(x) }

// Scan reads a bytea column.
func (x *Index) Scan(src any) error { return scanBytes((*[]byte)(x), src) }

func bytesValue(b []byte) (driver.Value, error) {
	if b == nil {
		return nil, nil
	}
	return b, nil
}

func scanBytes(dst *[]byte, src any) error {
	switch v := src.(type) {
	case nil:
		*dst = nil
	case []byte:
		*dst = bytes.Clone(v) // the driver reuses its buffer
	default:
		return fmt.Errorf("cannot read %T as bytea", src)
	}
	return nil
}
