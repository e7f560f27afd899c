package jobs

import (
	"context"
	"log/slog"
	"maps"
	"slices"
	"time"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

// scheduler turns due moments into jobs. Every process runs one and none leads:
// the primary key of the occurrence decides, and the database's clock.
type scheduler struct {
	engine *Engine
	later  map[id.ID]time.Time // broken schedules and when to try them again
	ailing bool                // the last round failed; said once
}

func (e *Engine) scheduler() *scheduler {
	return &scheduler{engine: e, later: map[id.ID]time.Time{}}
}

// brokenPause keeps a broken rule from being tried, and logged, each second.
const brokenPause = time.Minute

func (s *scheduler) loop(quit <-chan struct{}) {
	tick := time.NewTicker(s.engine.cfg.Idle)
	defer tick.Stop()
	for {
		select {
		case <-quit:
			return
		case <-tick.C:
			_, err := s.round(s.engine.run)
			if err != nil && !s.ailing && s.engine.run.Err() == nil {
				slog.Warn("scheduler: trying again", "error", err)
			}
			s.ailing = err != nil
		}
	}
}

// round acts on one due moment of each due schedule and tells how many there
// were.
func (s *scheduler) round(ctx context.Context) (acted int, err error) {
	ctx, cancel := context.WithTimeout(ctx, roundTimeout)
	defer cancel()
	var due []dueSchedule
	err = s.engine.system.InSystem(ctx, "jobs.scheduler", "find due schedules of all tenants",
		func(ctx context.Context, tx db.Tx) (err error) {
			due, err = findDue(ctx, tx, s.broken())
			return err
		})
	if err != nil {
		return 0, err
	}
	for _, d := range due {
		if err := s.act(ctx, d); err != nil {
			s.later[d.ID] = clock.System.Now().Add(brokenPause)
			slog.ErrorContext(ctx, "schedule cannot move on", "schedule", d.ID, "tenant", d.tenant, "rule", d.Rule, "error", err)
			continue
		}
		acted++
	}
	return acted, nil
}

// broken lists the schedules that are not to be tried yet.
func (s *scheduler) broken() []id.ID {
	now := clock.System.Now()
	maps.DeleteFunc(s.later, func(_ id.ID, t time.Time) bool { return now.After(t) })
	return slices.Collect(maps.Keys(s.later))
}

// act records the due moment, makes its job unless it is too late, and moves the
// schedule on, in one commit.
func (s *scheduler) act(ctx context.Context, d dueSchedule) error {
	ctx = tenant.With(ctx, d.tenant)
	next, err := nextDue(ctx, s.engine.cfg.ParseRule, d.tenant, d.Schedule, d.NextAt)
	if err != nil {
		return err
	}
	var state string
	err = s.engine.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		state = ""
		late, found, err := lockDue(ctx, tx, d)
		if err != nil || !found {
			return err
		}
		if state, err = d.occur(ctx, tx, late); err != nil {
			return err
		}
		return setNext(ctx, tx, d.tenant, d.ID, next, d.NextAt)
	})
	if err != nil {
		return err
	}
	s.report(ctx, d, state)
	return nil
}

// The states of an occurrence.
const (
	occurrenceFired  = "fired"
	occurrenceMissed = "missed"
)

// occur answers the state of the occurrence, "" when it existed before.
func (d dueSchedule) occur(ctx context.Context, tx db.Tx, late bool) (string, error) {
	if late {
		inserted, err := insertOccurrence(ctx, tx, d, occurrenceMissed, nil)
		if err != nil || !inserted {
			return "", err
		}
		return occurrenceMissed, nil
	}
	dedup := d.ID.String() + "@" + d.NextAt.UTC().Format(time.RFC3339Nano)
	job, err := newJob{
		kind: d.kind, lane: d.lane, priority: d.priority, payload: d.payload, dedup: &dedup,
		createdBy: d.CreatedBy, scheduleID: &d.ID, dueAt: &d.NextAt,
	}.insert(ctx, tx)
	if err != nil {
		return "", err
	}
	inserted, err := insertOccurrence(ctx, tx, d, occurrenceFired, &job)
	if err != nil || !inserted {
		return "", err
	}
	return occurrenceFired, nil
}

func (s *scheduler) report(ctx context.Context, d dueSchedule, state string) {
	log := slog.With("schedule", d.ID, "tenant", d.tenant, "kind", d.kind, "due", d.NextAt)
	switch state {
	case occurrenceFired:
		s.engine.stats.fired.Add(1)
		s.engine.Wake()
		log.InfoContext(ctx, "schedule came due")
	case occurrenceMissed:
		s.engine.stats.missed.Add(1)
		log.ErrorContext(ctx, "schedule was found due too late and is not acted on")
	}
}
