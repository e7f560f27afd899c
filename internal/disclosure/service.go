package disclosure

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/calendar"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// CalendarSource answers the State Council's days as the tenant of ctx uses them.
type CalendarSource interface {
	Holidays(ctx context.Context) (calendar.Holidays, error)
}

// SettingsSource answers how many working days a notice of the tenant of ctx lasts.
type SettingsSource interface {
	NoticeWorkdays(ctx context.Context) (int, error)
}

// Files claims uploaded files for a subject in the caller's transaction.
type Files interface {
	BindTx(ctx context.Context, tx db.Tx, attachments []id.ID, subject id.ID, unitPath string) error
}

// AccessLog keeps who saw which sensitive value and why.
type AccessLog interface {
	LogAccessTx(ctx context.Context, tx db.Tx, object id.ID, purpose string, fields ...string) error
}

// Deps are what the capability works with.
type Deps struct {
	DB       *db.DB
	Keys     *secret.Keyring
	Audit    *audit.Log
	Clock    clock.Clock
	Calendar CalendarSource
	Settings SettingsSource
	Files    Files
	Access   AccessLog
}

// Service is the capability. It is safe for concurrent use once every handler is
// registered.
type Service struct {
	db       *db.DB
	keys     *secret.Keyring
	audit    *audit.Log
	clock    clock.Clock
	calendar CalendarSource
	settings SettingsSource
	files    Files
	access   AccessLog

	ended    map[NoticeKind]func(context.Context, db.Tx, Ended) error
	objected map[NoticeKind]func(context.Context, db.Tx, Objected) error
	received func(context.Context, db.Tx, *PublicNotice, *NoticeObjection) error
}

// New makes the service.
func New(d Deps) *Service {
	return &Service{
		db: d.DB, keys: d.Keys, audit: d.Audit, clock: d.Clock, calendar: d.Calendar, settings: d.Settings, files: d.Files, access: d.Access,
		ended:    map[NoticeKind]func(context.Context, db.Tx, Ended) error{},
		objected: map[NoticeKind]func(context.Context, db.Tx, Objected) error{},
		received: func(context.Context, db.Tx, *PublicNotice, *NoticeObjection) error { return nil },
	}
}

// today is the day in China.
func (s *Service) today() clock.Date { return clock.TodayCN(s.clock) }
