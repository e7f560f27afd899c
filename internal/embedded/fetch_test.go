package embedded

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"crypto/sha512"
	"encoding/base64"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// npmTarball packs the files as npm does and returns the package with its sum.
func npmTarball(t *testing.T, files map[string]string) (tarball []byte, sum string) {
	t.Helper()
	var buf bytes.Buffer
	zip := gzip.NewWriter(&buf)
	w := tar.NewWriter(zip)
	for name, content := range files {
		require.NoError(t, w.WriteHeader(&tar.Header{Name: name, Mode: 0o755, Size: int64(len(content)), Typeflag: tar.TypeReg}))
		_, err := w.Write([]byte(content))
		require.NoError(t, err)
	}
	require.NoError(t, w.Close())
	require.NoError(t, zip.Close())
	digest := sha512.Sum512(buf.Bytes())
	return buf.Bytes(), base64.StdEncoding.EncodeToString(digest[:])
}

func TestUnpackPostgres(t *testing.T) {
	t.Parallel()
	dst := filepath.Join(t.TempDir(), "out")
	tarball, sum := npmTarball(t, map[string]string{
		"package/native/bin/postgres":       "program",
		"package/native/lib/libx.so.1.2":    "library",
		"package/native/lib/libx.a":         "for linking only",
		"package/dist/index.js":             "the package's own script",
		"package/native/pg-symlinks.json":   `[{"source":"native/lib/libx.so.1.2","target":"native/lib/libx.so.1"}]`,
		"package/native/share/a/deep/x.sql": "select 1",
	})
	require.NoError(t, unpackPostgres(tarball, sum, dst))
	info, err := os.Stat(filepath.Join(dst, "native/bin/postgres"))
	require.NoError(t, err)
	require.EqualValues(t, 0o755, info.Mode().Perm(), "a program must stay executable, for every account")
	linked, err := os.ReadFile(filepath.Join(dst, "native/lib/libx.so.1"))
	require.NoError(t, err)
	require.Equal(t, "library", string(linked))
	require.FileExists(t, filepath.Join(dst, "native/share/a/deep/x.sql"))
	require.NoFileExists(t, filepath.Join(dst, "native/lib/libx.a"))
	require.NoDirExists(t, filepath.Join(dst, "dist"))
}

func TestUnpackPostgresRefusesWrongSum(t *testing.T) {
	t.Parallel()
	dst := filepath.Join(t.TempDir(), "out")
	tarball, sum := npmTarball(t, map[string]string{"package/native/bin/postgres": "program"})
	tarball[len(tarball)-1] ^= 1
	require.ErrorIs(t, unpackPostgres(tarball, sum, dst), errTampered)
	require.NoDirExists(t, dst)
}

func TestUnpackPostgresStaysInItsDirectory(t *testing.T) {
	t.Parallel()
	for name, files := range map[string]map[string]string{
		"file":        {"package/native/../../../evil": "x"},
		"link target": {"package/native/pg-symlinks.json": `[{"source":"native/lib/a","target":"../evil"}]`},
		"link source": {"package/native/pg-symlinks.json": `[{"source":"../../etc/passwd","target":"native/lib/a"}]`},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			parent := t.TempDir()
			tarball, sum := npmTarball(t, files)
			require.Error(t, unpackPostgres(tarball, sum, filepath.Join(parent, "a", "out")))
			require.NoFileExists(t, filepath.Join(parent, "evil"))
			require.NoFileExists(t, filepath.Join(parent, "a", "evil"))
		})
	}
}

func TestParseVersion(t *testing.T) {
	t.Parallel()
	for line, want := range map[string]version{
		"postgres (PostgreSQL) 18.4\n":                           {18, "18.4"},
		"postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)\n": {15, "15.18"},
		"postgres (PostgreSQL) 19beta1\n":                        {19, "19beta1"},
		"postgres (PostgreSQL) 17.2 (Homebrew)":                  {17, "17.2"},
		"postgres (PostgreSQL) devel":                            {},
		"":                                                       {},
		"redis-server 7.0.15":                                    {},
	} {
		got, err := parseVersion(line)
		require.Equal(t, want, got, line)
		require.Equal(t, want == version{}, err != nil, line)
	}
}

func FuzzParseVersion(f *testing.F) {
	f.Add("postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)\n")
	f.Add("postgres (PostgreSQL) ")
	f.Fuzz(func(t *testing.T, line string) {
		v, err := parseVersion(line)
		if err == nil {
			require.Contains(t, line, v.text)
			require.NotEmpty(t, v.text)
		}
	})
}

func TestChildSeesNothingOfTheUsersEnvironment(t *testing.T) {
	t.Setenv("PGDATA", "/elsewhere")
	t.Setenv("LC_ALL", "zh_CN.UTF-8")
	require.NotContains(t, childEnv(), "PGDATA=/elsewhere")
	require.Contains(t, childEnv(), "LC_ALL=C")
}

func TestSweepLeavesFreshAndHeldClusters(t *testing.T) {
	t.Parallel()
	parent := t.TempDir()
	hold := func(name string) string {
		dir := filepath.Join(parent, throwAwayPrefix+name)
		lock, err := lockDir(dir, 0o700)
		require.NoError(t, err)
		t.Cleanup(func() { require.NoError(t, lock.release()) })
		return dir
	}
	fresh, held, dead := hold("fresh"), hold("held"), filepath.Join(parent, throwAwayPrefix+"dead")
	require.NoError(t, os.Mkdir(dead, 0o700))
	require.NoError(t, os.WriteFile(filepath.Join(dead, "lock"), nil, 0o600))
	for _, dir := range []string{held, dead} {
		long := mustStat(t, fresh).ModTime().AddDate(0, 0, -1)
		require.NoError(t, os.Chtimes(filepath.Join(dir, "lock"), long, long))
	}
	require.NoError(t, sweepThrowAways(parent))
	require.DirExists(t, fresh)
	require.DirExists(t, held)
	require.NoDirExists(t, dead)
}

func mustStat(t *testing.T, name string) os.FileInfo {
	t.Helper()
	info, err := os.Stat(name)
	require.NoError(t, err)
	return info
}
