package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/jackc/pgx/v5"
)

// stays are the dates that do not move: a table, or a column as table.column; "*" is
// every table.
var stays = []string{
	// The audit chain signs its own times.
	"audit_entry", "audit_anchor",
	// What is in force when, by the calendar and not by a case.
	"dibao_standard", "means_rule", "limit_rule", "tenant_key",
	// Counters whose key is an hour or a month.
	"notice_intake", "campaign_month",
	// The lives of people, and what they told and others signed.
	"*.birth_date", "archive.worked_since", "archive.contract_signed_on", "application.occurred_on",
	// A worker holds the job until then.
	"job.leased_until",
}

// dated lists the columns that move, by table. The jobs come first: their locks hold off
// the workers, who lock a job before anything else.
const dated = `
	select c.relname, array_agg(format('%1$I = %1$I - make_interval(days => %2$s)', a.attname, $2::int)
		order by a.attnum)
	from pg_attribute a join pg_class c on c.oid = a.attrelid
	where c.relnamespace = 'app'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
		and a.attgenerated = '' and a.atttypid in ('timestamptz'::regtype, 'date'::regtype)
		and exists (select from pg_attribute t where t.attrelid = c.oid and t.attname = 'tenant_id' and not t.attisdropped)
		and not array[c.relname::text, c.relname || '.' || a.attname, '*.' || a.attname] && $1::text[]
	group by c.relname order by c.relname <> 'job', c.relname`

// letDaysPass moves the dates of one union back by whole days.
func letDaysPass(ctx context.Context, conn *pgx.Conn, union string, days int) error {
	if days < 1 {
		return fmt.Errorf("%d days do not pass", days)
	}
	return pgx.BeginFunc(ctx, conn, func(tx pgx.Tx) error {
		var tenant string
		if err := tx.QueryRow(ctx, "select id::text from identity.tenant where uscc = $1", union).Scan(&tenant); err != nil {
			return fmt.Errorf("union %q: %w", union, err)
		}
		// No trigger refuses, counts or writes along: nothing happens here that somebody did.
		// Days are those of China, which has no summer time.
		if _, err := tx.Exec(ctx, "set local session_replication_role = replica; set local timezone = 'Asia/Shanghai'"); err != nil {
			return err
		}
		if err := moveBack(ctx, tx, tenant, days); err != nil {
			return err
		}
		// Rounds are planned once for each day. Those of the days ahead are to be planned anew.
		_, err := tx.Exec(ctx, `update app.job set dedup = null where tenant_id = $1 and dedup ~ '\m\d{4}-\d\d-\d\d\M'`, tenant)
		return err
	})
}

func moveBack(ctx context.Context, tx pgx.Tx, tenant string, days int) error {
	rows, err := tx.Query(ctx, dated, stays, days)
	if err != nil {
		return err
	}
	type table struct {
		name string
		sets []string
	}
	tables, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (t table, err error) {
		return t, row.Scan(&t.name, &t.sets)
	})
	if err != nil {
		return err
	}
	for _, t := range tables {
		q := "update app." + pgx.Identifier{t.name}.Sanitize() + " set " + strings.Join(t.sets, ", ") + " where tenant_id = $1"
		if _, err := tx.Exec(ctx, q, tenant); err != nil {
			return fmt.Errorf("%s: %w", t.name, err)
		}
	}
	return nil
}
