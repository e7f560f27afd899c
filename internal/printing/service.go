package printing

import (
	"context"

	"golang.org/x/sync/semaphore"

	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/assistance"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/blob"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/disclosure"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/disposal"
	"github.com/nuanxin/nuanxin/internal/hardship/handover"
	"github.com/nuanxin/nuanxin/internal/hardship/intake"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/org"
)

// Deps are what the capability works with. PublicURL is where people read notices, ""
// while nobody has said.
type Deps struct {
	DB          *db.DB
	Audit       *audit.Log
	Clock       clock.Clock
	Store       blob.Store
	Org         *org.Service
	Archives    *hardship.Service
	Intake      *intake.Service
	Assistance  *assistance.Service
	Approvals   *approval.Service
	Disclosures *disclosure.Service
	Disposals   *disposal.Service
	Handovers   *handover.Service
	PublicURL   string
}

// Service is the capability. It is safe for concurrent use.
type Service struct {
	Deps
	fill   map[PrintForm]filler
	sheets *semaphore.Weighted // forms being set
}

// parallelSheets bounds the memory of forms being set: each holds the font.
const parallelSheets = 4

// New makes the service.
func New(d Deps) *Service {
	s := &Service{Deps: d, sheets: semaphore.NewWeighted(parallelSheets)}
	s.fill = s.fillers()
	return s
}

// house is the union that issues a form, and the unit that it is about.
type house struct {
	union, code, unit string
}

func (s *Service) house(ctx context.Context, unit id.ID) (house, error) {
	t, err := s.Org.Self(ctx)
	if err != nil {
		return house{}, err
	}
	found, err := s.Org.UnitsByID(ctx, []id.ID{unit})
	if err != nil {
		return house{}, err
	}
	if found[unit] == nil {
		return house{}, errs.New(errs.NotFound, "org.unit.unknown")
	}
	return house{union: t.Name, code: t.USCC, unit: found[unit].FullName}, nil
}
