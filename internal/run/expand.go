package run

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/figures"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/member"
)

// batchSize is how many candidates one batch looks at: large enough that the
// statement's own cost is lost, small enough that a pause takes effect at once.
const batchSize = 5000

// expand is the handler that makes the visits of a run: one batch and its cursor in
// one commit. A run that does not expand any more (paused, cancelled, finished by
// another job) ends the job; resuming makes a new one.
func (s *Service) expand(ctx context.Context, tx db.Tx, job *jobs.Job, in expandPayload) error {
	r, err := lockRun(ctx, tx, in.RunID)
	if err != nil {
		return err
	}
	if r.State != RunExpanding {
		return nil
	}
	may, err := member.MayTx(ctx, tx, r.ApprovedBy, authz.CampaignApprove, authz.Resource{}, clock.TodayCN(s.clock))
	if err != nil {
		return err
	}
	if !may {
		return s.stop(ctx, tx, r, stopApproverLost)
	}
	if err := lockListing(ctx, tx); err != nil {
		return err
	}
	if err := s.expandBatch(ctx, tx, r); err != nil {
		return err
	}
	if r.State != RunExpanding {
		return nil
	}
	job.Progress(job.Done+1, int64(r.Expected/s.batch)+1)
	return job.Continue(in)
}

// expandBatch takes the recipients after the cursor, or ends the phase when there are
// none left.
func (s *Service) expandBatch(ctx context.Context, tx db.Tx, r *CampaignRun) error {
	next := r.listing().Archives
	if r.Phase == phaseNamed {
		next = r.listing().Named
	}
	found := next(s.batch)
	if err := s.db.Fetch(ctx, found); err != nil {
		return err
	}
	sel, err := choose(ctx, tx, r, found.Rows)
	if err != nil {
		return err
	}
	spent, err := figures.PlannedCostTx(ctx, tx, r.ID)
	if err != nil {
		return err
	}
	if total, err := spent.Add(sel.cost); err != nil || total > r.ApprovedFen {
		return s.stop(ctx, tx, r, stopOverBudget)
	}
	if err := s.makeVisits(ctx, tx, r, sel.chosen, ""); err != nil {
		return err
	}
	r.SkippedListed += sel.count(alreadyListed)
	r.SkippedElsewhere += sel.count(heldElsewhere)
	r.SkippedStandard += sel.count(noStandard)
	r.advance(found.Rows, s.batch)
	if r.Phase == phaseDone {
		return s.finish(ctx, tx, r)
	}
	return updateRun(ctx, tx, r, s.clock.Now())
}

// advance moves the cursor behind the batch, or to the next phase when it was the
// last of this one.
func (r *CampaignRun) advance(candidates []audience.Candidate, limit int) {
	if len(candidates) == limit {
		last := candidates[len(candidates)-1].RecipientID
		r.CursorID = &last
		return
	}
	r.CursorID = nil
	if r.Phase == phaseArchives && r.Plan.Audience.Named {
		r.Phase = phaseNamed
		return
	}
	r.Phase, r.Loads = phaseDone, map[id.ID]int{}
}

// finish begins visiting.
func (s *Service) finish(ctx context.Context, tx db.Tx, r *CampaignRun) error {
	if err := r.move(runExpanded); err != nil {
		return err
	}
	if err := updateRun(ctx, tx, r, s.clock.Now()); err != nil {
		return err
	}
	if err := s.plantReminders(ctx, tx, r); err != nil {
		return err
	}
	count, err := s.tellOpened(ctx, tx, r)
	if err != nil {
		return err
	}
	return s.audit.Append(ctx, tx, audit.Event{Action: "run.expand", Object: audit.Of(r.ID), Note: map[string]any{
		"visits": count, "listed": r.SkippedListed, "elsewhere": r.SkippedElsewhere, "noStandard": r.SkippedStandard,
	}})
}

// stop lets a run rest that must not go on, and says so to those who can help. People
// whom this batch listed in the federation stay listed: the run still means to visit
// them, and gives them back when it is cancelled.
func (s *Service) stop(ctx context.Context, tx db.Tx, r *CampaignRun, reason string) error {
	if err := r.move(runPause); err != nil {
		return err
	}
	r.StopReason = reason
	r.Version++
	if err := updateRun(ctx, tx, r, s.clock.Now()); err != nil {
		return err
	}
	c, err := campaign.ReadTx(ctx, tx, r.CampaignID)
	if err != nil {
		return err
	}
	if err := s.tellStopped(ctx, tx, r, c); err != nil {
		return err
	}
	return s.audit.Append(ctx, tx, audit.Event{Action: "run.stop", Object: audit.Of(r.ID), Reason: reason})
}
