package transfer_test

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"
	"golang.org/x/text/encoding/simplifiedchinese"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/blob"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship/roster"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs/jobstest"
	"github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/sheet"
	"github.com/nuanxin/nuanxin/internal/transfer"
)

// sample is an invented roster as a union would send it.
func sample(t testing.TB) []byte {
	t.Helper()
	data, err := os.ReadFile("../hardship/roster/testdata/legacy-roster.xlsx")
	require.NoError(t, err)
	return data
}

// verdict is one line of the file of expectations that belongs to the sample.
type verdict struct {
	Row    int    `json:"row"`
	Result string `json:"result"`
	Reason string `json:"reason"`
}

func expected(t testing.TB) map[int]verdict {
	t.Helper()
	data, err := os.ReadFile("../hardship/roster/testdata/legacy-roster.expected.json")
	require.NoError(t, err)
	var want struct{ Rows []verdict }
	require.NoError(t, json.Unmarshal(data, &want))
	rows := map[int]verdict{}
	for _, v := range want.Rows {
		rows[v.Row] = v
	}
	return rows
}

// rows reads all rows of an import, page by page.
func (w *world) rows(im *transfer.Import, f transfer.RowFilter) (all []*transfer.ImportRow) {
	w.t.Helper()
	args := page.Args{First: ptr(page.MaxFirst)}
	for {
		list, err := w.Rows(w.officer, im, f, args)
		require.NoError(w.t, err)
		for _, e := range list.Edges {
			all = append(all, e.Node)
		}
		if !list.PageInfo.HasNextPage {
			total, err := list.TotalCount(w.officer)
			require.NoError(w.t, err)
			require.Len(w.t, all, total)
			return all
		}
		args.After = list.PageInfo.EndCursor
	}
}

// waiting is what the desk of the officer counts.
func (w *world) waiting() int {
	w.t.Helper()
	q := transfer.Waiting(w.officer)
	require.NoError(w.t, w.db.Fetch(w.officer, q))
	return q.Row
}

func TestSampleRosterFromUploadToArchives(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	im := w.start("花名册 2026.xlsx", sample(t))
	require.Equal(t, transfer.Preview, im.State)
	require.Equal(t, transfer.ImportCounts{OK: 1250, Warning: 48, Error: 202, Ignored: 9, New: 1298}, im.Counts)
	require.Equal(t, im.ProgressDone, im.ProgressTotal)
	require.Equal(t, 2, im.Version)
	requireVerdicts(t, w, im)
	require.Equal(t, 1, w.waiting())

	require.Zero(t, count(w, "select count(*) from app.archive"))
	im = w.confirmed(im, false)
	require.Equal(t, transfer.Done, im.State)
	require.Equal(t, transfer.ImportCounts{OK: 1250, Warning: 48, Error: 202, Ignored: 9, New: 1298, Written: 1298}, im.Counts)
	require.Equal(t, 1298, im.ProgressDone)
	require.Equal(t, 1298, im.ProgressTotal)
	require.NotNil(t, im.FinishedAt)
	require.Zero(t, w.waiting())
	require.Equal(t, 1298, count(w, "select count(*) from app.archive"))
	require.Equal(t, 741-68, count(w, "select count(*) from app.household_person"), "members of refused heads stay out")
	require.Equal(t, []string{"import.done", "import.preview"}, w.told())
	require.Equal(t, 1298, count(w, "select sum(bulk_count)::int from app.audit_entry where action = 'archive.import' and object_id = $1", im.ID))
}

