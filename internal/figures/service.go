package figures

import "github.com/nuanxin/nuanxin/internal/clock"

// Service is the capability. It is safe for concurrent use.
type Service struct {
	clock clock.Clock
}

// New makes the service.
func New(c clock.Clock) *Service { return &Service{clock: c} }
