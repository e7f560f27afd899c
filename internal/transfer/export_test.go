package transfer_test

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs/jobstest"
	"github.com/nuanxin/nuanxin/internal/sheet"
	"github.com/nuanxin/nuanxin/internal/transfer"
)

// exported requests an export, runs its job and reads the workbook.
func (w *world) exported(ctx context.Context, in transfer.RequestExportInput, lang sheet.Lang) (*transfer.Export, [][]string) {
	w.t.Helper()
	in.Purpose = "年度统计上报"
	if in.Kind == "" {
		in.Kind = transfer.Archives
	}
	e, err := w.RequestExport(ctx, in, lang)
	require.NoError(w.t, err)
	jobstest.Drain(w.t, w.ctx, w.engine)
	e, err = w.ExportByID(ctx, e.ID)
	require.NoError(w.t, err)
	require.Equal(w.t, transfer.Ready, e.State)
	link, err := w.ExportLink(ctx, transfer.ExportLinkInput{ID: e.ID})
	require.NoError(w.t, err)
	return e, w.cells(w.fetch(link))
}

func (w *world) cells(body []byte) [][]string {
	w.t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(body))
	require.NoError(w.t, err)
	defer f.Close()
	rows, err := f.GetRows(f.GetSheetName(0))
	require.NoError(w.t, err)
	return rows
}

func TestExportShowsTheListMasked(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.confirmed(w.start("名单.csv", smallRoster(t, "")), false)
	e, rows := w.exported(w.officer, transfer.RequestExportInput{
		Columns:       []string{"number", "headName", "idNumber", "phone", "unit", "category", "householdSize"},
		ArchiveFilter: &hardship.ArchiveFilter{Categories: []hardship.Category{hardship.Deep}},
	}, sheet.ZH)
	require.Equal(t, [][]string{
		{"困难职工档案"},
		{"档案编号", "姓名", "身份证号", "联系电话", "所属单位", "困难类别", "家庭人口"},
		{fmt.Sprintf("%d-000001", w.now.Now().Year()), "贾春德", person(1)[:6] + "********" + person(1)[14:], "133****8570", "一分厂工会", "深度困难职工", "3"},
	}, rows)
	require.Equal(t, []int{1, 1, 1}, []int{e.RowCount, e.ProgressDone, e.ProgressTotal})
	require.Contains(t, w.told(), "export.ready")
	require.Equal(t, 3, count(w, "select count(*) from app.audit_entry where object_id = $1 and reason = '年度统计上报'", e.ID),
		"request, file and link are audited with the purpose")

	all, english := w.exported(w.officer, transfer.RequestExportInput{}, sheet.EN)
	require.Equal(t, 2, all.RowCount)
	require.Equal(t, "Number", english[1][0])
	require.Len(t, english[1], 25)
	require.NotContains(t, fmt.Sprint(english), person(1))
	mine, err := w.MyExports(w.officer)
	require.NoError(t, err)
	require.Equal(t, []id.ID{all.ID, e.ID}, []id.ID{mine[0].ID, mine[1].ID})
}

func TestExportCarriesItsPurposeOnEveryPage(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	e, err := w.RequestExport(w.officer, transfer.RequestExportInput{Kind: transfer.Archives, Purpose: " 年度统计上报 "}, sheet.ZH)
	require.NoError(t, err)
	jobstest.Drain(t, w.ctx, w.engine)
	link, err := w.ExportLink(w.officer, transfer.ExportLinkInput{ID: e.ID})
	require.NoError(t, err)
	f, err := excelize.OpenReader(bytes.NewReader(w.fetch(link)))
	require.NoError(t, err)
	defer f.Close()
	header, err := f.GetHeaderFooter(f.GetSheetName(0))
	require.NoError(t, err)
	require.Regexp(t, `林经办 \d{4}-\d\d-\d\d \d\d:\d\d 年度统计上报$`, header.OddHeader)
}

func TestExportEndsAfterAWeek(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	e, _ := w.exported(w.officer, transfer.RequestExportInput{}, sheet.ZH)
	link, err := w.ExportLink(w.officer, transfer.ExportLinkInput{ID: e.ID})
	require.NoError(t, err)
	w.fetch(link)
	w.pass(7)
	e, err = w.ExportByID(w.officer, e.ID)
	require.NoError(t, err)
	require.Equal(t, transfer.Expired, e.State)
	_, status := get(t, link.URL)
	require.Equal(t, 404, status)
	_, err = w.ExportLink(w.officer, transfer.ExportLinkInput{ID: e.ID})
	require.Equal(t, "sheet.export.state", errs.ReasonOf(err))
	w.pass(8)
	mine, err := w.MyExports(w.officer)
	require.NoError(t, err)
	require.Empty(t, mine)
}

