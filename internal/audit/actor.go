package audit

import (
	"context"
	"errors"

	"github.com/nuanxin/nuanxin/internal/id"
)

// Actor is who acts and through which request. A person has an ID; a task of the
// system has only a name. TenantID is the tenant the actor belongs to, if that is
// not the one whose chain the entry joins (a supervising federation).
type Actor struct {
	ID        id.ID
	Name      string
	TenantID  id.ID
	RequestID string
	IP        string
}

// System is the actor of a task that no person started, such as "campaign.expand".
func System(task string) Actor { return Actor{Name: "system:" + task} }

type actorKey struct{}

// WithActor returns a context whose audit entries name a.
func WithActor(ctx context.Context, a Actor) context.Context {
	return context.WithValue(ctx, actorKey{}, a)
}

// ErrNoActor means that an entry was appended outside of any request or task. It
// is a defect of the caller.
var ErrNoActor = errors.New("no audit actor in the context")

func actorFrom(ctx context.Context) (Actor, error) {
	a, ok := ctx.Value(actorKey{}).(Actor)
	if !ok || a.Name == "" {
		return Actor{}, ErrNoActor
	}
	return a, nil
}
