package campaign_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/campaign/campaigntest"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/workbench"
)

func TestSubmitTellsTheChair(t *testing.T) {
	t.Parallel()
	w := campaigntest.New(t)
	w.Household(1, w.One)
	c := w.Submit(w.Create())
	require.Equal(t, campaign.PendingApproval, c.State)
	require.Equal(t, "林经办", *c.SubmittedByName)
	require.NotNil(t, c.ContentHash)
	require.Equal(t, 1, w.Messages(notify.KindApprovalPending))
	require.Equal(t, 1, w.Audited("campaign.submit"))

	_, err := w.Campaign.Submit(w.Officer.Ctx, campaign.SubmitCampaignInput{ID: c.ID, ExpectedVersion: c.Version})
	require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "campaign.state"))
	_, err = w.Campaign.Submit(w.Officer.Ctx, campaign.SubmitCampaignInput{ID: c.ID, ExpectedVersion: 1})
	require.ErrorIs(t, err, errs.New(errs.Conflict, "version"))
	_, err = w.Campaign.Submit(w.Chair.Ctx, campaign.SubmitCampaignInput{ID: c.ID, ExpectedVersion: c.Version})
	require.ErrorIs(t, err, errs.New(errs.Forbidden, "authz.denied"))
}

func TestSubmitRefusesAnUnreadyPlan(t *testing.T) {
	t.Parallel()
	w := campaigntest.New(t)
	w.Household(1, w.One)
	for reason, change := range map[string]func(*campaign.CampaignInput){
		"campaign.no_standard": func(in *campaign.CampaignInput) { in.Standards = nil },
		"campaign.no_audience": func(in *campaign.CampaignInput) { in.Audience.UnitIDs = []id.ID{w.Two.ID} },
		"campaign.no_opening":  func(in *campaign.CampaignInput) { in.DueAt = new(w.Now.Now().Add(-time.Hour)) },
		"campaign.notice_too_late": func(in *campaign.CampaignInput) {
			in.DueAt, in.NoticeWorkdays = new(w.Now.Now().Add(48*time.Hour)), new(5)
		},
	} {
		c := w.Create(change)
		_, err := w.Campaign.Submit(w.Officer.Ctx, campaign.SubmitCampaignInput{ID: c.ID, ExpectedVersion: c.Version})
		require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, reason))
	}
}

func TestApprovalFixesAmountAndTimetable(t *testing.T) {
	t.Parallel()
	w := campaigntest.New(t)
	w.Household(1, w.One)
	w.Household(2, w.Two, func(in *hardship.ArchiveInput) { in.Category = hardship.Relative })
	c := w.Approved()
	require.Equal(t, campaign.Approved, c.State)
	require.Equal(t, campaigntest.DeepCost+80000, *c.ApprovedFen)
	require.Equal(t, "何主席", *c.DecidedByName)
	require.WithinDuration(t, w.Now.Now().Add(time.Hour), *c.NextAt, 0)
	require.Equal(t, 1, w.Messages(notify.KindApprovalDecided))
	require.Equal(t, 1, w.Audited("campaign.approve"))
}

// A place of a quota that is still free may cost the dearest standard of people
// without an archive.
func TestApprovalReservesForFreePlaces(t *testing.T) {
	t.Parallel()
	w := campaigntest.New(t)
	c := w.Create(func(in *campaign.CampaignInput) {
		in.Audience = audience.AudienceInput{Named: true}
		in.Quotas = []campaign.CampaignQuotaInput{{UnitID: w.One.ID, Quota: 5}}
	})
	w.Name(c, w.One, 2)
	c = w.Decide(w.Submit(c))
	require.Equal(t, money.Fen(5*50000), *c.ApprovedFen)
}

