package transfer

import (
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

func TestMoves(t *testing.T) {
	t.Parallel()
	states := []ImportState{Parsing, Preview, Committing, Done, Cancelled, Failed}
	allowed := map[[2]ImportState]bool{
		{Parsing, Preview}: true, {Parsing, Cancelled}: true, {Parsing, Failed}: true,
		{Preview, Committing}: true, {Preview, Cancelled}: true, {Preview, Parsing}: true, {Failed, Parsing}: true,
		{Committing, Done}: true, {Committing, Failed}: true,
	}
	for _, from := range states {
		for _, to := range states {
			im := &Import{State: from, Version: 1}
			err := im.move(to, time.Unix(0, 0))
			if !allowed[[2]ImportState{from, to}] {
				require.Equal(t, "sheet.import.state", errs.ReasonOf(err), "%s → %s", from, to)
				require.Equal(t, Import{State: from, Version: 1}, *im)
				continue
			}
			require.NoError(t, err, "%s → %s", from, to)
			require.Equal(t, 2, im.Version)
			require.Equal(t, to == Done || to == Cancelled || to == Failed, im.FinishedAt != nil)
		}
	}
}

func TestDecisiveReasonComesFirst(t *testing.T) {
	t.Parallel()
	warn := Reason{Code: "sex_mismatch", Severity: sheet.Warning, Column: "sex"}
	hint := Reason{Code: "household_enlarged", Severity: sheet.Warning}
	refusal := Reason{Code: "unit_unknown", Severity: sheet.Error, Column: "unit"}

	good := &ImportRow{Result: OK}
	require.Equal(t, []Reason{hint}, good.add([]Reason{hint}))
	require.Equal(t, OK, good.Result, "a hint leaves the verdict on the file")
	require.Empty(t, good.add([]Reason{hint}), "each reason counts once")
	good.add([]Reason{refusal})
	require.Equal(t, Error, good.Result)
	require.Equal(t, []string{"unit_unknown", "household_enlarged"}, good.Reasons())

	doubtful := &ImportRow{Result: Warning}
	doubtful.add([]Reason{warn, hint})
	require.Equal(t, Warning, doubtful.Result)
	require.Equal(t, []string{"sex_mismatch", "household_enlarged"}, doubtful.Reasons())
}

func TestLabelShowsNoLongNumber(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		s := label(rapid.StringMatching(`([\p{Han}0-9Xx ]|[0-9]{6,20}){0,40}`).Draw(t, "text"))
		require.LessOrEqual(t, utf8.RuneCountInString(s), maxLabel)
		require.NotRegexp(t, `\d{7}`, s)
	})
}
