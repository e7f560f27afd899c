package disclosure

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/db"
)

// TakeDownTx removes a subject from its notice because it was withdrawn. No outcome is
// reported; a subject that is on no notice changes nothing. Open objections against it
// stay to be answered.
func (s *Service) TakeDownTx(ctx context.Context, tx db.Tx, subject Subject) error {
	e, err := lockLive(ctx, tx, subject.ID)
	if err != nil || e == nil {
		return err
	}
	before := *e
	if err := e.enter(EntryWithdrawn, s.clock.Now()); err != nil {
		return err
	}
	if err := updateEntry(ctx, tx, e); err != nil {
		return err
	}
	return s.audit.Append(ctx, tx, audit.Event{Action: "notice.take_down", Object: audit.Of(e.NoticeID), Before: before, After: e})
}
