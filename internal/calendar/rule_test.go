package calendar_test

import (
	"fmt"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/nuanxin/nuanxin/internal/calendar"
	"github.com/nuanxin/nuanxin/internal/clock"
)

// at reads "2026-02-17 09:00" as China standard time.
func at(t testing.TB, s string) time.Time {
	t.Helper()
	moment, err := time.ParseInLocation("2006-01-02 15:04", s, clock.CN)
	require.NoError(t, err)
	return moment
}

func TestRuleTextAndOccurrences(t *testing.T) {
	t.Parallel()
	hol := calendar.Shipped()
	for _, c := range []struct {
		text, zh, en string
		next         string // three occurrences after 2025-11-22 12:00
	}{
		{"春节前 10 天", "春节前 10 天 09:00", "10 days before Spring Festival at 09:00", "2026-02-07 09:00|2027-01-27 09:00|2028-01-16 09:00"},
		{"春节前10天", "春节前 10 天 09:00", "", "2026-02-07 09:00"},
		{"春节前十天", "春节前 10 天 09:00", "", "2026-02-07 09:00"},
		{"春节后 5 天 08:30", "春节后 5 天 08:30", "5 days after Spring Festival at 08:30", "2026-02-22 08:30|2027-02-11 08:30|2028-01-31 08:30"},
		{"春节当天", "春节 09:00", "Spring Festival at 09:00", "2026-02-17 09:00"},
		{"每年春节", "春节 09:00", "", "2026-02-17 09:00"},
		{"春节前一天", "春节前 1 天 09:00", "1 day before Spring Festival at 09:00", "2026-02-16 09:00"},
		{"除夕", "除夕 09:00", "Lunar New Year's Eve at 09:00", "2026-02-16 09:00|2027-02-05 09:00|2028-01-25 09:00"},
		{"腊月廿三", "腊月廿三 09:00", "day 23 of lunar month 12 at 09:00", "2026-02-10 09:00|2027-01-30 09:00|2028-01-19 09:00"},
		{"腊月二十三", "腊月廿三 09:00", "", "2026-02-10 09:00"},
		{"农历12月23日", "腊月廿三 09:00", "", "2026-02-10 09:00"},
		{"农历十二月二十三", "腊月廿三 09:00", "", "2026-02-10 09:00"},
		{"小年", "小年 09:00", "", "2026-02-10 09:00"},
		{"腊月三十", "腊月三十 09:00", "", "2026-02-16 09:00|2027-02-05 09:00|2028-01-25 09:00"},
		{"腊月最后一天", "腊月三十 09:00", "", "2026-02-16 09:00"},
		{"腊月廿三前 3 天", "腊月廿三前 3 天 09:00", "3 days before day 23 of lunar month 12 at 09:00", "2026-02-07 09:00"},
		{"正月十五", "正月十五 09:00", "", "2026-03-03 09:00|2027-02-20 09:00|2028-02-09 09:00"},
		{"八月十五", "八月十五 09:00", "", "2026-09-25 09:00"},
		{"冬月初一", "冬月初一 09:00", "", "2025-12-20 09:00|2026-12-09 09:00"},
		{"十一月初一", "冬月初一 09:00", "", "2025-12-20 09:00"},
		{"六月初一", "六月初一 09:00", "", "2026-07-14 09:00"},
		{"端午", "端午节 09:00", "Dragon Boat Festival at 09:00", "2026-06-19 09:00|2027-06-09 09:00|2028-05-28 09:00"},
		{"端午前 7 天", "端午节前 7 天 09:00", "", "2026-06-12 09:00"},
		{"中秋", "中秋节 09:00", "", "2026-09-25 09:00|2027-09-15 09:00"},
		{"重阳", "重阳节 09:00", "", "2026-10-18 09:00"},
		{"清明节前 3 天", "清明节前 3 天 09:00", "", "2026-04-02 09:00"},
		{"五一", "劳动节 09:00", "Labour Day at 09:00", "2026-05-01 09:00|2027-05-01 09:00"},
		{"五一前 3 天", "劳动节前 3 天 09:00", "", "2026-04-28 09:00"},
		{"五一劳动节", "劳动节 09:00", "", "2026-05-01 09:00"},
		{"国庆", "国庆节 09:00", "", "2026-10-01 09:00"},
		{"十一前 5 天", "国庆节前 5 天 09:00", "", "2026-09-26 09:00"},
		{"助残日", "全国助残日 09:00", "", "2026-05-17 09:00|2027-05-16 09:00"},
		{"元旦前 10 天", "元旦前 10 天 09:00", "", "2025-12-22 09:00|2026-12-22 09:00"},
		{"每年 3 月 5 日", "每年 3 月 5 日 09:00", "5 March at 09:00", "2026-03-05 09:00|2027-03-05 09:00"},
		{"3月5号", "每年 3 月 5 日 09:00", "", "2026-03-05 09:00"},
		{"三月五日", "每年 3 月 5 日 09:00", "", "2026-03-05 09:00"},
		{"三月初五", "三月初五 09:00", "", "2026-04-21 09:00"},
		{"2月29日", "每年 2 月 29 日 09:00", "", "2026-02-28 09:00|2027-02-28 09:00|2028-02-29 09:00"},
		{"2 月最后一天", "每年 2 月最后一天 09:00", "the last day of February at 09:00", "2026-02-28 09:00|2027-02-28 09:00|2028-02-29 09:00"},
		{"12月最后一天", "每年 12 月 31 日 09:00", "31 December at 09:00", "2025-12-31 09:00"},
		{"5 月第三个星期日", "每年 5 月第三个星期日 09:00", "the third Sunday of May at 09:00", "2026-05-17 09:00|2027-05-16 09:00"},
		{"每年五月第3个周天", "每年 5 月第三个星期日 09:00", "", "2026-05-17 09:00"},
		{"6月最后一个星期五", "每年 6 月最后一个星期五 09:00", "", "2026-06-26 09:00"},
		{"每月 15 日", "每月 15 日 09:00", "day 15 of each month at 09:00", "2025-12-15 09:00|2026-01-15 09:00|2026-02-15 09:00"},
		{"每月31日", "每月最后一天 09:00", "", "2025-11-30 09:00|2025-12-31 09:00|2026-01-31 09:00"},
		{"每月30日", "每月 30 日 09:00", "", "2025-11-30 09:00|2025-12-30 09:00|2026-01-30 09:00|2026-02-28 09:00"},
		{"每月最后一天", "每月最后一天 09:00", "the last day of each month at 09:00", "2025-11-30 09:00|2025-12-31 09:00|2026-01-31 09:00|2026-02-28 09:00"},
		{"每月第一个星期一", "每月第一个星期一 09:00", "the first Monday of each month at 09:00", "2025-12-01 09:00|2026-01-05 09:00"},
		{"每月最后一个周五", "每月最后一个星期五 09:00", "", "2025-11-28 09:00|2025-12-26 09:00"},
		{"每月第 2 个工作日", "每月第二个工作日 09:00", "the second working day of each month at 09:00", "2025-12-02 09:00|2026-01-05 09:00|2026-02-03 09:00"},
		{"每月最后一个工作日", "每月最后一个工作日 09:00", "", "2025-11-28 09:00|2025-12-31 09:00|2026-01-30 09:00|2026-02-28 09:00"},
		{"每季度第一个工作日", "每季度第一个工作日 09:00", "the first working day of each quarter at 09:00", "2026-01-04 09:00|2026-04-01 09:00|2026-07-01 09:00|2026-10-08 09:00"},
		{"每周一", "每周一 09:00", "every Monday at 09:00", "2025-11-24 09:00|2025-12-01 09:00"},
		{"每星期天 18:00", "每周日 18:00", "every Sunday at 18:00", "2025-11-23 18:00|2025-11-30 18:00"},
		{"每周六", "每周六 09:00", "", "2025-11-29 09:00"},
		{"每月 15 日 遇休息日顺延", "每月 15 日 09:00 遇休息日顺延", "day 15 of each month at 09:00, moved to the next working day", "2025-12-15 09:00|2026-01-15 09:00|2026-02-24 09:00|2026-03-16 09:00"},
		{"每月15日08:00，遇节假日提前", "每月 15 日 08:00 遇休息日提前", "day 15 of each month at 08:00, moved to the previous working day", "2025-12-15 08:00|2026-01-15 08:00|2026-02-14 08:00|2026-03-13 08:00"},
		{"　每月　１５　日　１０：３０", "每月 15 日 10:30", "", "2025-12-15 10:30"},
		{"春节前180天", "春节前 180 天 09:00", "", "2026-08-10 09:00|2027-07-30 09:00"},
	} {
		rule, err := calendar.ParseRule(c.text)
		require.NoError(t, err, c.text)
		require.Equal(t, c.zh, rule.String(), c.text)
		require.Equal(t, c.zh, rule.Describe("zh"))
		if c.en != "" {
			require.Equal(t, c.en, rule.Describe("en"), c.text)
		}
		after := at(t, "2025-11-22 12:00")
		for _, want := range strings.Split(c.next, "|") {
			next, ok := rule.Next(after, hol)
			require.True(t, ok, c.text)
			require.Equal(t, want, next.Format("2006-01-02 15:04"), c.text)
			after = next
		}
	}
}

