package workbench_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/campaign/campaigntest"
	"github.com/nuanxin/nuanxin/internal/errs"
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
