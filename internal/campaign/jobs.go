package campaign

import (
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
)

// OpenTask makes the run of a campaign whose schedule came due. Package run handles it.
var OpenTask = jobs.NewTask[OpenPayload]("campaign.open", jobs.Options{Priority: jobs.Urgent})

// OpenPayload names the campaign.
type OpenPayload struct {
	CampaignID id.ID `json:"campaignId"`
}
