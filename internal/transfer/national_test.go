package transfer_test

import (
	"bytes"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs/jobstest"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/sheet"
	"github.com/nuanxin/nuanxin/internal/transfer"
)

// fullForm files a household of which every part of the form says something.
func (w *world) fullForm(n int) *hardship.Archive {
	w.t.Helper()
	in := hardship.ArchiveInput{
		UnitID: w.branch, HeadName: "贾春德", IDNumber: person(n), Category: hardship.Relative, HouseholdSize: 3,
		MainCause: hardship.Illness, Phone: ptr("13311288570"), Address: ptr("河南省平顶山市新华区和平路12号"),
		Health: ptr("尿毒症，每周透析三次"), BankCard: ptr("6217000000000000012"), BankName: ptr("建行新华路支行"),
		IncomeYear: ptr(money.Fen(5_893_915)), RigidYear: ptr(money.Fen(1_717_100)),
	}
	in.OtherCauses = []hardship.Cause{hardship.Schooling, hardship.LowIncome}
	in.Members = []hardship.HouseholdPersonInput{
		{Name: "黄玉素", Relation: "妻子", IDNumber: ptr(person(n + 5000)), Status: ptr("务农"), IncomeMonth: ptr(money.Fen(120_050))},
		{Name: "贾小雪", Relation: "女儿", IDNumber: ptr(person(n + 7000)), Status: ptr("大学生"), Workplace: ptr("某学院"), EnrolledYear: ptr(2024), StudyYears: ptr(4)},
	}
	in.HealthState, in.Political, in.Marriage, in.RegisterArea = ptr("UREMIA"), ptr("MASSES"), ptr("MARRIED"), ptr("410402")
	in.Bank, in.Workplace, in.DibaoMonth, in.DibaoCertificate = ptr("105"), ptr("东江机械厂"), ptr(money.Fen(63_000)), ptr("0012345678")
	in.WorkState, in.Employment = ptr("ON_POST"), ptr("在岗（长病假前）")
	out, err := w.hardship.Create(w.officer, in)
	require.NoError(w.t, err)
	return out.Archive
}

// What is exported for the national system says the same as what is on file, to the
// reader of rosters.
func TestNationalExportIsWhatIsOnFile(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a, b := w.fullForm(1), w.fullForm(2)
	e, rows := w.exported(w.officer, transfer.RequestExportInput{Kind: transfer.NationalArchives}, sheet.EN)
	require.Equal(t, []string{"职工编号", "困难类别", "姓名", "性别", "民族", "政治面貌", "身份证号"}, rows[1][:7])
	require.Equal(t, []string{a.Number, "相对困难职工", "贾春德"}, rows[2][:3])
	require.Contains(t, fmt.Sprint(rows[2]), person(1))
	require.Contains(t, rows[2], "58,939.15")
	require.WithinDuration(t, e.CreatedAt.Add(24*time.Hour), e.ExpiresAt, time.Second)
	for _, x := range []id.ID{a.ID, b.ID} {
		require.Equal(t, 1, count(w, "select count(*) from app.access_log where object_id = $1 and purpose = '年度统计上报'", x))
	}

	link, err := w.ExportLink(w.officer, transfer.ExportLinkInput{ID: e.ID})
	require.NoError(t, err)
	body := w.fetch(link)
	f, err := excelize.OpenReader(bytes.NewReader(body))
	require.NoError(t, err)
	defer f.Close()
	members, err := f.GetRows("家庭成员")
	require.NoError(t, err)
	require.Len(t, members, 5)
	require.Equal(t, []string{person(1), "贾春德", "黄玉素", "妻子", person(5001)}, members[1][:5])

	im := w.start("全国帮扶系统.xlsx", body)
	require.Equal(t, transfer.Preview, im.State, "%v", im.Failure)
	require.Equal(t, 2, im.Counts.Same, "%+v %v", im.Counts, w.reasonsOf(im))
}

func (w *world) reasonsOf(im *transfer.Import) (out []string) {
	for _, r := range im.Reasons {
		out = append(out, r.Reason)
	}
	return out
}

func TestNationalExportNeedsItsOwnPermission(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.fullForm(1)
	for _, role := range []authz.Role{authz.UnionChair, authz.Auditor} {
		_, err := w.RequestExport(w.as(role, id.Nil), transfer.RequestExportInput{Kind: transfer.NationalArchives, Purpose: "填报全国系统"}, sheet.ZH)
		require.Equal(t, errs.Forbidden, errs.CodeOf(err), role)
	}
	_, err := w.RequestExport(w.officer, transfer.RequestExportInput{Kind: transfer.NationalArchives, Purpose: "填报全国系统", Columns: []string{"name"}}, sheet.ZH)
	require.Equal(t, errs.BadUserInput, errs.CodeOf(err))

	aside := w.unit(w.root, "0001.0003.", "二分厂工会")
	e, err := w.RequestExport(w.as(authz.UnionOfficer, aside), transfer.RequestExportInput{Kind: transfer.NationalArchives, Purpose: "填报全国系统"}, sheet.ZH)
	require.NoError(t, err)
	jobstest.Drain(t, w.ctx, w.engine)
	require.Zero(t, count(w, "select row_count from app.export where id = $1", e.ID))
	require.Zero(t, count(w, "select count(*) from app.access_log where object_kind = 'archive'"))
}
