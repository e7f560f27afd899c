package visit_test

import (
	"errors"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/attachment"
	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/campaign/campaigntest"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/followup"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/run"
	"github.com/nuanxin/nuanxin/internal/visit"
)

func TestReportIsRefusedForItsContent(t *testing.T) {
	t.Parallel()
	w := newDoor(t, 1)
	v := w.Visits(w.Open)[0]
	type input = visit.ReportVisitInput
	for name, c := range map[string]struct {
		change func(*input)
		path   string
		code   string
	}{
		"no clientId":               {func(in *input) { in.ClientID = id.Nil }, "clientId", "required"},
		"unknown outcome":           {func(in *input) { in.Outcome = "LOST" }, "outcome", "unknown_value"},
		"long condition":            {func(in *input) { in.Condition = new(string(slices.Repeat([]rune("好"), 2001))) }, "condition", "too_long"},
		"in the future":             {func(in *input) { in.At = w.Now.Now().Add(6 * time.Minute) }, "at", "in_future"},
		"before the opening":        {func(in *input) { in.At = w.Open.OpenedAt.Add(-6 * time.Minute) }, "at", "before_opening"},
		"no receiver":               {func(in *input) { in.Receiver = nil }, "receiver", "required"},
		"unknown receiver":          {func(in *input) { in.Receiver = new(visit.Receiver("DOG")) }, "receiver", "unknown_value"},
		"proxy without a name":      {func(in *input) { in.Receiver, in.ProxyRelation = new(visit.ReceiverProxy), new("妻子") }, "proxyName", "required"},
		"proxy without relation":    {func(in *input) { in.Receiver, in.ProxyName = new(visit.ReceiverProxy), new("王芳") }, "proxyRelation", "required"},
		"proxy of nobody":           {func(in *input) { in.ProxyName = new("王芳") }, "proxyName", "only_for_proxy"},
		"more cash than planned":    {func(in *input) { in.CashFen = new(v.CashFen + 1) }, "cashFen", "above_standard"},
		"negative cash":             {func(in *input) { in.CashFen = new(money.Fen(-1)) }, "cashFen", "out_of_range"},
		"more goods than planned":   {func(in *input) { in.Goods = goods("大米", 3) }, "goods[0].quantity", "above_standard"},
		"more goods in two lines":   {func(in *input) { in.Goods = append(goods("大米", 1), goods("大米", 2)...) }, "goods[1].quantity", "above_standard"},
		"other goods":               {func(in *input) { in.Goods = goods("茅台", 1) }, "goods[0].name", "not_in_standard"},
		"no second handler":         {func(in *input) { in.SecondHandlerName = nil }, "secondHandlerName", "required"},
		"blank second handler":      {func(in *input) { in.SecondHandlerName = new("  ") }, "secondHandlerName", "required"},
		"the reporter alone":        {func(in *input) { in.SecondHandlerName = new("走访甲") }, "secondHandlerName", "is_reporter"},
		"the reporter by id":        {func(in *input) { in.SecondHandlerName, in.SecondHandlerID = nil, &w.Helper.Member }, "secondHandlerId", "is_reporter"},
		"an unknown second handler": {func(in *input) { in.SecondHandlerName, in.SecondHandlerID = nil, new(id.New(id.Membership)) }, "secondHandlerId", "member_unknown"},
		"second handler twice":      {func(in *input) { in.SecondHandlerID = &w.Officer.Member }, "secondHandlerName", "id_or_name"},
		"no signature":              {func(in *input) { in.SignatureID = nil }, "signatureId", "required"},
		"a photo as signature":      {func(in *input) { in.SignatureID = new(w.File(w.Helper, attachment.VisitPhoto)) }, "signatureId", "file_kind"},
		"a signature as photo":      {func(in *input) { in.PhotoIDs = []id.ID{w.File(w.Helper, attachment.Signature)} }, "photoIds[0]", "file_kind"},
		"the signature as photo":    {func(in *input) { in.PhotoIDs = []id.ID{*in.SignatureID} }, "photoIds[0]", "duplicate"},
		"ten photos":                {func(in *input) { in.PhotoIDs = make([]id.ID, 10) }, "photoIds", "too_many"},
		"unknown request":           {func(in *input) { in.Requests = campaigntest.Requests("WISH", "电视") }, "requests[0].kind", "unknown_value"},
		"empty request":             {func(in *input) { in.Requests = campaigntest.Requests("JOB", "  ") }, "requests[0].text", "required"},
		"eleven requests":           {func(in *input) { in.Requests = slices.Repeat(campaigntest.Requests("JOB", "找工作"), 11) }, "requests", "too_many"},
		"money for nobody":          {func(in *input) { in.Outcome = visit.OutcomeNotHome }, "receiver", "only_when_received"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := w.Visit.Report(w.Helper.Ctx, w.Received(v, w.Helper, c.change))
			e, ok := errors.AsType[*errs.Error](err)
			require.True(t, ok, "%v", err)
			require.Equal(t, errs.BadUserInput, e.Code)
			require.Condition(t, func() bool {
				return slices.ContainsFunc(e.Fields, func(f errs.Field) bool { return f.Path == c.path && f.Code == c.code })
			}, "%v", e)
		})
	}
	require.Zero(t, campaigntest.One[int](w.World, `select count(*) from app.visit_report`))
	require.Zero(t, campaigntest.One[int](w.World, `select count(*) from app.attachment where subject_id is not null`), "refused files stay free")
}

