package supervision_test

import (
	"slices"
	"testing"
	"time"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/id"
)

// BenchmarkOverview1000 rolls a year up over 1,000 led unions among 2,000, each with
// six runs in each of two years. The goal is 50 ms at the 99th percentile.
func BenchmarkOverview1000(b *testing.B) {
	w := newWorld(b)
	for _, federation := range []id.ID{of(w.district), of(w.city)} {
		w.fill(b, federation, 1000)
	}
	ctx := as(w.district, authz.Federation, authz.SuperiorSupervisor)
	var took []time.Duration
	for b.Loop() {
		begin := clock.System.Now()
		o, err := w.Overview(ctx, year)
		if err != nil {
			b.Fatal(err)
		}
		took = append(took, clock.System.Now().Sub(begin))
		if o.Tenants != 1001 {
			b.Fatalf("%d tenants", o.Tenants)
		}
	}
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)/2].Microseconds())/1000, "p50-ms")
	b.ReportMetric(float64(took[len(took)*99/100].Microseconds())/1000, "p99-ms")
}

// fill makes n unions below a federation with two years of figures.
func (w *world) fill(b *testing.B, federation id.ID, n int) {
	b.Helper()
	w.exec(`create temp table if not exists made (id uuid, n int)`)
	w.exec(`truncate made`)
	w.exec(`insert into made select gen_random_uuid(), i from generate_series(1, $1::int) i`, n)
	w.exec(`insert into identity.tenant (id, parent_id, kind, name, uscc, area_code)
		select id, $1, 'ENTERPRISE_UNION', '工会' || n, upper(substr(translate(id::text, '-io', ''), 1, 18)), '41' || lpad((n % 18)::text, 2, '0') || '00' from made`, federation)
	w.exec(`insert into identity.tenant_tree select t.ancestor_id, m.id, t.depth + 1 from made m, identity.tenant_tree t where t.descendant_id = $1
		union all select id, id, 0 from made`, federation)
	w.exec(`insert into app.tenant_stat (tenant_id, year, archives, planned, received, follow_ups_open, cash_fen, handed_over, festival, covered,
			remaining, by_month, updated_at)
		select m.id, y, m.n, 600, m.n % 600, m.n % 7, m.n * 1000, m.n % 600, m.n % 200, m.n / 2,
			(select jsonb_object_agg(make_date(y, 2 * q, 20)::text, m.n % 9) from generate_series(1, 6) q),
			(select array_agg(m.n % (q + 10)) from generate_series(1, 12) q), now()
		from made m, generate_series(2025, 2026) y`)
	w.exec(`analyze identity.tenant, identity.tenant_tree, app.tenant_stat`)
}
