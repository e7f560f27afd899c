package campaign_test

import (
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/attachment"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/notify"
)

func TestReportIsRefusedForItsContent(t *testing.T) {
	t.Parallel()
	w := newDoor(t, 1)
	v := w.visits(w.run)[0]
	type input = campaign.ReportVisitInput
	for name, c := range map[string]struct {
		change func(*input)
		path   string
		code   string
	}{
		"no clientId":               {func(in *input) { in.ClientID = id.Nil }, "clientId", "required"},
		"unknown outcome":           {func(in *input) { in.Outcome = "LOST" }, "outcome", "unknown_value"},
		"long condition":            {func(in *input) { in.Condition = ptr(string(slices.Repeat([]rune("好"), 2001))) }, "condition", "too_long"},
		"in the future":             {func(in *input) { in.At = w.now.Now().Add(6 * time.Minute) }, "at", "in_future"},
		"before the opening":        {func(in *input) { in.At = w.run.OpenedAt.Add(-6 * time.Minute) }, "at", "before_opening"},
		"no receiver":               {func(in *input) { in.Receiver = nil }, "receiver", "required"},
		"unknown receiver":          {func(in *input) { in.Receiver = ptr(campaign.Receiver("DOG")) }, "receiver", "unknown_value"},
		"proxy without a name":      {func(in *input) { in.Receiver, in.ProxyRelation = ptr(campaign.ReceiverProxy), ptr("妻子") }, "proxyName", "required"},
		"proxy without relation":    {func(in *input) { in.Receiver, in.ProxyName = ptr(campaign.ReceiverProxy), ptr("王芳") }, "proxyRelation", "required"},
		"proxy of nobody":           {func(in *input) { in.ProxyName = ptr("王芳") }, "proxyName", "only_for_proxy"},
		"more cash than planned":    {func(in *input) { in.CashFen = ptr(v.CashFen + 1) }, "cashFen", "above_standard"},
		"negative cash":             {func(in *input) { in.CashFen = ptr(money.Fen(-1)) }, "cashFen", "out_of_range"},
		"more goods than planned":   {func(in *input) { in.Goods = goods("大米", 3) }, "goods[0].quantity", "above_standard"},
		"more goods in two lines":   {func(in *input) { in.Goods = append(goods("大米", 1), goods("大米", 2)...) }, "goods[1].quantity", "above_standard"},
		"other goods":               {func(in *input) { in.Goods = goods("茅台", 1) }, "goods[0].name", "not_in_standard"},
		"no second handler":         {func(in *input) { in.SecondHandlerName = nil }, "secondHandlerName", "required"},
		"blank second handler":      {func(in *input) { in.SecondHandlerName = ptr("  ") }, "secondHandlerName", "required"},
		"the reporter alone":        {func(in *input) { in.SecondHandlerName = ptr("走访甲") }, "secondHandlerName", "is_reporter"},
		"the reporter by id":        {func(in *input) { in.SecondHandlerName, in.SecondHandlerID = nil, &w.helper.member }, "secondHandlerId", "is_reporter"},
		"an unknown second handler": {func(in *input) { in.SecondHandlerName, in.SecondHandlerID = nil, ptr(id.New(id.Membership)) }, "secondHandlerId", "member_unknown"},
		"second handler twice":      {func(in *input) { in.SecondHandlerID = &w.officer.member }, "secondHandlerName", "id_or_name"},
		"no signature":              {func(in *input) { in.SignatureID = nil }, "signatureId", "required"},
		"a photo as signature":      {func(in *input) { in.SignatureID = ptr(w.file(w.helper, attachment.VisitPhoto)) }, "signatureId", "file_kind"},
		"a signature as photo":      {func(in *input) { in.PhotoIDs = []id.ID{w.file(w.helper, attachment.Signature)} }, "photoIds[0]", "file_kind"},
		"the signature as photo":    {func(in *input) { in.PhotoIDs = []id.ID{*in.SignatureID} }, "photoIds[0]", "duplicate"},
		"ten photos":                {func(in *input) { in.PhotoIDs = make([]id.ID, 10) }, "photoIds", "too_many"},
		"unknown request":           {func(in *input) { in.Requests = requests("WISH", "电视") }, "requests[0].kind", "unknown_value"},
		"empty request":             {func(in *input) { in.Requests = requests("JOB", "  ") }, "requests[0].text", "required"},
		"eleven requests":           {func(in *input) { in.Requests = slices.Repeat(requests("JOB", "找工作"), 11) }, "requests", "too_many"},
		"money for nobody":          {func(in *input) { in.Outcome = campaign.OutcomeNotHome }, "receiver", "only_when_received"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := w.ReportVisit(w.helper.ctx, w.received(v, w.helper, c.change))
			e, ok := asError(err)
			require.True(t, ok, "%v", err)
			require.Equal(t, errs.BadUserInput, e.Code)
			require.Condition(t, func() bool {
				return slices.ContainsFunc(e.Fields, func(f errs.Field) bool { return f.Path == c.path && f.Code == c.code })
			}, "%v", e)
		})
	}
	require.Zero(t, one[int](w.world, `select count(*) from app.visit_report`))
	require.Zero(t, one[int](w.world, `select count(*) from app.attachment where subject_id is not null`), "refused files stay free")
}

