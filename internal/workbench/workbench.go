package workbench

import (
	"context"
	"time"

	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/assistance"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/run"
	"github.com/nuanxin/nuanxin/internal/transfer"
)

// Queues are what waits for the caller's desk. A count that the caller may not see is
// zero.
type Queues struct {
	ApprovalsWaiting  int `bun:"-"`
	ApplicationsToDo  int `bun:"-"`
	ImportsToConfirm  int `bun:"-"`
	CampaignsReturned int
	RunsVisiting      int
	VisitsUnassigned  int
	VisitsOverdue     int
	MyVisitsOpen      int
	FollowUpsOpen     int
	FollowUpsOverdue  int
	CivilListsOverdue int
	RunsToSettle      int
	NextOpenings      []NextOpening
	Archives          *hardship.ArchiveQueues `bun:"-"` // for those who work on archives
	Runs              []*run.CampaignRun      // those not closed, the latest opening first
}

// NextOpening is the next run of a campaign.
type NextOpening struct {
	Campaign *campaign.Campaign
	At       time.Time
}

// Bounds of the lists on the workbench.
const (
	workbenchOpenings = 5
	workbenchRuns     = 10
)

// Queues loads the workbench in one round trip.
func (s *Service) Queues(ctx context.Context) (*Queues, error) {
	if authz.From(ctx) == nil {
		return nil, errs.New(errs.Unauthenticated, "session.required")
	}
	sql, args := queuesSQL(ctx, clock.TodayCN(s.clock))
	counts := db.One[Queues](sql, args...)
	openings := campaign.Upcoming(workbenchOpenings)
	runs := run.OpenRuns(workbenchRuns)
	queries := []db.Query{counts}
	applications, err := assistance.Waiting(ctx)
	if err != nil {
		return nil, err
	}
	waiting := []*db.Row[int]{approval.Waiting(ctx, clock.TodayCN(s.clock)), applications, transfer.Waiting(ctx)}
	for _, w := range waiting {
		if w != nil {
			queries = append(queries, w)
		}
	}
	if authz.RequireAny(ctx, authz.CampaignRead) == nil {
		queries = append(queries, openings, runs)
	}
	var archives *db.Row[hardship.ArchiveQueues]
	if authz.RequireAny(ctx, authz.ArchiveProcess) == nil {
		if archives, err = hardship.CountQueues(ctx, clock.TodayCN(s.clock)); err != nil {
			return nil, err
		}
		queries = append(queries, archives)
	}
	if err := s.db.Fetch(ctx, queries...); err != nil {
		return nil, err
	}
	if err := s.campaigns.SettleNext(ctx, openings.Rows); err != nil {
		return nil, err
	}
	q := &counts.Row
	if archives != nil {
		q.Archives = &archives.Row
	}
	for i, into := range []*int{&q.ApprovalsWaiting, &q.ApplicationsToDo, &q.ImportsToConfirm} {
		if w := waiting[i]; w != nil {
			*into = w.Row
		}
	}
	q.Runs = runs.Rows
	for _, c := range openings.Rows {
		if c.NextAt != nil {
			q.NextOpenings = append(q.NextOpenings, NextOpening{Campaign: c, At: *c.NextAt})
		}
	}
	return q, nil
}
