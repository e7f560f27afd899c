package run

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/notify"
)

// helperDesk is where a helper finds their visits.
const helperDesk = "/m"

func runLink(x id.ID) string { return "/runs/" + x.String() }

// tellBatch is how many helpers one step tells.
const tellBatch = 500

// helperCount is a helper with the visits still to make in one run.
type helperCount struct {
	HelperID id.ID
	Visits   int
}

// tell is the handler that sends each helper of a run one message with the number of
// visits that wait for them. A run that is not being visited has nothing to tell.
func (s *Service) tell(ctx context.Context, tx db.Tx, job *jobs.Job, in tellPayload) error {
	r, err := readRun(ctx, tx, in.RunID)
	if err != nil {
		return err
	}
	if r.State != RunVisiting {
		return nil
	}
	if in.Kind == notify.KindVisitOverdue && in.After == nil {
		if err := s.tellOverdue(ctx, tx, r); err != nil {
			return err
		}
	}
	helpers, err := openByHelper(ctx, tx, r.ID, in.After, tellBatch)
	if err != nil {
		return err
	}
	messages := make([]notify.Message, len(helpers))
	for i, h := range helpers {
		messages[i] = r.HelperMessage(in.Kind, h.HelperID, h.Visits)
	}
	if err := s.notify.NotifyTx(ctx, tx, messages...); err != nil {
		return err
	}
	if len(helpers) < tellBatch {
		return nil
	}
	in.After = &helpers[len(helpers)-1].HelperID
	return job.Continue(in)
}

// HelperMessage tells a helper of visits of the run that wait for them.
func (r *CampaignRun) HelperMessage(kind string, helper id.ID, visits int) notify.Message {
	return notify.Message{
		Recipients: []id.ID{helper}, Kind: kind, Link: helperDesk,
		Args: notify.Args{"title": r.Title, "count": visits, "endsOn": r.EndsOn.String()},
	}
}

// tellOverdue escalates to those who answer for the campaign.
func (s *Service) tellOverdue(ctx context.Context, tx db.Tx, r *CampaignRun) error {
	open, err := openVisits(ctx, tx, r.ID)
	if err != nil || open == 0 {
		return err
	}
	return s.tellMakers(ctx, tx, r, notify.KindRunOverdue, open)
}

// tellOpened tells those who answer for the campaign that visiting has begun, and
// answers the number of visits.
func (s *Service) tellOpened(ctx context.Context, tx db.Tx, r *CampaignRun) (int, error) {
	open, err := openVisits(ctx, tx, r.ID)
	if err != nil {
		return 0, err
	}
	return open, s.tellMakers(ctx, tx, r, notify.KindRunOpened, open)
}

func (s *Service) tellMakers(ctx context.Context, tx db.Tx, r *CampaignRun, kind string, count int) error {
	makers, err := makersOf(ctx, tx, r.CampaignID)
	if err != nil {
		return err
	}
	return s.notify.NotifyTx(ctx, tx, notify.Message{
		Recipients: makers, Kind: kind, Link: runLink(r.ID), Args: notify.Args{"title": r.Title, "count": count},
	})
}
