package member

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"encoding/base64"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/ccojocar/zxcvbn-go"
	"golang.org/x/crypto/argon2"

	"github.com/nuanxin/nuanxin/internal/validate"
)

// Cost of argon2id: OWASP's floor of 19 MiB and two passes, about 35 ms.
const (
	argonMemory  = 19 * 1024 // KiB
	argonTime    = 2
	argonThreads = 1
	saltSize     = 16
	keySize      = 32
)

// Length of a password in characters (ASVS 6.2.1, 6.2.9).
const (
	minPassword = 12
	maxPassword = 128
)

// weakest zxcvbn score that is accepted: 2 means more than 10^8 guesses.
const minScore = 2

// hasher bounds how many hashes are computed at once: each takes 19 MiB, and a
// flood of logins must not take the server down with it.
type hasher struct{ slots chan struct{} }

func newHasher(parallel int) *hasher { return &hasher{slots: make(chan struct{}, parallel)} }

func (h *hasher) derive(ctx context.Context, password string, salt []byte) ([]byte, error) {
	select {
	case h.slots <- struct{}{}:
		defer func() { <-h.slots }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	return argon2.IDKey([]byte(password), salt, argonTime, argonMemory, argonThreads, keySize), nil
}

// hash is the PHC string of a new password.
func (h *hasher) hash(ctx context.Context, password string) (string, error) {
	salt := make([]byte, saltSize)
	rand.Read(salt)
	key, err := h.derive(ctx, password, salt)
	if err != nil {
		return "", err
	}
	enc := base64.RawStdEncoding
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=%d$%s$%s", argon2.Version, argonMemory, argonTime, argonThreads,
		enc.EncodeToString(salt), enc.EncodeToString(key)), nil
}

// verify compares in constant time. An empty or foreign hash costs as much as a
// real one, so the time does not tell whether a login exists.
func (h *hasher) verify(ctx context.Context, password, phc string) (bool, error) {
	salt, want := parsePHC(phc)
	got, err := h.derive(ctx, password, salt)
	if err != nil {
		return false, err
	}
	return subtle.ConstantTimeCompare(got, want) == 1, nil
}

func parsePHC(phc string) (salt, key []byte) {
	parts := strings.Split(phc, "$")
	if len(parts) != 6 || parts[1] != "argon2id" {
		return make([]byte, saltSize), nil
	}
	salt, err := base64.RawStdEncoding.DecodeString(parts[4])
	if err != nil {
		return make([]byte, saltSize), nil
	}
	key, err = base64.RawStdEncoding.DecodeString(parts[5])
	if err != nil {
		return salt, nil
	}
	return salt, key
}

// checkPassword refuses short, endless and guessable passwords. personal are words
// that an attacker knows about the person (login, name, union).
func checkPassword(v *validate.Errors, path, password string, personal ...string) {
	switch n := utf8.RuneCountInString(password); {
	case n < minPassword:
		v.Add(path, "password_short", map[string]any{"min": minPassword})
	case n > maxPassword:
		v.Add(path, "too_long", map[string]any{"max": maxPassword})
	case personalText(password, personal), zxcvbn.PasswordStrength(password, personal).Score < minScore:
		v.Add(path, "password_common")
	}
}

// personalText tells whether the password is part of a personal word, or little
// more than one.
func personalText(password string, personal []string) bool {
	p := strings.ToLower(password)
	for _, word := range personal {
		w := strings.ToLower(word)
		if strings.Contains(w, p) || len(w) > 3 && strings.Contains(p, w) && len(p)-len(w) < 8 {
			return true
		}
	}
	return false
}
