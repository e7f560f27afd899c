package disposal_test

import (
	"context"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/approval"
	"github.com/nuanxin/nuanxin/internal/attachment"
	"github.com/nuanxin/nuanxin/internal/audit"
	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/campaign/campaigntest"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/disposal"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/notify"
	"github.com/nuanxin/nuanxin/internal/page"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

func TestMain(m *testing.M) { os.Exit(dbtest.Main(m)) }

// world is a union with the service under test.
type world struct {
	*campaigntest.World
	disposals *disposal.Service
	approvals *approval.Service
}

func newWorld(t testing.TB) *world {
	t.Helper()
	return furnished(campaigntest.New(t))
}

func furnished(of *campaigntest.World) *world {
	w := &world{World: of}
	log := audit.New(w.DB.DB, w.Keys)
	news := notify.New(notify.Deps{DB: w.DB.DB, Clock: w.Now})
	w.approvals = approval.New(approval.Deps{DB: w.DB.DB, Keys: w.Keys, Audit: log, Clock: w.Now, Notify: news})
	w.disposals = disposal.New(disposal.Deps{
		DB: w.DB.DB, Audit: log, Clock: w.Now, Archives: w.Hardship, Approvals: w.approvals, Notify: news,
		Files: attachment.New(w.DB.DB, nil, log, w.Now),
	})
	return w
}

// ended is a household that left on a day.
func (w *world) ended(n int, on string) *hardship.Archive {
	w.T.Helper()
	a := w.Household(n, w.One)
	w.Exec(`update app.archive set state = 'CLOSED', ended_on = ?::date where id = ?`, on, a.ID)
	return w.read(a.ID)
}

// due is one that waits for its disposal.
func (w *world) due(n int) *hardship.Archive {
	w.T.Helper()
	a := w.ended(n, "2010-01-01")
	w.Exec(`update app.archive set state = 'DISPOSAL_DUE', ended_as = 'CLOSED' where id = ?`, a.ID)
	return w.read(a.ID)
}

func (w *world) read(x id.ID) *hardship.Archive {
	w.T.Helper()
	a, err := w.Hardship.ArchiveByID(w.Officer.Ctx, x)
	require.NoError(w.T, err)
	return a
}

func (w *world) falls() (due []id.ID) {
	w.T.Helper()
	require.NoError(w.T, w.DB.InTenant(w.Ctx, func(ctx context.Context, tx db.Tx) (err error) {
		due, err = w.Hardship.DueForDisposalTx(ctx, tx, 10, 100)
		return err
	}))
	return due
}

func (w *world) propose(verdict disposal.DisposalVerdict, until *clock.Date, archives ...*hardship.Archive) (*disposal.ArchiveDisposal, error) {
	in := disposal.ProposeArchiveDisposalInput{Verdict: verdict, KeepUntil: until, Opinion: "保管期满，已无保存价值"}
	for _, a := range archives {
		in.ArchiveIDs = append(in.ArchiveIDs, a.ID)
	}
	out, err := w.disposals.Propose(w.Officer.Ctx, in)
	if err != nil {
		return nil, err
	}
	return out.Disposal, nil
}

func (w *world) decide(d *disposal.ArchiveDisposal, approve bool) error {
	reason := "同意鉴定意见"
	_, err := w.disposals.Decide(w.Chair.Ctx, disposal.DecideArchiveDisposalInput{ID: d.ID, ExpectedVersion: d.Version, Approve: approve, Reason: &reason})
	return err
}

func (w *world) outcomes(d *disposal.ArchiveDisposal) (out []disposal.DisposalOutcome) {
	w.T.Helper()
	entries, err := w.disposals.EntriesOf(w.Officer.Ctx, []id.ID{d.ID})
	require.NoError(w.T, err)
	for _, e := range entries[d.ID] {
		out = append(out, *e.Outcome)
	}
	return out
}

func refused(t testing.TB, err error, code errs.Code, reason string) {
	t.Helper()
	require.ErrorIs(t, err, errs.New(code, reason))
}

func TestNothingFallsDueADayEarly(t *testing.T) {
	t.Parallel()
	for ended, due := range map[string]string{
		"2016-05-10": "2026-05-10", // kept for ten whole years, the last of which ended the day before
		"2016-02-29": "2026-03-01",
		"2016-03-01": "2026-03-01",
		"2016-12-31": "2026-12-31",
	} {
		t.Run(ended, func(t *testing.T) {
			t.Parallel()
			w := newWorld(t)
			a := w.ended(1, ended)
			on, err := clock.ParseDate(due)
			require.NoError(t, err)
			w.Now.Set(on.AddDays(-1).Start())
			require.Empty(t, w.falls())
			w.Now.Set(on.Start())
			require.Equal(t, []id.ID{a.ID}, w.falls())
		})
	}
}

func TestHeldArchivesAreNeverDue(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := w.ended(1, "2010-01-01")
	held, err := w.disposals.Hold(w.Officer.Ctx, disposal.HoldArchiveInput{ArchiveID: a.ID, Reason: "劳动争议诉讼未结"})
	require.NoError(t, err)
	require.Empty(t, w.falls())
	_, err = w.disposals.Hold(w.Officer.Ctx, disposal.HoldArchiveInput{ArchiveID: a.ID, Reason: "再次"})
	refused(t, err, errs.Conflict, "db.archive_hold_open")
	_, err = w.disposals.Lift(w.Officer.Ctx, disposal.LiftArchiveHoldInput{ID: held.Hold.ID, Reason: "诉讼已结"})
	require.Equal(t, errs.Forbidden, errs.CodeOf(err), "an officer lifts nothing")
	_, err = w.disposals.Lift(w.Chair.Ctx, disposal.LiftArchiveHoldInput{ID: held.Hold.ID, Reason: "诉讼已结"})
	require.NoError(t, err)
	require.Len(t, w.falls(), 1)
}

func TestKeptArchivesGoBackToWhereTheyEnded(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := w.due(1)
	until := clock.TodayCN(w.Now).AddMonths(24)
	d, err := w.propose(disposal.Keep, &until, a)
	require.NoError(t, err)
	_, err = w.propose(disposal.Destroy, nil, a)
	refused(t, err, errs.Conflict, "db.archive_disposal_open")
	require.NoError(t, w.decide(d, true))
	kept := w.read(a.ID)
	require.Equal(t, hardship.Closed, kept.State)
	require.Equal(t, "2010-01-01", kept.EndedOn.String(), "it ended when it ended")
	require.Equal(t, []disposal.DisposalOutcome{disposal.WasKept}, w.outcomes(d))
	w.Now.Set(until.Start())
	require.Empty(t, w.falls())
	w.Now.Set(until.AddDays(1).Start())
	require.Len(t, w.falls(), 1)
}

func TestDestroyedArchivesAreNumbers(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a, spared := w.due(1), w.due(5)
	d, err := w.propose(disposal.Destroy, nil, a, spared)
	require.NoError(t, err)
	refused(t, w.decide(&disposal.ArchiveDisposal{ID: d.ID, Version: 7}, true), errs.Conflict, "version")
	_, err = w.disposals.Hold(w.Officer.Ctx, disposal.HoldArchiveInput{ArchiveID: spared.ID, Reason: "信访未结"})
	require.NoError(t, err)
	require.NoError(t, w.decide(d, true))
	require.Equal(t, []disposal.DisposalOutcome{disposal.WasDestroyed, disposal.Spared}, w.outcomes(d))
	require.Equal(t, hardship.Closed, w.read(spared.ID).State)

	gone := w.read(a.ID)
	require.Equal(t, hardship.Destroyed, gone.State)
	require.Equal(t, a.Number, gone.Number)
	require.Empty(t, gone.HeadName)
	phone, err := gone.Phone()
	require.NoError(t, err)
	require.Nil(t, phone.Text)
	require.Empty(t, gone.ViewerCan(w.Officer.Ctx))
	versions, err := w.Hardship.Versions(w.Officer.Ctx, gone)
	require.NoError(t, err)
	require.Empty(t, versions)
	require.Equal(t, 1, w.Audited("archive.destroy"))
	found, err := w.Hardship.Archives(w.Officer.Ctx, &hardship.ArchiveFilter{Search: &a.HeadName}, hardship.ByName, page.Args{})
	require.NoError(t, err)
	require.Len(t, found.Edges, 1, "only the one that was spared bears the name still")
	_, err = w.Hardship.FormFacts(w.Officer.Ctx, a.ID, false)
	refused(t, err, errs.FailedPrecondition, "hardship.archive.state")

	again := w.Household(1, w.One) // the same person may apply again
	require.NotEqual(t, a.ID, again.ID)
	_, err = w.disposals.Hold(w.Officer.Ctx, disposal.HoldArchiveInput{ArchiveID: a.ID, Reason: "太迟了"})
	refused(t, err, errs.FailedPrecondition, "hardship.archive.state")
}

// TestTheDestroyedAreHeldNowhere: of whoever was destroyed here, no other union of the
// federation is told any more, and the first that files them holds them.
func TestTheDestroyedAreHeldNowhere(t *testing.T) {
	t.Parallel()
	d := dbtest.Shared(t)
	root, _ := tenant.From(d.TenantUnder(t, id.Nil, "FEDERATION"))
	here := furnished(campaigntest.In(d.TenantUnder(t, root, "ENTERPRISE_UNION"), t, d))
	there := furnished(campaigntest.In(d.TenantUnder(t, root, "ENTERPRISE_UNION"), t, d))
	const person = 3
	a := here.Household(person, here.One)
	require.True(t, there.elsewhere(person))
	here.Exec(`update app.archive set state = 'DISPOSAL_DUE', ended_as = 'CLOSED', ended_on = '2010-01-01' where id = ?`, a.ID)
	proposed, err := here.propose(disposal.Destroy, nil, a)
	require.NoError(t, err)
	require.NoError(t, here.decide(proposed, true))
	require.Equal(t, hardship.Destroyed, here.read(a.ID).State)

	require.False(t, there.elsewhere(person))
	require.Equal(t, hardship.Active, there.Household(person, there.One).State, "filed anew by another union")
	require.True(t, here.elsewhere(person))
}

// elsewhere asks the federation about a person, as it is asked when an archive is filed.
func (w *world) elsewhere(person int) bool {
	w.T.Helper()
	keys, err := w.Keys.For(w.Ctx)
	require.NoError(w.T, err)
	return campaigntest.One[int](w.World, `select count(*) from app.archives_held_elsewhere(array[$1]::bytea[])`,
		[]byte(keys.FederationIndex("id_number", campaigntest.ResidentID(person)))) > 0
}

func TestNobodyDisposesOfWhatConcernsThem(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := w.due(1)
	d, err := w.propose(disposal.Destroy, nil, a)
	require.NoError(t, err)
	tie, err := w.approvals.DeclareTie(w.Chair.Ctx, approval.DeclareApprovalTieInput{
		PersonName: "贾春德", IDNumber: campaigntest.ResidentID(1), Relation: approval.Sibling,
	})
	require.NoError(t, err)
	refused(t, w.decide(d, true), errs.Forbidden, "hardship.disposal.concerned")
	require.Equal(t, hardship.DisposalDue, w.read(a.ID).State, "nothing went")
	require.NoError(t, w.decide(d, false), "a refusal concerns nobody's data")
	require.NotNil(t, tie)

	keys, err := w.Keys.For(w.Ctx)
	require.NoError(t, err)
	require.NoError(t, w.DB.InTenant(w.Ctx, func(ctx context.Context, tx db.Tx) error {
		return w.Hardship.IdentifyTx(ctx, tx, w.Officer.Member, hardship.PersonIndex(keys, campaigntest.ResidentID(1)))
	}))
	_, err = w.propose(disposal.Destroy, nil, a)
	refused(t, err, errs.Forbidden, "hardship.disposal.concerned")
}

func TestTheProposerDoesNotDecide(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	both := w.As(id.New(id.Account), w.Officer.Member, "干事", authz.Grant{Role: authz.UnionOfficer, UnitPath: w.Root.Path}, authz.Grant{Role: authz.UnionChair, UnitPath: w.Root.Path})
	d, err := w.propose(disposal.Destroy, nil, w.due(1))
	require.NoError(t, err)
	_, err = w.disposals.Decide(both, disposal.DecideArchiveDisposalInput{ID: d.ID, ExpectedVersion: 1, Approve: true})
	refused(t, err, errs.Forbidden, "hardship.disposal.own")
}

// TestTheDatabaseErasesNothingUndecided: the functions themselves look for the decision.
func TestTheDatabaseErasesNothingUndecided(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := w.due(1)
	_, err := w.propose(disposal.Destroy, nil, a)
	require.NoError(t, err)
	err = w.DB.InTenant(w.Officer.Ctx, func(ctx context.Context, tx db.Tx) error {
		_, err := w.Hardship.DestroyTx(ctx, tx, a)
		return err
	})
	require.True(t, db.Violates(err, "archive_erasure_decided"), err)
	require.Equal(t, "贾春德", w.read(a.ID).HeadName)
}
