package notify

import (
	"bytes"
	"encoding/json"
	"fmt"
	"time"

	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
)

// Notification is a message in somebody's inbox (消息).
type Notification struct {
	ID        id.ID
	Kind      string
	Args      Args
	Link      *string // path inside the app
	CreatedAt time.Time
	ReadAt    *time.Time
}

// NotificationConnection is a page of an inbox.
type NotificationConnection = page.Connection[*Notification]

// NotificationEdge is one message of a page.
type NotificationEdge = page.Edge[*Notification]

// Args are the values that fill the words of a kind.
type Args map[string]any

// Scan reads the jsonb column. Numbers keep the digits they were written with.
func (a *Args) Scan(src any) error {
	var raw []byte
	switch v := src.(type) {
	case []byte:
		raw = v
	case string:
		raw = []byte(v)
	default:
		return fmt.Errorf("message arguments from %T", src)
	}
	d := json.NewDecoder(bytes.NewReader(raw))
	d.UseNumber()
	*a = nil
	return d.Decode((*map[string]any)(a))
}

// Texts answers the words of a key in a language ("zh-CN" or "en"), with {name}
// replaced by the argument of that name; false when it has no such key. The
// catalogue belongs to the outer layer.
type Texts func(locale, key string, args map[string]any) (string, bool)

// Words are the title and the body of the message in a language.
func (s *Service) Words(n *Notification, locale string) (title, body string) {
	args := s.readable(n, locale)
	title, ok := s.texts(locale, "notify."+n.Kind+".title", args)
	if !ok { // a kind of a newer version
		title = n.Kind
	}
	body, _ = s.texts(locale, "notify."+n.Kind+".body", args)
	return title, body
}

// readable puts words in the place of codes: an argument's value may be catalogued
// for the kind ("notify.grant.decided.state.GRANTED"), and a reason is one that the
// whole product knows.
func (s *Service) readable(n *Notification, locale string) map[string]any {
	out := make(map[string]any, len(n.Args))
	for name, v := range n.Args {
		out[name] = v
		code, isText := v.(string)
		if !isText {
			continue
		}
		if words, ok := s.texts(locale, "notify."+n.Kind+"."+name+"."+code, nil); ok {
			out[name] = words
		} else if words, ok := s.texts(locale, code, nil); ok && name == "reason" {
			out[name] = words
		}
	}
	return out
}
