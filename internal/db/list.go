package db

import (
	"strings"

	"github.com/nuanxin/nuanxin/internal/id"
)

// Joined is the text form of string_to_array: one argument that both ways to the
// database take, whatever its length. No value may hold a comma.
func Joined[T ~string](values []T) string {
	texts := make([]string, len(values))
	for i, v := range values {
		texts[i] = string(v)
	}
	return strings.Join(texts, ",")
}

// IDList is Joined for identifiers.
func IDList(ids []id.ID) string {
	texts := make([]string, len(ids))
	for i, x := range ids {
		texts[i] = x.String()
	}
	return strings.Join(texts, ",")
}
