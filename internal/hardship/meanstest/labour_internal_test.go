package meanstest

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
)

// TestWhoIsImputedAWage: a member of working age, able, not at school and without work
// counts with the minimum wage unless papers prove otherwise.
func TestWhoIsImputedAWage(t *testing.T) {
	t.Parallel()
	const wage = money.Fen(190_000)
	child, half := id.New(id.Person), 6
	woman := func(age int) Person {
		return Person{ID: &child, Age: &age, Sex: hardship.Female, Identity: "UNEMPLOYED"}
	}
	with := func(p Person, change func(*Person)) Person { change(&p); return p }
	earned := func(k IncomeKind, months *int) []IncomeLine {
		return []IncomeLine{{PersonID: &child, Kind: k, Months: months}}
	}
	for name, c := range map[string]struct {
		person     Person
		incomes    []IncomeLine
		exemptions []Exemption
		standing   Standing
		months     int
	}{
		"jobless":                  {woman(40), nil, nil, Imputed, 12},
		"fifteen":                  {woman(15), nil, nil, NotOfAge, 0},
		"sixteen":                  {woman(16), nil, nil, Imputed, 12},
		"a woman of 54":            {woman(54), nil, nil, Imputed, 12},
		"a woman of 55":            {woman(55), nil, nil, NotOfAge, 0},
		"a man of 55":              {with(woman(55), func(p *Person) { p.Sex = hardship.Male }), nil, nil, Imputed, 12},
		"unknown sex":              {with(woman(59), func(p *Person) { p.Sex = hardship.UnknownSex }), nil, nil, Imputed, 12},
		"no date of birth":         {with(woman(40), func(p *Person) { p.Age = nil }), nil, nil, AgeUnknown, 0},
		"student":                  {with(woman(20), func(p *Person) { p.Identity = "UNDERGRADUATE" }), nil, nil, AtSchool, 0},
		"disabled":                 {with(woman(40), func(p *Person) { p.Unable = true }), nil, nil, UnableWork, 0},
		"on sick leave":            {with(woman(40), func(p *Person) { p.Identity = "SICK" }), nil, nil, UnableWork, 0},
		"wage of the year":         {woman(40), earned(Wage, nil), nil, Working, 0},
		"wage of half the year":    {woman(40), earned(Wage, &half), nil, Imputed, 6},
		"benefit after the wage":   {woman(40), append(earned(Wage, &half), earned(Unemployment, &half)...), nil, Working, 0},
		"rent is no work":          {woman(40), earned(Property, nil), nil, Imputed, 12},
		"imputed by hand already":  {woman(40), earned(ImputedWage, &half), nil, Imputed, 6},
		"papers prove otherwise":   {woman(40), nil, []Exemption{{PersonID: &child, Note: "停业证明"}}, Proven, 0},
		"papers of somebody else":  {woman(40), nil, []Exemption{{}}, Imputed, 12},
		"the head's wage is his":   {woman(40), []IncomeLine{{Kind: Wage}}, nil, Imputed, 12},
		"exempt, but at work":      {woman(40), earned(Wage, nil), []Exemption{{PersonID: &child}}, Working, 0},
		"a disabled child of nine": {with(woman(9), func(p *Person) { p.Unable = true }), nil, nil, UnableWork, 0},
	} {
		e := engineWith(t, func(p *Parameters) { p.MinimumWage = new(wage) })
		h := &Household{Persons: 2, People: []Person{c.person}, Incomes: c.incomes, Exemptions: c.exemptions}
		x, err := e.Reckon(h, rushan)
		require.NoError(t, err, name)
		require.Equal(t, c.standing, x.Labour[0].Standing, name)
		require.Equal(t, c.months, x.Labour[0].Months, name)
		require.Equal(t, wage*money.Fen(c.months), x.Labour[0].Total, name)
	}
}

// TestWithoutAMinimumWageNothingIsImputed: the idle months are told all the same.
func TestWithoutAMinimumWageNothingIsImputed(t *testing.T) {
	t.Parallel()
	h := household(3_823_199, 0, 0, 3)
	h.People = []Person{{ID: new(id.New(id.Person)), Age: new(30), Sex: hardship.Male}}
	x, err := engineWith(t).Reckon(h, rushan)
	require.NoError(t, err)
	require.Equal(t, 12, x.Labour[0].Months)
	require.Equal(t, hardship.Deep, *x.Proposed)

	x, err = engineWith(t, func(p *Parameters) { p.MinimumWage = new(money.Fen(190_000)) }).Reckon(h, rushan)
	require.NoError(t, err)
	require.Equal(t, money.Fen(3_823_199+12*190_000), x.Income)
	require.Equal(t, hardship.Relative, *x.Proposed)
}
