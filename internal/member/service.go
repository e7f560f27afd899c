package member

import (
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
)

// Service is the capability. It is safe for concurrent use.
type Service struct {
	db     *db.DB
	audit  *audit.Log
	clock  clock.Clock
	hasher *hasher

	accepted []Accepted
	gone     []Gone
}

// parallelHashes caps the memory of password hashing at 4 × 19 MiB.
const parallelHashes = 4

// New makes the service.
func New(d *db.DB, log *audit.Log, c clock.Clock) *Service {
	return &Service{db: d, audit: log, clock: c, hasher: newHasher(parallelHashes)}
}
