package printing

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/assistance"
	"github.com/nuanxin/nuanxin/internal/hardship"
	"github.com/nuanxin/nuanxin/internal/hardship/intake"
)

// TestEveryCodeHasAWord: an empty box on a form is taken for an answer.
func TestEveryCodeHasAWord(t *testing.T) {
	t.Parallel()
	for _, item := range assistance.Items {
		require.NotEmpty(t, itemWords[item], item)
	}
	for _, section := range intake.SurveySections {
		require.NotEmpty(t, sectionWords[section], section)
	}
	for _, c := range hardship.Categories {
		require.NotEmpty(t, chinese(hardship.CategoryWords, c), c)
	}
	for _, c := range hardship.Causes {
		require.NotEmpty(t, chinese(hardship.CauseWords, c), c)
	}
	for _, origin := range []assistance.Origin{
		assistance.FromPaper, assistance.FromUnit, assistance.FromFollowUp, assistance.FromProxy, assistance.FromWorker,
	} {
		require.NotEmpty(t, originWords[origin], origin)
	}
	for _, kind := range intake.PaperKinds {
		require.NotEmpty(t, filedPaperWords[kind], kind)
	}
	for _, form := range printForms {
		require.NotEmpty(t, editions[form], form)
	}
}
