package blob

import (
	"bytes"
	"strings"
)

// headSize is how much of a file's beginning tells its kind.
const headSize = 1024

// magic is the first bytes of the kinds that are known, accepted or not.
var magic = []struct {
	prefix string
	kind   Kind
	found  string // for the message when the kind is not accepted
}{
	{"\xff\xd8\xff", JPEG, ""},
	{"\x89PNG\r\n\x1a\n", PNG, ""},
	{"GIF87a", GIF, ""},
	{"GIF89a", GIF, ""},
	{"%PDF-", PDF, ""},
	{"PK\x03\x04", XLSX, ""}, // checkWorkbook tells it from other archives
	{"PK", "", "archive"},
	{"MZ\x90", "", "executable"},
	{"MZ\x00", "", "executable"},
	{"\x7fELF", "", "executable"},
	{"\xca\xfe\xba\xbe", "", "executable"},
	{"\xcf\xfa\xed\xfe", "", "executable"},
	{"#!", "", "executable"},
	{"Rar!", "", "archive"},
	{"7z\xbc\xaf", "", "archive"},
	{"\x1f\x8b", "", "archive"},
	{"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "", "old Office document"},
	{"BM", "", "bitmap"},
	{"II*\x00", "", "tiff"},
	{"MM\x00*", "", "tiff"},
	{"{\\rtf", "", "rtf"},
}

// sniff is the kind of a file that begins with head, or else what it looks like: ""
// for nothing known, which may be a text.
func sniff(head []byte) (kind Kind, found string) {
	if len(head) >= 12 && string(head[:4]) == "RIFF" && string(head[8:12]) == "WEBP" {
		return WebP, ""
	}
	if isHEIF(head) {
		return "", "heic"
	}
	for _, m := range magic {
		if bytes.HasPrefix(head, []byte(m.prefix)) && (m.prefix != "BM" || isBinaryHead(head)) {
			return m.kind, m.found
		}
	}
	return "", markup(head)
}

// isBinaryHead tells the two letters of a bitmap from a text that begins with them.
func isBinaryHead(head []byte) bool { return bytes.IndexFunc(head, isBinary) >= 0 }

// isHEIF knows the brands of HEIC and AVIF photos (ISO/IEC 23008-12 §10), which
// phones make and Go has no decoder for.
func isHEIF(head []byte) bool {
	if len(head) < 12 || string(head[4:8]) != "ftyp" {
		return false
	}
	switch string(head[8:12]) {
	case "heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1", "avif", "avis":
		return true
	}
	return false
}

// markup finds what a browser might run as a page. It looks for any tag at the
// beginning, also behind a byte order mark, blanks or a comment.
func markup(head []byte) string {
	text := strings.ToLower(strings.TrimLeft(strings.TrimPrefix(string(head), "\ufeff"), " \t\r\n\f\x00"))
	switch {
	case !strings.HasPrefix(text, "<"):
		return ""
	case strings.Contains(text, "<svg"):
		return "svg"
	case strings.HasPrefix(text, "<?xml"):
		return "xml"
	default:
		return "html"
	}
}

// cut bounds a text that is repeated in an error.
func cut(s string, n int) string {
	if len(s) <= n {
		return s
	}
	return strings.ToValidUTF8(s[:n], "")
}
