package blob

import (
	"path"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// maxName is the length of a file name in bytes that every file system takes, with
// room for what a browser appends to a second download.
const maxName = 150

// SafeName is a file name that is harmless to show, to store and to download: no
// folders, no control or direction characters that disguise an extension, nothing
// that Windows refuses, at most 150 bytes. It is never empty, and doing it twice
// changes nothing.
func SafeName(name string) string {
	name = strings.ToValidUTF8(name, "")
	name = name[strings.LastIndexAny(name, `/\`)+1:]
	name = norm.NFC.String(strings.Map(safeRune, name))
	name = strings.Join(strings.Fields(name), " ")
	name = trimEnds(name)
	if len(name) > maxName {
		ext := path.Ext(name)
		if len(ext) > 10 {
			ext = ""
		}
		name = trimEnds(cut(name, maxName-len(ext))) + ext
	}
	if stem, _, _ := strings.Cut(name, "."); reserved[strings.ToUpper(strings.TrimSpace(stem))] {
		name = "_" + name
	}
	if name == "" {
		return "file"
	}
	return name
}

// trimEnds: a leading dot hides a file, trailing dots and blanks vanish on Windows.
func trimEnds(s string) string { return strings.TrimRight(strings.TrimLeft(s, ". "), ". ") }

func safeRune(r rune) rune {
	switch {
	case unicode.IsSpace(r):
		return ' '
	case unicode.In(r, unicode.C) || strings.ContainsRune(`<>:"|?*`, r):
		return -1
	}
	return r
}

// reserved are the device names of Windows, with any extension.
var reserved = map[string]bool{
	"CON": true, "PRN": true, "AUX": true, "NUL": true,
	"COM1": true, "COM2": true, "COM3": true, "COM4": true, "COM5": true, "COM6": true, "COM7": true, "COM8": true, "COM9": true,
	"LPT1": true, "LPT2": true, "LPT3": true, "LPT4": true, "LPT5": true, "LPT6": true, "LPT7": true, "LPT8": true, "LPT9": true,
}

// Rename gives a safe name the extension of the kind that the file now is.
func (k Kind) Rename(name string) string {
	name = SafeName(name)
	stem := strings.TrimSuffix(name, path.Ext(name))
	if stem == "" {
		stem = name
	}
	return SafeName(cut(stem, maxName-len(k.Ext())-1) + "." + k.Ext())
}
