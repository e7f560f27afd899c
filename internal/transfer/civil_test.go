package transfer_test

import (
	"archive/zip"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"github.com/nuanxin/nuanxin/internal/attachment"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/civilcheck"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs/jobstest"
	"github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/sheet"
	"github.com/nuanxin/nuanxin/internal/transfer"
)

// checked files a household of three at the station of the check, all of whom agreed.
func (w *world) checked(n int, agree ...bool) *hardship.Archive {
	w.t.Helper()
	a := w.fullForm(n)
	w.exec("update app.archive set state = 'CHECKING' where id = ?", a.ID)
	w.exec("insert into app.archive_clock (tenant_id, archive_id, round, since, uncertain, told) values (app.current_tenant(), ?, 1, ?, false, 0)", a.ID, w.now.Now())
	persons, err := w.hardship.PersonsOf(w.officer, []id.ID{a.ID})
	require.NoError(w.t, err)
	who := []*id.ID{nil}
	for _, p := range persons[a.ID] {
		who = append(who, &p.ID)
	}
	for i, p := range who {
		for _, purpose := range []hardship.ConsentPurpose{hardship.ForCheckAuth, hardship.ForArchive} {
			if i >= len(agree) || agree[i] {
				_, err := w.hardship.GiveConsent(w.officer, hardship.GiveConsentInput{
					ArchiveID: a.ID, PersonID: p, Purpose: purpose, TextVersion: "2026-01", Channel: "paper", SignedOn: clock.TodayCN(w.now),
				})
				require.NoError(w.t, err)
			}
		}
	}
	return a
}

func (w *world) madeBatch(households int) *civilcheck.CivilBatch {
	w.t.Helper()
	out, err := w.civil.Make(w.officer, civilcheck.MakeCivilBatchInput{
		UnitID: w.root, Office: "新华区核对中心", Purpose: "家庭经济状况核对", ExpectedCount: households,
	})
	require.NoError(w.t, err)
	return out.Batch
}

// answered uploads a list that came back.
func (w *world) answered(batch id.ID, name string, body []byte) *transfer.Import {
	w.t.Helper()
	im, err := w.StartImport(w.officer, transfer.StartImportInput{Kind: transfer.CivilAnswers, UploadID: w.upload(w.officer, name, body), CivilBatchID: &batch})
	require.NoError(w.t, err)
	jobstest.Drain(w.t, w.ctx, w.engine)
	return w.reload(im)
}

func (w *world) texts(im *transfer.Import) []string {
	w.t.Helper()
	list, err := w.Rows(w.officer, im, transfer.RowFilter{}, page.Args{First: ptr(50)})
	require.NoError(w.t, err)
	var out []string
	for _, e := range list.Edges {
		out = append(out, strings.Join(w.RowTexts(e.Node, sheet.ZH), "；"))
	}
	return out
}

func (w *world) state(a *hardship.Archive) hardship.ArchiveState {
	w.t.Helper()
	now, err := w.hardship.ArchiveByID(w.officer, a.ID)
	require.NoError(w.t, err)
	return now.State
}

// reply fills the answers into a downloaded list, by the rows of people.
func reply(t testing.TB, list []byte, rows map[int][]string) []byte {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(list))
	require.NoError(t, err)
	defer f.Close()
	for row, cells := range rows {
		at, err := excelize.CoordinatesToCellName(9, row)
		require.NoError(t, err)
		require.NoError(t, f.SetSheetRow(f.GetSheetName(0), at, &cells))
	}
	var b bytes.Buffer
	require.NoError(t, f.Write(&b))
	return b.Bytes()
}

