package intake

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/attachment"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/calendar"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/disclosure"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// Calendar knows the days off; org.Service is it.
type Calendar interface {
	Holidays(ctx context.Context) (calendar.Holidays, error)
}

// Means refuses a household whose means test nobody has confirmed.
type Means interface {
	RequireConfirmedTx(ctx context.Context, tx db.Tx, archive id.ID) error
}

// Deps are what the service works with.
type Deps struct {
	DB       *db.DB
	Keys     *secret.Keyring
	Audit    *audit.Log
	Clock    clock.Clock
	Calendar Calendar
	Archives *hardship.Service
	Files    *attachment.Service
	Notify   *notify.Service

	Means     Means
	Notices   *disclosure.Service
	Approvals *approval.Service
}

// Service is the capability. It is safe for concurrent use.
type Service struct {
	db       *db.DB
	keys     *secret.Keyring
	audit    *audit.Log
	clock    clock.Clock
	calendar Calendar
	archives *hardship.Service
	files    *attachment.Service
	notify   *notify.Service

	means     Means
	notices   *disclosure.Service
	approvals *approval.Service
	rounds    []Round
}

// Round is what another capability does every morning: it deals with at most limit things
// and answers with how many.
type Round func(ctx context.Context, tx db.Tx, today clock.Date, limit int) (int, error)

// EachMorning adds to the daily round. It is called while the program is put together.
func (s *Service) EachMorning(r Round) { s.rounds = append(s.rounds, r) }

// New makes the service and has it follow the notices and decisions about archives.
func New(d Deps) *Service {
	s := &Service{
		db: d.DB, keys: d.Keys, audit: d.Audit, clock: d.Clock, calendar: d.Calendar,
		archives: d.Archives, files: d.Files, notify: d.Notify,
		means: d.Means, notices: d.Notices, approvals: d.Approvals,
	}
	s.archives.Follow(s.recountTx)
	s.notices.Handle(disclosure.KindArchive, s.NoticeEnded)
	s.notices.HandleObjected(disclosure.KindArchive, s.NoticeObjected)
	s.approvals.Handle(approval.KindArchive, s.Decided)
	s.approvals.Describe(id.Archive, s.facts)
	return s
}

func (s *Service) today() clock.Date { return clock.TodayCN(s.clock) }

// ArchiveStepPayload names the archive that has taken a step.
type ArchiveStepPayload struct {
	ArchiveID id.ID
}

// station is an archive that was locked for a command, with what its clock needs.
type station struct {
	*hardship.Archive
	clock    *archiveClock
	settings *IntakeSettings
	days     calendar.Holidays
	by       id.ID
	byName   string
}

// at locks an archive for a command of somebody who may do act on it, has work done,
// and answers the archive's identifier.
func (s *Service) at(ctx context.Context, act authz.Action, archive id.ID, version *int, work func(ctx context.Context, tx db.Tx, at *station) error) (*ArchiveStepPayload, error) {
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		at, err := s.lockTx(ctx, tx, act, archive, version)
		if err != nil {
			return err
		}
		return work(ctx, tx, at)
	})
	if err != nil {
		return nil, err
	}
	return &ArchiveStepPayload{ArchiveID: archive}, nil
}

// lockTx is the station of an archive that the caller may do act on.
func (s *Service) lockTx(ctx context.Context, tx db.Tx, act authz.Action, archive id.ID, version *int) (*station, error) {
	days, err := s.calendar.Holidays(ctx)
	if err != nil {
		return nil, err
	}
	by, name, err := authz.Caller(ctx)
	if err != nil {
		return nil, err
	}
	a, err := s.archives.LockTx(ctx, tx, archive, act, version)
	if err != nil {
		return nil, err
	}
	at, err := s.station(ctx, tx, a, days)
	if err != nil {
		return nil, err
	}
	at.by, at.byName = by, name
	return at, nil
}

func (s *Service) station(ctx context.Context, tx db.Tx, a *hardship.Archive, days calendar.Holidays) (*station, error) {
	settings, err := settingsTx(ctx, tx)
	if err != nil {
		return nil, err
	}
	c, err := clockOf(ctx, tx, a)
	if err != nil {
		return nil, err
	}
	return &station{Archive: a, clock: c, settings: settings, days: days}, nil
}

// step takes the archive on and starts the clock of its new state.
func (s *Service) step(ctx context.Context, tx db.Tx, at *station, step hardship.Step, opinion string) error {
	if step == hardship.Submit || step == hardship.Relapse {
		at.clock.Round++
	}
	if err := s.archives.StepTx(ctx, tx, at.Archive, step, opinion); err != nil {
		return err
	}
	at.restart(s.clock.Now())
	return putClock(ctx, tx, at.clock)
}