func goods(name string, quantity int) []campaign.GoodsInput {
	return []campaign.GoodsInput{{Name: name, Quantity: quantity, Unit: "袋", ValueFen: 1}}
}

func requests(kind campaign.FollowUpKind, text string) []campaign.VisitRequestInput {
	return []campaign.VisitRequestInput{{Kind: kind, Text: text}}
}

func TestWhoMayReport(t *testing.T) {
	t.Parallel()
	w := newDoor(t, 6)
	visits := w.visits(w.run)
	for name, by := range map[string]person{
		"no role":                  {ctx: w.nobody()},
		"helper of another unit":   w.helper2,
		"auditor":                  w.person("经审", authz.Auditor, unit{}),
		"accountant":               w.person("会计", authz.Accountant, unit{}),
		"committee":                w.person("领导小组", authz.Committee, unit{}),
		"administrator":            w.person("管理员", authz.TenantAdmin, unit{}),
		"station of another unit":  w.person("二分厂站", authz.StationStaff, w.two),
		"team leader of its shops": w.person("班组长", authz.TeamLeader, w.shop),
	} {
		_, err := w.ReportVisit(by.ctx, w.notHome(visits[0]))
		requireRefusal(t, err, errs.Forbidden, "authz.denied")
		require.NotEmpty(t, name)
	}
	offered, err := w.VisitsByID(w.officer.ctx, []id.ID{visits[0].ID})
	require.NoError(t, err)
	require.Contains(t, offered[visits[0].ID].ViewerCan(w.officer.ctx), "report")
	require.Contains(t, offered[visits[0].ID].ViewerCan(w.helper.ctx), "report")
	require.NotContains(t, offered[visits[0].ID].ViewerCan(w.helper2.ctx), "report")
	_, err = w.ReportVisit(w.ctx, w.notHome(visits[0]))
	requireRefusal(t, err, errs.Unauthenticated, "session.required")
	for i, by := range []person{
		w.helper, w.officer, w.chair,
		w.person("一分厂站", authz.StationStaff, w.one), w.person("中心", authz.CenterStaff, unit{}),
	} {
		w.report(by, w.notHome(visits[i]))
	}
	// Somebody from elsewhere to whom the desk gave the visit reports it.
	_, _, err = w.AssignVisits(w.officer.ctx, campaign.AssignVisitsInput{RunID: w.run.ID, HelperID: &w.helper2.member, VisitIDs: []id.ID{visits[5].ID}})
	require.NoError(t, err)
	w.report(w.helper2, w.notHome(visits[5]))
}

func TestReportNeedsAVisitOfTheTenant(t *testing.T) {
	t.Parallel()
	w, other := newDoor(t, 1), newDoor(t, 1)
	_, err := w.ReportVisit(w.helper.ctx, w.notHome(other.visits(other.run)[0]))
	requireRefusal(t, err, errs.NotFound, "campaign.visit_missing")
	in := w.received(w.visits(w.run)[0], w.helper)
	in.SignatureID = ptr(other.file(other.helper, attachment.Signature))
	_, err = w.ReportVisit(w.helper.ctx, in)
	requireRefusal(t, err, errs.NotFound, "attachment.unknown")
	in.SignatureID = ptr(w.file(w.officer, attachment.Signature))
	_, err = w.ReportVisit(w.helper.ctx, in)
	requireRefusal(t, err, errs.NotFound, "attachment.unknown")
}

