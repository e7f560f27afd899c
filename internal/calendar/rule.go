package calendar

import (
	"fmt"
	"iter"
	"time"

	"github.com/nuanxin/nuanxin/internal/clock"
)

// Rule is a recurring moment, such as "春节前 10 天 09:00". Rules are made by
// ParseRule and can be compared with ==. The zero Rule never occurs.
//
// Days that do not exist are never skipped: the 31st of a short month is its
// last day, 29 February the 28th in a common year, 腊月三十 the last day of the
// lunar year. Lunar days are those of the ordinary month, not of a leap month.
// Rules occur from 1901 to 2100, in China standard time.
type Rule struct {
	anchor anchor
	offset int // days after the anchor, negative before
	minute int // of the day
	shift  shift
}

// shift says what happens on a day that is not a working day.
type shift int

const (
	noShift    shift = iota
	toNextWork       // 遇休息日顺延
	toPrevWork       // 遇休息日提前
)

const (
	defaultMinute = 9 * 60 // 09:00, when offices open
	maxOffset     = 180

	// reach is how many years an occurrence may lie from the year of its
	// anchor: the lunar year ends in the next one, and offsets add half a year.
	reach = 2
)

// Next returns the first occurrence after a moment; false when there is none
// left in the years covered. Working days of years that hol does not know
// follow the weekend rule.
func (r Rule) Next(after time.Time, hol Holidays) (time.Time, bool) {
	year := clock.DateOf(after).Year
	for t := range r.occurrences(year-reach, year+reach, hol) {
		if t.After(after) {
			return t, true
		}
	}
	return time.Time{}, false
}

// Between returns the occurrences from ≤ t < to, ascending. There is at most
// one a day, so the range bounds the list.
func (r Rule) Between(from, to time.Time, hol Holidays) []time.Time {
	var found []time.Time
	for t := range r.occurrences(clock.DateOf(from).Year-reach, clock.DateOf(to).Year+reach, hol) {
		if !t.Before(to) {
			break
		}
		if !t.Before(from) {
			found = append(found, t)
		}
	}
	return found
}

// occurrences yields each moment once, ascending, for the anchors of the years.
func (r Rule) occurrences(first, last int, hol Holidays) iter.Seq[time.Time] {
	return func(yield func(time.Time) bool) {
		if r.anchor == nil {
			return
		}
		var previous time.Time
		for year := max(first, FirstDay.Year); year <= min(last, LastDay.Year); year++ {
			for _, d := range r.anchor.dates(year, hol) {
				t := r.on(d, hol)
				if !t.After(previous) {
					continue // two anchors shifted to one working day
				}
				previous = t
				if !yield(t) {
					return
				}
			}
		}
	}
}

// on returns the moment for an anchor's day. It never decreases with the day,
// which keeps the occurrences in order.
func (r Rule) on(day clock.Date, hol Holidays) time.Time {
	day = day.AddDays(r.offset)
	if r.shift != noShift {
		if workday, _ := hol.IsWorkday(day); !workday {
			step := 1
			if r.shift == toPrevWork {
				step = -1
			}
			day, _ = hol.AddWorkdays(day, step)
		}
	}
	return day.Start().Add(time.Duration(r.minute) * time.Minute)
}

// String returns the canonical Chinese text, which ParseRule reads back.
func (r Rule) String() string {
	if r.anchor == nil {
		return ""
	}
	text := r.anchor.zh()
	switch {
	case r.offset < 0:
		text += fmt.Sprintf("前 %d 天", -r.offset)
	case r.offset > 0:
		text += fmt.Sprintf("后 %d 天", r.offset)
	}
	text += " " + r.timeText()
	switch r.shift {
	case toNextWork:
		text += " 遇休息日顺延"
	case toPrevWork:
		text += " 遇休息日提前"
	}
	return text
}

// Describe returns the rule for people to read, in English for "en" and in
// Chinese for every other language.
func (r Rule) Describe(lang string) string {
	if lang != "en" || r.anchor == nil {
		return r.String()
	}
	text := r.anchor.en()
	switch {
	case r.offset < 0:
		text = enDays(-r.offset) + " before " + text
	case r.offset > 0:
		text = enDays(r.offset) + " after " + text
	}
	text += " at " + r.timeText()
	switch r.shift {
	case toNextWork:
		text += ", moved to the next working day"
	case toPrevWork:
		text += ", moved to the previous working day"
	}
	return text
}

func (r Rule) timeText() string { return fmt.Sprintf("%02d:%02d", r.minute/60, r.minute%60) }

func enDays(n int) string {
	if n == 1 {
		return "1 day"
	}
	return fmt.Sprintf("%d days", n)
}
