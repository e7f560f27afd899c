package feedback

import (
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/id"
)

// Source is the way in which a household said something.
type Source string

// The sources.
const (
	FromWorker Source = "WORKER" // in the app, by the worker
	FromPhone  Source = "PHONE"  // typed from a call
	FromVisit  Source = "VISIT"
	FromPaper  Source = "PAPER"
)

// typed are the sources of what an officer types for a household.
var typed = []Source{FromPhone, FromVisit, FromPaper}

// Bounds of a rating (满意度).
const (
	worstScore = 1
	bestScore  = 5
)

// AidFeedback is how satisfied a household is with aid that it got (满意度评价).
type AidFeedback struct {
	bun.BaseModel `bun:"table:app.aid_feedback,alias:f"`

	TenantID      id.ID
	ID            id.ID `bun:",pk"`
	ApplicationID id.ID
	Source        Source
	Score         int // 1 to 5
	Comment       string
	GivenAt       time.Time
	ByID          *id.ID // who typed it
	ByName        string
}
