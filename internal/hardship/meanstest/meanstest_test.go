package meanstest_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/authz"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/db"
	"github.com/nuanxin/nuanxin/internal/db/dbtest"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/meanstest"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
	"github.com/nuanxin/nuanxin/internal/tenant"
)

func (w *world) confirmed(archive id.ID) (m *meanstest.MeansAssessment, err error) {
	err = w.inTx(func(ctx context.Context, tx db.Tx) error {
		m, err = w.ConfirmedTx(ctx, tx, archive)
		return err
	})
	return m, err
}

func TestFromLinesToConfirmedCategory(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.standard(106_200)
	a := w.file(1)
	ctx := w.officer()

	test, err := w.Test(ctx, a.ID)
	require.NoError(t, err)
	require.Zero(t, test.Sheet.Version)
	require.Equal(t, area, test.Sheet.AreaCode, "the place of the union")
	_, err = w.Assess(ctx, meanstest.AssessArchiveInput{ArchiveID: a.ID})
	require.Equal(t, "means.lines.missing", errs.ReasonOf(err))

	test, err = w.SaveLines(ctx, lines(a.ID, 0, 8_400_000, 3_000_000))
	require.NoError(t, err)
	require.Equal(t, 1, test.Sheet.Version)
	require.Equal(t, money.Fen(5_400_000), test.Explanation.Net)
	_, err = w.confirmed(a.ID)
	require.Equal(t, "means.assessment.none", errs.ReasonOf(err))

	test, err = w.Assess(ctx, meanstest.AssessArchiveInput{ArchiveID: a.ID, ExpectedVersion: 1})
	require.NoError(t, err)
	made := test.Assessments[0]
	require.True(t, test.Current())
	require.Equal(t, hardship.Relative, *made.Explanation.Proposed)
	require.Contains(t, test.ViewerCan(ctx), "confirm")

	test, err = w.Confirm(ctx, meanstest.ConfirmAssessmentInput{AssessmentID: made.ID, Category: hardship.Relative})
	require.NoError(t, err)
	require.Equal(t, hardship.Relative, test.Assessments[0].Confirmation.Category)
	require.Equal(t, 2, test.Assessments[0].Confirmation.ArchiveVersion)
	now, err := w.archives.ArchiveByID(ctx, a.ID)
	require.NoError(t, err)
	require.Equal(t, hardship.Relative, now.Category)
	require.Equal(t, 2, now.Version)
	require.Equal(t, money.Fen(8_400_000), *now.IncomeYear)
	require.Equal(t, money.Fen(3_000_000), *now.RigidYear)
	m, err := w.confirmed(a.ID)
	require.NoError(t, err)
	require.Equal(t, made.ID, m.ID)

	_, err = w.Confirm(ctx, meanstest.ConfirmAssessmentInput{AssessmentID: made.ID, Category: hardship.Relative})
	require.Equal(t, errs.Conflict, errs.CodeOf(err), "one decision for one assessment")
	_, err = w.SaveLines(ctx, lines(a.ID, 1, 8_500_000, 3_000_000))
	require.NoError(t, err)
	_, err = w.confirmed(a.ID)
	require.Equal(t, "means.assessment.outdated", errs.ReasonOf(err))
}

func TestAnotherCategoryNeedsAReason(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.standard(106_200)
	a := w.file(1)
	ctx := w.officer()
	_, err := w.SaveLines(ctx, lines(a.ID, 0, 100, 0))
	require.NoError(t, err)
	test, err := w.Assess(ctx, meanstest.AssessArchiveInput{ArchiveID: a.ID, ExpectedVersion: 1})
	require.NoError(t, err)
	in := meanstest.ConfirmAssessmentInput{AssessmentID: test.Assessments[0].ID, Category: hardship.Accidental}
	_, err = w.Confirm(ctx, in)
	require.Equal(t, errs.BadUserInput, errs.CodeOf(err))
	in.Reason = "火灾后临时困难，材料见附件"
	test, err = w.Confirm(ctx, in)
	require.NoError(t, err)
	require.Equal(t, in.Reason, test.Assessments[0].Confirmation.Reason)
}

// A form that nobody filled would prove the deepest hardship.
func TestNoIncomeNeedsAReason(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.standard(106_200)
	a := w.file(1)
	ctx := w.officer()
	in := lines(a.ID, 0, 100, 0)
	in.Lines.Incomes = nil
	_, err := w.SaveLines(ctx, in)
	require.NoError(t, err)
	test, err := w.Assess(ctx, meanstest.AssessArchiveInput{ArchiveID: a.ID, ExpectedVersion: 1})
	require.NoError(t, err)
	confirm := meanstest.ConfirmAssessmentInput{AssessmentID: test.Assessments[0].ID, Category: hardship.Deep}
	_, err = w.Confirm(ctx, confirm)
	require.ErrorIs(t, err, errs.Invalid(errs.Field{}))
	confirm.Reason = "全家靠社区临时救济生活，核对材料见附件"
	_, err = w.Confirm(ctx, confirm)
	require.NoError(t, err)
}