func goods(name string, quantity int) []audience.GoodsInput {
	return []audience.GoodsInput{{Name: name, Quantity: quantity, Unit: "袋", ValueFen: 1}}
}

func TestWhoMayReport(t *testing.T) {
	t.Parallel()
	w := newDoor(t, 6)
	visits := w.Visits(w.Open)
	for name, by := range map[string]campaigntest.Person{
		"no role":                  {Ctx: w.Nobody()},
		"helper of another unit":   w.Helper2,
		"auditor":                  w.Person("经审", authz.Auditor, campaigntest.Unit{}),
		"accountant":               w.Person("会计", authz.Accountant, campaigntest.Unit{}),
		"committee":                w.Person("领导小组", authz.Committee, campaigntest.Unit{}),
		"administrator":            w.Person("管理员", authz.TenantAdmin, campaigntest.Unit{}),
		"station of another unit":  w.Person("二分厂站", authz.StationStaff, w.Two),
		"team leader of its shops": w.Person("班组长", authz.TeamLeader, w.Shop),
	} {
		_, err := w.Visit.Report(by.Ctx, w.NotHome(visits[0]))
		require.ErrorIs(t, err, errs.New(errs.Forbidden, "authz.denied"))
		require.NotEmpty(t, name)
	}
	offered, err := w.Visit.VisitsByID(w.Officer.Ctx, []id.ID{visits[0].ID})
	require.NoError(t, err)
	require.Contains(t, offered[visits[0].ID].ViewerCan(w.Officer.Ctx), "report")
	require.Contains(t, offered[visits[0].ID].ViewerCan(w.Helper.Ctx), "report")
	require.NotContains(t, offered[visits[0].ID].ViewerCan(w.Helper2.Ctx), "report")
	_, err = w.Visit.Report(w.Ctx, w.NotHome(visits[0]))
	require.ErrorIs(t, err, errs.New(errs.Unauthenticated, "session.required"))
	for i, by := range []campaigntest.Person{
		w.Helper, w.Officer, w.Chair,
		w.Person("一分厂站", authz.StationStaff, w.One), w.Person("中心", authz.CenterStaff, campaigntest.Unit{}),
	} {
		w.Report(by, w.NotHome(visits[i]))
	}
	// Somebody from elsewhere to whom the desk gave the visit reports it.
	_, _, err = w.Visit.Assign(w.Officer.Ctx, visit.AssignVisitsInput{RunID: w.Open.ID, HelperID: &w.Helper2.Member, VisitIDs: []id.ID{visits[5].ID}})
	require.NoError(t, err)
	w.Report(w.Helper2, w.NotHome(visits[5]))
}

func TestReportNeedsAVisitOfTheTenant(t *testing.T) {
	t.Parallel()
	w, other := newDoor(t, 1), newDoor(t, 1)
	_, err := w.Visit.Report(w.Helper.Ctx, w.NotHome(other.Visits(other.Open)[0]))
	require.ErrorIs(t, err, errs.New(errs.NotFound, "campaign.visit_missing"))
	in := w.Received(w.Visits(w.Open)[0], w.Helper)
	in.SignatureID = new(other.File(other.Helper, attachment.Signature))
	_, err = w.Visit.Report(w.Helper.Ctx, in)
	require.ErrorIs(t, err, errs.New(errs.NotFound, "attachment.unknown"))
	in.SignatureID = new(w.File(w.Officer, attachment.Signature))
	_, err = w.Visit.Report(w.Helper.Ctx, in)
	require.ErrorIs(t, err, errs.New(errs.NotFound, "attachment.unknown"))
}

