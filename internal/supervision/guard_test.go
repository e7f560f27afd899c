package supervision

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestSmallFiguresAreHidden(t *testing.T) {
	t.Parallel()
	for n, hidden := range map[int]bool{0: false, 1: true, 4: true, 5: false, 1000: false} {
		got := guarded(n)
		require.Equal(t, hidden, got.Hidden, n)
		require.Equal(t, hidden, got.Value == nil, n)
	}
}

func TestSumsThatWouldTellAreHidden(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		parts []int
		want  string
	}{
		{nil, "0"},
		{[]int{0, 0}, "0"},
		{[]int{10, 20, 0}, "30"},
		{[]int{100, 3}, "-"},          // the rest of one
		{[]int{100, 1, 1}, "-"},       // two of which nobody can be more than one
		{[]int{100, 4, 4}, "-"},       // nor less than four
		{[]int{100, 2, 3}, "105"},     // (1,4) (2,3) (3,2) (4,1)
		{[]int{100, 2, 4}, "-"},       // none can be one
		{[]int{1, 2, 3}, "6"},         // each may be anything
		{[]int{1, 1, 1, 1, 1}, "-"},   // five ones
		{[]int{2, 2, 2, 2, 2}, "10"},  // one four leaves six for four
		{[]int{50, 1, 1, 1, 4}, "57"}, // seven for four
	} {
		var g group
		for _, n := range c.parts {
			g.add(n)
		}
		require.Equal(t, c.want, text(g.count()), "%v", c.parts)
	}
}

func text(g GuardedCount) string {
	if g.Hidden {
		return "-"
	}
	return fmt.Sprint(*g.Value)
}

// An attacker who knows every shown line, every shown area and the shown total learns
// of no hidden figure more than that it is one of 1 to 4.
func TestNothingIsLearnedFromSums(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		areas := rapid.SliceOfN(rapid.SampledFrom([]string{"4104", "4105", "4106"}), 1, 6).Draw(t, "areas")
		figures := rapid.SliceOfN(rapid.IntRange(0, 8), len(areas), len(areas)).Draw(t, "figures")
		var tab table
		for i, n := range figures {
			tab.add(areas[i], n)
		}
		possible := make([]map[int]bool, len(figures))
		for i := range possible {
			possible[i] = map[int]bool{}
		}
		guess(figures, areas, &tab, nil, possible)
		for i, n := range figures {
			if small(n) && len(possible[i]) != guardBelow-1 {
				t.Fatalf("figure %d of %v in %v can only be %v", i, figures, areas, possible[i])
			}
		}
	})
}

// guess tries every way to fill in the hidden figures that agrees with what is shown.
func guess(figures []int, areas []string, shown *table, tried []int, possible []map[int]bool) {
	i := len(tried)
	if i == len(figures) {
		if agrees(tried, areas, shown) {
			for k, n := range tried {
				possible[k][n] = true
			}
		}
		return
	}
	if !small(figures[i]) {
		guess(figures, areas, shown, append(tried, figures[i]), possible)
		return
	}
	for n := 1; n < guardBelow; n++ {
		guess(figures, areas, shown, append(tried[:i:i], n), possible)
	}
}

func agrees(tried []int, areas []string, shown *table) bool {
	sums, all := map[string]int{}, 0
	for i, n := range tried {
		sums[areas[i]] += n
		all += n
	}
	for area, g := range shown.areas {
		if c := g.count(); !c.Hidden && *c.Value != sums[area] {
			return false
		}
	}
	total := shown.total()
	return total.Hidden || *total.Value == all
}

func TestSeriesHidesASecondFigure(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		in   []int
		want string
	}{
		{[]int{0, 10, 20}, "[0 10 20]"},
		{[]int{3, 10, 20}, "[- - 20]"},
		{[]int{2, 3, 20}, "[- - 20]"},
		{[]int{3, 0, 0}, "[- 0 0]"},
	} {
		var got []string
		for _, g := range series(c.in) {
			got = append(got, text(g))
		}
		require.Equal(t, c.want, fmt.Sprint(got), "%v", c.in)
	}
}
