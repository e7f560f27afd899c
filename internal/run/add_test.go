package run_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/campaign/campaigntest"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/run"
)

func TestAddVisits(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	helper := w.Person("走访甲", authz.Helper, w.One)
	for i := range 3 {
		w.Household(i, w.One)
	}
	_, r := w.Visiting()
	w.spare(r)
	late := w.Household(10, w.One)
	run, n, err := w.Run.Add(w.Officer.Ctx, run.AddVisitsInput{RunID: r.ID, ArchiveIDs: []id.ID{late.ID}, Reason: "新建档"})
	require.NoError(t, err)
	require.Equal(t, 1, n)
	require.Equal(t, r.ID, run.ID)
	added := w.Visits(r)[3]
	require.True(t, added.Late)
	require.Equal(t, helper.Member, *added.HelperID)
	require.Equal(t, 4, w.Progress(r).Planned)
	require.Equal(t, 1, w.Audited("run.add"))
}

func TestAddVisitsNamesEveryArchiveInTheWay(t *testing.T) {
	t.Parallel()
	d := dbtest.Shared(t)
	root := campaigntest.TenantOf(d.TenantUnder(t, id.Nil, "FEDERATION"))
	w, neighbour := &world{campaigntest.In(d.TenantUnder(t, root, "ENTERPRISE_UNION"), t, d)}, &world{campaigntest.In(d.TenantUnder(t, root, "ENTERPRISE_UNION"), t, d)}
	neighbour.Household(5, neighbour.One)
	neighbour.Visiting()

	listed := w.Household(1, w.One)
	_, r := w.Visiting()
	w.spare(r)
	good := w.Household(2, w.One)
	accident := w.Household(3, w.One, func(in *hardship.ArchiveInput) { in.Category = hardship.Accidental })
	gone := w.Household(4, w.One)
	_, err := w.Hardship.Cancel(w.Officer.Ctx, hardship.CancelArchiveInput{ID: gone.ID, ExpectedVersion: 1, Cause: hardship.Transferred, Note: "调离"})
	require.NoError(t, err)
	elsewhere := w.Household(5, w.One)

	_, _, err = w.Run.Add(w.Officer.Ctx, run.AddVisitsInput{
		RunID: r.ID, Reason: "补", ArchiveIDs: []id.ID{good.ID, listed.ID, accident.ID, gone.ID, elsewhere.ID},
	})
	require.ErrorIs(t, err, errs.New(errs.Conflict, "campaign.already_listed"))
	require.Equal(t, map[string]string{
		"archiveIds[1]": "campaign.already_listed", "archiveIds[2]": "campaign.no_standard",
		"archiveIds[3]": "campaign.archive_not_active", "archiveIds[4]": "campaign.held_elsewhere",
	}, campaigntest.FieldsOf(t, err))
	require.Len(t, w.Visits(r), 1, "all or none")
}

func TestAddVisitsRefuses(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	branch := w.Person("分厂经办", authz.UnionOfficer, w.Two)
	w.Household(1, w.One)
	_, r := w.Visiting()
	late := w.Household(2, w.One)
	in := run.AddVisitsInput{RunID: r.ID, ArchiveIDs: []id.ID{late.ID}, Reason: "补"}
	add := func(ctx context.Context, in run.AddVisitsInput) error {
		_, _, err := w.Run.Add(ctx, in)
		return err
	}
	require.ErrorIs(t, add(w.Officer.Ctx, in), errs.New(errs.FailedPrecondition, "campaign.over_budget"))
	require.ErrorIs(t, add(w.Chair.Ctx, in), errs.New(errs.Forbidden, "authz.denied"))
	require.ErrorIs(t, add(branch.Ctx, in), errs.New(errs.FailedPrecondition, "campaign.archive_not_active"))
	require.Equal(t, map[string]string{"reason": "required", "archiveIds": "required"}, campaigntest.FieldsOf(t, add(w.Officer.Ctx, run.AddVisitsInput{RunID: r.ID})))
	require.Equal(t, map[string]string{"archiveIds[1]": "duplicate"}, campaigntest.FieldsOf(t, add(w.Officer.Ctx, run.AddVisitsInput{
		RunID: r.ID, Reason: "补", ArchiveIDs: []id.ID{late.ID, late.ID},
	})))
	w.Forget(r.ID)
	require.ErrorIs(t, add(w.Officer.Ctx, in), errs.New(errs.FailedPrecondition, "campaign.run_state"))
}

// spare leaves money for additions: as if the chair had approved more.
func (w *world) spare(r *run.CampaignRun) {
	w.Exec(`update app.campaign_run set approved_fen = approved_fen * 10 where id = ?`, r.ID)
}