func TestParseRuleSaysWhatAndWhere(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]calendar.RuleError{
		"":                      {Reason: calendar.RuleEmpty, Offset: 0},
		"  ":                    {Reason: calendar.RuleEmpty, Offset: 2},
		"圣诞节":                   {Reason: calendar.RuleUnknownDate, Offset: 0},
		"每年":                    {Reason: calendar.RuleUnknownDate, Offset: 2},
		"农历春节":                  {Reason: calendar.RuleUnknownDate, Offset: 2},
		"每月":                    {Reason: calendar.RuleUnknownDate, Offset: 2},
		"每季度第一天":                {Reason: calendar.RuleUnknownDate, Offset: 5},
		"闰六月初一":                 {Reason: calendar.RuleLeapMonth, Offset: 0},
		"每年 13 月 1 日":           {Reason: calendar.RuleMonth, Offset: 3},
		"2 月 30 日":              {Reason: calendar.RuleDay, Offset: 4},
		"4月31日":                 {Reason: calendar.RuleDay, Offset: 2},
		"腊月卅一":                  {Reason: calendar.RuleDay, Offset: 2},
		"腊月初":                   {Reason: calendar.RuleDay, Offset: 3},
		"每月0日":                  {Reason: calendar.RuleDay, Offset: 2},
		"每月 32 日":               {Reason: calendar.RuleDay, Offset: 3},
		"3月5":                   {Reason: calendar.RuleDayUnit, Offset: 3},
		"每月15":                  {Reason: calendar.RuleDayUnit, Offset: 4},
		"春节前10":                 {Reason: calendar.RuleDayUnit, Offset: 5},
		"每周八":                   {Reason: calendar.RuleWeekday, Offset: 2},
		"每月第一个节日":               {Reason: calendar.RuleWeekday, Offset: 5},
		"5月第五个星期日":              {Reason: calendar.RuleOrdinal, Offset: 3},
		"每月第十一个工作日":             {Reason: calendar.RuleOrdinal, Offset: 3},
		"春节前 0 天":               {Reason: calendar.RuleOffset, Offset: 4},
		"春节前 200 天":             {Reason: calendar.RuleOffset, Offset: 4},
		"春节前天":                  {Reason: calendar.RuleOffset, Offset: 3},
		"春节 24:00":              {Reason: calendar.RuleTime, Offset: 3},
		"春节 9:5":                {Reason: calendar.RuleTime, Offset: 3},
		"春节 9点":                 {Reason: calendar.RuleTime, Offset: 3},
		"春节前10天 可能":             {Reason: calendar.RuleTrailing, Offset: 7},
		"每周一前 3 天":              {Reason: calendar.RuleTrailing, Offset: 3},
		"春节遇休息日":                {Reason: calendar.RuleTrailing, Offset: 2},
		strings.Repeat("春", 61): {Reason: calendar.RuleTooLong, Offset: 60},
	} {
		rule, err := calendar.ParseRule(text)
		var refused *calendar.RuleError
		require.ErrorAs(t, err, &refused, text)
		require.Equal(t, want, *refused, text)
		require.Zero(t, rule)
	}
}

