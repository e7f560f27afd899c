package calendar_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/nuanxin/nuanxin/internal/calendar"
	"github.com/nuanxin/nuanxin/internal/clock"
)

func with2024(t *testing.T) calendar.Holidays {
	t.Helper()
	data, err := os.ReadFile("testdata/holidays-2024.json")
	require.NoError(t, err)
	year, err := calendar.ParseHolidayYear(data)
	require.NoError(t, err)
	return calendar.Shipped().With(year)
}

func TestShippedYears(t *testing.T) {
	t.Parallel()
	hol := calendar.Shipped()
	require.True(t, hol.Known(2025))
	require.True(t, hol.Known(2026))
	require.False(t, hol.Known(2027))

	off := map[int][][2]string{
		2025: {{"01-01", "01-01"}, {"01-28", "02-04"}, {"04-04", "04-06"}, {"05-01", "05-05"}, {"05-31", "06-02"}, {"10-01", "10-08"}},
		2026: {{"01-01", "01-03"}, {"02-15", "02-23"}, {"04-04", "04-06"}, {"05-01", "05-05"}, {"06-19", "06-21"}, {"09-25", "09-27"}, {"10-01", "10-07"}},
	}
	work := map[int]string{2025: "01-26 02-08 04-27 09-28 10-11", 2026: "01-04 02-14 02-28 05-09 09-20 10-10"}
	for year := range off {
		want := map[string]bool{}
		for _, span := range off[year] {
			last := date(t, fmt.Sprintf("%d-%s", year, span[1]))
			for d := date(t, fmt.Sprintf("%d-%s", year, span[0])); !d.After(last); d = d.AddDays(1) {
				want[d.String()] = true
			}
		}
		for _, day := range strings.Fields(work[year]) {
			want[fmt.Sprintf("%d-%s", year, day)] = false
		}
		got := map[string]bool{}
		for d := (clock.Date{Year: year, Month: 1, Day: 1}); d.Year == year; d = d.AddDays(1) {
			if day, ok := hol.Lookup(d); ok {
				got[d.String()] = day.Off
			}
		}
		require.Equal(t, want, got)
	}
}

func TestAddWorkdays(t *testing.T) {
	t.Parallel()
	hol := with2024(t)
	for _, c := range []struct {
		start string
		n     int
		want  string
	}{
		{"2026-09-18", 5, "2026-09-24"}, {"2026-02-12", 5, "2026-02-26"}, {"2026-09-29", 5, "2026-10-12"},
		{"2025-09-26", 5, "2025-10-10"}, {"2025-12-31", 5, "2026-01-08"}, {"2024-04-30", 5, "2024-05-10"},
		{"2026-01-05", 5, "2026-01-12"}, {"2026-10-12", -5, "2026-09-29"}, {"2026-10-04", 0, "2026-10-04"},
	} {
		got, uncertain := hol.AddWorkdays(date(t, c.start), c.n)
		require.Equal(t, c.want, got.String(), "%s %+d", c.start, c.n)
		require.False(t, uncertain)
	}
}

func TestUnannouncedYearIsUncertain(t *testing.T) {
	t.Parallel()
	hol := calendar.Shipped()
	got, uncertain := hol.AddWorkdays(date(t, "2026-12-30"), 2)
	require.Equal(t, "2027-01-01", got.String(), "the weekend rule does not know New Year's Day")
	require.True(t, uncertain)

	workday, uncertain := calendar.Holidays{}.IsWorkday(date(t, "2026-10-01"))
	require.True(t, workday)
	require.True(t, uncertain)
	workday, uncertain = hol.IsWorkday(date(t, "2026-10-01"))
	require.False(t, workday)
	require.False(t, uncertain)

	_, uncertain = hol.WorkdaysBetween(date(t, "2026-12-30"), date(t, "2027-01-05"))
	require.True(t, uncertain)
}

func TestImportedYearReplacesShippedYear(t *testing.T) {
	t.Parallel()
	year, err := calendar.ParseHolidayYear([]byte(`{"year":2026,"days":[
		{"name":"厂休","date":"2026-03-02","isOffDay":true},
		{"name":"元旦","date":"2025-12-28","isOffDay":false}]}`))
	require.NoError(t, err)
	hol := calendar.Shipped().With(year)
	workday, _ := hol.IsWorkday(date(t, "2026-03-02"))
	require.False(t, workday)
	workday, _ = hol.IsWorkday(date(t, "2026-10-01"))
	require.True(t, workday, "the whole year is replaced")
	workday, _ = hol.IsWorkday(date(t, "2025-12-28"))
	require.True(t, workday, "an announcement may move days of December before")
	workday, _ = calendar.Shipped().IsWorkday(date(t, "2026-03-02"))
	require.True(t, workday, "sets do not change")
}

