package attachment

import (
	"context"
	"time"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
)

// BindTx claims the caller's own clean files for a subject in the caller's
// transaction and answers them in the order given. Who may read the subject's kind
// (see subjectReaders) at unitPath, or "" for the tenant as a whole, sees them from
// then on. Binding to the same subject again changes nothing. Errors: NOT_FOUND
// (attachment.unknown), FAILED_PRECONDITION (attachment.rejected, attachment.bound).
func (s *Service) BindTx(ctx context.Context, tx db.Tx, attachments []id.ID, subject id.ID, unitPath string) ([]*Attachment, error) {
	if len(attachments) == 0 {
		return nil, nil
	}
	a := authz.From(ctx)
	if a == nil {
		return nil, errs.New(errs.Unauthenticated, "session.required")
	}
	rows, err := lockAttachments(ctx, tx, attachments, a.MembershipID)
	if err != nil {
		return nil, err
	}
	out := make([]*Attachment, len(attachments))
	for i, x := range attachments {
		f := rows[x]
		switch {
		case f == nil:
			return nil, errUnknown
		case f.State != Clean:
			return nil, errs.New(errs.FailedPrecondition, "attachment.rejected")
		case f.SubjectID != nil && *f.SubjectID != subject:
			return nil, errs.New(errs.FailedPrecondition, "attachment.bound")
		}
		out[i] = &f.Attachment
	}
	return out, bind(ctx, tx, attachments, subject, unitPath)
}

// EndTx is the hook of retention: the files of a subject are removed, with their
// rows, soon after the given moment. The capability that owns the subject decides
// when its keeping time ends.
func (s *Service) EndTx(ctx context.Context, tx db.Tx, subject id.ID, at time.Time) error {
	if err := endSubject(ctx, tx, subject, at); err != nil {
		return err
	}
	return s.planSweep(ctx, tx, at)
}

// ByIDTx reads files that the caller's capability has claimed by BindTx; it asks nobody's
// permission.
func (s *Service) ByIDTx(ctx context.Context, tx db.Tx, attachments []id.ID) (map[id.ID]*Attachment, error) {
	out := make(map[id.ID]*Attachment, len(attachments))
	if len(attachments) == 0 {
		return out, nil
	}
	rows, err := readAttachments(ctx, tx, attachments)
	for _, a := range rows {
		out[a.ID] = a
	}
	return out, err
}
