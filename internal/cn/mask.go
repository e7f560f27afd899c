package cn

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// The masks below take stored values but never trust their form: a text that is
// shorter or other than expected shows less, not more.

// MaskName hides the middle of a name for staff screens: 张*, 王*明, 欧阳*.
// Compound surnames stay whole, of a name with middle dots the first part, of a
// Latin name the first letter.
func MaskName(name string) string {
	if surname, given, ok := splitHanName(name); ok {
		runes := []rune(given)
		if len(runes) < 2 {
			return surname + stars(len(runes))
		}
		return surname + stars(len(runes)-1) + string(runes[len(runes)-1])
	}
	return maskOtherName(name)
}

// MaskNameForNotice keeps only the surname (张*, 欧阳*). Public notices (公示)
// use it, and every screen that shows a minor.
func MaskNameForNotice(name string) string {
	if surname, _, ok := splitHanName(name); ok {
		return surname + "*"
	}
	return maskOtherName(name)
}

// splitHanName reports false for names that are not surname and given name.
func splitHanName(name string) (surname, given string, ok bool) {
	if strings.Contains(name, middleDot) || !strings.ContainsFunc(name, isHan) {
		return "", "", false
	}
	surname, given = splitSurname(name)
	return surname, given, given != ""
}

func maskOtherName(name string) string {
	if part, _, found := strings.Cut(name, middleDot); found && part != "" {
		return part + middleDot + "*"
	}
	r, size := utf8.DecodeRuneInString(name)
	if size == 0 || len(name) == size {
		return stars(utf8.RuneCountInString(name))
	}
	return string(r) + "***"
}

// MaskID shows area and check group: 410402********2023.
func MaskID(number string) string { return maskMiddle(number, idLength, 6, 4) }

// MaskCard shows the last four digits.
func MaskCard(number string) string { return maskMiddle(number, minCardLength, 0, 4) }

// MaskPhone shows 138****1234; of a landline the area code and two digits.
func MaskPhone(number string) string {
	if IsMobile(number) {
		return maskMiddle(number, 11, 3, 4)
	}
	if area, local, found := strings.Cut(number, "-"); found && len(area) <= 4 && local != "" {
		return area + "-" + maskMiddle(local, 7, 0, 2)
	}
	return maskMiddle(number, 7, 0, 2)
}

// maskMiddle keeps head and tail of an ASCII text of at least minLength and
// hides anything else whole.
func maskMiddle(s string, minLength, head, tail int) string {
	if len(s) < minLength || strings.IndexFunc(s, func(r rune) bool { return r > unicode.MaxASCII }) >= 0 {
		return stars(utf8.RuneCountInString(s))
	}
	return s[:head] + stars(len(s)-head-tail) + s[len(s)-tail:]
}

// addressLevels find how much of an address may be shown, from the most exact
// level down: street or township, county, city, province. Each takes the first
// mark, so that a later housing estate (小区) or company does not count.
var addressLevels = []*regexp.Regexp{
	regexp.MustCompile(`^\PN+?(?:街道|大道|胡同|苏木|[路街道巷弄镇乡])`),
	regexp.MustCompile(`^\PN*?[^\pN小社园][区县旗]`),
	regexp.MustCompile(`^\PN+?市`),
	regexp.MustCompile(`^\PN+?[省州盟]`),
}

// MaskAddress keeps an address down to the street or township. House numbers,
// villages and everything after them are hidden.
func MaskAddress(address string) string {
	if address == "" {
		return ""
	}
	for _, level := range addressLevels {
		if public := level.FindString(address); public != "" {
			return public + "***"
		}
	}
	return "***"
}

func stars(n int) string { return strings.Repeat("*", n) }