func TestReportComesOnceHoweverOftenItIsSent(t *testing.T) {
	t.Parallel()
	w := newDoor(t, 2)
	visits := w.Visits(w.Open)
	in := w.Received(visits[0], w.Helper, func(in *visit.ReportVisitInput) {
		in.Condition, in.Requests = new(" 老伴住院 "), campaigntest.Requests(followup.FollowUpMedical, "想申请大病救助")
	})
	first := w.Report(w.Helper, in)
	again := w.Report(w.Helper, in)
	require.True(t, again.Repeated)
	require.Equal(t, first.Report.ID, again.Report.ID)
	require.Equal(t, visit.VisitReceived, again.Visit.State)

	// The desk gave the visit to somebody else meanwhile: the phone still gets its answer.
	w.Exec(`update app.visit set helper_id = ? where id = ?`, w.Helper2.Member, visits[0].ID)
	require.True(t, w.Report(w.Helper, in).Repeated)

	other := in
	other.Condition = new("老伴出院了")
	_, err := w.Visit.Report(w.Helper.Ctx, other)
	require.ErrorIs(t, err, errs.New(errs.Conflict, "campaign.report_differs"))
	other = in
	other.VisitID = visits[1].ID
	_, err = w.Visit.Report(w.Helper.Ctx, other)
	require.ErrorIs(t, err, errs.New(errs.Conflict, "campaign.report_differs"))
	_, err = w.Visit.Report(w.Officer.Ctx, in)
	require.ErrorIs(t, err, errs.New(errs.Conflict, "campaign.report_differs"))
	require.Equal(t, 1, campaigntest.One[int](w.World, `select count(*) from app.visit_report`))
	require.Equal(t, 1, campaigntest.One[int](w.World, `select count(*) from app.follow_up`))
	require.Equal(t, 1, w.Figures(audience.DeepClass).Received)
}

func TestFiftyEqualReportsAreOne(t *testing.T) {
	t.Parallel()
	w := newDoor(t, 1)
	in := w.Received(w.Visits(w.Open)[0], w.Helper, func(in *visit.ReportVisitInput) {
		in.PhotoIDs = []id.ID{w.File(w.Helper, attachment.VisitPhoto), w.File(w.Helper, attachment.VisitPhoto)}
		in.Requests = campaigntest.Requests(followup.FollowUpJob, "孩子想找工作")
	})
	var wg sync.WaitGroup
	var mu sync.Mutex
	reports, firsts := map[id.ID]bool{}, 0
	for range 50 {
		wg.Go(func() {
			out, err := w.Visit.Report(w.Helper.Ctx, in)
			mu.Lock()
			defer mu.Unlock()
			if err != nil {
				t.Errorf("report: %v", err)
				return
			}
			reports[out.Report.ID] = true
			if !out.Repeated {
				firsts++
			}
		})
	}
	wg.Wait()
	require.Len(t, reports, 1)
	require.Equal(t, 1, firsts)
	require.Equal(t, 1, campaigntest.One[int](w.World, `select count(*) from app.follow_up`))
	require.Equal(t, 3, campaigntest.One[int](w.World, `select count(*) from app.visit_report_file`))
	require.Equal(t, 1, w.Messages("followup.assigned"))
	w.RequireCounted()
}

// Many helpers report at once: every visit is booked, and the figures are right.
func TestHelpersReportAtOnce(t *testing.T) {
	t.Parallel()
	w := newDoor(t, 40)
	visits := w.Visits(w.Open)
	var wg sync.WaitGroup
	for _, v := range visits {
		inputs := []visit.ReportVisitInput{w.Received(v, w.Helper), w.Received(v, w.Officer)}
		wg.Go(func() {
			by := []campaigntest.Person{w.Helper, w.Officer}
			refused := 0
			for i, in := range inputs {
				if _, err := w.Visit.Report(by[i].Ctx, in); err != nil {
					if errs.ReasonOf(err) != "campaign.visit_closed" {
						t.Errorf("report: %v", err)
					}
					refused++
				}
			}
			if refused != 1 {
				t.Errorf("%d of 2 rivals refused", refused)
			}
		})
	}
	wg.Wait()
	require.Equal(t, 40, w.Figures(audience.DeepClass).Received)
	require.Equal(t, 120, w.Figures(audience.DeepClass).ReceivedPeople)
	w.RequireCounted()
}

