package hardship

import (
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
)

// The kinds of events in an archive's history.
const (
	kindCreated          = "created"
	kindImported         = "imported"
	kindUpdated          = "updated"
	kindConsentGiven     = "consent_given"
	kindConsentWithdrawn = "consent_withdrawn"
	kindVisited          = "visited"
	kindState            = "state"

	// Found in a list of the national system, the reason being the list: as on file, or
	// with the changes being what is on file and what the list says.
	kindFiled        = "filed"
	kindFiledDiffers = "filed_differs"
)

// ArchiveEvent is one thing that happened to an archive, for the people who work
// with it. The audit chain keeps its own, complete record.
type ArchiveEvent struct {
	bun.BaseModel `bun:"table:app.archive_event,alias:e"`

	TenantID  id.ID
	ID        id.ID `bun:",pk"`
	ArchiveID id.ID
	At        time.Time
	ActorID   *id.ID
	ActorName string
	Kind      string
	Version   int // of the archive after the event
	Reason    string
	Changes   []FieldChange `bun:"changes,type:jsonb"`
}

// FieldChange is one changed field by its name in the API; sensitive values are
// masked. Nil is a value that was not collected.
type FieldChange struct {
	Field  string  `json:"field"`
	Before *string `json:"before"`
	After  *string `json:"after"`
}

// ArchiveEventConnection is one page of a history.
type ArchiveEventConnection = page.Connection[*ArchiveEvent]

// ArchiveEventEdge is one event of a page.
type ArchiveEventEdge = page.Edge[*ArchiveEvent]
