package intake

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/member"
	"github.com/nuanxin/nuanxin/internal/notify"
)

// disposalDesk shows what waits for its appraisal.
const disposalDesk = "/archives/disposal"

// callDisposals sets the archives whose years of keeping are over to DISPOSAL_DUE, and
// tells those who appraise them.
func (s *Service) callDisposals(ctx context.Context, tx db.Tx, today clock.Date) (int, error) {
	settings, err := settingsTx(ctx, tx)
	if err != nil {
		return 0, err
	}
	due, err := s.archives.DueForDisposalTx(ctx, tx, settings.RetentionYears, batch)
	if err != nil || len(due) == 0 {
		return 0, err
	}
	for _, x := range due {
		a, err := s.archives.LockSubjectTx(ctx, tx, x)
		if err != nil {
			return 0, err
		}
		if err := s.archives.StepTx(ctx, tx, a, hardship.FallDue, ""); err != nil {
			return 0, err
		}
	}
	people, err := member.WhoMayTx(ctx, tx, authz.ArchiveDispose, authz.Resource{}, today)
	if err != nil {
		return 0, err
	}
	return len(due), s.notify.NotifyTx(ctx, tx, notify.Message{
		Recipients: people, Kind: notify.KindDisposalDue, Link: disposalDesk, Args: notify.Args{"count": len(due)},
	})
}
