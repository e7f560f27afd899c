package sheet

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"unicode/utf16"
)

// format is what the content of a file says it is.
type format uint8

const (
	formatXLSX format = iota + 1
	formatCSV
)

const sniffBytes = 4 << 10

var (
	magicZip = []byte("PK\x03\x04")
	magicOLE = []byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")
)

// binaryFormats are named in the refusal, so that people learn what they sent.
var binaryFormats = []struct{ magic, name string }{
	{"%PDF", "pdf"}, {"\x89PNG", "png"}, {"\xFF\xD8\xFF", "jpeg"}, {"GIF8", "gif"},
	{"Rar!", "rar"}, {"7z\xBC\xAF", "7z"}, {"\x1F\x8B", "gzip"}, {"{\\rtf", "rtf"},
}

// sniff tells the format by content, or refuses.
func sniff(r io.ReaderAt, size int64) (format, error) {
	if size == 0 {
		return 0, refuse(ReasonEmptyFile)
	}
	head := make([]byte, min(size, sniffBytes))
	if _, err := r.ReadAt(head, 0); err != nil && !errors.Is(err, io.EOF) {
		return 0, damaged(err)
	}
	switch {
	case bytes.HasPrefix(head, magicZip):
		return formatXLSX, nil
	case bytes.HasPrefix(head, magicOLE):
		return 0, refuseOLE(r, size)
	}
	for _, f := range binaryFormats {
		if bytes.HasPrefix(head, []byte(f.magic)) {
			return 0, unsupported(f.name)
		}
	}
	if err := refuseMarkup(head); err != nil {
		return 0, err
	}
	if !hasUTF16BOM(head) && bytes.IndexByte(head, 0) >= 0 {
		return 0, unsupported("binary")
	}
	return formatCSV, nil
}

// refuseMarkup catches web pages and XML that carry the name of a spreadsheet,
// as many old reporting systems produce them.
func refuseMarkup(head []byte) error {
	text := strings.ToLower(string(bytes.TrimLeft(bytes.TrimPrefix(head, bomUTF8), " \t\r\n")))
	switch {
	case strings.HasPrefix(text, "<?xml"):
		return unsupported("xml")
	case strings.HasPrefix(text, "<"):
		return unsupported("html")
	}
	return nil
}

// refuseOLE tells apart what the old compound file format is used for: an
// encrypted workbook, or a workbook of Excel 97–2003.
func refuseOLE(r io.ReaderAt, size int64) error {
	const directoryScan = 1 << 20
	buf := make([]byte, min(size, directoryScan))
	if _, err := r.ReadAt(buf, 0); err != nil && !errors.Is(err, io.EOF) {
		return damaged(err)
	}
	tail := make([]byte, min(size, directoryScan))
	if _, err := r.ReadAt(tail, size-int64(len(tail))); err != nil && !errors.Is(err, io.EOF) {
		return damaged(err)
	}
	encrypted := utf16LE("EncryptedPackage")
	if bytes.Contains(buf, encrypted) || bytes.Contains(tail, encrypted) {
		return refuse(ReasonEncrypted)
	}
	return unsupported("xls")
}

func utf16LE(s string) []byte {
	var b []byte
	for _, u := range utf16.Encode([]rune(s)) {
		b = append(b, byte(u), byte(u>>8))
	}
	return b
}
