package disclosure

import (
	"context"
	"time"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// Bounds of the public intake in one hour. A canteen's Wi-Fi is one network to us, so a
// network gets more than one person needs; the union as a whole is bounded too, since
// networks are cheap to have.
const (
	objectionsPerNetwork = 5
	objectionsPerUnion   = 100
)

// admit counts an attempt against its network and the union. Refused ones do not count.
func (s *Service) admit(ctx context.Context, tx db.Tx, keys *secret.Keys, network string) error {
	hour := s.clock.Now().Truncate(time.Hour)
	if err := forgetIntake(ctx, tx, hour.Add(-time.Hour)); err != nil {
		return err
	}
	own, err := countIntake(ctx, tx, keys.Index("notice_intake.network", network), hour)
	if err != nil {
		return err
	}
	all, err := totalIntake(ctx, tx, hour)
	if err != nil {
		return err
	}
	if own > objectionsPerNetwork || all > objectionsPerUnion {
		return errs.New(errs.RateLimited, "disclosure.objection.too_many", errs.Args{"max": objectionsPerNetwork})
	}
	return nil
}
