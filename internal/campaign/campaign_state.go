package campaign

// CampaignState is where a campaign stands.
type CampaignState string //nolint:revive // the name of the API's type

// The states of a campaign. A returned plan is a DRAFT that carries the decision.
const (
	Draft           CampaignState = "DRAFT"
	PendingApproval CampaignState = "PENDING_APPROVAL"
	Approved        CampaignState = "APPROVED" // scheduled
	Paused          CampaignState = "PAUSED"   // approved, the schedule rests
	Ended           CampaignState = "ENDED"    // no further run will come
	Cancelled       CampaignState = "CANCELLED"
)
