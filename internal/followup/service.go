package followup

import (
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/notify"
)

// Service is the capability. It is safe for concurrent use.
type Service struct {
	db     *db.DB
	audit  *audit.Log
	clock  clock.Clock
	notify *notify.Service
}

// New makes the service.
func New(d *db.DB, log *audit.Log, c clock.Clock, n *notify.Service) *Service {
	return &Service{db: d, audit: log, clock: c, notify: n}
}
