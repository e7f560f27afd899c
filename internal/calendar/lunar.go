package calendar

import (
	"sort"
	"strings"
	"time"

	"github.com/nuanxin/nuanxin/internal/clock"
)

var (
	// lunarEpoch is 正月初一 of the lunar year 1900.
	lunarEpoch = clock.Date{Year: firstLunarYear, Month: time.January, Day: 31}

	// FirstDay is the first Gregorian day with a lunar date.
	FirstDay = clock.Date{Year: 1901, Month: time.January, Day: 1}
	// LastDay is the last Gregorian day with a lunar date.
	LastDay = clock.Date{Year: 2100, Month: time.December, Day: 31}
)

// LunarDate is a day of the Chinese lunar calendar (农历). Year is the Gregorian
// year in which the lunar year begins; Leap marks the repetition of a month (闰月).
type LunarDate struct {
	Year  int
	Month int
	Leap  bool
	Day   int
}

// SolarToLunar converts a day from FirstDay to LastDay.
func SolarToLunar(d clock.Date) (LunarDate, bool) {
	if d.Before(FirstDay) || d.After(LastDay) {
		return LunarDate{}, false
	}
	n := lunarEpoch.DaysUntil(d)
	i := sort.Search(len(lunarYears), func(i int) bool { return lunarYears[i].newYear > n }) - 1
	y := lunarYears[i]
	rest, month := n-y.newYear, 0
	for rest >= y.length(month) {
		rest -= y.length(month)
		month++
	}
	number, leap := y.name(month)
	return LunarDate{Year: firstLunarYear + i, Month: number, Leap: leap, Day: rest + 1}, true
}

// LunarToSolar converts a lunar date. It reports false when that day does not
// exist, or lies before FirstDay or after the lunar year 2100.
func LunarToSolar(l LunarDate) (clock.Date, bool) {
	y, ok := lunarYearOf(l.Year)
	if !ok || l.Month < 1 || l.Month > 12 || (l.Leap && l.Month != y.leap) {
		return clock.Date{}, false
	}
	month := y.index(l.Month, l.Leap)
	if l.Day < 1 || l.Day > y.length(month) {
		return clock.Date{}, false
	}
	n := y.newYear + l.Day - 1
	for i := range month {
		n += y.length(i)
	}
	d := lunarEpoch.AddDays(n)
	return d, !d.Before(FirstDay)
}

// LeapMonth returns the month that a lunar year repeats, or 0.
func LeapMonth(year int) int {
	y, _ := lunarYearOf(year)
	return y.leap
}

func lunarYearOf(year int) (lunarYear, bool) {
	if year < firstLunarYear || year > lastLunarYear {
		return lunarYear{}, false
	}
	return lunarYears[year-firstLunarYear], true
}

// name returns the number of the i-th month; a leap month follows its original.
func (y lunarYear) name(i int) (month int, leap bool) {
	if y.leap == 0 || i < y.leap {
		return i + 1, false
	}
	return i, i == y.leap
}

// index is the inverse of name.
func (y lunarYear) index(month int, leap bool) int {
	if leap || (y.leap > 0 && month > y.leap) {
		return month
	}
	return month - 1
}

var (
	lunarMonthNames = strings.Fields("正 二 三 四 五 六 七 八 九 十 冬 腊")
	lunarDigits     = strings.Fields("一 二 三 四 五 六 七 八 九 十")
)

// MonthText returns the name of the month: 正月, 闰六月, 腊月.
func (l LunarDate) MonthText() string {
	name := lunarMonthNames[l.Month-1] + "月"
	if l.Leap {
		return "闰" + name
	}
	return name
}

// DayText returns the name of the day: 初一, 十五, 廿三, 三十.
func (l LunarDate) DayText() string {
	switch digit := lunarDigits[(l.Day-1)%10]; {
	case l.Day <= 10:
		return "初" + digit
	case l.Day < 20:
		return "十" + digit
	case l.Day == 20:
		return "二十"
	case l.Day < 30:
		return "廿" + digit
	default:
		return "三十"
	}
}

// String returns month and day: 腊月廿三.
func (l LunarDate) String() string { return l.MonthText() + l.DayText() }
