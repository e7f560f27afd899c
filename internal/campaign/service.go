package campaign

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/calendar"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// CalendarSource answers the State Council's days as the tenant of ctx uses them.
type CalendarSource interface {
	Holidays(ctx context.Context) (calendar.Holidays, error)
}

// Settings are the tenant's choices that campaigns follow.
type Settings struct {
	NoticeWorkdays int // default of a plan
	OverdueDays    int // after the last day of visiting
	// TwoHandlers asks for a second handler (经办人) on every hand-over of cash.
	TwoHandlers bool
}

// SettingsSource answers the choices of the tenant of ctx.
type SettingsSource interface {
	CampaignSettings(ctx context.Context) (Settings, error)
}

// Deps are what the capability works with.
type Deps struct {
	DB        *db.DB
	Keys      *secret.Keyring
	Audit     *audit.Log
	Clock     clock.Clock
	Calendar  CalendarSource
	Settings  SettingsSource
	Audiences *audience.Service
	Approvals *approval.Service
}

// Service is the capability. It is safe for concurrent use.
type Service struct {
	db        *db.DB
	keys      *secret.Keyring
	audit     *audit.Log
	clock     clock.Clock
	calendar  CalendarSource
	settings  SettingsSource
	audiences *audience.Service
	approvals *approval.Service
}

// New makes the service.
func New(d Deps) *Service {
	s := &Service{
		db: d.DB, keys: d.Keys, audit: d.Audit, clock: d.Clock, calendar: d.Calendar, settings: d.Settings,
		audiences: d.Audiences, approvals: d.Approvals,
	}
	s.approvals.Handle(approval.KindCampaign, s.decided)
	s.approvals.Describe(id.Campaign, s.facts)
	return s
}
