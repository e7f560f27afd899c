package config

import (
	"fmt"
	"reflect"
	"strings"
)

// embeddedSettings steer the servers that nuanxin dev and the tests run
// themselves; package embedded reads them.
var embeddedSettings = []struct{ name, doc string }{
	{"NUANXIN_STATE_DIR", "where the embedded servers keep data and programs; default: /var/lib/nuanxin for root, else nuanxin in the user's cache directory"},
	{"NUANXIN_PG_BIN_DIR", "directory of another PostgreSQL's programs, version 15 or newer"},
	{"NUANXIN_REDIS_BIN", "program of a Redis server; default: redis-server or valkey-server on the PATH, else one inside the process"},
	{"NUANXIN_S3_ADDR", "host:port for the embedded store; default: a free port on loopback"},
}

// Describe is the table of all settings in Markdown, for `nuanxin config` and
// for the documentation.
func Describe() string {
	var b strings.Builder
	b.WriteString("| Variable | Default | Meaning |\n|---|---|---|\n")
	for _, f := range reflect.VisibleFields(reflect.TypeFor[Config]()) {
		fmt.Fprintf(&b, "| `%s` | %s | %s |\n", f.Tag.Get("env"), code(f.Tag.Get("envDefault")), f.Tag.Get("doc"))
	}
	b.WriteString("\nEmbedded servers, for `nuanxin dev` and the tests only:\n\n| Variable | Meaning |\n|---|---|\n")
	for _, s := range embeddedSettings {
		fmt.Fprintf(&b, "| `%s` | %s |\n", s.name, s.doc)
	}
	return b.String()
}

func code(s string) string {
	if s == "" {
		return ""
	}
	return "`" + s + "`"
}

// String lists the settings in force, one VARIABLE=value a line, without secrets.
func (c *Config) String() string {
	var b strings.Builder
	value := reflect.ValueOf(c).Elem()
	for _, f := range reflect.VisibleFields(value.Type()) {
		fmt.Fprintf(&b, "%s=%v\n", f.Tag.Get("env"), value.FieldByIndex(f.Index).Interface())
	}
	return b.String()
}
