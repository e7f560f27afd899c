// Package cn owns the formats of Chinese identity and contact data: resident
// IDs, unified social credit codes, bank cards, phones, disability
// certificates, area codes, nations, personal names, amounts as people type
// them, and how each is masked and found by pinyin.
//
// Each parser takes text as it stands in a form or an old spreadsheet, folds
// what is only spelling (full-width characters, spaces, lower-case letters) and
// returns the one normal form that is stored and indexed. What cannot be true
// is an Error; what is odd but happens in good data is a Warning for a person
// to look at. The package does not store, encrypt or decide who may see what.
package cn

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
	"golang.org/x/text/width"
)

// Error is why a text is refused. Its value is the last part of a dotted reason
// and never contains the text itself, which may be personal data.
type Error string

func (e Error) Error() string { return "cn: " + string(e) }

// Warning is a doubt about a text that is accepted all the same.
type Warning string

// maxExactDigits is how many significant digits a spreadsheet number keeps.
const maxExactDigits = 15

// LossyNumber reports whether s, the text of a spreadsheet cell that holds a
// number and not text, cannot be the identifier somebody typed: beyond 15
// significant digits the spreadsheet has replaced the rest by zeros.
func LossyNumber(s string) bool {
	s = squeeze(s)
	return isScientific(s) || len(s) > maxExactDigits
}

// isScientific recognises "4.10402198502142E+17", the form in which
// spreadsheets show long identifiers that were typed as numbers.
func isScientific(s string) bool {
	mantissa, exponent, found := strings.Cut(strings.ToUpper(s), "E")
	whole, fraction, hasPoint := strings.Cut(mantissa, ".")
	return found && isDigits(whole) && (!hasPoint || isDigits(fraction)) &&
		isDigits(strings.TrimPrefix(exponent, "+"))
}

// fold replaces full-width characters by their ASCII forms and composes.
func fold(s string) string { return norm.NFC.String(width.Fold.String(s)) }

// squeeze folds s and drops every space and invisible character, which copies
// from certificates and web pages bring along, and the apostrophe by which
// spreadsheets mark text.
func squeeze(s string) string {
	s = strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || unicode.Is(unicode.Cf, r) {
			return -1
		}
		return r
	}, fold(s))
	return strings.TrimPrefix(s, "'")
}

// hyphens maps the dashes that word processors put for a hyphen.
var hyphens = strings.NewReplacer("‐", "-", "‑", "-", "–", "-", "—", "-", "−", "-")

func isDigits(s string) bool {
	return s != "" && strings.IndexFunc(s, func(r rune) bool { return r < '0' || r > '9' }) < 0
}