func TestListGoesOutAndAnswersComeIn(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	fine, found, lacking := w.checked(1), w.checked(2), w.checked(3, true, false)
	b := w.madeBatch(2)
	require.Regexp(t, `^\d{4}-001$`, b.Number)
	require.Equal(t, 6, b.People)

	e, rows := w.exported(w.officer, transfer.RequestExportInput{Kind: transfer.CivilList, CivilBatchID: &b.ID}, sheet.EN)
	require.Equal(t, "档案编号", rows[1][1])
	require.Contains(t, rows[2], person(1))
	for _, a := range []*hardship.Archive{fine, found} {
		require.Equal(t, 1, count(w, "select count(*) from app.access_log where object_id = $1", a.ID))
	}
	require.Zero(t, count(w, "select count(*) from app.access_log where object_id = $1", lacking.ID))
	link, err := w.ExportLink(w.officer, transfer.ExportLinkInput{ID: e.ID})
	require.NoError(t, err)
	list := w.fetch(link)
	sum := sha256.Sum256(list)
	listed, err := w.civil.BatchByID(w.officer, b.ID)
	require.NoError(t, err)
	require.Equal(t, hex.EncodeToString(sum[:]), *listed.Checksum())

	day := clock.TodayCN(w.now).String()
	answers := map[int][]string{}
	for row := 3; row <= 8; row++ {
		answers[row] = []string{"无异常", "", "新核〔2026〕3号", day}
	}
	answers[7] = []string{"有出入", "名下有小轿车一辆", "新核〔2026〕3号", day}
	bad := map[int][]string{3: {"", "", "新核〔2026〕3号", day}, 5: {"无异常", "有存款", "新核〔2026〕3号", day}}
	im := w.answered(b.ID, "反馈.xlsx", reply(t, list, bad))
	require.Equal(t, transfer.Preview, im.State, "%v %v", im.Failure, im.FailureArgs)
	require.Contains(t, strings.Join(w.texts(im), "\n"), "没有填写核对结果")
	require.Contains(t, strings.Join(w.texts(im), "\n"), "却填写了出入情况")
	require.Equal(t, 2, im.Counts.Missing)
	require.Zero(t, im.Counts.New)

	im = w.answered(b.ID, "反馈.xlsx", reply(t, list, answers))
	require.Equal(t, 6, im.Counts.New, "%v", w.texts(im))
	require.Zero(t, im.Counts.Missing)
	require.Equal(t, hardship.Checking, w.state(fine))
	_, err = w.ConfirmImport(w.officer, transfer.ConfirmImportInput{ID: im.ID, ExpectedVersion: im.Version, FinishClear: ptr(true)})
	require.NoError(t, err)
	jobstest.Drain(t, w.ctx, w.engine)
	im = w.reload(im)
	require.Equal(t, 6, im.Counts.Written, "%v", w.texts(im))
	require.Equal(t, hardship.PublicNotice, w.state(fine))
	require.Equal(t, hardship.Checking, w.state(found))
	require.Equal(t, 1, count(w, "select count(*) from app.civil_check where archive_id = $1 and findings like '%名下有小轿车一辆' and document_no = '新核〔2026〕3号'", found.ID))
	require.Contains(t, w.texts(im)[0], "已转入公示")

	listed, err = w.civil.BatchByID(w.officer, b.ID)
	require.NoError(t, err)
	require.Equal(t, civilcheck.Answered, listed.State())
	again := w.answered(b.ID, "反馈.xlsx", reply(t, list, answers))
	require.Equal(t, 6, again.Counts.Same, "%v", w.texts(again))
	again = w.confirmed(again, true)
	require.Zero(t, again.Counts.Written)

	_, outcome := w.exported(w.officer, transfer.RequestExportInput{Kind: transfer.CivilOutcome, ImportID: &im.ID}, sheet.ZH)
	require.Contains(t, outcome[2], "新的答复")
}

func TestAnswersAboutOthersAreRefused(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	first := w.checked(1)
	one := w.madeBatch(1)
	w.checked(2)
	two := w.madeBatch(1)
	day := clock.TodayCN(w.now).String()
	im := w.answered(two.ID, "反馈.csv", []byte(strings.Join([]string{
		"编号,被核对人,身份证号码,核对结论,备注,文号,反馈日期",
		",贾春德," + person(1) + ",正常,无,," + day,
		",贾春德," + person(9) + ",正常,无,," + day,
		first.Number + ",贾春德," + person(2) + ",正常,无,," + day,
		",黄玉秀," + person(5002) + ",正常,无,," + day,
		",贾小雪," + person(7002) + ",正常,无,A1," + day,
		",贾小雪," + person(7002) + ",正常,无,A1," + day,
	}, "\n")))
	require.Equal(t, transfer.Preview, im.State, "%v %v", im.Failure, im.FailureArgs)
	texts := strings.Join(w.texts(im), "\n")
	for _, want := range []string{"另一份名单 " + one.Number, "不在核对名单中", "此人属于档案", "对不上", "重复", "还有 2 人没有答复"} {
		require.Contains(t, texts, want)
	}
	require.Equal(t, 1, im.Counts.New)
}

