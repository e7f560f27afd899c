package cn

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Reasons a personal name is refused.
const (
	ErrNameRequired   Error = "name_required"
	ErrNameLength     Error = "name_length"
	ErrNameCharacters Error = "name_characters"
)

const (
	// maxNameLength is generous: long Uyghur names reach about 25 characters.
	maxNameLength = 50
	// middleDot (间隔号, U+00B7) separates the parts of the names of several nations.
	middleDot = "·"
)

// dots maps the characters typed for a middle dot.
var dots = strings.NewReplacer("•", middleDot, "‧", middleDot, "∙", middleDot, "・", middleDot,
	"⋅", middleDot, "●", middleDot, "᛫", middleDot)

// ParseName returns the normal form of a personal name: Chinese characters,
// rare ones included, with middle dots between parts, or the Latin name of a
// foreigner. Spaces that align two-character names in lists go. Anything else
// is refused: digits, symbols, emoji, remarks in brackets, and thereby every
// formula that a spreadsheet would run.
func ParseName(s string) (string, error) {
	name := strings.TrimFunc(dots.Replace(fold(s)), isBlank)
	if name == "" {
		return "", ErrNameRequired
	}
	if strings.ContainsFunc(name, isHan) {
		name = hanName(name)
	} else {
		name = strings.Join(strings.FieldsFunc(name, isBlank), " ")
	}
	if !isHanName(name) && !isLatinName(name) {
		return "", ErrNameCharacters
	}
	if utf8.RuneCountInString(name) > maxNameLength {
		return "", ErrNameLength
	}
	return name, nil
}

// hanName drops spaces; a full stop in a Chinese name is a mistyped middle dot.
func hanName(name string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case isBlank(r):
			return -1
		case r == '.':
			return '·'
		default:
			return r
		}
	}, name)
}

func isBlank(r rune) bool { return unicode.IsSpace(r) || unicode.Is(unicode.Cf, r) }

// isHan accepts whole planes 2 and 3, which hold only ideographs: names use
// characters of extensions that are newer than the tables of any library.
func isHan(r rune) bool {
	return r == '〇' || (unicode.Is(unicode.Han, r) && unicode.Is(unicode.Lo, r)) ||
		(r >= 0x20000 && r <= 0x3FFFD)
}

func isHanName(name string) bool {
	for part := range strings.SplitSeq(name, middleDot) {
		if part == "" || strings.ContainsFunc(part, func(r rune) bool { return !isHan(r) }) {
			return false
		}
	}
	return true
}

// isLatinName accepts words of Latin letters that begin with a letter and may
// contain the marks of names such as O'Brien, Jean-Luc and J. R. Smith.
func isLatinName(name string) bool {
	for word := range strings.FieldsFuncSeq(name, func(r rune) bool { return r == ' ' || r == '·' }) {
		for i, r := range word {
			if !unicode.Is(unicode.Latin, r) && (i == 0 || !strings.ContainsRune(".'’-", r)) {
				return false
			}
		}
	}
	return !strings.HasPrefix(name, middleDot) && !strings.HasSuffix(name, middleDot)
}
