package change

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/notify"
)

// Reviews call a household up for a re-check; intake.Service does.
type Reviews interface {
	CallReviewTx(ctx context.Context, tx db.Tx, archive id.ID, opinion string) error
}

// Deps are what the service works with.
type Deps struct {
	DB       *db.DB
	Audit    *audit.Log
	Clock    clock.Clock
	Archives *hardship.Service
	Reviews  Reviews
	Notify   *notify.Service
	// Busy refuses to end an archive that somebody still works on.
	Busy func(ctx context.Context, tx db.Tx, archive id.ID) error
}

// Service is the capability. It is safe for concurrent use.
type Service struct{ Deps }

// New makes the service.
func New(d Deps) *Service { return &Service{d} }

// ArchiveChangePayload is a request after a command.
type ArchiveChangePayload struct{ Change *ArchiveChange }
