package blob

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"github.com/nuanxin/nuanxin/internal/errs"
)

// Inspect tells what a file is by its content and refuses what is not accepted, or
// not what the browser declared it to be. It reads little and decodes nothing: the
// Sanitiser does. Refusals are BAD_USER_INPUT with one of the reasons
//
//	blob.empty, blob.size {max}, blob.type {found}, blob.heic,
//	blob.mismatch {declared, found}
func Inspect(r io.ReaderAt, size int64, declared string) (Kind, error) {
	switch {
	case size == 0:
		return "", refuse("blob.empty")
	case size < 0 || size > MaxSize:
		return "", refuse("blob.size", errs.Args{"max": MaxSize})
	}
	head := make([]byte, min(size, headSize))
	if err := readAt(r, head, 0); err != nil {
		return "", err
	}
	kind, found := sniff(head)
	switch {
	case found == "heic":
		return "", refuse("blob.heic")
	case kind == XLSX:
		if err := checkWorkbook(r, size); err != nil {
			return "", err
		}
	case kind == "" && found == "" && CSV.declaredAs(declared):
		kind = CSV
		if err := checkText(r, size); err != nil {
			return "", err
		}
	case kind == "":
		return "", refuseType(found)
	}
	if !kind.declaredAs(declared) {
		return "", refuse("blob.mismatch", errs.Args{"declared": cut(declared, 100), "found": kind.ContentType()})
	}
	return kind, nil
}

func refuse(reason string, args ...errs.Args) error {
	return errs.New(errs.BadUserInput, reason, args...)
}

func refuseType(found string) error {
	if found == "" {
		found = "unknown"
	}
	return refuse("blob.type", errs.Args{"found": found})
}

// errDamaged is for files that begin like their kind and do not go on like it.
func errDamaged(cause error) error {
	return errs.New(errs.BadUserInput, "blob.damaged").Wrap(cause)
}

// readAt fills b. It treats a file that is shorter than its size as damaged; any
// other failure is the store's.
func readAt(r io.ReaderAt, b []byte, off int64) error {
	n, err := r.ReadAt(b, off)
	switch {
	case n == len(b):
		return nil
	case errors.Is(err, io.EOF):
		return errDamaged(io.ErrUnexpectedEOF)
	default:
		return fmt.Errorf("read the file: %w", err)
	}
}

// checkText refuses what no text file holds. Which encoding it is in is for the
// importer to find out.
func checkText(r io.ReaderAt, size int64) error {
	buf := make([]byte, 32<<10)
	for all := io.NewSectionReader(r, 0, size); ; {
		n, err := all.Read(buf)
		if i := bytes.IndexFunc(buf[:n], isBinary); i >= 0 {
			return refuseType("binary")
		}
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("read the file: %w", err)
		}
	}
}

// isBinary finds control characters; bytes from 0x80 on are part of UTF-8 or GB
// 18030 text and invalid ones come as U+FFFD.
func isBinary(r rune) bool {
	return r < 0x20 && r != '\t' && r != '\n' && r != '\r' || r == 0x7f
}
