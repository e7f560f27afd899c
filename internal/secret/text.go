package secret

import (
	"crypto/subtle"
	"database/sql/driver"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
)

const stars = "***"

// Text is a sensitive value. Whatever prints, formats, logs or marshals it gets
// three stars. The zero value is the empty text, which stands for "not collected".
//
// The value sits behind a pointer because fmt reads unexported fields of an
// enclosing struct without asking their methods. It cannot be compared with ==;
// see Equal.
type Text struct {
	_ [0]func()
	p *string
}

// NewText wraps a clear value.
func NewText(s string) Text {
	if s == "" {
		return Text{}
	}
	return Text{p: &s}
}

// Reveal is the clear value. Call it only where the value is normalised, sealed,
// masked, or handed to somebody whose permission was checked and recorded.
func (t Text) Reveal() string {
	if t.p == nil {
		return ""
	}
	return *t.p
}

// IsZero tells whether there is no value.
func (t Text) IsZero() bool { return t.p == nil }

// Equal compares in constant time for texts of equal length.
func (t Text) Equal(o Text) bool {
	return subtle.ConstantTimeCompare([]byte(t.Reveal()), []byte(o.Reveal())) == 1
}

// String is ***, also for the empty text: whether a value exists is no business of
// a log either.
func (Text) String() string { return stars }

// GoString is ***.
func (Text) GoString() string { return stars }

// Format prints *** for every verb.
func (Text) Format(s fmt.State, _ rune) { _, _ = io.WriteString(s, stars) }

// MarshalJSON writes "***".
func (Text) MarshalJSON() ([]byte, error) { return []byte(`"` + stars + `"`), nil }

// MarshalText writes ***.
func (Text) MarshalText() ([]byte, error) { return []byte(stars), nil }

// LogValue is *** for slog.
func (Text) LogValue() slog.Value { return slog.StringValue(stars) }

// UnmarshalJSON reads a clear value from an input.
func (t *Text) UnmarshalJSON(b []byte) error {
	var s string
	if err := json.Unmarshal(b, &s); err != nil {
		return errors.New("a sensitive text must be a string") // the cause may quote the value
	}
	*t = NewText(s)
	return nil
}

// ErrUnsealed means that a statement was given a Text instead of a Sealed.
var ErrUnsealed = errors.New("a sensitive text is stored sealed only")

// Value refuses to be a statement argument.
func (Text) Value() (driver.Value, error) { return nil, ErrUnsealed }
