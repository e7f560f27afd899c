package assistance

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
)

// AcceptApplication takes an application on (受理). Errors: NOT_FOUND, FORBIDDEN,
// CONFLICT (version), FAILED_PRECONDITION (assistance.state).
func (s *Service) AcceptApplication(ctx context.Context, in Named) (*ApplicationPayload, error) {
	return s.command(ctx, in, authz.ApplicationHandle, func(ctx context.Context, tx db.Tx, p *Application) error {
		return s.move(ctx, tx, p, Accept, "")
	})
}
