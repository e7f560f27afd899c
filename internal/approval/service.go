package approval

import (
	"context"
	"fmt"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/calendar"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// CalendarSource answers the State Council's days as the tenant of ctx uses them.
type CalendarSource interface {
	Holidays(ctx context.Context) (calendar.Holidays, error)
}

// Notifier puts messages into inboxes in the caller's transaction; notify.Service is
// it.
type Notifier interface {
	NotifyTx(ctx context.Context, tx db.Tx, messages ...notify.Message) error
}

// Files claims uploaded files for a decision in the caller's transaction.
type Files interface {
	BindTx(ctx context.Context, tx db.Tx, attachments []id.ID, subject id.ID, unitPath string) error
}

// Deps are what the capability works with.
type Deps struct {
	DB       *db.DB
	Keys     *secret.Keyring
	Audit    *audit.Log
	Clock    clock.Clock
	Calendar CalendarSource
	Notify   Notifier
	Files    Files
}

// Decided is how a case ended, for the capability that owns the subject.
type Decided struct {
	Subject Subject
	Kind    Kind
	Outcome State // APPROVED, REJECTED or RETURNED
	Step    string
	Reason  string // the decider's words; "" for an approval without any
	By      string // names whoever decided last
	Member  *id.ID // who that was, nil for somebody of a superior union
}

// Handler follows a decision in the deciding transaction; an error undoes the decision.
type Handler func(ctx context.Context, tx db.Tx, d Decided) error

// Service is the capability. It is safe for concurrent use.
type Service struct {
	db       *db.DB
	keys     *secret.Keyring
	audit    *audit.Log
	clock    clock.Clock
	calendar CalendarSource
	notify   Notifier
	files    Files

	handlers   map[Kind]Handler
	describers map[id.Kind]Describer
}

// New makes the service.
func New(d Deps) *Service {
	s := &Service{
		db: d.DB, keys: d.Keys, audit: d.Audit, clock: d.Clock, calendar: d.Calendar, notify: d.Notify, files: d.Files,
		handlers: map[Kind]Handler{}, describers: map[id.Kind]Describer{},
	}
	s.Describe(id.ApprovalReferral, s.referredFacts)
	return s
}

// Handle sets what follows the decisions of a kind. Call it before the first request;
// twice for a kind is a defect and panics.
func (s *Service) Handle(kind Kind, fn Handler) {
	if s.handlers[kind] != nil {
		panic(fmt.Sprintf("approval: %s has two handlers", kind))
	}
	s.handlers[kind] = fn
}

func (s *Service) today() clock.Date { return clock.TodayCN(s.clock) }
