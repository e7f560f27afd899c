package calendar

import (
	"time"

	"github.com/nuanxin/nuanxin/internal/clock"
)

// The functions below also report whether the answer is uncertain: some day
// they looked at lies in a year that is not announced, so that only weekends
// counted as days off. Screens show that as a warning.

// IsWorkday reports whether people work on the day.
func (h Holidays) IsWorkday(d clock.Date) (workday, uncertain bool) {
	if day, ok := h.Lookup(d); ok {
		return !day.Off, false
	}
	weekend := d.Weekday() == time.Saturday || d.Weekday() == time.Sunday
	return !weekend, !h.Known(d.Year)
}

// AddWorkdays returns the n-th working day after start, or before it when n is
// negative. The starting day is not counted (Civil Code art. 201), and the
// result is a working day, so that a period never ends on a rest day (art. 203).
// Zero days are start itself.
func (h Holidays) AddWorkdays(start clock.Date, n int) (end clock.Date, uncertain bool) {
	step := 1
	if n < 0 {
		step, n = -1, -n
	}
	end = start
	for n > 0 {
		end = end.AddDays(step)
		workday, unsure := h.IsWorkday(end)
		uncertain = uncertain || unsure
		if workday {
			n--
		}
	}
	return end, uncertain
}

// WorkdaysBetween counts the working days after from up to and including to;
// it is negative when to is earlier. It is the inverse of AddWorkdays.
func (h Holidays) WorkdaysBetween(from, to clock.Date) (n int, uncertain bool) {
	sign := 1
	if to.Before(from) {
		from, to, sign = to.AddDays(-1), from.AddDays(-1), -1
	}
	for d := from; d.Before(to); {
		d = d.AddDays(1)
		workday, unsure := h.IsWorkday(d)
		uncertain = uncertain || unsure
		if workday {
			n++
		}
	}
	return sign * n, uncertain
}
