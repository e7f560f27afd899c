package hardship_test

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/money"
)

// TestNetPerHead: the worked examples of the rules, rounded to the fen.
func TestNetPerHead(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		income, rigid money.Fen
		persons       int
		want          money.Fen
	}{
		"deep":              {7_200_000, 4_000_000, 3, 88_889},
		"relative":          {8_400_000, 3_000_000, 3, 150_000},
		"watched":           {12_000_000, 2_000_000, 3, 277_778},
		"spends more":       {3_600_000, 4_500_000, 2, -37_500},
		"after an accident": {9_000_000, 7_600_000, 3, 38_889},
	} {
		f := hardship.Facts{IncomeYear: &c.income, RigidYear: &c.rigid, HouseholdSize: c.persons}
		require.Equal(t, c.want, *f.NetPerHeadMonth(), name)
	}
	require.Nil(t, (&hardship.Facts{IncomeYear: ptr(money.Fen(1)), HouseholdSize: 1}).NetPerHeadMonth())
	require.Nil(t, (&hardship.Facts{RigidYear: ptr(money.Fen(1)), HouseholdSize: 1}).NetPerHeadMonth())
	require.Nil(t, (&hardship.Facts{IncomeYear: ptr(money.Fen(1)), RigidYear: ptr(money.Fen(1))}).NetPerHeadMonth())
}

// TestNetPerHeadIsNearest compares with exact fractions.
func TestNetPerHeadIsNearest(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		income := rapid.Int64Range(0, 1e11).Draw(t, "income")
		rigid := rapid.Int64Range(0, 1e11).Draw(t, "rigid")
		persons := rapid.IntRange(1, 30).Draw(t, "persons")
		f := hardship.Facts{IncomeYear: ptr(money.Fen(income)), RigidYear: ptr(money.Fen(rigid)), HouseholdSize: persons}
		exact := big.NewRat(income-rigid, 12*int64(persons))
		off := new(big.Rat).Sub(new(big.Rat).SetInt64(int64(*f.NetPerHeadMonth())), exact)
		if off.Abs(off).Cmp(big.NewRat(1, 2)) > 0 {
			t.Fatalf("%v is shown as %d", exact, *f.NetPerHeadMonth())
		}
	})
}
