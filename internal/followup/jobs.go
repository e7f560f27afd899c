package followup

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/member"
	"github.com/nuanxin/nuanxin/internal/notify"
)

// followUpTask tells about the requests that were due on a day and are still open:
// first their owners, some days later those who answer for the union.
var followUpTask = jobs.NewTask[followUpPayload]("campaign.followup_overdue", jobs.Options{})

type followUpPayload struct {
	DueOn    clock.Date `json:"dueOn"`
	Escalate bool       `json:"escalate,omitempty"`
}

// escalateAfter is how long an owner has after the first reminder.
const escalateAfter = 3 // days

// watchFollowUp has a look taken on the morning after the day on which requests are
// due, once however many there are.
func watchFollowUp(ctx context.Context, tx db.Tx, due clock.Date) error {
	return watchOn(ctx, tx, followUpPayload{DueOn: due}, due.AddDays(1))
}

func watchOn(ctx context.Context, tx db.Tx, in followUpPayload, day clock.Date) error {
	level := "owner"
	if in.Escalate {
		level = "union"
	}
	_, err := followUpTask.Enqueue(ctx, tx, in, jobs.At(day.Start().Add(notify.OfficeOpens)), jobs.Dedup(in.DueOn.String()+" "+level))
	return err
}

// tellFollowUps is the handler of followUpTask.
func (s *Service) tellFollowUps(ctx context.Context, tx db.Tx, _ *jobs.Job, in followUpPayload) error {
	open, err := openDueOn(ctx, tx, in.DueOn)
	if err != nil || len(open) == 0 {
		return err
	}
	var messages []notify.Message
	nobodys := 0
	for _, o := range open {
		if in.Escalate || o.OwnerID == nil {
			nobodys += o.Count
			continue
		}
		messages = append(messages, in.message([]id.ID{*o.OwnerID}, o.Count))
	}
	if nobodys > 0 {
		answer, err := member.WhoMayTx(ctx, tx, authz.FollowUpHandle, authz.Resource{}, clock.TodayCN(s.clock))
		if err != nil {
			return err
		}
		messages = append(messages, in.message(answer, nobodys))
	}
	if err := s.notify.NotifyTx(ctx, tx, messages...); err != nil || in.Escalate {
		return err
	}
	in.Escalate = true
	return watchOn(ctx, tx, in, in.DueOn.AddDays(1+escalateAfter))
}

func (in followUpPayload) message(to []id.ID, count int) notify.Message {
	return notify.Message{
		Recipients: to, Kind: notify.KindFollowUpOverdue, Link: followUpDesk, Args: notify.Args{"count": count},
	}
}

// Register adds the handlers of the capability's tasks.
func (s *Service) Register(r *jobs.Registry) {
	jobs.Handle(r, followUpTask, s.tellFollowUps)
}