func TestRuleEdges(t *testing.T) {
	t.Parallel()
	hol := calendar.Shipped()
	_, ok := calendar.Rule{}.Next(at(t, "2026-01-01 00:00"), hol)
	require.False(t, ok)
	require.Empty(t, calendar.Rule{}.String())
	require.Empty(t, calendar.Rule{}.Describe("en"))

	weekly, err := calendar.ParseRule("每周一")
	require.NoError(t, err)
	monday := at(t, "2026-11-23 09:00")
	next, _ := weekly.Next(monday, hol)
	require.Equal(t, monday.AddDate(0, 0, 7), next, "strictly after")
	next, _ = weekly.Next(monday.Add(-time.Nanosecond), hol)
	require.Equal(t, monday, next)

	_, ok = weekly.Next(at(t, "2200-01-01 00:00"), hol)
	require.False(t, ok)
	require.Equal(t, []time.Time{monday}, weekly.Between(monday, monday.AddDate(0, 0, 7), hol))
	require.Empty(t, weekly.Between(monday, monday, hol))
}

// Two Saturdays of one long holiday move to the same working day and count once.
func TestShiftedOccurrencesAreDistinct(t *testing.T) {
	t.Parallel()
	rule, err := calendar.ParseRule("每周日 遇休息日顺延")
	require.NoError(t, err)
	var got []string
	for _, moment := range rule.Between(at(t, "2026-02-08 00:00"), at(t, "2026-03-02 00:00"), calendar.Shipped()) {
		got = append(got, clock.DateOf(moment).String())
	}
	require.Equal(t, []string{"2026-02-09", "2026-02-24"}, got)
}

