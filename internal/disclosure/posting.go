package disclosure

import (
	"context"
	"strings"
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// NoticePosting is the evidence that a poster hung somewhere (张榜留痕).
type NoticePosting struct {
	bun.BaseModel `bun:"table:app.notice_posting,alias:p"`

	TenantID  id.ID
	ID        id.ID `bun:",pk"`
	NoticeID  id.ID
	Place     string
	PostedOn  clock.Date
	PostedBy  id.ID // membership
	Note      string
	CreatedAt time.Time
}

// RecordPostingInput says that a poster hangs.
type RecordPostingInput struct {
	NoticeID    id.ID
	Place       string
	PostedOn    clock.Date
	Note        *string
	Attachments []id.ID // photos of the poster, uploaded by the caller, 1 to 6
}

const maxPostingFiles = 6

// Validate checks the shape.
func (in RecordPostingInput) Validate() error {
	var v validate.Errors
	v.OneLine("place", in.Place, 2, 100)
	v.OneLine("note", validate.TextOf(in.Note), 0, 200)
	v.Check(in.PostedOn.Valid(), "postedOn", "required")
	v.Range("attachments", int64(len(in.Attachments)), 1, maxPostingFiles)
	return v.Err()
}

// RecordPosting keeps who put the poster up, where and when, with photos. Errors:
// BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, FAILED_PRECONDITION (disclosure.notice.not_running,
// disclosure.posting.day: outside the period or in the future; attachment.rejected,
// attachment.bound).
func (s *Service) RecordPosting(ctx context.Context, in RecordPostingInput) (*NoticePosting, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	var out *NoticePosting
	err := s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		n, err := s.lockForEdit(ctx, tx, in.NoticeID)
		if err != nil {
			return err
		}
		if n.State() != NoticeRunning {
			return errs.New(errs.FailedPrecondition, "disclosure.notice.not_running")
		}
		if in.PostedOn.Before(n.FirstDay) || in.PostedOn.After(n.today) {
			return errs.New(errs.FailedPrecondition, "disclosure.posting.day")
		}
		out = &NoticePosting{
			TenantID: n.TenantID, ID: id.New(id.NoticePosting), NoticeID: n.ID, Place: strings.TrimSpace(in.Place), PostedOn: in.PostedOn,
			PostedBy: authz.From(ctx).MembershipID, Note: validate.TextOf(in.Note), CreatedAt: s.clock.Now(),
		}
		if err := insertPosting(ctx, tx, out, in.Attachments); err != nil {
			return err
		}
		if err := s.files.BindTx(ctx, tx, in.Attachments, out.ID, n.UnitPath); err != nil {
			return err
		}
		return s.audit.Append(ctx, tx, audit.Event{Action: "notice.post", Object: audit.Of(n.ID), After: out})
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}
