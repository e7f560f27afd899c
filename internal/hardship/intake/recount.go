package intake

import (
	"context"
	"encoding/json"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
)

// recountTask counts what the queues ask of the live archives, one batch after the
// other: every night, and when the tenant asks for another paper.
var recountTask = jobs.NewTask[recountPayload]("hardship.recount", jobs.Options{Lane: jobs.Slow, Priority: jobs.Background})

type recountPayload struct {
	After id.ID `json:"after"` // the last archive of the batch before
}

// recountBatch bounds the archives of one transaction.
const recountBatch = 500

// sqlRecount brings up to date what the queues of the desk ask of archives: the kinds of
// papers that no paper answers, why identity numbers are in doubt, and whether a minor
// has nobody who agreed. Its conditions on papers are those of missing(); it writes only
// what differs. ?0 are the shipped requirements, ?1 the archives, ?2 the day.
const sqlRecount = `with rule as (
		select r.kind, r.cause, r.category, r.whose, r."maxAge" as max_age, null as area
		from jsonb_to_recordset(?0::jsonb) as r (kind text, cause text, category text, whose text, "maxAge" int)
		union all
		select q.kind, q.cause, q.category, '', q.max_age_months,
			case when q.area like '%0000' then left(q.area, 2) when q.area like '%00' then left(q.area, 4) else q.area end
		from app.document_requirement q
	), found as (
		select a.id, array(
			select distinct r.kind from rule r
			where (r.cause is null or r.cause = a.main_cause or r.cause = any (a.other_causes))
				and (r.category is null or r.category = a.category)
				and (r.area is null or starts_with(coalesce(nullif(a.register_area, ''), t.area_code), r.area))
				and case r.whose when 'ON_PAPER' then a.provenance <> 'WORKER' when 'MIGRANT' then a.is_migrant
					when 'SINGLE_PARENT' then a.is_single_parent else true end
				and not exists (select from app.archive_paper d where d.tenant_id = a.tenant_id and d.archive_id = a.id
					and d.kind = r.kind and d.removed_at is null and d.state <> 'REFUSED'
					and (d.expires_on is null or d.expires_on >= ?2)
					and (r.max_age is null or d.issued_on is null or d.issued_on >= ?2::date - make_interval(months => r.max_age)))
			order by 1) as missing,
		array(
			select unnest(a.head_id_doubts) union
			select unnest(p.id_doubts) from app.household_person p
			where p.tenant_id = a.tenant_id and p.archive_id = a.id and p.removed_at is null union
			select 'CARD_EXPIRED' from app.archive_paper d where d.tenant_id = a.tenant_id and d.archive_id = a.id
				and d.kind = 'ID_CARDS' and d.removed_at is null and d.state <> 'REFUSED'
				having bool_and(coalesce(d.expires_on < ?2, false))
			order by 1) as doubts,
		exists (select from app.household_person p
			where p.tenant_id = a.tenant_id and p.archive_id = a.id and p.removed_at is null and p.birth_date > ?3
				and not exists (select from app.consent c where c.tenant_id = p.tenant_id and c.archive_id = p.archive_id
					and c.person_id = p.id and c.purpose = 'MINOR' and c.withdrawn_at is null
					and c.signed_on <= ?2 and (c.valid_to is null or c.valid_to >= ?2))) as guardian
		from app.archive a join identity.tenant t on t.id = a.tenant_id where a.id in (?1)
	)
	update app.archive a set missing_papers = f.missing, id_doubts = f.doubts, lacks_guardian = f.guardian
	from found f where a.id = f.id
		and (a.missing_papers, a.id_doubts, a.lacks_guardian) is distinct from (f.missing, f.doubts, f.guardian)`

// adultAge is from which age people agree for themselves.
const adultAge = 18

// shippedRules are the shipped requirements as sqlRecount reads them.
var shippedRules = mustMarshal(shipped)

func mustMarshal(rules []*PaperRequirement) string {
	text, err := json.Marshal(rules)
	if err != nil {
		panic(err) // requirements are texts and numbers
	}
	return string(text)
}

// recountTx counts anew for archives of which something was stored in the transaction.
func (s *Service) recountTx(ctx context.Context, tx db.Tx, archives []id.ID) error {
	if len(archives) == 0 {
		return nil
	}
	return recount(ctx, tx, archives, s.today())
}

func recount(ctx context.Context, tx db.Tx, archives []id.ID, today clock.Date) error {
	_, err := tx.ExecContext(ctx, sqlRecount, shippedRules, bun.List(archives), today, today.AddMonths(-12*adultAge))
	return err
}

// recountAllTx has every archive on file counted anew.
func (s *Service) recountAllTx(ctx context.Context, tx db.Tx, opts ...jobs.EnqueueOption) error {
	_, err := recountTask.Enqueue(ctx, tx, recountPayload{}, opts...)
	return err
}

// recountNext is the handler of recountTask. The archives are locked before their papers
// are read, so that no paper that is filed meanwhile is overlooked.
func (s *Service) recountNext(ctx context.Context, tx db.Tx, job *jobs.Job, p recountPayload) error {
	archives, err := lockNext(ctx, tx, p.After, recountBatch)
	if err != nil {
		return err
	}
	if err := s.recountTx(ctx, tx, archives); err != nil {
		return err
	}
	if len(archives) < recountBatch {
		return nil
	}
	return job.Continue(recountPayload{After: archives[len(archives)-1]})
}

// lockNext locks the live archives that come after one, by their identifiers.
func lockNext(ctx context.Context, tx db.Tx, after id.ID, limit int) (archives []id.ID, err error) {
	err = tx.NewRaw(`select a.id from app.archive a where a.id > ? and a.live order by a.id limit ? for update`, after, limit).
		Scan(ctx, &archives)
	return archives, err
}
