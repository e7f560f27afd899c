package assistance

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/assistance/limit"
	"github.com/nuanxin/nuanxin/internal/attachment"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/calendar"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/disclosure"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/meanstest"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// CalendarSource answers the State Council's days as the tenant of ctx uses them.
type CalendarSource interface {
	Holidays(ctx context.Context) (calendar.Holidays, error)
}

// Deps are what the capability works with.
type Deps struct {
	DB       *db.DB
	Keys     *secret.Keyring
	Audit    *audit.Log
	Clock    clock.Clock
	Calendar CalendarSource
	Means    *meanstest.Service
	Archives *hardship.Service
	Files    *attachment.Service

	Approval   *approval.Service
	Disclosure *disclosure.Service
}

// Service is the capability. It is safe for concurrent use.
type Service struct {
	db       *db.DB
	keys     *secret.Keyring
	audit    *audit.Log
	clock    clock.Clock
	calendar CalendarSource
	means    *meanstest.Service
	archives *hardship.Service
	files    *attachment.Service

	approval   *approval.Service
	disclosure *disclosure.Service
}

// New makes the service, and registers what follows decisions and notices.
func New(d Deps) *Service {
	s := &Service{
		db: d.DB, keys: d.Keys, audit: d.Audit, clock: d.Clock, calendar: d.Calendar, means: d.Means,
		archives: d.Archives, files: d.Files, approval: d.Approval, disclosure: d.Disclosure,
	}
	d.Approval.Handle(approval.KindApplication, s.decided)
	d.Approval.Describe(id.Application, s.facts)
	d.Disclosure.Handle(disclosure.KindApplication, s.noticed)
	d.Disclosure.HandleObjected(disclosure.KindApplication, s.objected)
	return s
}

func (s *Service) today() clock.Date { return clock.TodayCN(s.clock) }

// reader is what rows need for showing themselves to the request of ctx.
type reader struct {
	keys  *secret.Keys
	today clock.Date
}

// reader is taken before a command's transaction, because opening keys may read the
// database.
func (s *Service) reader(ctx context.Context) (reader, error) {
	keys, err := s.keys.For(ctx)
	return reader{keys: keys, today: s.today()}, err
}

// workdays is the n-th working day from today.
func (s *Service) workdays(ctx context.Context, n int) (clock.Date, error) {
	off, err := s.calendar.Holidays(ctx)
	if err != nil {
		return clock.Date{}, err
	}
	due, _ := off.AddWorkdays(s.today(), n)
	return due, nil
}

// Named is an application with the version that somebody saw.
type Named struct {
	ID              id.ID
	ExpectedVersion int
}

// ApplicationPayload is the application after a command.
type ApplicationPayload struct{ Application *Application }

// change is what a command does to a locked application inside its transaction.
type change func(ctx context.Context, tx db.Tx, p *Application) error

// command locks the application, lets whoever may act pass, and runs the change.
func (s *Service) command(ctx context.Context, in Named, act authz.Action, fn change) (*ApplicationPayload, error) {
	r, err := s.reader(ctx)
	if err != nil {
		return nil, err
	}
	out := &ApplicationPayload{}
	err = s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		p, err := lockFor(ctx, tx, in.ID, act)
		if err != nil {
			return err
		}
		if p.Version != in.ExpectedVersion {
			return errs.Stale(p.Version)
		}
		p.seen, out.Application = r, p
		return fn(ctx, tx, p)
	})
	if err != nil {
		return nil, collided(err)
	}
	return out, nil
}

// collided names what an application collided with.
func collided(err error) error {
	switch {
	case db.Violates(err, "application_once"):
		return errs.New(errs.Conflict, "assistance.duplicate")
	case db.Violates(err, "application_follow_up"):
		return errs.New(errs.Conflict, "assistance.proposed")
	default:
		return err
	}
}

// move takes a step, stores the application and tells its history and the audit chain.
func (s *Service) move(ctx context.Context, tx db.Tx, p *Application, step Step, note string) error {
	before := p.State
	next, err := before.After(step)
	if err != nil {
		return err
	}
	p.State = next
	if err := s.store(ctx, tx, p, string(step), note); err != nil {
		return err
	}
	if before.decided() != next.decided() {
		if err := s.archives.HelpedTx(ctx, tx, p.ArchiveID); err != nil {
			return err
		}
	}
	return s.audit.Append(ctx, tx, audit.Event{
		Action: "application." + string(step), Object: audit.Of(p.ID), Reason: note,
		Before: audited{State: before}, After: p.audited(),
	})
}

// store writes the next version with an entry in the history.
func (s *Service) store(ctx context.Context, tx db.Tx, p *Application, step, note string) error {
	p.Version++
	p.UpdatedAt = s.clock.Now()
	if err := updateApplication(ctx, tx, p); err != nil {
		return err
	}
	return insertEvent(ctx, tx, p.happened(ctx, step, note))
}

// audited is what the audit chain keeps of an application; what is sealed stays sealed.
type audited struct {
	State    ApplicationState
	Item     limit.Item `json:",omitempty"`
	Asked    *money.Fen `json:",omitempty"`
	Proposed *money.Fen `json:",omitempty"`
	Approved *money.Fen `json:",omitempty"`
	Archive  *id.ID     `json:",omitempty"`
	Version  int        `json:",omitempty"`
}

func (p *Application) audited() audited {
	return audited{p.State, p.Item, p.Asked, p.Proposed, p.Approved, &p.ArchiveID, p.ArchiveVersion}
}
