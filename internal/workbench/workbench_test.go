package workbench_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/campaign/campaigntest"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/workbench"
)

func TestWorkbench(t *testing.T) {
	t.Parallel()
	w := campaigntest.New(t)
	helper := w.Person("走访甲", authz.Helper, w.One)
	w.Household(1, w.One)
	w.Household(2, w.Two)
	_, r := w.Visiting()
	waiting := w.Create(func(in *campaign.CampaignInput) {
		in.Audience.Named = true
		in.Quotas = []campaign.CampaignQuotaInput{{UnitID: w.One.ID, Quota: 1}}
	})
	w.Submit(waiting)
	planned := w.Decide(w.Submit(w.Create(func(in *campaign.CampaignInput) {
		in.Audience.Named = true
		in.Quotas = []campaign.CampaignQuotaInput{{UnitID: w.One.ID, Quota: 1}}
	})))

	q, err := workbench.New(w.DB.DB, w.Now, w.Campaign).Queues(w.Officer.Ctx)
	require.NoError(t, err)
	require.Equal(t, 1, q.RunsVisiting)
	require.Equal(t, 1, q.VisitsUnassigned)
	require.Equal(t, 0, q.ApprovalsWaiting, "the maker is not the checker")
	require.Equal(t, r.ID, q.Runs[0].ID)
	require.Equal(t, planned.ID, q.NextOpenings[0].Campaign.ID)
	q, err = workbench.New(w.DB.DB, w.Now, w.Campaign).Queues(w.Chair.Ctx)
	require.NoError(t, err)
	require.Equal(t, 1, q.ApprovalsWaiting)
	q, err = workbench.New(w.DB.DB, w.Now, w.Campaign).Queues(helper.Ctx)
	require.NoError(t, err)
	require.Equal(t, 1, q.MyVisitsOpen)
	require.Equal(t, 0, q.VisitsUnassigned, "not the helper's desk")
	require.Empty(t, q.Runs)
	w.Now.Advance(60 * 24 * time.Hour)
	q, err = workbench.New(w.DB.DB, w.Now, w.Campaign).Queues(w.Officer.Ctx)
	require.NoError(t, err)
	require.Equal(t, 2, q.VisitsOverdue)
	_, err = workbench.New(w.DB.DB, w.Now, w.Campaign).Queues(w.Ctx)
	require.ErrorIs(t, err, errs.New(errs.Unauthenticated, "session.required"))
}

// TestWorkbenchCountsOverdueLists: lists for civil affairs of the units that somebody has
// checked, while a household of theirs waits beyond the day.
func TestWorkbenchCountsOverdueLists(t *testing.T) {
	t.Parallel()
	w := campaigntest.New(t)
	elsewhere := w.Person("隋经办", authz.UnionOfficer, w.Two)
	a := w.Household(1, w.One)
	b := id.New(id.CivilBatch)
	w.Exec("update app.archive set state = 'CHECKING' where id = ?", a.ID)
	w.Exec("insert into app.archive_clock (tenant_id, archive_id, round, since, uncertain, told) values (app.current_tenant(), ?, 1, now(), false, 0)", a.ID)
	w.Exec(`insert into app.civil_batch (tenant_id, id, number, unit_id, unit_path, office, purpose, households, people, due_on, listed_by, listed_by_name, listed_at)
		values (app.current_tenant(), ?, '2026-001', ?, ?, '核对中心', '经济状况核对', 1, 1, ?, ?, '林经办', now())`,
		b, w.One.ID, w.One.Path, clock.TodayCN(w.Now).AddDays(1), w.Officer.Member)
	w.Exec("insert into app.civil_batch_household (tenant_id, batch_id, archive_id, seq, round) values (app.current_tenant(), ?, ?, 1, 1)", b, a.ID)
	counted := func(who campaigntest.Person) int {
		q, err := workbench.New(w.DB.DB, w.Now, w.Campaign).Queues(who.Ctx)
		require.NoError(t, err)
		return q.CivilListsOverdue
	}
	require.Zero(t, counted(w.Officer), "there is a day left")
	w.Now.Advance(48 * time.Hour)
	require.Equal(t, []int{1, 0, 0}, []int{counted(w.Officer), counted(elsewhere), counted(w.Chair)})
	w.Exec("update app.archive set state = 'WITHDRAWN' where id = ?", a.ID)
	require.Zero(t, counted(w.Officer), "nobody waits any more")
}
