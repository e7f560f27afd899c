package intake

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/calendar"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/notify"
)

// Statements that note what somebody is told now and answer whose it is. What was noted
// is told no second time; what is renewed has nothing noted yet. ?0 is the day, ?1 the
// last day that counts, ?2 the bound.
const (
	sqlPapersEnding = `update app.archive_paper d set told_on = ?0 from app.archive a
		where a.tenant_id = d.tenant_id and a.id = d.archive_id and d.id in (
			select x.id from app.archive_paper x join app.archive o on o.tenant_id = x.tenant_id and o.id = x.archive_id
			where x.removed_at is null and x.state <> 'REFUSED' and x.expires_on <= ?1 and x.told_on is null and o.state = 'ACTIVE'
				and not exists (select from app.archive_paper n where n.tenant_id = x.tenant_id and n.archive_id = x.archive_id
					and n.kind = x.kind and n.removed_at is null and (n.expires_on is null or n.expires_on > x.expires_on))
			order by x.expires_on, x.id limit ?2)
		returning d.archive_id, a.owner_id, a.unit_path`
	sqlConsentsEnding = `update app.consent c set told_on = ?0 from app.archive a
		where a.tenant_id = c.tenant_id and a.id = c.archive_id and c.id in (
			select x.id from app.consent x join app.archive o on o.tenant_id = x.tenant_id and o.id = x.archive_id
			where x.withdrawn_at is null and x.valid_to <= ?1 and x.told_on is null and o.state = 'ACTIVE'
				and not exists (select from app.consent n where n.tenant_id = x.tenant_id and n.archive_id = x.archive_id
					and n.person_id is not distinct from x.person_id and n.purpose = x.purpose and n.withdrawn_at is null
					and (n.valid_to is null or n.valid_to > x.valid_to))
			order by x.valid_to, x.id limit ?2)
		returning c.archive_id, a.owner_id, a.unit_path`
	// ?3 is the level that is told.
	sqlCopiesBehind = `update app.archive x set copy_told_on = ?0, copy_told = ?3 where x.id in (
			select a.id from app.archive a where a.paper_stale_since < ?1 and a.live and ` + hardship.CopyTold + ` = ?3 - 1
			order by a.paper_stale_since, a.id limit ?2)
		returning x.id as archive_id, x.owner_id, x.unit_path`
)

// reminders tell those in charge of what ends or falls behind.
func (s *Service) reminders(ctx context.Context, tx db.Tx, days calendar.Holidays, today clock.Date) ([]func() (int, error), error) {
	settings, err := settingsTx(ctx, tx)
	if err != nil {
		return nil, err
	}
	round := func(sql string, until clock.Date, kind, desk string) func() (int, error) {
		return func() (int, error) {
			var rows []lateRow
			if err := tx.NewRaw(sql, today, until, batch).Scan(ctx, &rows); err != nil {
				return 0, err
			}
			return len(rows), s.tellCounts(ctx, tx, rows, toldOwner, kind, desk)
		}
	}
	return []func() (int, error){
		round(sqlPapersEnding, today.AddDays(settings.PaperDays), notify.KindPapersEnding, "/archives?queue=EXPIRING_PAPERS"),
		round(sqlConsentsEnding, today.AddDays(settings.ConsentDays), notify.KindConsentsEnding, "/archives?queue=EXPIRING_CONSENTS"),
		func() (int, error) { return s.tellCopies(ctx, tx, days, today, toldOwner) },
		func() (int, error) { return s.tellCopies(ctx, tx, days, today, toldSuperior) },
		func() (int, error) { return s.tellCopies(ctx, tx, days, today, toldFederation) },
	}, nil
}

const copiesDesk = "/archives?queue=OUT_OF_STEP"

// tellCopies tells one level about paper copies that stay behind.
func (s *Service) tellCopies(ctx context.Context, tx db.Tx, days calendar.Holidays, today clock.Date, level int) (int, error) {
	behind, _ := days.AddWorkdays(today, -copyDays-lateness(level))
	var rows []lateRow
	if err := tx.NewRaw(sqlCopiesBehind, today, behind, batch, level).Scan(ctx, &rows); err != nil || len(rows) == 0 {
		return 0, err
	}
	if level == toldFederation {
		return len(rows), reportOverdue(ctx, tx, len(rows), copiesBehind)
	}
	kind := notify.KindCopiesBehind
	if level == toldSuperior {
		kind = notify.KindCopiesBehindBelow
	}
	return len(rows), s.tellCounts(ctx, tx, rows, level, kind, copiesDesk)
}
