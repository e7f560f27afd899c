package calendar

import (
	"time"

	"github.com/nuanxin/nuanxin/internal/clock"
)

// Day is a cell of the calendar screen.
type Day struct {
	Date      clock.Date `json:"date"`
	LunarText string     `json:"lunarText"` // 廿三, or the month on its first day
	Festivals []Festival `json:"festivals"`
	SolarTerm string     `json:"solarTerm"` // "" on most days
	Holiday   string     `json:"holiday"`   // name in the announcement, "" on ordinary days
	Off       bool       `json:"off"`       // announced day off (休)
	Work      bool       `json:"work"`      // weekend day worked in exchange (班)
}

// MonthView returns the days of a month from 1901 to 2100, or nil.
func MonthView(year int, month time.Month, hol Holidays) []Day {
	first := clock.Date{Year: year, Month: month, Day: 1}
	if !first.Valid() || first.Before(FirstDay) || first.After(LastDay) {
		return nil
	}
	days := make([]Day, clock.DaysIn(year, month))
	for i := range days {
		days[i] = dayView(first.AddDays(i), hol)
	}
	return days
}

func dayView(d clock.Date, hol Holidays) Day {
	view := Day{Date: d, Festivals: FestivalsOn(d)}
	if l, ok := SolarToLunar(d); ok {
		view.LunarText = l.DayText()
		if l.Day == 1 {
			view.LunarText = l.MonthText()
		}
	}
	if term, ok := SolarTermOn(d); ok {
		view.SolarTerm = term.String()
	}
	if day, ok := hol.Lookup(d); ok {
		view.Holiday, view.Off, view.Work = day.Name, day.Off, !day.Off
	}
	return view
}
