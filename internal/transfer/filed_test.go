package transfer_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/simplifiedchinese"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs/jobstest"
	"github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/sheet"
	"github.com/nuanxin/nuanxin/internal/transfer"
)

// compared uploads a list of the national system, in the encoding of Chinese systems.
func (w *world) compared(lines ...string) *transfer.Import {
	w.t.Helper()
	body, err := simplifiedchinese.GB18030.NewEncoder().Bytes([]byte(strings.Join(lines, "\r\n")))
	require.NoError(w.t, err)
	return w.comparedFile("全国系统.csv", body)
}

func (w *world) comparedFile(name string, body []byte) *transfer.Import {
	w.t.Helper()
	im, err := w.StartImport(w.officer, transfer.StartImportInput{Kind: transfer.NationalList, UploadID: w.upload(w.officer, name, body)})
	require.NoError(w.t, err)
	jobstest.Drain(w.t, w.ctx, w.engine)
	return w.reload(im)
}

// found are the rows with an effect in words.
func (w *world) found(im *transfer.Import, effect transfer.Effect) (names []string, rows []*transfer.ImportRow) {
	w.t.Helper()
	list, err := w.Rows(w.officer, im, transfer.RowFilter{Effect: &effect}, page.Args{First: ptr(50)})
	require.NoError(w.t, err)
	for _, e := range list.Edges {
		rows = append(rows, e.Node)
		names = append(names, strings.Join(w.RowTexts(e.Node, sheet.ZH), "；"))
	}
	return names, rows
}

// filedHistory is what the history of an archive tells of lists of the national system.
func (w *world) filedHistory(a *hardship.Archive) (told []string) {
	w.t.Helper()
	events, err := w.hardship.History(w.officer, a.ID, page.Args{First: ptr(50)})
	require.NoError(w.t, err)
	for _, e := range events.Edges {
		if ev := e.Node; strings.HasPrefix(ev.Kind, "filed") {
			text := ev.Kind + " " + ev.Reason + " " + ev.ActorName
			for _, c := range ev.Changes {
				text += " " + c.Field + ":" + orNothing(c.Before) + ">" + orNothing(c.After)
			}
			told = append(told, text)
		}
	}
	return told
}

