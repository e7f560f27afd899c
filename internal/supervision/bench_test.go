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
// six runs of five classes in each of two years (performance.md P2: 50 ms at the 99th
// percentile).
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

// fill makes n unions below a federation with two years of figures. Figures need no
// runs here, so foreign keys are off.
func (w *world) fill(b *testing.B, federation id.ID, n int) {
	b.Helper()
	w.exec(`set session_replication_role = replica`)
	w.exec(`create temp table if not exists made (id uuid, n int)`)
	w.exec(`truncate made`)
	w.exec(`insert into made select gen_random_uuid(), i from generate_series(1, $1::int) i`, n)
	w.exec(`insert into identity.tenant (id, parent_id, kind, name, uscc, area_code)
		select id, $1, 'ENTERPRISE_UNION', '工会' || n, upper(substr(translate(id::text, '-io', ''), 1, 18)), '41' || lpad((n % 18)::text, 2, '0') || '00' from made`, federation)
	w.exec(`insert into identity.tenant_tree select t.ancestor_id, m.id, t.depth + 1 from made m, identity.tenant_tree t where t.descendant_id = $1
		union all select id, id, 0 from made`, federation)
	w.exec(`insert into app.campaign_stat (tenant_id, run_id, class, theme, opened_on, overdue_from, planned, received, undelivered,
			received_cash_fen, follow_ups_open, updated_at)
		select m.id, gen_random_uuid(), c, 'EVERYDAY', make_date(y, 2 * q, 1), make_date(y, 2 * q, 20), 100, m.n % 100, 1, m.n * 1000, m.n % 7, now()
		from made m, generate_series(2025, 2026) y, generate_series(1, 6) q, unnest(array['DEEP', 'RELATIVE', 'ACCIDENT', 'WATCH', 'RETIREE']) c`)
	w.exec(`insert into app.campaign_month (tenant_id, month, received, received_festival, households_first, updated_at)
		select m.id, make_date(y, q, 1), m.n % 50, m.n % 20, m.n % 10, now() from made m, generate_series(2025, 2026) y, generate_series(1, 12) q`)
	w.exec(`insert into app.tenant_stat (tenant_id, year, archives, updated_at) select id, $1, n, now() from made`, year)
	w.exec(`set session_replication_role = origin`)
	w.exec(`analyze identity.tenant, identity.tenant_tree, app.campaign_stat, app.campaign_month, app.tenant_stat`)
}
