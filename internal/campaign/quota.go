package campaign

import (
	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/id"
)

// CampaignQuota is the number of named recipients that a unit's subtree may fill, and
// who fills it (名额). Filled is counted at reading.
type CampaignQuota struct {
	bun.BaseModel `bun:"table:app.campaign_quota,alias:q"`

	TenantID   id.ID
	ID         id.ID `bun:",pk"`
	CampaignID id.ID
	UnitID     id.ID
	UnitPath   string
	Quota      int
	FillerID   *id.ID // membership; nil: whoever plans campaigns in the unit
	Filled     int    `bun:",scanonly"`
}

// CampaignQuotaInput is a quota as a form gives it.
type CampaignQuotaInput struct {
	UnitID   id.ID
	Quota    int
	FillerID *id.ID
}
