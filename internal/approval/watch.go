package approval

import (
	"context"
	"strconv"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/notify"
)

// watchTask looks at a step on the day it is due and, if it still waits, some days
// later.
var watchTask = jobs.NewTask[watchPayload]("approval.watch", jobs.Options{})

// watchPayload names the entry into a step: a case that moved on needs no reminder.
type watchPayload struct {
	CaseID  id.ID `json:"caseId"`
	Entry   int   `json:"entry"`
	Overdue int   `json:"overdue,omitempty"` // looks after the due day
}

// Looks after the due day: the first is the next working day, each later one
// overdueEvery working days on, until maxLooks.
const (
	overdueEvery = 3
	maxLooks     = 10
)

// Register adds the handlers of the capability's tasks.
func (s *Service) Register(r *jobs.Registry) {
	jobs.Handle(r, watchTask, s.watch)
	jobs.Handle(r, referredTask, s.takeUp)
	jobs.Handle(r, recalledTask, s.drop)
	jobs.Handle(r, answeredTask, s.takeAnswer)
}

func (s *Service) watchDue(ctx context.Context, tx db.Tx, h *hearing, day clock.Date) error {
	return watchOn(ctx, tx, watchPayload{CaseID: h.ID, Entry: h.Entry}, day)
}

func watchOn(ctx context.Context, tx db.Tx, p watchPayload, day clock.Date) error {
	key := p.CaseID.String() + " " + strconv.Itoa(p.Entry) + " " + strconv.Itoa(p.Overdue)
	_, err := watchTask.Enqueue(ctx, tx, p, jobs.At(day.Start().Add(notify.OfficeOpens)), jobs.Dedup(key))
	return err
}

// watch is the handler of watchTask. People may have left since the step was entered, so
// that it is staffed again first.
func (s *Service) watch(ctx context.Context, tx db.Tx, _ *jobs.Job, p watchPayload) error {
	c, err := lockCase(ctx, tx, p.CaseID)
	if err != nil || c.State != Pending || c.Entry != p.Entry {
		return err
	}
	h, err := s.hearing(ctx, tx, c)
	if err != nil {
		return err
	}
	if err := s.restaff(ctx, tx, h); err != nil || h.Entry != p.Entry || h.State != Pending {
		return err
	}
	if p.Overdue == 0 {
		err = s.tellWaiting(ctx, tx, h, notify.KindApprovalReminder)
	} else {
		err = s.tellOverdue(ctx, tx, h)
	}
	if err != nil || p.Overdue == maxLooks {
		return err
	}
	days, err := s.calendar.Holidays(ctx)
	if err != nil {
		return err
	}
	wait := overdueEvery
	if p.Overdue == 0 {
		wait = 1
	}
	p.Overdue++
	next, _ := days.AddWorkdays(s.today(), wait)
	return watchOn(ctx, tx, p, next)
}

// tellOverdue reminds those who decide, and tells the chair and who submitted the matter
// that it waits.
func (s *Service) tellOverdue(ctx context.Context, tx db.Tx, h *hearing) error {
	if err := s.tellWaiting(ctx, tx, h, notify.KindApprovalReminder); err != nil {
		return err
	}
	to, err := roleHolders(ctx, tx, authz.UnionChair, s.today())
	if err != nil {
		return err
	}
	if h.StartedBy != nil {
		to = append(to, *h.StartedBy)
	}
	return s.notify.NotifyTx(ctx, tx, notify.Message{
		Recipients: to, Kind: notify.KindApprovalOverdue, Link: caseLink(h.ID), Dedup: s.today().String() + " " + h.ID.String(),
		Args: notify.Args{"title": h.Title, "step": h.StepName(), "dueOn": h.DueOn.String()},
	})
}