func requireVerdicts(t *testing.T, w *world, im *transfer.Import) {
	t.Helper()
	want := expected(t)
	households, members := 0, 0
	for _, r := range w.rows(im, transfer.RowFilter{}) {
		if r.Sheet != "困难职工花名册" {
			require.Equal(t, []string{"head_refused"}, r.Reasons())
			members++
			continue
		}
		households++
		got := verdict{Row: r.Row, Result: strings.ToLower(string(r.Result))}
		if r.Result != transfer.OK {
			got.Reason = r.Reasons()[0]
		}
		require.Equal(t, want[r.Row], got)
		require.Equal(t, r.Result == transfer.OK || r.Result == transfer.Warning, r.Effect == transfer.EffectNew)
	}
	require.Equal(t, len(want), households)
	require.Equal(t, 68, members)
	require.Equal(t, 16, len(w.rows(im, transfer.RowFilter{Result: ptr(transfer.Error), Reason: ptr("duplicate_in_file")})))
	require.Equal(t, transfer.ReasonCount{Reason: "household_enlarged", Result: transfer.Warning, Args: im.Reasons[0].Args, Count: 147}, *im.Reasons[0])
	require.Equal(t, transfer.ReasonCount{Reason: "head_refused", Result: transfer.Error, Count: 68}, *im.Reasons[1])
	require.Equal(t, "户主那一行有错误，未导入", w.CountText(im.Reasons[1], sheet.ZH))
	for _, c := range im.Reasons {
		for _, lang := range []sheet.Lang{sheet.ZH, sheet.EN} {
			require.NotContains(t, w.CountText(c, lang), "{", c.Reason)
			require.NotContains(t, w.CountText(c, lang), "field.", c.Reason)
		}
	}
}

// told lists the kinds of messages in the inboxes of the tenant.
func (w *world) told() (kinds []string) {
	w.t.Helper()
	q := db.Many[string]("select kind from app.notification order by kind")
	require.NoError(w.t, w.db.Fetch(w.ctx, q))
	return q.Rows
}

func TestStagedRowsHoldNothingInClear(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	im := w.start("花名册.xlsx", sample(t))
	super := w.db.Super(t)
	rows, err := super.Query(t.Context(), "select concat_ws(' ', sheet, reasons, name, unit, category) from app.import_row where import_id = $1", im.ID)
	require.NoError(t, err)
	defer rows.Close()
	for rows.Next() {
		var text string
		require.NoError(t, rows.Scan(&text))
		require.NotRegexp(t, `\d{17}[\dX]`, text, "an identity number")
		require.NotRegexp(t, `(^|\D)1[3-9]\d{9}(\D|$)`, text, "a phone number")
	}
	require.NoError(t, rows.Err())
	first := w.rows(im, transfer.RowFilter{Result: ptr(transfer.OK)})[0]
	require.Contains(t, first.Name, "*")
	require.Equal(t, "机关工会", first.Unit)
	require.Equal(t, "意外致困职工", first.Category)
}

func TestImportingTheSameFileAgainChangesNothing(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.confirmed(w.start("一.xlsx", sample(t)), false)
	again := w.start("二.xlsx", sample(t))
	require.Equal(t, transfer.ImportCounts{OK: 1250, Warning: 48, Error: 202, Ignored: 9, Same: 1298}, again.Counts)
	require.Zero(t, count(w, "select count(*) from app.import_row where import_id = $1 and record is not null", again.ID), "nothing to write is kept")
	again = w.confirmed(again, true)
	require.Equal(t, transfer.Done, again.State)
	require.Zero(t, again.Counts.Written)
	require.Equal(t, 1298, count(w, "select count(*) from app.archive where version = 1"))
}

func TestErrorWorkbookParsesToTheSameFaults(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	im := w.start("花名册.xlsx", sample(t))
	link, err := w.ErrorBook(w.officer, transfer.ImportErrorsInput{ID: im.ID}, sheet.ZH)
	require.NoError(t, err)
	require.Equal(t, w.now.Now().Add(blob.LinkTTL), link.ExpiresAt)
	body := w.fetch(link)

	var want, got []string
	verdicts := expected(t)
	for _, row := range slices.Sorted(maps.Keys(verdicts)) {
		if verdicts[row].Result == "error" {
			want = append(want, verdicts[row].Reason)
		}
	}
	for _, o := range outcomes(t, body) {
		if o.Sheet == "困难职工花名册" && o.Result != sheet.Ignored {
			got = append(got, o.Reason())
		}
	}
	requireSameFaults(t, want, got)

	again := w.start("更正.xlsx", body)
	require.Equal(t, 68, len(w.rows(again, transfer.RowFilter{Reason: ptr("head_refused")})))
	jobstest.Pass(t, w.ctx, w.db.DB, time.Hour)
	jobstest.Drain(t, w.ctx, w.engine)
	_, status := get(t, link.URL)
	require.Equal(t, 404, status, "the workbook was made for one download")
}

