package transfer_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/audience"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/campaign"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship/roster"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs/jobstest"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/sheet"
	"github.com/nuanxin/nuanxin/internal/transfer"
)

// plan makes a campaign for people without an archive, with places for the branch.
func (w *world) plan(places int) *campaign.Campaign {
	w.t.Helper()
	due := w.now.Now().Add(60 * 24 * time.Hour)
	c, err := w.campaigns.Create(w.officer, campaign.CampaignInput{
		Theme: campaign.SpringFestival, Title: "2027 年送温暖", Recurrence: campaign.Once, DueAt: &due, VisitDays: 10,
		Audience:   audience.AudienceInput{Named: true},
		Standards:  []audience.StandardInput{{Class: audience.ModelWorker, CashFen: money.Fen(1_000_00)}},
		FundSource: campaign.OwnUnion, Assignment: campaign.ByUnit,
		Quotas: []campaign.CampaignQuotaInput{{UnitID: w.branch, Quota: places}},
	})
	require.NoError(w.t, err)
	return c
}

// named starts the import of a list for a campaign and runs the jobs.
func (w *world) named(c *campaign.Campaign, name string, body []byte) *transfer.Import {
	w.t.Helper()
	im, err := w.StartImport(w.officer, transfer.StartImportInput{
		Kind: transfer.NamedRecipients, UploadID: w.upload(w.officer, name, body), CampaignID: &c.ID,
	})
	require.NoError(w.t, err)
	jobstest.Drain(w.t, w.ctx, w.engine)
	return w.reload(im)
}

func peopleList(t *testing.T) []byte {
	t.Helper()
	return gbk(t, "慰问对象名单\n序号,姓名,对象类别,所属单位,身份证号,手机号,备注\n"+
		"1,张劳模,劳模,一分厂,"+person(1)+",13311288570,2019 年省劳模\n"+
		"2,王坚守,坚守岗位,一分厂,,13311288571,\n"+
		"3,李退休,退休职工,一分厂,"+person(1)+",,\n"+
		"4,赵无类,干部,一分厂,,,\n"+
		"5,,劳模,一分厂,,,\n"+
		"6,钱外厂,劳模,三分厂,,,\n"+
		"7,孙总部,劳模,东江机械集团,,,\n"+
		"合计,7,,,,,\n")
}

func TestNamedRecipientsFromList(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.plan(5)
	im := w.named(c, "名单.csv", peopleList(t))
	require.Equal(t, transfer.Preview, im.State)
	require.Equal(t, transfer.ImportCounts{OK: 2, Error: 5, Ignored: 1, New: 2}, im.Counts)
	var reasons []string
	for _, r := range w.rows(im, transfer.RowFilter{Result: ptr(transfer.Error)}) {
		reasons = append(reasons, w.RowTexts(r, sheet.ZH)[0])
	}
	require.Equal(t, []string{
		"身份证号：与第 3 行的身份证号重复", "对象类别：对象类别不认识", "姓名：请填写姓名", "所属单位：没有找到这个单位", "该单位没有名额。",
	}, reasons)

	im = w.confirmed(im, false)
	require.Equal(t, transfer.Done, im.State)
	require.Equal(t, 2, im.Counts.Written)
	list, err := w.campaigns.NamedRecipients(w.officer, c.ID, page.Args{})
	require.NoError(t, err)
	require.Len(t, list.Edges, 2)
	require.Equal(t, 2, count(w, "select bulk_count from app.audit_entry where action = 'campaign.name'"))

	again := w.named(c, "名单.csv", peopleList(t))
	require.Equal(t, transfer.ImportCounts{OK: 2, Error: 5, Ignored: 1, Same: 2}, again.Counts)
	link, err := w.ErrorBook(w.officer, transfer.ImportErrorsInput{ID: again.ID}, sheet.ZH)
	require.NoError(t, err)
	require.Contains(t, link.URL, ".xlsx")
	require.NotContains(t, link.URL, ".csv", "the error workbook of a text is a workbook")
	rows := w.cells(w.fetch(link))
	require.Len(t, rows, 2+5)
	require.Equal(t, []string{"慰问对象名单", "姓名", "未导入原因"}, []string{rows[0][0], rows[1][1], rows[1][7]})
}

func TestQuotaBoundsAnImportedList(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.plan(1)
	im := w.confirmed(w.named(c, "名单.csv", gbk(t, "姓名,对象类别,所属单位\n张劳模,劳模,一分厂\n王坚守,一线职工,一分厂\n")), false)
	require.Equal(t, transfer.ImportCounts{OK: 1, Error: 1, New: 1, Written: 1}, im.Counts)
	require.Equal(t, []string{"campaign.quota_full"}, w.rows(im, transfer.RowFilter{Result: ptr(transfer.Error)})[0].Reasons())
	require.Equal(t, "名额已满", w.CountText(im.Reasons[0], sheet.ZH))
}

