package limit_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/nuanxin/nuanxin/internal/assistance/limit"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
)

const line money.Fen = 106_200 // a county's 低保 standard of 2025, per month

var (
	start = clock.Date{Year: 2025, Month: time.January, Day: 1}
	day   = clock.Date{Year: 2026, Month: time.November, Day: 23}
)

func ptr[T any](x T) *T { return &x }

func earlier(item limit.Item, amount money.Fen, change ...func(*limit.Aid)) limit.Aid {
	a := limit.Aid{ID: id.New(id.Archive), Item: item, On: day, Amount: amount}
	for _, f := range change {
		f(&a)
	}
	return a
}

func TestLimitsOfTheExamples(t *testing.T) {
	t.Parallel()
	const (
		deep     = "DEEP"
		relative = "RELATIVE"
	)
	central := ptr(limit.FiscalCentral)
	illness := func(a *limit.Aid) { a.Event = "illness" }
	lastYear := func(a *limit.Aid) { a.On = day.AddMonths(-12) }
	for name, c := range map[string]struct {
		limit.Case
		allowed money.Fen
		level   *limit.Level
	}{
		"deep living is ten months":        {limit.Case{Item: limit.Living, Category: deep}, 1_062_000, nil},
		"relative living is eight months":  {limit.Case{Item: limit.Living, Category: relative}, 849_600, nil},
		"central money: the tighter rule":  {limit.Case{Item: limit.Living, Category: deep, Source: central}, 1_062_000, nil},
		"central money alone":              {limit.Case{Item: limit.Living, Category: "L_DIBAO", Source: central}, 1_274_400, nil},
		"deep student is ten months":       {limit.Case{Item: limit.Student, Category: deep}, 1_062_000, nil},
		"relative student is eight months": {limit.Case{Item: limit.Student, Category: relative}, 849_600, nil},
		"deep medical is what was paid":    {limit.Case{Item: limit.Medical, Category: deep, Asked: 2_000_000, Numbers: numbers(limit.SelfPaid, 6_000_000)}, 6_000_000, nil},
		"above 20,000 the province":        {limit.Case{Item: limit.Medical, Category: deep, Asked: 2_000_001, Numbers: numbers(limit.SelfPaid, 6_000_000)}, 6_000_000, ptr(limit.Province)},
		"above 50,000 the nation":          {limit.Case{Item: limit.Medical, Category: deep, Asked: 5_000_001, Numbers: numbers(limit.SelfPaid, 6_000_000)}, 6_000_000, ptr(limit.National)},
		"splitting does not help": {limit.Case{
			Item: limit.Medical, Category: deep, Asked: 600_000, Numbers: numbers(limit.SelfPaid, 6_000_000),
			Earlier: []limit.Aid{earlier(limit.Medical, 1_500_000)},
		}, 4_500_000, ptr(limit.Province)},
		"relative medical is 80 percent": {limit.Case{Item: limit.Medical, Category: relative, Numbers: numbers(limit.SelfPaid, 1_000_000)}, 800_000, nil},
		"up to 16,000":                   {limit.Case{Item: limit.Medical, Category: relative, Numbers: numbers(limit.SelfPaid, 9_000_000)}, 1_600_000, nil},
		"half a fen is rounded up":       {limit.Case{Item: limit.Temp, Category: "ACCIDENT", Event: "fire", Numbers: numbers(limit.CauseCost, 10)}, 2, nil},
		"accident is 15 percent":         {limit.Case{Item: limit.Temp, Category: "ACCIDENT", Event: "fire", Numbers: numbers(limit.CauseCost, 4_000_000)}, 600_000, nil},
		"accident up to 10,000":          {limit.Case{Item: limit.Temp, Category: "ACCIDENT", Event: "fire", Numbers: numbers(limit.CauseCost, 7_600_000)}, 1_000_000, nil},
		"a number that nobody knows":     {limit.Case{Item: limit.Temp, Category: "ACCIDENT", Event: "fire"}, 0, nil},
		"earlier aid counts":             {limit.Case{Item: limit.Living, Category: deep, Earlier: []limit.Aid{earlier(limit.Living, 1_000_000)}}, 62_000, nil},
		"but not of last year":           {limit.Case{Item: limit.Living, Category: deep, Earlier: []limit.Aid{earlier(limit.Living, 1_000_000, lastYear)}}, 1_062_000, nil},
		"nor of another item":            {limit.Case{Item: limit.Living, Category: deep, Earlier: []limit.Aid{earlier(limit.Medical, 1_000_000)}}, 1_062_000, nil},
		"relative: one item only":        {limit.Case{Item: limit.Living, Category: relative, Earlier: []limit.Aid{earlier(limit.Student, 100)}}, 0, nil},
		"one item, last year another":    {limit.Case{Item: limit.Living, Category: relative, Earlier: []limit.Aid{earlier(limit.Student, 100, lastYear)}}, 849_600, nil},
		"the sister's aid is hers":       {limit.Case{Item: limit.Student, Category: deep, Person: "brother", Earlier: []limit.Aid{earlier(limit.Student, 900_000, func(a *limit.Aid) { a.Person = "sister" })}}, 1_062_000, nil},
		"more than the limit was given":  {limit.Case{Item: limit.Living, Category: deep, Earlier: []limit.Aid{earlier(limit.Living, 2_000_000)}}, 0, nil},
		"festival visit":                 {limit.Case{Item: limit.Warmth, Event: "spring"}, 300_000, nil},
		"festival visits of a year":      {limit.Case{Item: limit.Warmth, Event: "autumn", Earlier: []limit.Aid{earlier(limit.Warmth, 500_000, illness)}}, 100_000, nil},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c.On = day
			if c.Numbers == nil {
				c.Numbers = numbers(limit.Line, line)
			}
			got, err := limit.Reckon(limit.Examples(start), c.Case)
			require.NoError(t, err)
			require.NotNil(t, got.Allowed)
			require.Equal(t, c.allowed, *got.Allowed)
			require.Equal(t, c.level, got.Level)
			require.NotEmpty(t, got.Checks)
		})
	}
}

