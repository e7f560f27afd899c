package feedback

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/assistance"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// ReopenApplicationInput says why a matter is taken up again.
type ReopenApplicationInput struct {
	ApplicationID id.ID
	Reason        string
}

// ReopenApplication takes up again what was closed, and what was refused if a complaint
// about it was right. Errors: BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, CONFLICT
// (db.application_once), FAILED_PRECONDITION (assistance.state,
// feedback.reopen.no_complaint).
func (s *Service) ReopenApplication(ctx context.Context, in ReopenApplicationInput) (*FeedbackPayload, error) {
	var v validate.Errors
	v.Text("reason", in.Reason, 4, 500)
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.on(ctx, in.ApplicationID, authz.ApplicationHandle, func(ctx context.Context, tx db.Tx, p *assistance.Application) error {
		if p.State == assistance.Rejected {
			right, err := upheldComplaint(ctx, tx, p.ID)
			if err != nil {
				return err
			}
			if !right {
				return errs.New(errs.FailedPrecondition, "feedback.reopen.no_complaint")
			}
		}
		return s.applications.ReopenTx(ctx, tx, p, in.Reason)
	})
}
