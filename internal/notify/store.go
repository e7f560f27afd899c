package notify

import (
	"context"
	"encoding/json"
	"time"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

const (
	notificationTable   = ` app.notification n `
	notificationColumns = `n.id, n.kind, n.args, n.link, n.created_at, n.read_at`

	sqlNotification = `select ` + notificationColumns + ` from ` + notificationTable + `where n.id = $1 and n.recipient_id = $2`

	sqlUnread = `select count(*) from (
		select from app.notification where recipient_id = $1 and read_at is null limit $2) unread`

	// What each of several inboxes looks like, to find those that changed.
	sqlInboxes = `select r.id as member_id, coalesce(u.unread, 0) as unread, u.newest
		from unnest($1::uuid[]) r(id) left join lateral (
			select count(*) as unread, max(created_at) as newest from (
				select created_at from app.notification
				where recipient_id = r.id and read_at is null order by created_at desc, id desc limit $2) n) u on true`

	sqlPreference = `select email from app.notification_preference where membership_id = $1`

	sqlOpenDeliveries = `select notification_id, channel, state, attempts, doubtful, last_error from app.notification_delivery
		where batch = $1 and state in ('planned', 'sending') and (notification_id, channel) > ($2, $3)
		order by notification_id, channel limit $4`
)

func inboxWhere(member id.ID, unreadOnly bool) *db.Where {
	w := &db.Where{}
	w.Add("n.recipient_id = $%d", member)
	if unreadOnly {
		w.AddFixed("n.read_at is null")
	}
	return w
}

// inboxRow is a message for one member, about to be inserted.
type inboxRow struct {
	ID          id.ID           `json:"id"`
	RecipientID id.ID           `json:"recipient_id"`
	Kind        string          `json:"kind"`
	Args        json.RawMessage `json:"args"`
	Link        string          `json:"link"`
	Dedup       string          `json:"dedup"`
}

// insertMessages fills the inboxes and plans what goes outside as well: to those who
// have an address there and did not decline. It answers how many were planned.
func insertMessages(ctx context.Context, tx db.Tx, rows []inboxRow, batch id.ID, kinds []string, channels []ChannelName, now time.Time) (int64, error) {
	t, _ := tenant.From(ctx)
	wanted, err := json.Marshal(rows)
	if err != nil {
		return 0, err
	}
	res, err := tx.ExecContext(ctx, `with told as (
			insert into app.notification (tenant_id, id, recipient_id, kind, args, link, dedup, created_at)
			select ?0, w.id, w.recipient_id, w.kind, w.args, nullif(w.link, ''), w.dedup, ?1
			from jsonb_to_recordset(?2::jsonb) as w(id uuid, recipient_id uuid, kind text, args jsonb, link text, dedup text)
			join app.membership m on m.tenant_id = ?0 and m.id = w.recipient_id and m.state = 'ACTIVE'
			on conflict (tenant_id, recipient_id, kind, dedup) do nothing
			returning id, recipient_id, kind)
		insert into app.notification_delivery (tenant_id, notification_id, channel, batch, created_at, updated_at)
		select ?0, told.id, route.channel, ?3, ?1, ?1
		from told
		join unnest(array[?4]::text[], array[?5]::text[]) as route(kind, channel) on route.kind = told.kind
		join app.membership m on m.tenant_id = ?0 and m.id = told.recipient_id
		join identity.account a on a.id = m.account_id
		left join app.notification_preference p on p.tenant_id = ?0 and p.membership_id = told.recipient_id
		where case route.channel when 'email' then a.login like '%_@_%' and coalesce(p.email, true) else m.phone <> '' end`,
		t, now, string(wanted), batch, bun.List(kinds), bun.List(channels))
	if err != nil {
		return 0, err
	}
	return res.RowsAffected()
}

func markRead(ctx context.Context, tx db.Tx, member id.ID, ids []id.ID, now time.Time) error {
	if ids == nil {
		_, err := tx.ExecContext(ctx, `update app.notification set read_at = ? where recipient_id = ? and read_at is null`, now, member)
		return err
	}
	_, err := tx.ExecContext(ctx, `update app.notification set read_at = ? where recipient_id = ? and read_at is null and id in (?)`,
		now, member, bun.List(append(ids, id.Nil)))
	return err
}

func upsertPreference(ctx context.Context, tx db.Tx, member id.ID, p NotificationPreference, now time.Time) error {
	t, _ := tenant.From(ctx)
	_, err := tx.ExecContext(ctx, `insert into app.notification_preference (tenant_id, membership_id, email, updated_at) values (?, ?, ?, ?)
		on conflict (tenant_id, membership_id) do update set email = excluded.email, updated_at = excluded.updated_at`, t, member, p.Email, now)
	return err
}

func addresseeOf(ctx context.Context, tx db.Tx, notification id.ID) (addressee, error) {
	var to addressee
	err := tx.NewRaw(`select `+notificationColumns+`, m.display_name as name, a.login, m.phone, a.locale, m.state = 'ACTIVE' as active
		from app.notification n
		join app.membership m on m.tenant_id = n.tenant_id and m.id = n.recipient_id
		join identity.account a on a.id = m.account_id
		where n.id = ?`, notification).Scan(ctx, &to)
	return to, err
}

func saveDelivery(ctx context.Context, tx db.Tx, d *delivery, now time.Time) error {
	_, err := tx.ExecContext(ctx, `update app.notification_delivery
		set state = ?, attempts = ?, doubtful = ?, last_error = ?, updated_at = ? where notification_id = ? and channel = ?`,
		d.State, d.Attempts, d.Doubtful, d.LastError, now, d.NotificationID, d.Channel)
	return err
}

func anyOpen(ctx context.Context, tx db.Tx, batch id.ID) (yes bool, err error) {
	err = tx.NewRaw(`select exists (select from app.notification_delivery where batch = ? and state in ('planned', 'sending'))`, batch).Scan(ctx, &yes)
	return yes, err
}
