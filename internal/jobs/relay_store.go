package jobs

import (
	"context"
	"strings"
	"time"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
)

// tenantsPerRound bounds the walk over tenants; beyond it, rounds take turns.
const tenantsPerRound = 200

// ripen makes planned jobs due whose time has come.
func ripen(ctx context.Context, tx db.Tx) error {
	const q = `with ripe as (
			select tenant_id, id from app.job where state = 'pending' and not due and run_at <= clock_timestamp()
			order by run_at limit 1000 for update skip locked)
		update app.job j set due = true from ripe r where j.tenant_id = r.tenant_id and j.id = r.id`
	_, err := tx.ExecContext(ctx, q)
	return err
}

// markDue picks due jobs of a lane so that tenants take turns, locks those that
// nobody else works on, and marks them as rung.
//
// waiting walks the index from tenant to tenant instead of reading all that is
// due; each tenant offers its first jobs; the first of each come before the
// second of any, in random order, so that a single free worker is shared fairly
// too. Bells wait 8 s for an answer, doubling up to 5 min, and get a new name
// every fourth time.
func markDue(ctx context.Context, tx db.Prepared, lane Lane, after id.ID, room int) (pushes []push, last id.ID, err error) {
	const q = `with recursive waiting as (
			(select tenant_id, priority from app.job where state = 'pending' and due and lane = $1 and tenant_id > $2
				order by tenant_id, priority limit 1)
			union all
			select n.tenant_id, n.priority from waiting w cross join lateral (
				select tenant_id, priority from app.job where state = 'pending' and due and lane = $1
					and (tenant_id, priority) > (w.tenant_id, w.priority)
				order by tenant_id, priority limit 1) n
		), walked as (select * from waiting limit $3
		), due as (
			select d.*, row_number() over (partition by d.tenant_id order by d.priority, d.next_push) as turn
			from walked w cross join lateral (
				select tenant_id, id, priority, next_push from app.job
				where state = 'pending' and due and lane = $1 and tenant_id = w.tenant_id and priority = w.priority
					and next_push <= clock_timestamp()
				order by next_push limit $4) d
		), chosen as (select tenant_id, id, turn from due order by turn, random() limit $4
		), locked as (
			select j.tenant_id, j.id, c.turn from chosen c join app.job j using (tenant_id, id)
			where j.state = 'pending' and j.next_push <= clock_timestamp()
			for update of j skip locked
		), marked as (
			update app.job j set pushes = j.pushes + 1, pushed_at = clock_timestamp(),
				gen = j.gen + case when (j.pushes + 1) % 4 = 0 then 1 else 0 end,
				next_push = clock_timestamp() + least(interval '8 s' * (2 ^ least(j.pushes, 10)), interval '5 min')
			from locked l where j.tenant_id = l.tenant_id and j.id = l.id
			returning j.tenant_id, j.id, j.kind, j.gen, l.turn
		), stop as (select count(*) as steps, max(tenant_id::text) as at from walked)
		select m.tenant_id, m.id, m.kind, m.gen, case when s.steps < $3 then '' else s.at end
		from stop s left join marked m on true order by m.turn, random()`
	rows, err := tx.QueryContext(ctx, q, lane, after, tenantsPerRound, room)
	if err != nil {
		return nil, id.Nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var tenantID, jobID *id.ID
		var kind *string
		var gen *int
		var stop string
		if err := rows.Scan(&tenantID, &jobID, &kind, &gen, &stop); err != nil {
			return nil, id.Nil, err
		}
		if stop != "" {
			if last, err = id.Parse(stop); err != nil {
				return nil, id.Nil, err
			}
		}
		if jobID != nil {
			pushes = append(pushes, push{ref: ref{tenant: *tenantID, id: *jobID, kind: *kind}, gen: *gen})
		}
	}
	return pushes, last, rows.Err()
}

// nextGeneration gives jobs a new bell.
func nextGeneration(ctx context.Context, tx db.Tx, pushes []push) error {
	var tenants, jobs []string
	for _, p := range pushes {
		tenants, jobs = append(tenants, p.tenant.String()), append(jobs, p.id.String())
	}
	const q = `update app.job j set gen = j.gen + 1
		from unnest(string_to_array(?, ',')::uuid[], string_to_array(?, ',')::uuid[]) s (tenant_id, id)
		where j.tenant_id = s.tenant_id and j.id = s.id`
	_, err := tx.ExecContext(ctx, q, strings.Join(tenants, ","), strings.Join(jobs, ","))
	return err
}

// ringAgain makes bells due that rang longer than age ago. Rows that a worker
// has locked need no bell.
func ringAgain(ctx context.Context, tx db.Tx, lane Lane, age time.Duration) error {
	const q = `with lost as (
			select tenant_id, id from app.job
			where state = 'pending' and due and lane = ? and pushes > 0 and next_push > clock_timestamp()
				and pushed_at <= clock_timestamp() - make_interval(secs => ?)
				and (leased_until is null or leased_until < clock_timestamp())
			for update skip locked)
		update app.job j set next_push = clock_timestamp() from lost l where j.tenant_id = l.tenant_id and j.id = l.id`
	_, err := tx.ExecContext(ctx, q, lane, age.Seconds())
	return err
}

// countRung counts jobs that rang longer than age ago and wait for the answer.
func countRung(ctx context.Context, tx db.Tx, lane Lane, age time.Duration) (n int, err error) {
	const q = `select count(*) from app.job where state = 'pending' and due and lane = ? and pushes > 0
		and next_push > clock_timestamp() and pushed_at <= clock_timestamp() - make_interval(secs => ?)`
	err = tx.QueryRowContext(ctx, q, lane, age.Seconds()).Scan(&n)
	return n, err
}

// releaseResumed lets jobs go on whose tenant is active again.
func releaseResumed(ctx context.Context, tx db.Tx) error {
	const q = `with resumed as (
			select j.tenant_id, j.id from app.job j join identity.tenant t on t.id = j.tenant_id
			where j.state = 'held' and j.hold = 'tenant' and t.state = 'ACTIVE' limit 5000 for update of j skip locked)
		update app.job j set state = 'pending', hold = null, pushes = 0, gen = gen + 1, due = true, next_push = clock_timestamp()
		from resumed r where j.tenant_id = r.tenant_id and j.id = r.id`
	_, err := tx.ExecContext(ctx, q)
	return err
}

// dropOld deletes some of the jobs that were finished before the keeping time.
// Ids begin with their time of creation, so each tenant's oldest are a range of
// the primary key.
func dropOld(ctx context.Context, tx db.Tx, keep time.Duration) error {
	const q = `delete from app.job j using identity.tenant t
		cross join lateral (
			select o.tenant_id, o.id from app.job o where o.tenant_id = t.id and o.id < ?::uuid
				and o.state = 'done' and o.finished_at < clock_timestamp() - make_interval(secs => ?)
			order by o.id limit 1000 for update skip locked) old
		where j.tenant_id = old.tenant_id and j.id = old.id`
	_, err := tx.ExecContext(ctx, q, createdBefore(keep), keep.Seconds())
	return err
}

// createdBefore is the smallest id of a thing made less than age ago.
func createdBefore(age time.Duration) id.ID {
	ms := clock.System.Now().Add(-age).UnixMilli()
	var n id.ID
	for i := range 6 { // RFC 9562 §5.7: 48 bits of Unix milliseconds lead
		n[i] = byte(ms >> (8 * (5 - i)))
	}
	return n
}
