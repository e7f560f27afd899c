package civilcheck

import (
	"context"
	"slices"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/member"
	"github.com/nuanxin/nuanxin/internal/notify"
)

// TellLateTx tells those who made lists whose answers are overdue, or whoever has the
// unit checked when they have left. Each list is told of once; at most limit of them now.
func (s *Service) TellLateTx(ctx context.Context, tx db.Tx, today clock.Date, limit int) (int, error) {
	late, err := tellLate(ctx, tx, today, limit)
	if err != nil {
		return 0, err
	}
	slices.SortFunc(late, func(a, b *lateBatch) int { return slices.Compare(a.ID[:], b.ID[:]) })
	for _, b := range late {
		people, err := s.whom(ctx, tx, b, today)
		if err != nil {
			return 0, err
		}
		err = s.Notify.NotifyTx(ctx, tx, notify.Message{
			Recipients: people, Kind: notify.KindCivilOverdue, Args: notify.Args{"number": b.Number, "dueOn": b.DueOn.String()},
			Link: "/archives/civil-checks/" + b.ID.String(), Dedup: b.ID.String(),
		})
		if err != nil {
			return 0, err
		}
	}
	return len(late), nil
}

func (s *Service) whom(ctx context.Context, tx db.Tx, b *lateBatch, today clock.Date) ([]id.ID, error) {
	unit := authz.Resource{UnitPath: b.UnitPath}
	may, err := member.MayTx(ctx, tx, b.ListedBy, authz.ArchiveCheck, unit, today)
	if err != nil || may {
		return []id.ID{b.ListedBy}, err
	}
	return member.WhoMayTx(ctx, tx, authz.ArchiveCheck, unit, today)
}
