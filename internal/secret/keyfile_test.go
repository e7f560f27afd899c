package secret_test

import (
	"context"
	"encoding/base64"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/secret"
)

func keyLine(name string, b byte) string {
	return name + " " + base64.StdEncoding.EncodeToString([]byte(strings.Repeat(string(rune(b)), 32)))
}

func TestParseKeys(t *testing.T) {
	t.Parallel()
	good := keyLine("k1", 'a')
	cases := map[string]struct {
		text string
		ids  []string // nil: refused
	}{
		"one":              {good, []string{"k1"}},
		"newest last":      {"# rotated\n" + good + "\n\n" + keyLine("k2", 'b') + "\r\n", []string{"k1", "k2"}},
		"wide gap":         {strings.Replace(good, " ", "   ", 1), []string{"k1"}},
		"none":             {"# nothing\n", nil},
		"same id twice":    {good + "\n" + keyLine("k1", 'b'), nil},
		"short key":        {"k1 c2hvcnQ=", nil},
		"no key":           {"k1", nil},
		"bad id":           {keyLine("K_1", 'a'), nil},
		"key without name": {good[3:], nil},
		"endless line":     {"k1 " + strings.Repeat("A", 1<<17), nil},
	}
	for name, c := range cases {
		keys, err := secret.ParseKeys([]byte(c.text))
		if c.ids == nil {
			require.Error(t, err, name)
			require.NotContains(t, err.Error(), "YWFhYWFh", "an error quotes a key")
			continue
		}
		require.NoError(t, err, name)
		var ids []string
		for _, k := range keys {
			ids = append(ids, k.ID)
			require.NotContains(t, fmt.Sprintf("%v %#v", k, k), "97", "a key prints itself")
		}
		require.Equal(t, c.ids, ids, name)
	}
}

func TestKeyFileIsPrivate(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "kek")
	require.NoError(t, secret.EnsureKeyFile(path))
	first, err := secret.ReadKeyFile(path)
	require.NoError(t, err)
	require.NoError(t, secret.EnsureKeyFile(path))
	again, err := secret.ReadKeyFile(path)
	require.NoError(t, err)
	require.Equal(t, first, again, "an existing key was overwritten")

	for mode, ok := range map[os.FileMode]bool{0o600: true, 0o400: true, 0o440: true, 0o640: true, 0o660: false, 0o644: false, 0o604: false, 0o601: false} {
		require.NoError(t, os.Chmod(path, mode))
		_, err := secret.ReadKeyFile(path)
		require.Equal(t, ok, err == nil, "mode %o", mode)
	}
	_, err = secret.ReadKeyFile(path + ".missing")
	require.ErrorIs(t, err, os.ErrNotExist)
}

func TestFileKMSBindsTheUse(t *testing.T) {
	t.Parallel()
	ctx := context.Background()
	kms, err := secret.NewFileKMS([]secret.NamedKey{{ID: "k1", Key: [32]byte{1}}, {ID: "k2", Key: [32]byte{2}}})
	require.NoError(t, err)
	wrapped, err := kms.Wrap(ctx, []byte("key"), []byte("use"))
	require.NoError(t, err)
	require.Contains(t, string(wrapped), "k2", "the newest wraps")
	plain, err := kms.Unwrap(ctx, wrapped, []byte("use"))
	require.NoError(t, err)
	require.Equal(t, "key", string(plain))
	_, err = kms.Unwrap(ctx, wrapped, []byte("other use"))
	require.Error(t, err)
	for n := range wrapped {
		_, err = kms.Unwrap(ctx, wrapped[:n], []byte("use"))
		require.Error(t, err, "cut to %d bytes", n)
	}
	_, err = secret.NewFileKMS(nil)
	require.Error(t, err)
}

func TestDerivedKeysAreIndependent(t *testing.T) {
	t.Parallel()
	k := secret.NamedKey{ID: "k1", Key: [32]byte{1}}
	require.Equal(t, k.Derive("a"), k.Derive("a"))
	require.NotEqual(t, k.Derive("a").Key, k.Derive("b").Key)
	require.NotEqual(t, k.Key, k.Derive("a").Key)
}

func FuzzParseKeys(f *testing.F) {
	f.Add([]byte(keyLine("k1", 'a') + "\n# x\n" + keyLine("k2", 'b')))
	f.Add([]byte("k1\n"))
	f.Fuzz(func(t *testing.T, text []byte) {
		keys, err := secret.ParseKeys(text)
		if err != nil {
			return
		}
		require.NotEmpty(t, keys)
		_, err = secret.NewFileKMS(keys)
		require.NoError(t, err)
	})
}
