package meanstest

import (
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/money"
)

// rushan is the standard of the worked examples: 1,062 yuan a month (2025).
var rushan = &DibaoStandard{
	AreaCode: "371083", Residence: Urban, Monthly: 106_200, DocumentNo: "2025",
	EffectiveFrom: clock.Date{Year: 2025, Month: time.January, Day: 1},
}

func engineWith(t require.TestingT, change ...func(*Parameters)) *Engine {
	rules := shippedRules()
	for _, f := range change {
		f(&rules.Parameters)
	}
	e, err := NewEngine(rules)
	require.NoError(t, err)
	return e
}

func household(income, spending, cause money.Fen, persons int) *Household {
	h := &Household{
		Persons: persons, Incomes: []IncomeLine{{Kind: Wage, Amount: income}},
		Spendings: []SpendingLine{{Kind: Illness, Amount: spending - cause}},
	}
	if cause > 0 {
		h.Spendings = append(h.Spendings, SpendingLine{Kind: Illness, Amount: cause, OfCause: true})
	}
	return h
}

func TestWorkedExamples(t *testing.T) {
	t.Parallel()
	deep, relative, accident := hardship.Deep, hardship.Relative, hardship.Accidental
	for name, c := range map[string]struct {
		income, spending, cause money.Fen
		persons                 int
		net, right              money.Fen
		satisfied               []hardship.Category
		proposed                hardship.Category
	}{
		"A deep":            {7_200_000, 4_000_000, 0, 3, 3_200_000, 3_823_200, []hardship.Category{deep}, deep},
		"B relative":        {8_400_000, 3_000_000, 0, 3, 5_400_000, 3_823_200, []hardship.Category{relative}, relative},
		"C none":            {12_000_000, 2_000_000, 0, 3, 10_000_000, 3_823_200, []hardship.Category{}, hardship.Watch},
		"D negative":        {3_600_000, 4_500_000, 0, 2, -900_000, 2_548_800, []hardship.Category{deep}, deep},
		"E accident too":    {9_000_000, 7_600_000, 7_600_000, 3, 1_400_000, 3_823_200, []hardship.Category{deep, accident}, deep},
		"on the line":       {3_823_200, 0, 0, 3, 3_823_200, 3_823_200, []hardship.Category{relative}, relative},
		"on twice the line": {7_646_400, 0, 0, 3, 7_646_400, 3_823_200, []hardship.Category{}, hardship.Watch},
		"a fen below":       {3_823_199, 0, 0, 3, 3_823_199, 3_823_200, []hardship.Category{deep}, deep},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			x, err := engineWith(t).Reckon(household(c.income, c.spending, c.cause, c.persons), rushan)
			require.NoError(t, err)
			require.Equal(t, c.net, x.Net)
			require.Equal(t, c.right, *x.Checks[0].Right)
			require.Equal(t, c.satisfied, x.Satisfied)
			require.Equal(t, c.proposed, *x.Proposed)
		})
	}
}

// TestAccidentShare: case E, whose cause cost is 84.4 % of the year's income, is an
// accident under both shares that provinces use.
func TestAccidentShare(t *testing.T) {
	t.Parallel()
	for share, want := range map[int]bool{5000: true, 8000: true, 8444: true, 8445: false} {
		e := engineWith(t, func(p *Parameters) { p.AccidentBP = share })
		x, err := e.Reckon(household(9_000_000, 7_600_000, 7_600_000, 3), rushan)
		require.NoError(t, err)
		require.Equal(t, want, slices.Contains(x.Satisfied, hardship.Accidental), share)
	}
}

func TestComparisonIsARule(t *testing.T) {
	t.Parallel()
	e := engineWith(t, func(p *Parameters) { p.Operator = BelowOrEqual })
	x, err := e.Reckon(household(3_823_200, 0, 0, 3), rushan)
	require.NoError(t, err)
	require.Equal(t, []hardship.Category{hardship.Deep}, x.Satisfied)
}

func TestCountingRules(t *testing.T) {
	t.Parallel()
	wage, half := money.Fen(180_000), 6
	e := engineWith(t, func(p *Parameters) { p.MinimumWage = &wage })
	h := &Household{
		Persons: 2,
		Incomes: []IncomeLine{
			{Kind: Wage, Amount: 300_000, Months: &half}, {Kind: FestivalGift, Amount: 50_000}, {Kind: ImputedWage, Months: &half},
		},
		Spendings: []SpendingLine{{Kind: CompulsoryEducation, Amount: 90_000}, {Kind: Education, Amount: 120_000}},
	}
	x, err := e.Reckon(h, rushan)
	require.NoError(t, err)
	require.Equal(t, money.Fen(6*300_000+6*180_000), x.Income, "a festival gift does not count")
	require.Equal(t, money.Fen(120_000), x.Spending, "compulsory schooling does not count")

	x, err = engineWith(t).Reckon(h, rushan)
	require.NoError(t, err)
	require.Equal(t, money.Fen(6*300_000), x.Income, "without a minimum wage nothing is imputed")
}

