package disclosure

import (
	"context"
	"time"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/secret"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

// What the public may see: online notices between their first and their last day, and of
// those the entries whose clock runs. $1 is the day in China.
const (
	sqlEnteredTenant = `select t.id from identity.tenant t where t.id = app.current_tenant()`
	sqlUnionName     = `select t.name from identity.tenant t where t.id = app.current_tenant()`

	isShown = `n.channel = 'ONLINE' and n.first_day <= $1::date and n.last_day >= $1::date and n.ended_at is null
		and exists (select from app.notice_entry e where e.notice_id = n.id and e.state = 'SHOWN')`
	shownColumns = `n.id, n.number, n.kind, n.title, u.name as unit_name, n.first_day, n.last_day,
		(select count(*)::int from app.notice_entry e where e.notice_id = n.id and e.state = 'SHOWN') as entry_count`
	shownTables = `app.public_notice n join app.unit u on u.tenant_id = n.tenant_id and u.id = n.unit_id`

	sqlBoard = `select ` + shownColumns + ` from ` + shownTables + ` where ` + isShown + ` order by n.last_day, n.number limit 100`
	sqlShown = `select ` + shownColumns + `, n.working_days, n.contact, t.name as union_name from ` + shownTables + `
		join identity.tenant t on t.id = n.tenant_id where n.id = $2 and ` + isShown
	sqlShownEntries = `select e.seq, e.name, e.unit_name, e.item, e.amount_band, e.summary from app.notice_entry e
		join app.public_notice n on n.tenant_id = e.tenant_id and n.id = e.notice_id
		where n.id = $2 and e.state = 'SHOWN' and e.consented and ` + isShown + ` order by e.seq`
)

type shownRow struct {
	ID          id.ID
	Number      string
	Kind        NoticeKind
	Title       string
	UnitName    string
	FirstDay    clock.Date
	LastDay     clock.Date
	EntryCount  int
	WorkingDays int
	Contact     string
	UnionName   string
}

func (r *shownRow) with(entries []*ShownEntry) *ShownNotice {
	return &ShownNotice{
		BoardNotice: BoardNotice{r.ID, r.Number, r.Kind, r.Title, r.UnitName, r.FirstDay, r.LastDay, r.EntryCount},
		Union:       r.UnionName, WorkingDays: r.WorkingDays, Contact: r.Contact, Entries: entries,
	}
}

// lockShownEntry is an entry that is public now, or was until a moment ago when somebody
// else objected. Whatever else it is looks like a notice that is over.
func lockShownEntry(ctx context.Context, tx db.Tx, notice id.ID, seq int, today clock.Date) (*PublicNotice, *NoticeEntry, error) {
	n, e := &PublicNotice{}, &NoticeEntry{}
	err := tx.NewRaw(`select `+entryColumns+` from app.notice_entry e where e.notice_id = ? and e.seq = ?
		and e.state in ('SHOWN', 'OBJECTED') and e.channel = 'ONLINE' for update of e`, notice, seq).Scan(ctx, e)
	if db.IsNoRows(err) {
		return nil, nil, errGone
	}
	if err != nil {
		return nil, nil, err
	}
	err = tx.NewRaw(`select `+ownNoticeColumns+` from `+noticeTable+` where n.id = ? and ? between n.first_day and n.last_day`, notice, today).Scan(ctx, n)
	if db.IsNoRows(err) {
		return nil, nil, errGone
	}
	return n, e, err
}

func forgetIntake(ctx context.Context, tx db.Tx, before time.Time) error {
	_, err := tx.ExecContext(ctx, `delete from app.notice_intake where hour < ?`, before)
	return err
}

// countIntake counts one more and answers how many it is now.
func countIntake(ctx context.Context, tx db.Tx, network secret.Index, hour time.Time) (n int, err error) {
	t, _ := tenant.From(ctx)
	err = tx.NewRaw(`insert into app.notice_intake as i (tenant_id, network, hour, count) values (?, ?, ?, 1)
		on conflict (tenant_id, network, hour) do update set count = i.count + 1 returning i.count`, t, network, hour).Scan(ctx, &n)
	return n, err
}

func totalIntake(ctx context.Context, tx db.Tx, hour time.Time) (n int, err error) {
	err = tx.NewRaw(`select coalesce(sum(count), 0)::int from app.notice_intake where hour = ?`, hour).Scan(ctx, &n)
	return n, err
}
