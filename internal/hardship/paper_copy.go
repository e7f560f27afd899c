package hardship

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
)

// outOfStep notes that the paper copy (纸质档案) no longer says what the archive says since
// its last change. Before an archive is on file its paper is the application itself.
func (a *Archive) outOfStep() {
	kept := a.State == Active || a.State == ReviewDue || a.State == Monitoring
	if kept && a.PaperStaleSince == nil {
		a.PaperStaleSince = optionalDate(clock.DateOf(a.UpdatedAt))
	}
}

// RenewPaperTx notes that the paper copy of a locked archive says again what the archive
// says, as its next version; nothing that the archive states has changed. Errors:
// FAILED_PRECONDITION (hardship.paper.in_step), CONFLICT (version).
func (s *Service) RenewPaperTx(ctx context.Context, tx db.Tx, a *Archive, on clock.Date, note string) error {
	if a.PaperStaleSince == nil {
		return errs.New(errs.FailedPrecondition, "hardship.paper.in_step")
	}
	type copied struct{ PaperStaleSince *clock.Date }
	before := copied{a.PaperStaleSince}
	renewed := on.String()
	a.PaperStaleSince = nil
	return s.next(ctx, tx, a, change{
		kind: kindUpdated, action: "archive.renew_paper", reason: note, before: before, after: copied{}, factless: true,
		fields: []FieldChange{{Field: "paperCopy", After: &renewed}},
	})
}
