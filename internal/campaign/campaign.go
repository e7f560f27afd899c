package campaign

import (
	"context"
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// Campaign is a plan of visits with money and goods (慰问活动方案).
type Campaign struct {
	bun.BaseModel `bun:"table:app.campaign,alias:c"`

	TenantID        id.ID
	ID              id.ID `bun:",pk"`
	Theme           CampaignTheme
	Title           string // {year} stands for the year of the run
	GuidingIdea     string
	Requirements    string
	State           CampaignState
	Recurrence      Recurrence
	Rule            string              // canonical words; "" for a fixed moment
	DueAt           *time.Time          // the fixed moment
	VisitDays       int                 // days of visiting, the opening day included
	NoticeWorkdays  int                 // working days on notice between approval and opening
	Audience        audience.Audience   `bun:"audience,type:jsonb"`
	Standards       []audience.Standard `bun:"standards,type:jsonb"`
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
	ApprovedFen     *money.Fen // per run
	ContentHash     []byte     // SHA-256 of the plan that was submitted
	ScheduleID      *id.ID
	NextAt          *time.Time `bun:",scanonly"` // the next opening; nil when none will come
	NextOpened      bool       `bun:",scanonly"` // NextAt was opened before its time
	Version         int
	CreatedAt       time.Time
	UpdatedAt       time.Time
}

// Resource is what permissions on the campaign are asked about: it concerns the
// union as a whole.
func (c *Campaign) Resource() authz.Resource { return authz.Resource{} }

// madeBy tells whether the member wrote or submitted the plan.
func (c *Campaign) madeBy(member id.ID) bool {
	return c.CreatedBy == member || (c.SubmittedBy != nil && *c.SubmittedBy == member)
}

// ViewerCan lists what the actor of ctx may do with the campaign now.
func (c *Campaign) ViewerCan(ctx context.Context) []string {
	out := []string{}
	add := func(name string, open bool, act authz.Action) {
		if open && authz.Can(ctx, act, c.Resource()) {
			out = append(out, name)
		}
	}
	a := authz.From(ctx)
	checker := a != nil && !c.madeBy(a.MembershipID)
	add("edit", c.State.can(eventEdit), authz.CampaignPlan)
	add("submit", c.State.can(eventSubmit), authz.CampaignPlan)
	add("approve", checker && c.State.can(eventApprove), authz.CampaignApprove)
	add("return", checker && c.State.can(eventReturn), authz.CampaignApprove)
	add("pause", c.State.can(eventPause), authz.CampaignRun)
	add("resume", c.State.can(eventResume), authz.CampaignRun)
	add("cancel", c.State.can(eventCancel), authz.CampaignRun)
	add("open", c.State.can(eventOpen), authz.CampaignRun)
	add("copy", true, authz.CampaignPlan)
	return out
}

// CampaignConnection is a page of campaigns.
type CampaignConnection = page.Connection[*Campaign]

// CampaignEdge is one of them with its cursor.
type CampaignEdge = page.Edge[*Campaign]

// CampaignFilter narrows a list of campaigns; all given conditions hold.
type CampaignFilter struct {
	Search *string
	Themes []CampaignTheme
	States []CampaignState
}

// Validate checks the shape; nil is no filter.
func (f *CampaignFilter) Validate() error {
	var v validate.Errors
	if f != nil {
		if f.Search != nil {
			v.OneLine("filter.search", *f.Search, 0, 50)
		}
	}
	return v.Err()
}
