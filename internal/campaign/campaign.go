package campaign

import (
	"time"

	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// Campaign is a plan of visits with money and goods (慰问活动方案).
type Campaign struct {
	ID              id.ID
	Theme           CampaignTheme
	Title           string // {year} stands for the year of the run
	GuidingIdea     string
	Requirements    string
	State           CampaignState
	Recurrence      Recurrence
	Rule            string     // canonical words; "" for a fixed moment
	DueAt           *time.Time // the fixed moment
	VisitDays       int        // days of visiting, the opening day included
	NoticeWorkdays  int        // working days on notice between approval and opening
	Audience        Audience   `bun:"type:jsonb"`
	Standards       []Standard `bun:"type:jsonb"`
	FundSource      FundSource
	Assignment      AssignmentRule
	CreatedBy       id.ID // memberships, here and below
	CreatedByName   string
	SubmittedBy     *id.ID
	SubmittedByName *string
	SubmittedAt     *time.Time
	DecidedBy       *id.ID
	DecidedByName   *string
	DecidedAt       *time.Time
	DecisionNote    string
	ApprovedFen     *money.Fen   // per run
	ContentHash     secret.Index // SHA-256 of the plan that was submitted
	ScheduleID      *id.ID
	NextAt          *time.Time `bun:",scanonly"` // of the schedule; nil when it rests or has ended
	Version         int
	CreatedAt       time.Time
	UpdatedAt       time.Time
}

// The list of campaigns.
type (
	CampaignConnection = page.Connection[*Campaign] //nolint:revive // the name of the API's type
	CampaignEdge       = page.Edge[*Campaign]       //nolint:revive // the name of the API's type
)

// CampaignFilter narrows a list of campaigns; all given conditions hold.
type CampaignFilter struct { //nolint:revive // the name of the API's type
	Search *string
	Themes []CampaignTheme
	States []CampaignState
}
