package campaigntest

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
)

// Household files an archive of a new Person in the unit.
func (w *World) Household(n int, at Unit, change ...func(*hardship.ArchiveInput)) *hardship.Archive {
	w.T.Helper()
	phone, address := "13311288570", "河南省平顶山市新华区和平路12号"
	in := hardship.ArchiveInput{
		UnitID: at.ID, HeadName: "贾春德", IDNumber: ResidentID(n), Category: hardship.Deep, HouseholdSize: 3,
		MainCause: hardship.Illness, Phone: &phone, Address: &address,
	}
	for _, f := range change {
		f(&in)
	}
	out, err := w.Hardship.Create(w.Officer.Ctx, in)
	require.NoError(w.T, err)
	return out.Archive
}

// ResidentID is an invented valid identity number, a new one for each n.
func ResidentID(n int) string {
	birth := clock.Date{Year: 1960, Month: 1, Day: 1}.AddDays(n % 12_000)
	base := fmt.Sprintf("410402%04d%02d%02d%03d", birth.Year, int(birth.Month), birth.Day, n/12_000%1000)
	sum := 0
	for i, weight := range []int{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2} {
		sum += weight * int(base[i]-'0')
	}
	return base + string("10X98765432"[sum%11])
}

// RawArchive is an archive stored past the form, for tests that need many.
type RawArchive struct {
	Unit        Unit
	Category    string
	Size        int
	ModelWorker bool
	Disabled    bool
	Person      int // the head's key, here and in the federation
}

const insertRawArchives = `with x as (
		select * from unnest(string_to_array(?0, ',')::uuid[], string_to_array(?1, ',')::uuid[], string_to_array(?2, ','),
			string_to_array(?3, ',')::int[], string_to_array(?4, ',')::boolean[], string_to_array(?5, ',')::boolean[], string_to_array(?6, ',')::int[])
		as x (id, unit_id, category, size, model_worker, disabled, person)
	), made as (
		insert into app.archive (tenant_id, id, number, state, tier, flow, category, unit_id, unit_path, head_name, head_pinyin,
			head_initials, sex, birth_date, id_number_sealed, id_number_bix, federation_bix, is_model_worker, has_disability,
			household_size, main_cause, provenance, income_year_fen, rigid_year_fen, version, created_at, updated_at)
		select u.tenant_id, x.id, '2026-' || lpad((x.person % 1000000)::text, 6, '0'), 'ACTIVE', 'GRASSROOT', 'STOCK', x.category,
			u.id, u.path, '户主' || x.person, 'huzhu' || x.person, 'hz', 'MALE', date '1970-01-01' + x.person % 9000, '\x01',
			decode(lpad(to_hex(x.person), 32, '0'), 'hex'), decode(lpad(to_hex(x.person), 32, 'f'), 'hex'), x.model_worker, x.disabled,
			x.size, 'ILLNESS', 'IMPORT', 1200000, 600000, 1, now(), now()
		from x join app.unit u on u.id = x.unit_id returning tenant_id, id
	)
	insert into app.archive_version (tenant_id, archive_id, version, at, actor_name, facts, persons)
	select tenant_id, id, 1, now(), '测试', '{}', '[]' from made`

// StoreArchives stores archives in chunks, and answers their ids.
func (w *World) StoreArchives(raws []RawArchive) []id.ID {
	w.T.Helper()
	ids := make([]id.ID, len(raws))
	const chunk = 5000
	for from := 0; from < len(raws); from += chunk {
		var cols [7][]string
		for i, a := range raws[from:min(from+chunk, len(raws))] {
			ids[from+i] = id.New(id.Archive)
			for c, v := range []string{
				ids[from+i].String(), a.Unit.ID.String(), a.Category, strconv.Itoa(a.Size),
				strconv.FormatBool(a.ModelWorker), strconv.FormatBool(a.Disabled), strconv.Itoa(a.Person),
			} {
				cols[c] = append(cols[c], v)
			}
		}
		args := make([]any, len(cols))
		for c := range cols {
			args[c] = strings.Join(cols[c], ",")
		}
		require.NoError(w.T, w.DB.InTenant(w.Ctx, func(ctx context.Context, tx db.Tx) error {
			_, err := tx.ExecContext(ctx, insertRawArchives, args...)
			return err
		}))
	}
	return ids
}

// Many stores n archives of the first people, in turn over the units.
func (w *World) Many(n int, first int) []id.ID {
	w.T.Helper()
	units := []Unit{w.One, w.Shop, w.Two}
	raws := make([]RawArchive, n)
	for i := range raws {
		raws[i] = RawArchive{Unit: units[i%len(units)], Category: "DEEP", Size: 1 + i%4, Person: first + i}
	}
	return w.StoreArchives(raws)
}
