package approval

import (
	"context"
	"slices"
	"time"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/money"
)

// ApprovalElsewhere is something that waits for the actor's decision on a screen of its
// own, by rules of its own.
type ApprovalElsewhere struct { //nolint:revive // the name of the API's type
	Kind            Kind
	Title           string
	AmountFen       *money.Fen
	SubmittedByName string
	SubmittedAt     time.Time
	Link            string // path of its screen inside the app
}

// Source lists what waits for the actor elsewhere; nothing for people who do not decide
// there.
type Source func(ctx context.Context) ([]*ApprovalElsewhere, error)

// maxElsewhere bounds what is shown of other screens.
const maxElsewhere = 50

// Include adds a source to everybody's inbox. Call it before the first request.
func (s *Service) Include(fn Source) { s.sources = append(s.sources, fn) }

// Elsewhere lists what waits for the actor on other screens, the oldest first.
func (s *Service) Elsewhere(ctx context.Context) ([]*ApprovalElsewhere, error) {
	if err := authz.RequireAny(ctx, authz.ApprovalRead); err != nil {
		return nil, err
	}
	var out []*ApprovalElsewhere
	for _, list := range s.sources {
		found, err := list(ctx)
		if err != nil {
			return nil, err
		}
		out = append(out, found...)
	}
	slices.SortFunc(out, func(a, b *ApprovalElsewhere) int { return a.SubmittedAt.Compare(b.SubmittedAt) })
	return out[:min(len(out), maxElsewhere)], nil
}
