package notify

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/page"
)

// MarkNotificationsReadInput names messages of the caller; nil means all of them.
type MarkNotificationsReadInput struct {
	IDs []id.ID
}

// Validate checks the shape.
func (in MarkNotificationsReadInput) Validate() error {
	if len(in.IDs) > page.MaxFirst {
		return errs.Invalid(errs.Field{Path: "ids", Code: "out_of_range", Args: errs.Args{"min": 0, "max": page.MaxFirst}})
	}
	return nil
}

// MarkRead marks the caller's messages read and answers how many are left. Ids of
// anybody else's messages change nothing.
func (s *Service) MarkRead(ctx context.Context, in MarkNotificationsReadInput) (unread int, err error) {
	if err := in.Validate(); err != nil {
		return 0, err
	}
	err = s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		member, err := me(ctx)
		if err != nil {
			return err
		}
		return markRead(ctx, tx, member, in.IDs, s.clock.Now())
	})
	if err != nil {
		return 0, err
	}
	s.feed.look(authz.From(ctx).TenantID)
	return s.UnreadCount(ctx)
}