// requireSameFaults compares fault by fault. A repeated identity number whose first
// occurrence was good is not repeated in the workbook of refused rows.
func requireSameFaults(t *testing.T, want, got []string) {
	t.Helper()
	require.Len(t, got, len(want))
	for i, reason := range want {
		if reason != roster.DuplicateInFile {
			require.Equal(t, reason, got[i])
		}
	}
}

func outcomes(t *testing.T, body []byte) (all []roster.Outcome) {
	t.Helper()
	f, err := roster.Open(bytes.NewReader(body), int64(len(body)), roster.Options{Today: clock.TodayCN(clock.System)})
	require.NoError(t, err)
	for o, err := range f.Outcomes(t.Context()) {
		require.NoError(t, err)
		all = append(all, o)
	}
	return all
}

const small = `姓名,身份证号,所属单位,困难类别,致困原因,联系电话,家庭人口,备注
贾春德,%s,一分厂,深度困难职工,残疾,13311288570,3,%s
王秀英,%s,一分厂,相对困难职工,子女上学,13311288571,2,
`

// smallRoster is a roster of two households in the encoding of Chinese systems.
func smallRoster(t testing.TB, remark string) []byte {
	t.Helper()
	text := fmt.Sprintf(small, person(1), remark, person(2))
	data, err := simplifiedchinese.GBK.NewEncoder().Bytes([]byte(text))
	require.NoError(t, err)
	return data
}

func TestUpdatesOnlyWhenConfirmed(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	first := w.confirmed(w.start("名单.csv", smallRoster(t, "")), false)
	require.Equal(t, transfer.ImportCounts{OK: 2, New: 2, Written: 2}, first.Counts)

	im := w.start("名单.csv", smallRoster(t, "住院"))
	require.Equal(t, transfer.ImportCounts{OK: 2, Update: 1, Same: 1}, im.Counts)
	im = w.confirmed(im, false)
	require.Zero(t, im.Counts.Written)
	im = w.confirmed(w.start("名单.csv", smallRoster(t, "住院")), true)
	require.Equal(t, transfer.ImportCounts{OK: 2, Update: 1, Same: 1, Written: 1}, im.Counts)
	require.Equal(t, 1, count(w, "select count(*) from app.archive where version = 2"))
}

// What was filed between preview and confirmation is found, not doubled.
func TestPreviewGrowsOld(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	one, two := w.start("一.csv", smallRoster(t, "")), w.start("二.csv", smallRoster(t, "住院"))
	w.confirmed(one, false)
	two = w.confirmed(two, false)
	require.Equal(t, transfer.ImportCounts{OK: 2, Update: 1, Same: 1}, two.Counts)
	require.Equal(t, transfer.EffectUpdate, w.rows(two, transfer.RowFilter{})[0].Effect)
	require.Equal(t, 2, count(w, "select count(*) from app.archive"))

	three := w.start("三.csv", smallRoster(t, "出院"))
	w.exec("update app.archive set state = 'PUBLIC_NOTICE'")
	three = w.confirmed(three, true)
	require.Equal(t, transfer.ImportCounts{OK: 1, Error: 1, Same: 1}, three.Counts)
	row := w.rows(three, transfer.RowFilter{Result: ptr(transfer.Error)})[0]
	require.Equal(t, []string{"archive_frozen"}, row.Reasons())
	require.Contains(t, w.RowTexts(row, sheet.ZH)[0], "-000001")
	require.Equal(t, "archive_frozen", three.Reasons[0].Reason)
}

