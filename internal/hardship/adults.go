package hardship

import (
	"context"

	"github.com/uptrace/bun"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
)

// AdultsWithoutConsentTx names the head and the grown-up members of each household who
// have not agreed to the purpose, or not any more. Households in which everybody has
// are absent; a person without a date of birth counts as grown up.
func (s *Service) AdultsWithoutConsentTx(ctx context.Context, tx db.Tx, archives []id.ID, purpose ConsentPurpose) (map[id.ID][]string, error) {
	rows, err := adultsWithout(ctx, tx, archives, purpose, clock.TodayCN(s.clock))
	if err != nil {
		return nil, err
	}
	out := map[id.ID][]string{}
	for _, r := range rows {
		out[r.ArchiveID] = append(out[r.ArchiveID], r.Name)
	}
	return out, nil
}

type adult struct {
	ArchiveID id.ID
	Name      string
}

const sqlAdultsWithout = `select a.id as archive_id, x.name from app.archive a
	cross join lateral (
		select null::uuid as person_id, a.head_name as name, a.birth_date, 0 as seq
		union all
		select p.id, p.name, p.birth_date, p.seq from app.household_person p
		where p.tenant_id = a.tenant_id and p.archive_id = a.id and p.removed_at is null) x
	where a.id in (?0) and (x.person_id is null or x.birth_date is null or x.birth_date <= ?1)
		and not exists (select from app.consent c where c.tenant_id = a.tenant_id and c.archive_id = a.id
			and c.person_id is not distinct from x.person_id and c.purpose = ?2 and c.withdrawn_at is null
			and c.signed_on <= ?3 and (c.valid_to is null or c.valid_to >= ?3))
	order by a.id, x.seq`

func adultsWithout(ctx context.Context, tx db.Tx, archives []id.ID, purpose ConsentPurpose, today clock.Date) (out []adult, err error) {
	if len(archives) == 0 {
		return nil, nil
	}
	err = tx.NewRaw(sqlAdultsWithout, bun.List(archives), today.AddMonths(-12*adultAge), purpose, today).Scan(ctx, &out)
	return out, err
}
