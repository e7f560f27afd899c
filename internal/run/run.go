package run

import (
	"context"
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/figures"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/page"
)

// CampaignRun is one opening of a campaign with its frozen list (一次活动).
type CampaignRun struct {
	bun.BaseModel `bun:"table:app.campaign_run,alias:r"`

	TenantID    id.ID
	ID          id.ID `bun:",pk"`
	CampaignID  id.ID
	DueAt       time.Time
	Title       string
	Theme       campaign.CampaignTheme
	State       RunState
	Phase       expansionPhase
	CursorID    *id.ID
	Loads       map[id.ID]int `bun:"loads,type:jsonb"` // visits to make by helper, while the list is made
	StopReason  string        // why it rests or was cancelled: a reason of the API, or the words of a person
	EndsOn      clock.Date    // last day of visiting
	OverdueFrom clock.Date    // first day on which a visit not made is overdue
	OpenedAt    time.Time
	ClosedAt    *time.Time
	Plan        FrozenPlan `bun:"plan,type:jsonb"`
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

// Resource is what permissions on the run are asked about: it concerns the union as a
// whole; its visits have units of their own.
func (r *CampaignRun) Resource() authz.Resource { return authz.Resource{} }

// ViewerCan lists what the actor of ctx may do with the run now.
func (r *CampaignRun) ViewerCan(ctx context.Context) []string {
	out := []string{}
	add := func(name string, open, may bool) {
		if open && may {
			out = append(out, name)
		}
	}
	run := authz.Can(ctx, authz.CampaignRun, r.Resource())
	settle := authz.Can(ctx, authz.CampaignSettle, r.Resource())
	add("pause", r.State.can(runPause), run)
	add("resume", r.State.can(runResume), run)
	add("cancel", r.State.can(runCancel), run)
	add("add", r.requireComplete() == nil, authz.RequireAny(ctx, authz.CampaignRun) == nil)
	add("assign", r.State.Open(), authz.RequireAny(ctx, authz.VisitAssign) == nil)
	add("settle", r.State.can(runSettle), settle)
	add("close", r.State.can(runClose), settle)
	add("export", true, authz.RequireAny(ctx, authz.CampaignExport) == nil)
	return out
}

// listing is the run's list for the search of candidates.
func (r *CampaignRun) listing() audience.Listing {
	return audience.Listing{
		Run: r.ID, Campaign: r.CampaignID, Audience: r.Plan.Audience, Standards: r.Plan.Standards,
		OpensOn: clock.DateOf(r.OpenedAt), After: r.CursorID,
	}
}

// key is what the run's figures are kept under.
func (r *CampaignRun) key() figures.Run {
	return figures.Run{TenantID: r.TenantID, ID: r.ID, Theme: string(r.Theme), OpenedOn: clock.DateOf(r.OpenedAt), OverdueFrom: r.OverdueFrom}
}

// FrozenPlan is what a run keeps of its campaign, so that a later change of the plan
// changes no run.
type FrozenPlan struct {
	Audience   audience.Audience       `json:"audience"`
	Standards  []audience.Standard     `json:"standards"`
	FundSource campaign.FundSource     `json:"fundSource"`
	Assignment campaign.AssignmentRule `json:"assignment"`
}

// CampaignRunConnection is a page of runs.
type CampaignRunConnection = page.Connection[*CampaignRun]

// CampaignRunEdge is one of them with its cursor.
type CampaignRunEdge = page.Edge[*CampaignRun]

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
