package assistance

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/assistance/limit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
)

// LimitCheck reckons what the limits allow an application today, without storing it.
// Errors: NOT_FOUND, FORBIDDEN.
func (s *Service) LimitCheck(ctx context.Context, x id.ID) (*limit.Result, error) {
	r, err := s.reader(ctx)
	if err != nil {
		return nil, err
	}
	var out *limit.Result
	err = s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		p, err := readApplication(ctx, tx, x)
		if err != nil {
			return err
		}
		if err := p.RequireKnown(ctx); err != nil {
			return err
		}
		if err := authz.Require(ctx, authz.ApplicationRead, p.Resource()); err != nil {
			return err
		}
		p.seen = r
		own, err := p.open(r.keys)
		if err != nil {
			return err
		}
		out, err = s.reckonTx(ctx, tx, p, own, p.sought())
		return err
	})
	return out, err
}
