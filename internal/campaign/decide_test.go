package campaign_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/notify"
)

func TestSubmitTellsTheChair(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.household(1, w.one)
	c := w.submit(w.create())
	require.Equal(t, campaign.PendingApproval, c.State)
	require.Equal(t, "林经办", *c.SubmittedByName)
	require.NotNil(t, c.ContentHash)
	require.Equal(t, 1, w.messages(notify.KindCampaignSubmitted))
	require.Equal(t, 1, w.audited("campaign.submit"))

	_, err := w.Submit(w.officer.ctx, campaign.SubmitCampaignInput{ID: c.ID, ExpectedVersion: c.Version})
	requireRefusal(t, err, errs.FailedPrecondition, "campaign.state")
	_, err = w.Submit(w.officer.ctx, campaign.SubmitCampaignInput{ID: c.ID, ExpectedVersion: 1})
	requireRefusal(t, err, errs.Conflict, "version")
	_, err = w.Submit(w.chair.ctx, campaign.SubmitCampaignInput{ID: c.ID, ExpectedVersion: c.Version})
	requireRefusal(t, err, errs.Forbidden, "authz.denied")
}

func TestSubmitRefusesAnUnreadyPlan(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.household(1, w.one)
	for reason, change := range map[string]func(*campaign.CampaignInput){
		"campaign.no_standard": func(in *campaign.CampaignInput) { in.Standards = nil },
		"campaign.no_audience": func(in *campaign.CampaignInput) { in.Audience.UnitIDs = []id.ID{w.two.id} },
		"campaign.no_opening":  func(in *campaign.CampaignInput) { in.DueAt = ptr(w.now.Now().Add(-time.Hour)) },
		"campaign.notice_too_late": func(in *campaign.CampaignInput) {
			in.DueAt, in.NoticeWorkdays = ptr(w.now.Now().Add(48*time.Hour)), ptr(5)
		},
	} {
		c := w.create(change)
		_, err := w.Submit(w.officer.ctx, campaign.SubmitCampaignInput{ID: c.ID, ExpectedVersion: c.Version})
		requireRefusal(t, err, errs.FailedPrecondition, reason)
	}
}

func TestApprovalFixesAmountAndTimetable(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.household(1, w.one)
	w.household(2, w.two, func(in *hardship.ArchiveInput) { in.Category = hardship.Relative })
	c := w.approved()
	require.Equal(t, campaign.Approved, c.State)
	require.Equal(t, deepCost+80000, *c.ApprovedFen)
	require.Equal(t, "何主席", *c.DecidedByName)
	require.WithinDuration(t, w.now.Now().Add(time.Hour), *c.NextAt, 0)
	require.Equal(t, 1, w.messages(notify.KindCampaignApproved))
	require.Equal(t, 1, w.audited("campaign.approve"))
}

// A place of a quota that is still free may cost the dearest standard of people
// without an archive.
func TestApprovalReservesForFreePlaces(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.create(func(in *campaign.CampaignInput) {
		in.Audience = campaign.AudienceInput{Named: true}
		in.Quotas = []campaign.CampaignQuotaInput{{UnitID: w.one.id, Quota: 5}}
	})
	w.name(c, w.one, 2)
	c = w.decide(w.submit(c))
	require.Equal(t, money.Fen(5*50000), *c.ApprovedFen)
}

func TestReturnedPlanIsADraftWithTheReason(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.household(1, w.one)
	c := w.submit(w.create())
	in := campaign.DecideCampaignInput{ID: c.ID, ExpectedVersion: c.Version}
	_, err := w.Decide(w.chair.ctx, in)
	require.Equal(t, map[string]string{"note": "required"}, fieldsOf(t, err))

	in.Note = ptr("标准偏高, 请核减")
	c, err = w.Decide(w.chair.ctx, in)
	require.NoError(t, err)
	require.Equal(t, campaign.Draft, c.State)
	require.Equal(t, "标准偏高, 请核减", c.DecisionNote)
	require.Nil(t, c.ApprovedFen)
	require.Equal(t, 1, w.messages(notify.KindCampaignReturned))
	queues, err := w.Queues(w.officer.ctx)
	require.NoError(t, err)
	require.Equal(t, 1, queues.CampaignsReturned)

	c = w.decide(w.submit(c))
	require.Empty(t, c.DecisionNote, "the chair decides anew")
}

func TestMakerIsNeverChecker(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.household(1, w.one)
	c := w.create()
	// Somebody who holds both roles, which the assignment of roles refuses.
	both := w.as(id.New(id.Account), w.officer.member, "林经办", authz.Grant{Role: authz.UnionChair}, authz.Grant{Role: authz.UnionOfficer})
	c = w.submit(c)
	in := campaign.DecideCampaignInput{ID: c.ID, ExpectedVersion: c.Version, Approve: true}
	_, err := w.Decide(both, in)
	requireRefusal(t, err, errs.Forbidden, "campaign.maker_is_checker")
	require.NotContains(t, c.ViewerCan(both), "approve")
	require.Contains(t, c.ViewerCan(w.chair.ctx), "approve")
	_, err = w.Decide(w.officer.ctx, in)
	requireRefusal(t, err, errs.Forbidden, "authz.denied")
}

