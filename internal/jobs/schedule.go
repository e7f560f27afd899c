package jobs

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

// Rule is a repeating moment. Next answers the first moment strictly after the
// given one, reading wall-clock words in the location of after; false when there
// is none any more.
type Rule interface {
	Next(after time.Time) (time.Time, bool)
}

// ParseRule reads the text of a rule for a tenant, such as "春节前 10 天".
type ParseRule func(ctx context.Context, tenant id.ID, text string) (Rule, error)

// Schedule makes a job of a task each time its rule comes due. State is
// "active", "paused", or "ended" when the rule names no further moment.
type Schedule struct {
	ID   id.ID
	Rule string
	Zone string // IANA name, "Asia/Shanghai" when empty
	// Until is the last moment that may come due; zero means no end.
	Until time.Time
	// Grace is how late a due moment may be found and still be acted on. Later
	// ones are recorded as missed and logged. Default one day.
	Grace     time.Duration
	CreatedBy id.ID
	State     string
	// NextAt is the next due moment, zero when paused or ended. Given to PutSchedule
	// it is the first one; otherwise that is the rule's next after the database's now.
	NextAt time.Time
}

// The states of a schedule.
const (
	ScheduleActive = "active"
	SchedulePaused = "paused"
	ScheduleEnded  = "ended"
)

const defaultZone = "Asia/Shanghai"

// PutSchedule creates or replaces the schedule s.ID of the tenant of ctx and
// answers it with the next due moment. What came due before is not repeated.
func PutSchedule[P any](ctx context.Context, tx db.Tx, parse ParseRule, task Task[P], s Schedule, payload P) (Schedule, error) {
	text, err := encodePayload(task.kind, payload)
	if err != nil {
		return Schedule{}, err
	}
	t, ok := tenant.From(ctx)
	if !ok {
		return Schedule{}, db.ErrNoTenant
	}
	if s.Zone == "" {
		s.Zone = defaultZone
	}
	if s.Grace == 0 {
		s.Grace = 24 * time.Hour
	}
	if s.NextAt.IsZero() {
		now, err := databaseNow(ctx, tx)
		if err != nil {
			return Schedule{}, err
		}
		if s.NextAt, err = nextDue(ctx, parse, t, s, now); err != nil {
			return Schedule{}, err
		}
	}
	s.State = ScheduleActive
	if s.NextAt.IsZero() {
		s.State = ScheduleEnded
	}
	return s, upsertSchedule(ctx, tx, t, task.kind, task.opts, s, text)
}

// PauseSchedule stops a schedule until ResumeSchedule.
func PauseSchedule(ctx context.Context, tx db.Tx, schedule id.ID) error {
	return setPaused(ctx, tx, schedule)
}

// ResumeSchedule lets a paused schedule come due again, next after the
// database's now: what the pause swallowed stays swallowed.
func ResumeSchedule(ctx context.Context, tx db.Tx, parse ParseRule, schedule id.ID) (next time.Time, err error) {
	t, ok := tenant.From(ctx)
	if !ok {
		return time.Time{}, db.ErrNoTenant
	}
	s, err := lockSchedule(ctx, tx, t, schedule)
	if err != nil {
		return time.Time{}, err
	}
	now, err := databaseNow(ctx, tx)
	if err != nil {
		return time.Time{}, err
	}
	if next, err = nextDue(ctx, parse, t, s, now); err != nil {
		return time.Time{}, err
	}
	return next, setNext(ctx, tx, t, schedule, next, time.Time{})
}

// DeleteSchedule removes a schedule and its record of occurrences. Jobs that it
// made stay.
func DeleteSchedule(ctx context.Context, tx db.Tx, schedule id.ID) error {
	return deleteSchedule(ctx, tx, schedule)
}

var errNoSchedule = errs.New(errs.NotFound, "schedule.not_found")

// nextDue is the rule's next moment after the given one, zero when there is none
// before the schedule's end. A rule that does not move on is a defect.
func nextDue(ctx context.Context, parse ParseRule, t id.ID, s Schedule, after time.Time) (next time.Time, err error) {
	zone, err := time.LoadLocation(s.Zone)
	if err != nil {
		return time.Time{}, errs.New(errs.BadUserInput, "schedule.zone").Wrap(err)
	}
	err = call(func() error { // rules are read from people's words: a panic must not end the process
		rule, err := parse(ctx, t, s.Rule)
		if err != nil {
			return err
		}
		n, ok := rule.Next(after.In(zone))
		if ok && !n.After(after) {
			return fmt.Errorf("rule %q goes from %v to %v", s.Rule, after, n)
		}
		if ok && (s.Until.IsZero() || !n.After(s.Until)) {
			next = n
		}
		return nil
	})
	if p, ok := errors.AsType[*panicked](err); ok {
		return time.Time{}, fmt.Errorf("rule %q: %w\n%s", s.Rule, p, p.stack)
	}
	return next, err
}
