package calendar_test

import (
	"bufio"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/nuanxin/nuanxin/internal/calendar"
	"github.com/nuanxin/nuanxin/internal/clock"
)

func date(t testing.TB, s string) clock.Date {
	t.Helper()
	d, err := clock.ParseDate(s)
	require.NoError(t, err)
	return d
}

// lines reads a file that testdata/generate.mjs wrote.
func lines(t *testing.T, name string) []string {
	t.Helper()
	f, err := os.Open(name)
	require.NoError(t, err)
	defer f.Close()
	var all []string
	for s := bufio.NewScanner(f); s.Scan(); {
		all = append(all, s.Text())
	}
	require.NotEmpty(t, all)
	return all
}

func TestEveryLunarDayAgreesWithTheOracle(t *testing.T) {
	t.Parallel()
	compared := 0
	for _, line := range lines(t, "testdata/lunar_months.txt") {
		var first string
		var want calendar.LunarDate
		var length int
		_, err := fmt.Sscan(line, &first, &want.Year, &want.Month, &want.Day, &length)
		require.NoError(t, err)
		if want.Month < 0 {
			want.Month, want.Leap = -want.Month, true
		}
		for day := date(t, first); length > 0; length-- {
			got, ok := calendar.SolarToLunar(day)
			if !ok || got != want {
				require.Equal(t, want, got, day.String())
			}
			back, ok := calendar.LunarToSolar(want)
			if !ok || back != day {
				require.Equal(t, day, back, "%v", want)
			}
			day = day.AddDays(1)
			want.Day++
			compared++
		}
	}
	require.Equal(t, 73_049, compared)
	require.Equal(t, calendar.FirstDay.DaysUntil(calendar.LastDay)+1, compared)
}

func TestEverySolarTermAgreesWithTheOracle(t *testing.T) {
	t.Parallel()
	all := lines(t, "testdata/solar_terms.txt")
	require.Len(t, all, 200)
	for _, line := range all {
		var year int
		days := make([]int, 24)
		in := strings.NewReader(line)
		_, err := fmt.Fscan(in, &year)
		require.NoError(t, err)
		for i := range days {
			_, err := fmt.Fscan(in, &days[i])
			require.NoError(t, err)
			want := clock.Date{Year: year, Month: time.Month(i/2 + 1), Day: days[i]}
			got, ok := calendar.SolarTerm(i).Date(year)
			require.True(t, ok)
			require.Equal(t, want, got)
			term, ok := calendar.SolarTermOn(want)
			require.True(t, ok)
			require.Equal(t, calendar.SolarTerm(i), term)
		}
	}
}

// Published days of 2024 to 2036: 除夕, 春节, 元宵, 清明, 端午, 中秋, 重阳 and the
// leap month. 除夕 is the eve of the year's 春节 and belongs to the lunar year
// before.
func TestFestivalsOfPublishedCalendars(t *testing.T) {
	t.Parallel()
	const table = `
2024 02-09 02-10 02-24 04-04 06-10 09-17 10-11 0
2025 01-28 01-29 02-12 04-04 05-31 10-06 10-29 6
2026 02-16 02-17 03-03 04-05 06-19 09-25 10-18 0
2027 02-05 02-06 02-20 04-05 06-09 09-15 10-08 0
2028 01-25 01-26 02-09 04-04 05-28 10-03 10-26 5
2029 02-12 02-13 02-27 04-04 06-16 09-22 10-16 0
2030 02-02 02-03 02-17 04-05 06-05 09-12 10-05 0
2031 01-22 01-23 02-06 04-05 06-24 10-01 10-24 3
2032 02-10 02-11 02-25 04-04 06-12 09-19 10-12 0
2033 01-30 01-31 02-14 04-04 06-01 09-08 10-01 11
2034 02-18 02-19 03-05 04-05 06-20 09-27 10-20 0
2035 02-07 02-08 02-22 04-05 06-10 09-16 10-09 0
2036 01-27 01-28 02-11 04-04 05-30 10-04 10-27 6`
	order := []calendar.Festival{
		calendar.NewYearsEve, calendar.SpringFestival, calendar.Lantern, calendar.Qingming,
		calendar.DragonBoat, calendar.MidAutumn, calendar.DoubleNinth,
	}
	for _, line := range strings.Split(strings.TrimSpace(table), "\n") {
		var year, leap int
		days := make([]string, len(order))
		_, err := fmt.Sscan(line, &year, &days[0], &days[1], &days[2], &days[3], &days[4], &days[5], &days[6], &leap)
		require.NoError(t, err)
		for i, f := range order {
			lunarYear := year
			if f == calendar.NewYearsEve {
				lunarYear--
			}
			got, ok := f.Date(lunarYear)
			require.True(t, ok)
			require.Equal(t, fmt.Sprintf("%d-%s", year, days[i]), got.String(), f)
			require.Contains(t, calendar.FestivalsOn(got), f)
		}
		require.Equal(t, leap, calendar.LeapMonth(year))
	}
}

