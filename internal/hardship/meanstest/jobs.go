package meanstest

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
)

// tryOnTask tests the next archives of a trial.
var tryOnTask = jobs.NewTask[tryOnPayload]("means.trial", jobs.Options{Lane: jobs.Slow})

type tryOnPayload struct {
	TrialID id.ID `json:"trialId"`
}

// trialBatch bounds the archives of one transaction.
const trialBatch = 1000

// Register adds the handler of the capability's task.
func (s *Service) Register(r *jobs.Registry) { jobs.Handle(r, tryOnTask, s.tryOn) }

// tryOn counts one batch. What was counted and up to where commit together, so that a
// killed or repeated job counts nothing twice.
func (s *Service) tryOn(ctx context.Context, tx db.Tx, job *jobs.Job, p tryOnPayload) error {
	t, err := lockTrial(ctx, tx, p.TrialID)
	if err != nil || t.State == TrialDone {
		return err
	}
	kept, err := nextKept(ctx, tx, t.LastArchive)
	if err != nil {
		return err
	}
	sampled, err := t.countOn(ctx, tx, kept)
	if err != nil {
		return err
	}
	if err := insertAll(ctx, tx, sampled); err != nil {
		return err
	}
	// Archives that came meanwhile are counted too.
	t.Total = max(t.Total, t.Result.Tried)
	job.Progress(int64(t.Result.Tried), int64(t.Total))
	if len(kept) == trialBatch {
		if err := updateTrial(ctx, tx, t); err != nil {
			return err
		}
		return job.Continue(p)
	}
	now := s.clock.Now()
	t.State, t.FinishedAt, t.Total = TrialDone, &now, t.Result.Tried
	return updateTrial(ctx, tx, t)
}

// countOn tests archives by both sets of rules and answers the households to be noted.
func (t *MeansTrial) countOn(ctx context.Context, tx db.Tx, kept []*keptArchive) ([]*trialHousehold, error) {
	b, err := readBasis(ctx, tx)
	if err != nil {
		return nil, err
	}
	if b.area, err = areaOf(ctx, tx); err != nil {
		return nil, err
	}
	r := &trialCount{basis: b, day: t.OnDay, out: &t.Result}
	if r.before, err = NewEngine(&MeansRules{Number: t.RulesNo, Parameters: t.Before}); err != nil {
		return nil, err
	}
	if r.after, err = NewEngine(&MeansRules{Parameters: t.Parameters}); err != nil {
		return nil, err
	}
	for _, k := range kept {
		if err := r.try(k); err != nil {
			return nil, err
		}
		t.LastArchive = k.ID
	}
	for _, h := range r.sampled {
		h.TenantID, h.TrialID = t.TenantID, t.ID
	}
	return r.sampled, t.Result.cost(t.Amounts)
}
