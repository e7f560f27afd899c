package blob

import (
	"mime"
	"strings"
)

// Kind is what a file really is, told by its content.
type Kind string

// The kinds that are accepted at all.
const (
	JPEG Kind = "JPEG"
	PNG  Kind = "PNG"
	WebP Kind = "WEBP"
	GIF  Kind = "GIF"
	PDF  Kind = "PDF"
	XLSX Kind = "XLSX"
	CSV  Kind = "CSV"
)

// MaxSize bounds every uploaded file, in bytes.
const MaxSize = 20 << 20

type kindInfo struct {
	ext     string
	types   []string // the first is ours, the others are what browsers say for it
	isImage bool
}

var kinds = map[Kind]kindInfo{
	JPEG: {"jpg", []string{"image/jpeg", "image/jpg", "image/pjpeg"}, true},
	PNG:  {"png", []string{"image/png"}, true},
	WebP: {"webp", []string{"image/webp"}, true},
	GIF:  {"gif", []string{"image/gif"}, true},
	PDF:  {"pdf", []string{"application/pdf"}, false},
	XLSX: {"xlsx", []string{"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}, false},
	// Windows with Excel calls a CSV an Excel workbook.
	CSV: {"csv", []string{"text/csv", "application/csv", "text/plain", "application/vnd.ms-excel"}, false},
}

// ContentType is the media type that the file is stored and sent under.
func (k Kind) ContentType() string { return kinds[k].types[0] }

// Ext is the usual file name extension, without the dot.
func (k Kind) Ext() string { return kinds[k].ext }

// IsImage tells whether the Sanitiser makes a JPEG of it.
func (k Kind) IsImage() bool { return kinds[k].isImage }

// declaredAs tells whether a browser may call the kind by this media type.
func (k Kind) declaredAs(contentType string) bool {
	media, _, err := mime.ParseMediaType(contentType)
	if err != nil {
		return false
	}
	for _, t := range kinds[k].types {
		if strings.EqualFold(t, media) {
			return true
		}
	}
	return false
}

// KindDeclared is the kind that a browser's media type stands for, before the
// content is known; false for one that is not accepted.
func KindDeclared(contentType string) (Kind, bool) {
	for _, k := range []Kind{JPEG, PNG, WebP, GIF, PDF, XLSX, CSV} {
		if k.declaredAs(contentType) {
			return k, true
		}
	}
	return "", false
}
