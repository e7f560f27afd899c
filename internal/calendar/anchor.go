package calendar

import (
	"fmt"
	"strings"
	"time"

	"github.com/nuanxin/nuanxin/internal/clock"
)

// anchor is the recurring day of a Rule, before offset and shift. Anchors are
// comparable values.
type anchor interface {
	// dates returns the days that belong to a year, ascending, and all before
	// those of the next year. Lunar months 11 and 12 may reach into the next
	// Gregorian year.
	dates(year int, hol Holidays) []clock.Date
	zh() string
	en() string
}

// yearly is a day that each year has once.
type yearly interface {
	in(year int) (clock.Date, bool)
	zh() string
	en() string
}

// everyYear makes an anchor of a yearly day.
type everyYear struct{ yearly }

func (a everyYear) dates(year int, _ Holidays) []clock.Date {
	if d, ok := a.in(year); ok {
		return []clock.Date{d}
	}
	return nil
}

const (
	// lastDay as a day of a Gregorian month means its last day.
	lastDay = 31
	// longestLunarMonth as a day of a lunar month means its last day, 29th or
	// 30th: 腊月三十 is 除夕 in every year.
	longestLunarMonth = 30
	// last as an ordinal counts from the end.
	last = -1
)

// festivalDay is a festival by name.
type festivalDay struct{ Festival }

func (a festivalDay) in(year int) (clock.Date, bool) { return a.Date(year) }
func (a festivalDay) zh() string                     { return a.Name("zh") }
func (a festivalDay) en() string                     { return a.Name("en") }

// lunarDay is a day of the lunar calendar, never of a leap month. A day that
// the month lacks becomes its last day.
type lunarDay struct{ Month, Day int }

func (a lunarDay) in(year int) (clock.Date, bool) {
	y, ok := lunarYearOf(year)
	if !ok {
		return clock.Date{}, false
	}
	day := min(a.Day, y.length(y.index(a.Month, false)))
	return LunarToSolar(LunarDate{Year: year, Month: a.Month, Day: day})
}

func (a lunarDay) zh() string { return LunarDate{Month: a.Month, Day: a.Day}.String() }
func (a lunarDay) en() string { return fmt.Sprintf("day %d of lunar month %d", a.Day, a.Month) }

// termDay is a solar term.
type termDay struct{ SolarTerm }

func (a termDay) in(year int) (clock.Date, bool) { return a.Date(year) }
func (a termDay) zh() string                     { return a.String() }
func (a termDay) en() string                     { return a.String() }

// solarDay is a day of the Gregorian year; 29 February falls on the 28th in
// common years.
type solarDay struct {
	Month time.Month
	Day   int
}

func (a solarDay) in(year int) (clock.Date, bool) {
	return clock.Date{Year: year, Month: a.Month, Day: min(a.Day, clock.DaysIn(year, a.Month))}, true
}

func (a solarDay) zh() string {
	if a.Day > longestDay(a.Month) {
		return fmt.Sprintf("每年 %d 月最后一天", a.Month)
	}
	return fmt.Sprintf("每年 %d 月 %d 日", a.Month, a.Day)
}

func (a solarDay) en() string {
	if a.Day > longestDay(a.Month) {
		return "the last day of " + a.Month.String()
	}
	return fmt.Sprintf("%d %s", a.Day, a.Month)
}

// longestDay is the last day of the month in its longest year.
func longestDay(m time.Month) int { return clock.DaysIn(2000, m) }

// nthWeekday is a weekday counted within a month of the year.
type nthWeekday struct {
	Month   time.Month
	N       int // 1 to 4, or last
	Weekday time.Weekday
}

func (a nthWeekday) in(year int) (clock.Date, bool) {
	return weekdayOf(year, a.Month, a.N, a.Weekday), true
}

func (a nthWeekday) zh() string {
	return fmt.Sprintf("每年 %d 月%s星期%s", a.Month, zhOrdinal(a.N), zhWeekday(a.Weekday))
}

func (a nthWeekday) en() string {
	return fmt.Sprintf("the %s %s of %s", enOrdinal(a.N), a.Weekday, a.Month)
}

