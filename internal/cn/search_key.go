package cn

import (
	"slices"
	"strings"
	"unicode"
)

// SearchKeys are what a name is found by: each ending of it, its pinyin and its
// initials. A part of a name is then the beginning of a key.
func SearchKeys(name string) []string {
	full, initials := PinyinKeys(name)
	keys := []string{full, initials}
	folded := []rune(FoldSearch(name))
	for i := range folded {
		if folded[i] != '·' {
			keys = append(keys, string(folded[i:]))
		}
	}
	slices.Sort(keys)
	keys = slices.Compact(keys)
	return slices.DeleteFunc(keys, func(k string) bool { return k == "" })
}

// FoldSearch is the form in which names and search texts meet.
func FoldSearch(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || r == '\'' {
			return -1
		}
		return unicode.ToLower(r)
	}, s)
}

// KeyRange is the half-open range of the search keys that begin with a text, in the
// order of code points.
func KeyRange(text string) (from, to string) {
	folded := FoldSearch(text)
	return folded, folded + "\U0010FFFF"
}
