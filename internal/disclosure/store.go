package disclosure

import (
	"context"
	"fmt"
	"time"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

const (
	ownNoticeColumns = `n.tenant_id, n.id, n.number, n.kind, n.channel, n.title, n.contact, n.unit_id, n.unit_path, n.first_day,
		n.working_days, n.last_day, n.uncertain, n.entry_count, n.unnamed_count, n.ended_at, n.version, n.created_at, n.updated_at`
	noticeColumns = ownNoticeColumns + `, (select count(*)::int from app.notice_objection o
		where o.notice_id = n.id and o.state in ('RECEIVED', 'INVESTIGATING')) as open_objections`
	noticeTable    = `app.public_notice n`
	sqlNoticesByID = `select ` + noticeColumns + ` from ` + noticeTable + ` where n.id = any ($1) and `

	entryColumns = `e.tenant_id, e.id, e.notice_id, e.channel, e.seq, e.subject_kind, e.subject_id, e.consented, e.name, e.unit_name,
		e.item, e.amount_band, e.summary, e.previous_id, e.after_objection, e.state, e.ended_at, e.created_at`
	sqlEntriesOf   = `select ` + entryColumns + ` from app.notice_entry e where e.notice_id = any ($1) order by e.notice_id, e.seq`
	sqlEntriesByID = `select ` + entryColumns + ` from app.notice_entry e where e.id = any ($1)`

	postingColumns = `p.tenant_id, p.id, p.notice_id, p.place, p.posted_on, p.posted_by, p.note, p.created_at`
	sqlPostingsOf  = `select ` + postingColumns + ` from app.notice_posting p where p.notice_id = any ($1) order by p.id limit 1000`

	fileColumns       = `f.posting_id, f.attachment_id`
	sqlFilesOf        = `select ` + fileColumns + ` from app.notice_posting_file f where f.posting_id = any ($1) order by f.posting_id, f.seq`
	sqlFilesOfNotices = `select ` + fileColumns + ` from app.notice_posting_file f
		join app.notice_posting p on p.tenant_id = f.tenant_id and p.id = f.posting_id
		where p.notice_id = any ($1) order by f.posting_id, f.seq limit 6000`
)

type postingFile struct {
	PostingID    id.ID
	AttachmentID id.ID
}

func noticesWhere(ctx context.Context, f *PublicNoticeFilter, today clock.Date) (*db.Where, error) {
	scope, err := authz.ScopeFor(ctx, authz.NoticeRead)
	if err != nil {
		return nil, err
	}
	w := &db.Where{}
	w.AddScope(scope, "n.unit_path")
	if len(f.States) > 0 {
		w.Args = append(w.Args, today, db.Joined(f.States))
		w.AddFixed(fmt.Sprintf(`case when n.first_day > $%[1]d::date then 'SCHEDULED' when n.last_day < $%[1]d::date then 'ENDED' else 'RUNNING' end
			= any (string_to_array($%[2]d, ','))`, len(w.Args)-1, len(w.Args)))
	}
	if len(f.Kinds) > 0 {
		w.Add("n.kind = any (string_to_array($%d, ','))", db.Joined(f.Kinds))
	}
	if f.Channel != nil {
		w.Add("n.channel = $%d", string(*f.Channel))
	}
	if f.UnitID != nil {
		w.Add("starts_with(n.unit_path, (select u.path from app.unit u where u.id = $%d))", *f.UnitID)
	}
	return w, nil
}

func countsSQL(scope string) string {
	return `select count(*) filter (where n.first_day > $1::date)::int as scheduled,
			count(*) filter (where $1::date between n.first_day and n.last_day)::int as running,
			count(*) filter (where $1::date between n.first_day and n.last_day and n.last_day <= $2::date)::int as ending_soon,
			(select count(*)::int from app.notice_objection o join app.public_notice n on n.tenant_id = o.tenant_id and n.id = o.notice_id
				where o.state in ('RECEIVED', 'INVESTIGATING') and ` + scope + `) as open_objections
		from app.public_notice n where n.last_day >= $1::date and ` + scope
}

// serial is the locked register of a tenant.
type serial struct {
	year, last int
}

// maxSerial is what four digits hold.
const maxSerial = 9999

// lockRegister serialises those who put entries on notices of the tenant.
func lockRegister(ctx context.Context, tx db.Tx, year int) (*serial, error) {
	t, _ := tenant.From(ctx)
	var row struct{ Year, LastSerial int }
	err := tx.NewRaw(`insert into app.notice_register as r (tenant_id, year, last_serial) values (?, ?, 0)
		on conflict (tenant_id) do update set year = r.year returning year, last_serial`, t, year).Scan(ctx, &row)
	if row.Year < year {
		row.Year, row.LastSerial = year, 0
	}
	return &serial{row.Year, row.LastSerial}, err
}

func (r *serial) next(ctx context.Context, tx db.Tx) (string, error) {
	if r.last >= maxSerial {
		return "", errs.New(errs.FailedPrecondition, "disclosure.register.full")
	}
	r.last++
	_, err := tx.ExecContext(ctx, `update app.notice_register set year = ?, last_serial = ?`, r.year, r.last)
	return fmt.Sprintf("%04d-%04d", r.year, r.last), err
}

// findOpen is the notice of a slot with room for one more, nil if there is none.
func findOpen(ctx context.Context, tx db.Tx, in slot) (*PublicNotice, error) {
	n := &PublicNotice{}
	err := tx.NewRaw(`select `+ownNoticeColumns+` from `+noticeTable+` where n.kind = ? and n.channel = ? and n.unit_id = ? and n.working_days = ?
		and n.first_day = ? and n.entry_count < ? and n.ended_at is null order by n.number limit 1 for update of n`,
		in.kind, in.channel, in.unit, in.days, in.firstDay, maxEntries).Scan(ctx, n)
	if db.IsNoRows(err) {
		return nil, nil
	}
	return n, err
}

// latestContact is where people objected last, since that place rarely changes.
func latestContact(ctx context.Context, tx db.Tx) (contact string, err error) {
	err = tx.NewRaw(`select coalesce((select n.contact from app.public_notice n where n.contact <> '' order by n.first_day desc, n.id desc limit 1), '')`).Scan(ctx, &contact)
	return contact, err
}

func insertNotice(ctx context.Context, tx db.Tx, n *PublicNotice) error {
	_, err := tx.NewInsert().Model(n).Exec(ctx)
	return err
}

func countEntry(ctx context.Context, tx db.Tx, n *PublicNotice) error {
	_, err := tx.ExecContext(ctx, `update app.public_notice set entry_count = ?, unnamed_count = ? where id = ?`, n.EntryCount, n.UnnamedCount, n.ID)
	return err
}

func lockNotice(ctx context.Context, tx db.Tx, x id.ID) (*PublicNotice, error) {
	n := &PublicNotice{}
	err := tx.NewRaw(`select `+ownNoticeColumns+` from `+noticeTable+` where n.id = ? for update of n`, x).Scan(ctx, n)
	return n, db.NotFound(err, "disclosure.notice.unknown")
}

func updateNotice(ctx context.Context, tx db.Tx, n *PublicNotice) error {
	_, err := tx.NewUpdate().Model(n).Column("title", "contact", "last_day", "uncertain", "ended_at", "version", "updated_at").
		Where("n.tenant_id = ?", n.TenantID).Where("n.id = ?", n.ID).Exec(ctx)
	return err
}

// insertEntry hands the date of birth to the table, which looks at it and forgets it.
func insertEntry(ctx context.Context, tx db.Tx, e *NoticeEntry, birth *clock.Date) error {
	_, err := tx.NewInsert().Model(e).Value("birth_date", "?", birth).Exec(ctx)
	return err
}

func lockEntry(ctx context.Context, tx db.Tx, x id.ID) (*NoticeEntry, error) {
	e := &NoticeEntry{}
	err := tx.NewRaw(`select `+entryColumns+` from app.notice_entry e where e.id = ? for update of e`, x).Scan(ctx, e)
	return e, db.NotFound(err, "disclosure.entry.unknown")
}

// lockLive is the entry of a subject whose outcome is open, nil if there is none.
func lockLive(ctx context.Context, tx db.Tx, subject id.ID) (*NoticeEntry, error) {
	e := &NoticeEntry{}
	err := tx.NewRaw(`select `+entryColumns+` from app.notice_entry e
		where e.subject_id = ? and e.state in ('SHOWN', 'OBJECTED') for update of e`, subject).Scan(ctx, e)
	if db.IsNoRows(err) {
		return nil, nil
	}
	return e, err
}

func lockShown(ctx context.Context, tx db.Tx, notice id.ID) (out []*NoticeEntry, err error) {
	err = tx.NewRaw(`select `+entryColumns+` from app.notice_entry e where e.notice_id = ? and e.state = 'SHOWN' order by e.seq for update of e`, notice).Scan(ctx, &out)
	return out, err
}

func updateEntry(ctx context.Context, tx db.Tx, e *NoticeEntry) error {
	_, err := tx.NewUpdate().Model(e).Column("state", "ended_at").Where("e.tenant_id = ?", e.TenantID).Where("e.id = ?", e.ID).Exec(ctx)
	return err
}

func insertPosting(ctx context.Context, tx db.Tx, p *NoticePosting, files []id.ID) error {
	if _, err := tx.NewInsert().Model(p).Exec(ctx); err != nil {
		return err
	}
	_, err := tx.ExecContext(ctx, `insert into app.notice_posting_file (tenant_id, posting_id, attachment_id, seq)
		select ?, ?, f.id::uuid, f.seq - 1 from unnest(string_to_array(?, ',')) with ordinality f (id, seq)`, p.TenantID, p.ID, db.IDList(files))
	return err
}

// firstObjection is when the clock of an entry stopped.
func firstObjection(ctx context.Context, tx db.Tx, entry id.ID) (at time.Time, err error) {
	err = tx.NewRaw(`select min(received_at) from app.notice_objection where entry_id = ?`, entry).Scan(ctx, &at)
	return at, err
}