func TestVisitIsReportedUntilItIsReceived(t *testing.T) {
	t.Parallel()
	w := newDoor(t, 1)
	v := w.Visits(w.Open)[0]
	for _, outcome := range []visit.VisitOutcome{
		visit.OutcomeNotHome, visit.OutcomeRefused, visit.OutcomeMoved, visit.OutcomeDeceased,
	} {
		out := w.Report(w.Helper, w.NotHome(v, func(in *visit.ReportVisitInput) { in.Outcome = outcome }))
		require.Equal(t, visit.VisitUndelivered, out.Visit.State)
		require.Nil(t, out.Visit.VisitedAt)
		require.Equal(t, 1, w.Figures(audience.DeepClass).Undelivered)
	}
	keepers := `select count(distinct args ->> 'outcome') from app.notification where kind = $1 and link = '/archives/' || $2::text and recipient_id = $3`
	require.Equal(t, 2, campaigntest.One[int](w.World, keepers, notify.KindArchiveOutdated, *v.ArchiveID, w.Officer.Member), "moved and deceased")
	require.Zero(t, campaigntest.One[int](w.World, keepers, notify.KindArchiveOutdated, *v.ArchiveID, w.Helper.Member))
	require.Nil(t, campaigntest.One[*string](w.World, `select last_visited_on::text from app.archive where id = $1`, *v.ArchiveID))
	less := w.Received(v, w.Helper, func(in *visit.ReportVisitInput) {
		in.Goods, in.CashFen = goods("大米", 1), new(money.Fen(50000))
	})
	out := w.Report(w.Helper, less)
	require.Equal(t, visit.VisitReceived, out.Visit.State, "less than the standard is handed over too")
	require.Equal(t, money.Fen(6000), out.Report.GoodsFen, "goods have the value of the plan")
	f := w.Figures(audience.DeepClass)
	require.Equal(t, campaigntest.Line{Planned: 1, Received: 1, ReceivedPeople: 3, ReceivedCashFen: 50000, ReceivedGoodsFen: 6000}, f)

	_, err := w.Visit.Report(w.Helper.Ctx, w.Received(v, w.Helper))
	require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "campaign.visit_closed"))
	w.RequireCounted()
}

func TestGoodsAloneNeedNeitherSecondHandlerNorSignature(t *testing.T) {
	t.Parallel()
	w := newDoor(t, 1)
	in := w.Received(w.Visits(w.Open)[0], w.Helper, func(in *visit.ReportVisitInput) {
		in.CashFen, in.SecondHandlerName, in.SignatureID = new(money.Fen(0)), nil, nil
	})
	require.Zero(t, w.Report(w.Helper, in).Report.CashFen)
}

func TestReportFollowsTheStateOfTheRun(t *testing.T) {
	t.Parallel()
	w := newDoor(t, 3)
	visits := w.Visits(w.Open)
	act := func(do func(run.RunActionInput) (*run.CampaignRun, error)) {
		t.Helper()
		var err error
		w.Open, err = do(run.RunActionInput{ID: w.Open.ID, ExpectedVersion: w.Open.Version})
		require.NoError(t, err)
	}
	act(func(in run.RunActionInput) (*run.CampaignRun, error) { return w.Run.Pause(w.Officer.Ctx, in) })
	_, err := w.Visit.Report(w.Helper.Ctx, w.NotHome(visits[0]))
	require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "campaign.run_state"))
	act(func(in run.RunActionInput) (*run.CampaignRun, error) { return w.Run.Resume(w.Officer.Ctx, in) })
	w.Report(w.Helper, w.NotHome(visits[0]))
	_, err = w.Visit.Remove(w.Officer.Ctx, visit.RemoveVisitInput{ID: visits[1].ID, ExpectedVersion: visits[1].Version, Reason: "已调离"})
	require.NoError(t, err)
	_, err = w.Visit.Report(w.Helper.Ctx, w.NotHome(visits[1]))
	require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "campaign.visit_closed"))
	act(func(in run.RunActionInput) (*run.CampaignRun, error) { return w.Run.Settle(w.Officer.Ctx, in) })
	w.Report(w.Helper, w.Received(visits[0], w.Helper)) // a phone without network sends late
	w.Report(w.Officer, w.NotHome(visits[2]))           // the desk enters a paper
	w.Open, err = w.Run.Close(w.Officer.Ctx, run.CloseRunInput{ID: w.Open.ID, ExpectedVersion: w.Open.Version, SummaryText: "完成"})
	require.NoError(t, err)
	_, err = w.Visit.Report(w.Officer.Ctx, w.Received(visits[2], w.Officer))
	require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "campaign.run_state"))
	w.RequireCounted()
}