func TestReportComesOnceHoweverOftenItIsSent(t *testing.T) {
	t.Parallel()
	w := newDoor(t, 2)
	visits := w.visits(w.run)
	in := w.received(visits[0], w.helper, func(in *campaign.ReportVisitInput) {
		in.Condition, in.Requests = ptr(" 老伴住院 "), requests(campaign.FollowUpMedical, "想申请大病救助")
	})
	first := w.report(w.helper, in)
	again := w.report(w.helper, in)
	require.True(t, again.Repeated)
	require.Equal(t, first.Report.ID, again.Report.ID)
	require.Equal(t, campaign.VisitReceived, again.Visit.State)

	// The desk gave the visit to somebody else meanwhile: the phone still gets its answer.
	w.exec(`update app.visit set helper_id = ? where id = ?`, w.helper2.member, visits[0].ID)
	require.True(t, w.report(w.helper, in).Repeated)

	other := in
	other.Condition = ptr("老伴出院了")
	_, err := w.ReportVisit(w.helper.ctx, other)
	requireRefusal(t, err, errs.Conflict, "campaign.report_differs")
	other = in
	other.VisitID = visits[1].ID
	_, err = w.ReportVisit(w.helper.ctx, other)
	requireRefusal(t, err, errs.Conflict, "campaign.report_differs")
	_, err = w.ReportVisit(w.officer.ctx, in)
	requireRefusal(t, err, errs.Conflict, "campaign.report_differs")
	require.Equal(t, 1, one[int](w.world, `select count(*) from app.visit_report`))
	require.Equal(t, 1, one[int](w.world, `select count(*) from app.follow_up`))
	require.Equal(t, 1, w.figures(campaign.DeepClass).Received)
}

