package jobs

import (
	"context"
	"database/sql"
	"time"

	"github.com/google/uuid"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
)

func databaseNow(ctx context.Context, tx db.Tx) (now time.Time, err error) {
	err = tx.QueryRowContext(ctx, "select clock_timestamp()").Scan(&now)
	return now, err
}

func upsertSchedule(ctx context.Context, tx db.Tx, t id.ID, kind string, o Options, s Schedule, payload string) error {
	const q = `insert into app.schedule
		(tenant_id, id, kind, lane, priority, rule, tz, payload, next_at, until, misfire_grace, created_by)
		values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, make_interval(secs => ?), ?)
		on conflict (tenant_id, id) do update set kind = excluded.kind, lane = excluded.lane, priority = excluded.priority,
			rule = excluded.rule, tz = excluded.tz, payload = excluded.payload, state = 'active', next_at = excluded.next_at,
			until = excluded.until, misfire_grace = excluded.misfire_grace,
			version = schedule.version + 1, updated_at = clock_timestamp()`
	_, err := tx.ExecContext(ctx, q, t, s.ID, kind, o.Lane, o.Priority, s.Rule, s.Zone, payload,
		nullTime(s.NextAt), nullTime(s.Until), s.Grace.Seconds(), nullable(s.CreatedBy))
	return err
}

func nullTime(t time.Time) *time.Time {
	if t.IsZero() {
		return nil
	}
	return &t
}

// lockSchedule reads a schedule for a change of its own tenant.
func lockSchedule(ctx context.Context, tx db.Tx, t, schedule id.ID) (s Schedule, err error) {
	const q = `select rule, tz, until from app.schedule where tenant_id = ? and id = ? for update`
	var until sql.NullTime
	err = tx.QueryRowContext(ctx, q, t, schedule).Scan(&s.Rule, &s.Zone, &until)
	s.ID, s.Until = schedule, until.Time
	return s, db.NotFound(err, errNoSchedule.Reason)
}

// setNext moves a schedule on. A zero lastDue leaves the last due moment.
func setNext(ctx context.Context, tx db.Tx, t, schedule id.ID, next, lastDue time.Time) error {
	const q = `update app.schedule set state = 'active', next_at = ?, last_due_at = coalesce(?::timestamptz, last_due_at),
		version = version + 1, updated_at = clock_timestamp() where tenant_id = ? and id = ?`
	_, err := tx.ExecContext(ctx, q, nullTime(next), nullTime(lastDue), t, schedule)
	return err
}

func setPaused(ctx context.Context, tx db.Tx, schedule id.ID) error {
	const q = `update app.schedule set state = 'paused', next_at = null, version = version + 1, updated_at = clock_timestamp()
		where tenant_id = app.current_tenant() and id = ?`
	return oneSchedule(tx.ExecContext(ctx, q, schedule))
}

func deleteSchedule(ctx context.Context, tx db.Tx, schedule id.ID) error {
	const past = `delete from app.schedule_occurrence where tenant_id = app.current_tenant() and schedule_id = ?`
	if _, err := tx.ExecContext(ctx, past, schedule); err != nil {
		return err
	}
	return oneSchedule(tx.ExecContext(ctx, "delete from app.schedule where tenant_id = app.current_tenant() and id = ?", schedule))
}

func oneSchedule(res sql.Result, err error) error {
	if err != nil {
		return err
	}
	n, err := res.RowsAffected()
	if err == nil && n == 0 {
		return errNoSchedule
	}
	return err
}

// dueSchedule is a schedule found due, with what is needed to move it on.
type dueSchedule struct {
	Schedule
	tenant   id.ID
	kind     string
	lane     Lane
	priority Priority
	payload  string
}

// schedulesPerRound bounds one look; the rest is found by the next.
const schedulesPerRound = 50

// findDue lists due schedules of active tenants. What a suspended tenant misses
// is decided by the grace when it is resumed. Broken ones are left out, or enough
// of them would hide all others.
func findDue(ctx context.Context, tx db.Tx, broken []id.ID) ([]dueSchedule, error) {
	const q = `select s.tenant_id, s.id, s.kind, s.lane, s.priority, s.payload::text, s.rule, s.tz, s.until, s.next_at, s.created_by
		from app.schedule s join identity.tenant t on t.id = s.tenant_id
		where s.state = 'active' and s.next_at <= clock_timestamp() and t.state = 'ACTIVE'
			and s.id <> all (string_to_array(?, ',')::uuid[])
		order by s.next_at limit ?`
	rows, err := tx.QueryContext(ctx, q, db.IDList(broken), schedulesPerRound)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var due []dueSchedule
	for rows.Next() {
		var s dueSchedule
		var until sql.NullTime
		var creator uuid.NullUUID
		if err := rows.Scan(&s.tenant, &s.ID, &s.kind, &s.lane, &s.priority, &s.payload, &s.Rule, &s.Zone, &until, &s.NextAt, &creator); err != nil {
			return nil, err
		}
		s.Until, s.CreatedBy = until.Time, creator.UUID
		due = append(due, s)
	}
	return due, rows.Err()
}

// lockDue locks a schedule if it is still due at the moment it was found with,
// and tells whether that moment is too long ago to act on.
func lockDue(ctx context.Context, tx db.Tx, s dueSchedule) (late, found bool, err error) {
	const q = `select next_at + misfire_grace < clock_timestamp() from app.schedule
		where tenant_id = ? and id = ? and state = 'active' and next_at = ? for update skip locked`
	err = tx.QueryRowContext(ctx, q, s.tenant, s.ID, s.NextAt).Scan(&late)
	if db.IsNoRows(err) {
		return false, false, nil
	}
	return late, err == nil, err
}

// insertOccurrence answers false when the moment has been dealt with before.
func insertOccurrence(ctx context.Context, tx db.Tx, s dueSchedule, state string, job *id.ID) (bool, error) {
	const q = `insert into app.schedule_occurrence (tenant_id, schedule_id, due_at, state, job_id) values (?, ?, ?, ?, ?)
		on conflict do nothing`
	res, err := tx.ExecContext(ctx, q, s.tenant, s.ID, s.NextAt, state, job)
	if err != nil {
		return false, err
	}
	n, err := res.RowsAffected()
	return n == 1, err
}
