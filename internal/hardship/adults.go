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

// LackingConsent selects those adults of archive a, its head first, who have not agreed to
// a purpose, or not any more. The placeholders stand for BornBefore, the purpose and today.
func LackingConsent(born, purpose, today string) string {
	return `select x.name, x.seq from (
			select null::uuid as person_id, a.head_name as name, a.birth_date, 0 as seq
			union all
			select p.id, p.name, p.birth_date, p.seq from app.household_person p
			where p.tenant_id = a.tenant_id and p.archive_id = a.id and p.removed_at is null) x
		where (x.person_id is null or x.birth_date is null or x.birth_date <= ` + born + `)
			and not exists (select from app.consent c where c.tenant_id = a.tenant_id and c.archive_id = a.id
				and c.person_id is not distinct from x.person_id and c.purpose = ` + purpose + ` and c.withdrawn_at is null
				and c.signed_on <= ` + today + ` and (c.valid_to is null or c.valid_to >= ` + today + `))`
}

// BornBefore is the last birthday of those who are grown up on a day.
func BornBefore(today clock.Date) clock.Date { return today.AddMonths(-12 * adultAge) }

var sqlAdultsWithout = `select a.id as archive_id, x.name from app.archive a
	cross join lateral (` + LackingConsent("?1", "?2", "?3") + `) x where a.id in (?0) order by a.id, x.seq`

func adultsWithout(ctx context.Context, tx db.Tx, archives []id.ID, purpose ConsentPurpose, today clock.Date) (out []adult, err error) {
	if len(archives) == 0 {
		return nil, nil
	}
	err = tx.NewRaw(sqlAdultsWithout, bun.List(archives), BornBefore(today), purpose, today).Scan(ctx, &out)
	return out, err
}
