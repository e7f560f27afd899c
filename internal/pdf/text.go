package pdf

import (
	"slices"
	"strings"
	"unicode"
)

// missing stands for a character that the font lacks, as printers have it.
const missing = '〓'

// setter breaks words into lines and remembers which characters it could not set.
type setter struct {
	face    *typeface
	lacking map[rune]bool
}

// printable replaces what cannot be printed, and drops what shows nothing.
func (s *setter) printable(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n':
			return r
		case r == '\t':
			return ' '
		case unicode.IsControl(r), unicode.Is(unicode.Cf, r), unicode.Is(unicode.Variation_Selector, r):
			return -1
		case s.face.width(r) == absent:
			s.lacking[r] = true
			return missing
		default:
			return r
		}
	}, text)
}

// lacks lists the characters that the font has not, in the order of their codes.
func (s *setter) lacks() []rune {
	out := make([]rune, 0, len(s.lacking))
	for r := range s.lacking {
		out = append(out, r)
	}
	slices.Sort(out)
	return out
}

func (s *setter) length(text []rune, size float64) (w float64) {
	for _, r := range text {
		w += s.face.width(r) * size
	}
	return w
}

// closers do not begin a line.
const closers = "，。、；：？！）》〉」』】〕”’%,.;:?!)]}"

// lines breaks a text that is printable into lines of at most the width. Latin words
// and numbers stay whole if they fit into a line.
func (s *setter) lines(text string, size, width float64) []string {
	var out []string
	for paragraph := range strings.SplitSeq(text, "\n") {
		rest := []rune(paragraph)
		for s.length(rest, size) > width {
			n := s.fit(rest, size, width)
			out = append(out, string(rest[:n]))
			rest = []rune(strings.TrimLeft(string(rest[n:]), " "))
		}
		out = append(out, string(rest))
	}
	return out
}

// fit is how many characters of a text that is too long go into one line.
func (s *setter) fit(text []rune, size, width float64) int {
	n, w := 0, 0.0
	for n < len(text) {
		if w += s.face.width(text[n]) * size; w > width {
			break
		}
		n++
	}
	n = max(n, 1)
	at := n
	for at > 1 && !mayBreak(text[at-1], text[at]) {
		at--
	}
	if at > 1 {
		return at
	}
	return n
}

// mayBreak tells whether a line may end between two characters.
func mayBreak(before, after rune) bool {
	if strings.ContainsRune(closers, after) || strings.ContainsRune("（《〈「『【〔“‘([{", before) {
		return false
	}
	return !narrow(before) || !narrow(after)
}

// narrow are the characters of words and numbers.
func narrow(r rune) bool {
	return r < 0x2E80 && (unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune("*-./@_", r))
}
