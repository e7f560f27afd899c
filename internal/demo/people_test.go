package demo

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/cn"
)

// TestNamesFitThePerson: names that tell the sex and the nation are given to whom they
// belong.
func TestNamesFitThePerson(t *testing.T) {
	t.Parallel()
	g := newGenerator(1, "530102", clock.Date{Year: 2026, Month: 1, Day: 7})
	met := map[string]bool{}
	for range 2000 {
		h := g.household("造型车间")
		if !strings.Contains(h.Name, "·") {
			require.Equal(t, "汉族", h.Nation)
			continue
		}
		met[h.Name] = true
		require.Contains(t, minority[h.Sex == cn.Male], minorityName{h.Name, h.Nation})
	}
	require.Len(t, met, 4)
}