func TestParseHolidayYearRejects(t *testing.T) {
	t.Parallel()
	day := func(date, rest string) string { return `{"year":2027,"days":[{"date":"` + date + `",` + rest + `}]}` }
	const off = `"name":"元旦","isOffDay":true`
	many := make([]string, 61)
	for i := range many {
		d := clock.Date{Year: 2027, Month: 1, Day: 1}.AddDays(i)
		many[i] = fmt.Sprintf(`{"name":"元旦","date":"%s","isOffDay":true}`, d)
	}
	for text, want := range map[string]calendar.HolidayError{
		``:                                    {Reason: calendar.HolidayFormat, Index: -1},
		`[]`:                                  {Reason: calendar.HolidayFormat, Index: -1},
		`{"year":"2027"}`:                     {Reason: calendar.HolidayFormat, Index: -1},
		day("2027-02-30", off):                {Reason: calendar.HolidayFormat, Index: -1},
		day("2027-01-01", `"name":"元旦"`):      {Reason: calendar.HolidayFormat, Index: -1},
		`{"year":1999,"days":[]}`:             {Reason: calendar.HolidayYearRange, Index: -1},
		`{"year":2027,"papers":[],"days":[]}`: {Reason: calendar.HolidayEmpty, Index: -1},
		`{"year":2027,"days":[` + strings.Join(many, ",") + `]}`: {Reason: calendar.HolidayTooMany, Index: -1},
		day("2028-02-01", off):                                   {Reason: calendar.HolidayDate},
		`{"year":2027,"days":[{` + off + `}]}`:                   {Reason: calendar.HolidayDate},
		day("2027-01-01", `"isOffDay":true`):                     {Reason: calendar.HolidayName},
		day("2027-01-01", `"name":"元旦","isOffDay":false`):        {Reason: calendar.HolidayWorkday},
		`{"year":2027,"days":[` + many[0] + `,` + many[0] + `]}`: {Reason: calendar.HolidayTwice, Index: 1},
		strings.Repeat(" ", 70_000):                              {Reason: calendar.HolidayFormat, Index: -1},
	} {
		_, err := calendar.ParseHolidayYear([]byte(text))
		var refused *calendar.HolidayError
		require.ErrorAs(t, err, &refused, text)
		require.Equal(t, want, *refused, text)
	}
}

func TestWorkdayArithmeticIsInverse(t *testing.T) {
	t.Parallel()
	hol := with2024(t)
	rapid.Check(t, func(t *rapid.T) {
		start := clock.Date{Year: 2024, Month: 1, Day: 1}.AddDays(rapid.IntRange(0, 1_500).Draw(t, "start"))
		n := rapid.IntRange(-60, 60).Draw(t, "n")
		end, _ := hol.AddWorkdays(start, n)
		between, _ := hol.WorkdaysBetween(start, end)
		require.Equal(t, n, between)
		if n != 0 {
			workday, _ := hol.IsWorkday(end)
			require.True(t, workday)
		}
	})
}

func TestMonthView(t *testing.T) {
	t.Parallel()
	days := calendar.MonthView(2026, time.February, calendar.Shipped())
	require.Len(t, days, 28)
	require.Equal(t, calendar.Day{
		Date: date(t, "2026-02-17"), LunarText: "正月", Festivals: []calendar.Festival{calendar.SpringFestival},
		Holiday: "春节", Off: true,
	}, days[16])
	require.True(t, days[13].Work)
	require.Equal(t, "廿七", days[13].LunarText)
	require.Equal(t, "立春", days[3].SolarTerm)

	leap := calendar.MonthView(2025, time.July, calendar.Shipped())
	require.Equal(t, "闰六月", leap[24].LunarText)

	b, err := json.Marshal(days[16])
	require.NoError(t, err)
	require.JSONEq(t, `{"date":"2026-02-17","lunarText":"正月","festivals":["SPRING_FESTIVAL"],"solarTerm":"","holiday":"春节","off":true,"work":false}`, string(b))

	require.Nil(t, calendar.MonthView(1900, time.December, calendar.Shipped()))
	require.Nil(t, calendar.MonthView(2101, time.January, calendar.Shipped()))
	require.Nil(t, calendar.MonthView(2026, 13, calendar.Shipped()))
}

func FuzzParseHolidayYear(f *testing.F) {
	f.Add([]byte(`{"year":2027,"papers":[],"days":[{"name":"元旦","date":"2027-01-01","isOffDay":true}]}`))
	f.Add([]byte(`{"year":2027,"days":[null]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		year, err := calendar.ParseHolidayYear(data)
		if err != nil {
			var refused *calendar.HolidayError
			require.True(t, errors.As(err, &refused))
			return
		}
		again, err := json.Marshal(year)
		require.NoError(t, err)
		reread, err := calendar.ParseHolidayYear(again)
		require.NoError(t, err)
		require.Equal(t, year, reread)
		end, _ := calendar.Holidays{}.With(year).AddWorkdays(clock.Date{Year: year.Year, Month: 1, Day: 1}, 30)
		require.True(t, end.Valid())
	})
}

func BenchmarkMonthView(b *testing.B) {
	hol := calendar.Shipped()
	for b.Loop() {
		calendar.MonthView(2026, time.February, hol)
	}
}

func TestYearsListsWhatWasAnnounced(t *testing.T) {
	t.Parallel()
	years := calendar.Shipped().Years()
	require.Len(t, years, 2)
	for i, y := range years {
		require.Equal(t, 2025+i, y.Year)
		require.NoError(t, y.Validate())
		require.True(t, slices.IsSortedFunc(y.Days, func(a, b calendar.HolidayDay) int { return a.Date.Compare(b.Date) }))
	}
	require.Empty(t, calendar.Holidays{}.Years())
}

func TestAnnouncedNamesInEnglish(t *testing.T) {
	t.Parallel()
	for name, english := range map[string]string{
		"元旦":      "New Year's Day",
		"春节":      "Spring Festival",
		"国庆节、中秋节": "National Day, Mid-Autumn Festival",
		"纪念日":     "纪念日",
		"":        "",
	} {
		day := calendar.HolidayDay{Name: name}
		require.Equal(t, english, day.NameIn("en"))
		require.Equal(t, name, day.NameIn("zh"))
	}
	for _, year := range calendar.Shipped().Years() {
		for _, day := range year.Days {
			require.Regexp(t, `^[A-Za-z', -]+$`, day.NameIn("en"), day.Name)
		}
	}
}