func numbers(f limit.Field, amount money.Fen) map[limit.Field]money.Fen {
	return map[limit.Field]money.Fen{f: amount}
}

func TestTheExplanationNamesEveryNumber(t *testing.T) {
	t.Parallel()
	given := earlier(limit.Medical, 300_000)
	got, err := limit.Reckon(limit.Examples(start), limit.Case{
		Item: limit.Medical, Category: "RELATIVE", On: day, Asked: 600_000, Numbers: numbers(limit.SelfPaid, 1_000_000), Earlier: []limit.Aid{given},
	})
	require.NoError(t, err)
	require.False(t, got.Within())
	require.Len(t, got.Checks, 1)
	k := got.Checks[0]
	require.Equal(t, money.Fen(1_000_000), *k.Terms[0].Input)
	require.Equal(t, money.Fen(800_000), *k.Terms[0].Result)
	require.Equal(t, money.Fen(1_600_000), *k.Terms[1].Result)
	require.Equal(t, []any{money.Fen(800_000), money.Fen(300_000), money.Fen(500_000)}, []any{*k.Cap, k.Used, k.Left})
	require.Equal(t, []id.ID{given.ID}, k.Counted)

	got, err = limit.Reckon(limit.Examples(start), limit.Case{Item: limit.Living, Category: "DEEP", On: day})
	require.NoError(t, err)
	require.Equal(t, []limit.Field{limit.Line}, got.Missing)
	require.False(t, (&limit.Result{Asked: 1, Allowed: got.Allowed}).Within())
}

func TestRulesHoldInTheirAreaAndTime(t *testing.T) {
	t.Parallel()
	last := day
	rule := limit.Rule{
		AreaCode: "371000", Item: limit.Living, Subject: limit.PerHousehold, Period: limit.Once,
		Terms: []limit.Term{{Kind: limit.Fixed, Amount: 5}}, EffectiveFrom: start, EffectiveTo: &last, DocumentNo: "测试",
	}
	require.NoError(t, rule.Validate())
	for name, c := range map[string]struct {
		area string
		on   clock.Date
		want bool
	}{
		"county of the city": {"371083", day, true},
		"the city":           {"371000", day, true},
		"another city":       {"370600", day, false},
		"no area":            {"", day, false},
		"first day":          {"371083", start, true},
		"before":             {"371083", start.AddDays(-1), false},
		"after":              {"371083", day.AddDays(1), false},
	} {
		got, err := limit.Reckon([]limit.Rule{rule}, limit.Case{Item: limit.Living, AreaCode: c.area, On: c.on})
		require.NoError(t, err)
		require.Equal(t, c.want, got.Allowed != nil, name)
		require.True(t, got.Within())
	}
}

func TestRulesAreChecked(t *testing.T) {
	t.Parallel()
	for _, r := range limit.Examples(start) {
		require.NoError(t, r.Validate(), r.Item)
	}
	fixed := limit.Term{Kind: limit.Fixed, Amount: 100}
	for name, change := range map[string]func(*limit.Rule){
		"area":       func(r *limit.Rule) { r.AreaCode = "37x000" },
		"no terms":   func(r *limit.Rule) { r.Terms = nil },
		"many terms": func(r *limit.Rule) { r.Terms = []limit.Term{fixed, fixed, fixed, fixed, fixed} },
		"nothing":    func(r *limit.Rule) { r.Terms = []limit.Term{{Kind: limit.Fixed}} },
		"no field":   func(r *limit.Rule) { r.Terms = []limit.Term{{Kind: limit.PercentOf, PercentBP: 10}} },
		"101 percent": func(r *limit.Rule) {
			r.Terms = []limit.Term{{Kind: limit.PercentOf, PercentBP: 10_100, Field: limit.SelfPaid}}
		},
		"no kind": func(r *limit.Rule) { r.Terms = []limit.Term{{}} },
		"falling": func(r *limit.Rule) {
			r.Escalations = []limit.Escalation{{Above: 2, Level: limit.City}, {Above: 2, Level: limit.Province}}
		},
		"exclusive":   func(r *limit.Rule) { r.Exclusive = []limit.Item{"X"} },
		"ends early":  func(r *limit.Rule) { r.EffectiveTo = ptr(start.AddDays(-1)) },
		"no document": func(r *limit.Rule) { r.DocumentNo = "" },
		"source":      func(r *limit.Rule) { r.Source = ptr(limit.Source("X")) },
	} {
		r := limit.Rule{Item: limit.Living, Subject: limit.PerPerson, Period: limit.Once, Terms: []limit.Term{fixed}, EffectiveFrom: start, DocumentNo: "测试"}
		require.NoError(t, r.Validate())
		change(&r)
		require.Error(t, r.Validate(), name)
	}
}

