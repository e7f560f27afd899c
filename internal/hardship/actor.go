package hardship

import (
	"context"
	"time"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/id"
)

// actorRef is who the history names.
type actorRef struct {
	id   *id.ID
	name string
}

// actor is the actor of ctx; a system task has only a name.
func actor(ctx context.Context) actorRef {
	a := authz.From(ctx)
	switch {
	case a == nil:
		return actorRef{}
	case a.AccountID == id.Nil:
		return actorRef{name: a.Name}
	default:
		return actorRef{&a.AccountID, a.Name}
	}
}

// event is an entry of the archive's history at its present version.
func (r actorRef) event(a *Archive, kind string, at time.Time) *ArchiveEvent {
	return &ArchiveEvent{
		TenantID: a.TenantID, ID: id.New(id.ArchiveEvent), ArchiveID: a.ID, At: at,
		ActorID: r.id, ActorName: r.name, Kind: kind, Version: a.Version, Changes: []FieldChange{},
	}
}
