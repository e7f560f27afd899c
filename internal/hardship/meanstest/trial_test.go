package meanstest_test

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/meanstest"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/jobs/jobstest"
	"github.com/nuanxin/nuanxin/internal/money"
)

// trial tries rules to the end, for a member.
func (w *world) trial(ctx context.Context, p meanstest.Parameters, amounts ...meanstest.CategoryAmount) *meanstest.MeansTrial {
	w.t.Helper()
	started, err := w.StartTrial(ctx, meanstest.StartMeansTrialInput{Parameters: p, Amounts: amounts})
	require.NoError(w.t, err)
	jobstest.Drain(w.t, w.ctx, w.engine)
	found, err := w.TrialsByID(ctx, []id.ID{started.ID})
	require.NoError(w.t, err)
	return found[started.ID]
}

func TestTrialOnThePopulation(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.standard(106_200)
	ctx := w.officer()
	w.uploader(ctx)
	figures := func(income, rigid money.Fen) func(*hardship.ArchiveInput) {
		return func(in *hardship.ArchiveInput) { in.IncomeYear, in.RigidYear = &income, &rigid }
	}
	w.file(1, figures(7_200_000, 4_000_000)) // deep
	w.file(2, figures(8_400_000, 3_000_000)) // relative
	watched := w.file(3, figures(12_000_000, 2_000_000))
	w.file(4)
	onLine := w.file(5, figures(12_000_000, 0))
	_, err := w.SaveLines(ctx, lines(onLine.ID, 0, 3_823_200, 0)) // its lines come before its figures: relative
	require.NoError(t, err)

	p := meanstest.DefaultParameters()
	p.Operator = meanstest.BelowOrEqual
	p.LocalRules = []meanstest.LocalRule{{Code: "BAND", Title: "三倍", Category: hardship.Relative, Expression: "net < 36 * persons * line"}}
	amounts := []meanstest.CategoryAmount{{Category: hardship.Deep, Amount: 300_000}, {Category: hardship.Relative, Amount: 100_000}}
	made := w.trial(ctx, p, amounts...)
	deep, relative, watch := hardship.Deep, hardship.Relative, hardship.Watch
	require.Equal(t, meanstest.TrialDone, made.State)
	require.Equal(t, meanstest.TrialResult{
		Tried: 5, NoFigures: 1, Changed: 2, Budget: 300_000,
		Categories: []meanstest.CategoryEffect{
			{Category: deep, Filed: 5, Before: 1, After: 2, Entered: 1, Budget: 300_000},
			{Category: relative, Before: 2, After: 2, Entered: 1, Left: 1},
			{Category: hardship.Accidental},
			{Category: watch, Before: 1, Left: 1},
		},
		Moves: []meanstest.CategoryMove{{From: &watch, To: &relative, Households: 1}, {From: &relative, To: &deep, Households: 1}},
	}, made.Result)
	require.Equal(t, p.LocalRules, made.Parameters.LocalRules, "kept with the rules that were tried")

	sample, err := w.Affected(ctx, made)
	require.NoError(t, err)
	require.Equal(t, []id.ID{onLine.ID, watched.ID}, []id.ID{sample[0].ArchiveID, sample[1].ArchiveID})
	sample, err = w.Affected(w.as(authz.UnionOfficer, "0001.0003."), made)
	require.NoError(t, err)
	require.Empty(t, sample, "households of other units stay with those who may read them")
	station := w.as(authz.UnionOfficer, "0001.0002.")
	_, err = w.StartTrial(station, meanstest.StartMeansTrialInput{Parameters: p})
	require.Equal(t, errs.Forbidden, errs.CodeOf(err))
	_, err = w.Trials(station)
	require.Equal(t, errs.Forbidden, errs.CodeOf(err))
}

// TestATrialGoesOnWhereItStopped: batches count every archive once, by the rules of the
// day on which it began, whatever is saved meanwhile.
func TestATrialGoesOnWhereItStopped(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.standard(106_200)
	ctx := w.officer()
	w.uploader(ctx)
	first := w.file(1, func(in *hardship.ArchiveInput) {
		in.IncomeYear, in.RigidYear = ptr(money.Fen(3_823_200)), ptr(money.Fen(0))
	})
	const copies = 2_500 // two batches and a half
	w.copyArchive(first.ID, copies)

	p := meanstest.DefaultParameters()
	p.Operator = meanstest.BelowOrEqual
	started, err := w.StartTrial(ctx, meanstest.StartMeansTrialInput{Parameters: p})
	require.NoError(t, err)
	_, err = w.StartTrial(ctx, meanstest.StartMeansTrialInput{Parameters: p})
	require.Equal(t, "db.means_trial_running", errs.ReasonOf(err), "one at a time")
	_, err = w.SaveRules(ctx, rulesInput(0, func(p *meanstest.Parameters) { p.Operator = meanstest.BelowOrEqual }))
	require.NoError(t, err)
	// A worker that was killed after a batch left its cursor: the next one goes on there.
	jobstest.Drain(t, w.ctx, w.engine)
	w.exec(`update app.means_trial set state = 'RUNNING', finished_at = null where id = ?`, started.ID)
	require.NoError(t, w.inTx(func(ctx context.Context, tx db.Tx) error { return w.TryOnceMore(ctx, tx, started.ID) }))

	found, err := w.TrialsByID(ctx, []id.ID{started.ID})
	require.NoError(t, err)
	made := found[started.ID]
	require.Equal(t, meanstest.TrialDone, made.State)
	require.Equal(t, []int{copies + 1, copies + 1}, []int{made.Result.Tried, made.Total})
	require.Equal(t, copies+1, made.Result.Changed, "by the rules of that day")
	require.Zero(t, made.RulesNo)
	sample, err := w.Affected(ctx, made)
	require.NoError(t, err)
	require.Len(t, sample, 20)
}

// copyArchive files more households like one.
func (w *world) copyArchive(archive id.ID, copies int) {
	w.t.Helper()
	columns := db.One[string](`select string_agg(quote_ident(attname), ', ') from pg_attribute
		where attrelid = 'app.archive'::regclass and attnum > 0 and not attisdropped and attgenerated = ''`)
	require.NoError(w.t, w.db.Fetch(w.ctx, columns))
	w.exec(`insert into app.archive (`+columns.Row+`) select c.`+strings.ReplaceAll(columns.Row, ", ", ", c.")+` from app.archive a, generate_series(1, ?) n,
		jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'number', '2026-' || (500000 + n), 'id_number_bix', '\x' || md5(n::text) || md5(n::text), 'federation_bix', '\x' || md5(n::text) || md5(n::text))) c
		where a.id = ?`, copies, archive)
}
