package civilcheck_test

import (
	"context"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/attachment"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/calendar"
	"github.com/nuanxin/nuanxin/internal/campaign/campaigntest"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/disclosure"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/civilcheck"
	"github.com/nuanxin/nuanxin/internal/hardship/intake"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/notify"
)

func TestMain(m *testing.M) { os.Exit(dbtest.Main(m)) }

// world is a union with the service under test.
type world struct {
	*campaigntest.World
	*civilcheck.Service
}

// choices are the union's days off and settings, and its means tests.
type choices struct{}

func (choices) Holidays(context.Context) (calendar.Holidays, error)    { return calendar.Shipped(), nil }
func (choices) NoticeWorkdays(context.Context) (int, error)            { return 5, nil }
func (choices) RequireConfirmedTx(context.Context, db.Tx, id.ID) error { return nil }

func newWorld(t testing.TB) *world {
	t.Helper()
	w := &world{World: campaigntest.New(t)}
	d, log := w.DB.DB, audit.New(w.DB.DB, w.Keys)
	messages := notify.New(notify.Deps{DB: d, Clock: w.Now})
	w.Service = civilcheck.New(civilcheck.Deps{
		DB: d, Keys: w.Keys, Audit: log, Clock: w.Now, Calendar: choices{}, Archives: w.Hardship, Notify: messages,
		Intake: intake.New(intake.Deps{
			DB: d, Keys: w.Keys, Audit: log, Clock: w.Now, Calendar: choices{}, Archives: w.Hardship, Files: attachment.New(d, nil, log, w.Now),
			Notify: messages, Means: choices{}, Approvals: w.Approval,
			Notices: disclosure.New(disclosure.Deps{DB: d, Keys: w.Keys, Audit: log, Clock: w.Now, Calendar: choices{}, Settings: choices{}}),
		}),
	})
	return w
}

// checking is a household of one at the station of the check, which agreed to it unless
// told otherwise.
func (w *world) checking(n int, at campaigntest.Unit, agrees bool) *hardship.Archive {
	w.T.Helper()
	a := w.Household(n, at, func(in *hardship.ArchiveInput) { in.HouseholdSize = 1 })
	w.Exec("update app.archive set state = 'CHECKING' where id = ?", a.ID)
	w.Exec(`insert into app.archive_clock (tenant_id, archive_id, round, since, uncertain, told)
		values (app.current_tenant(), ?, 1, ?, false, 0)`, a.ID, w.Now.Now())
	purposes := []hardship.ConsentPurpose{hardship.ForArchive}
	if agrees {
		purposes = append(purposes, hardship.ForCheckAuth)
	}
	for _, purpose := range purposes {
		_, err := w.Hardship.GiveConsent(w.Officer.Ctx, hardship.GiveConsentInput{
			ArchiveID: a.ID, Purpose: purpose, TextVersion: "2026-01", Channel: "paper", SignedOn: clock.TodayCN(w.Now),
		})
		require.NoError(w.T, err)
	}
	return a
}

func (w *world) making(households int, change ...func(*civilcheck.MakeCivilBatchInput)) civilcheck.MakeCivilBatchInput {
	in := civilcheck.MakeCivilBatchInput{UnitID: w.Root.ID, Office: "新华区核对中心", Purpose: "家庭经济状况核对", ExpectedCount: households}
	for _, f := range change {
		f(&in)
	}
	return in
}

func (w *world) made(households int, change ...func(*civilcheck.MakeCivilBatchInput)) *civilcheck.CivilBatch {
	w.T.Helper()
	out, err := w.Make(w.Officer.Ctx, w.making(households, change...))
	require.NoError(w.T, err)
	return out.Batch
}

// answer records that nothing was found about a household of one.
func (w *world) answer(b *civilcheck.CivilBatch, a *hardship.Archive, number string) {
	w.T.Helper()
	require.NoError(w.T, w.DB.InTenant(w.Officer.Ctx, func(ctx context.Context, tx db.Tx) error {
		fates, err := w.RecordAnswersTx(ctx, tx, b.ID, false, []civilcheck.PersonAnswer{
			{Name: a.HeadName, IDNumber: number, Result: intake.CheckClear, DocumentNo: "新核〔2026〕3号", AnsweredOn: clock.TodayCN(w.Now)},
		})
		require.Nil(w.T, fates[0].Refusal)
		return err
	}))
}
