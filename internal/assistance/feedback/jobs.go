package feedback

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/member"
	"github.com/nuanxin/nuanxin/internal/notify"
)

// nightlyTask closes what nobody rated, draws whom to call, and tells of complaints and of
// papers that wait too long.
var nightlyTask = jobs.NewTask[nightlyPayload]("assistance.feedback", jobs.Options{Priority: jobs.Background})

// nightlyPayload is where the drawing stands.
type nightlyPayload struct {
	Draw  *id.ID `json:"draw,omitempty"`
	After id.ID  `json:"after"`
}

// batch bounds the applications of one transaction.
const batch = 200

// unrated is written into the history of what is closed without feedback.
const unrated = "逾期未评价"

// Register adds the handlers of the capability's tasks.
func (s *Service) Register(r *jobs.Registry) { jobs.Handle(r, nightlyTask, s.nightly) }

// PlantTx begins the nightly round of the tenant of ctx. Calling it again on the same day
// changes nothing.
func (s *Service) PlantTx(ctx context.Context, tx db.Tx) error {
	next := s.today().AddDays(1)
	_, err := nightlyTask.Enqueue(ctx, tx, nightlyPayload{}, jobs.At(next.Start().Add(notify.OfficeOpens)), jobs.Dedup(next.String()))
	return err
}

// nightly is the handler of nightlyTask: one batch of one round, and at the end the next
// night.
func (s *Service) nightly(ctx context.Context, tx db.Tx, job *jobs.Job, p nightlyPayload) error {
	if p.Draw == nil {
		for _, round := range []func(context.Context, db.Tx) (int, error){s.closeUnrated, s.tellLate, s.tellOwing, s.tellStillOwing} {
			n, err := round(ctx, tx)
			if err != nil {
				return err
			}
			if n == batch {
				return job.Continue(p)
			}
		}
	}
	more, err := s.draw(ctx, tx, &p)
	if err != nil {
		return err
	}
	if more {
		return job.Continue(p)
	}
	return s.PlantTx(ctx, tx)
}

// draw draws among one batch and tells whether there are more.
func (s *Service) draw(ctx context.Context, tx db.Tx, p *nightlyPayload) (more bool, err error) {
	var w *callDraw
	if p.Draw == nil {
		w, err = s.openDraw(ctx, tx)
	} else {
		w, err = readDraw(ctx, tx, *p.Draw)
	}
	if err != nil || w == nil {
		return false, err
	}
	p.Draw = &w.ID
	p.After, err = s.drawOn(ctx, tx, w, p.After)
	return p.After != id.Nil, err
}

// closeUnrated closes applications whose days for feedback are over.
func (s *Service) closeUnrated(ctx context.Context, tx db.Tx) (int, error) {
	due, err := unratedBefore(ctx, tx, s.today(), batch)
	if err != nil {
		return 0, err
	}
	for _, x := range due {
		p, err := s.applications.LockTx(ctx, tx, x)
		if err != nil {
			return 0, err
		}
		if err := s.applications.CloseTx(ctx, tx, p, unrated); err != nil {
			return 0, err
		}
	}
	return len(due), nil
}

// tellLate tells those who oversee about complaints that should have been answered.
func (s *Service) tellLate(ctx context.Context, tx db.Tx) (int, error) {
	late, err := lateComplaints(ctx, tx, s.today(), batch)
	if err != nil || len(late) == 0 {
		return 0, err
	}
	var messages []notify.Message
	for _, c := range late {
		over, err := member.WhoMayTx(ctx, tx, authz.ArchiveOversee, c.Resource(), s.today())
		if err != nil {
			return 0, err
		}
		args := notify.Args{"number": c.ApplicationNumber, "dueOn": c.DueOn.String()}
		messages = append(messages, notify.Message{Recipients: over, Kind: notify.KindComplaintOverdue, Link: complaintLink(c.ID), Args: args})
		c.Told = true
		c.Version++
		if err := updateComplaint(ctx, tx, c); err != nil {
			return 0, err
		}
	}
	return len(late), s.notify.NotifyTx(ctx, tx, messages...)
}
