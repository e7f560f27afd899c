package sheet

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"io/fs"
	"path"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/nuanxin/nuanxin/internal/errs"
)

// archive is a ZIP file that passed the pre-check. Parts are found without
// regard to case, as spreadsheet programs do.
type archive struct {
	parts map[string]*zip.File
}

// openArchive checks the whole directory before anything is expanded.
func openArchive(r io.ReaderAt, size int64) (*archive, error) {
	if err := checkEntryCount(r, size); err != nil {
		return nil, err
	}
	zr, err := zip.NewReader(r, size)
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		return nil, damaged(err)
	}
	if len(zr.File) > maxArchiveEntries {
		return nil, refuse(ReasonTooManyEntries, errs.Args{"max": maxArchiveEntries})
	}
	a := &archive{parts: make(map[string]*zip.File, len(zr.File))}
	var expanded uint64
	for _, f := range zr.File {
		if err := checkEntry(f); err != nil {
			return nil, err
		}
		expanded += f.UncompressedSize64
		if expanded > maxExpandedBytes {
			return nil, refuse(ReasonExpandsTooMuch, errs.Args{"maxBytes": maxExpandedBytes})
		}
		key := partKey(f.Name)
		if _, twice := a.parts[key]; twice {
			return nil, refuse(ReasonUnsafeArchive)
		}
		a.parts[key] = f
	}
	return a, nil
}

// checkEntryCount counts directory records before the directory is loaded,
// because a small file can hold enough of them to exhaust memory. The signature
// may also occur in compressed data by chance, hence the slack.
func checkEntryCount(r io.ReaderAt, size int64) error {
	const slack = 2
	signature := []byte("PK\x01\x02")
	buf := make([]byte, 256<<10)
	for off, count := int64(0), 0; off < size; {
		n, err := r.ReadAt(buf[:min(int64(len(buf)), size-off)], off)
		if err != nil && !errors.Is(err, io.EOF) {
			return damaged(err)
		}
		if n < len(signature) {
			return nil
		}
		count += bytes.Count(buf[:n], signature)
		if count > slack*maxArchiveEntries {
			return refuse(ReasonTooManyEntries, errs.Args{"max": maxArchiveEntries})
		}
		off += int64(n - len(signature) + 1)
	}
	return nil
}

func checkEntry(f *zip.File) error {
	const flagEncrypted = 0x1
	switch {
	case f.Flags&flagEncrypted != 0:
		return refuse(ReasonEncrypted)
	case unsafeName(f.Name), f.Mode()&fs.ModeSymlink != 0, f.Mode()&fs.ModeType&^fs.ModeDir != 0:
		return refuse(ReasonUnsafeArchive)
	case f.UncompressedSize64 > maxExpandedBytes:
		return refuse(ReasonExpandsTooMuch, errs.Args{"maxBytes": maxExpandedBytes})
	case f.UncompressedSize64 > expansionFloor && f.UncompressedSize64/maxExpansion > f.CompressedSize64:
		return refuse(ReasonExpandsTooMuch, errs.Args{"maxBytes": maxExpandedBytes})
	case f.Method != zip.Store && f.Method != zip.Deflate:
		return refuse(ReasonUnsafeArchive)
	}
	return checkEntryKind(f)
}

func checkEntryKind(f *zip.File) error {
	base := strings.ToLower(path.Base(f.Name))
	switch {
	case strings.HasPrefix(base, "vbaproject"):
		return refuse(ReasonMacros)
	case base == "workbook.bin":
		return unsupported("xlsb")
	case f.FileInfo().IsDir():
		return nil
	}
	head, err := entryHead(f, len(magicZip))
	if err != nil {
		return err
	}
	if bytes.Equal(head, magicZip) {
		return refuse(ReasonNestedArchive)
	}
	return nil
}

func entryHead(f *zip.File, n int) ([]byte, error) {
	rc, err := f.Open()
	if err != nil {
		return nil, damaged(err)
	}
	defer rc.Close()
	head, err := io.ReadAll(io.LimitReader(rc, int64(n)))
	if err != nil {
		return nil, damaged(err)
	}
	return head, nil
}

// unsafeName reports names that would leave the archive's own tree or that hide
// what they are.
func unsafeName(name string) bool {
	const maxName = 255
	hidden := func(r rune) bool { return unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) }
	return name == "" || len(name) > maxName || !utf8.ValidString(name) ||
		strings.ContainsAny(name, `\:`) || strings.IndexFunc(name, hidden) >= 0 ||
		!fs.ValidPath(strings.TrimSuffix(name, "/"))
}

func partKey(name string) string { return strings.ToLower(strings.TrimPrefix(name, "/")) }

func (a *archive) has(name string) bool { return a.parts[partKey(name)] != nil }

// open streams a part, and never more of it than the directory declared.
func (a *archive) open(name string) (io.ReadCloser, int64, error) {
	f := a.parts[partKey(name)]
	if f == nil {
		return nil, 0, damaged(fs.ErrNotExist)
	}
	rc, err := f.Open()
	if err != nil {
		return nil, 0, damaged(err)
	}
	size := int64(f.UncompressedSize64) // ≤ maxExpandedBytes, see checkEntry
	return struct {
		io.Reader
		io.Closer
	}{io.LimitReader(rc, size), rc}, size, nil
}

// read returns a small part whole.
func (a *archive) read(name string) ([]byte, error) {
	rc, size, err := a.open(name)
	if err != nil {
		return nil, err
	}
	defer rc.Close()
	if size > maxPartBytes {
		return nil, refuse(ReasonExpandsTooMuch, errs.Args{"maxBytes": maxPartBytes})
	}
	b, err := io.ReadAll(rc)
	if err != nil {
		return nil, damaged(err)
	}
	return b, nil
}
