package secret

import (
	"bufio"
	"bytes"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"regexp"
	"strings"
)

// NamedKey is one 32-byte key of a key file.
type NamedKey struct {
	ID  string
	Key [keySize]byte
}

// String names the key without showing it.
func (k NamedKey) String() string { return "key " + k.ID }

// GoString is String.
func (k NamedKey) GoString() string { return k.String() }

// Derive is an independent key for another use, so that one key file serves all.
func (k NamedKey) Derive(use string) NamedKey {
	d, err := hkdf.Key(sha256.New, k.Key[:], nil, use, keySize)
	if err != nil {
		panic(err) // only for lengths beyond what HKDF gives
	}
	return NamedKey{ID: k.ID, Key: [keySize]byte(d)}
}

const (
	keySize     = 32
	maxKeys     = 32
	maxKeyBytes = 8 << 10
)

var keyID = regexp.MustCompile(`^[a-z0-9][a-z0-9-]{0,30}$`)

// ParseKeys reads lines of "<id> <base64 of 32 bytes>". The last key is the newest:
// it wraps and signs, the ones above it only unwrap and verify. To rotate, append a
// line; remove an old line once nothing needs it. Blank lines and # comments pass.
func ParseKeys(text []byte) ([]NamedKey, error) {
	var keys []NamedKey
	seen := map[string]bool{}
	lines := bufio.NewScanner(bytes.NewReader(text))
	for n := 1; lines.Scan(); n++ {
		line := strings.TrimSpace(lines.Text())
		if line == "" || line[0] == '#' {
			continue
		}
		k, err := parseKey(line)
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
		if seen[k.ID] {
			return nil, fmt.Errorf("line %d: key id %q is used twice", n, k.ID)
		}
		seen[k.ID] = true
		keys = append(keys, k)
	}
	if err := lines.Err(); err != nil {
		return nil, err
	}
	if len(keys) == 0 || len(keys) > maxKeys {
		return nil, fmt.Errorf("%d keys where 1 to %d are expected", len(keys), maxKeys)
	}
	return keys, nil
}

// parseKey never quotes the line in an error: it holds a key.
func parseKey(line string) (k NamedKey, err error) {
	name, b64, _ := strings.Cut(line, " ")
	if !keyID.MatchString(name) {
		return k, errors.New("the key id must be of a-z, 0-9 and -")
	}
	raw, err := base64.StdEncoding.DecodeString(strings.TrimSpace(b64))
	if err != nil || len(raw) != keySize {
		return k, fmt.Errorf("key %s is not the base64 of %d bytes", name, keySize)
	}
	k.ID = name
	copy(k.Key[:], raw)
	return k, nil
}

// ReadKeyFile reads a key file that only its owner can read. The group may read as
// well, because that is how Kubernetes mounts a Secret for a process that is not
// root; anything wider is refused.
func ReadKeyFile(path string) ([]NamedKey, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, fmt.Errorf("key file: %w", err)
	}
	if info.Mode().Perm()&0o037 != 0 {
		return nil, fmt.Errorf("key file %s is open to others (%v): chmod 600 it and renew its keys", path, info.Mode().Perm())
	}
	if info.Size() > maxKeyBytes {
		return nil, fmt.Errorf("key file %s is larger than %d bytes", path, maxKeyBytes)
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("key file: %w", err)
	}
	keys, err := ParseKeys(text)
	if err != nil {
		return nil, fmt.Errorf("key file %s: %w", path, err)
	}
	return keys, nil
}

// EnsureKeyFile makes a key file with one random key unless there is one, for the
// private state of the development server. Losing the file loses every sealed
// value, so nothing ever overwrites it.
func EnsureKeyFile(path string) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("make key file: %w", err)
	}
	var raw [keySize]byte
	_, _ = rand.Read(raw[:]) // never fails: see crypto/rand
	_, err = fmt.Fprintf(f, "k1 %s\n", base64.StdEncoding.EncodeToString(raw[:]))
	return errors.Join(err, f.Sync(), f.Close())
}
