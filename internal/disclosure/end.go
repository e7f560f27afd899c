package disclosure

import (
	"context"
	"fmt"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
)

type endPayload struct {
	NoticeID id.ID `json:"noticeId"`
}

var endTask = jobs.NewTask[endPayload]("disclosure.end", jobs.Options{MaxAttempts: 20})

// Register adds the handlers of this capability.
func (s *Service) Register(r *jobs.Registry) {
	jobs.Handle(r, endTask, func(ctx context.Context, tx db.Tx, _ *jobs.Job, p endPayload) error {
		return s.endTx(ctx, tx, p.NoticeID)
	})
}

// planEnd has the outcomes settled at midnight in China after the last day.
func planEnd(ctx context.Context, tx db.Tx, n *PublicNotice) error {
	_, err := endTask.Enqueue(ctx, tx, endPayload{n.ID}, jobs.At(n.LastDay.AddDays(1).Start()))
	return err
}

// endTx settles a notice whose last day is over: whoever is still shown had no
// objection. A notice that began before its year's days off were announced may now need
// more days than it had; then it is not over yet.
func (s *Service) endTx(ctx context.Context, tx db.Tx, x id.ID) error {
	n, err := lockNotice(ctx, tx, x)
	if err != nil || n.EndedAt != nil {
		return err
	}
	off, err := s.calendar.Holidays(ctx)
	if err != nil {
		return err
	}
	now := s.clock.Now()
	n.UpdatedAt, n.today = now, clock.DateOf(now)
	last, uncertain := off.AddWorkdays(n.FirstDay, n.WorkingDays)
	if last.After(n.LastDay) {
		n.LastDay, n.Uncertain = last, uncertain
		n.Version++
		if err := updateNotice(ctx, tx, n); err != nil {
			return err
		}
		return planEnd(ctx, tx, n)
	}
	if n.State() != NoticeEnded { // the database's clock is ahead of ours; the job comes again
		return fmt.Errorf("notice %s lasts until the end of %s", n.Number, n.LastDay)
	}
	return s.settle(ctx, tx, n)
}

func (s *Service) settle(ctx context.Context, tx db.Tx, n *PublicNotice) error {
	n.EndedAt = &n.UpdatedAt
	n.Version++
	if err := updateNotice(ctx, tx, n); err != nil {
		return err
	}
	entries, err := lockShown(ctx, tx, n.ID)
	if err != nil {
		return err
	}
	for _, e := range entries {
		if err := e.enter(EntryClear, n.UpdatedAt); err != nil {
			return err
		}
		if err := updateEntry(ctx, tx, e); err != nil {
			return err
		}
		outcome := Clear
		if e.AfterObjection {
			outcome = Dismissed
		}
		if err := s.report(ctx, tx, n, e, outcome); err != nil {
			return err
		}
	}
	return s.audit.Append(ctx, tx, audit.Event{Action: "notice.end", Object: audit.Of(n.ID), After: n})
}
