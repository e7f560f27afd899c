package graph

import (
	"context"

	"github.com/nuanxin/nuanxin/graph/model"
)

// workbench gathers the queues of several capabilities; each counts only what the
// caller may see.
func (r *Resolver) workbench(ctx context.Context) (*model.Workbench, error) {
	q, err := r.desk.Queues(ctx)
	if err != nil {
		return nil, err
	}
	out := &model.Workbench{
		ApprovalsWaiting: q.ApprovalsWaiting, ApplicationsToDo: q.ApplicationsToDo, ImportsToConfirm: q.ImportsToConfirm, CampaignsReturned: q.CampaignsReturned, RunsVisiting: q.RunsVisiting,
		VisitsUnassigned: q.VisitsUnassigned, VisitsOverdue: q.VisitsOverdue, MyVisitsOpen: q.MyVisitsOpen,
		FollowUpsOpen: q.FollowUpsOpen, FollowUpsOverdue: q.FollowUpsOverdue, CivilListsOverdue: q.CivilListsOverdue, RunsToSettle: q.RunsToSettle, Runs: q.Runs,
	}
	if a := q.Archives; a != nil {
		out.ArchivesToReview, out.ArchivesNeverHelped, out.ArchivesNeverVisited = a.Recheck, a.NeverHelped, a.NeverVisited
		out.ArchivesMissingPapers, out.ArchivesIDUnverified, out.ArchivesUnowned = a.MissingPapers, a.IDUnverified, a.Unowned
		out.ArchivesUnchanged, out.ArchivesOutOfStep, out.ArchivesExpiring = a.UnchangedYear, a.OutOfStep, a.Expiring
	}
	for _, o := range q.NextOpenings {
		out.NextOpenings = append(out.NextOpenings, &model.Opening{Campaign: o.Campaign, At: o.At})
	}
	if out.GrantsToDecide, err = r.org.GrantsToDecide(ctx); err != nil {
		return nil, err
	}
	if out.JobsDead, err = r.oversight.DeadCount(ctx); err != nil {
		return nil, err
	}
	return out, nil
}
