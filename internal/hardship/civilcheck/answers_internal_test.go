package civilcheck

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/hardship/intake"
)

var day = clock.Date{Year: 2026, Month: time.October, Day: 9}

func answered(name string, result intake.CheckResult, findings string, on clock.Date) *CivilBatchPerson {
	return &CivilBatchPerson{Name: name, Result: &result, Findings: findings, DocumentNo: "核3号", AnsweredOn: &on}
}

func TestAHouseholdIsAnsweredOnceEverybodyIs(t *testing.T) {
	t.Parallel()
	family := []*CivilBatchPerson{answered("贾春德", intake.CheckClear, "", day), {Name: "黄玉素"}}
	_, whole := together(family)
	require.False(t, whole)
	family[1] = answered("黄玉素", intake.CheckFindings, "有存款", day.AddDays(2))
	a, whole := together(family)
	require.True(t, whole)
	require.Equal(t, intake.CheckAnswer{AnsweredOn: day.AddDays(2), Result: intake.CheckFindings, Findings: "黄玉素：有存款", DocumentNo: "核3号"}, a)
	_, whole = together(nil)
	require.False(t, whole)
}

// One finding is a finding of the household, and whatever is said fits into its record.
func TestAnswersOfAFamilyAreOneAnswer(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		var family []*CivilBatchPerson
		found := false
		for range rapid.IntRange(1, 30).Draw(t, "people") {
			p := answered("某某", intake.CheckClear, "", day)
			if rapid.Bool().Draw(t, "found") {
				p = answered("某某", intake.CheckFindings, strings.Repeat("款", rapid.IntRange(1, 500).Draw(t, "long")), day)
				found = true
			}
			p.DocumentNo = rapid.StringN(0, 60, -1).Draw(t, "document")
			family = append(family, p)
		}
		a, whole := together(family)
		require.True(t, whole)
		require.Equal(t, found, a.Result == intake.CheckFindings)
		require.Equal(t, found, a.Findings != "")
		require.LessOrEqual(t, utf8.RuneCountInString(a.Findings), maxFindings)
		require.LessOrEqual(t, utf8.RuneCountInString(a.DocumentNo), maxDocument)
	})
}

func TestStateOfAListFollowsItsAnswers(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, time.October, 30, 2, 0, 0, 0, time.UTC)
	for name, c := range map[string]struct {
		batch   CivilBatch
		state   CivilBatchState
		overdue bool
	}{
		"sent":            {CivilBatch{HouseholdsWaiting: 2}, Out, true},
		"one person":      {CivilBatch{HouseholdsWaiting: 2, PeopleAnswered: 1}, Partly, true},
		"one household":   {CivilBatch{HouseholdsWaiting: 1, HouseholdsAnswered: 1}, Partly, true},
		"all":             {CivilBatch{HouseholdsAnswered: 2}, Answered, false},
		"all gone":        {CivilBatch{}, Answered, false},
		"closed, waiting": {CivilBatch{HouseholdsWaiting: 2, ClosedAt: &now}, Closed, false},
	} {
		c.batch.DueOn, c.batch.today = day, day.AddDays(1)
		require.Equal(t, c.state, c.batch.State(), name)
		require.Equal(t, c.overdue, c.batch.Overdue(), name)
		c.batch.today = day
		require.False(t, c.batch.Overdue(), "%s: the day itself is in time", name)
	}
}
