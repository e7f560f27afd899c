package limit_test

import (
	"math/rand/v2"
	"testing"

	"github.com/nuanxin/nuanxin/internal/assistance/limit"
	"github.com/nuanxin/nuanxin/internal/id"
	"github.com/nuanxin/nuanxin/internal/money"
)

const (
	bill     = money.Fen(2_500_000)
	fee      = money.Fen(600_000)
	losses   = money.Fen(30_000_000)
	sequence = 8
)

// given is what one household of a category was given in one year, by its own sums.
type given struct {
	household, event map[limit.Item]money.Fen
	person           map[string]money.Fen
	items            map[limit.Item]bool
}

// broken names a published ceiling that the sums pass, reckoned without the engine: the
// figures are those of the documents, for the numbers above.
func (g *given) broken(category string) string {
	switch {
	case category == "DEEP" && g.household[limit.Living] > 10*line:
		return "deep: ten months of the line for living"
	case category == "RELATIVE" && g.household[limit.Living] > 8*line:
		return "relative: eight months of the line for living"
	case category == "RELATIVE" && len(g.items) > 1:
		return "relative: one item a year"
	case category == "ACCIDENT" && g.event[limit.Temp] > 1_000_000:
		return "accident: 10,000 yuan an event"
	}
	for who, sum := range g.person {
		most := map[string]money.Fen{"DEEP": bill, "RELATIVE": 1_600_000}[category]
		if category != "ACCIDENT" && sum > most {
			return category + ": medical of " + who
		}
	}
	return ""
}

// TestNoSequencePassesALimit: ten thousand households apply again and again for
// arbitrary amounts and take what is left; no ceiling of the documents is passed.
func TestNoSequencePassesALimit(t *testing.T) {
	t.Parallel()
	rules := limit.Examples(start)
	rnd := rand.New(rand.NewPCG(2026, 11))
	wanted := []limit.Item{limit.Living, limit.Medical, limit.Student, limit.Temp}
	for n := range 10_000 {
		category := []string{"DEEP", "RELATIVE", "ACCIDENT"}[n%3]
		sums := given{household: map[limit.Item]money.Fen{}, event: map[limit.Item]money.Fen{}, person: map[string]money.Fen{}, items: map[limit.Item]bool{}}
		var earlier []limit.Aid
		for range sequence {
			item, who := wanted[rnd.IntN(len(wanted))], []string{"", "p"}[rnd.IntN(2)]
			c := limit.Case{
				Item: item, Category: category, Person: who, Event: "one", On: day, Asked: money.Fen(1 + rnd.Int64N(3_000_000)), Earlier: earlier,
				Numbers: map[limit.Field]money.Fen{limit.Line: line, limit.SelfPaid: bill, limit.Tuition: fee, limit.CauseCost: losses},
			}
			got, err := limit.Reckon(rules, c)
			if err != nil {
				t.Fatal(err)
			}
			give := c.Asked
			if !got.Within() {
				give = *got.Allowed
			}
			if give == 0 {
				continue
			}
			earlier = append(earlier, limit.Aid{ID: id.New(id.Application), Item: item, Person: who, Event: "one", On: day, Amount: give})
			sums.household[item] += give
			sums.event[item] += give
			if item == limit.Medical {
				sums.person[who] += give
			}
			if item != limit.Temp {
				sums.items[item] = true
			}
			if what := sums.broken(category); what != "" {
				t.Fatalf("household %d: %s after %+v", n, what, earlier)
			}
		}
	}
}