func TestExclusionsAndTheirExceptions(t *testing.T) {
	t.Parallel()
	h := household(100, 0, 0, 1)
	for _, c := range []struct {
		finding  Finding
		excluded bool
	}{
		{Finding{Code: "VEHICLE"}, true}, {Finding{Code: "VEHICLE", Exception: "AID_VEHICLE"}, false},
		{Finding{Code: "SECOND_HOME", Exception: "AID_VEHICLE"}, true}, {Finding{Code: "NO_SUCH_RULE"}, false},
	} {
		h.Findings = []Finding{c.finding}
		x, err := engineWith(t).Reckon(h, rushan)
		require.NoError(t, err)
		require.Equal(t, c.excluded, x.Excluded, c.finding)
		require.Equal(t, c.excluded, x.Proposed == nil, c.finding)
		require.Equal(t, []hardship.Category{hardship.Deep}, x.Satisfied, "what is satisfied is told all the same")
	}
}

func TestWithoutAStandardNothingIsProposed(t *testing.T) {
	t.Parallel()
	x, err := engineWith(t, localBand).Reckon(household(100, 0, 0, 1), nil)
	require.NoError(t, err)
	require.Nil(t, x.Proposed)
	require.Equal(t, NoStandard, *x.Checks[0].Failure)
	require.Equal(t, NoStandard, *x.Checks[3].Failure)
}

// localBand is the band that some regions have between twice and three times the line.
func localBand(p *Parameters) {
	p.LocalRules = append(p.LocalRules, LocalRule{
		Code: "BAND_3X", Title: "2-3 x", Category: hardship.Watch,
		Expression: "net >= 24 * persons * line && net < 36 * persons * line && (has_disability || 'SCHOOLING' in causes)",
	})
}

func TestLocalRules(t *testing.T) {
	t.Parallel()
	h := household(10_000_000, 0, 0, 3)
	h.Traits.OtherCauses = []hardship.Cause{hardship.Schooling}
	x, err := engineWith(t, localBand).Reckon(h, rushan)
	require.NoError(t, err)
	require.Equal(t, []hardship.Category{hardship.Watch}, x.Satisfied)
	h.Traits.OtherCauses = nil
	x, err = engineWith(t, localBand).Reckon(h, rushan)
	require.NoError(t, err)
	require.Empty(t, x.Satisfied)

	x, err = engineWith(t, func(p *Parameters) {
		p.LocalRules = []LocalRule{{Code: "ZERO", Category: hardship.Deep, Expression: "net / cause_cost > 1"}}
	}).Reckon(h, rushan)
	require.NoError(t, err)
	require.Equal(t, RuleFailed, *x.Checks[3].Failure)
	require.False(t, x.Checks[3].Satisfied)
}

func TestExpressionsAreCheckedBeforeTheyAreKept(t *testing.T) {
	t.Parallel()
	for _, bad := range []string{
		"", "net <", "net", "nobody > 1", "net > 'a'", "net > 1.5", "[1,2].map(x, x)", "line > 0 ? 1 : 2",
	} {
		_, problem := compile(bad)
		require.NotNil(t, problem, bad)
		require.NotEmpty(t, problem.Message, bad)
	}
	_, problem := compile("net < 0 &&\n  nobody")
	require.Equal(t, 2, problem.Line)
	require.Equal(t, 3, problem.Column)
	costly, problem := compile("range(1)")
	require.NotNil(t, problem)
	require.Nil(t, costly)
}

// TestCostlyExpressionsEnd: an expression of a thousand characters cannot hold a
// server up.
func TestCostlyExpressionsEnd(t *testing.T) {
	t.Parallel()
	const list = "[1,2,3,4,5,6,7,8,9,10]"
	program, problem := compile(list + ".all(a, " + list + ".all(b, " + list + ".all(c, " + list + ".all(d, " + list + ".all(e, a+b+c+d+e+net > 0)))))")
	require.Nil(t, problem)
	_, err := holds(program, variables(household(1, 0, 0, 1), &Explanation{Persons: 1, Standard: rushan.used()}))
	require.ErrorContains(t, err, "cost")
}

func FuzzCompile(f *testing.F) {
	f.Add("net < 12 * persons * line")
	f.Add("main_cause in ['ILLNESS'] || causes.exists(c, c == 'DISASTER')")
	h := household(100, 0, 0, 1)
	vars := variables(h, &Explanation{Persons: 1, Standard: rushan.used()})
	f.Fuzz(func(_ *testing.T, expression string) {
		if program, problem := compile(expression); problem == nil {
			_, _ = holds(program, vars)
		}
	})
}

