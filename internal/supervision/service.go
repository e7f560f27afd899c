package supervision

import (
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/db/superdb"
)

// Service is the capability. It is safe for concurrent use.
type Service struct {
	db    *db.DB
	super *superdb.Reader
	audit *audit.Log
	clock clock.Clock
}

// New makes the service.
func New(d *db.DB, log *audit.Log, c clock.Clock) *Service {
	return &Service{db: d, super: superdb.New(d), audit: log, clock: c}
}
