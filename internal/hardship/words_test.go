package hardship_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/hardship"
)

func TestEveryCauseHasWords(t *testing.T) {
	t.Parallel()
	for _, c := range hardship.Causes {
		require.NotEmpty(t, hardship.CauseWords[c].ZH, c)
		require.NotEmpty(t, hardship.CauseWords[c].EN, c)
	}
	require.Len(t, hardship.CauseWords, len(hardship.Causes))
}
