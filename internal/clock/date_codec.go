package clock

import (
	"bytes"
	"database/sql/driver"
	"fmt"
	"io"
	"strconv"
	"time"
)

// Value stores d in a column of type date; the zero Date is NULL. The text
// form is used because no session time zone can shift it.
func (d Date) Value() (driver.Value, error) {
	if d.IsZero() {
		return nil, nil
	}
	if !d.Valid() {
		return nil, fmt.Errorf("clock: cannot store %s", d)
	}
	return d.String(), nil
}

// Scan reads a column of type date; NULL is the zero Date. Drivers hand a date
// over as midnight UTC or as text.
func (d *Date) Scan(src any) error {
	switch v := src.(type) {
	case nil:
		*d = Date{}
		return nil
	case time.Time:
		*d = fromUTC(v)
		return nil
	case string:
		return d.parse(v)
	case []byte:
		return d.parse(string(v))
	default:
		return fmt.Errorf("clock: cannot scan %T into Date", src)
	}
}

// MarshalJSON writes "2006-01-02", or null for the zero Date.
func (d Date) MarshalJSON() ([]byte, error) {
	if d.IsZero() {
		return []byte("null"), nil
	}
	return strconv.AppendQuote(nil, d.String()), nil
}

// UnmarshalJSON reads what MarshalJSON writes.
func (d *Date) UnmarshalJSON(b []byte) error {
	if bytes.Equal(b, []byte("null")) {
		*d = Date{}
		return nil
	}
	s, err := strconv.Unquote(string(b))
	if err != nil {
		return fmt.Errorf("clock: date must be a string: %w", err)
	}
	return d.parse(s)
}

// MarshalGQL writes the GraphQL scalar Date. It cannot report errors, and a
// failed write shows at the response's own writer.
func (d Date) MarshalGQL(w io.Writer) {
	b, _ := d.MarshalJSON()
	_, _ = w.Write(b)
}

// UnmarshalGQL reads the GraphQL scalar Date.
func (d *Date) UnmarshalGQL(v any) error {
	s, ok := v.(string)
	if !ok {
		return fmt.Errorf("clock: date must be a string, not %T", v)
	}
	return d.parse(s)
}

func (d *Date) parse(s string) error {
	parsed, err := ParseDate(s)
	if err != nil {
		return err
	}
	*d = parsed
	return nil
}