var (
	amounts    = rapid.Int64Range(0, 1e11)
	categories = rapid.SampledFrom([]string{"DEEP", "RELATIVE", "ACCIDENT"})
	items      = rapid.SampledFrom(limit.Items)
	events     = rapid.SampledFrom([]string{"", "a", "b"})
	persons    = rapid.SampledFrom([]string{"", "p", "q"})
	sources    = rapid.SampledFrom([]*limit.Source{nil, ptr(limit.FiscalCentral), ptr(limit.OwnUnion)})
)

func drawAid(t *rapid.T) limit.Aid {
	return limit.Aid{
		ID: id.New(id.Archive), Item: items.Draw(t, "item"), Source: sources.Draw(t, "source"), Person: persons.Draw(t, "person"),
		Event: events.Draw(t, "event"), On: day.AddDays(-rapid.IntRange(0, 800).Draw(t, "age")), Amount: money.Fen(amounts.Draw(t, "amount")),
	}
}

func drawCase(t *rapid.T) limit.Case {
	c := limit.Case{
		Item: items.Draw(t, "item"), Category: categories.Draw(t, "category"), Source: sources.Draw(t, "source"),
		Person: persons.Draw(t, "person"), Event: events.Draw(t, "event"), On: day, Asked: money.Fen(amounts.Draw(t, "asked")),
		Numbers: map[limit.Field]money.Fen{},
	}
	for _, f := range limit.Fields {
		if rapid.Bool().Draw(t, "known") {
			c.Numbers[f] = money.Fen(amounts.Draw(t, string(f)))
		}
	}
	for range rapid.IntRange(0, 5).Draw(t, "earlier") {
		c.Earlier = append(c.Earlier, drawAid(t))
	}
	return c
}

func reckon(t *rapid.T, c limit.Case) *limit.Result {
	got, err := limit.Reckon(limit.Examples(start), c)
	if err != nil {
		t.Fatal(err)
	}
	return got
}

func allowed(r *limit.Result) money.Fen {
	if r.Allowed == nil {
		return 1 << 62
	}
	return *r.Allowed
}

// TestNeverAboveACap: what is allowed and what was used fit under every cap, and what
// is missing allows nothing.
func TestNeverAboveACap(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		got := reckon(t, drawCase(t))
		if len(got.Missing) > 0 && allowed(got) != 0 {
			t.Fatalf("allowed %d without %v", allowed(got), got.Missing)
		}
		for _, k := range got.Checks {
			if k.Left < 0 || k.Left > 0 && (k.Cap == nil || k.Used+allowed(got) > *k.Cap || len(k.Excluded) > 0) {
				t.Fatalf("%+v allows %d", k, allowed(got))
			}
		}
	})
}

// TestMonotone: more earlier aid never allows more, and a higher number never less.
func TestMonotone(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		c := drawCase(t)
		before := allowed(reckon(t, c))
		more := c
		more.Earlier = append(append([]limit.Aid{}, c.Earlier...), drawAid(t))
		if after := allowed(reckon(t, more)); after > before {
			t.Fatalf("earlier aid raises %d to %d", before, after)
		}
		f := rapid.SampledFrom(limit.Fields).Draw(t, "field")
		if _, known := c.Numbers[f]; known {
			c.Numbers[f] += money.Fen(amounts.Draw(t, "raise"))
			if after := allowed(reckon(t, c)); after < before {
				t.Fatalf("a higher %s lowers %d to %d", f, before, after)
			}
		}
	})
}

// TestCasesOneAfterAnother: however a household's cases follow each other, each given
// what is left, no cap is passed.
func TestCasesOneAfterAnother(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		var given []limit.Aid
		category := categories.Draw(t, "category")
		for range rapid.IntRange(1, 8).Draw(t, "cases") {
			c := drawCase(t)
			c.Category, c.Earlier = category, given
			got := reckon(t, c)
			give := min(c.Asked, allowed(got))
			if give == 0 {
				continue
			}
			a := limit.Aid{ID: id.New(id.Archive), Item: c.Item, Source: c.Source, Person: c.Person, Event: c.Event, On: c.On, Amount: give}
			given = append(given, a)
			for _, k := range got.Checks {
				if k.Used+give > *k.Cap {
					t.Fatalf("%d on %d passes %d", give, k.Used, *k.Cap)
				}
			}
		}
	})
}
