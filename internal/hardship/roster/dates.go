package roster

import (
	"regexp"
	"strconv"
	"time"

	"golang.org/x/text/unicode/norm"

	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/sheet"
)

// statedDate is a date as a form states it; Day is 0 when only the month is given.
type statedDate struct {
	Year  int
	Month time.Month
	Day   int
}

// agrees reports whether the statement can mean d.
func (s statedDate) agrees(d clock.Date) bool {
	return s.Year == d.Year && s.Month == d.Month && (s.Day == 0 || s.Day == d.Day)
}

var (
	separatedDate = regexp.MustCompile(`^(\d{4})[-./年](\d{1,2})(?:[-./月](\d{1,2}))?[月日号]?$`)
	timeOfDay     = regexp.MustCompile(`[ T]\d{1,2}:\d{2}.*$`)
	compactDate   = regexp.MustCompile(`^(\d{4})(\d{2})(\d{2})?$`)
)

// Numbers within these day counts are dates that lost their format: 1900 to 2099.
const (
	minDaySerial = 367
	maxDaySerial = 73_050
)

// parseDate reads 1990.3.7, 1990-03-07, 1990年3月7日, 19900307, 1990年3月 and
// Excel dates.
func parseDate(c sheet.Cell) (statedDate, bool) {
	if c.Kind == sheet.Date {
		return statedDate{c.Date.Year, c.Date.Month, c.Date.Day}, true
	}
	text := squeeze(timeOfDay.ReplaceAllString(norm.NFKC.String(c.Text), ""))
	parts := separatedDate.FindStringSubmatch(text)
	if parts == nil {
		parts = compactDate.FindStringSubmatch(text)
	}
	if parts == nil {
		return daySerial(c)
	}
	var n [3]int
	for i, p := range parts[1:] {
		n[i], _ = strconv.Atoi(p) // digits by the expression; "" is 0
	}
	probe := clock.Date{Year: n[0], Month: time.Month(n[1]), Day: max(n[2], 1)}
	return statedDate{n[0], time.Month(n[1]), n[2]}, probe.Valid()
}

// daySerial reads a number that is a date without its format.
func daySerial(c sheet.Cell) (statedDate, bool) {
	n, err := strconv.Atoi(c.Text)
	if c.Kind != sheet.Number || err != nil || n < minDaySerial || n > maxDaySerial {
		return statedDate{}, false
	}
	d := clock.Date{Year: 1899, Month: time.December, Day: 30}.AddDays(n)
	return statedDate{d.Year, d.Month, d.Day}, true
}