// anyRuleText draws from the whole grammar.
func anyRuleText() *rapid.Generator[string] {
	return rapid.Custom(func(t *rapid.T) string {
		weekday := func() string { return string([]rune("一二三四五六日")[rapid.IntRange(0, 6).Draw(t, "weekday")]) }
		offset := func() string {
			return rapid.SampledFrom([]string{"", fmt.Sprintf("前 %d 天", rapid.IntRange(1, 180).Draw(t, "n")),
				fmt.Sprintf("后 %d 天", rapid.IntRange(1, 180).Draw(t, "n"))}).Draw(t, "offset")
		}
		nth := func() string {
			return rapid.SampledFrom([]string{"第一个", "第二个", "第三个", "第四个", "最后一个"}).Draw(t, "nth")
		}
		month := rapid.IntRange(1, 12).Draw(t, "month")
		day := rapid.IntRange(1, 28).Draw(t, "day")
		text := rapid.SampledFrom([]func() string{
			func() string {
				return rapid.SampledFrom(strings.Fields("春节 除夕 元宵 清明 端午 中秋 重阳 冬至 腊八 小年 五一 国庆 助残日")).Draw(t, "festival") + offset()
			},
			func() string {
				return calendar.LunarDate{Month: month, Day: rapid.IntRange(1, 30).Draw(t, "lunar")}.String() + offset()
			},
			func() string { return fmt.Sprintf("每年 %d 月 %d 日", month, day) + offset() },
			func() string { return fmt.Sprintf("%d 月最后一天", month) + offset() },
			func() string { return fmt.Sprintf("%d月%s星期%s", month, nth(), weekday()) + offset() },
			func() string { return fmt.Sprintf("每月 %d 日", rapid.IntRange(1, 31).Draw(t, "monthly")) },
			func() string { return "每月" + nth() + "星期" + weekday() },
			func() string {
				return rapid.SampledFrom([]string{"每月", "每季度"}).Draw(t, "period") + nth() + "工作日"
			},
			func() string { return "每周" + weekday() },
		}).Draw(t, "form")()
		if rapid.Bool().Draw(t, "timed") {
			text += fmt.Sprintf(" %d:%02d", rapid.IntRange(0, 23).Draw(t, "hour"), rapid.IntRange(0, 59).Draw(t, "minute"))
		}
		return text + rapid.SampledFrom([]string{"", " 遇休息日顺延", "遇休息日提前"}).Draw(t, "shift")
	})
}

