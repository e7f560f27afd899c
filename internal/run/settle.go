package run

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
)

// Settle ends visiting and begins settlement (核销). The people of the run are free
// for other campaigns and unions; visits that were not made wait for the desk to say
// what became of them. Errors: NOT_FOUND, FORBIDDEN, CONFLICT (version),
// FAILED_PRECONDITION (campaign.run_state).
func (s *Service) Settle(ctx context.Context, in RunActionInput) (*CampaignRun, error) {
	return s.act(ctx, in, "run.settle", authz.CampaignSettle, func(ctx context.Context, tx db.Tx, r *CampaignRun) error {
		if r.Phase != phaseDone { // rests before its list was made: resume or cancel it
			return errs.New(errs.FailedPrecondition, "campaign.run_state", errs.Args{"state": string(r.State), "event": string(runSettle)})
		}
		if err := r.move(runSettle); err != nil {
			return err
		}
		r.StopReason = ""
		return releaseListing(ctx, tx, r.ID, nil)
	})
}
