package campaign

import (
	"time"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/page"
)

// CampaignRun is one opening of a campaign with its frozen list (一次活动).
type CampaignRun struct { //nolint:revive // the name of the API's type
	ID          id.ID
	CampaignID  id.ID
	DueAt       time.Time
	Title       string
	Theme       CampaignTheme
	State       RunState
	Phase       expansionPhase
	CursorID    *id.ID
	StopReason  string     // why it rests other than by hand: a reason of the API, or ""
	EndsOn      clock.Date // last day of visiting
	OverdueFrom clock.Date // first day on which a visit not made is overdue
	OpenedAt    time.Time
	ClosedAt    *time.Time
	Plan        FrozenPlan `bun:"type:jsonb"`
	ApprovedFen money.Fen
	ApprovedBy  id.ID // membership

	Expected         int
	SkippedListed    int
	SkippedElsewhere int
	SkippedStandard  int

	SummaryText string
	Version     int
	UpdatedAt   time.Time
}

// FrozenPlan is what a run keeps of its campaign, so that a later change of the plan
// changes no run.
type FrozenPlan struct {
	Audience   Audience       `json:"audience"`
	Standards  []Standard     `json:"standards"`
	FundSource FundSource     `json:"fundSource"`
	Assignment AssignmentRule `json:"assignment"`
}

// The list of runs.
type (
	CampaignRunConnection = page.Connection[*CampaignRun] //nolint:revive // the name of the API's type
	CampaignRunEdge       = page.Edge[*CampaignRun]       //nolint:revive // the name of the API's type
)

// RunFilter narrows a list of runs; all given conditions hold.
type RunFilter struct {
	States     []RunState
	CampaignID *id.ID
	Year       *int // civil year of the opening in China
}

// RunProgress is how far a run has come. Planned counts the households on the list
// whatever came of the visit; Received, Undelivered and Removed say what came.
type RunProgress struct {
	Expected         int
	Planned          int
	Received         int
	Undelivered      int
	Removed          int
	Unassigned       int
	Overdue          int
	CashPlannedFen   money.Fen
	CashReceivedFen  money.Fen
	GoodsReceivedFen money.Fen
	SkippedListed    int
	SkippedElsewhere int
}