func TestReturnedPlanIsADraftWithTheReason(t *testing.T) {
	t.Parallel()
	w := campaigntest.New(t)
	w.Household(1, w.One)
	c := w.Submit(w.Create())
	in := campaign.DecideCampaignInput{ID: c.ID, ExpectedVersion: c.Version}
	_, err := w.Campaign.Decide(w.Chair.Ctx, in)
	require.Equal(t, map[string]string{"note": "required"}, campaigntest.FieldsOf(t, err))

	in.Note = new("标准偏高, 请核减")
	c, err = w.Campaign.Decide(w.Chair.Ctx, in)
	require.NoError(t, err)
	require.Equal(t, campaign.Draft, c.State)
	require.Equal(t, "标准偏高, 请核减", c.DecisionNote)
	require.Nil(t, c.ApprovedFen)
	require.Equal(t, 1, w.Messages(notify.KindApprovalDecided))
	queues, err := workbench.New(w.DB.DB, w.Now, w.Campaign).Queues(w.Officer.Ctx)
	require.NoError(t, err)
	require.Equal(t, 1, queues.CampaignsReturned)

	c = w.Decide(w.Submit(c))
	require.Empty(t, c.DecisionNote, "the chair decides anew")
}

func TestMakerIsNeverChecker(t *testing.T) {
	t.Parallel()
	w := campaigntest.New(t)
	w.Household(1, w.One)
	c := w.Create()
	// Somebody who holds both roles, which the assignment of roles refuses.
	both := w.As(id.New(id.Account), w.Officer.Member, "林经办", authz.Grant{Role: authz.UnionChair}, authz.Grant{Role: authz.UnionOfficer})
	c = w.Submit(c)
	in := campaign.DecideCampaignInput{ID: c.ID, ExpectedVersion: c.Version, Approve: true}
	_, err := w.Campaign.Decide(both, in)
	require.ErrorIs(t, err, errs.New(errs.Forbidden, "campaign.maker_is_checker"))
	require.NotContains(t, c.ViewerCan(both), "approve")
	require.Contains(t, c.ViewerCan(w.Chair.Ctx), "approve")
	_, err = w.Campaign.Decide(w.Officer.Ctx, in)
	require.ErrorIs(t, err, errs.New(errs.Forbidden, "authz.denied"))
}

func TestTheTableRefusesAMakerWhoChecks(t *testing.T) {
	t.Parallel()
	w := campaigntest.New(t)
	c := w.Create()
	_, err := w.DB.Super(t).Exec(t.Context(), `update app.campaign set decided_by = created_by, decided_at = now() where id = $1`, c.ID)
	require.ErrorContains(t, err, "campaign_maker_is_checker")
}

func TestDecisionIsOnTheVersionRead(t *testing.T) {
	t.Parallel()
	w := campaigntest.New(t)
	w.Household(1, w.One)
	c := w.Submit(w.Create())
	_, err := w.Campaign.Decide(w.Chair.Ctx, campaign.DecideCampaignInput{ID: c.ID, ExpectedVersion: c.Version - 1, Approve: true})
	require.ErrorIs(t, err, errs.New(errs.Conflict, "version"))

	// Whoever changes the row past the server does not get it approved.
	_, err = w.DB.Super(t).Exec(t.Context(), `update app.campaign set standards = jsonb_set(standards, '{0,cashFen}', '"900000"') where id = $1`, c.ID)
	require.NoError(t, err)
	_, err = w.Campaign.Decide(w.Chair.Ctx, campaign.DecideCampaignInput{ID: c.ID, ExpectedVersion: c.Version, Approve: true})
	require.ErrorIs(t, err, errs.New(errs.Conflict, "campaign.changed"))
}

func TestNoticeIsCountedAgainAtTheDecision(t *testing.T) {
	t.Parallel()
	w := campaigntest.New(t)
	w.Household(1, w.One)
	c := w.Submit(w.Create(func(in *campaign.CampaignInput) {
		in.DueAt, in.NoticeWorkdays = new(w.Now.Now().Add(30*24*time.Hour)), new(5)
	}))
	w.Now.Advance(29 * 24 * time.Hour)
	_, err := w.Campaign.Decide(w.Chair.Ctx, campaign.DecideCampaignInput{ID: c.ID, ExpectedVersion: c.Version, Approve: true})
	require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "campaign.notice_too_late"))
	e, _ := errors.AsType[*errs.Error](err)
	earliest, perr := clock.ParseDate(e.Args["earliest"].(string))
	require.NoError(t, perr)
	require.GreaterOrEqual(t, clock.TodayCN(w.Now).DaysUntil(earliest), 5)
}

