package meanstest

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
)

// oracle decides by rational numbers of any size, month by month, the way a textbook
// would. It shares no step with the engine: every rule is stated here once more.
type oracle struct {
	p *Parameters
	h *Household
}

func rat(n int64) *big.Rat { return new(big.Rat).SetInt64(n) }

// ofYear is an amount in each of its months, or once.
func ofYear(amount money.Fen, months *int) *big.Rat {
	if months == nil {
		return rat(int64(amount))
	}
	sum := rat(0)
	for range *months {
		sum.Add(sum, rat(int64(amount)))
	}
	return sum
}

func (o oracle) countsIncome(k IncomeKind) bool {
	for _, r := range o.p.Incomes {
		if r.Kind == k {
			return r.Counted
		}
	}
	return true
}

func (o oracle) countsSpending(k SpendingKind) bool {
	for _, r := range o.p.Spendings {
		if r.Kind == k {
			return r.Counted
		}
	}
	return true
}

func (o oracle) income() *big.Rat {
	sum := rat(0)
	for _, l := range o.h.Incomes {
		switch {
		case l.Kind == ImputedWage && o.p.MinimumWage != nil:
			sum.Add(sum, ofYear(*o.p.MinimumWage, l.Months))
		case l.Kind != ImputedWage && o.countsIncome(l.Kind):
			sum.Add(sum, ofYear(l.Amount, l.Months))
		}
	}
	for i := range o.h.People {
		sum.Add(sum, o.imputed(&o.h.People[i]))
	}
	return sum
}

// imputed crosses the months out of a calendar that something fills; the minimum wage is
// paid for those that are left, if the person is one who should work.
func (o oracle) imputed(p *Person) *big.Rat {
	if o.p.MinimumWage == nil || p.Age == nil || p.Unable || p.Identity != "" && p.Identity != "UNEMPLOYED" && p.Identity != "ON_POST" {
		return rat(0)
	}
	last := map[hardship.Sex]int{hardship.Male: o.p.WorkingAge.Men, hardship.Female: o.p.WorkingAge.Women}[p.Sex]
	if *p.Age < o.p.WorkingAge.From || *p.Age > last {
		return rat(0)
	}
	of := func(x *id.ID) bool { return (x == nil) == (p.ID == nil) && (x == nil || x.String() == p.ID.String()) }
	for _, x := range o.h.Exemptions {
		if of(x.PersonID) {
			return rat(0)
		}
	}
	var calendar [12]bool
	for _, l := range o.h.Incomes {
		filler := map[IncomeKind]bool{"WAGE": true, "BUSINESS": true, "PENSION": true, "UNEMPLOYMENT": true, "IMPUTED": true}[l.Kind]
		for month, left := 0, months(l.Months); filler && of(l.PersonID) && month < 12 && left > 0; month++ {
			if !calendar[month] {
				calendar[month], left = true, left-1
			}
		}
	}
	sum := rat(0)
	for _, filled := range calendar {
		if !filled {
			sum.Add(sum, rat(int64(*o.p.MinimumWage)))
		}
	}
	return sum
}

func months(m *int) int {
	if m == nil {
		return 12
	}
	return *m
}

// decide answers deep, relative and accidental.
func (o oracle) decide(line money.Fen) []bool {
	income, spending, cause := o.income(), rat(0), rat(0)
	for _, l := range o.h.Spendings {
		if o.countsSpending(l.Kind) {
			spending.Add(spending, ofYear(l.Amount, l.Months))
		}
		if l.OfCause {
			cause.Add(cause, ofYear(l.Amount, l.Months))
		}
	}
	perHead := new(big.Rat).Sub(income, spending)
	perHead.Quo(perHead, rat(int64(12*o.h.Persons)))
	under := func(bp int) bool {
		order := perHead.Cmp(new(big.Rat).Mul(rat(int64(line)), big.NewRat(int64(bp), 10_000)))
		return order < 0 || order == 0 && o.p.Operator == BelowOrEqual
	}
	deep := under(o.p.DeepBP)
	accident := cause.Cmp(new(big.Rat).Mul(income, big.NewRat(int64(o.p.AccidentBP), 10_000))) > 0
	return []bool{deep, !deep && under(o.p.RelativeBP), accident}
}

