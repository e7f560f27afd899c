package feedback

import (
	"bytes"
	"crypto/sha256"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/nuanxin/nuanxin/internal/id"
)

// TestLifeOfAComplaint walks every state × step: what the table does not list is refused,
// every state is reached, and only the ends are dead ends.
func TestLifeOfAComplaint(t *testing.T) {
	t.Parallel()
	reached, open := map[ComplaintState]bool{Received: true}, map[ComplaintState]int{}
	for _, s := range ComplaintStates {
		for _, step := range ComplaintSteps {
			next, err := s.After(step)
			if err == nil {
				reached[next] = true
				open[s]++
			}
		}
	}
	for _, s := range ComplaintStates {
		require.True(t, reached[s], s)
		require.Equal(t, s == Final || s == Withdrawn, open[s] == 0, s)
	}
}

// TestDrawIsRepeatable: the same seed draws the same, a larger share draws all of a
// smaller one, none draws nothing and all draws everything.
func TestDrawIsRepeatable(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		seed := rapid.SliceOfN(rapid.Byte(), sha256.Size, sha256.Size).Draw(t, "seed")
		share, x := rapid.IntRange(0, 10_000).Draw(t, "share"), id.New(id.Application)
		w := callDraw{Seed: seed, ShareBP: share}
		more := callDraw{Seed: seed, ShareBP: rapid.IntRange(share, 10_000).Draw(t, "more")}
		again := callDraw{Seed: bytes.Clone(seed), ShareBP: share}
		if w.draws(x) != again.draws(x) || w.draws(x) && !more.draws(x) {
			t.Fatalf("%v is drawn at random", x)
		}
		none, all := callDraw{Seed: seed}, callDraw{Seed: seed, ShareBP: 10_000}
		if none.draws(x) || !all.draws(x) {
			t.Fatalf("a share of none or all is not one")
		}
	})
}

// TestDrawKeepsTheShare: one in ten of many.
func TestDrawKeepsTheShare(t *testing.T) {
	t.Parallel()
	w, drawn := callDraw{Seed: make([]byte, sha256.Size), ShareBP: 1000}, 0
	for range 20_000 {
		if w.draws(id.New(id.Application)) {
			drawn++
		}
	}
	require.InDelta(t, 2000, drawn, 300)
}
