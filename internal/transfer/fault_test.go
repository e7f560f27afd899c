package transfer_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs/jobstest"
	"github.com/nuanxin/nuanxin/internal/sheet"
	"github.com/nuanxin/nuanxin/internal/transfer"
)

// killAt has the database kill the worker's connection in the middle of its nth
// insert into a table, and not again: a sequence counts past rollbacks.
func killAt(t *testing.T, d *dbtest.DB, table, nth string) {
	t.Helper()
	require.NoError(t, d.Exec(t.Context(), d.Name, `
		create sequence app.inserts;
		create function app.kill_worker() returns trigger language plpgsql security definer as $$
		begin
			if nextval('app.inserts') = `+nth+` then perform pg_terminate_backend(pg_backend_pid()); end if;
			return null;
		end $$;
		create trigger kill_worker after insert on `+table+` execute function app.kill_worker()`))
}

// again lets the wait after a failure pass and runs what is due.
func (w *world) again() {
	w.t.Helper()
	jobstest.Pass(w.t, w.ctx, w.db.DB, time.Minute)
	jobstest.Drain(w.t, w.ctx, w.engine)
}

func TestKilledCommitGoesOnWhereItWas(t *testing.T) {
	t.Parallel()
	w := worldIn(t, dbtest.Isolated(t))
	im := w.start("花名册.xlsx", sample(t))
	killAt(t, w.db, "app.archive", "2")
	half := w.confirmed(im, false)
	require.Equal(t, transfer.Committing, half.State)
	require.Equal(t, []int{500, 500}, []int{half.Counts.Written, half.ProgressDone})
	require.Equal(t, 500, count(w, "select count(*) from app.archive"))

	w.again()
	im = w.reload(im)
	require.Equal(t, transfer.Done, im.State)
	require.Equal(t, transfer.ImportCounts{OK: 1250, Warning: 48, Error: 202, Ignored: 9, New: 1298, Written: 1298}, im.Counts)
	require.Equal(t, 1298, count(w, "select count(*) from app.archive"))
	require.Equal(t, 1298, count(w, "select count(*) from app.archive_event"))
	require.Equal(t, 1298, count(w, "select max(right(number, 6)::int) from app.archive"), "no case number is lost")
}

func TestKilledReadingStartsOver(t *testing.T) {
	t.Parallel()
	w := worldIn(t, dbtest.Isolated(t))
	killAt(t, w.db, "app.import_row", "2")
	im := w.start("花名册.xlsx", sample(t))
	require.Equal(t, transfer.Parsing, im.State)
	require.Equal(t, 1000, im.ProgressDone)
	require.Greater(t, im.ProgressTotal, 1000)

	w.again()
	im = w.reload(im)
	require.Equal(t, transfer.Preview, im.State)
	require.Equal(t, transfer.ImportCounts{OK: 1250, Warning: 48, Error: 202, Ignored: 9, New: 1298}, im.Counts)
	require.Len(t, w.rows(im, transfer.RowFilter{}), 1509+68)
}

// A file that cannot be read in any attempt ends the import with words.
func TestImportIsGivenUpAfterManyAttempts(t *testing.T) {
	t.Parallel()
	w := worldIn(t, dbtest.Isolated(t))
	require.NoError(t, w.db.Exec(t.Context(), w.db.Name, "alter table app.import_row add constraint never check (false)"))
	im := w.start("名单.csv", smallRoster(t, ""))
	for range 5 {
		require.Equal(t, transfer.Parsing, w.reload(im).State)
		jobstest.Pass(t, w.ctx, w.db.DB, 24*time.Hour)
		jobstest.Drain(t, w.ctx, w.engine)
	}
	im = w.reload(im)
	require.Equal(t, transfer.Failed, im.State)
	require.Contains(t, *w.FailureText(im, sheet.ZH), "多次处理失败")
}

func TestWhoLostThePermissionImportsNothing(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	im := w.start("名单.csv", smallRoster(t, ""))
	w.confirm(im, false)
	early, err := w.StartImport(w.officer, transfer.StartImportInput{Kind: transfer.Roster, UploadID: w.upload(w.officer, "名单.csv", smallRoster(t, ""))})
	require.NoError(t, err)
	export, err := w.RequestExport(w.officer, transfer.RequestExportInput{Kind: transfer.Archives, Purpose: "年度统计上报"}, sheet.ZH)
	require.NoError(t, err)
	w.exec("update app.role_assignment set revoked_at = now(), revoked_by = ? where membership_id = ?", id.New(id.Account), authz.From(w.officer).MembershipID)
	jobstest.Drain(t, w.ctx, w.engine)

	chair := w.as(authz.UnionOfficer, id.Nil)
	for reason, x := range map[string]id.ID{"sheet.import.not_allowed": im.ID, "authz.denied": early.ID} {
		im, err := w.ImportByID(chair, x)
		require.NoError(t, err)
		require.Equal(t, transfer.Failed, im.State)
		require.Equal(t, reason, *im.Failure)
	}
	require.Zero(t, count(w, "select count(*) from app.archive"))
	export, err = w.ExportByID(w.officer, export.ID)
	require.NoError(t, err)
	require.Equal(t, transfer.ExportFailed, export.State)
}

func TestRowsAndFileEndAfterAMonth(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	done := w.confirmed(w.start("名单.csv", smallRoster(t, "")), false)
	forgotten := w.start("名单.csv", smallRoster(t, "住院"))
	w.pass(29)
	require.Equal(t, 4, count(w, "select count(*) from app.import_row"))
	w.pass(2)
	require.Zero(t, count(w, "select count(*) from app.import_row"))
	done, forgotten = w.reload(done), w.reload(forgotten)
	require.Equal(t, []transfer.ImportState{transfer.Done, transfer.Cancelled}, []transfer.ImportState{done.State, forgotten.State})
	require.NotNil(t, done.RowsDeletedAt)
	require.Equal(t, 2, done.Counts.Written, "the figures stay")
	w.pass(2)
	jobstest.Pass(t, w.ctx, w.db.DB, 60*24*time.Hour) // the files end by the clock of the test, which is ahead
	jobstest.Drain(t, w.ctx, w.engine)
	require.Zero(t, count(w, "select count(*) from app.attachment"))
}

// pass lets days pass for clock and jobs.
func (w *world) pass(days int) {
	w.t.Helper()
	by := time.Duration(days) * 24 * time.Hour
	w.now.Advance(by)
	jobstest.Pass(w.t, w.ctx, w.db.DB, by)
	jobstest.Drain(w.t, w.ctx, w.engine)
}
