package chaos

import (
	"context"
	"fmt"
	"io"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/app"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/config"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs/jobstest"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// Two unions of one federation have 12,000 households each, 2,000 of them with the
// same head.
const (
	householdsEach   = 12_000
	householdsShared = 2_000
	householdsInAll  = 2*householdsEach - householdsShared
)

// leastFaults makes sure that both kinds of fault happened, also on a machine that is
// quicker than they are.
const leastFaults = 20

// Two campaigns come due at one moment before three processes of the real program,
// each with scheduler, relay and workers. While the lists are made, processes are
// killed and Redis is emptied again and again.
func TestExpansionSurvivesKilledWorkersAndWipedRedis(t *testing.T) {
	t.Parallel()
	first := fromEnv(t, "NUANXIN_CHAOS_SEED", uint64(time.Now().UnixNano()%1e9))
	for round := range fromEnv(t, "NUANXIN_CHAOS_ROUNDS", 1) {
		t.Run(fmt.Sprint("seed ", first+round), func(t *testing.T) { expandUnderFire(t, first+round) })
	}
}

func expandUnderFire(t *testing.T, seed uint64) {
	t.Helper()
	r := startServers(t, setup{
		seed: seed, role: roleProgram, menu: []fault{workerKilled, redisEmptied, redisForgotten}, pause: [2]float64{0.02, 0.25},
	})
	keyFile := filepath.Join(t.TempDir(), "keys")
	require.NoError(t, secret.EnsureKeyFile(keyFile))
	keys, err := secret.ReadKeyFile(keyFile)
	require.NoError(t, err)
	office, err := app.New(&config.Config{Env: config.Dev}, &app.Backends{DB: r.db, Keys: keys}, clock.System)
	require.NoError(t, err)
	federation := r.newTenantUnder(id.Nil, authz.Federation)
	unions := []*union{r.newUnion(federation), r.newUnion(federation)}
	for n, u := range unions {
		from := n * (householdsEach - householdsShared)
		u.file(from, from+householdsEach)
		u.approveCampaign(office)
	}
	require.NoError(t, r.pg.exec(t.Context(), database, "analyze"))

	r.employ(3, r.programEnv(keyFile)...)
	for _, u := range unions {
		jobstest.Pass(t, u.ctx, r.db, time.Hour)
	}
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	r.disturbUntil(ctx, func() bool { return r.broken() >= leastFaults && r.number(t.Context(), visiting) == len(unions) })
	fire := time.Since(r.began)
	r.settle(t.Context(), time.Minute)
	t.Logf("NUANXIN_CHAOS_SEED=%d: %d visits made in %.1fs under %v, all told %.1fs later", seed, householdsInAll, fire.Seconds(), r.faults, (time.Since(r.began) - fire).Seconds())
	for _, w := range r.workers {
		w.stop()
	}
	for what, query := range expansionBroke {
		assert.Zero(t, r.number(t.Context(), query), "seed %d: %s", seed, what)
	}
	require.Equal(t, householdsInAll, r.number(t.Context(), "select count(*) from app.visit"), "seed %d", seed)
	ok, err := office.Notary.VerifyAll(t.Context(), io.Discard)
	require.NoError(t, err)
	require.True(t, ok, "the audit chains hold")
}

// settle waits until no job is due, or none has ended for the given time.
func (r *run) settle(ctx context.Context, still time.Duration) {
	last, moved := -1, time.Now()
	for time.Since(moved) < still {
		if r.number(ctx, unfinished) == 0 {
			return
		}
		if n := r.number(ctx, "select sum(progress_done) + count(*) filter (where state = 'done') from app.job"); n != last {
			last, moved = n, time.Now()
		}
		time.Sleep(100 * time.Millisecond)
	}
}

const (
	visiting = "select count(*) from app.campaign_run where state = 'VISITING'"
	// unfinished are jobs that are due, or wait after a failure; reminders of later
	// days are neither.
	unfinished = "select count(*) from app.job where state = 'pending' and (run_at <= clock_timestamp() or attempts > 0)"
)

// expansionBroke are the ways in which an expansion can be wrong, each with the
// number of cases.
var expansionBroke = map[string]string{
	"runs that are not being visited": `select count(*) from app.campaign_run where state <> 'VISITING'`,
	"campaigns without exactly one run": `select count(*) from app.campaign c
		where (select count(*) from app.campaign_run r where r.tenant_id = c.tenant_id and r.campaign_id = c.id) <> 1`,
	"moments that did not come due exactly once": `select count(*) from app.campaign c
		where (select count(*) from app.schedule_occurrence o where o.tenant_id = c.tenant_id and o.schedule_id = c.schedule_id and state = 'fired') <> 1`,
	"people on no list or on two": `select count(*) from (select distinct federation_bix from app.archive) p
		left join (select federation_bix, count(*) as n from app.visit group by 1) v using (federation_bix) where n is distinct from 1`,
	"visits of nobody's archive": `select count(*) from app.visit v
		where not exists (select from app.archive a where a.tenant_id = v.tenant_id and a.id = v.archive_id)`,
	"visits without a helper": `select count(*) from app.visit where helper_id is null`,
	"figures that differ from the rows": `select count(*) from app.campaign_run r
		where (select sum(planned) from app.campaign_stat s where s.tenant_id = r.tenant_id and s.run_id = r.id)
			<> (select count(*) from app.visit v where v.tenant_id = r.tenant_id and v.run_id = r.id)
		or (select sum(planned_cash_fen) from app.campaign_stat s where s.tenant_id = r.tenant_id and s.run_id = r.id)
			<> (select sum(cash_fen) from app.visit v where v.tenant_id = r.tenant_id and v.run_id = r.id)
		or (select count(*) + r.skipped_elsewhere from app.visit v where v.tenant_id = r.tenant_id and v.run_id = r.id) <> r.expected`,
	"helpers whose load was miscounted": `select count(*) from (select tenant_id, unit_id, max(n) - min(n) as spread from (
			select tenant_id, unit_id, helper_id, count(*) as n from app.visit group by 1, 2, 3) h group by 1, 2) s where spread > 1`,
	"helpers who were not told exactly once": `select count(*) from (select distinct tenant_id, helper_id from app.visit) h
		where (select count(*) from app.notification n where n.tenant_id = h.tenant_id and n.recipient_id = h.helper_id and kind = 'visit.assigned') <> 1`,
	"helpers who were told a wrong number": `select count(*) from app.notification n where kind = 'visit.assigned'
		and (args->>'count')::int <> (select count(*) from app.visit v where v.tenant_id = n.tenant_id and v.helper_id = n.recipient_id)`,
	"planners who were not told exactly once": `select count(*) from app.campaign c where (select count(*) from app.notification n
		where n.tenant_id = c.tenant_id and n.recipient_id = c.created_by and kind = 'run.opened') <> 1`,
	"acts that are not in the audit trail exactly once": `select count(*) from app.campaign c
		join app.campaign_run r on r.tenant_id = c.tenant_id and r.campaign_id = c.id
		where (select count(*) from app.audit_entry e where e.tenant_id = c.tenant_id and e.object_id = c.id and action = 'campaign.approve') <> 1
		or (select count(*) from app.audit_entry e where e.tenant_id = c.tenant_id and e.object_id = c.id and action = 'campaign.open') <> 1
		or (select count(*) from app.audit_entry e where e.tenant_id = c.tenant_id and e.object_id = r.id and action = 'run.expand') <> 1`,
	"jobs that are not done":                   `select (` + unfinished + `) + (select count(*) from app.job where state in ('dead', 'held'))`,
	"reminders that are not planted just once": `select count(*) from (select tenant_id, count(*) as n from app.job where kind = 'campaign.tell' and state = 'pending' group by 1) x where n <> 3`,
	"open transactions":                        `select count(*) from pg_stat_activity where usename = 'nuanxin_app' and state like 'idle in transaction%'`,
}
