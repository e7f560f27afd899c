package assistance_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/assistance"
)

// TestLifeOfAnApplication walks every state × step: what the table does not list is
// refused, every state is reached, and none but the ends is a dead end.
func TestLifeOfAnApplication(t *testing.T) {
	t.Parallel()
	steps := []assistance.Step{
		assistance.Submit, assistance.AskMore, assistance.Lapse, assistance.Accept, assistance.Forward, assistance.Return, assistance.Reject,
		assistance.Approve, assistance.ApproveUrgent, assistance.Grant, assistance.Object, assistance.Renotice, assistance.Clear, assistance.Deliver, assistance.Close, assistance.Reopen, assistance.Withdraw,
	}
	reached := map[assistance.ApplicationState]bool{assistance.Draft: true}
	open := map[assistance.ApplicationState]int{}
	for _, s := range assistance.ApplicationStates {
		for _, step := range steps {
			next, err := s.After(step)
			require.Equal(t, err == nil, s.Can(step))
			if err == nil {
				reached[next] = true
				open[s]++
			}
		}
	}
	for _, s := range assistance.ApplicationStates {
		require.True(t, reached[s], s)
		ends := s == assistance.Lapsed || s == assistance.Withdrawn
		require.Equal(t, ends, open[s] == 0, s)
		over := ends || s == assistance.Rejected || s == assistance.Feedback || s == assistance.Closed
		require.Equal(t, !over, s.Can(assistance.Withdraw), "%s: it can be taken back before the household has it", s)
		require.Equal(t, s.Can(assistance.Submit), s.Editable(), s)
	}
}
