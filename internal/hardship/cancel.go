package hardship

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// CancelArchiveInput strikes an archive off.
type CancelArchiveInput struct {
	ID              id.ID
	ExpectedVersion int
	Cause           CancelReason
	Note            string
}

// Validate checks the shape.
func (in *CancelArchiveInput) Validate() error {
	var v validate.Errors
	v.Check(known(in.Cause, cancelReasons), "cause", "unknown_value")
	v.Text("note", in.Note, minReason, maxReason)
	return v.Err()
}

// CancelArchivePayload is the archive after it was struck off.
type CancelArchivePayload struct{ Archive *Archive }

// Cancel strikes an archive off (注销); it is kept for the years of keeping. Errors:
// BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, CONFLICT (version), FAILED_PRECONDITION
// (hardship.archive.state).
func (s *Service) Cancel(ctx context.Context, in CancelArchiveInput) (*CancelArchivePayload, error) {
	if err := in.Validate(); err != nil {
		return nil, err
	}
	r, err := s.reader(ctx)
	if err != nil {
		return nil, err
	}
	out := &CancelArchivePayload{}
	err = s.db.InTenant(ctx, func(ctx context.Context, tx db.Tx) error {
		a, err := s.lock(ctx, tx, in.ID, authz.ArchiveEdit, &in.ExpectedVersion)
		if err != nil {
			return err
		}
		a.seen, out.Archive = r, a
		return s.StepTx(ctx, tx, a, Cancel, string(in.Cause)+": "+in.Note)
	})
	if err != nil {
		return nil, err
	}
	return out, nil
}
