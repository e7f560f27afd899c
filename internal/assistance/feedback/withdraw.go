package feedback

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// WithdrawComplaintInput takes a complaint back.
type WithdrawComplaintInput struct {
	ID              id.ID
	ExpectedVersion int
	Reason          string
}

// WithdrawComplaint takes back what is not answered or decided. Errors: BAD_USER_INPUT,
// NOT_FOUND, FORBIDDEN, CONFLICT (version), FAILED_PRECONDITION
// (feedback.complaint.state).
func (s *Service) WithdrawComplaint(ctx context.Context, in WithdrawComplaintInput) (*AidComplaintPayload, error) {
	return s.complaint(ctx, in.ID, in.ExpectedVersion, authz.ApplicationWrite, func(ctx context.Context, tx db.Tx, c *AidComplaint) error {
		return s.withdrawTx(ctx, tx, c, in.Reason)
	})
}

func (s *Service) withdrawTx(ctx context.Context, tx db.Tx, c *AidComplaint, reason string) error {
	var v validate.Errors
	v.Text("reason", reason, 2, 200)
	if err := v.Err(); err != nil {
		return err
	}
	c.DueOn = nil
	if err := s.step(ctx, tx, c, TakeBack, reason); err != nil {
		return err
	}
	return s.approval.WithdrawTx(ctx, tx, c.subject())
}