func TestClosedListsTakeNoAnswersAndFreeTheirHouseholds(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.checked(1)
	b := w.madeBatch(1)
	_, err := w.civil.Make(w.officer, civilcheck.MakeCivilBatchInput{UnitID: w.root, Office: "核对中心", Purpose: "家庭经济状况核对", ExpectedCount: 1})
	require.ErrorIs(t, err, errs.New(errs.Conflict, "hardship.civil_batch.changed"))
	for _, role := range []authz.Role{authz.UnionChair, authz.StationStaff, authz.Auditor} {
		_, err := w.civil.Close(w.as(role, id.Nil), civilcheck.CloseCivilBatchInput{ID: b.ID, ExpectedVersion: b.Version, Note: "停止"})
		require.Equal(t, errs.Forbidden, errs.CodeOf(err), role)
	}
	_, err = w.civil.Close(w.officer, civilcheck.CloseCivilBatchInput{ID: b.ID, ExpectedVersion: 9, Note: "停止"})
	require.Equal(t, errs.Conflict, errs.CodeOf(err))
	_, err = w.civil.Close(w.officer, civilcheck.CloseCivilBatchInput{ID: b.ID, ExpectedVersion: b.Version, Note: "改送市级中心"})
	require.NoError(t, err)
	_, err = w.StartImport(w.officer, transfer.StartImportInput{
		Kind: transfer.CivilAnswers, UploadID: w.upload(w.officer, "反馈.csv", []byte("姓名\n")), CivilBatchID: &b.ID,
	})
	require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "hardship.civil_batch.closed"))
	require.Regexp(t, `-002$`, w.madeBatch(1).Number)
}

func TestScansOfAListAreOneArchive(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := w.checked(1)
	b := w.madeBatch(1)
	_, err := w.RequestExport(w.officer, transfer.RequestExportInput{Kind: transfer.CivilScans, Purpose: "随名单移送", CivilBatchID: &b.ID}, sheet.ZH)
	require.NoError(t, err)
	jobstest.Drain(t, w.ctx, w.engine)
	require.Equal(t, 1, count(w, "select count(*) from app.export where kind = 'CIVIL_SCANS' and state = 'FAILED'"), "there are none yet")

	scan := w.scanned(a.ID)
	e, err := w.RequestExport(w.officer, transfer.RequestExportInput{Kind: transfer.CivilScans, Purpose: "随名单移送", CivilBatchID: &b.ID}, sheet.ZH)
	require.NoError(t, err)
	jobstest.Drain(t, w.ctx, w.engine)
	require.Equal(t, 1, count(w, "select count(*) from app.access_log where object_id = $1 and purpose = '随名单移送'", a.ID))
	link, err := w.ExportLink(w.officer, transfer.ExportLinkInput{ID: e.ID})
	require.NoError(t, err)
	body := w.fetch(link)
	z, err := zip.NewReader(bytes.NewReader(body), int64(len(body)))
	require.NoError(t, err)
	require.Len(t, z.File, 1)
	require.Equal(t, a.Number+"-1.xlsx", z.File[0].Name)
	require.EqualValues(t, len(scan), z.File[0].UncompressedSize64)
}

// scanned files an authorisation; its bytes matter to nobody here.
func (w *world) scanned(archive id.ID) []byte {
	w.t.Helper()
	body := bigRoster(w.t, 1)
	upload := w.upload(w.officer, "授权书.xlsx", body)
	file, err := w.attachments.CompleteUpload(w.officer, attachment.CompleteUploadInput{UploadID: upload})
	require.NoError(w.t, err)
	require.NoError(w.t, w.db.InTenant(w.officer, func(ctx context.Context, tx db.Tx) error {
		_, err := w.attachments.BindTx(ctx, tx, []id.ID{file.ID}, archive, "0001.0002.")
		return err
	}))
	w.exec(`insert into app.archive_paper (tenant_id, id, archive_id, kind, attachment_id, state, filed_by, filed_at)
		values (app.current_tenant(), ?, ?, 'CHECK_AUTHORISATION', ?, 'FILED', (select id from app.membership limit 1), now())`, id.New(id.ArchivePaper), archive, file.ID)
	return body
}
