package feedback

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/member"
	"github.com/nuanxin/nuanxin/internal/notify"
)

// owing is urgent aid whose papers should have come.
type owing struct {
	ID          id.ID
	Number      string
	PapersDueOn clock.Date
	UnitPath    string
	MakerID     id.ID
	OwnerID     *id.ID
}

// Levels that are told of late papers, each once.
const (
	makerKnows    = 1 // whoever applied for the aid
	superiorKnows = 2 // 主管, when nothing came after a while
)

// patience is how many working days the superior is told later.
const patience = 3

// sqlOwing notes which urgent aid due before ?3 level ?2 is told of now. What was told
// before the day was set anew does not count.
const sqlOwing = `update app.application p set papers_told_on = ?0, papers_told = ?2 from app.archive a
	where a.tenant_id = p.tenant_id and a.id = p.archive_id and p.id in (
		select x.id from app.application x where x.papers_due_on < ?3
			and (case when x.papers_told_on > x.papers_due_on then greatest(x.papers_told, 1) else 0 end) = ?2 - 1
		order by x.papers_due_on, x.id limit ?1)
	returning p.id, p.number, p.papers_due_on, p.unit_path, p.maker_id, a.owner_id`

// tellOwing tells about urgent aid whose papers are late: whoever applied for it, or
// whoever is in charge of the household.
func (s *Service) tellOwing(ctx context.Context, tx db.Tx) (int, error) {
	return s.tellPapersLate(ctx, tx, makerKnows, s.today(), notify.KindPapersLate, s.whoOwes)
}

// tellStillOwing tells the superior about what is still missing some days later: the money
// is paid.
func (s *Service) tellStillOwing(ctx context.Context, tx db.Tx) (int, error) {
	before, err := s.applications.Workdays(ctx, -patience)
	if err != nil {
		return 0, err
	}
	superiors := func(ctx context.Context, tx db.Tx, p owing) ([]id.ID, error) {
		return member.WhoMayTx(ctx, tx, authz.ArchiveOversee, authz.Resource{UnitPath: p.UnitPath}, s.today())
	}
	return s.tellPapersLate(ctx, tx, superiorKnows, before, notify.KindPapersLateBelow, superiors)
}

func (s *Service) tellPapersLate(ctx context.Context, tx db.Tx, level int, before clock.Date, kind string,
	whom func(context.Context, db.Tx, owing) ([]id.ID, error),
) (int, error) {
	var late []owing
	if err := tx.NewRaw(sqlOwing, s.today(), batch, level, before).Scan(ctx, &late); err != nil || len(late) == 0 {
		return 0, err
	}
	var messages []notify.Message
	for _, p := range late {
		people, err := whom(ctx, tx, p)
		if err != nil {
			return 0, err
		}
		messages = append(messages, notify.Message{
			Recipients: people, Kind: kind, Link: "/applications?queue=OWED&open=" + p.ID.String(),
			Args: notify.Args{"number": p.Number, "dueOn": p.PapersDueOn.String()},
		})
	}
	return len(late), s.notify.NotifyTx(ctx, tx, messages...)
}

// whoOwes is the first who may still work on the application: its maker, the owner of the
// household, or else whoever may.
func (s *Service) whoOwes(ctx context.Context, tx db.Tx, p owing) ([]id.ID, error) {
	at := authz.Resource{UnitPath: p.UnitPath}
	for _, who := range []*id.ID{&p.MakerID, p.OwnerID} {
		if who == nil {
			continue
		}
		may, err := member.MayTx(ctx, tx, *who, authz.ApplicationWrite, at, s.today())
		if err != nil || may {
			return []id.ID{*who}, err
		}
	}
	return member.WhoMayTx(ctx, tx, authz.ApplicationWrite, at, s.today())
}
