package app_test

import (
	"os"
	"slices"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/app"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/config"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/demo"
	"github.com/nuanxin/nuanxin/internal/embedded"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/member"
	"github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/secret"
)

func TestMain(m *testing.M) {
	embedded.RunChildIfAsked() // the object store of a private installation is a child of its program
	os.Exit(dbtest.Main(m))
}

// TestDemo asks one demo what a newcomer sees of it. Its campaign is opened last.
func TestDemo(t *testing.T) {
	t.Parallel()
	d := dbtest.Isolated(t)
	backends := &app.Backends{DB: d.DB, Keys: []secret.NamedKey{{ID: "test"}}}
	options := demo.Options{Dir: t.TempDir(), Households: 30, Progress: func(string) {}}
	logins, err := app.SeedDemo(t.Context(), &config.Config{Env: config.Dev}, backends, options)
	require.NoError(t, err)
	t.Run("begins with its figures", func(t *testing.T) { beginsWithItsFigures(t, d) })
	t.Run("history is in the past", func(t *testing.T) { historyIsInThePast(t, d) })
	t.Run("next campaign is not stopped", func(t *testing.T) { nextCampaignIsNotStopped(t, backends, logins) })
}

// beginsWithItsFigures: the federation's first look shows the archives of the unions it
// leads, without waiting for a night.
func beginsWithItsFigures(t *testing.T, d *dbtest.DB) {
	t.Helper()
	rows, err := d.Super(t).Query(t.Context(), `select t.name from identity.tenant t
		left join app.tenant_stat s on s.tenant_id = t.id and s.year = extract(year from now() at time zone 'Asia/Shanghai')
		where s.archives is distinct from (select count(*) from app.archive a where a.tenant_id = t.id and a.state = 'ACTIVE')`)
	require.NoError(t, err)
	wrong, err := pgx.CollectRows(rows, pgx.RowTo[string])
	require.NoError(t, err)
	require.Empty(t, wrong)
}

// historyIsInThePast: nothing that is over happened on the day of the seed.
func historyIsInThePast(t *testing.T, d *dbtest.DB) {
	t.Helper()
	var runs, today int
	err := d.Super(t).QueryRow(t.Context(), `select count(*), count(*) filter (where greatest(due_at, opened_at, closed_at) > now() - interval '1 day')
		from app.campaign_run where state = 'CLOSED'`).Scan(&runs, &today)
	require.NoError(t, err)
	require.Equal(t, 4, runs)
	require.Zero(t, today)

	var early int
	err = d.Super(t).QueryRow(t.Context(), `select count(*) from app.notification n join app.campaign_run r using (tenant_id)
		where n.kind in ('visit.reminder', 'visit.overdue') and n.created_at < r.opened_at + interval '10 days' and n.created_at >= r.opened_at`).Scan(&early)
	require.NoError(t, err)
	require.Zero(t, early, "people were reminded before it was time")
}

// nextCampaignIsNotStopped: the campaign that a newcomer watches fan out costs
// what was approved, because nobody came on file afterwards.
func nextCampaignIsNotStopped(t *testing.T, backends *app.Backends, logins []demo.Login) {
	t.Helper()
	a, err := app.New(&config.Config{Env: config.Dev}, backends, clock.System)
	require.NoError(t, err)
	who := logins[slices.IndexFunc(logins, func(l demo.Login) bool { return l.Login == "machine.officer" })]
	s, err := a.Member.Login(t.Context(), member.LoginInput{Login: who.Login, Password: who.Password}, member.Client{IP: "127.0.0.1"})
	require.NoError(t, err)
	actor, _, err := a.Member.Resolve(t.Context(), s.Token)
	require.NoError(t, err)
	officer := audit.WithActor(member.Enter(t.Context(), actor), audit.Actor{ID: actor.AccountID, Name: actor.Name, TenantID: actor.TenantID})

	planned, err := a.Campaign.Campaigns(officer, &campaign.CampaignFilter{States: []campaign.CampaignState{campaign.Approved}}, page.Args{})
	require.NoError(t, err)
	next := planned.Edges[slices.IndexFunc(planned.Edges, func(e campaign.CampaignEdge) bool { return e.Node.Theme == campaign.SpringFestival })].Node
	_, err = a.Run.OpenNow(officer, campaign.CampaignActionInput{ID: next.ID, ExpectedVersion: next.Version})
	require.NoError(t, err)
	runs, err := a.Run.RunsOf(officer, []id.ID{next.ID})
	require.NoError(t, err)
	require.Len(t, runs[next.ID], 1)
	require.Empty(t, runs[next.ID][0].StopReason)
}
