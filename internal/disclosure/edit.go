package disclosure

import (
	"context"
	"strings"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// UpdatePublicNoticeInput changes the words around the entries; absent ones stay.
type UpdatePublicNoticeInput struct {
	ID              id.ID
	ExpectedVersion int
	Title           *string
	Contact         *string
}

// Validate checks the shape.
func (in UpdatePublicNoticeInput) Validate() error {
	var v validate.Errors
	v.OneLine("title", validate.TextOf(in.Title), 0, 60)
	v.OneLine("contact", validate.TextOf(in.Contact), 0, 200)
	return v.Err()
}

// UpdatePublicNotice changes title and place of objection until the notice has ended.
// Errors: BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, CONFLICT (version), FAILED_PRECONDITION
// (disclosure.notice.ended).
func (s *Service) UpdatePublicNotice(ctx context.Context, in UpdatePublicNoticeInput) (*PublicNotice, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	var out *PublicNotice
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		n, err := s.lockForEdit(ctx, tx, in.ID)
		if err != nil {
			return err
		}
		if n.Version != in.ExpectedVersion {
			return errs.Stale(n.Version)
		}
		if n.State() == NoticeEnded {
			return errs.New(errs.FailedPrecondition, "disclosure.notice.ended")
		}
		before := *n
		if in.Title != nil {
			n.Title = strings.TrimSpace(*in.Title)
		}
		if in.Contact != nil {
			n.Contact = strings.TrimSpace(*in.Contact)
		}
		n.Version++
		n.UpdatedAt = s.clock.Now()
		if err := updateNotice(ctx, tx, n); err != nil {
			return err
		}
		out = n
		return s.audit.Append(ctx, tx, audit.Event{Action: "notice.update", Object: audit.Of(n.ID), Before: before, After: n})
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}

func (s *Service) lockForEdit(ctx context.Context, tx db.Tx, x id.ID) (*PublicNotice, error) {
	n, err := lockNotice(ctx, tx, x)
	if err != nil {
		return nil, err
	}
	n.today = s.today()
	return n, authz.Require(ctx, authz.NoticeEdit, n.Resource())
}