func TestOldAssessmentsAreNotConfirmed(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.standard(106_200)
	a := w.file(1)
	ctx := w.officer()
	_, err := w.SaveLines(ctx, lines(a.ID, 0, 100, 0))
	require.NoError(t, err)
	test, err := w.Assess(ctx, meanstest.AssessArchiveInput{ArchiveID: a.ID, ExpectedVersion: 1})
	require.NoError(t, err)
	_, err = w.SaveLines(ctx, lines(a.ID, 1, 12_000_000, 0))
	require.NoError(t, err)
	_, err = w.Confirm(ctx, meanstest.ConfirmAssessmentInput{AssessmentID: test.Assessments[0].ID, Category: hardship.Deep})
	require.Equal(t, "means.assessment.outdated", errs.ReasonOf(err))
}

func TestTwoEditorsOfOneForm(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := w.file(1)
	_, err := w.SaveLines(w.officer(), lines(a.ID, 0, 100, 0))
	require.NoError(t, err)
	_, err = w.SaveLines(w.officer(), lines(a.ID, 0, 200, 0))
	require.Equal(t, errs.Conflict, errs.CodeOf(err))
	_, err = w.Assess(w.officer(), meanstest.AssessArchiveInput{ArchiveID: a.ID, ExpectedVersion: 7})
	require.Equal(t, errs.Conflict, errs.CodeOf(err))
}

func TestLinesAreChecked(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a, other := w.file(1), w.file(2)
	persons, err := w.archives.PersonsOf(w.officer(), []id.ID{other.ID})
	require.NoError(t, err)
	for name, change := range map[string]func(*meanstest.MeansLinesInput){
		"kind":            func(in *meanstest.MeansLinesInput) { in.Incomes[0].Kind = "LOTTERY" },
		"negative":        func(in *meanstest.MeansLinesInput) { in.Incomes[0].Amount = -1 },
		"thirteen months": func(in *meanstest.MeansLinesInput) { in.Spendings[0].Months = ptr(13) },
		"imputed amount":  func(in *meanstest.MeansLinesInput) { in.Incomes[0].Kind = meanstest.ImputedWage },
		"area":            func(in *meanstest.MeansLinesInput) { in.AreaCode = "990000" },
		"other's member":  func(in *meanstest.MeansLinesInput) { in.Incomes[0].PersonID = &persons[other.ID][0].ID },
		"exclusion twice": func(in *meanstest.MeansLinesInput) {
			in.Findings = []meanstest.Finding{{Code: "VEHICLE"}, {Code: "VEHICLE"}}
		},
		"too many lines":     func(in *meanstest.MeansLinesInput) { in.Incomes = make([]meanstest.IncomeLine, 201) },
		"words as exclusion": func(in *meanstest.MeansLinesInput) { in.Findings = []meanstest.Finding{{Code: "有车"}} },
	} {
		in := lines(a.ID, 0, 100, 0)
		change(&in.Lines)
		_, err := w.SaveLines(w.officer(), in)
		require.Equal(t, errs.BadUserInput, errs.CodeOf(err), name)
	}
	in := lines(a.ID, 0, 100, 0)
	in.Lines.Incomes[0].EvidenceIDs = []id.ID{id.New(id.Attachment)}
	_, err = w.SaveLines(w.officer(), in)
	require.Equal(t, errs.NotFound, errs.CodeOf(err), "evidence is a file of one's own")
}

