package assistance

import (
	"context"
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/id"
)

// Entries of a history that are no steps.
const (
	eventDrafted = "draft"
	eventUpdated = "update"
	eventPapers  = "papers"
)

// ApplicationEvent is one thing that happened to an application.
type ApplicationEvent struct {
	bun.BaseModel `bun:"table:app.application_event,alias:e"`

	TenantID      id.ID
	ID            id.ID `bun:",pk"`
	ApplicationID id.ID
	At            time.Time
	MemberID      *id.ID // nil for the system
	ActorName     string
	Step          string
	State         ApplicationState // after it
	Note          string
}

// happened makes an entry of the history.
func (p *Application) happened(ctx context.Context, step, note string) *ApplicationEvent {
	e := &ApplicationEvent{
		TenantID: p.TenantID, ID: id.New(id.ApplicationEvent), ApplicationID: p.ID, At: p.UpdatedAt, Step: step, State: p.State, Note: note,
	}
	if a := authz.From(ctx); a != nil {
		e.ActorName = a.Name
		if a.MembershipID != id.Nil {
			e.MemberID = &a.MembershipID
		}
	}
	return e
}
