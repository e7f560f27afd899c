package notify

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// Whatever a provider answers and whenever workers die, nobody can get a message
// more than twice, and every delivery ends.
func TestADeliveryEndsAndIsDoubtfulTwiceAtMost(t *testing.T) {
	t.Parallel()
	silence := errors.New("silence")
	rapid.Check(t, func(t *rapid.T) {
		d := &delivery{State: planned}
		maybeSent := 0
		for range maxAttempts + 5 {
			if !d.start() {
				break
			}
			if rapid.Bool().Draw(t, "dies") {
				maybeSent++
				continue // found in sending
			}
			err := rapid.SampledFrom([]error{nil, ErrRefused, ErrNotSent, silence}).Draw(t, "answer")
			if err == nil || errors.Is(err, silence) {
				maybeSent++
			}
			d.settle(err)
		}
		require.LessOrEqual(t, maybeSent, 2)
		require.False(t, d.start(), "it has ended: %+v", d)
		require.Contains(t, []deliveryState{sent, failed, unknown}, d.State)
	})
}
