package clock_test

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/nuanxin/nuanxin/internal/clock"
)

func date(t testing.TB, s string) clock.Date {
	t.Helper()
	d, err := clock.ParseDate(s)
	require.NoError(t, err)
	return d
}

func anyDate() *rapid.Generator[clock.Date] {
	return rapid.Custom(func(t *rapid.T) clock.Date {
		y := rapid.IntRange(1, 9999).Draw(t, "year")
		m := time.Month(rapid.IntRange(1, 12).Draw(t, "month"))
		return clock.Date{Year: y, Month: m, Day: rapid.IntRange(1, clock.DaysIn(y, m)).Draw(t, "day")}
	})
}

func TestParseDateRejects(t *testing.T) {
	t.Parallel()
	for _, s := range []string{"", "2026-02-29", "2026-2-9", "2026-13-01", "0000-01-01", "2026/01/01", "2026-01-01T00:00:00Z", " 2026-01-01"} {
		_, err := clock.ParseDate(s)
		require.Error(t, err, s)
	}
}

func TestDateOfIsChinaDay(t *testing.T) {
	t.Parallel()
	require.Equal(t, "2026-01-01", clock.DateOf(time.Date(2025, 12, 31, 16, 0, 0, 0, time.UTC)).String())
	require.Equal(t, "2025-12-31", clock.DateOf(time.Date(2025, 12, 31, 15, 59, 59, 0, time.UTC)).String())
	require.True(t, date(t, "2026-01-01").Start().Equal(time.Date(2025, 12, 31, 16, 0, 0, 0, time.UTC)))
}

func TestAddMonthsClampsToMonthEnd(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		from string
		n    int
		want string
	}{
		{"2026-01-31", 1, "2026-02-28"},
		{"2024-01-31", 1, "2024-02-29"},
		{"2026-03-31", -1, "2026-02-28"},
		{"2026-11-30", 3, "2027-02-28"},
		{"2026-01-15", -13, "2024-12-15"},
		{"2026-05-05", 0, "2026-05-05"},
	} {
		require.Equal(t, c.want, date(t, c.from).AddMonths(c.n).String(), "%s %+d", c.from, c.n)
	}
}

func TestYearsUntil(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		born, at string
		want     int
	}{
		{"2008-09-01", "2026-08-31", 17},
		{"2008-09-01", "2026-09-01", 18},
		{"2008-02-29", "2026-02-28", 17},
		{"2008-02-29", "2026-03-01", 18},
		{"2026-01-01", "2026-12-31", 0},
	} {
		require.Equal(t, c.want, date(t, c.born).YearsUntil(date(t, c.at)), "%s at %s", c.born, c.at)
	}
}

func TestDateArithmeticProperties(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		a, b := anyDate().Draw(t, "a"), anyDate().Draw(t, "b")
		require.Equal(t, b, a.AddDays(a.DaysUntil(b)))
		require.Equal(t, a.Before(b), a.DaysUntil(b) > 0)
		require.Equal(t, a.Compare(b), -b.Compare(a))
		require.Equal(t, a.After(b), b.Before(a))
		require.Equal(t, a, clock.DateOf(a.Start()))
		require.Equal(t, (a.Weekday()+1)%7, a.AddDays(1).Weekday())
	})
}

func TestDateCodecsRoundTrip(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		want := anyDate().Draw(t, "date")

		b, err := json.Marshal(want)
		require.NoError(t, err)
		var fromJSON clock.Date
		require.NoError(t, json.Unmarshal(b, &fromJSON))
		require.Equal(t, want, fromJSON)

		v, err := want.Value()
		require.NoError(t, err)
		for _, src := range []any{v, []byte(v.(string)), time.Date(want.Year, want.Month, want.Day, 0, 0, 0, 0, time.UTC)} {
			var scanned clock.Date
			require.NoError(t, scanned.Scan(src))
			require.Equal(t, want, scanned)
		}

		var out strings.Builder
		want.MarshalGQL(&out)
		require.Equal(t, string(b), out.String())
		var fromGQL clock.Date
		require.NoError(t, fromGQL.UnmarshalGQL(want.String()))
		require.Equal(t, want, fromGQL)
	})
}

func TestZeroDateIsNull(t *testing.T) {
	t.Parallel()
	var zero clock.Date
	require.True(t, zero.IsZero())
	require.False(t, zero.Valid())
	require.Empty(t, zero.String())

	v, err := zero.Value()
	require.NoError(t, err)
	require.Nil(t, v)

	b, err := json.Marshal(struct{ D clock.Date }{})
	require.NoError(t, err)
	require.JSONEq(t, `{"D":null}`, string(b))

	d := date(t, "2026-01-01")
	require.NoError(t, d.Scan(nil))
	require.True(t, d.IsZero())

	d = date(t, "2026-01-01")
	require.NoError(t, json.Unmarshal([]byte("null"), &d))
	require.True(t, d.IsZero())
}

func TestDateCodecsReject(t *testing.T) {
	t.Parallel()
	var d clock.Date
	require.Error(t, d.Scan(20260101))
	require.Error(t, d.Scan("today"))
	require.Error(t, d.UnmarshalGQL(20260101))
	require.Error(t, d.UnmarshalGQL(nil))
	require.Error(t, json.Unmarshal([]byte("20260101"), &d))
	_, err := clock.Date{Year: 2026, Month: 2, Day: 30}.Value()
	require.Error(t, err)
}

func FuzzParseDate(f *testing.F) {
	for _, s := range []string{"2026-02-17", "0001-01-01", "9999-12-31", "2024-02-29", "２０２６-01-01"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := clock.ParseDate(s)
		if err != nil {
			return
		}
		require.True(t, d.Valid())
		require.Equal(t, s, d.String())
	})
}
