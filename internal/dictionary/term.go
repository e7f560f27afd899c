package dictionary

import (
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/id"
)

// DictionaryTerm is one word of a dictionary, a national one or the tenant's own.
type DictionaryTerm struct { //nolint:revive // the name of the API's type
	bun.BaseModel `bun:"table:app.dictionary_term,alias:d"`

	TenantID   id.ID  `bun:",pk"`
	Dictionary Name   `bun:",pk"`
	Code       string `bun:",pk"`
	ZH         string
	EN         string
	DisabledAt *time.Time
	Version    int // 0 for a national word
}

// Own tells whether the word is the tenant's.
func (t *DictionaryTerm) Own() bool { return t.Version > 0 }

// Disabled words stay on the facts that have them and are not offered any more.
func (t *DictionaryTerm) Disabled() bool { return t.DisabledAt != nil }

// Own are the tenant's codes that are on offer, by dictionary.
type Own map[Name]map[string]bool

// Knows tells whether a fact may be given the code: a national one, or one of the
// tenant's own that is on offer.
func (o Own) Knows(n Name, code string) bool { return Known(n, code) || o[n][code] }