func TestFiftyEqualReportsAreOne(t *testing.T) {
	t.Parallel()
	w := newDoor(t, 1)
	in := w.received(w.visits(w.run)[0], w.helper, func(in *campaign.ReportVisitInput) {
		in.PhotoIDs = []id.ID{w.file(w.helper, attachment.VisitPhoto), w.file(w.helper, attachment.VisitPhoto)}
		in.Requests = requests(campaign.FollowUpJob, "孩子想找工作")
	})
	var wg sync.WaitGroup
	var mu sync.Mutex
	reports, firsts := map[id.ID]bool{}, 0
	for range 50 {
		wg.Go(func() {
			out, err := w.ReportVisit(w.helper.ctx, in)
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
	require.Equal(t, 1, one[int](w.world, `select count(*) from app.follow_up`))
	require.Equal(t, 3, one[int](w.world, `select count(*) from app.visit_report_file`))
	require.Equal(t, 1, w.messages("followup.assigned"))
	w.requireCounted()
}

// Many helpers report at once: every visit is booked, and the figures are right.
func TestHelpersReportAtOnce(t *testing.T) {
	t.Parallel()
	w := newDoor(t, 40)
	visits := w.visits(w.run)
	var wg sync.WaitGroup
	for _, v := range visits {
		inputs := []campaign.ReportVisitInput{w.received(v, w.helper), w.received(v, w.officer)}
		wg.Go(func() {
			by := []person{w.helper, w.officer}
			refused := 0
			for i, in := range inputs {
				if _, err := w.ReportVisit(by[i].ctx, in); err != nil {
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
	require.Equal(t, 40, w.figures(campaign.DeepClass).Received)
	require.Equal(t, 120, w.figures(campaign.DeepClass).ReceivedPeople)
	w.requireCounted()
}

func TestVisitIsReportedUntilItIsReceived(t *testing.T) {
	t.Parallel()
	w := newDoor(t, 1)
	v := w.visits(w.run)[0]
	for _, outcome := range []campaign.VisitOutcome{
		campaign.OutcomeNotHome, campaign.OutcomeRefused, campaign.OutcomeMoved, campaign.OutcomeDeceased,
	} {
		out := w.report(w.helper, w.notHome(v, func(in *campaign.ReportVisitInput) { in.Outcome = outcome }))
		require.Equal(t, campaign.VisitUndelivered, out.Visit.State)
		require.Nil(t, out.Visit.VisitedAt)
		require.Equal(t, 1, w.figures(campaign.DeepClass).Undelivered)
	}
	keepers := `select count(distinct args ->> 'outcome') from app.notification where kind = $1 and link = '/archives/' || $2::text and recipient_id = $3`
	require.Equal(t, 2, one[int](w.world, keepers, notify.KindArchiveOutdated, *v.ArchiveID, w.officer.member), "moved and deceased")
	require.Zero(t, one[int](w.world, keepers, notify.KindArchiveOutdated, *v.ArchiveID, w.helper.member))
	require.Nil(t, one[*string](w.world, `select last_visited_on::text from app.archive where id = $1`, *v.ArchiveID))
	less := w.received(v, w.helper, func(in *campaign.ReportVisitInput) {
		in.Goods, in.CashFen = goods("大米", 1), ptr(money.Fen(50000))
	})
	out := w.report(w.helper, less)
	require.Equal(t, campaign.VisitReceived, out.Visit.State, "less than the standard is handed over too")
	require.Equal(t, money.Fen(6000), out.Report.GoodsFen, "goods have the value of the plan")
	f := w.figures(campaign.DeepClass)
	require.Equal(t, figures{Planned: 1, Received: 1, ReceivedPeople: 3, ReceivedCashFen: 50000, ReceivedGoodsFen: 6000}, f)

	_, err := w.ReportVisit(w.helper.ctx, w.received(v, w.helper))
	requireRefusal(t, err, errs.FailedPrecondition, "campaign.visit_closed")
	w.requireCounted()
}

func TestGoodsAloneNeedNeitherSecondHandlerNorSignature(t *testing.T) {
	t.Parallel()
	w := newDoor(t, 1)
	in := w.received(w.visits(w.run)[0], w.helper, func(in *campaign.ReportVisitInput) {
		in.CashFen, in.SecondHandlerName, in.SignatureID = ptr(money.Fen(0)), nil, nil
	})
	require.Zero(t, w.report(w.helper, in).Report.CashFen)
}

func TestReportFollowsTheStateOfTheRun(t *testing.T) {
	t.Parallel()
	w := newDoor(t, 3)
	visits := w.visits(w.run)
	act := func(do func(campaign.RunActionInput) (*campaign.CampaignRun, error)) {
		t.Helper()
		var err error
		w.run, err = do(campaign.RunActionInput{ID: w.run.ID, ExpectedVersion: w.run.Version})
		require.NoError(t, err)
	}
	act(func(in campaign.RunActionInput) (*campaign.CampaignRun, error) { return w.PauseRun(w.officer.ctx, in) })
	_, err := w.ReportVisit(w.helper.ctx, w.notHome(visits[0]))
	requireRefusal(t, err, errs.FailedPrecondition, "campaign.run_state")
	act(func(in campaign.RunActionInput) (*campaign.CampaignRun, error) { return w.ResumeRun(w.officer.ctx, in) })
	w.report(w.helper, w.notHome(visits[0]))
	_, err = w.RemoveVisit(w.officer.ctx, campaign.RemoveVisitInput{ID: visits[1].ID, ExpectedVersion: visits[1].Version, Reason: "已调离"})
	require.NoError(t, err)
	_, err = w.ReportVisit(w.helper.ctx, w.notHome(visits[1]))
	requireRefusal(t, err, errs.FailedPrecondition, "campaign.visit_closed")
	act(func(in campaign.RunActionInput) (*campaign.CampaignRun, error) { return w.SettleRun(w.officer.ctx, in) })
	w.report(w.helper, w.received(visits[0], w.helper)) // a phone without network sends late
	w.report(w.officer, w.notHome(visits[2]))           // the desk enters a paper
	w.run, err = w.CloseRun(w.officer.ctx, campaign.CloseRunInput{ID: w.run.ID, ExpectedVersion: w.run.Version, SummaryText: "完成"})
	require.NoError(t, err)
	_, err = w.ReportVisit(w.officer.ctx, w.received(visits[2], w.officer))
	requireRefusal(t, err, errs.FailedPrecondition, "campaign.run_state")
	w.requireCounted()
}