// weekdayOf finds the n-th or last weekday of a month.
func weekdayOf(year int, month time.Month, n int, weekday time.Weekday) clock.Date {
	if n == last {
		d := clock.Date{Year: year, Month: month, Day: clock.DaysIn(year, month)}
		return d.AddDays(-(int(d.Weekday()-weekday+7) % 7))
	}
	d := clock.Date{Year: year, Month: month, Day: 1}
	return d.AddDays(int(weekday-d.Weekday()+7)%7 + 7*(n-1))
}

// monthlyDay is a day of every month; a day that the month lacks becomes its
// last day.
type monthlyDay struct{ Day int }

func (a monthlyDay) dates(year int, _ Holidays) []clock.Date {
	days := make([]clock.Date, 12)
	for i := range days {
		days[i], _ = solarDay{time.Month(i + 1), a.Day}.in(year)
	}
	return days
}

func (a monthlyDay) zh() string {
	if a.Day == lastDay {
		return "每月最后一天"
	}
	return fmt.Sprintf("每月 %d 日", a.Day)
}

func (a monthlyDay) en() string {
	if a.Day == lastDay {
		return "the last day of each month"
	}
	return fmt.Sprintf("day %d of each month", a.Day)
}

// monthlyWeekday is a weekday counted within every month.
type monthlyWeekday struct {
	N       int // 1 to 4, or last
	Weekday time.Weekday
}

func (a monthlyWeekday) dates(year int, _ Holidays) []clock.Date {
	days := make([]clock.Date, 12)
	for i := range days {
		days[i] = weekdayOf(year, time.Month(i+1), a.N, a.Weekday)
	}
	return days
}

func (a monthlyWeekday) zh() string {
	return fmt.Sprintf("每月%s星期%s", zhOrdinal(a.N), zhWeekday(a.Weekday))
}

func (a monthlyWeekday) en() string {
	return fmt.Sprintf("the %s %s of each month", enOrdinal(a.N), a.Weekday)
}

// weekly is a day of every week.
type weekly struct{ Weekday time.Weekday }

func (a weekly) dates(year int, _ Holidays) []clock.Date {
	var days []clock.Date
	for d := weekdayOf(year, time.January, 1, a.Weekday); d.Year == year; d = d.AddDays(7) {
		days = append(days, d)
	}
	return days
}

func (a weekly) zh() string { return "每周" + zhWeekday(a.Weekday) }
func (a weekly) en() string { return "every " + a.Weekday.String() }

// periodWorkday is a working day counted within every month or quarter.
type periodWorkday struct {
	Months int // 1 or 3
	N      int // 1 to maxWorkdayOrdinal, or last
}

// maxWorkdayOrdinal is small enough to exist in every month.
const maxWorkdayOrdinal = 10

func (a periodWorkday) dates(year int, hol Holidays) []clock.Date {
	var days []clock.Date
	for month := time.January; month <= time.December; month += time.Month(a.Months) {
		first := clock.Date{Year: year, Month: month, Day: 1}
		d, _ := hol.AddWorkdays(first.AddDays(-1), a.N)
		if a.N == last {
			d, _ = hol.AddWorkdays(first.AddMonths(a.Months), -1)
		}
		days = append(days, d)
	}
	return days
}

func (a periodWorkday) zh() string {
	return "每" + map[int]string{1: "月", 3: "季度"}[a.Months] + zhOrdinal(a.N) + "工作日"
}

func (a periodWorkday) en() string {
	return fmt.Sprintf("the %s working day of each %s", enOrdinal(a.N), map[int]string{1: "month", 3: "quarter"}[a.Months])
}

var (
	weekdayDigits = strings.Fields("日 一 二 三 四 五 六")
	enOrdinals    = strings.Fields("first second third fourth fifth sixth seventh eighth ninth tenth")
)

func zhWeekday(d time.Weekday) string { return weekdayDigits[d] }

func zhOrdinal(n int) string {
	if n == last {
		return "最后一个"
	}
	return "第" + lunarDigits[n-1] + "个"
}

func enOrdinal(n int) string {
	if n == last {
		return "last"
	}
	return enOrdinals[n-1]
}
