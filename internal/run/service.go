package run

import (
	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/figures"
	"github.com/nuanxin/nuanxin/internal/notify"
)

// Deps are what the capability works with.
type Deps struct {
	DB        *db.DB
	Audit     *audit.Log
	Clock     clock.Clock
	Settings  campaign.SettingsSource
	Notify    *notify.Service
	Audiences *audience.Service
	Campaigns *campaign.Service
	Figures   *figures.Service
}

// Service is the capability. It is safe for concurrent use.
type Service struct {
	db        *db.DB
	audit     *audit.Log
	clock     clock.Clock
	settings  campaign.SettingsSource
	notify    *notify.Service
	audiences *audience.Service
	campaigns *campaign.Service
	figures   *figures.Service
	batch     int // candidates of one step of an expansion
}

// New makes the service.
func New(d Deps) *Service {
	return &Service{
		db: d.DB, audit: d.Audit, clock: d.Clock, settings: d.Settings, notify: d.Notify,
		audiences: d.Audiences, campaigns: d.Campaigns, figures: d.Figures, batch: batchSize,
	}
}
