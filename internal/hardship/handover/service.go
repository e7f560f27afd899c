package handover

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/calendar"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// Calendar knows the days off; org.Service is it.
type Calendar interface {
	Holidays(ctx context.Context) (calendar.Holidays, error)
}

// Reviews call a household up for a re-check; intake.Service does.
type Reviews interface {
	CallReviewTx(ctx context.Context, tx db.Tx, archive id.ID, opinion string) error
}

// Deps are what the service works with.
type Deps struct {
	DB       *db.DB
	Keys     *secret.Keyring
	Audit    *audit.Log
	Clock    clock.Clock
	Calendar Calendar
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

func (s *Service) today() clock.Date { return clock.TodayCN(s.Clock) }

// ArchiveHandoverPayload is a handover after a command.
type ArchiveHandoverPayload struct{ Handover *ArchiveHandover }

// ArchiveOfferPayload is an offer after a command.
type ArchiveOfferPayload struct{ Offer *ArchiveOffer }
