package intake

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/notify"
)

// handoverTask hands the households of somebody who has left to whoever works nearest to
// their units.
var handoverTask = jobs.NewTask[handoverPayload]("hardship.handover", jobs.Options{})

type handoverPayload struct {
	Member id.ID `json:"member"`
}

// handedOver is the reason in the histories.
const handedOver = "责任人离任，自动移交"

// LeftTx follows a member who leaves: no household stays with somebody who is gone.
func (s *Service) LeftTx(ctx context.Context, tx db.Tx, membership id.ID) error {
	_, err := handoverTask.Enqueue(ctx, tx, handoverPayload{Member: membership})
	return err
}

// handOver is the handler of handoverTask: one batch. What nobody can take stays without
// an owner and stands in the queue of those.
func (s *Service) handOver(ctx context.Context, tx db.Tx, job *jobs.Job, p handoverPayload) error {
	left, err := lockLeftBy(ctx, tx, p.Member, batch)
	if err != nil || len(left) == 0 {
		return err
	}
	nearest, err := hardship.NearestTx(ctx, tx, s.today())
	if err != nil {
		return err
	}
	var taken []lateRow
	for _, x := range left {
		a, err := s.archives.LockSubjectTx(ctx, tx, x)
		if err != nil {
			return err
		}
		was := a.OwnerID
		if err := s.archives.ChargeTx(ctx, tx, a, without(a.InCharge, p.Member, nearest(a.UnitPath)), handedOver); err != nil {
			return err
		}
		if was != nil && *was == p.Member {
			taken = append(taken, lateRow{ArchiveID: a.ID, OwnerID: a.OwnerID, UnitPath: a.UnitPath})
		}
	}
	if err := s.tellCounts(ctx, tx, taken, toldOwner, notify.KindArchiveHandedOver, handedOverDesk); err != nil {
		return err
	}
	if len(left) < batch {
		return nil
	}
	return job.Continue(p)
}

// handedOverDesk shows the newest changes first.
const handedOverDesk = "/archives?order=UPDATED_DESC"

// without takes the duties of somebody away; their households go to the next one.
func without(c hardship.InCharge, gone id.ID, next *id.ID) hardship.InCharge {
	for _, duty := range []**id.ID{&c.InformedID, &c.CoordinatorID, &c.ImplementerID} {
		if *duty != nil && **duty == gone {
			*duty = nil
		}
	}
	if c.OwnerID != nil && *c.OwnerID == gone {
		c.OwnerID = next
	}
	return c
}

const sqlLeftBy = `select a.id from app.archive a where a.live
	and (a.owner_id = ?0 or a.informed_id = ?0 or a.coordinator_id = ?0 or a.implementer_id = ?0) order by a.id limit ?1 for update`

// lockLeftBy locks live archives in which somebody has a duty.
func lockLeftBy(ctx context.Context, tx db.Tx, membership id.ID, limit int) (archives []id.ID, err error) {
	err = tx.NewRaw(sqlLeftBy, membership, limit).Scan(ctx, &archives)
	return archives, err
}