func TestRuleProperties(t *testing.T) {
	t.Parallel()
	hol := calendar.Shipped()
	rapid.Check(t, func(t *rapid.T) {
		text := anyRuleText().Draw(t, "text")
		rule, err := calendar.ParseRule(text)
		require.NoError(t, err)

		again, err := calendar.ParseRule(rule.String())
		require.NoError(t, err)
		require.True(t, rule == again, "%q is not stable", rule)

		start := clock.Date{Year: 1903, Month: 1, Day: 1}.AddDays(rapid.IntRange(0, 71_000).Draw(t, "after"))
		after := start.Start().Add(time.Duration(rapid.IntRange(0, 1439).Draw(t, "minute")) * time.Minute)
		next, ok := rule.Next(after, hol)
		require.True(t, ok)
		require.True(t, next.After(after))

		later := after.Add(time.Duration(rapid.IntRange(0, 1000).Draw(t, "hours")) * time.Hour)
		laterNext, ok := rule.Next(later, hol)
		require.True(t, ok)
		require.False(t, laterNext.Before(next), "monotone")
		if later.Before(next) {
			require.Equal(t, next, laterNext, "nothing lies between")
		}

		all := rule.Between(after, next.Add(time.Nanosecond), hol)
		require.NotEmpty(t, all)
		require.Equal(t, next, all[len(all)-1])
		require.LessOrEqual(t, len(all), 2, "at most the moment itself and the next")

		if strings.Contains(text, "遇休息日") {
			workday, _ := hol.IsWorkday(clock.DateOf(next))
			require.True(t, workday)
		}
		require.True(t, strings.Contains(rule.String(), next.In(clock.CN).Format("15:04")))
	})
}

func FuzzRuleParse(f *testing.F) {
	for _, s := range []string{
		"春节前 10 天", "腊月廿三", "每月最后一个工作日 09:00 遇休息日顺延", "五月第三个星期日", "闰六月初一", "廿", "每月第", "十一", "\xff",
	} {
		f.Add(s)
	}
	hol := calendar.Shipped()
	now := time.Date(2026, 11, 22, 4, 0, 0, 0, time.UTC)
	f.Fuzz(func(t *testing.T, text string) {
		rule, err := calendar.ParseRule(text)
		if err != nil {
			var refused *calendar.RuleError
			require.ErrorAs(t, err, &refused)
			require.GreaterOrEqual(t, refused.Offset, 0)
			require.LessOrEqual(t, refused.Offset, utf8.RuneCountInString(text))
			return
		}
		again, err := calendar.ParseRule(rule.String())
		require.NoError(t, err, "%q became %q", text, rule)
		require.True(t, rule == again, "%q became %q", text, rule)
		require.NotEmpty(t, rule.Describe("en"))
		next, ok := rule.Next(now, hol)
		require.True(t, ok)
		require.True(t, next.After(now))
	})
}

func BenchmarkRuleNext(b *testing.B) {
	hol := calendar.Shipped()
	after := at(b, "2026-11-22 12:00")
	for _, text := range []string{"春节前 10 天", "每月 15 日 遇休息日顺延", "每周一"} {
		rule, err := calendar.ParseRule(text)
		require.NoError(b, err)
		b.Run(text, func(b *testing.B) {
			for b.Loop() {
				rule.Next(after, hol)
			}
		})
	}
}
