package run_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/campaign/campaigntest"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/run"
)

func TestRunCommandsAreChecked(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.Household(1, w.One)
	_, r := w.Visiting()
	other := newWorld(t)
	for name, command := range map[string]func(*world, context.Context, run.RunActionInput) (*run.CampaignRun, error){
		"pause": func(w *world, ctx context.Context, in run.RunActionInput) (*run.CampaignRun, error) {
			return w.Run.Pause(ctx, in)
		},
		"resume": func(w *world, ctx context.Context, in run.RunActionInput) (*run.CampaignRun, error) {
			return w.Run.Resume(ctx, in)
		},
		"cancel": func(w *world, ctx context.Context, in run.RunActionInput) (*run.CampaignRun, error) {
			return w.Run.Cancel(ctx, in)
		},
	} {
		_, err := command(w, w.Chair.Ctx, run.RunActionInput{ID: r.ID, ExpectedVersion: r.Version})
		require.ErrorIs(t, err, errs.New(errs.Forbidden, "authz.denied"))
		_, err = command(w, w.Officer.Ctx, run.RunActionInput{ID: r.ID, ExpectedVersion: 99})
		require.ErrorIs(t, err, errs.New(errs.Conflict, "version"))
		_, err = command(other, other.Officer.Ctx, run.RunActionInput{ID: r.ID, ExpectedVersion: r.Version})
		require.ErrorIs(t, err, errs.New(errs.NotFound, "campaign.run_missing"))
		long := make([]byte, 600)
		for i := range long {
			long[i] = 'x'
		}
		_, err = command(w, w.Officer.Ctx, run.RunActionInput{ID: r.ID, ExpectedVersion: r.Version, Note: new(string(long))})
		require.Equal(t, map[string]string{"note": "too_long"}, campaigntest.FieldsOf(t, err), name)
	}
	_, err := w.Run.Resume(w.Officer.Ctx, run.RunActionInput{ID: r.ID, ExpectedVersion: r.Version})
	require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "campaign.run_state"))
	require.Equal(t, []string{"pause", "cancel", "add", "assign", "settle", "export"}, r.ViewerCan(w.Officer.Ctx))
	require.NotContains(t, r.ViewerCan(w.Chair.Ctx), "pause")
}
