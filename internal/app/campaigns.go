package app

import (
	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/figures"
	"github.com/nuanxin/nuanxin/internal/followup"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/run"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/visit"
)

// buildCampaigns makes the capabilities from a plan to what is heard at a door, each of
// which works with those before it.
func (a *App) buildCampaigns(keys *secret.Keyring, log *audit.Log, registry *jobs.Registry) {
	d, choices := a.backends.DB, settings{a.Org}
	sums := figures.New(a.clock)
	a.Audience = audience.New(d, a.clock)
	a.Campaign = campaign.New(campaign.Deps{
		DB: d, Keys: keys, Audit: log, Clock: a.clock, Calendar: a.Org, Settings: choices, Audiences: a.Audience, Approvals: a.Approval,
	})
	a.Run = run.New(run.Deps{
		DB: d, Audit: log, Clock: a.clock, Settings: choices, Notify: a.Notify,
		Audiences: a.Audience, Campaigns: a.Campaign, Figures: sums,
	})
	a.FollowUp = followup.New(d, log, a.clock, a.Notify)
	a.Visit = visit.New(visit.Deps{
		DB: d, Audit: log, Clock: a.clock, Calendar: a.Org, Settings: choices, Notify: a.Notify, Archives: a.Hardship,
		Files: a.Attachment, Campaigns: a.Campaign, Runs: a.Run, FollowUps: a.FollowUp,
	})
	sums.Register(registry)
	a.Run.Register(registry)
	a.FollowUp.Register(registry)
}
