package campaign

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/nuanxin/nuanxin/internal/calendar"
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/errs"
	"github.com/nuanxin/nuanxin/internal/id"
)

type shippedDays struct{}

func (shippedDays) Holidays(context.Context) (calendar.Holidays, error) {
	return calendar.Shipped(), nil
}

func at(t testing.TB, s string) time.Time {
	t.Helper()
	d, err := clock.ParseDate(s)
	require.NoError(t, err)
	return d.Start().Add(9 * time.Hour)
}

// The vectors of the working-day arithmetic, seen from the opening of a campaign.
func TestNoticeIsCountedInWorkingDays(t *testing.T) {
	t.Parallel()
	s := &Service{calendar: shippedDays{}}
	for _, c := range []struct {
		approved, opening string
		workdays          int
		earliest          string // "" when the opening is late enough
	}{
		{"2026-09-18", "2026-09-24", 5, ""}, // Sunday 20 September is worked
		{"2026-09-18", "2026-09-23", 5, "2026-09-24"},
		{"2026-02-12", "2026-02-25", 5, "2026-02-26"}, // over Spring Festival
		{"2026-09-29", "2026-10-12", 5, ""},
		{"2026-09-29", "2026-09-29", 0, ""},
		{"2026-09-29", "2026-09-29", 1, "2026-09-30"},
	} {
		approved, err := clock.ParseDate(c.approved)
		require.NoError(t, err)
		err = s.requireNotice(t.Context(), &Campaign{NoticeWorkdays: c.workdays}, approved, at(t, c.opening))
		if c.earliest == "" {
			require.NoError(t, err, "%s %s", c.approved, c.opening)
			continue
		}
		require.ErrorIs(t, err, errs.New(errs.FailedPrecondition, "campaign.notice_too_late"))
		refusal, _ := errors.AsType[*errs.Error](err)
		require.Equal(t, c.earliest, refusal.Args["earliest"])
	}
}

func TestScheduleTextIsReadBack(t *testing.T) {
	t.Parallel()
	s := &Service{calendar: shippedDays{}}
	moment := at(t, "2027-01-20")
	fixed, err := s.ParseRule(t.Context(), id.Nil, (&Campaign{DueAt: &moment}).scheduleText())
	require.NoError(t, err)
	next, ok := fixed.Next(at(t, "2026-12-01"))
	require.True(t, ok)
	require.WithinDuration(t, moment, next, 0)
	_, ok = fixed.Next(moment)
	require.False(t, ok, "a moment comes once")

	rule, err := s.ParseRule(t.Context(), id.Nil, (&Campaign{Rule: "春节前 10 天 09:00"}).scheduleText())
	require.NoError(t, err)
	for _, want := range []string{"2027-01-27", "2028-01-16", "2029-02-03"} {
		next, ok = rule.Next(next)
		require.True(t, ok)
		require.WithinDuration(t, at(t, want), next, 0)
	}
	_, err = s.ParseRule(t.Context(), id.Nil, "下辈子")
	require.ErrorIs(t, err, errs.New(errs.BadUserInput, "campaign.rule"))
}

func TestNextOpenings(t *testing.T) {
	t.Parallel()
	daysOff := func() (calendar.Holidays, error) { return calendar.Shipped(), nil }
	now := at(t, "2026-11-23")
	yearly, err := (&Campaign{Recurrence: Yearly, Rule: "端午"}).nextOpenings(now, daysOff)
	require.NoError(t, err)
	require.Len(t, yearly, maxNextDates)
	require.WithinDuration(t, at(t, "2027-06-09"), yearly[0], 0)
	once, err := (&Campaign{Recurrence: Once, Rule: "端午"}).nextOpenings(now, daysOff)
	require.NoError(t, err)
	require.Len(t, once, 1)
	past := at(t, "2026-01-01")
	none, err := (&Campaign{Recurrence: Once, DueAt: &past}).nextOpenings(now, daysOff)
	require.NoError(t, err)
	require.Empty(t, none)
}
