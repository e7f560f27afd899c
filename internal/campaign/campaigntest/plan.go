package campaigntest

import (
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs/jobstest"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/run"
	"github.com/nuanxin/nuanxin/internal/visit"
)

// Plan is an ordinary campaign: everybody with an archive, at once.
func (w *World) Plan(change ...func(*campaign.CampaignInput)) campaign.CampaignInput {
	due := w.Now.Now().Add(time.Hour)
	in := campaign.CampaignInput{
		Theme: campaign.SpringFestival, Title: "{year} 年送温暖", Recurrence: campaign.Once, DueAt: &due, VisitDays: 10,
		Audience: audience.AudienceInput{Archives: true},
		Standards: []audience.StandardInput{
			{Class: audience.DeepClass, CashFen: 100000, Goods: []audience.GoodsInput{{Name: "大米", Quantity: 2, Unit: "袋", ValueFen: 6000}}},
			{Class: audience.RelativeClass, CashFen: 80000},
			{Class: audience.ModelWorker, CashFen: 50000},
		},
		FundSource: campaign.OwnUnion, Assignment: campaign.ByUnit,
	}
	for _, f := range change {
		f(&in)
	}
	return in
}

// DeepCost is what the plan gives a household of the deepest class.
const DeepCost = money.Fen(112000)

// Create is a draft of the officer.
func (w *World) Create(change ...func(*campaign.CampaignInput)) *campaign.Campaign {
	w.T.Helper()
	c, err := w.Campaign.Create(w.Officer.Ctx, w.Plan(change...))
	require.NoError(w.T, err)
	return c
}

// Submit hands a draft to the chair.
func (w *World) Submit(c *campaign.Campaign) *campaign.Campaign {
	w.T.Helper()
	c, err := w.Campaign.Submit(w.Officer.Ctx, campaign.SubmitCampaignInput{ID: c.ID, ExpectedVersion: c.Version})
	require.NoError(w.T, err)
	return c
}

// Decide has the chair approve.
func (w *World) Decide(c *campaign.Campaign) *campaign.Campaign {
	w.T.Helper()
	c, err := w.Campaign.Decide(w.Chair.Ctx, campaign.DecideCampaignInput{ID: c.ID, ExpectedVersion: c.Version, Approve: true})
	require.NoError(w.T, err)
	return c
}

// Approved is a campaign that the chair has approved.
func (w *World) Approved(change ...func(*campaign.CampaignInput)) *campaign.Campaign {
	w.T.Helper()
	return w.Decide(w.Submit(w.Create(change...)))
}

// Opened is a campaign that was opened before its time, and its run.
func (w *World) Opened(c *campaign.Campaign) (*campaign.Campaign, *run.CampaignRun) {
	w.T.Helper()
	c, err := w.Run.OpenNow(w.Officer.Ctx, campaign.CampaignActionInput{ID: c.ID, ExpectedVersion: c.Version})
	require.NoError(w.T, err)
	return c, w.LastRun(c)
}

// LastRun is the latest run of a campaign.
func (w *World) LastRun(c *campaign.Campaign) *run.CampaignRun {
	w.T.Helper()
	runs, err := w.Run.RunsOf(w.Officer.Ctx, []id.ID{c.ID})
	require.NoError(w.T, err)
	require.NotEmpty(w.T, runs[c.ID])
	return &runs[c.ID][0]
}

// Reload is a run as it is now.
func (w *World) Reload(x id.ID) *run.CampaignRun {
	w.T.Helper()
	r, err := w.Run.RunByID(w.Officer.Ctx, x)
	require.NoError(w.T, err)
	return r
}

// Drain runs all jobs that are due and answers how many there were.
func (w *World) Drain() int {
	w.T.Helper()
	return jobstest.Drain(w.T, w.Ctx, w.Engine)
}

// Visiting is a campaign with its run, whose list is complete.
func (w *World) Visiting(change ...func(*campaign.CampaignInput)) (*campaign.Campaign, *run.CampaignRun) {
	w.T.Helper()
	c, r := w.Opened(w.Approved(change...))
	w.Drain()
	r = w.Reload(r.ID)
	require.Equal(w.T, run.RunVisiting, r.State, r.StopReason)
	return c, r
}

// Progress is how far a run has come.
func (w *World) Progress(r *run.CampaignRun) run.RunProgress {
	w.T.Helper()
	p, err := w.Run.ProgressOf(w.Ctx, []id.ID{r.ID})
	require.NoError(w.T, err)
	return *p[r.ID]
}

// Visits are all visits of a run in the order in which they were made.
func (w *World) Visits(r *run.CampaignRun) []*visit.Visit {
	w.T.Helper()
	q := db.Many[*visit.Visit](`select id, run_id, household_key, archive_id, named_recipient_id, name, unit_path, class, state,
		helper_id, cash_fen, goods, goods_fen, late, household_size, version from app.visit where run_id = $1 order by id`, r.ID)
	require.NoError(w.T, w.DB.Fetch(w.Ctx, q))
	return q.Rows
}

// Name adds n new people without an archive in the unit.
func (w *World) Name(c *campaign.Campaign, at Unit, n int) {
	w.T.Helper()
	in := campaign.AddNamedRecipientsInput{CampaignID: c.ID}
	for range n {
		in.Recipients = append(in.Recipients, campaign.NamedRecipientInput{Class: audience.ModelWorker, Name: "李明华", UnitID: at.ID})
	}
	_, added, err := w.Campaign.AddNamedRecipients(w.Officer.Ctx, in)
	require.NoError(w.T, err)
	require.Equal(w.T, n, added)
}

// Forget cancels a run, so that its households may be listed again.
func (w *World) Forget(x id.ID) {
	w.T.Helper()
	r := w.Reload(x)
	_, err := w.Run.Cancel(w.Officer.Ctx, run.RunActionInput{ID: r.ID, ExpectedVersion: r.Version})
	require.NoError(w.T, err)
}
