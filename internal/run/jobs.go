package run

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/notify"
)

// The tasks of the capability.
var (
	// expandTask makes the visits of a run, one batch after the other.
	expandTask = jobs.NewTask[expandPayload]("campaign.expand", jobs.Options{Priority: jobs.Urgent})
	// tellTask tells the helpers of a run what waits for them.
	tellTask = jobs.NewTask[tellPayload]("campaign.tell", jobs.Options{})
)

type expandPayload struct {
	RunID id.ID `json:"runId"`
}

// tellPayload names the run, the kind of message and the last helper told.
type tellPayload struct {
	RunID id.ID  `json:"runId"`
	Kind  string `json:"kind"`
	After *id.ID `json:"after,omitempty"`
}

// Register adds the handlers of the capability's tasks.
func (s *Service) Register(r *jobs.Registry) {
	jobs.Handle(r, campaign.OpenTask, s.open)
	jobs.Handle(r, expandTask, s.expand)
	jobs.Handle(r, tellTask, s.tell)
}

// remindBefore are the days before the last day of visiting on which helpers with
// open visits are reminded.
var remindBefore = []int{7, 1}

// plantReminders enqueues what a run that begins visiting has to tell, now and later.
// Reminders whose day has passed are left out.
func (s *Service) plantReminders(ctx context.Context, tx db.Tx, r *CampaignRun) error {
	if _, err := tellTask.Enqueue(ctx, tx, tellPayload{RunID: r.ID, Kind: notify.KindVisitAssigned}); err != nil {
		return err
	}
	if err := s.figures.PlantRecountTx(ctx, tx); err != nil {
		return err
	}
	today := clock.TodayCN(s.clock)
	for _, days := range remindBefore {
		if day := r.EndsOn.AddDays(-days); day.After(today) {
			if err := tellOn(ctx, tx, r, notify.KindVisitReminder, day); err != nil {
				return err
			}
		}
	}
	return tellOn(ctx, tx, r, notify.KindVisitOverdue, r.OverdueFrom)
}

// tellOn tells on a day, once, however often the run is paused and resumed.
func tellOn(ctx context.Context, tx db.Tx, r *CampaignRun, kind string, day clock.Date) error {
	_, err := tellTask.Enqueue(ctx, tx, tellPayload{RunID: r.ID, Kind: kind},
		jobs.At(day.Start().Add(notify.OfficeOpens)), jobs.Dedup(r.ID.String()+" "+kind+" "+day.String()))
	return err
}
