package calendar

import (
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/nuanxin/nuanxin/internal/clock"
)

//go:embed data/*.json
var shippedFiles embed.FS

// HolidayYear is the announcement of the State Council for one year: days off
// around the statutory holidays and the weekend days worked in exchange (调休).
// The JSON form is that of the public collection holiday-cn, so that its files
// can be imported as they are.
type HolidayYear struct {
	Year   int          `json:"year"`
	Papers []string     `json:"papers"` // addresses of the announcements
	Days   []HolidayDay `json:"days"`
}

// HolidayDay is one day that differs from the ordinary week.
type HolidayDay struct {
	Name string     `json:"name"`
	Date clock.Date `json:"date"`
	Off  bool       `json:"isOffDay"`
}

// NameIn returns the name in Chinese ("zh") or English ("en"). Announcements are
// Chinese and may join festivals (国庆节、中秋节); what is no festival stays as it is.
func (d HolidayDay) NameIn(lang string) string {
	if lang != "en" {
		return d.Name
	}
	words := strings.Split(d.Name, joined)
	for i, word := range words {
		if f, ok := festivalNamed(word); ok {
			words[i] = f.Name(lang)
		}
	}
	return strings.Join(words, ", ")
}

// joined stands between the festivals of one announced day.
const joined = "、"

// UnmarshalJSON insists on isOffDay: a day off that loses it in an import would
// silently become a working day.
func (d *HolidayDay) UnmarshalJSON(data []byte) error {
	type plain HolidayDay
	wire := struct {
		*plain
		Off *bool `json:"isOffDay"`
	}{plain: (*plain)(d)}
	if err := json.Unmarshal(data, &wire); err != nil {
		return err
	}
	if wire.Off == nil {
		return errors.New("isOffDay is missing")
	}
	d.Off = *wire.Off
	return nil
}

// HolidayError says why an announcement is refused; Index is the place of the
// day in Days, -1 when the error is not about one day.
type HolidayError struct {
	Reason HolidayReason
	Index  int
}

func (e *HolidayError) Error() string {
	return fmt.Sprintf("calendar: holidays: %s at day %d", e.Reason, e.Index+1)
}

// HolidayReason is the last part of a dotted reason.
type HolidayReason string

// The reasons of a HolidayError.
const (
	HolidayFormat    HolidayReason = "format"       // not the JSON form
	HolidayYearRange HolidayReason = "year_range"   // not 2000 to 2100
	HolidayEmpty     HolidayReason = "empty"        // the year is not announced yet
	HolidayTooMany   HolidayReason = "too_many"     // more days off than any year had
	HolidayDate      HolidayReason = "date"         // missing, or outside the year
	HolidayTwice     HolidayReason = "twice"        // the same date again
	HolidayName      HolidayReason = "name"         // missing or too long
	HolidayWorkday   HolidayReason = "work_on_week" // only weekend days are exchanged
)

const (
	maxHolidayBytes = 64 << 10
	maxHolidayDays  = 60
	maxHolidayName  = 30
	firstPlanYear   = 2000
)

// ParseHolidayYear reads and checks an announcement in its JSON form. The error
// is a *HolidayError.
func ParseHolidayYear(data []byte) (HolidayYear, error) {
	var y HolidayYear
	if len(data) > maxHolidayBytes || json.Unmarshal(data, &y) != nil {
		return HolidayYear{}, &HolidayError{Reason: HolidayFormat, Index: -1}
	}
	if err := y.Validate(); err != nil {
		return HolidayYear{}, err
	}
	return y, nil
}

// Validate checks an announcement. The error is a *HolidayError.
func (y HolidayYear) Validate() error {
	switch {
	case y.Year < firstPlanYear || y.Year > LastDay.Year:
		return &HolidayError{Reason: HolidayYearRange, Index: -1}
	case len(y.Days) == 0:
		return &HolidayError{Reason: HolidayEmpty, Index: -1}
	case len(y.Days) > maxHolidayDays:
		return &HolidayError{Reason: HolidayTooMany, Index: -1}
	}
	seen := map[clock.Date]bool{}
	for i, day := range y.Days {
		if reason := y.check(day, seen); reason != "" {
			return &HolidayError{Reason: reason, Index: i}
		}
		seen[day.Date] = true
	}
	return nil
}

func (y HolidayYear) check(day HolidayDay, seen map[clock.Date]bool) HolidayReason {
	weekend := day.Date.Weekday() == time.Saturday || day.Date.Weekday() == time.Sunday
	switch {
	case !day.Date.Valid() || !y.covers(day.Date):
		return HolidayDate
	case seen[day.Date]:
		return HolidayTwice
	case day.Name == "" || utf8.RuneCountInString(day.Name) > maxHolidayName:
		return HolidayName
	case !day.Off && !weekend:
		return HolidayWorkday
	default:
		return ""
	}
}

// covers allows the days around New Year, which the announcement of the next
// year may move.
func (y HolidayYear) covers(d clock.Date) bool {
	return d.Year == y.Year ||
		(d.Year == y.Year-1 && d.Month == time.December) ||
		(d.Year == y.Year+1 && d.Month == time.January)
}

// Holidays is an immutable set of announced years. The zero Holidays knows no
// year and follows the weekend rule.
type Holidays struct {
	years map[int]map[clock.Date]HolidayDay
}

// Shipped returns the years that come with the program.
func Shipped() Holidays { return shipped }

var shipped = loadShipped()

func loadShipped() Holidays {
	var h Holidays
	files, err := fs.Glob(shippedFiles, "data/*.json")
	if err != nil {
		panic(err)
	}
	for _, name := range files {
		data, err := shippedFiles.ReadFile(name)
		if err != nil {
			panic(err)
		}
		year, err := ParseHolidayYear(data)
		if err != nil {
			panic(fmt.Sprintf("%s: %v", name, err))
		}
		h = h.With(year)
	}
	return h
}

// With returns the set with a valid year added, or replaced as a whole: an
// imported year takes precedence over a shipped one.
func (h Holidays) With(y HolidayYear) Holidays {
	days := make(map[clock.Date]HolidayDay, len(y.Days))
	for _, day := range y.Days {
		days[day.Date] = day
	}
	years := maps.Clone(h.years)
	if years == nil {
		years = map[int]map[clock.Date]HolidayDay{}
	}
	years[y.Year] = days
	return Holidays{years: years}
}

// Years lists the announcements of the set, the earliest first, with their days in
// order.
func (h Holidays) Years() []HolidayYear {
	byDate := func(a, b HolidayDay) int { return a.Date.Compare(b.Date) }
	var out []HolidayYear
	for _, year := range slices.Sorted(maps.Keys(h.years)) {
		out = append(out, HolidayYear{Year: year, Days: slices.SortedFunc(maps.Values(h.years[year]), byDate)})
	}
	return out
}

// Known reports whether the year has been announced.
func (h Holidays) Known(year int) bool { return h.years[year] != nil }

// Lookup returns the entry of an announced day. Announcements of the adjacent
// years are asked too, because they may move days around New Year.
func (h Holidays) Lookup(d clock.Date) (HolidayDay, bool) {
	for _, year := range []int{d.Year, d.Year + 1, d.Year - 1} {
		if day, ok := h.years[year][d]; ok {
			return day, true
		}
	}
	return HolidayDay{}, false
}