func TestTheTableRefusesAMakerWhoChecks(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.create()
	_, err := w.db.Super(t).Exec(t.Context(), `update app.campaign set decided_by = created_by, decided_at = now() where id = $1`, c.ID)
	require.ErrorContains(t, err, "campaign_maker_is_checker")
}

func TestDecisionIsOnTheVersionRead(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.household(1, w.one)
	c := w.submit(w.create())
	_, err := w.Decide(w.chair.ctx, campaign.DecideCampaignInput{ID: c.ID, ExpectedVersion: c.Version - 1, Approve: true})
	requireRefusal(t, err, errs.Conflict, "version")

	// Whoever changes the row past the server does not get it approved.
	_, err = w.db.Super(t).Exec(t.Context(), `update app.campaign set standards = jsonb_set(standards, '{0,cashFen}', '"900000"') where id = $1`, c.ID)
	require.NoError(t, err)
	_, err = w.Decide(w.chair.ctx, campaign.DecideCampaignInput{ID: c.ID, ExpectedVersion: c.Version, Approve: true})
	requireRefusal(t, err, errs.Conflict, "campaign.changed")
}

func TestNoticeIsCountedAgainAtTheDecision(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.household(1, w.one)
	c := w.submit(w.create(func(in *campaign.CampaignInput) {
		in.DueAt, in.NoticeWorkdays = ptr(w.now.Now().Add(30*24*time.Hour)), ptr(5)
	}))
	w.now.Advance(29 * 24 * time.Hour)
	_, err := w.Decide(w.chair.ctx, campaign.DecideCampaignInput{ID: c.ID, ExpectedVersion: c.Version, Approve: true})
	requireRefusal(t, err, errs.FailedPrecondition, "campaign.notice_too_late")
	e, _ := asError(err)
	earliest, perr := clock.ParseDate(e.Args["earliest"].(string))
	require.NoError(t, perr)
	require.GreaterOrEqual(t, clock.TodayCN(w.now).DaysUntil(earliest), 5)
}

func TestPauseResumeCancel(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.household(1, w.one)
	c := w.approved()
	act := func(command func(context.Context, campaign.CampaignActionInput) (*campaign.Campaign, error), want campaign.CampaignState) {
		t.Helper()
		_, err := command(w.officer.ctx, campaign.CampaignActionInput{ID: c.ID, ExpectedVersion: c.Version - 1})
		requireRefusal(t, err, errs.Conflict, "version")
		c, err = command(w.officer.ctx, campaign.CampaignActionInput{ID: c.ID, ExpectedVersion: c.Version, Note: ptr("等物资")})
		require.NoError(t, err)
		require.Equal(t, want, c.State)
	}
	act(w.Pause, campaign.Paused)
	require.Nil(t, c.NextAt)
	_, err := w.OpenNow(w.officer.ctx, campaign.CampaignActionInput{ID: c.ID, ExpectedVersion: c.Version})
	requireRefusal(t, err, errs.FailedPrecondition, "campaign.state")
	act(w.Resume, campaign.Approved)
	require.NotNil(t, c.NextAt)
	_, err = w.Pause(w.chair.ctx, campaign.CampaignActionInput{ID: c.ID, ExpectedVersion: c.Version})
	requireRefusal(t, err, errs.Forbidden, "authz.denied")
	act(w.Cancel, campaign.Cancelled)
	require.Nil(t, c.NextAt)
	_, err = w.Resume(w.officer.ctx, campaign.CampaignActionInput{ID: c.ID, ExpectedVersion: c.Version})
	requireRefusal(t, err, errs.FailedPrecondition, "campaign.state")
}

func TestListOfCampaigns(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.household(1, w.one)
	first := w.create()
	w.now.Advance(time.Second)
	second := w.approved(func(in *campaign.CampaignInput) { in.Title, in.Theme = "夏送清凉", campaign.SummerCool })

	all, err := w.Campaigns(w.officer.ctx, nil, page(10))
	require.NoError(t, err)
	require.Equal(t, []id.ID{second.ID, first.ID}, []id.ID{all.Edges[0].Node.ID, all.Edges[1].Node.ID}, "newest first")
	total, err := all.TotalCount(w.officer.ctx)
	require.NoError(t, err)
	require.Equal(t, 2, total)

	paged, err := w.Campaigns(w.officer.ctx, nil, page(1))
	require.NoError(t, err)
	require.True(t, paged.PageInfo.HasNextPage)
	next := page(1)
	next.After = paged.PageInfo.EndCursor
	paged, err = w.Campaigns(w.officer.ctx, nil, next)
	require.NoError(t, err)
	require.Equal(t, first.ID, paged.Edges[0].Node.ID)

	for name, f := range map[string]campaign.CampaignFilter{
		"search": {Search: ptr("清凉")}, "theme": {Themes: []campaign.CampaignTheme{campaign.SummerCool}},
		"state": {States: []campaign.CampaignState{campaign.Approved}},
	} {
		found, err := w.Campaigns(w.officer.ctx, &f, page(10))
		require.NoError(t, err, name)
		require.Len(t, found.Edges, 1, name)
		require.Equal(t, second.ID, found.Edges[0].Node.ID, name)
	}
	_, err = w.Campaigns(w.nobody(), nil, page(10))
	requireRefusal(t, err, errs.Forbidden, "authz.denied")
	other := newWorld(t)
	none, err := other.Campaigns(other.officer.ctx, nil, page(10))
	require.NoError(t, err)
	require.Empty(t, none.Edges)
}
