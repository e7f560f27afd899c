package audit

import (
	"bytes"
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"github.com/nuanxin/nuanxin/internal/secret"
)

// Bounds of what one entry keeps of a change.
const (
	maxChanges = 500
	maxValue   = 2000     // bytes of JSON
	maxDiff    = 64 << 10 // bytes of all values
)

// leaf is one value without fields of its own.
type leaf struct {
	json   []byte
	secret *secret.Text // set for a sensitive text; json is then its stars
}

func (l leaf) equal(o leaf) bool {
	if l.secret != nil && o.secret != nil {
		return l.secret.Equal(*o.secret)
	}
	return bytes.Equal(l.json, o.json)
}

// diff lists the fields that differ, by path, and counts those beyond the bounds.
func diff(before, after any) (changes []Change, omitted int) {
	old, now := leaves(before), leaves(after)
	all, size := maps.Clone(old), 0
	maps.Copy(all, now)
	for _, path := range slices.Sorted(maps.Keys(all)) {
		was, had := old[path]
		is, has := now[path]
		if had && has && was.equal(is) {
			continue
		}
		c := Change{Path: path, Before: bounded(was.json), After: bounded(is.json)}
		if size += len(path) + len(c.Before) + len(c.After); len(changes) == maxChanges || size > maxDiff {
			omitted++
			continue
		}
		if had && is.secret != nil {
			c.After = quote("***(changed)")
		}
		changes = append(changes, c)
	}
	return changes, omitted
}

// bounded cuts a long value to a JSON string that shows it was cut.
func bounded(j []byte) json.RawMessage {
	if len(j) <= maxValue {
		return j
	}
	return quote(strings.ToValidUTF8(string(j[:maxValue]), "") + "…")
}

func quote(s string) json.RawMessage {
	b, err := json.Marshal(s)
	if err != nil {
		panic(err) // a string always marshals
	}
	return b
}
