package run

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

// Close closes a settled run. Every visit on its list must have been reported or
// taken off by then. Errors: NOT_FOUND, FORBIDDEN, CONFLICT (version), BAD_USER_INPUT,
// FAILED_PRECONDITION (campaign.run_state, campaign.unsettled {count}).
func (s *Service) Close(ctx context.Context, in CloseRunInput) (*CampaignRun, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	act := RunActionInput{ID: in.ID, ExpectedVersion: in.ExpectedVersion}
	return s.act(ctx, act, "run.close", authz.CampaignSettle, func(ctx context.Context, tx db.Tx, r *CampaignRun) error {
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
