package supervision_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs"
	"github.com/nuanxin/nuanxin/internal/jobs/jobstest"
)

// archive files an archive in the tenant, past the form.
func (w *world) archive(in context.Context, state string) {
	w.t.Helper()
	w.exec(`insert into app.unit (tenant_id, id, path, seq, kind, name) values ($1, $2, '0001.', 1, 'COMPANY', '公司') on conflict do nothing`, of(in), id.New(id.Unit))
	x := id.New(id.Archive)
	w.exec(`insert into app.archive (tenant_id, id, number, state, tier, flow, category, unit_id, unit_path, head_name, head_pinyin,
			head_initials, sex, id_number_sealed, id_number_bix, federation_bix, household_size, main_cause, provenance, created_at, updated_at)
		select $1, $2, '2026-' || lpad((select count(*) from app.archive where tenant_id = $1)::text, 6, '0'), $3, 'GRASSROOT', 'STOCK', 'DEEP', u.id, u.path,
			'贾春德', '', '', 'MALE', '\x01', sha256($2::uuid::text::bytea), sha256($2::uuid::text::bytea), 3, 'ILLNESS', 'FORM', now(), now()
		from app.unit u where u.tenant_id = $1`, of(in), x, state)
}

func TestArchivesAreCountedEveryNight(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	r := jobs.NewRegistry()
	w.Register(r)
	engine := jobstest.Engine(t, w.db.DB, r, nil)
	plant := func() {
		t.Helper()
		require.NoError(t, w.db.InTenant(w.first, w.PlantTx))
		require.NoError(t, w.db.InTenant(w.first, w.PlantTx))
	}
	counted := func() int {
		return count(w, `select archives from app.tenant_stat where tenant_id = $1 and year = extract(year from now() at time zone 'Asia/Shanghai')`, of(w.first))
	}
	for _, state := range []string{"ACTIVE", "ACTIVE", "CANCELLED", "DRAFT"} {
		w.archive(w.first, state)
	}
	plant()
	require.Equal(t, 1, jobstest.Drain(t, w.first, engine))
	require.Equal(t, 2, counted())
	plant()
	require.Zero(t, jobstest.Drain(t, w.first, engine), "once a day")

	w.archive(w.first, "ACTIVE")
	w.now.Advance(24 * time.Hour)
	jobstest.Pass(t, w.first, w.db.DB, 48*time.Hour)
	require.Equal(t, 1, jobstest.Drain(t, w.first, engine))
	require.Equal(t, 3, counted())
	require.Zero(t, count(w, `select count(*) from app.tenant_stat where tenant_id = $1`, of(w.second)))
}