func TestUnitsDecideWhoMayImportWhere(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	branch := w.as(authz.UnionOfficer, w.branch)
	im, err := w.StartImport(branch, transfer.StartImportInput{Kind: transfer.Roster, UploadID: w.upload(branch, "名单.csv", smallRoster(t, ""))})
	require.NoError(t, err)
	_, err = w.StartImport(branch, transfer.StartImportInput{
		Kind: transfer.Roster, UploadID: w.upload(branch, "名单.csv", smallRoster(t, "")), DefaultUnitID: &w.root,
	})
	require.Equal(t, errs.Forbidden, errs.CodeOf(err))
	jobstest.Drain(t, w.ctx, w.engine)
	require.Equal(t, 2, w.reload(im).Counts.New)

	unknown := bytes.ReplaceAll(smallRoster(t, ""), gbk(t, "一分厂"), gbk(t, "三分厂"))
	lost, err := w.StartImport(branch, transfer.StartImportInput{Kind: transfer.Roster, UploadID: w.upload(branch, "名单.csv", unknown)})
	require.NoError(t, err)
	jobstest.Drain(t, w.ctx, w.engine)
	lost = w.reload(lost)
	require.Equal(t, transfer.ImportCounts{Error: 2}, lost.Counts)
	require.Equal(t, []string{"unit_unknown"}, w.rows(lost, transfer.RowFilter{})[0].Reasons())
	require.Equal(t, []string{"所属单位：没有找到这个单位"}, w.RowTexts(w.rows(lost, transfer.RowFilter{})[0], sheet.ZH))

	other := w.as(authz.UnionOfficer, w.branch)
	_, err = w.ImportByID(other, im.ID)
	require.Equal(t, errs.NotFound, errs.CodeOf(err), "a branch sees its own imports only")
	list, err := w.Imports(branch, ptr(transfer.Roster), page.Args{})
	require.NoError(t, err)
	require.Len(t, list.Edges, 2)
	list, err = w.Imports(w.officer, nil, page.Args{First: ptr(1)})
	require.NoError(t, err)
	require.Equal(t, lost.ID, list.Edges[0].Node.ID)
	total, err := list.TotalCount(w.officer)
	require.NoError(t, err)
	require.Equal(t, 2, total)
}

func gbk(t *testing.T, s string) []byte {
	t.Helper()
	data, err := simplifiedchinese.GBK.NewEncoder().Bytes([]byte(s))
	require.NoError(t, err)
	return data
}

func TestOthersAreRefused(t *testing.T) {
	t.Parallel()
	w, foreign := newWorld(t), newWorld(t)
	im := w.start("名单.csv", smallRoster(t, ""))
	row := w.rows(im, transfer.RowFilter{})[0]
	upload := w.upload(w.officer, "名单.csv", smallRoster(t, ""))
	for who, c := range map[string]struct {
		ctx  context.Context
		code errs.Code
	}{
		"another tenant": {foreign.officer, errs.NotFound},
		"no role for it": {w.as(authz.Helper, id.Nil), errs.Forbidden},
		"nobody":         {w.ctx, errs.Unauthenticated},
	} {
		_, err := w.StartImport(c.ctx, transfer.StartImportInput{Kind: transfer.Roster, UploadID: upload})
		require.Equal(t, c.code, errs.CodeOf(err), who)
		_, err = w.ConfirmImport(c.ctx, transfer.ConfirmImportInput{ID: im.ID, ExpectedVersion: im.Version})
		require.Equal(t, c.code, errs.CodeOf(err), who)
		_, err = w.CancelImport(c.ctx, transfer.CancelImportInput{ID: im.ID})
		require.Equal(t, c.code, errs.CodeOf(err), who)
		_, err = w.ImportByID(c.ctx, im.ID)
		require.Equal(t, c.code, errs.CodeOf(err), who)
		_, err = w.RowByID(c.ctx, row.ID)
		require.Equal(t, c.code, errs.CodeOf(err), who)
		_, err = w.ErrorBook(c.ctx, transfer.ImportErrorsInput{ID: im.ID}, sheet.ZH)
		require.Equal(t, c.code, errs.CodeOf(err), who)
	}
	_, err := foreign.StartImport(foreign.officer, transfer.StartImportInput{
		Kind: transfer.Roster, UploadID: foreign.upload(foreign.officer, "名单.csv", smallRoster(t, "")), DefaultUnitID: &w.root,
	})
	require.Equal(t, errs.NotFound, errs.CodeOf(err))
	require.Equal(t, transfer.Preview, w.reload(im).State)
}

