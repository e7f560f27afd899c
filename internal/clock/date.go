package clock

import (
	"cmp"
	"fmt"
	"time"
)

// Date is a civil date in the Gregorian calendar, without time or zone. The
// zero Date means "no date". Dates are comparable with == when they are valid.
type Date struct {
	Year  int
	Month time.Month
	Day   int
}

// isoDate is the only text form of a Date.
const isoDate = "2006-01-02"

// NewDate returns the date, or an error when that day does not exist.
func NewDate(year int, month time.Month, day int) (Date, error) {
	d := Date{Year: year, Month: month, Day: day}
	if !d.Valid() {
		return Date{}, fmt.Errorf("clock: no such date %04d-%02d-%02d", year, int(month), day)
	}
	return d, nil
}

// ParseDate reads the form "2006-01-02"; years run from 0001 to 9999.
func ParseDate(s string) (Date, error) {
	t, err := time.Parse(isoDate, s)
	if err != nil {
		return Date{}, fmt.Errorf("clock: parse date: %w", err)
	}
	return NewDate(t.Date())
}

// DateOf returns the civil date in China at the instant t.
func DateOf(t time.Time) Date {
	y, m, d := t.In(CN).Date()
	return Date{Year: y, Month: m, Day: d}
}

// TodayCN returns the civil date in China now.
func TodayCN(c Clock) Date { return DateOf(c.Now()) }

// DaysIn returns the number of days of a Gregorian month.
func DaysIn(year int, month time.Month) int {
	return time.Date(year, month+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// String returns "2006-01-02", or "" for the zero Date.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, int(d.Month), d.Day)
}

// IsZero reports whether d means "no date".
func (d Date) IsZero() bool { return d == Date{} }

// Valid reports whether d exists in the calendar and has a four-digit year.
func (d Date) Valid() bool {
	return d.Year >= 1 && d.Year <= 9999 &&
		d.Month >= time.January && d.Month <= time.December &&
		d.Day >= 1 && d.Day <= DaysIn(d.Year, d.Month)
}

// Start returns the instant at which d begins in China.
func (d Date) Start() time.Time {
	return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, CN)
}

// AddDays returns the date n days later, or earlier when n is negative.
func (d Date) AddDays(n int) Date {
	return fromUTC(d.utc().AddDate(0, 0, n))
}

// AddMonths returns the same day n months later. A day that the target month
// lacks becomes its last day, so 31 January plus one month is the end of February.
func (d Date) AddMonths(n int) Date {
	first := fromUTC(time.Date(d.Year, d.Month+time.Month(n), 1, 0, 0, 0, 0, time.UTC))
	first.Day = min(d.Day, DaysIn(first.Year, first.Month))
	return first
}

// DaysUntil returns the number of days from d to o, negative when o is earlier.
func (d Date) DaysUntil(o Date) int {
	return int((o.utc().Unix() - d.utc().Unix()) / secondsPerDay)
}

// Weekday returns the day of the week.
func (d Date) Weekday() time.Weekday { return d.utc().Weekday() }

// Compare returns -1, 0 or 1 as d is before, equal to or after o.
func (d Date) Compare(o Date) int {
	return cmp.Or(cmp.Compare(d.Year, o.Year), cmp.Compare(d.Month, o.Month), cmp.Compare(d.Day, o.Day))
}

// Before reports whether d is earlier than o.
func (d Date) Before(o Date) bool { return d.Compare(o) < 0 }

// After reports whether d is later than o.
func (d Date) After(o Date) bool { return d.Compare(o) > 0 }

// YearsUntil returns the completed years from d to o (周岁): somebody born on
// d turns a year older on the birthday itself, and on 1 March when born on
// 29 February and the year is not a leap year.
func (d Date) YearsUntil(o Date) int {
	years := o.Year - d.Year
	if o.Month < d.Month || (o.Month == d.Month && o.Day < d.Day) {
		years--
	}
	return years
}

const secondsPerDay = 24 * 60 * 60

// utc maps d on a time line without zone changes, for day arithmetic only.
func (d Date) utc() time.Time {
	return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC)
}

func fromUTC(t time.Time) Date {
	y, m, day := t.Date()
	return Date{Year: y, Month: m, Day: day}
}
