// Package messages holds what people read: the words for every reason and field
// code that the capabilities answer with, in zh-CN and in English. Inner code never
// holds user text; it names a reason and its arguments.
package messages

import (
	"context"
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"strings"

	"github.com/nuanxin/nuanxin/internal/errs"
)

//go:embed *.json
var files embed.FS

// Locale is an interface language.
type Locale string

// The languages of the product; zh-CN is the source.
const (
	Chinese Locale = "zh-CN"
	English Locale = "en"
)

type entry struct {
	Zh string `json:"zh"`
	En string `json:"en"`
}

func (e entry) in(l Locale) string {
	if l == English {
		return e.En
	}
	return e.Zh
}

var catalogue = mustLoad()

func mustLoad() map[string]entry {
	all := map[string]entry{}
	names, err := fs.Glob(files, "*.json")
	if err != nil {
		panic(err)
	}
	for _, name := range names {
		text, err := files.ReadFile(name)
		if err != nil {
			panic(err)
		}
		var part map[string]entry
		if err := json.Unmarshal(text, &part); err != nil {
			panic(fmt.Sprintf("messages/%s: %v", name, err)) // embedded: a broken build
		}
		for reason, e := range part {
			if _, twice := all[reason]; twice {
				panic(fmt.Sprintf("messages/%s: %q is defined twice", name, reason))
			}
			all[reason] = e
		}
	}
	return all
}

// Text is the message of a reason, with {name} replaced by the argument of that
// name. ok is false when the catalogue has no such reason.
func Text(l Locale, reason string, args errs.Args) (text string, ok bool) {
	e, ok := catalogue[reason]
	if !ok {
		return "", false
	}
	text = e.in(l)
	if len(args) == 0 {
		return text, true
	}
	pairs := make([]string, 0, 2*len(args))
	for name, v := range args {
		pairs = append(pairs, "{"+name+"}", shown(l, v))
	}
	return strings.NewReplacer(pairs...).Replace(text), true
}

// shown is an argument as people read it.
func shown(l Locale, v any) string { return Word(l, fmt.Sprint(v)) }

// Word is what a code such as UNION_CHAIR is called; a code without a name, like
// every other text, stands for itself.
func Word(l Locale, code string) string {
	if word, ok := catalogue["word."+code]; ok {
		return word.in(l)
	}
	return code
}

// Reasons lists every catalogued reason, for the completeness test.
func Reasons() []string {
	out := make([]string, 0, len(catalogue))
	for r := range catalogue {
		out = append(out, r)
	}
	return out
}

type localeKey struct{}

// WithLocale returns a context whose answers are in l.
func WithLocale(ctx context.Context, l Locale) context.Context {
	return context.WithValue(ctx, localeKey{}, l)
}

// LocaleOf is the language of the context; Chinese unless another was set.
func LocaleOf(ctx context.Context) Locale {
	if l, ok := ctx.Value(localeKey{}).(Locale); ok {
		return l
	}
	return Chinese
}

// Negotiate reads an Accept-Language header: English only if it comes first.
func Negotiate(acceptLanguage string) Locale {
	first, _, _ := strings.Cut(acceptLanguage, ",")
	if strings.HasPrefix(strings.ToLower(strings.TrimSpace(first)), "en") {
		return English
	}
	return Chinese
}
