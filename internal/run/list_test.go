package run_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/campaign/campaigntest"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/run"
)

func TestListOfRuns(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.Household(1, w.One)
	c, r := w.Visiting()
	year := r.DueAt.In(r.OpenedAt.Location()).Year()
	for name, f := range map[string]*run.RunFilter{
		"all": nil, "state": {States: []run.RunState{run.RunVisiting}}, "campaign": {CampaignID: &c.ID}, "year": {Year: &year},
	} {
		runs, err := w.Run.Runs(w.Officer.Ctx, f, campaigntest.Page(10))
		require.NoError(t, err, name)
		require.Len(t, runs.Edges, 1, name)
	}
	runs, err := w.Run.Runs(w.Officer.Ctx, &run.RunFilter{Year: new(1999)}, campaigntest.Page(10))
	require.NoError(t, err)
	require.Empty(t, runs.Edges)
	_, err = w.Run.Runs(w.Nobody(), nil, campaigntest.Page(10))
	require.ErrorIs(t, err, errs.New(errs.Forbidden, "authz.denied"))
}
