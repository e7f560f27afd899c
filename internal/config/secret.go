package config

import (
	"net/url"
	"strings"
)

const redacted = "***"

// Secret is a setting that is never printed: every usual way to print it gives
// stars. Reveal gives the value.
type Secret string

// String hides the value.
func (s Secret) String() string {
	if s == "" {
		return ""
	}
	return redacted
}

// GoString hides the value.
func (s Secret) GoString() string { return s.String() }

// MarshalText hides the value from JSON and logs.
func (s Secret) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Reveal gives the value.
func (s Secret) Reveal() string { return string(s) }

// URL is an address that may hold a password, which is never printed. Reveal
// gives the whole.
type URL string

// String is what of the address cannot hold a password, and only stars if the
// address is so malformed that one might stand anywhere.
func (u URL) String() string {
	if u == "" {
		return ""
	}
	parsed := u.parse()
	if parsed == nil {
		return redacted
	}
	shown := url.URL{Scheme: parsed.Scheme, User: parsed.User, Host: parsed.Host, Path: parsed.Path}
	if _, ok := parsed.User.Password(); ok {
		shown.User = url.UserPassword(parsed.User.Username(), "xxxxx")
	}
	query := url.Values{}
	for _, name := range []string{"host", "port", "user", "dbname", "sslmode"} {
		if parsed.Query().Has(name) {
			query.Set(name, parsed.Query().Get(name))
		}
	}
	shown.RawQuery = query.Encode()
	return shown.String()
}

// GoString is String.
func (u URL) GoString() string { return u.String() }

// MarshalText is String, for JSON and logs.
func (u URL) MarshalText() ([]byte, error) { return []byte(u.String()), nil }

// Reveal gives the address with its password.
func (u URL) Reveal() string { return string(u) }

// parse returns nil if it is no URL such as scheme://user:password@host/path. The
// library's error is of no use: it quotes the password.
func (u URL) parse() *url.URL {
	parsed, err := url.Parse(string(u))
	if err != nil || parsed.Scheme == "" || parsed.Opaque != "" {
		return nil
	}
	at := strings.Count(string(u), "@")
	if at > 1 || at == 1 && parsed.User == nil {
		return nil // an unescaped # or / or @ moves a password into the host or the path
	}
	return parsed
}

// credentials of the address, wherever they stand in it.
func credentials(u *url.URL) (user, password string) {
	password, _ = u.User.Password()
	user = u.User.Username()
	if user == "" {
		user = u.Query().Get("user")
	}
	if password == "" {
		password = u.Query().Get("password")
	}
	return user, password
}