func anyParameters(t *rapid.T) func(*Parameters) {
	return func(p *Parameters) {
		p.Operator = rapid.SampledFrom(Comparisons).Draw(t, "operator")
		p.DeepBP = rapid.IntRange(1, 20_000).Draw(t, "deep")
		p.RelativeBP = p.DeepBP + rapid.IntRange(0, 20_000).Draw(t, "relative")
		p.AccidentBP = rapid.IntRange(1, 10_000).Draw(t, "accident")
		p.MinimumWage = nil
		if rapid.Bool().Draw(t, "imputes") {
			wage := money.Fen(rapid.Int64Range(1, 1_000_000).Draw(t, "minimum wage"))
			p.MinimumWage = &wage
		}
		p.WorkingAge.From = rapid.IntRange(16, 20).Draw(t, "works from")
		p.WorkingAge.Men, p.WorkingAge.Women = rapid.IntRange(50, 65).Draw(t, "men to"), rapid.IntRange(50, 65).Draw(t, "women to")
		p.Incomes = nil
		for _, k := range rapid.SliceOfNDistinct(rapid.SampledFrom(IncomeKinds[:len(IncomeKinds)-1]), 0, 4, rapid.ID).Draw(t, "income rules") {
			p.Incomes = append(p.Incomes, IncomeRule{Kind: k, Counted: rapid.Bool().Draw(t, "counts")})
		}
		p.Spendings = nil
		for _, k := range rapid.SliceOfNDistinct(rapid.SampledFrom(SpendingKinds), 0, 4, rapid.ID).Draw(t, "spending rules") {
			p.Spendings = append(p.Spendings, SpendingRule{Kind: k, Counted: rapid.Bool().Draw(t, "counts")})
		}
	}
}

// severity orders the results by how bad off they say the household is.
func severity(x *Explanation) int {
	switch {
	case x.Checks[0].Satisfied:
		return 2
	case x.Checks[1].Satisfied:
		return 1
	default:
		return 0
	}
}

func TestMoreIncomeIsNeverMoreHardship(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		h := anyHousehold(t)
		e := engineWith(t, anyParameters(t))
		before, err := e.Reckon(h, rushan)
		require.NoError(t, err)
		// A wage may take the place of an imputed one; rent comes on top.
		h.Incomes = append(h.Incomes, IncomeLine{Kind: Property, Amount: money.Fen(rapid.Int64Range(0, 1_000_000_000).Draw(t, "more"))})
		after, err := e.Reckon(h, rushan)
		require.NoError(t, err)
		require.LessOrEqual(t, severity(after), severity(before))
		require.False(t, after.Checks[2].Satisfied && !before.Checks[2].Satisfied, "an accident does not appear by earning more")
	})
}

// TestScale: in another currency unit the household is as poor as it was.
func TestScale(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		h, std := anyHousehold(t), *rushan
		e := engineWith(t, anyParameters(t))
		before, err := e.Reckon(h, &std)
		require.NoError(t, err)
		k := money.Fen(rapid.IntRange(1, 1000).Draw(t, "factor"))
		std.Monthly *= k
		if e.rules.MinimumWage != nil {
			e.rules.MinimumWage = new(*e.rules.MinimumWage * k)
		}
		for i := range h.Incomes {
			h.Incomes[i].Amount *= k
		}
		for i := range h.Spendings {
			h.Spendings[i].Amount *= k
		}
		after, err := e.Reckon(h, &std)
		require.NoError(t, err)
		require.Equal(t, before.Satisfied, after.Satisfied)
		require.Equal(t, before.Net*k, after.Net)
	})
}

func TestCompareProducts(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		a, c := rapid.Int64().Draw(t, "a"), rapid.Int64().Draw(t, "c")
		b, d := rapid.Int64Min(0).Draw(t, "b"), rapid.Int64Min(0).Draw(t, "d")
		if a == 0 || b == 0 || c == 0 || d == 0 {
			t.Skip("signs of nothing")
		}
		ab := new(big.Int).Mul(big.NewInt(a), big.NewInt(b))
		cd := new(big.Int).Mul(big.NewInt(c), big.NewInt(d))
		require.Equal(t, ab.Cmp(cd), compareProducts(a, b, c, d))
	})
}

func BenchmarkReckon(b *testing.B) {
	e := engineWith(b, localBand)
	h := household(9_000_000, 7_600_000, 7_600_000, 3)
	for b.Loop() {
		if _, err := e.Reckon(h, rushan); err != nil {
			b.Fatal(err)
		}
	}
}
