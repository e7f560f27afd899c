// Package scalar reads and writes the custom scalars of the API. Bad input becomes
// a typed refusal, so a malformed identifier never looks like an outage.
package scalar

import (
	"io"
	"strconv"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
)

// MarshalID writes an identifier in its canonical form.
func MarshalID(x id.ID) graphql.Marshaler {
	return graphql.WriterFunc(func(w io.Writer) { _, _ = io.WriteString(w, strconv.Quote(x.String())) })
}

// UnmarshalID reads an identifier; anything that is none is BAD_USER_INPUT.
func UnmarshalID(v any) (id.ID, error) {
	s, ok := v.(string)
	if !ok {
		return id.Nil, errs.New(errs.BadUserInput, "input.id")
	}
	x, err := id.Parse(s)
	if err != nil {
		return id.Nil, errs.New(errs.BadUserInput, "input.id")
	}
	return x, nil
}

// MarshalTime writes a moment in UTC.
func MarshalTime(t time.Time) graphql.Marshaler {
	return graphql.WriterFunc(func(w io.Writer) { _, _ = io.WriteString(w, t.UTC().Format(`"`+time.RFC3339Nano+`"`)) })
}

// UnmarshalTime reads RFC 3339; anything else is BAD_USER_INPUT.
func UnmarshalTime(v any) (time.Time, error) {
	if s, ok := v.(string); ok {
		if t, err := time.Parse(time.RFC3339, s); err == nil && t.Year() >= 1900 && t.Year() < 2200 {
			return t.UTC(), nil
		}
	}
	return time.Time{}, errs.New(errs.BadUserInput, "input.time")
}