func anyHousehold(t *rapid.T) *Household {
	h := &Household{Persons: rapid.IntRange(1, 30).Draw(t, "persons"), People: anyPeople(t)}
	person := rapid.Custom(func(t *rapid.T) *id.ID { return h.People[rapid.IntRange(0, len(h.People)-1).Draw(t, "of")].ID })
	amount := rapid.OneOf(rapid.Int64Range(0, 100_000_000_000), rapid.Int64Range(0, 10_000_000), rapid.Just[int64](3_823_200))
	period := rapid.Ptr(rapid.IntRange(1, 12), true)
	for range rapid.IntRange(0, 5).Draw(t, "incomes") {
		l := IncomeLine{PersonID: person.Draw(t, "earner"), Kind: rapid.SampledFrom(IncomeKinds).Draw(t, "income kind"), Months: period.Draw(t, "months")}
		if l.Kind != ImputedWage {
			l.Amount = money.Fen(amount.Draw(t, "income"))
		} else if l.Months == nil {
			l.Months = new(12)
		}
		h.Incomes = append(h.Incomes, l)
	}
	for range rapid.IntRange(0, 5).Draw(t, "spendings") {
		h.Spendings = append(h.Spendings, SpendingLine{
			Kind: rapid.SampledFrom(SpendingKinds).Draw(t, "spending kind"), Amount: money.Fen(amount.Draw(t, "spending")),
			Months: period.Draw(t, "months"), OfCause: rapid.Bool().Draw(t, "of cause"),
		})
	}
	for range rapid.IntRange(0, 1).Draw(t, "exemptions") {
		h.Exemptions = append(h.Exemptions, Exemption{PersonID: person.Draw(t, "exempt")})
	}
	return h
}

// anyPeople are a head and members of every standing.
func anyPeople(t *rapid.T) []Person {
	people := make([]Person, rapid.IntRange(1, 4).Draw(t, "people"))
	for i := range people {
		people[i] = Person{
			Age: rapid.Ptr(rapid.IntRange(0, 90), true).Draw(t, "age"), Sex: rapid.SampledFrom([]hardship.Sex{hardship.Male, hardship.Female}).Draw(t, "sex"),
			Identity: rapid.SampledFrom([]string{"", "UNEMPLOYED", "ON_POST", "UNDERGRADUATE", "PRIMARY", "SICK"}).Draw(t, "identity"),
			Unable:   rapid.IntRange(0, 4).Draw(t, "unable") == 0,
		}
		if i > 0 {
			x := id.New(id.Person)
			people[i].ID = &x
		}
	}
	return people
}

func TestEngineAgreesWithTheOracle(t *testing.T) {
	t.Parallel()
	const cases = 10_000
	for tried := 0; tried < cases; {
		rapid.Check(t, func(t *rapid.T) {
			tried++
			agrees(t)
		})
	}
}

// agrees tests one household by the engine and by the oracle.
func agrees(t *rapid.T) {
	h, std := anyHousehold(t), *rushan
	std.Monthly = money.Fen(rapid.Int64Range(1, int64(maxMonthly)).Draw(t, "line"))
	e := engineWith(t, anyParameters(t))
	x, err := e.Reckon(h, &std)
	require.NoError(t, err)
	o := oracle{&e.rules, h}
	require.Equal(t, o.income().RatString(), rat(int64(x.Income)).RatString())
	require.Equal(t, o.decide(std.Monthly), []bool{x.Checks[0].Satisfied, x.Checks[1].Satisfied, x.Checks[2].Satisfied})
	require.Equal(t, x.Income-x.Spending, x.Net)
	requireTraced(t, x)
}

// requireTraced: the numbers of the lines add up to those that were compared.
func requireTraced(t *rapid.T, x *Explanation) {
	var income, spending money.Fen
	for _, l := range x.Incomes {
		if l.Counted {
			income += l.Total
		}
	}
	for _, l := range x.Labour {
		income += l.Total
	}
	for _, l := range x.Spendings {
		if l.Counted {
			spending += l.Total
		}
	}
	require.Equal(t, []money.Fen{x.Income, x.Spending}, []money.Fen{income, spending})
}