func TestPauseResumeCancel(t *testing.T) {
	t.Parallel()
	w := campaigntest.New(t)
	w.Household(1, w.One)
	c := w.Approved()
	act := func(command func(context.Context, campaign.CampaignActionInput) (*campaign.Campaign, error), want campaign.CampaignState) {
		t.Helper()
		_, err := command(w.Officer.Ctx, campaign.CampaignActionInput{ID: c.ID, ExpectedVersion: c.Version - 1})
		require.ErrorIs(t, err, errs.New(errs.Conflict, "version"))
		c, err = command(w.Officer.Ctx, campaign.CampaignActionInput{ID: c.ID, ExpectedVersion: c.Version, Note: new("等物资")})
		require.NoError(t, err)
		require.Equal(t, want, c.State)
	}
	act(w.Campaign.Pause, campaign.Paused)
	require.Nil(t, c.NextAt)
	_, err := w.Run.OpenNow(w.Officer.Ctx, campaign.CampaignActionInput{ID: c.ID, ExpectedVersion: c.Version})
	require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "campaign.state"))
	act(w.Campaign.Resume, campaign.Approved)
	require.NotNil(t, c.NextAt)
	_, err = w.Campaign.Pause(w.Chair.Ctx, campaign.CampaignActionInput{ID: c.ID, ExpectedVersion: c.Version})
	require.ErrorIs(t, err, errs.New(errs.Forbidden, "authz.denied"))
	act(w.Campaign.Cancel, campaign.Cancelled)
	require.Nil(t, c.NextAt)
	_, err = w.Campaign.Resume(w.Officer.Ctx, campaign.CampaignActionInput{ID: c.ID, ExpectedVersion: c.Version})
	require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "campaign.state"))
}

func TestListOfCampaigns(t *testing.T) {
	t.Parallel()
	w := campaigntest.New(t)
	w.Household(1, w.One)
	first := w.Create()
	w.Now.Advance(time.Second)
	second := w.Approved(func(in *campaign.CampaignInput) { in.Title, in.Theme = "夏送清凉", campaign.SummerCool })

	all, err := w.Campaign.Campaigns(w.Officer.Ctx, nil, campaigntest.Page(10))
	require.NoError(t, err)
	require.Equal(t, []id.ID{second.ID, first.ID}, []id.ID{all.Edges[0].Node.ID, all.Edges[1].Node.ID}, "newest first")
	total, err := all.TotalCount(w.Officer.Ctx)
	require.NoError(t, err)
	require.Equal(t, 2, total)

	paged, err := w.Campaign.Campaigns(w.Officer.Ctx, nil, campaigntest.Page(1))
	require.NoError(t, err)
	require.True(t, paged.PageInfo.HasNextPage)
	next := campaigntest.Page(1)
	next.After = paged.PageInfo.EndCursor
	paged, err = w.Campaign.Campaigns(w.Officer.Ctx, nil, next)
	require.NoError(t, err)
	require.Equal(t, first.ID, paged.Edges[0].Node.ID)

	for name, f := range map[string]campaign.CampaignFilter{
		"search": {Search: new("清凉")}, "theme": {Themes: []campaign.CampaignTheme{campaign.SummerCool}},
		"state": {States: []campaign.CampaignState{campaign.Approved}},
	} {
		found, err := w.Campaign.Campaigns(w.Officer.Ctx, &f, campaigntest.Page(10))
		require.NoError(t, err, name)
		require.Len(t, found.Edges, 1, name)
		require.Equal(t, second.ID, found.Edges[0].Node.ID, name)
	}
	_, err = w.Campaign.Campaigns(w.Nobody(), nil, campaigntest.Page(10))
	require.ErrorIs(t, err, errs.New(errs.Forbidden, "authz.denied"))
	other := campaigntest.New(t)
	none, err := other.Campaign.Campaigns(other.Officer.Ctx, nil, campaigntest.Page(10))
	require.NoError(t, err)
	require.Empty(t, none.Edges)
}