func TestListsNeedACampaignThatTakesPeople(t *testing.T) {
	t.Parallel()
	w, foreign := newWorld(t), newWorld(t)
	c, other := w.plan(5), foreign.plan(5)
	start := func(ctx context.Context, campaign id.ID) error {
		_, err := w.StartImport(ctx, transfer.StartImportInput{
			Kind: transfer.NamedRecipients, UploadID: w.upload(ctx, "名单.csv", peopleList(t)), CampaignID: &campaign,
		})
		return err
	}
	require.Equal(t, errs.NotFound, errs.CodeOf(start(w.officer, other.ID)))
	require.Equal(t, errs.Forbidden, errs.CodeOf(start(w.as(authz.UnionChair, id.Nil), c.ID)))

	im := w.named(c, "名单.csv", peopleList(t))
	w.confirm(im, false)
	w.exec("update app.campaign set state = 'PENDING_APPROVAL' where id = ?", c.ID)
	jobstest.Drain(t, w.ctx, w.engine)
	im = w.reload(im)
	require.Equal(t, []string{string(transfer.Failed), "campaign.state"}, []string{string(im.State), *im.Failure})
	require.Zero(t, count(w, "select count(*) from app.named_recipient"))

	_, err := w.StartImport(w.officer, transfer.StartImportInput{
		Kind: transfer.NamedRecipients, UploadID: w.upload(w.officer, "名单.csv", peopleList(t)), CampaignID: &c.ID,
	})
	require.Equal(t, "campaign.state", errs.ReasonOf(err))
}

func TestListsThatAreNoLists(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.plan(5)
	lacking := w.named(c, "名单.csv", gbk(t, "姓名,所属单位\n张劳模,一分厂\n"))
	require.Equal(t, roster.ReasonColumnsMissing, *lacking.Failure)
	require.Contains(t, *w.FailureText(lacking, sheet.ZH), "对象类别")
	goods := w.named(c, "物资.csv", gbk(t, "品名,数量\n大米,3\n"))
	require.Equal(t, sheet.ReasonHeaderNotFound, *goods.Failure)

	link, err := w.Template(w.officer, transfer.ImportTemplateInput{Kind: transfer.NamedRecipients}, sheet.EN)
	require.NoError(t, err)
	empty := w.named(c, "模板.xlsx", w.fetch(link))
	require.Equal(t, transfer.Preview, empty.State, fmt.Sprint(empty.Failure))
}

func TestRosterOfARunIsExported(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	c := w.plan(5)
	w.confirmed(w.named(c, "名单.csv", gbk(t, "姓名,对象类别,所属单位\n张劳模,劳模,一分厂\n")), false)
	c, err := w.campaigns.CampaignByID(w.officer, c.ID)
	require.NoError(t, err)
	c, err = w.campaigns.Submit(w.officer, campaign.SubmitCampaignInput{ID: c.ID, ExpectedVersion: c.Version})
	require.NoError(t, err)
	c, err = w.campaigns.Decide(w.as(authz.UnionChair, id.Nil), campaign.DecideCampaignInput{ID: c.ID, ExpectedVersion: c.Version, Approve: true})
	require.NoError(t, err)
	c, err = w.runs.OpenNow(w.officer, campaign.CampaignActionInput{ID: c.ID, ExpectedVersion: c.Version})
	require.NoError(t, err)
	jobstest.Drain(t, w.ctx, w.engine)
	runs, err := w.runs.RunsOf(w.officer, []id.ID{c.ID})
	require.NoError(t, err)
	run := runs[c.ID][0].ID

	e, rows := w.exported(w.officer, transfer.RequestExportInput{Kind: transfer.CampaignRoster, RunID: &run}, sheet.ZH)
	require.Positive(t, e.RowCount)
	require.Contains(t, fmt.Sprint(rows), "张劳模")

	foreign := newWorld(t)
	in := transfer.RequestExportInput{Kind: transfer.CampaignRoster, Purpose: "年度统计上报", RunID: &run}
	_, err = foreign.RequestExport(foreign.officer, in, sheet.ZH)
	require.Equal(t, errs.NotFound, errs.CodeOf(err))
	_, err = w.RequestExport(w.as(authz.Helper, id.Nil), in, sheet.ZH)
	require.Equal(t, errs.Forbidden, errs.CodeOf(err))
	in.RunID = nil
	_, err = w.RequestExport(w.officer, in, sheet.ZH)
	require.Equal(t, errs.BadUserInput, errs.CodeOf(err))
}
