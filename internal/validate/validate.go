// Package validate collects the field errors of one input, so that a form
// learns of all its mistakes at once.
package validate

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/nuanxin/nuanxin/internal/errs"
)

// Errors accumulates bad fields. The zero value is ready to use.
type Errors struct{ fields []errs.Field }

// Add records that the field at path breaks the rule code.
func (v *Errors) Add(path, code string, args ...errs.Args) {
	f := errs.Field{Path: path, Code: code}
	for _, a := range args {
		f.Args = a
	}
	v.fields = append(v.fields, f)
}

// Check records code when ok is false.
func (v *Errors) Check(ok bool, path, code string, args ...errs.Args) {
	if !ok {
		v.Add(path, code, args...)
	}
}

// Text checks a human text: trimmed length in characters within [min, max] and
// no control characters (PostgreSQL refuses NUL, and a name with a line break
// breaks every printed list).
func (v *Errors) Text(path, s string, minLen, maxLen int) {
	n := utf8.RuneCountInString(strings.TrimSpace(s))
	switch {
	case n == 0 && minLen > 0:
		v.Add(path, "required")
	case n < minLen:
		v.Add(path, "too_short", errs.Args{"min": minLen})
	case n > maxLen:
		v.Add(path, "too_long", errs.Args{"max": maxLen})
	case !utf8.ValidString(s) || strings.ContainsFunc(s, func(r rune) bool { return unicode.IsControl(r) && r != '\n' && r != '\t' }):
		v.Add(path, "control_characters")
	}
}

// OneLine is Text that also refuses line breaks and tabs.
func (v *Errors) OneLine(path, s string, minLen, maxLen int) {
	if strings.ContainsAny(s, "\n\r\t") {
		v.Add(path, "control_characters")
		return
	}
	v.Text(path, s, minLen, maxLen)
}

// Range checks minimum ≤ n ≤ maximum.
func (v *Errors) Range(path string, n, minimum, maximum int64) {
	if n < minimum || n > maximum {
		v.Add(path, "out_of_range", errs.Args{"min": minimum, "max": maximum})
	}
}

// Known tells whether a value is one of a vocabulary.
func Known[T ~string](value T, all []T) bool { return slices.Contains(all, value) }

// KnownAll records every value of the list at path that is not in the vocabulary.
func KnownAll[T ~string](v *Errors, path string, values, all []T) {
	for i, x := range values {
		v.Check(Known(x, all), Index(path, i, ""), "unknown_value")
	}
}

// TextOf is an optional text, "" when it is left out.
func TextOf(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// Trimmed is an optional text without the space around it, nil when nothing is left.
func Trimmed(s *string) *string {
	t := strings.TrimSpace(TextOf(s))
	if t == "" {
		return nil
	}
	return &t
}

// Err is nil when nothing was recorded.
func (v *Errors) Err() error {
	if len(v.fields) == 0 {
		return nil
	}
	return errs.Invalid(v.fields...)
}

// Index makes the path of a list element: Index("members", 2, "name") is
// "members[2].name".
func Index(list string, i int, rest string) string {
	p := list + "[" + strconv.Itoa(i) + "]"
	if rest != "" {
		p += "." + rest
	}
	return p
}