func TestConfirmAndCancelOnce(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	im := w.start("名单.csv", smallRoster(t, ""))
	_, err := w.ConfirmImport(w.officer, transfer.ConfirmImportInput{ID: im.ID, ExpectedVersion: im.Version - 1})
	require.Equal(t, errs.Conflict, errs.CodeOf(err))
	cancelled, err := w.CancelImport(w.officer, transfer.CancelImportInput{ID: im.ID})
	require.NoError(t, err)
	require.Equal(t, transfer.Cancelled, cancelled.State)
	_, err = w.ConfirmImport(w.officer, transfer.ConfirmImportInput{ID: im.ID, ExpectedVersion: cancelled.Version})
	require.Equal(t, "sheet.import.state", errs.ReasonOf(err))
	_, err = w.CancelImport(w.officer, transfer.CancelImportInput{ID: im.ID})
	require.Equal(t, "sheet.import.state", errs.ReasonOf(err))
	jobstest.Drain(t, w.ctx, w.engine)
	require.Zero(t, count(w, "select count(*) from app.import_row"), "a cancelled import keeps no rows")
	_, err = w.ErrorBook(w.officer, transfer.ImportErrorsInput{ID: im.ID}, sheet.ZH)
	require.Equal(t, "sheet.import.rows_deleted", errs.ReasonOf(err))

	early, err := w.StartImport(w.officer, transfer.StartImportInput{Kind: transfer.Roster, UploadID: w.upload(w.officer, "名单.csv", smallRoster(t, ""))})
	require.NoError(t, err)
	_, err = w.ErrorBook(w.officer, transfer.ImportErrorsInput{ID: early.ID}, sheet.ZH)
	require.Equal(t, "sheet.import.state", errs.ReasonOf(err))
	_, err = w.CancelImport(w.officer, transfer.CancelImportInput{ID: early.ID})
	require.NoError(t, err)
	jobstest.Drain(t, w.ctx, w.engine)
	require.Equal(t, transfer.Cancelled, w.reload(early).State)
	require.Zero(t, count(w, "select count(*) from app.import_row"))
}

func TestFilesThatAreRefusedAsAWhole(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	lacking := gbk(t, "姓名,性别,困难类别,联系电话\n贾春德,男,深度困难职工,13311288570\n")
	goods := gbk(t, "品名,数量,单价\n大米,3,50\n")
	for name, c := range map[string]struct {
		body   []byte
		reason string
		text   string
	}{
		"缺列.csv":  {lacking, roster.ReasonColumnsMissing, "缺少列：身份证号"},
		"物资.csv":  {goods, roster.ReasonNoRoster, "困难职工花名册"},
		"炸弹.xlsx": {bomb(t), sheet.ReasonExpandsTooMuch, "MB"},
		"长.csv":   {append(gbk(t, "姓名,身份证号,困难类别\n"), bytes.Repeat([]byte("a"), 200<<10)...), sheet.ReasonCellTooLong, "过长"},
	} {
		im := w.start(name, c.body)
		require.Equal(t, transfer.Failed, im.State, name)
		require.Equal(t, c.reason, *im.Failure, name)
		require.Contains(t, *w.FailureText(im, sheet.ZH), c.text, name)
		require.NotContains(t, *w.FailureText(im, sheet.EN), "{", name)
		_, err := w.ConfirmImport(w.officer, transfer.ConfirmImportInput{ID: im.ID, ExpectedVersion: im.Version})
		require.Equal(t, "sheet.import.state", errs.ReasonOf(err), name)
	}
	_, err := w.StartImport(w.officer, transfer.StartImportInput{Kind: transfer.Roster, UploadID: w.upload(w.officer, "宏.xlsx", []byte("MZ\x90\x00"))})
	require.Equal(t, "attachment.rejected", errs.ReasonOf(err), "an upload that was refused is no import")
}