func TestRowsOfOtherUnitsAndRoles(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.standard(106_200)
	a := w.file(1)
	_, err := w.SaveLines(w.officer(), lines(a.ID, 0, 100, 0))
	require.NoError(t, err)
	test, err := w.Assess(w.officer(), meanstest.AssessArchiveInput{ArchiveID: a.ID, ExpectedVersion: 1})
	require.NoError(t, err)
	there := w.as(authz.UnionOfficer, "0001.0003.")
	_, err = w.Test(there, a.ID)
	require.Equal(t, errs.NotFound, errs.CodeOf(err))
	_, err = w.Preview(there, lines(a.ID, 1, 1, 1).Lines)
	require.Equal(t, errs.NotFound, errs.CodeOf(err))
	_, err = w.SaveLines(there, lines(a.ID, 1, 1, 1))
	require.Equal(t, errs.Forbidden, errs.CodeOf(err))
	found, err := w.AssessmentsByID(there, []id.ID{test.Assessments[0].ID})
	require.NoError(t, err)
	require.Empty(t, found)

	chair := w.as(authz.UnionChair, "")
	seen, err := w.Test(chair, a.ID)
	require.NoError(t, err)
	require.Empty(t, seen.ViewerCan(chair))
	_, err = w.Confirm(chair, meanstest.ConfirmAssessmentInput{AssessmentID: test.Assessments[0].ID, Category: hardship.Deep})
	require.Equal(t, errs.Forbidden, errs.CodeOf(err))
	_, err = w.SaveStandard(chair, standardInput(100, today))
	require.Equal(t, errs.Forbidden, errs.CodeOf(err))
	station := w.as(authz.UnionOfficer, "0001.0002.")
	_, err = w.SaveStandard(station, standardInput(100, today))
	require.Equal(t, errs.Forbidden, errs.CodeOf(err), "standards are those of the whole union")
}

func TestFrozenArchivesAreNotTested(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	a := w.file(1)
	w.exec("update app.archive set state = 'PUBLIC_NOTICE' where id = ?", a.ID)
	_, err := w.SaveLines(w.officer(), lines(a.ID, 0, 1, 1))
	require.Equal(t, "hardship.archive.frozen", errs.ReasonOf(err))
	test, err := w.Test(w.officer(), a.ID)
	require.NoError(t, err)
	require.Empty(t, test.ViewerCan(w.officer()))
}

func TestStandardsFollowEachOther(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	first := w.standard(100_000)
	ctx := w.officer()
	july := clock.Date{Year: 2026, Month: time.July, Day: 1}
	_, err := w.SaveStandard(ctx, standardInput(106_200, july))
	require.NoError(t, err)
	all, err := w.Standards(ctx, nil)
	require.NoError(t, err)
	require.Len(t, all, 2)
	require.Equal(t, july.AddDays(-1), *all[1].EffectiveTo, "the one before ends by itself")
	inForce, err := w.Standards(ctx, &today)
	require.NoError(t, err)
	require.Len(t, inForce, 1)
	require.Equal(t, money.Fen(106_200), inForce[0].Monthly)

	_, err = w.SaveStandard(ctx, standardInput(99_000, clock.Date{Year: 2026, Month: time.March, Day: 1}))
	require.Equal(t, "db.dibao_standard_once", errs.ReasonOf(err), "two standards on one day")
	change := standardInput(101_000, first.EffectiveFrom)
	change.ID, change.ExpectedVersion, change.EffectiveTo = &first.ID, ptr(1), all[1].EffectiveTo
	_, err = w.SaveStandard(ctx, change)
	require.Equal(t, errs.Conflict, errs.CodeOf(err), "its version is 2 since it ended")
	change.ExpectedVersion = ptr(2)
	changed, err := w.SaveStandard(ctx, change)
	require.NoError(t, err)
	require.Equal(t, money.Fen(101_000), changed.Monthly)
}

func TestStandardsAndRulesOfTheFederation(t *testing.T) {
	t.Parallel()
	d := dbtest.Shared(t)
	above := worldIn(d.TenantUnder(t, id.Nil, "FEDERATION"), t, d)
	federation, _ := tenant.From(above.ctx)
	below, stranger := worldIn(d.TenantUnder(t, federation, "ENTERPRISE_UNION"), t, d), newWorld(t)
	theirs := above.standard(106_200)
	_, err := above.SaveRules(above.officer(), rulesInput(0, func(p *meanstest.Parameters) { p.Operator = meanstest.BelowOrEqual }))
	require.NoError(t, err)

	seen, err := below.Standards(below.officer(), nil)
	require.NoError(t, err)
	require.Len(t, seen, 1)
	require.True(t, seen[0].Inherited())
	rules, err := below.Rules(below.officer())
	require.NoError(t, err)
	require.Equal(t, meanstest.BelowOrEqual, rules[0].Parameters.Operator)
	require.NotNil(t, rules[0].OwnerName)
	for _, w := range []*world{stranger} {
		none, err := w.Standards(w.officer(), nil)
		require.NoError(t, err)
		require.Empty(t, none)
	}
	change := standardInput(1, today)
	change.ID, change.ExpectedVersion = &theirs.ID, ptr(1)
	_, err = below.SaveStandard(below.officer(), change)
	require.Equal(t, errs.NotFound, errs.CodeOf(err), "inherited standards are changed above only")

	below.standard(120_000)
	seen, err = below.Standards(below.officer(), nil)
	require.NoError(t, err)
	require.Len(t, seen, 1)
	require.False(t, seen[0].Inherited(), "its own comes first")
	seen, err = above.Standards(above.officer(), nil)
	require.NoError(t, err)
	require.Equal(t, money.Fen(106_200), seen[0].Monthly)
}

