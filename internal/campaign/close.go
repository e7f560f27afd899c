package campaign

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// CloseRunInput closes a settled run with its summary (活动总结).
type CloseRunInput struct {
	ID              id.ID
	ExpectedVersion int
	SummaryText     string
}

// Validate checks the shape.
func (in CloseRunInput) Validate() error {
	var v validate.Errors
	v.Text("summaryText", in.SummaryText, 1, 20_000)
	return v.Err()
}

// CloseRun closes a settled run. Every visit on its list must have been reported or
// taken off by then. Errors: NOT_FOUND, FORBIDDEN, CONFLICT (version), BAD_USER_INPUT,
// FAILED_PRECONDITION (campaign.run_state, campaign.unsettled {count}).
func (s *Service) CloseRun(ctx context.Context, in CloseRunInput) (*CampaignRun, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	act := RunActionInput{ID: in.ID, ExpectedVersion: in.ExpectedVersion}
	return s.actOnRun(ctx, act, "run.close", authz.CampaignSettle, func(ctx context.Context, tx db.Tx, r *CampaignRun) error {
		if err := r.move(runClose); err != nil {
			return err
		}
		planned, err := lockUnfinished(ctx, tx, r.ID)
		if err != nil {
			return err
		}
		if planned > 0 {
			return errs.New(errs.FailedPrecondition, "campaign.unsettled", errs.Args{"count": planned})
		}
		now := s.clock.Now()
		r.SummaryText, r.ClosedAt = in.SummaryText, &now
		return nil
	})
}

// lockUnfinished counts the visits of a run of which nothing was reported. It locks
// what may still be reported, so that a report either comes before the closing or
// finds the run closed.
func lockUnfinished(ctx context.Context, tx db.Tx, run id.ID) (planned int, err error) {
	err = tx.NewRaw(`select count(*) filter (where v.state = 'PLANNED')::int from (
			select state from app.visit where run_id = ? and state in ('PLANNED', 'UNDELIVERED') order by id for update) v`,
		run).Scan(ctx, &planned)
	return planned, err
}
