package hardship

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/hardship/roster"
	"github.com/nuanxin/nuanxin/internal/secret"
)

func TestDoubtsAboutNumbers(t *testing.T) {
	t.Parallel()
	today := clock.Date{Year: 2026, Month: time.September, Day: 18}
	born := &clock.Date{Year: 2014, Month: time.September, Day: 1}
	for name, c := range map[string]struct {
		number string
		sex    Sex
		birth  *clock.Date
		noted  []IDDoubt
		want   []IDDoubt
	}{
		"none on file":      {"", Female, born, []IDDoubt{FifteenDigits}, []IDDoubt{}},
		"agrees":            {"410402201409013029", Female, born, nil, []IDDoubt{}},
		"nothing beside it": {"410402201409013029", UnknownSex, nil, nil, []IDDoubt{}},
		"checksum":          {"410402201409013028", Female, born, nil, []IDDoubt{IDInvalid}},
		"other birth date":  {"410402201409013029", Female, &clock.Date{Year: 2014, Month: time.September, Day: 2}, nil, []IDDoubt{BirthDiffers}},
		"other sex":         {"410402201409013029", Male, born, []IDDoubt{SheetDiffers}, []IDDoubt{SexDiffers, SheetDiffers}},
	} {
		require.Equal(t, c.want, doubtsOf(secret.NewText(c.number), c.sex, c.birth, c.noted, today), name)
	}
	require.Equal(t, []IDDoubt{FifteenDigits}, typedDoubts("110105491231002", today))
	require.Empty(t, typedDoubts("11010519491231002X", today))
	require.Equal(t, []IDDoubt{FifteenDigits, SheetDiffers}, sheetDoubts(roster.IDWarnings{Completed: true, Contradicted: true}))
	require.Equal(t, []IDDoubt{FifteenDigits}, notedDoubts([]IDDoubt{AreaUnknown, FifteenDigits, SexDiffers}))
}
