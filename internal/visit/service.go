package visit

import (
	"github.com/nuanxin/nuanxin/internal/attachment"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/followup"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/run"
)

// Deps are what the capability works with.
type Deps struct {
	DB        *db.DB
	Audit     *audit.Log
	Clock     clock.Clock
	Calendar  campaign.CalendarSource
	Settings  campaign.SettingsSource
	Notify    *notify.Service
	Archives  *hardship.Service
	Files     *attachment.Service
	Campaigns *campaign.Service
	Runs      *run.Service
	FollowUps *followup.Service
}

// Service is the capability. It is safe for concurrent use.
type Service struct {
	db        *db.DB
	audit     *audit.Log
	clock     clock.Clock
	calendar  campaign.CalendarSource
	settings  campaign.SettingsSource
	notify    *notify.Service
	archives  *hardship.Service
	files     *attachment.Service
	campaigns *campaign.Service
	runs      *run.Service
	followUps *followup.Service
}

// New makes the service.
func New(d Deps) *Service {
	return &Service{
		db: d.DB, audit: d.Audit, clock: d.Clock, calendar: d.Calendar, settings: d.Settings, notify: d.Notify,
		archives: d.Archives, files: d.Files, campaigns: d.Campaigns, runs: d.Runs, followUps: d.FollowUps,
	}
}
