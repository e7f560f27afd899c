package intake

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/validate"
)

// copyDays is within how many working days a change of the archive is carried to its paper
// copy.
const copyDays = 30

// StalePaper is a paper copy that is behind the archive.
type StalePaper struct {
	Since   clock.Date
	DueOn   clock.Date
	Overdue bool
	Told    *DelayLevel // the highest that knows of the delay
}

// stalePaper is what is due about the paper copy, nil while it agrees.
func (s *Service) stalePaper(ctx context.Context, a *hardship.Archive) (*StalePaper, error) {
	if a.PaperStaleSince == nil {
		return nil, nil
	}
	days, err := s.calendar.Holidays(ctx)
	if err != nil {
		return nil, err
	}
	due, _ := days.AddWorkdays(*a.PaperStaleSince, copyDays)
	return &StalePaper{Since: *a.PaperStaleSince, DueOn: due, Overdue: due.Before(s.today()), Told: highest(a.CopyTold)}, nil
}

// RenewPaperCopyInput says that the paper copy was renewed.
type RenewPaperCopyInput struct {
	ID              id.ID
	ExpectedVersion int
	RenewedOn       clock.Date
	Note            *string
}

// RenewPaperCopy notes that the paper copy says again what the archive says. Errors:
// BAD_USER_INPUT, NOT_FOUND, FORBIDDEN, CONFLICT (version), FAILED_PRECONDITION
// (hardship.paper.in_step).
func (s *Service) RenewPaperCopy(ctx context.Context, in RenewPaperCopyInput) (*ArchiveStepPayload, error) {
	note := validate.TextOf(in.Note)
	var v validate.Errors
	v.Check(!in.RenewedOn.IsZero() && !in.RenewedOn.After(s.today()), "renewedOn", "future_date")
	v.Text("note", note, 0, maxOpinion)
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.at(ctx, authz.ArchiveProcess, in.ID, &in.ExpectedVersion, func(ctx context.Context, tx db.Tx, at *station) error {
		return s.archives.RenewPaperTx(ctx, tx, at.Archive, in.RenewedOn, note)
	})
}
