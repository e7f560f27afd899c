package audit

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// Change is one field that differs between Before and After. The values are JSON;
// nil means that the field did not exist on that side.
type Change struct {
	Path   string          `json:"p"`
	Before json.RawMessage `json:"b,omitempty"`
	After  json.RawMessage `json:"a,omitempty"`
}

// Detail is the sealed part of an entry. Omitted counts changes beyond the bound.
type Detail struct {
	Changes []Change        `json:"c,omitempty"`
	Omitted int             `json:"o,omitempty"`
	Note    json.RawMessage `json:"n,omitempty"`
}

// maxNote bounds a note; more than that belongs in a table of its own.
const maxNote = 16 << 10

func detailPlace(entry id.ID) secret.AAD {
	return secret.AAD{Table: "audit_entry", Column: "detail", Row: entry}
}

// seal is nil when there is nothing to say about values.
func (l *Log) seal(ctx context.Context, entry id.ID, e Event) (secret.Sealed, error) {
	d := Detail{}
	d.Changes, d.Omitted = diff(e.Before, e.After)
	if e.Note != nil {
		note, err := json.Marshal(e.Note)
		if err != nil {
			return nil, fmt.Errorf("note: %w", err)
		}
		if len(note) > maxNote {
			return nil, fmt.Errorf("note of %d bytes where %d are allowed", len(note), maxNote)
		}
		d.Note = note
	}
	if len(d.Changes) == 0 && d.Note == nil {
		return nil, nil
	}
	plain, err := json.Marshal(d)
	if err != nil {
		return nil, err
	}
	keys, err := l.keys.For(ctx)
	if err != nil {
		return nil, err
	}
	return keys.SealBytes(detailPlace(entry), plain)
}

// Detail opens the sealed part of an entry of the context's tenant.
func (l *Log) Detail(ctx context.Context, e *Entry) (d Detail, err error) {
	if e.Detail == nil {
		return d, nil
	}
	keys, err := l.keys.For(ctx)
	if err != nil {
		return d, err
	}
	plain, err := keys.OpenBytes(detailPlace(e.ID), e.Detail)
	if err != nil {
		return d, fmt.Errorf("detail of audit entry %d: %w", e.Seq, err)
	}
	if err := json.Unmarshal(plain, &d); err != nil {
		return d, fmt.Errorf("detail of audit entry %d: %w", e.Seq, err)
	}
	return d, nil
}
