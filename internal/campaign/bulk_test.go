package campaign_test

import (
	"context"
	"strconv"
	"strings"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
)

// rawArchive is an archive stored past the form, for tests that need many.
type rawArchive struct {
	unit        unit
	category    string
	size        int
	modelWorker bool
	disabled    bool
	person      int // the head's key, here and in the federation
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

// archives stores archives in chunks, and answers their ids.
func (w *world) archives(raws []rawArchive) []id.ID {
	w.t.Helper()
	ids := make([]id.ID, len(raws))
	const chunk = 5000
	for from := 0; from < len(raws); from += chunk {
		var cols [7][]string
		for i, a := range raws[from:min(from+chunk, len(raws))] {
			ids[from+i] = id.New(id.Archive)
			for c, v := range []string{
				ids[from+i].String(), a.unit.id.String(), a.category, strconv.Itoa(a.size),
				strconv.FormatBool(a.modelWorker), strconv.FormatBool(a.disabled), strconv.Itoa(a.person),
			} {
				cols[c] = append(cols[c], v)
			}
		}
		args := make([]any, len(cols))
		for c := range cols {
			args[c] = strings.Join(cols[c], ",")
		}
		require.NoError(w.t, w.db.InTenant(w.ctx, func(ctx context.Context, tx db.Tx) error {
			_, err := tx.ExecContext(ctx, insertRawArchives, args...)
			return err
		}))
	}
	return ids
}

// many stores n archives of the first people, in turn over the units.
func (w *world) many(n int, first int) []id.ID {
	w.t.Helper()
	units := []unit{w.one, w.shop, w.two}
	raws := make([]rawArchive, n)
	for i := range raws {
		raws[i] = rawArchive{unit: units[i%len(units)], category: "DEEP", size: 1 + i%4, person: first + i}
	}
	return w.archives(raws)
}
