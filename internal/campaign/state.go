package campaign

import (
	"github.com/nuanxin/nuanxin/internal/errs"
)

// CampaignState is where a campaign stands.
type CampaignState string

// The states of a campaign. A returned plan is a DRAFT that carries the decision.
const (
	Draft           CampaignState = "DRAFT"
	PendingApproval CampaignState = "PENDING_APPROVAL"
	Approved        CampaignState = "APPROVED" // scheduled
	Paused          CampaignState = "PAUSED"   // approved, the schedule rests
	Ended           CampaignState = "ENDED"    // no further run will come
	Cancelled       CampaignState = "CANCELLED"
)

var states = []CampaignState{Draft, PendingApproval, Approved, Paused, Ended, Cancelled}

// campaignEvent is what happens to a campaign.
type campaignEvent string

const (
	eventEdit    campaignEvent = "edit"
	eventSubmit  campaignEvent = "submit"
	eventApprove campaignEvent = "approve"
	eventReturn  campaignEvent = "return"
	eventPause   campaignEvent = "pause"
	eventResume  campaignEvent = "resume"
	eventOpen    campaignEvent = "open" // a run opens and more will come
	eventEnd     campaignEvent = "end"  // the last run has opened
	eventCancel  campaignEvent = "cancel"
)

var events = []campaignEvent{
	eventEdit, eventSubmit, eventApprove, eventReturn, eventPause, eventResume, eventOpen, eventEnd, eventCancel,
}

// campaignMoves is the whole table: what is not in it is refused.
var campaignMoves = map[CampaignState]map[campaignEvent]CampaignState{
	Draft:           {eventEdit: Draft, eventSubmit: PendingApproval, eventCancel: Cancelled},
	PendingApproval: {eventApprove: Approved, eventReturn: Draft, eventCancel: Cancelled},
	Approved:        {eventPause: Paused, eventOpen: Approved, eventEnd: Ended, eventCancel: Cancelled},
	Paused:          {eventResume: Approved, eventCancel: Cancelled},
}

func (s CampaignState) can(e campaignEvent) bool {
	_, ok := campaignMoves[s][e]
	return ok
}

// move is the state after the event. Errors: FAILED_PRECONDITION (campaign.state).
func (c *Campaign) move(e campaignEvent) error {
	to, ok := campaignMoves[c.State][e]
	if !ok {
		return errs.New(errs.FailedPrecondition, "campaign.state", errs.Args{"state": string(c.State), "event": string(e)})
	}
	c.State = to
	return nil
}