func orNothing(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

func TestNationalListIsComparedWithTheArchives(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	today := clock.TodayCN(w.now).String()
	same, other, absent := w.fullForm(1), w.fullForm(2), w.fullForm(3)
	im := w.compared(
		"职工编号,姓名,身份证号,困难类别,手机,工作单位,家庭人口,家庭年度总收入,建档日期",
		"41040200000001,贾春德,"+person(1)+",相对困难职工,13311288570,一分厂工会,3,58939.15,2024-03-01",
		"41040200000002,贾春得,"+person(2)+",深度困难职工,13999998570,东江机械厂,4,58000,2024-03-01",
		"41040200000004,曹红,"+person(4)+",深度困难职工,,,2,,",
		"41040200000005,杨春,123,深度困难职工,,,2,,",
	)
	require.Equal(t, transfer.Preview, im.State, "%v", im.Failure)
	require.Equal(t, []int{1, 1, 1, 1, 1}, []int{im.Counts.Filed, im.Counts.Differs, im.Counts.NotHere, im.Counts.Missing, im.Counts.Error})
	texts, rows := w.found(im, transfer.EffectDiffers)
	require.Equal(t, []string{"姓名：本系统 贾*德，全国系统 贾*得；困难类别：本系统 相对困难职工，全国系统 深度困难职工；" +
		"联系电话：本系统 133****8570，全国系统 139****8570；家庭人口：本系统 3 人，全国系统 4 人；家庭年收入：本系统 58939.15 元，全国系统 58000.00 元"}, texts)
	require.Equal(t, other.ID, *rows[0].ArchiveID)
	_, rows = w.found(im, transfer.EffectMissing)
	require.Equal(t, []any{absent.ID, 0, "贾*德", "一分厂工会"}, []any{*rows[0].ArchiveID, rows[0].Row, rows[0].Name, rows[0].Unit})

	e, cells := w.exported(w.officer, transfer.RequestExportInput{Kind: transfer.NationalComparison, ImportID: &im.ID}, sheet.ZH)
	require.Equal(t, 5, e.RowCount)
	require.Equal(t, []string{"已填报且一致", "2", "贾*德", "一分厂工会", "相对困难职工"}, cells[2])
	require.Equal(t, "未填报", cells[6][0])

	im = w.confirmed(im, true)
	require.Equal(t, []any{transfer.Done, 2}, []any{im.State, im.Counts.Written})
	a, err := w.hardship.ArchiveByID(w.officer, same.ID)
	require.NoError(t, err)
	require.Equal(t, []any{"41040200000001", "2024-03-01", 1}, []any{a.FiledNumber, a.FiledOn.String(), a.Version})
	require.NotNil(t, a.FiledSeenAt)
	require.Equal(t, []string{
		"filed 全国系统.csv · " + today + " 林经办 filedNumber:>41040200000001 filedOn:>2024-03-01",
	}, w.filedHistory(same))
	require.Equal(t, []string{
		"filed_differs 全国系统.csv · " + today + " 林经办 filedNumber:>41040200000002 filedOn:>2024-03-01 headName:贾*德>贾*得 " +
			"category:RELATIVE>深度困难职工 phone:133****8570>139****8570 householdSize:3>4 incomeYear:58939.15>58000.00",
	}, w.filedHistory(other))
	require.Empty(t, w.filedHistory(absent), "a list may be about some archives only")
	require.Equal(t, 2, count(w, "select bulk_count from app.audit_entry where action = 'archive.filed' and object_id = $1", im.ID))
	for _, filed := range []bool{true, false} {
		list, err := w.hardship.Archives(w.officer, &hardship.ArchiveFilter{Filed: &filed}, hardship.ByNumber, page.Args{First: ptr(10)})
		require.NoError(t, err)
		require.Len(t, list.Edges, map[bool]int{true: 2, false: 1}[filed])
	}
}

// The sheet of family members beside the heads is compared with nothing.
func TestMembersAreNoHouseholds(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.fullForm(1)
	w.fullForm(2)
	e, _ := w.exported(w.officer, transfer.RequestExportInput{Kind: transfer.NationalArchives}, sheet.ZH)
	link, err := w.ExportLink(w.officer, transfer.ExportLinkInput{ID: e.ID})
	require.NoError(t, err)
	im := w.comparedFile("全国系统.xlsx", w.fetch(link))
	require.Equal(t, transfer.ImportCounts{OK: im.Counts.OK, Ignored: im.Counts.Ignored, Filed: 2}, im.Counts)
}

func TestOnlyWhatIsTheSameIsMarkedUnlessAsked(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.fullForm(1)
	differing := w.fullForm(2)
	im := w.confirmed(w.compared("姓名,身份证号,家庭人口", "贾春德,"+person(1)+",3", "贾春德,"+person(2)+",5"), false)
	require.Equal(t, 1, im.Counts.Written)
	a, err := w.hardship.ArchiveByID(w.officer, differing.ID)
	require.NoError(t, err)
	require.Nil(t, a.FiledSeenAt)
	require.Empty(t, w.filedHistory(differing))
}

// A list is a sheet that somebody filled in: a column that slipped brings no identity
// number into the history.
func TestFiledHistoryKeepsNumbersCovered(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := w.fullForm(1)
	w.confirmed(w.compared("姓名,身份证号,工作单位,困难类别", "贾春德,"+person(1)+","+person(7)+","+person(8)), true)
	told := strings.Join(w.filedHistory(a), "")
	require.Contains(t, told, "filedUnit:")
	for _, number := range []string{person(1), person(7), person(8)} {
		require.NotContains(t, told, number)
	}
}

// What somebody said about headings holds for the next list with the same ones.
func TestHeadingsOfANationalListAreRemembered(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.fullForm(1)
	lines := []string{"困难职工,公民证件,系统编码", "贾春德," + person(1) + ",77"}
	im := w.compared(lines...)
	require.Equal(t, transfer.Failed, im.State)
	_, err := w.MapColumns(w.officer, transfer.MapImportColumnsInput{ID: im.ID, ExpectedVersion: im.Version, Headings: []transfer.MappedHeading{
		{Text: "困难职工", Column: ptr("name")}, {Text: "公民证件", Column: ptr("id_number")}, {Text: "系统编码", Column: ptr("number")},
	}})
	require.NoError(t, err)
	jobstest.Drain(t, w.ctx, w.engine)
	require.Equal(t, 1, w.reload(im).Counts.Filed)
	require.Equal(t, 1, w.compared(lines...).Counts.Filed)
}

func TestComparisonNeedsThePermissionToFile(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	chair := w.as(authz.UnionChair, id.Nil)
	_, err := w.StartImport(chair, transfer.StartImportInput{Kind: transfer.NationalList, UploadID: id.New(id.Upload)})
	require.Equal(t, errs.Forbidden, errs.CodeOf(err))
	_, err = w.RequestExport(w.officer, transfer.RequestExportInput{Kind: transfer.NationalComparison, Purpose: "核对留存", ImportID: ptr(id.New(id.Import))}, sheet.ZH)
	require.Equal(t, errs.NotFound, errs.CodeOf(err))
}