// Somebody who reads one unit and exports another exports the other only.
func TestExportKeepsToTheUnitsThatMayBeExported(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.confirmed(w.start("名单.csv", smallRoster(t, "")), false)
	aside := w.unit(w.root, "0001.0003.", "二分厂工会")
	_, rows := w.exported(w.as(authz.UnionOfficer, w.branch), transfer.RequestExportInput{}, sheet.ZH)
	require.Len(t, rows, 4)
	reader := w.as(authz.UnionOfficer, aside)
	w.exec(`insert into app.role_assignment (tenant_id, id, membership_id, role, unit_id, valid_from, granted_by)
		values (app.current_tenant(), ?, ?, ?, ?, '2026-01-01', ?)`,
		id.New(id.Assignment), authz.From(reader).MembershipID, authz.CenterStaff, w.branch, id.New(id.Account))
	_, rows = w.exported(reader, transfer.RequestExportInput{}, sheet.ZH)
	require.Len(t, rows, 2, "headings only")
}

func TestExportsAreTheirOwnersAlone(t *testing.T) {
	t.Parallel()
	w, foreign := newWorld(t), newWorld(t)
	e, _ := w.exported(w.officer, transfer.RequestExportInput{}, sheet.ZH)
	for who, c := range map[string]struct {
		ctx  context.Context
		code errs.Code
	}{
		"a colleague":    {w.as(authz.UnionOfficer, id.Nil), errs.NotFound},
		"another tenant": {foreign.officer, errs.NotFound},
		"nobody":         {w.ctx, errs.Unauthenticated},
	} {
		_, err := w.ExportLink(c.ctx, transfer.ExportLinkInput{ID: e.ID})
		require.Equal(t, c.code, errs.CodeOf(err), who)
	}
	in := transfer.RequestExportInput{Kind: transfer.Archives, Purpose: "年度统计上报"}
	_, err := w.RequestExport(w.as(authz.Helper, id.Nil), in, sheet.ZH)
	require.Equal(t, errs.Forbidden, errs.CodeOf(err))
	for range 3 {
		_, err := w.RequestExport(w.officer, in, sheet.ZH)
		require.NoError(t, err)
	}
	_, err = w.RequestExport(w.officer, in, sheet.ZH)
	require.Equal(t, "sheet.export.running", errs.ReasonOf(err))
}

func TestExportInputsAreChecked(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for path, in := range map[string]transfer.RequestExportInput{
		"kind":              {Kind: transfer.Roster, Purpose: "年度统计上报"},
		"purpose":           {Kind: transfer.Archives, Purpose: "上报"},
		"columns[1]":        {Kind: transfer.Archives, Purpose: "年度统计上报", Columns: []string{"number", "secret"}},
		"columns[2]":        {Kind: transfer.Archives, Purpose: "年度统计上报", Columns: []string{"number", "phone", "number"}},
		"runId":             {Kind: transfer.Archives, Purpose: "年度统计上报", RunID: ptr(id.New(id.CampaignRun))},
		"filter.categories": {Kind: transfer.Archives, Purpose: "年度统计上报", ArchiveFilter: &hardship.ArchiveFilter{Categories: make([]hardship.Category, 99)}},
	} {
		_, err := w.RequestExport(w.officer, in, sheet.ZH)
		require.Contains(t, fmt.Sprint(err), path)
		require.Equal(t, errs.BadUserInput, errs.CodeOf(err), path)
	}
}

func TestTemplateOffersTheUnitsOfTheCaller(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.unit(w.branch, "0001.0002.0003.", "总装车间")
	two := w.unit(w.root, "0001.0004.", "二分厂工会")
	w.unit(two, "0001.0004.0005.", "总装车间")
	link, err := w.Template(w.as(authz.UnionOfficer, w.branch), transfer.ImportTemplateInput{Kind: transfer.Roster}, sheet.ZH)
	require.NoError(t, err)
	body := w.fetch(link)
	require.Equal(t, "序号", w.cells(body)[0][0])
	f, err := excelize.OpenReader(bytes.NewReader(body))
	require.NoError(t, err)
	defer f.Close()
	options, err := f.GetCols("选项")
	require.NoError(t, err)
	require.Equal(t, []string{"一分厂工会", "一分厂工会/总装车间"}, slices.DeleteFunc(options[0], func(s string) bool { return s == "" }))
	_, err = w.Template(w.as(authz.Helper, id.Nil), transfer.ImportTemplateInput{Kind: transfer.Roster}, sheet.ZH)
	require.Equal(t, errs.Forbidden, errs.CodeOf(err))

	im := w.start("模板.xlsx", body)
	require.Equal(t, transfer.Preview, im.State, "an empty template is an import of nothing")
	require.Zero(t, im.Counts.New)
}
