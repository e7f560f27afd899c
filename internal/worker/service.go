package worker

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/assistance"
	"github.com/nuanxin/nuanxin/internal/assistance/feedback"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/intake"
	"github.com/nuanxin/nuanxin/internal/hardship/meanstest"
	"github.com/nuanxin/nuanxin/internal/member"
	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// Settings are choices of the tenant that its workers are told.
type Settings interface {
	// NoticeWorkdays is how long public notices last.
	NoticeWorkdays(ctx context.Context) (int, error)
}

// Deps are what the capability works with.
type Deps struct {
	DB         *db.DB
	Keys       *secret.Keyring
	Audit      *audit.Log
	Clock      clock.Clock
	Members    *member.Service
	Archives   *hardship.Service
	Intake     *intake.Service
	Assistance *assistance.Service
	Feedback   *feedback.Service
	Means      *meanstest.Service
	Settings   Settings
	Notify     *notify.Service
}

// Service is the capability. It is safe for concurrent use.
type Service struct {
	db         *db.DB
	keys       *secret.Keyring
	audit      *audit.Log
	clock      clock.Clock
	members    *member.Service
	archives   *hardship.Service
	intake     *intake.Service
	assistance *assistance.Service
	feedback   *feedback.Service
	means      *meanstest.Service
	settings   Settings
	notify     *notify.Service
}

// New makes the service and has it follow accepted invitations.
func New(d Deps) *Service {
	s := &Service{
		db: d.DB, keys: d.Keys, audit: d.Audit, clock: d.Clock, members: d.Members, archives: d.Archives, intake: d.Intake,
		assistance: d.Assistance, feedback: d.Feedback, means: d.Means, settings: d.Settings, notify: d.Notify,
	}
	s.members.OnAccept(s.joined)
	return s
}