func TestLunarAnchors(t *testing.T) {
	t.Parallel()
	for day, want := range map[string]string{
		"2025-07-25": "闰六月初一", "2027-02-06": "正月初一", "2030-02-03": "正月初一", "2027-02-05": "腊月廿九",
		"2026-02-10": "腊月廿三", "2026-03-08": "正月二十", "2026-03-17": "正月廿九", "2025-12-29": "冬月初十",
		"2023-01-21": "腊月三十", "2033-12-22": "闰冬月初一", "2026-02-28": "正月十二",
	} {
		got, ok := calendar.SolarToLunar(date(t, day))
		require.True(t, ok)
		require.Equal(t, want, got.String(), day)
	}
}

func TestOtherFestivals(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		festival calendar.Festival
		year     int
		want     string
	}{
		{calendar.Disabled, 2026, "2026-05-17"}, {calendar.Disabled, 2027, "2027-05-16"},
		{calendar.Laba, 2025, "2026-01-26"}, {calendar.LittleNewYear, 2025, "2026-02-10"},
		{calendar.SouthLittleNewYear, 2025, "2026-02-11"}, {calendar.Dongzhi, 2026, "2026-12-22"},
		{calendar.NationalDay, 2026, "2026-10-01"}, {calendar.Teachers, 2026, "2026-09-10"},
	} {
		got, ok := c.festival.Date(c.year)
		require.True(t, ok)
		require.Equal(t, c.want, got.String(), c.festival)
	}
	require.Equal(t, "全国助残日", calendar.Disabled.Name("zh"))
	require.Equal(t, "Spring Festival", calendar.SpringFestival.Name("en"))
	require.Equal(t, []calendar.Festival{calendar.MidAutumn, calendar.NationalDay}, calendar.FestivalsOn(date(t, "2031-10-01")))
	require.Empty(t, calendar.FestivalsOn(date(t, "2026-11-22")))
}

func TestLunarOutOfRange(t *testing.T) {
	t.Parallel()
	for _, d := range []clock.Date{{}, calendar.FirstDay.AddDays(-1), calendar.LastDay.AddDays(1)} {
		_, ok := calendar.SolarToLunar(d)
		require.False(t, ok, d)
	}
	for _, l := range []calendar.LunarDate{
		{}, {Year: 1900, Month: 1, Day: 1}, {Year: 2101, Month: 1, Day: 1}, {Year: 2026, Month: 13, Day: 1},
		{Year: 2026, Month: 12, Day: 30}, {Year: 2026, Month: 6, Leap: true, Day: 1}, {Year: 2025, Month: 5, Leap: true, Day: 1},
		{Year: 2026, Month: 1, Day: 0},
	} {
		_, ok := calendar.LunarToSolar(l)
		require.False(t, ok, "%+v", l)
	}
	_, ok := calendar.Festival("UNKNOWN").Date(2026)
	require.False(t, ok)
	_, ok = calendar.Labour.Date(1900)
	require.False(t, ok)
	_, ok = calendar.TermQingming.Date(2101)
	require.False(t, ok)
	require.Empty(t, calendar.Festival("UNKNOWN").Name("zh"))
}

func TestLunarConversionIsMonotone(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		d := calendar.FirstDay.AddDays(rapid.IntRange(0, 73_047).Draw(t, "day"))
		today, _ := calendar.SolarToLunar(d)
		tomorrow, ok := calendar.SolarToLunar(d.AddDays(1))
		require.True(t, ok)
		if tomorrow.Day != 1 {
			require.Equal(t, today.Day+1, tomorrow.Day)
			return
		}
		require.Contains(t, []int{29, 30}, today.Day)
	})
}

func BenchmarkSolarToLunar(b *testing.B) {
	d := date(b, "2027-02-05")
	for b.Loop() {
		calendar.SolarToLunar(d)
	}
}

func BenchmarkLunarToSolar(b *testing.B) {
	l := calendar.LunarDate{Year: 2026, Month: 12, Day: 23}
	for b.Loop() {
		calendar.LunarToSolar(l)
	}
}