func rulesInput(number int, change ...func(*meanstest.Parameters)) meanstest.SaveMeansRulesInput {
	p := meanstest.DefaultParameters()
	for _, f := range change {
		f(&p)
	}
	return meanstest.SaveMeansRulesInput{ExpectedNumber: number, EffectiveFrom: today, Parameters: p, Note: "平工〔2026〕8号"}
}

func TestRulesHoldFromTheirDay(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	w.standard(106_200)
	a := w.file(1)
	ctx := w.officer()
	_, err := w.SaveLines(ctx, lines(a.ID, 0, 3_823_200, 0))
	require.NoError(t, err)
	test, err := w.Test(ctx, a.ID)
	require.NoError(t, err)
	require.Equal(t, hardship.Relative, *test.Explanation.Proposed)

	in := rulesInput(0, func(p *meanstest.Parameters) { p.Operator = meanstest.BelowOrEqual })
	in.EffectiveFrom = today.AddDays(1)
	_, err = w.SaveRules(ctx, in)
	require.NoError(t, err)
	_, err = w.SaveRules(ctx, in)
	require.Equal(t, errs.Conflict, errs.CodeOf(err), "somebody saved in between")
	test, err = w.Test(ctx, a.ID)
	require.NoError(t, err)
	require.Equal(t, hardship.Relative, *test.Explanation.Proposed)
	w.now.Advance(24 * time.Hour)
	test, err = w.Test(ctx, a.ID)
	require.NoError(t, err)
	require.Equal(t, hardship.Deep, *test.Explanation.Proposed)
	require.Equal(t, 1, test.Explanation.RulesNo)
}

func TestRulesAreChecked(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	for name, change := range map[string]func(*meanstest.SaveMeansRulesInput){
		"past":          func(in *meanstest.SaveMeansRulesInput) { in.EffectiveFrom = today.AddDays(-1) },
		"no reason":     func(in *meanstest.SaveMeansRulesInput) { in.Note = "" },
		"bands crossed": func(in *meanstest.SaveMeansRulesInput) { in.Parameters.RelativeBP = 5000 },
		"operator":      func(in *meanstest.SaveMeansRulesInput) { in.Parameters.Operator = "NEAR" },
		"kind twice": func(in *meanstest.SaveMeansRulesInput) {
			in.Parameters.Incomes = append(in.Parameters.Incomes, in.Parameters.Incomes[0])
		},
		"no boolean": func(in *meanstest.SaveMeansRulesInput) {
			in.Parameters.LocalRules = []meanstest.LocalRule{{Code: "X1", Title: "x", Category: hardship.Watch, Expression: "net"}}
		},
	} {
		in := rulesInput(0)
		change(&in)
		_, err := w.SaveRules(w.officer(), in)
		require.Equal(t, errs.BadUserInput, errs.CodeOf(err), name)
	}
	got, err := w.CheckExpression(w.officer(), "nett < 1")
	require.NoError(t, err)
	require.Equal(t, 1, got.Problem.Line)
	got, err = w.CheckExpression(w.officer(), "net < 1")
	require.NoError(t, err)
	require.Nil(t, got.Problem)
}

func TestAssessmentsAreKeptAsTheyWereMade(t *testing.T) {
	t.Parallel()
	w := newWorld(t)
	s := w.standard(106_200)
	a := w.file(1)
	ctx := w.officer()
	_, err := w.SaveLines(ctx, lines(a.ID, 0, 100, 0))
	require.NoError(t, err)
	_, err = w.Assess(ctx, meanstest.AssessArchiveInput{ArchiveID: a.ID, ExpectedVersion: 1})
	require.NoError(t, err)
	change := standardInput(200_000, s.EffectiveFrom)
	change.ID, change.ExpectedVersion = &s.ID, ptr(1)
	_, err = w.SaveStandard(ctx, change)
	require.NoError(t, err)
	test, err := w.Test(ctx, a.ID)
	require.NoError(t, err)
	require.Equal(t, money.Fen(106_200), test.Assessments[0].Explanation.Standard.Monthly)
	require.Equal(t, money.Fen(200_000), test.Explanation.Standard.Monthly)
	for _, table := range []string{"means_assessment", "means_confirmation", "means_rule"} {
		err := w.inTx(func(ctx context.Context, tx db.Tx) error {
			_, err := tx.ExecContext(ctx, "update app."+table+" set tenant_id = tenant_id")
			return err
		})
		require.ErrorContains(t, err, "permission denied", table)
	}
}
