package money

import (
	"bytes"
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
)

// MarshalJSON writes the whole number of fen as a string, because a JavaScript
// number is exact only up to 2⁵³.
func (f Fen) MarshalJSON() ([]byte, error) {
	return strconv.AppendQuote(nil, strconv.FormatInt(int64(f), 10)), nil
}

// UnmarshalJSON reads a whole number of fen, as a string or as a number: rows
// that PostgreSQL renders as JSON hold bigint as a number.
func (f *Fen) UnmarshalJSON(b []byte) error {
	return f.parse(string(bytes.Trim(b, `"`)))
}

// Value stores the amount as bigint. Without it an optional amount would be stored
// as its JSON.
func (f Fen) Value() (driver.Value, error) { return int64(f), nil }

// MarshalGQL writes the GraphQL scalar Fen. It cannot report errors, and a
// failed write shows at the response's own writer.
func (f Fen) MarshalGQL(w io.Writer) {
	b, _ := f.MarshalJSON()
	_, _ = w.Write(b)
}

// UnmarshalGQL reads the GraphQL scalar Fen: a whole number of fen, never a
// floating-point number.
func (f *Fen) UnmarshalGQL(v any) error {
	switch n := v.(type) {
	case string:
		return f.parse(n)
	case json.Number:
		return f.parse(n.String())
	case int64:
		*f = Fen(n)
	case int:
		*f = Fen(n)
	default:
		return fmt.Errorf("%w: fen must be a string, not %T", ErrFormat, v)
	}
	return nil
}

func (f *Fen) parse(s string) error {
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil {
		return fmt.Errorf("%w: fen: %w", ErrFormat, err)
	}
	*f = Fen(n)
	return nil
}
