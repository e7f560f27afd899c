package intake

import (
	"context"

	"github.com/nuanxin/nuanxin/internal/calendar"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
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
	// What was noted of an earlier time of being behind does not count.
	sqlCopiesBehind = `update app.archive a set copy_told_on = ?0 where a.id in (
			select x.id from app.archive x where x.paper_stale_since < ?1 and x.live
				and (x.copy_told_on is null or x.copy_told_on < x.paper_stale_since)
			order by x.paper_stale_since, x.id limit ?2)
		returning a.id as archive_id, a.owner_id, a.unit_path`
)

// reminders tell those in charge of what ends or falls behind.
func (s *Service) reminders(ctx context.Context, tx db.Tx, days calendar.Holidays, today clock.Date) ([]func() (int, error), error) {
	settings, err := settingsTx(ctx, tx)
	if err != nil {
		return nil, err
	}
	behind, _ := days.AddWorkdays(today, -copyDays)
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
		round(sqlCopiesBehind, behind, notify.KindCopiesBehind, "/archives?queue=OUT_OF_STEP"),
	}, nil
}