func TestInputsAreChecked(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	upload := w.upload(w.officer, "名单.csv", smallRoster(t, ""))
	for path, in := range map[string]transfer.StartImportInput{
		"kind":       {Kind: transfer.Archives, UploadID: upload},
		"campaignId": {Kind: transfer.NamedRecipients, UploadID: upload},
	} {
		_, err := w.StartImport(w.officer, in)
		e, ok := errors.AsType[*errs.Error](err)
		require.True(t, ok, path)
		require.Equal(t, path, e.Fields[0].Path)
	}
	in := transfer.StartImportInput{Kind: transfer.Roster, UploadID: upload}
	_, err := w.StartImport(w.officer, in)
	require.NoError(t, err)
	_, err = w.StartImport(w.officer, in)
	require.Equal(t, "attachment.bound", errs.ReasonOf(err), "one upload is one import")
}

// bomb is a small workbook whose sheet unpacks to 300 MiB.
func bomb(t *testing.T) []byte {
	t.Helper()
	src, err := zip.NewReader(bytes.NewReader(sample(t)), int64(len(sample(t))))
	require.NoError(t, err)
	var b bytes.Buffer
	dst := zip.NewWriter(&b)
	for _, f := range src.File {
		if f.Name != "xl/worksheets/sheet1.xml" {
			require.NoError(t, dst.Copy(f))
			continue
		}
		out, err := dst.Create(f.Name)
		require.NoError(t, err)
		for range 300 {
			_, err := out.Write(bytes.Repeat([]byte(" "), 1<<20))
			require.NoError(t, err)
		}
	}
	require.NoError(t, dst.Close())
	return b.Bytes()
}

// A member of one household who is head of another is filed as head, wherever the
// two stand in the file.
func TestHeadsAreNoMembersOfOthers(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	const households = 600 // two chunks
	f := excelize.NewFile()
	defer f.Close()
	require.NoError(t, f.SetSheetName("Sheet1", "花名册"))
	_, err := f.NewSheet("家庭成员")
	require.NoError(t, err)
	require.NoError(t, f.SetSheetRow("花名册", "A1", &[]any{"姓名", "身份证号", "所属单位", "困难类别", "致困原因", "联系电话"}))
	for i := range households {
		row := []any{"贾春德", person(i), "一分厂", "深度困难职工", "残疾", "13311288570"}
		require.NoError(t, f.SetSheetRow("花名册", fmt.Sprintf("A%d", i+2), &row))
	}
	require.NoError(t, f.SetSheetRow("家庭成员", "A1", &[]any{"户主身份证号", "姓名", "与户主关系", "身份证号"}))
	require.NoError(t, f.SetSheetRow("家庭成员", "A2", &[]any{person(0), "贾春明", "弟", person(households - 1)}))
	require.NoError(t, f.SetSheetRow("家庭成员", "A3", &[]any{person(0), "李秀英", "妻", person(households)}))
	var b bytes.Buffer
	require.NoError(t, f.Write(&b))

	im := w.confirmed(w.start("花名册.xlsx", b.Bytes()), false)
	require.Equal(t, transfer.ImportCounts{OK: households, New: households, Written: households}, im.Counts)
	require.Equal(t, 1, count(w, "select count(*) from app.household_person"))
	require.Equal(t, []string{"member_is_head"}, w.rows(im, transfer.RowFilter{})[0].Reasons())
}
